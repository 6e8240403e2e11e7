// SPDX-License-Identifier: Apache-2.0
#include "core/http/policy_text.h"

#include "core/base/text.h"
#include "core/http/configuration_text.h"

#include <algorithm>
#include <array>

namespace core::http {
namespace {

constexpr std::string_view policyName = "Content-Security-Policy";
constexpr std::string_view reportOnlyName = "Content-Security-Policy-Report-Only";
constexpr std::string_view whiteSpace = " \t\r\n\f";

/// Directives that do not end in -src.
constexpr std::array directives{ std::string_view("base-uri"), std::string_view("block-all-mixed-content"),
    std::string_view("form-action"), std::string_view("frame-ancestors"), std::string_view("navigate-to"),
    std::string_view("plugin-types"), std::string_view("referrer"), std::string_view("reflected-xss"),
    std::string_view("report-to"), std::string_view("report-uri"), std::string_view("require-sri-for"),
    std::string_view("require-trusted-types-for"), std::string_view("sandbox"),
    std::string_view("script-src-attr"), std::string_view("script-src-elem"),
    std::string_view("style-src-attr"), std::string_view("style-src-elem"), std::string_view("trusted-types"),
    std::string_view("upgrade-insecure-requests"), std::string_view("webrtc") };

bool isDirective(std::string_view word)
{
    const std::string name = lowered(word);
    return (name.ends_with("-src") && isToken(name))
        || std::ranges::binary_search(directives, std::string_view(name));
}

/// Colons that are no field's: "data:", "https://example.com".
bool isScheme(std::string_view name)
{
    constexpr std::array schemes{ "data", "blob", "filesystem", "mediastream", "http", "https", "ws", "wss",
        "about", "ftp" };
    return std::ranges::any_of(schemes, [&](const char* known) { return equalsIgnoringCase(name, known); });
}

std::string_view withoutSpace(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(whiteSpace);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(whiteSpace) - begin + 1);
}

/// Without a pair of quotes, and what a line of code leaves after them.
std::string_view withoutQuotes(std::string_view text)
{
    text = withoutSpace(text);
    const char quote = text.empty() ? '\0' : text.front();
    if (quote != '"' && quote != '\'' && quote != '`')
        return text;
    std::string_view inner = text;
    while (
        !inner.empty() && (inner.back() == ',' || inner.back() == ';' || whiteSpace.contains(inner.back())))
        inner.remove_suffix(1);
    if (inner.size() < 2 || inner.back() != quote)
        return text;
    return withoutSpace(inner.substr(1, inner.size() - 2));
}

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, text.find_first_of(" \t\r\n\f;"));
}

bool beginsLikePolicy(std::string_view text)
{
    return isDirective(firstWord(text));
}

/// The name and what follows its colon, where the text begins with one of the two fields.
std::optional<std::string_view> takeName(std::string_view& text)
{
    const auto name = fieldNameIn(text.substr(0, text.find('\n')));
    if (!name || (!equalsIgnoringCase(*name, policyName) && !equalsIgnoringCase(*name, reportOnlyName)))
        return {};
    text = withoutSpace(text.substr(text.find(':') + 1));
    return name;
}

/// Whether a later line is a field of its own. After the name of a field only white space or a URL goes on.
bool hasOtherField(LineReader lines, bool isNamed)
{
    for (auto first = lines.next(); first && first->isBlank();)
        first = lines.next();
    while (const auto line = lines.next()) {
        const auto name = fieldNameIn(line->text);
        if (!name || line->text.starts_with(' ') || line->text.starts_with('\t'))
            continue;
        const bool isUrl = line->text.substr(line->text.find(':')).starts_with("://");
        if (!isUrl && (isNamed || !isScheme(*name)))
            return true;
    }
    return false;
}

/// Lines joined as a folded field's are. A byte order mark or a quote mark of e-mail is in no line.
std::string joined(LineReader lines)
{
    std::string text;
    while (const auto line = lines.next()) {
        const std::string_view part = trimmed(line->text);
        if (!text.empty() && !part.empty())
            text.push_back(' ');
        text += part;
    }
    return text;
}

Result<Answer> answerOf(std::string_view name, std::string_view value, Place place)
{
    HeadReader head;
    TRY(head.add({ .name = std::string(name), .value = std::string(value), .place = std::move(place) }));
    return Answer{ .response = head.take().response };
}

/// <meta http-equiv="Content-Security-Policy" content="…">
std::optional<Result<Answer>> readMeta(std::string_view text, const Line& first)
{
    constexpr std::string_view mark = "<meta";
    if (!equalsIgnoringCase(text.substr(0, mark.size()), mark))
        return {};
    const auto name = attributeIn(text, "http-equiv");
    const auto content = attributeIn(text, "content");
    if (!name || !content || !equalsIgnoringCase(withoutSpace(*name), policyName))
        return {};
    return answerOf(policyName, withoutSpace(withoutReferences(*content)), first.placeOf(0));
}

} // namespace

std::optional<Result<Answer>> readPolicyAlone(const LineReader& lines)
{
    const std::optional<Line> first = lines.peekText();
    if (!first)
        return {};
    // Cheap first: most texts are no policy, and may be long.
    const std::string_view begin = withoutQuotes(first->text);
    std::string_view opening = begin;
    const bool mayBeQuoted = !begin.empty() && std::string_view("\"'`").contains(begin.front());
    const bool isNamed = takeName(opening).has_value();
    const bool isMeta = begin.starts_with('<');
    if (!isNamed && !isMeta && !beginsLikePolicy(begin.substr(mayBeQuoted ? 1 : 0)))
        return {};
    if (!isMeta && hasOtherField(lines, isNamed))
        return {};
    const std::string whole = joined(lines);
    if (isMeta)
        return readMeta(whole, *first);
    std::string_view text = withoutQuotes(whole);
    const auto name = takeName(text);
    if (!name && !beginsLikePolicy(text))
        return {};
    return answerOf(name.value_or(policyName), text, first->placeOf(0));
}

} // namespace core::http
