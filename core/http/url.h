// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core::http {

/// An http, https, ws or wss URL taken apart as browsers do (WHATWG), ASCII hosts only: others stay as they
/// are.
struct Url {
    std::string scheme; ///< in lower case, without the colon
    std::string host; ///< in lower case; IPv6 in its brackets
    std::optional<std::uint16_t> port{}; ///< missing where it is the scheme's own
    std::string path{}; ///< begins with a slash; dot segments are resolved
    std::string query{}; ///< with its question mark, or empty
    std::string fragment{}; ///< with its #, or empty

    bool isSecure() const { return scheme == "https" || scheme == "wss"; }
    std::uint16_t effectivePort() const;
    std::string origin() const; ///< "https://example.com", with the port where it is not the scheme's
    std::string text() const;
    bool operator==(const Url&) const = default;
};

/// Nothing where it is no absolute URL of those schemes. User names and passwords are dropped.
std::optional<Url> parseUrl(std::string_view text);

/// Like parseUrl(); text without a scheme is taken relative to the base, also "//host/path".
std::optional<Url> resolve(const Url& base, std::string_view reference);

/// An IPv4 or bracketed IPv6 literal.
bool isAddressLiteral(std::string_view host);
/// localhost, names below it, and the addresses 127.0.0.0/8 and [::1].
bool isLoopback(std::string_view host);

} // namespace core::http
