// SPDX-License-Identifier: Apache-2.0
#include "core/practice/answer.h"

#include "core/http/message.h"
#include "core/practice/page.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace core::practice {
namespace {

/// What the good site sends, in its order.
struct GoodField {
    const char* line; ///< without CRLF
    bool isSecureOnly = false;
};
constexpr GoodField goodFields[] = {
    { .line = "Content-Type: text/html; charset=utf-8" },
    { .line = "Cache-Control: no-store" },
    { .line = "Strict-Transport-Security: max-age=63072000; includeSubDomains", .isSecureOnly = true },
    { .line = "Content-Security-Policy: default-src 'none'; style-src 'self'; base-uri 'none'; "
              "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'" },
    { .line = "X-Content-Type-Options: nosniff" },
    { .line = "X-Frame-Options: DENY" },
    { .line = "Referrer-Policy: no-referrer" },
    { .line = "Cross-Origin-Opener-Policy: same-origin" },
    { .line = "Cross-Origin-Embedder-Policy: require-corp" },
    { .line = "Cross-Origin-Resource-Policy: same-origin" },
    { .line = "Permissions-Policy: camera=(), geolocation=(), microphone=()" },
};

/// Takes back what other pages told a browser to remember of this host.
constexpr Recipe indexRecipe{ .fields = "Strict-Transport-Security: max-age=0\r\n" };
constexpr Recipe notFoundRecipe{ .statusLine = "HTTP/1.1 404 Not Found" };

constexpr int lastNumber = 11;
/// More than a browser takes for name and value of a cookie.
constexpr std::size_t fillerBytes = 4096;
constexpr std::size_t hugeField = std::size_t{ 1024 } * 1024;

std::string_view nameOf(std::string_view line)
{
    return line.substr(0, line.find(':'));
}

void replaceAll(std::string& text, std::string_view placeholder, std::string_view value)
{
    for (std::size_t at = text.find(placeholder); at != std::string::npos;
        at = text.find(placeholder, at + value.size()))
        text.replace(at, placeholder.size(), value);
}

std::string originOf(std::string_view scheme, std::string_view host, std::uint16_t port)
{
    return std::string(scheme).append("://").append(host).append(":").append(std::to_string(port));
}

int numberOf(std::string_view path)
{
    int number = 0;
    const std::size_t digits = path.find_last_not_of("0123456789") + 1;
    std::from_chars(path.data() + digits, path.data() + path.size(), number);
    return number;
}

/// The names, so that a page never shows a value; those that every request has are left out.
std::string receivedNames(const Request& request)
{
    std::string names;
    for (const std::string& name : request.fieldNames) {
        if (!http::equalsIgnoringCase(name, "host") && !http::equalsIgnoringCase(name, "connection"))
            names.append(names.empty() ? "" : ", ").append(escapedHtml(name));
    }
    return names.empty() ? "none" : names;
}

/// A recipe's texts with what stands for the placeholders.
class Filling {
public:
    Filling(const Request& request, const Circumstances& circumstances)
        : m_request(request)
        , m_values{
            { "{plain}", originOf("http", request.host, circumstances.ports.plain) },
            { "{secure}", originOf("https", request.host, circumstances.ports.secure) },
            { "{other}",
                originOf("https", request.host == "localhost" ? "127.0.0.1" : "localhost",
                    circumstances.ports.secure) },
            { "{www}", originOf("http", "www.localhost", circumstances.ports.plain) },
            { "{nonce}", circumstances.nonce },
            { "{next}", std::to_string(numberOf(request.path) + 1) },
            { "{received}", receivedNames(request) },
            { "{filler}", std::string(fillerBytes, 'x') },
        }
    {
    }

    std::string filled(std::string text) const
    {
        for (const auto& [placeholder, value] : m_values)
            replaceAll(text, placeholder, value);
        return text;
    }

    /// What the request says comes last: it is not searched for placeholders.
    std::string filledLine(std::string line) const
    {
        line = filled(std::move(line));
        if (line.contains("{origin}"))
            replaceAll(line, "{origin}", m_request.origin.value_or(std::string()));
        return line;
    }

    bool isLeftOut(std::string_view line) const { return line.contains("{origin}") && !m_request.origin; }

private:
    const Request& m_request;
    std::vector<std::pair<std::string_view, std::string>> m_values;
};

std::vector<std::string_view> linesOf(std::string_view fields)
{
    std::vector<std::string_view> lines;
    while (!fields.empty()) {
        const std::size_t end = std::min(fields.find("\r\n"), fields.size());
        lines.push_back(fields.substr(0, end));
        fields.remove_prefix(std::min(end + 2, fields.size()));
    }
    return lines;
}

bool isLeftOut(const Recipe& recipe, std::string_view goodLine)
{
    const auto isName
        = [&](std::string_view other) { return http::equalsIgnoringCase(nameOf(goodLine), other); };
    return std::string_view(recipe.without) == "*" || std::ranges::any_of(wordsOf(recipe.without), isName)
        || std::ranges::any_of(
            linesOf(recipe.fields), [&](std::string_view line) { return isName(nameOf(line)); });
}

std::string fieldsOf(const Recipe& recipe, const Filling& filling, bool isSecure)
{
    std::string fields;
    for (const GoodField& good : goodFields) {
        if ((isSecure || !good.isSecureOnly) && !isLeftOut(recipe, good.line))
            fields.append(good.line).append("\r\n");
    }
    for (const std::string_view line : linesOf(recipe.fields)) {
        if (!filling.isLeftOut(line))
            fields.append(filling.filledLine(std::string(line))).append("\r\n");
    }
    return fields;
}

int statusOf(std::string_view statusLine)
{
    int status = 0;
    const std::size_t space = statusLine.find(' ') + 1;
    std::from_chars(statusLine.data() + space, statusLine.data() + statusLine.size(), status);
    return status;
}

std::string chunked(const std::string& body)
{
    constexpr std::size_t size = 256;
    std::string chunks;
    for (std::size_t at = 0; at < body.size(); at += size) {
        const std::string_view chunk = std::string_view(body).substr(at, size);
        char digits[16];
        const auto end = std::to_chars(digits, digits + sizeof digits, chunk.size(), 16).ptr;
        chunks.append(digits, end).append(";part=").append(std::to_string(at / size + 1)).append("\r\n");
        chunks.append(chunk).append("\r\n");
    }
    return chunks + "0\r\nX-Practice-Trailer: after the page\r\n\r\n";
}

/// Of the head that is sent before it, "Content-Length: …" or what stands in its place.
std::string framingOf(Manner manner, std::size_t bodyBytes)
{
    switch (manner) {
    case Manner::Chunked:
    case Manner::BadChunks:
        return "Transfer-Encoding: chunked\r\n";
    case Manner::UntilClose:
    case Manner::Endless:
        return "Connection: close\r\n";
    case Manner::HugeHead:
        return "X-Practice-Filler: " + std::string(hugeField, 'a')
            + "\r\nContent-Length: " + std::to_string(bodyBytes) + "\r\n";
    case Manner::Usual:
    case Manner::BareLineFeeds:
    case Manner::CutHead:
    case Manner::CutBody:
    case Manner::Slow:
        return "Content-Length: " + std::to_string(bodyBytes) + "\r\n";
    }
    std::unreachable();
}

Answer::End endOf(Manner manner, bool staysOpen)
{
    switch (manner) {
    case Manner::Usual:
    case Manner::Chunked:
    case Manner::BareLineFeeds:
    case Manner::HugeHead:
        return staysOpen ? Answer::End::Open : Answer::End::Close;
    case Manner::BadChunks:
    case Manner::UntilClose:
        return Answer::End::Close;
    case Manner::CutHead:
    case Manner::CutBody:
        return Answer::End::Cut;
    case Manner::Slow:
        return Answer::End::Drip;
    case Manner::Endless:
        return Answer::End::Endless;
    }
    std::unreachable();
}

void misshape(Manner manner, std::string& head, std::string& body)
{
    switch (manner) {
    case Manner::Chunked:
        body = chunked(body);
        break;
    case Manner::BadChunks:
        body = "zz\r\n" + body + "\r\n0\r\n\r\n";
        break;
    case Manner::BareLineFeeds:
        replaceAll(head, "\r\n", "\n");
        break;
    case Manner::CutHead:
        head.resize(head.size() / 2);
        body.clear();
        break;
    case Manner::CutBody:
        body.resize(body.size() / 2);
        break;
    case Manner::Usual:
    case Manner::UntilClose:
    case Manner::HugeHead:
    case Manner::Slow:
    case Manner::Endless:
        break;
    }
}

Answer assembled(
    const Recipe& recipe, std::string page, const Request& request, const Circumstances& circumstances)
{
    const Filling filling(request, circumstances);
    const bool isPreflight = request.method == "OPTIONS";
    std::string statusLine = recipe.statusLine;
    if (isPreflight && statusOf(statusLine) == 200)
        statusLine = "HTTP/1.1 204 No Content";
    const int status = statusOf(statusLine);
    std::string body = filling.filled(recipe.document ? std::string(recipe.document) : std::move(page));
    std::string head = statusLine + "\r\n" + fieldsOf(recipe, filling, circumstances.isSecure);
    const Manner manner = isPreflight ? Manner::Usual : recipe.manner;
    if (status == 204)
        head += "Allow: GET, HEAD, OPTIONS, POST\r\n";
    else
        head += framingOf(manner, body.size());
    head += !request.staysOpen && manner != Manner::UntilClose && manner != Manner::Endless
        ? "Connection: close\r\n\r\n"
        : "\r\n";
    if (request.method == "HEAD" || status == 204)
        body.clear();
    misshape(manner, head, body);
    if (request.method == "HEAD")
        body.clear();
    return {
        .bytes = recipe.before + head + body, .status = status, .end = endOf(manner, request.staysOpen)
    };
}

} // namespace

Answer answerTo(const Request& request, const Circumstances& circumstances)
{
    if (request.path == "/" || request.path == "*")
        return assembled(indexRecipe, indexPage(circumstances.ports), request, circumstances);
    if (const Step* step = stepAt(request.path))
        return assembled(
            step->recipe, pageOf("A step on the way", step->recipe.body), request, circumstances);
    const Exercise* exercise = exerciseAt(request.path);
    if (!exercise)
        return assembled(notFoundRecipe,
            pageOf("No exercise", "<p>There is no exercise at this address.</p>\n"), request, circumstances);
    const bool hasArrived = numberOf(request.path) >= lastNumber;
    const Recipe& recipe = hasArrived                ? stepAt("/redirect/there")->recipe
        : !circumstances.isSecure && exercise->plain ? *exercise->plain
                                                     : exercise->recipe;
    return assembled(recipe, pageOf(*exercise, recipe), request, circumstances);
}

Answer answerTo(const Refused& refused)
{
    const auto reason = [&]() -> std::string {
        switch (refused.status) {
        case 405:
            return "Method Not Allowed";
        case 413:
            return "Content Too Large";
        case 421:
            return "Misdirected Request";
        case 431:
            return "Request Header Fields Too Large";
        case 501:
            return "Not Implemented";
        case 505:
            return "HTTP Version Not Supported";
        default:
            return "Bad Request";
        }
    }();
    const std::string line = std::to_string(refused.status) + " " + reason;
    return { .bytes = "HTTP/1.1 " + line
            + "\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\n"
            + (refused.status == 405 ? "Allow: GET, HEAD, OPTIONS, POST\r\n" : "") + "Content-Length: "
            + std::to_string(line.size() + 1) + "\r\nConnection: close\r\n\r\n" + line + "\n",
        .status = refused.status,
        .end = Answer::End::Close };
}

std::string addressOf(const Exercise& exercise, const Ports& ports)
{
    const auto special = std::ranges::find(
        ports.special, exercise.server, &std::pair<Exercise::Server, std::uint16_t>::first);
    if (exercise.server != Exercise::Server::Usual)
        return special == ports.special.end()
            ? std::string()
            : originOf("https", "localhost", special->second) + exercise.path;
    return exercise.over == Exercise::Over::Http
        ? originOf("http", "localhost", ports.plain) + exercise.path
        : originOf("https", "localhost", ports.secure) + exercise.path;
}

} // namespace core::practice
