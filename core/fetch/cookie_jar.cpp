// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/cookie_jar.h"

#include "core/base/stable_order.h"

#include <algorithm>

namespace core::fetch {
namespace {

constexpr std::size_t mostCookies = 180;

/// RFC 6265bis section 5.1.4.
std::string defaultPath(const http::Url& url)
{
    const std::size_t slash = url.path.rfind('/');
    return slash == 0 || slash == std::string::npos ? "/" : url.path.substr(0, slash);
}

bool isDomainOf(std::string_view domain, std::string_view host)
{
    if (host == domain)
        return true;
    return !http::isAddressLiteral(host) && host.size() > domain.size() && host.ends_with(domain)
        && host[host.size() - domain.size() - 1] == '.';
}

bool isPathOf(std::string_view path, std::string_view requested)
{
    return requested.starts_with(path)
        && (requested.size() == path.size() || path.ends_with('/') || requested[path.size()] == '/');
}

} // namespace

void CookieJar::store(const http::Response& response, const http::Url& url, Trust trust, std::int64_t now)
{
    for (const http::Field* field : http::fieldsOf(response, "set-cookie")) {
        const http::CookieReading reading = http::readSetCookie(field->value, url);
        if (!reading.cookie || !reading.rejections.empty())
            continue;
        const http::Cookie& cookie = *reading.cookie;
        Kept kept{ .name = cookie.name,
            .value = cookie.value,
            .domain = cookie.domain.value_or(url.host),
            .path = cookie.path && cookie.path->starts_with('/') ? *cookie.path : defaultPath(url),
            .isForHostOnly = !cookie.domain,
            .isSecure = cookie.isSecure,
            .trust = trust };
        std::erase_if(m_cookies, [&](const Kept& old) {
            return old.name == kept.name && old.domain == kept.domain && old.path == kept.path
                && old.isForHostOnly == kept.isForHostOnly;
        });
        const bool isOver = cookie.maxAge ? *cookie.maxAge <= 0 : cookie.expires && *cookie.expires <= now;
        if (!isOver && m_cookies.size() < mostCookies)
            m_cookies.push_back(std::move(kept));
    }
}

bool CookieJar::isFor(const Kept& kept, const http::Url& url, Trust trust)
{
    const bool isHost = kept.isForHostOnly ? url.host == kept.domain : isDomainOf(kept.domain, url.host);
    const bool isWatched = kept.isSecure && !url.isSecure() && !http::isLoopback(url.host);
    return isHost && !isWatched && isPathOf(kept.path, url.path)
        && (kept.trust == Trust::NotVerified || trust == Trust::Verified);
}

std::string CookieJar::fieldFor(const http::Url& url, Trust trust) const
{
    std::vector<const Kept*> found;
    for (const Kept& kept : m_cookies) {
        if (isFor(kept, url, trust))
            found.push_back(&kept);
    }
    // "Cookies with longer paths are listed before cookies with shorter paths."
    sortStably(found, std::greater(), [](const Kept* kept) { return kept->path.size(); });
    std::string field;
    for (const Kept* kept : found) {
        field.append(field.empty() ? "" : "; ").append(kept->name);
        field.append(kept->name.empty() ? "" : "=").append(kept->value);
    }
    return field;
}

} // namespace core::fetch
