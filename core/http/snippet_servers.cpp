// SPDX-License-Identifier: Apache-2.0
// Servers in front of an application: their configuration files.
#include "core/http/snippet_syntax.h"

#include <algorithm>

namespace core::http {
namespace {

// nginx

/// Inside of quotes a dollar begins a variable, and there is no escape for it: a variable must hold one.
std::string nginxQuoted(std::string_view text)
{
    return replacedAll(doubleQuoted(text), "$", "${dollar}");
}

std::string nginxCookie(const Cookie& cookie)
{
    std::string flags;
    if (cookie.isSecure)
        flags += " secure";
    if (cookie.isHttpOnly)
        flags += " httponly";
    if (const std::string_view name = sameSiteName(cookie); !name.empty())
        flags += " samesite=" + lowered(name);
    if (flags.empty())
        return {};
    // What begins with a tilde is a regular expression, where a dollar is no variable.
    const std::string name = cookie.name.starts_with('~')
        ? doubleQuoted("~^" + regexEscaped(cookie.name) + "$")
        : nginxQuoted(cookie.name);
    return "proxy_cookie_flags " + name + flags + ";\n";
}

// Apache

/// What a word in double quotes stands for is read by one parser, what is in it by another.
std::string apacheQuoted(std::string_view text)
{
    return doubleQuoted(text);
}

/// mod_headers: % and backslash are its own.
std::string apacheFormat(std::string_view text)
{
    return apacheQuoted(replacedAll(replacedAll(text, "\\", "\\\\"), "%", "%%"));
}

/// ${NAME} is replaced wherever it stands, and expr= would begin an expression.
bool isSayableToApache(std::string_view text)
{
    return !text.contains("${") && !equalsIgnoringCase(text.substr(0, 5), "expr=");
}

/// The name and all the rest; of several equal attributes the last counts, so that they can be appended.
std::string cookiePattern(const Cookie& cookie)
{
    return "^(" + regexEscaped(cookie.name) + "=.*)$";
}

std::string apacheCookie(const Cookie& cookie)
{
    const auto edit = [](const std::string& pattern, const std::string& replacement) {
        const std::string rest = " edit Set-Cookie " + apacheQuoted(pattern) + " " + replacement + "\n";
        return "Header always" + rest + "Header" + rest;
    };
    std::string text;
    if (isHostPrefixed(cookie))
        text += edit("(?i)^(" + regexEscaped(cookie.name) + R"(=.*?);\s*Domain=[^;]*)", apacheFormat("$1"));
    // In the replacement a dollar or a backslash of the path must not count.
    const std::string protection = replacedAll(replacedAll(protectionOf(cookie), "\\", "\\\\"), "$", "\\$");
    return text + edit(cookiePattern(cookie), apacheFormat("$1" + protection));
}

std::string apacheRemoval(const HeaderPart& header)
{
    if (header.isNamed("Server"))
        return "ServerTokens Prod\n";
    return "Header always unset " + header.name + "\nHeader unset " + header.name + "\n";
}

// Caddy

/// In double quotes a backslash is itself, except before a quote. Nothing where no kind of quotes can hold
/// it.
std::optional<std::string> caddyQuoted(std::string_view text)
{
    if (!text.contains('"') && !text.ends_with('\\'))
        return '"' + std::string(text) + '"';
    if (!text.contains('`'))
        return '`' + std::string(text) + '`';
    if (!text.contains("\\\"") && !text.ends_with('\\'))
        return '"' + replacedAll(text, "\"", "\\\"") + '"';
    return {};
}

/// An opening brace would begin a placeholder; {$NAME} is replaced before anything else is read.
std::optional<std::string> caddyValue(std::string_view text)
{
    const bool hasBrace = text.contains('{');
    if (text.contains("{$") || text.contains("\\{") || (hasBrace && text.contains("\\}")))
        return {};
    return caddyQuoted(replacedAll(text, "{", "\\{"));
}

/// RE2 escapes as PCRE does; in the replacement $$ is a dollar.
std::optional<std::string> caddyCookie(const Cookie& cookie)
{
    const std::optional<std::string> pattern = caddyQuoted(cookiePattern(cookie));
    const std::optional<std::string> replacement
        = caddyValue("${1}" + replacedAll(protectionOf(cookie), "$", "$$"));
    if (!pattern || !replacement)
        return {};
    return "\tSet-Cookie " + *pattern + " " + *replacement + "\n";
}

// IIS

std::string iisHeaders(const SnippetParts& parts)
{
    std::string text;
    const auto removal = [](const HeaderPart& header) {
        return "        <remove name=\"" + xmlEscaped(header.name) + "\" />\n";
    };
    for (const HeaderPart& header : parts.removed) {
        if (!header.isNamed("Server") && !header.isNamed("X-AspNet-Version"))
            text += removal(header);
    }
    for (const HeaderPart& header : parts.set) {
        // An inherited one of the same name would be an error 500.19.
        text += removal(header) + "        <add name=\"" + xmlEscaped(header.name) + "\" value=\""
            + xmlEscaped(header.value) + "\" />\n";
    }
    if (text.empty())
        return {};
    return "    <httpProtocol>\n      <customHeaders>\n" + text
        + "      </customHeaders>\n    </httpProtocol>\n";
}

bool removes(const SnippetParts& parts, std::string_view name)
{
    return std::ranges::any_of(parts.removed, [&](const HeaderPart& header) { return header.isNamed(name); });
}

/// The cookies of all the application: IIS has no such setting for a single one.
std::string iisCookies(const SnippetParts& parts)
{
    if (parts.cookies.empty())
        return {};
    const auto all = [&](bool Cookie::* flag) {
        return std::ranges::all_of(parts.cookies, [&](const Cookie& cookie) { return cookie.*flag; });
    };
    std::string attributes;
    if (all(&Cookie::isHttpOnly))
        attributes += " httpOnlyCookies=\"true\"";
    if (all(&Cookie::isSecure))
        attributes += " requireSSL=\"true\"";
    const std::string_view sameSite = sameSiteName(parts.cookies.front());
    const bool isOne = std::ranges::all_of(
        parts.cookies, [&](const Cookie& cookie) { return sameSiteName(cookie) == sameSite; });
    if (isOne && !sameSite.empty())
        attributes.append(" sameSite=\"").append(sameSite).append("\"");
    return attributes.empty() ? std::string() : "    <httpCookies" + attributes + " />\n";
}

} // namespace

std::string nginxSnippet(const SnippetParts& parts)
{
    std::string text;
    for (const HeaderPart& header : parts.removed) {
        if (header.isNamed("Server"))
            text += "server_tokens off;\n";
        else {
            for (const char* directive : { "proxy_hide_header ", "fastcgi_hide_header " })
                text += directive + nginxQuoted(header.name) + ";\n";
        }
    }
    for (const HeaderPart& header : parts.set)
        text += "add_header " + nginxQuoted(header.name) + " " + nginxQuoted(header.value) + " always;\n";
    for (const Cookie& cookie : parts.cookies)
        text += nginxCookie(cookie);
    if (text.contains("${dollar}"))
        return "# http {\ngeo $dollar { default \"$\"; }\n# server {\n" + text;
    return text;
}

std::string apacheSnippet(const SnippetParts& parts)
{
    std::string text;
    for (const HeaderPart& header : parts.removed)
        text += apacheRemoval(header);
    for (const HeaderPart& header : parts.set) {
        if (!isSayableToApache(header.value))
            return {};
        text += "Header always set " + header.name + " " + apacheFormat(header.value) + "\n";
    }
    for (const Cookie& cookie : parts.cookies) {
        if (!isSayableToApache(protectionOf(cookie)))
            return {};
        text += apacheCookie(cookie);
    }
    return text;
}

std::string caddySnippet(const SnippetParts& parts)
{
    std::string text;
    for (const HeaderPart& header : parts.removed)
        text += "\t-" + header.name + "\n";
    for (const HeaderPart& header : parts.set) {
        const std::optional<std::string> value = caddyValue(header.value);
        if (!value)
            return {};
        text += "\t" + header.name + " " + *value + "\n";
    }
    for (const Cookie& cookie : parts.cookies) {
        const std::optional<std::string> line = caddyCookie(cookie);
        if (!line)
            return {};
        text += *line;
    }
    // Without it, what the application sets itself would come on top.
    return "header {\n" + text + "\tdefer\n}\n";
}

std::string iisSnippet(const SnippetParts& parts)
{
    const std::string server = iisHeaders(parts)
        + (removes(parts, "Server")
                ? "    <security>\n      <requestFiltering removeServerHeader=\"true\" />\n    </security>\n"
                : "");
    const std::string web = iisCookies(parts)
        + (removes(parts, "X-AspNet-Version") ? "    <httpRuntime enableVersionHeader=\"false\" />\n" : "");
    if (server.empty() && web.empty())
        return {};
    std::string text = "<configuration>\n";
    if (!server.empty())
        text += "  <system.webServer>\n" + server + "  </system.webServer>\n";
    if (!web.empty())
        text += "  <system.web>\n" + web + "  </system.web>\n";
    return text + "</configuration>\n";
}

} // namespace core::http
