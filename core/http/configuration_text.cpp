// SPDX-License-Identifier: Apache-2.0
#include "core/http/configuration_text.h"

#include "core/base/text.h"
#include "core/http/header_lines.h"
#include "core/http/message.h"

#include <algorithm>
#include <array>

namespace core::http {
namespace {

/// A word of a directive as it is written, quotes included.
std::string_view takeWord(std::string_view& text)
{
    text = trimmed(text);
    if (text.empty())
        return {};
    std::size_t end = 0;
    if (const char quote = text.front(); quote == '"' || quote == '\'') {
        for (end = 1; end < text.size() && text[end] != quote; ++end)
            end += text[end] == '\\' ? 1U : 0U;
        end = std::min(end + 1, text.size());
    } else {
        end = std::min(text.find_first_of(" \t;"), text.size());
    }
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end);
    return word;
}

/// Without its quotes, and the backslashes before quotes.
std::string unquoted(std::string_view word)
{
    if (word.empty() || (word.front() != '"' && word.front() != '\''))
        return std::string(word);
    const char quote = word.front();
    word.remove_prefix(1);
    if (word.ends_with(quote))
        word.remove_suffix(1);
    std::string plain;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool isEscape = word[i] == '\\' && i + 1 < word.size()
            && (word[i + 1] == '"' || word[i + 1] == '\'' || word[i + 1] == '\\');
        plain.push_back(word[i += isEscape ? 1U : 0U]);
    }
    return plain;
}

std::string_view withoutQuotes(std::string_view word)
{
    if (word.size() >= 2 && (word.front() == '"' || word.front() == '\'') && word.back() == word.front())
        return word.substr(1, word.size() - 2);
    return word;
}

std::optional<ConfiguredField> fieldOf(std::string_view name, std::string_view value)
{
    name = withoutQuotes(name);
    if (!isToken(name) || value.empty())
        return {};
    return ConfiguredField{ .name = name, .value = unquoted(value) };
}

/// nginx: add_header name value [always];
std::optional<ConfiguredField> readNginx(std::string_view rest)
{
    const std::string_view name = takeWord(rest);
    return fieldOf(name, takeWord(rest));
}

/// Apache: Header [always|onsuccess] set|add|append|merge|setifempty name value [condition]
std::optional<ConfiguredField> readApache(std::string_view rest)
{
    constexpr std::array actions{ "set", "add", "append", "merge", "setifempty" };
    std::string_view action = takeWord(rest);
    if (equalsIgnoringCase(action, "always") || equalsIgnoringCase(action, "onsuccess"))
        action = takeWord(rest);
    if (std::ranges::none_of(actions, [&](const char* known) { return equalsIgnoringCase(action, known); }))
        return {};
    std::string_view name = takeWord(rest);
    if (name.ends_with(':'))
        name.remove_suffix(1);
    return fieldOf(name, takeWord(rest));
}

/// IIS: <add name="X" value="v" />
std::optional<ConfiguredField> readIis(std::string_view line)
{
    const auto name = attributeIn(line, "name");
    const auto value = attributeIn(line, "value");
    if (!name || !value || !isToken(*name))
        return {};
    return ConfiguredField{ .name = *name, .value = withoutReferences(*value) };
}

} // namespace

std::optional<std::string_view> attributeIn(std::string_view element, std::string_view name)
{
    for (std::size_t at = 0; at < element.size();) {
        const std::size_t equals = element.find('=', at);
        if (equals == std::string_view::npos)
            return {};
        std::string_view before = trimmed(element.substr(at, equals - at));
        before = before.substr(before.find_last_of(" \t\n") + 1); // all of it where there is none
        const std::size_t open = element.find_first_not_of(" \t\n", equals + 1);
        if (open == std::string_view::npos || (element[open] != '"' && element[open] != '\''))
            return {};
        const std::size_t close = element.find(element[open], open + 1);
        if (close == std::string_view::npos)
            return {};
        if (equalsIgnoringCase(before, name))
            return element.substr(open + 1, close - open - 1);
        at = close + 1;
    }
    return {};
}

std::string withoutReferences(std::string_view text)
{
    struct Reference {
        std::string_view name;
        char letter;
    };
    constexpr std::array references{ Reference{ "&quot;", '"' }, Reference{ "&apos;", '\'' },
        Reference{ "&#39;", '\'' }, Reference{ "&amp;", '&' }, Reference{ "&lt;", '<' },
        Reference{ "&gt;", '>' } };
    std::string plain;
    while (!text.empty()) {
        const auto isHere = [&](const Reference& reference) { return text.starts_with(reference.name); };
        const auto* found = std::ranges::find_if(references, isHere);
        plain.push_back(found == references.end() ? text.front() : found->letter);
        text.remove_prefix(found == references.end() ? 1 : found->name.size());
    }
    return plain;
}

std::optional<ConfiguredField> readConfigurationLine(std::string_view line)
{
    std::string_view rest = trimmed(line);
    if (rest.starts_with("<add "))
        return readIis(rest);
    const std::string_view directive = takeWord(rest);
    if (rest.empty() || (rest.front() != ' ' && rest.front() != '\t'))
        return {};
    if (directive == "add_header")
        return readNginx(rest);
    if (equalsIgnoringCase(directive, "Header"))
        return readApache(rest);
    return {};
}

} // namespace core::http
