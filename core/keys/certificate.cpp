// SPDX-License-Identifier: Apache-2.0
#include "core/keys/certificate.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/keys/certificate_fields.h"

#include <openssl/x509v3.h>

#include <array>
#include <climits>

namespace core::keys {
namespace {

using X509Handle = crypto::Handle<X509, X509_free>;

/// Null where there is none. RFC 5280 section 4.2: an extension appears once.
template <typename T, auto release>
Result<crypto::Handle<T, release>> extensionOf(const X509* certificate, int identifier)
{
    int state = 0;
    crypto::Handle<T, release> extension(
        static_cast<T*>(X509_get_ext_d2i(certificate, identifier, &state, nullptr)));
    // -1: absent; -2: more than one; else it is there, readable or not
    if (!extension && state != -1)
        return failAt(OBJ_nid2ln(identifier));
    return extension;
}

/// The bytes of the INTEGER, as they are in the certificate: a leading 00 and a minus included.
Bytes serialOf(const X509* certificate)
{
    unsigned char* der = nullptr;
    const int size = i2d_ASN1_INTEGER(X509_get0_serialNumber(certificate), &der);
    if (size <= 0)
        return {};
    const unsigned char* at = der;
    long length = 0;
    int tag = 0;
    int kind = 0;
    const bool isRead = (ASN1_get_object(&at, &length, &tag, &kind, size) & 0x80) == 0;
    Bytes serial;
    if (isRead)
        serial = bytesOf(at, static_cast<std::size_t>(length));
    OPENSSL_free(der);
    return serial;
}

Result<> readNames(const X509* x509, Certificate& certificate)
{
    const auto names = TRY((extensionOf<GENERAL_NAMES, GENERAL_NAMES_free>(x509, NID_subject_alt_name)));
    const int count = names ? sk_GENERAL_NAME_num(names.get()) : 0;
    for (int i = 0; i < count; ++i) {
        const GENERAL_NAME* const name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            certificate.dnsNames.push_back(textOf(name->d.dNSName));
        else if (const std::string address = name->type == GEN_IPADD ? addressOf(name->d.iPAddress) : "";
            !address.empty())
            certificate.addresses.push_back(address);
        else
            certificate.otherNames.push_back(otherNameOf(*name));
    }
    return {};
}

Result<> readConstraints(const X509* x509, Certificate& certificate)
{
    const auto constraints
        = TRY((extensionOf<BASIC_CONSTRAINTS, BASIC_CONSTRAINTS_free>(x509, NID_basic_constraints)));
    if (!constraints)
        return {};
    certificate.isAuthority = constraints->ca != 0;
    if (constraints->pathlen) {
        std::int64_t length = -1;
        if (ASN1_INTEGER_get_int64(&length, constraints->pathlen) != 1 || length < 0 || length > INT_MAX)
            return failAt(OBJ_nid2ln(NID_basic_constraints));
        certificate.pathLength = static_cast<int>(length);
    }
    return {};
}

Result<> readUsages(const X509* x509, Certificate& certificate)
{
    // RFC 5280 section 4.2.1.3, bit by bit
    constexpr std::array names = { "digitalSignature", "nonRepudiation", "keyEncipherment",
        "dataEncipherment", "keyAgreement", "keyCertSign", "cRLSign", "encipherOnly", "decipherOnly" };
    const auto usage = TRY((extensionOf<ASN1_BIT_STRING, ASN1_BIT_STRING_free>(x509, NID_key_usage)));
    for (std::size_t bit = 0; usage && bit < names.size(); ++bit) {
        if (ASN1_BIT_STRING_get_bit(usage.get(), static_cast<int>(bit)) == 1)
            certificate.keyUsages.emplace_back(names[bit]);
    }
    const auto extended
        = TRY((extensionOf<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free>(x509, NID_ext_key_usage)));
    const int count = extended ? sk_ASN1_OBJECT_num(extended.get()) : 0;
    for (int i = 0; i < count; ++i)
        certificate.extendedKeyUsages.push_back(nameOf(sk_ASN1_OBJECT_value(extended.get(), i)));
    return {};
}

Result<> readAccess(const X509* x509, Certificate& certificate)
{
    const auto access
        = TRY((extensionOf<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free>(x509, NID_info_access)));
    const int count = access ? sk_ACCESS_DESCRIPTION_num(access.get()) : 0;
    for (int i = 0; i < count; ++i) {
        const ACCESS_DESCRIPTION* const description = sk_ACCESS_DESCRIPTION_value(access.get(), i);
        if (description->location->type != GEN_URI)
            continue;
        const int method = OBJ_obj2nid(description->method);
        const std::string address = textOf(description->location->d.uniformResourceIdentifier);
        if (method == NID_ad_OCSP)
            certificate.ocspAddresses.push_back(address);
        else if (method == NID_ad_ca_issuers)
            certificate.issuerAddresses.push_back(address);
    }
    return {};
}

Result<> readFeatures(const X509* x509, Certificate& certificate)
{
    constexpr std::int64_t statusRequest = 5; // RFC 7633, RFC 6066 section 8
    const auto features = TRY((extensionOf<TLS_FEATURE, TLS_FEATURE_free>(x509, NID_tlsfeature)));
    const int count = features ? sk_ASN1_INTEGER_num(features.get()) : 0;
    for (int i = 0; i < count; ++i) {
        std::int64_t feature = 0;
        if (ASN1_INTEGER_get_int64(&feature, sk_ASN1_INTEGER_value(features.get(), i)) == 1
            && feature == statusRequest)
            certificate.isStapleRequired = true;
    }
    return {};
}

Result<> readExtensions(const X509* x509, Certificate& certificate)
{
    TRY(readNames(x509, certificate));
    TRY(readConstraints(x509, certificate));
    TRY(readUsages(x509, certificate));
    TRY(readAccess(x509, certificate));
    TRY(readFeatures(x509, certificate));
    certificate.timestampCount = timestampCountOf(x509);
    return {};
}

void readSignature(X509* x509, Certificate& certificate)
{
    const X509_ALGOR* algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, x509);
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    certificate.signatureAlgorithm = longNameOf(object);
    int digest = NID_undef;
    int key = NID_undef;
    int bits = 0;
    std::uint32_t flags = 0;
    X509_get_signature_info(x509, &digest, &key, &bits, &flags);
    certificate.signatureDigest = digestName(digest);
}

} // namespace

Result<Certificate> readCertificate(ByteView der)
{
    const crypto::ErrorScope errors;
    if (der.empty())
        return fail(ErrorCode::NotACertificate, {}, Cause::Empty);
    const auto* const begin = reinterpret_cast<const unsigned char*>(der.data());
    const unsigned char* at = begin;
    const X509Handle x509(
        der.size() > LONG_MAX ? nullptr : d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    if (!x509)
        return fail(
            ErrorCode::NotACertificate, {}, isCutOff(der) ? std::optional(Cause::Truncated) : std::nullopt);
    if (at != begin + der.size())
        return fail(ErrorCode::NotACertificate, {}, Cause::TextAfterEnd,
            Place{ .byte = static_cast<std::uint64_t>(at - begin), .line = {}, .column = {}, .member = {} });

    Certificate certificate;
    certificate.der.assign(der.begin(), der.end());
    certificate.subject = nameOf(X509_get_subject_name(x509.get()));
    certificate.issuer = nameOf(X509_get_issuer_name(x509.get()));
    certificate.serial = serialOf(x509.get());
    certificate.notBefore = TRY(timeOf(X509_get0_notBefore(x509.get()), "notBefore"));
    certificate.notAfter = TRY(timeOf(X509_get0_notAfter(x509.get()), "notAfter"));
    certificate.key = keyOf(x509.get());
    readSignature(x509.get(), certificate);
    TRY(readExtensions(x509.get(), certificate));
    certificate.fingerprint = TRY(crypto::digestOf(crypto::DigestAlgorithm::Sha256, der));
    certificate.publicKeyPin
        = TRY(crypto::digestOf(crypto::DigestAlgorithm::Sha256, publicKeyInfoOf(x509.get())));
    return certificate;
}

} // namespace core::keys
