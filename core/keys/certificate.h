// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::keys {

/// RFC 5280 section 4.1.2.4, in the order of the certificate: {"CN", "example.com"}; a type without a short
/// name is its dotted OID.
struct DistinguishedName {
    struct Attribute {
        std::string type;
        std::string value; ///< UTF-8
        bool operator==(const Attribute&) const = default;
    };
    std::vector<Attribute> attributes;

    /// The last common name; empty where there is none.
    std::string commonName() const;
    /// RFC 4514, the last attribute first: "CN=example.com,O=Example".
    std::string text() const;
    bool operator==(const DistinguishedName&) const = default;
};

struct PublicKeySummary {
    std::string algorithm; ///< "RSA", "EC", "Ed25519", "Ed448", "DSA"; else the dotted OID
    std::string curve{}; ///< "P-256"; empty where there is none
    int bits = 0;
};

/// A certificate (RFC 5280) taken apart; nothing of it was verified.
struct Certificate {
    Bytes der;
    DistinguishedName subject;
    DistinguishedName issuer;
    Bytes serial;
    std::int64_t notBefore = 0; ///< seconds since 1970, UTC
    std::int64_t notAfter = 0;
    std::vector<std::string> dnsNames; ///< of the subject alternative names
    std::vector<std::string> addresses; ///< the same: "127.0.0.1", "::1"
    std::vector<std::string> otherNames; ///< the same: "email:…", "URI:…"
    PublicKeySummary key;
    std::string signatureAlgorithm; ///< "ecdsa-with-SHA256"
    std::string signatureDigest; ///< "SHA-256"; empty where the algorithm has none of its own (Ed25519)
    bool isAuthority = false; ///< basicConstraints cA
    std::optional<int> pathLength{};
    std::vector<std::string> keyUsages;
    std::vector<std::string> extendedKeyUsages; ///< "serverAuth"
    std::vector<std::string> ocspAddresses;
    std::vector<std::string> issuerAddresses; ///< authorityInfoAccess caIssuers
    bool isStapleRequired = false; ///< TLS feature status_request, RFC 7633
    std::size_t timestampCount = 0; ///< signed certificate timestamps, RFC 6962
    Bytes fingerprint; ///< SHA-256 of the DER form
    Bytes publicKeyPin; ///< SHA-256 of the SubjectPublicKeyInfo

    bool isSelfIssued() const { return subject == issuer; }
};

/// One certificate in DER; text after it is refused.
Result<Certificate> readCertificate(ByteView der);
/// All certificates of a PEM text, in their order; other blocks are stepped over, none at all is refused.
Result<std::vector<Certificate>> readCertificates(std::string_view pem);

/// The PEM text of one certificate in DER.
std::string certificatePem(ByteView der);

/// Whether the certificate is for the host, by RFC 9525: alternative names only, one wildcard as the whole
/// left-most label. IPv6 may be in brackets.
bool isForHost(const Certificate& certificate, std::string_view host);

} // namespace core::keys
