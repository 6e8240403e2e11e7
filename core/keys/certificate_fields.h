// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/openssl_handles.h"
#include "core/keys/certificate.h"

#include <openssl/x509.h>
#include <openssl/x509v3.h>

/// From OpenSSL's values to plain ones; for certificate.cpp alone.
namespace core::keys {

/// Refuses the certificate because of this field or extension.
[[nodiscard]] std::unexpected<Error> failAt(const char* member);

Bytes bytesOf(const unsigned char* data, std::size_t size);

/// Text that ought to be ASCII, as it is; U+FFFD stands for what is not UTF-8.
std::string textOf(const ASN1_STRING* text);

/// "serverAuth", or the dotted OID.
std::string nameOf(const ASN1_OBJECT* object);
/// "sha256WithRSAEncryption", or the dotted OID.
std::string longNameOf(const ASN1_OBJECT* object);
DistinguishedName nameOf(const X509_NAME* name);

/// "127.0.0.1", "::1" (RFC 5952); empty where it is neither four nor sixteen bytes.
std::string addressOf(const ASN1_OCTET_STRING* address);
/// "email:…", "URI:…", "DirName:…", "RID:…", "otherName:OID"; "IP:" with hexadecimal digits.
std::string otherNameOf(const GENERAL_NAME& name);

/// Seconds since 1970.
Result<std::int64_t> timeOf(const ASN1_TIME* time, const char* member);

PublicKeySummary keyOf(const X509* certificate);
Bytes publicKeyInfoOf(const X509* certificate);

/// "SHA-256"; empty for none.
std::string digestName(int identifier);

/// 0 where the list is malformed, too.
std::size_t timestampCountOf(const X509* certificate);

/// Whether the outermost SEQUENCE announces more bytes than there are.
bool isCutOff(ByteView der);

} // namespace core::keys
