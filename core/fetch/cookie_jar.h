// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/cookie.h"
#include "core/http/message.h"

#include <string>
#include <vector>

namespace core::fetch {

enum class Trust : std::uint8_t { NotVerified, Verified };

/// The cookies that servers set on the way, RFC 6265bis sections 5.7 and 5.8.3: each goes back only to the
/// hosts and paths that it is for. What a verified server has set goes to no server that is not.
class CookieJar {
public:
    /// `now` in seconds since 1970. At most 180 cookies, as browsers keep of one site.
    void store(const http::Response& response, const http::Url& url, Trust trust, std::int64_t now);
    /// The value of the field Cookie; empty where none is for this URL.
    std::string fieldFor(const http::Url& url, Trust trust) const;

private:
    struct Kept {
        std::string name;
        std::string value;
        std::string domain;
        std::string path;
        bool isForHostOnly = false;
        bool isSecure = false;
        Trust trust = Trust::NotVerified;
    };
    static bool isFor(const Kept& kept, const http::Url& url, Trust trust);

    std::vector<Kept> m_cookies;
};

} // namespace core::fetch
