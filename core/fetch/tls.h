// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/keys/certificate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core::fetch {

enum class TlsVersion : std::uint8_t { Tls10, Tls11, Tls12, Tls13 };
/// "TLS 1.3".
const char* nameOf(TlsVersion version);
/// Stable, for scripts: "tls1.3".
const char* idOf(TlsVersion version);

/// Why a certificate was not accepted.
enum class TrustProblem : std::uint8_t {
    SelfSigned,
    UnknownAuthority, ///< the chain ends at nobody who is trusted
    IncompleteChain, ///< the server did not send an intermediate certificate
    Expired,
    NotYetValid,
    WrongName,
    Revoked,
    WeakSignature,
    WeakKey,
    BadSignature,
    NotForServers, ///< key usage or extended key usage
    IssuerNotAllowed, ///< no authority, or not for this name or this many below it
    Other,
};
/// The English words, for "The certificate is not trusted: %1".
const char* messageOf(TrustProblem problem);
/// Stable, for scripts: "self-signed".
const char* idOf(TrustProblem problem);

struct TrustFailure {
    TrustProblem problem;
    std::optional<std::size_t> certificate{}; ///< index into the chain
};

/// What was negotiated with a server.
struct Tls {
    std::optional<TlsVersion> version{};
    std::string cipher{}; ///< RFC 8446, RFC 5289: "TLS_AES_256_GCM_SHA384"
    int cipherBits = 0;
    std::string group{}; ///< "X25519"; empty where the library does not tell
    std::string applicationProtocol{}; ///< ALPN; empty: none chosen
    std::vector<keys::Certificate> chain{}; ///< as the server sent it, its own first
    std::vector<keys::Certificate> verifiedPath{}; ///< with the authority that is trusted; empty where none
    std::vector<TrustFailure> failures{}; ///< empty: verified
    enum class Staple : std::uint8_t {
        Unknown, ///< the library does not tell
        None,
        Good,
        Revoked,
        Stale,
        Invalid, ///< malformed, not signed by whom it should be, or about another certificate
    } staple = Staple::Unknown;
    bool isOwnAuthority = false; ///< trusted only because of the authorities that the person gave

    bool isVerified() const { return failures.empty(); }
};
const char* idOf(Tls::Staple staple);

enum class Probe : std::uint8_t {
    Offered,
    NotOffered, ///< the server refused this version, and said so
    NotProbed, ///< the attempt failed for another reason
};
/// "not-offered".
const char* idOf(Probe probe);
struct VersionProbe {
    TlsVersion version;
    Probe result = Probe::NotProbed;
    std::string cipher{}; ///< what the server chose for it
    std::string group{}; ///< the same: "X25519", "P-256", "DHE 2048"; empty for RSA key exchange
};

/// Mozilla's Server Side TLS, guidelines 5.7.
enum class MozillaProfile : std::uint8_t { Modern, Intermediate, Old };
/// "intermediate".
const char* idOf(MozillaProfile profile);
struct ProfileVerdict {
    MozillaProfile profile;
    bool isMet; ///< as far as was probed
    std::vector<std::string> reasons; ///< ids of what does not fit: "version-tls10", "key-rsa-1024"
};

/// All that can be said of a server's TLS.
struct TlsReport {
    Tls negotiated;
    std::vector<VersionProbe> versions; ///< empty: not asked for
    std::vector<ProfileVerdict> profiles; ///< the strictest first
    std::vector<Finding> findings; ///< the heaviest first; subject "tls" or "certificate"
};

/// `now` in seconds since 1970.
TlsReport judgeTls(Tls tls, std::vector<VersionProbe> versions, std::string_view host, std::int64_t now);

} // namespace core::fetch
