// SPDX-License-Identifier: Apache-2.0
#include "core/http/snippet.h"

#include "core/http/snippet_syntax.h"

#include <algorithm>

namespace core::http {
namespace {

constexpr ServerRow serverRows[] = {
    { Server::Nginx, "nginx", "nginx" },
    { Server::Apache, "apache", "Apache" },
    { Server::Caddy, "caddy", "Caddy" },
    { Server::Iis, "iis", "IIS" },
    { Server::Express, "express", "Express" },
    { Server::Django, "django", "Django" },
    { Server::Spring, "spring", "Spring Security" },
    { Server::Qt, "qt", "Qt" },
};

bool isAlphanumeric(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9');
}

bool isTokenCharacter(char letter)
{
    return isAlphanumeric(letter) || std::string_view("!#$%&'*+-.^_`|~").contains(letter);
}

/// RFC 9110 allows more, and each server gives some of it a meaning of its own.
bool isPlainName(std::string_view name)
{
    return !name.empty() && isAlphanumeric(name.front()) && std::ranges::all_of(name, [](char letter) {
        return isAlphanumeric(letter) || letter == '-' || letter == '_';
    });
}

bool isPrintable(char letter)
{
    return letter >= ' ' && letter <= '~';
}

/// Neither a line's end nor anything else that a configuration file could take for more than text.
bool isSayable(const Change& change)
{
    return isPlainName(change.name) && (!change.value || std::ranges::all_of(*change.value, isPrintable));
}

/// A nameless cookie cannot be named to any server.
bool takeCookie(std::string_view value, SnippetParts& parts)
{
    CookieReading reading = readSetCookie(value, {});
    if (!reading.cookie || reading.cookie->name.empty()
        || !std::ranges::all_of(reading.cookie->name, isTokenCharacter))
        return false;
    parts.cookies.push_back(*std::move(reading.cookie));
    return true;
}

std::optional<SnippetParts> partsOf(std::span<const Change> changes)
{
    SnippetParts parts;
    for (const Change& change : changes) {
        if (!isSayable(change))
            return {};
        const bool isCookie = equalsIgnoringCase(change.name, "Set-Cookie");
        if (!change.value)
            parts.removed.push_back({ .name = change.name });
        else if (!isCookie)
            parts.set.push_back({ .name = change.name, .value = *change.value });
        else if (!takeCookie(*change.value, parts))
            return {};
    }
    return parts;
}

std::string written(Server server, const SnippetParts& parts)
{
    switch (server) {
    case Server::Nginx:
        return nginxSnippet(parts);
    case Server::Apache:
        return apacheSnippet(parts);
    case Server::Caddy:
        return caddySnippet(parts);
    case Server::Iis:
        return iisSnippet(parts);
    case Server::Express:
        return expressSnippet(parts);
    case Server::Django:
        return djangoSnippet(parts);
    case Server::Spring:
        return springSnippet(parts);
    case Server::Qt:
        return qtSnippet(parts);
    }
    return {};
}

} // namespace

std::span<const ServerRow> allServers()
{
    return serverRows;
}

std::string snippetFor(Server server, std::span<const Change> changes)
{
    const std::optional<SnippetParts> parts = partsOf(changes);
    return parts && !changes.empty() ? written(server, *parts) : std::string();
}

} // namespace core::http
