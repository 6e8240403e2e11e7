// SPDX-License-Identifier: Apache-2.0
#include "core/http/url.h"

#include "core/http/host.h"
#include "core/http/message.h"

#include <algorithm>
#include <array>
#include <vector>

// The URL standard's parser (url.spec.whatwg.org), for the schemes with a host and slashes only.

namespace core::http {
namespace {

struct Scheme {
    std::string_view name;
    std::uint16_t port;
};
constexpr std::array schemes{ Scheme{ "http", 80 }, Scheme{ "https", 443 }, Scheme{ "ws", 80 },
    Scheme{ "wss", 443 } };

const Scheme* schemeNamed(std::string_view name)
{
    const auto* found = std::ranges::find(schemes, name, &Scheme::name);
    return found == schemes.end() ? nullptr : found;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSlash(char c)
{
    return c == '/' || c == '\\';
}

/// Without control characters and spaces at the ends, and without the tabs and line ends inside.
std::string cleaned(std::string_view text)
{
    const auto isOuter = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
    while (!text.empty() && isOuter(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isOuter(text.back()))
        text.remove_suffix(1);
    std::string clean(text);
    std::erase_if(clean, [](char c) { return c == '\t' || c == '\n' || c == '\r'; });
    return clean;
}

/// Takes "scheme:" off the text; empty where there is none.
std::string takeScheme(std::string_view& text)
{
    if (text.empty() || !isLetter(text.front()))
        return {};
    const auto isPart = [](char c) { return isLetter(c) || isDigit(c) || c == '+' || c == '-' || c == '.'; };
    const auto* end = std::ranges::find_if_not(text, isPart);
    if (end == text.end() || *end != ':')
        return {};
    const auto size = static_cast<std::size_t>(end - text.begin());
    std::string scheme = lowered(text.substr(0, size));
    text.remove_prefix(size + 1);
    return scheme;
}

std::string percentEncoded(std::string_view text, std::string_view special)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    encoded.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte >= 0x7F || special.contains(c)) {
            encoded.push_back('%');
            encoded.push_back(digits[byte >> 4]);
            encoded.push_back(digits[byte & 0xF]);
        } else {
            encoded.push_back(c);
        }
    }
    return encoded;
}

/// One or two dots, each perhaps as %2e; 0 for anything else.
std::size_t dotsIn(std::string_view segment)
{
    std::size_t dots = 0;
    while (!segment.empty() && dots < 3) {
        if (segment.front() == '.')
            segment.remove_prefix(1);
        else if (segment.starts_with("%2e") || segment.starts_with("%2E"))
            segment.remove_prefix(3);
        else
            return 0;
        ++dots;
    }
    return dots <= 2 ? dots : 0;
}

/// `text` is what follows the slash; its segments come after those of `base`, which ends in a slash.
std::string joinedPath(std::string base, std::string_view text)
{
    for (;;) {
        const auto* end = std::ranges::find_if(text, isSlash);
        const auto size = static_cast<std::size_t>(end - text.begin());
        const std::string_view segment = text.substr(0, size);
        const bool isLast = size == text.size();
        if (const std::size_t dots = dotsIn(segment); dots == 0) {
            base += percentEncoded(segment, "\"#<>?`{}^");
            if (!isLast)
                base.push_back('/');
        } else if (dots == 2 && base.size() > 1) {
            base.resize(base.rfind('/', base.size() - 2) + 1);
        }
        if (isLast)
            return base;
        text.remove_prefix(size + 1);
    }
}

std::string_view takeUntil(std::string_view& text, std::string_view ends)
{
    const std::size_t size = std::min(text.find_first_of(ends), text.size());
    const std::string_view taken = text.substr(0, size);
    text.remove_prefix(size);
    return taken;
}

void readQueryAndFragment(Url& url, std::string_view text)
{
    const std::string_view query = takeUntil(text, "#");
    url.query = percentEncoded(query, "\"#<>'");
    url.fragment = percentEncoded(text, "\"<>`");
}

bool readPort(Url& url, std::string_view text)
{
    std::uint32_t port = 0;
    for (const char digit : text) {
        if (!isDigit(digit))
            return false;
        port = port * 10 + static_cast<std::uint32_t>(digit - '0');
        if (port > 0xFFFF)
            return false;
    }
    if (!text.empty() && port != schemeNamed(url.scheme)->port)
        url.port = static_cast<std::uint16_t>(port);
    return true;
}

/// What follows "scheme:", slashes included; any number of them will do.
std::optional<Url> parseAfterScheme(std::string scheme, std::string_view text)
{
    while (!text.empty() && isSlash(text.front()))
        text.remove_prefix(1);
    Url url{ .scheme = std::move(scheme), .host = {} };
    std::string_view authority = takeUntil(text, "/\\?#");
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos)
        authority.remove_prefix(at + 1);
    const std::size_t bracket = authority.rfind(']');
    const std::size_t colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    std::optional<std::string> host = canonicalHost(authority.substr(0, colon));
    if (!host)
        return {};
    url.host = *std::move(host);
    if (colon != std::string_view::npos && !readPort(url, authority.substr(colon + 1)))
        return {};
    std::string_view path = takeUntil(text, "?#");
    if (!path.empty())
        path.remove_prefix(1);
    url.path = joinedPath("/", path);
    readQueryAndFragment(url, text);
    return url;
}

std::optional<Url> resolveRelative(const Url& base, std::string_view text)
{
    if (text.size() >= 2 && isSlash(text[0]) && isSlash(text[1]))
        return parseAfterScheme(base.scheme, text);
    Url url = base;
    url.fragment.clear();
    std::string_view path = takeUntil(text, "?#");
    if (!path.empty() && isSlash(path.front()))
        url.path = joinedPath("/", path.substr(1));
    else if (!path.empty())
        url.path = joinedPath("/"
                + base.path.substr(std::min(base.path.size(), std::size_t{ 1 }),
                    std::max(base.path.rfind('/') + 1, std::size_t{ 1 }) - 1),
            path);
    if (!path.empty() || text.starts_with('?'))
        readQueryAndFragment(url, text);
    else
        url.fragment = percentEncoded(text, "\"<>`");
    return url;
}

} // namespace

std::uint16_t Url::effectivePort() const
{
    const Scheme* known = schemeNamed(scheme);
    return port.value_or(known ? known->port : std::uint16_t{ 0 });
}

std::string Url::origin() const
{
    return scheme + "://" + host + (port ? ":" + std::to_string(*port) : std::string());
}

std::string Url::text() const
{
    return origin() + path + query + fragment;
}

std::optional<Url> parseUrl(std::string_view text)
{
    const std::string clean = cleaned(text);
    std::string_view rest = clean;
    std::string scheme = takeScheme(rest);
    if (!schemeNamed(scheme))
        return {};
    return parseAfterScheme(std::move(scheme), rest);
}

std::optional<Url> resolve(const Url& base, std::string_view reference)
{
    const std::string clean = cleaned(reference);
    std::string_view rest = clean;
    std::string scheme = takeScheme(rest);
    if (scheme.empty())
        return resolveRelative(base, clean);
    if (!schemeNamed(scheme))
        return {};
    // "https:page" with a base of that scheme is relative.
    const bool hasSlashes = rest.size() >= 2 && isSlash(rest[0]) && isSlash(rest[1]);
    if (scheme == base.scheme && !hasSlashes)
        return resolveRelative(base, rest);
    return parseAfterScheme(std::move(scheme), rest);
}

bool isAddressLiteral(std::string_view host)
{
    if (host.starts_with('['))
        return host.ends_with(']') && parseIpv6(host.substr(1, host.size() - 2));
    return endsInNumber(host) && parseIpv4(host);
}

bool isLoopback(std::string_view host)
{
    if (host.starts_with('[')) {
        const auto address = host.ends_with(']') ? parseIpv6(host.substr(1, host.size() - 2)) : std::nullopt;
        return address == Ipv6Address{ 0, 0, 0, 0, 0, 0, 0, 1 };
    }
    if (endsInNumber(host)) {
        const auto address = parseIpv4(host);
        return address && *address >> 24 == 127;
    }
    std::string name = lowered(host);
    if (name.ends_with('.'))
        name.pop_back();
    return name == "localhost" || name.ends_with(".localhost");
}

} // namespace core::http
