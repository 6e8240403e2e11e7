// SPDX-License-Identifier: Apache-2.0
#include "core/http/snippet_syntax.h"

namespace core::http {
namespace {

std::string withBackslashes(std::string_view text, std::string_view special)
{
    std::string result;
    for (const char letter : text) {
        if (special.contains(letter))
            result += '\\';
        result += letter;
    }
    return result;
}

} // namespace

std::string doubleQuoted(std::string_view text)
{
    return '"' + withBackslashes(text, "\"\\") + '"';
}

std::string singleQuoted(std::string_view text)
{
    return '\'' + withBackslashes(text, "'\\") + '\'';
}

std::string xmlEscaped(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += letter;
        }
    }
    return result;
}

std::string regexEscaped(std::string_view text)
{
    return withBackslashes(text, R"(\^$.|?*+()[]{})");
}

std::string replacedAll(std::string_view text, std::string_view from, std::string_view to)
{
    std::string result;
    std::size_t begin = 0;
    for (std::size_t end = text.find(from); end != std::string_view::npos; end = text.find(from, begin)) {
        result.append(text.substr(begin, end - begin)).append(to);
        begin = end + from.size();
    }
    return result.append(text.substr(begin));
}

std::string_view sameSiteName(const Cookie& cookie)
{
    switch (cookie.sameSite) {
    case Cookie::SameSite::Strict:
        return "Strict";
    case Cookie::SameSite::Lax:
        return "Lax";
    case Cookie::SameSite::None:
        return "None";
    case Cookie::SameSite::Missing:
    case Cookie::SameSite::Unknown:
        break;
    }
    return {};
}

std::string protectionOf(const Cookie& cookie)
{
    std::string text;
    if (cookie.path)
        text += "; Path=" + *cookie.path;
    if (cookie.isSecure)
        text += "; Secure";
    if (cookie.isHttpOnly)
        text += "; HttpOnly";
    if (const std::string_view name = sameSiteName(cookie); !name.empty())
        text.append("; SameSite=").append(name);
    if (cookie.isPartitioned)
        text += "; Partitioned";
    return text;
}

bool isHostPrefixed(const Cookie& cookie)
{
    return equalsIgnoringCase(std::string_view(cookie.name).substr(0, 7), "__Host-");
}

} // namespace core::http
