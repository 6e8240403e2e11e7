// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core::practice {

/// The head of a request, RFC 9112 sections 2 to 6.
struct Request {
    std::string method; ///< GET, HEAD, OPTIONS or POST
    std::string path; ///< begins with a slash, without query; "*" of OPTIONS
    std::string host; ///< in lower case, without the port: "localhost"
    std::optional<std::string> origin{};
    std::vector<std::string> fieldNames{}; ///< as they came
    std::size_t headBytes = 0;
    std::size_t bodyBytes = 0; ///< that follow and are not looked at
    bool staysOpen = true;
};

/// The status that a request is turned down with; the connection ends then.
struct Refused {
    int status;
};
/// The head has not ended yet.
struct Unfinished { };

using RequestOutcome = std::variant<Unfinished, Request, Refused>;

inline constexpr std::size_t largestRequestHead = std::size_t{ 16 } * 1024;
inline constexpr std::size_t largestRequestBody = std::size_t{ 64 } * 1024;

/// Strict: CRLF, one Host, no folding, no transfer coding. A host that is not this machine is turned down
/// with 421, so that no page elsewhere gets here by a name that it points at the loopback address.
RequestOutcome readRequest(std::string_view bytes);

} // namespace core::practice
