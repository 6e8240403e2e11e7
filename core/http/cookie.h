// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/url.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::http {

struct CookieAttribute {
    std::string name; ///< as written
    std::string value;
    std::size_t offset = 0; ///< in the field's value
};

/// A Set-Cookie field, RFC 6265bis section 5.6: what a browser makes of it.
struct Cookie {
    enum class SameSite : std::uint8_t { Missing, Strict, Lax, None, Unknown };

    std::string name;
    std::string value; ///< a secret, as a rule: not for reports
    std::vector<CookieAttribute> attributes; ///< all, in their order, those that are ignored included
    bool isSecure = false;
    bool isHttpOnly = false;
    bool isPartitioned = false;
    SameSite sameSite = SameSite::Missing;
    std::optional<std::string> domain{}; ///< lower case, without the leading dot
    std::optional<std::string> path{};
    std::optional<std::int64_t> maxAge{}; ///< seconds
    std::optional<std::int64_t> expires{}; ///< seconds since 1970
};

/// Why a browser throws a cookie away, or what it ignores; in section 5.6's and 5.7's order.
enum class CookieFlaw : std::uint8_t {
    ControlByte,
    Empty,
    TooLong,
    AttributeTooLong,
    DomainIsSuffix,
    DomainMismatch,
    SecureOverHttp,
    SameSiteNoneWithoutSecure,
    SecurePrefix,
    HostPrefix,
    HttpPrefix,
    HostHttpPrefix,
    NamelessPrefix,
    PartitionedWithoutSecure,
};

struct CookieReading {
    std::optional<Cookie> cookie; ///< missing where it cannot even be read
    std::vector<CookieFlaw> rejections{}; ///< any: a browser does not store it
    std::vector<CookieFlaw> remarks{};
};

/// `url` is the response's; without it what depends on it is not judged.
CookieReading readSetCookie(std::string_view value, const std::optional<Url>& url);

/// RFC 6265bis section 5.1.1: seconds since 1970.
std::optional<std::int64_t> parseCookieDate(std::string_view text);

} // namespace core::http
