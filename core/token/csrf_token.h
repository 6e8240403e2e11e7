// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/base/secure_bytes.h"

#include <optional>
#include <string_view>
#include <vector>

namespace core::token {

// `timestamp:random:signature`: seconds since 1970 in decimal, 16 random bytes in Base64url (22 characters),
// and the HMAC-SHA-256 under the server's key of `timestamp:random:` and the session id, in Base64url (43).
// Neither of the first two can hold a colon, so no other session id makes the same message.

/// The key is not empty; a session id is 1 byte to 64 KiB; the time is not before 1970.
Result<SecureBytes> makeCsrfToken(ByteView key, ByteView sessionId, std::int64_t now);
/// The same with the random bytes given.
Result<SecureBytes> makeCsrfToken(ByteView key, ByteView sessionId, std::int64_t now, ByteView random);

inline constexpr std::size_t csrfRandomBytes = 16;

struct CsrfLimits {
    std::int64_t maximumAge = 3600; ///< seconds; a token of exactly this age is taken
    std::int64_t clockSkew = 60; ///< how far ahead the clock of the server that made it may be
};

enum class CsrfVerdict : std::uint8_t {
    Accepted,
    Malformed,
    /// Changed, of another session, or under another key: these cannot be told apart, or the signature would
    /// be worth nothing.
    WrongSignature,
    Expired,
    FromTheFuture,
};

struct CsrfCheck {
    CsrfVerdict verdict = CsrfVerdict::Accepted;
    std::optional<Place> place{}; ///< of what is malformed; the member is timestamp, random or signature
    std::optional<Cause> cause{};
    std::optional<std::int64_t> madeAt{}; ///< signed only where the signature is right
    std::int64_t age = 0; ///< seconds, negative for a time that is yet to come
    std::int64_t beyond = 0; ///< by how many seconds it is expired, or ahead of the allowed skew
};

/// Compares the signature in constant time, and looks at the time only when it is right.
Result<CsrfCheck> verifyCsrfToken(
    std::string_view token, ByteView key, ByteView sessionId, std::int64_t now, const CsrfLimits& limits);

/// Remarks on the length of a key that is not refused.
std::vector<Finding> judgeCsrfKey(ByteView key);

/// Stable, for scripts: "wrong-signature".
const char* idOf(CsrfVerdict verdict);

} // namespace core::token
