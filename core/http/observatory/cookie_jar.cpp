// SPDX-License-Identifier: Apache-2.0
#include "core/http/observatory/cookie_jar.h"

#include "core/http/registrable_domain.h"
#include "core/http/url.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>

namespace core::http::observatory {
namespace {

/// Where a response comes from.
struct Origin {
    std::string host; ///< empty where it is unknown
    std::string path;
};

struct ParsedCookie {
    KeptCookie cookie;
    bool isHostOnly = true;
    bool hasPath = false;
};

bool hasControls(TextView text)
{
    return std::ranges::any_of(text, [](char16_t unit) { return unit < 0x20; });
}

/// The name of "name=value"; nothing where there is none, or a control stands in it.
std::optional<Text> nameIn(TextView pair)
{
    constexpr std::array<char16_t, 3> terminators{ u'\n', u'\r', u'\0' };
    for (const char16_t terminator : terminators)
        pair = pair.substr(0, pair.find(terminator));
    const std::size_t equals = pair.find(u'=');
    if (equals == 0 || equals == TextView::npos)
        return {};
    const TextView name = trimmed(pair.substr(0, equals));
    if (hasControls(name) || hasControls(trimmed(pair.substr(equals + 1))))
        return {};
    return Text(name);
}

void readDomain(TextView value, ParsedCookie& parsed)
{
    TextView domain = trimmed(value);
    if (domain.starts_with(u'.'))
        domain.remove_prefix(1);
    if (domain.empty())
        return;
    parsed.cookie.domain = lowerCased(domain);
    parsed.isHostOnly = false;
}

void readSameSite(TextView value, KeptCookie& cookie)
{
    cookie.sameSite = lowerCased(value);
    if (cookie.sameSite != u"strict" && cookie.sameSite != u"lax" && cookie.sameSite != u"none")
        cookie.sameSite.clear();
}

void readAttribute(TextView attribute, ParsedCookie& parsed)
{
    const std::size_t equals = attribute.find(u'=');
    const Text name = lowerCased(trimmed(attribute.substr(0, equals)));
    const TextView value = equals == TextView::npos ? TextView() : trimmed(attribute.substr(equals + 1));
    if (name == u"domain") {
        if (!value.empty())
            readDomain(value, parsed);
    } else if (name == u"path") {
        parsed.hasPath = value.starts_with(u'/');
        parsed.cookie.path = parsed.hasPath ? value : TextView();
    } else if (name == u"secure") {
        parsed.cookie.isSecure = true;
    } else if (name == u"httponly") {
        parsed.cookie.isHttpOnly = true;
    } else if (name == u"samesite") {
        readSameSite(value, parsed.cookie);
    }
}

std::optional<ParsedCookie> parse(TextView field)
{
    field = trimmed(field);
    const std::size_t semicolon = field.find(u';');
    const std::optional<Text> name = nameIn(field.substr(0, semicolon));
    if (!name)
        return {};
    ParsedCookie parsed{ .cookie = { .name = *name, .domain = {}, .path = {} } };
    if (semicolon == TextView::npos)
        return parsed;
    for (const TextView piece : split(field.substr(semicolon + 1), u';')) {
        const TextView attribute = trimmed(piece);
        if (!attribute.empty())
            readAttribute(attribute, parsed);
    }
    return parsed;
}

/// Names that no registry gives away: below them every name counts as somebody's own.
bool isSpecialUse(std::string_view domain)
{
    constexpr std::array<std::string_view, 5> names{ "local", "example", "invalid", "localhost", "test" };
    const std::size_t dot = domain.rfind('.');
    if (dot == std::string_view::npos)
        return domain == "localhost" || domain == "invalid";
    return std::ranges::find(names, domain.substr(dot + 1)) != names.end();
}

bool covers(const std::string& domain, const std::string& host)
{
    if (host.empty() || host == domain)
        return true;
    return host.ends_with(domain) && host[host.size() - domain.size() - 1] == '.' && !isAddressLiteral(host);
}

bool isDomainAccepted(const KeptCookie& cookie, const std::string& host)
{
    const std::string domain = asciiOf(cookie.domain);
    return (isSpecialUse(domain) || registrableDomain(domain)) && covers(domain, host);
}

Text defaultPath(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    if (!path.starts_with('/') || slash == 0)
        return u"/";
    return textOf(path.substr(0, slash));
}

/// With where it goes made complete; nothing where the jar refuses it.
std::optional<KeptCookie> accepted(ParsedCookie parsed, const Origin& origin)
{
    KeptCookie& cookie = parsed.cookie;
    if (!parsed.isHostOnly && !isDomainAccepted(cookie, origin.host))
        return {};
    if (parsed.isHostOnly)
        cookie.domain = textOf(origin.host);
    if (!parsed.hasPath)
        cookie.path = defaultPath(origin.path);
    if (cookie.name.starts_with(u"__Secure-") && !cookie.isSecure)
        return {};
    const bool isHostBound = cookie.isSecure && parsed.isHostOnly && cookie.path == u"/";
    if (cookie.name.starts_with(u"__Host-") && !isHostBound)
        return {};
    return cookie;
}

Origin originOf(const Response& response)
{
    const std::optional<Url> url = parseUrl(response.url);
    return url ? Origin{ url->host, url->path } : Origin{ {}, "/" };
}

} // namespace

std::vector<KeptCookie> keptCookies(const std::vector<Response>& hops)
{
    std::map<std::tuple<Text, Text, Text>, KeptCookie> jar;
    for (const Response& hop : hops) {
        const Origin origin = originOf(hop);
        for (const Field* field : fieldsOf(hop, "set-cookie")) {
            std::optional<ParsedCookie> parsed = parse(textOf(field->value));
            if (!parsed)
                continue;
            if (const std::optional<KeptCookie> cookie = accepted(std::move(*parsed), origin))
                jar.insert_or_assign({ cookie->domain, cookie->path, cookie->name }, *cookie);
        }
    }
    std::vector<KeptCookie> cookies;
    for (auto& [place, cookie] : jar)
        cookies.push_back(std::move(cookie));
    return cookies;
}

} // namespace core::http::observatory
