// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keys/certificate.h"

#include <span>

namespace core::keys {

enum class PathProblem : std::uint8_t {
    SelfSigned, ///< the certificate itself, alone
    UnknownAuthority,
    IncompleteChain, ///< an issuer is missing that the certificate says where to fetch
    Expired,
    NotYetValid,
    WeakSignature, ///< under 112 bits: SHA-1, MD5
    WeakKey, ///< under 112 bits: RSA 1024
    BadSignature,
    NotForServers,
    IssuerNotAllowed, ///< no authority, or not for this name or this many below it
    Other,
};

struct PathFailure {
    PathProblem problem;
    std::optional<std::size_t> certificate{}; ///< index among those that were sent
    bool operator==(const PathFailure&) const = default;
};

struct CertificatePath {
    std::vector<Certificate> certificates; ///< up to the authority; empty where none is trusted
    bool isOnlyOwn = false; ///< the authority is one of `own` and not of `system`
    std::vector<PathFailure> failures; ///< all that can be found, each once
};

/// Certificates in DER of those who are trusted; unreadable ones count for nothing.
struct Authorities {
    std::span<const Bytes> system;
    std::span<const Bytes> own;
};

/// From a server's certificate to an authority (RFC 5280 section 6), at `now` in seconds since 1970. `sent`
/// in DER, the server's own first. Names of hosts and revocation are not looked at.
CertificatePath findPath(std::span<const Bytes> sent, const Authorities& authorities, std::int64_t now);

} // namespace core::keys
