// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secure_bytes.h"
#include "core/keys/certificate.h"

namespace core::keys {

enum class NewKey : std::uint8_t { Rsa1024, Rsa2048, Rsa3072, P256, P384, Ed25519 };

/// What the signature is made over; Ed25519 has its own and takes none of these.
enum class SignatureDigest : std::uint8_t { Sha256, Sha384, Sha1 };

enum class CertificateRole : std::uint8_t { Server, Authority };

struct MadeCertificate {
    Bytes der;
    SecureBytes privateKey; ///< PKCS #8 in PEM, not encrypted
};

/// What a new certificate says. Nothing is checked against good practice: expired, nameless and weak ones are
/// for exercises and tests.
struct CertificateWish {
    DistinguishedName subject;
    std::vector<std::string> dnsNames{};
    std::vector<std::string> addresses{}; ///< "127.0.0.1", "::1"
    std::int64_t notBefore = 0; ///< seconds since 1970, UTC
    std::int64_t notAfter = 0;
    NewKey key = NewKey::P256;
    SignatureDigest digest = SignatureDigest::Sha256;
    CertificateRole role = CertificateRole::Server;
    std::optional<int> pathLength{}; ///< of an authority
    std::vector<std::string> issuerAddresses{}; ///< authorityInfoAccess caIssuers
    std::vector<std::string> ocspAddresses{};
    bool isStapleRequired = false;
    const MadeCertificate* issuer = nullptr; ///< null: signs itself
};

/// A new key and a certificate for it, with a random serial number of 127 bits. Refused are names that are
/// not ASCII host names, addresses that are none, and times outside the years 1950 to 9999.
Result<MadeCertificate> makeCertificate(const CertificateWish& wish);

} // namespace core::keys
