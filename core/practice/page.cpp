// SPDX-License-Identifier: Apache-2.0
#include "core/practice/page.h"

namespace core::practice {
namespace {

std::string framed(std::string_view title, std::string_view head, std::string_view content)
{
    std::string page = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>";
    page.append(escapedHtml(title)).append(" - Assay practice server</title>\n");
    page.append("<link rel=\"stylesheet\" href=\"/style.css\">\n").append(head);
    page.append("</head>\n<body>\n<main>\n").append(content).append("</main>\n</body>\n</html>\n");
    return page;
}

std::string element(std::string_view name, std::string_view text)
{
    return std::string("<")
        .append(name)
        .append(">")
        .append(escapedHtml(text))
        .append("</")
        .append(name)
        .append(">\n");
}

} // namespace

std::string escapedHtml(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string pageOf(const Exercise& exercise, const Recipe& recipe)
{
    const std::string content = element("p", exercise.group) + element("h1", exercise.title)
        + element("p", exercise.lesson) + recipe.body + "<p><a href=\"/\">All exercises</a></p>\n";
    return framed(exercise.title, recipe.head, content);
}

std::string pageOf(std::string_view title, std::string_view body)
{
    return framed(
        title, {}, element("h1", title).append(body).append("<p><a href=\"/\">All exercises</a></p>\n"));
}

std::string indexPage(const Ports& ports)
{
    std::string content = element("h1", "Practice server");
    content += element("p",
        "Each page differs from the good site in one thing. Inspect its address, guess the finding, and read "
        "what the audit says.");
    content += element("p",
        "This page takes back what the others told the browser to remember of this host (HSTS). Do not "
        "import "
        "the authority of this server into a browser.");
    std::string_view group;
    for (const Exercise& exercise : allExercises()) {
        const std::string address = addressOf(exercise, ports);
        if (address.empty())
            continue;
        if (group != exercise.group) {
            content.append(group.empty() ? "" : "</ul>\n")
                .append(element("h2", exercise.group))
                .append("<ul>\n");
            group = exercise.group;
        }
        content.append("<li><a href=\"").append(escapedHtml(address)).append("\">");
        content.append(escapedHtml(exercise.title)).append("</a> <span class=\"kind\">");
        content.append(idOf(exercise.kind)).append("</span></li>\n");
    }
    content += group.empty() ? "" : "</ul>\n";
    return framed("All exercises", {}, content);
}

} // namespace core::practice
