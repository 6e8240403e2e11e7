// SPDX-License-Identifier: Apache-2.0
#include "core/keys/certificate_maker.h"

#include "core/crypto/openssl_handles.h"
#include "core/crypto/random.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <climits>
#include <span>

namespace core::keys {
namespace {

using Key = crypto::Handle<EVP_PKEY, EVP_PKEY_free>;
using X509Handle = crypto::Handle<X509, X509_free>;
using BioHandle = crypto::Handle<BIO, BIO_free_all>;
using OctetString = crypto::Handle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>;

constexpr std::int64_t year1950 = -631'152'000;
constexpr std::int64_t year10000 = 253'402'300'800;

const unsigned char* octets(ByteView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

EVP_PKEY* generate(NewKey kind)
{
    switch (kind) {
    case NewKey::Rsa1024:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t{ 1024 });
    case NewKey::Rsa2048:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t{ 2048 });
    case NewKey::Rsa3072:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t{ 3072 });
    case NewKey::P256:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    case NewKey::P384:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-384");
    case NewKey::Ed25519:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    }
    return nullptr;
}

/// Null for keys that sign without one.
const EVP_MD* digestFor(const EVP_PKEY* key, SignatureDigest digest)
{
    if (EVP_PKEY_is_a(key, "ED25519"))
        return nullptr;
    switch (digest) {
    case SignatureDigest::Sha256:
        return EVP_sha256();
    case SignatureDigest::Sha384:
        return EVP_sha384();
    case SignatureDigest::Sha1:
        return EVP_sha1();
    }
    return nullptr;
}

Result<SecureBytes> privatePem(const EVP_PKEY* key)
{
    const BioHandle bio(BIO_new(BIO_s_secmem()));
    if (!bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return crypto::failInOpenSsl("PEM_write_bio_PKCS8PrivateKey");
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return SecureBytes::copyOf(asBytes({ text, static_cast<std::size_t>(size) }));
}

Result<Key> readPrivatePem(const SecureBytes& pem)
{
    const BioHandle bio(BIO_new_mem_buf(pem.bytes().data(), static_cast<int>(pem.size())));
    Key key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!key)
        return crypto::failInOpenSsl("PEM_read_bio_PrivateKey");
    return key;
}

Result<> setSerial(X509* certificate)
{
    std::array<std::byte, 16> number{};
    TRY(crypto::fillWithRandom(number));
    // Positive, and of a length that does not vary.
    number[0] = (number[0] & std::byte{ 0x7f }) | std::byte{ 0x40 };
    const crypto::Handle<BIGNUM, BN_free> big(
        BN_bin2bn(octets(number), static_cast<int>(number.size()), nullptr));
    if (!big || !BN_to_ASN1_INTEGER(big.get(), X509_get_serialNumber(certificate)))
        return crypto::failInOpenSsl("BN_to_ASN1_INTEGER");
    return {};
}

Result<> setTimes(X509* certificate, const CertificateWish& wish)
{
    for (const std::int64_t time : { wish.notBefore, wish.notAfter }) {
        if (time < year1950 || time >= year10000)
            return fail(ErrorCode::InvalidParameter, std::to_string(time));
    }
    if (!ASN1_TIME_set(X509_getm_notBefore(certificate), wish.notBefore)
        || !ASN1_TIME_set(X509_getm_notAfter(certificate), wish.notAfter))
        return crypto::failInOpenSsl("ASN1_TIME_set");
    return {};
}

Result<> setSubject(X509* certificate, const DistinguishedName& subject)
{
    X509_NAME* const name = X509_get_subject_name(certificate);
    for (const DistinguishedName::Attribute& attribute : subject.attributes) {
        const std::string& value = attribute.value;
        if (value.size() > INT_MAX
            || X509_NAME_add_entry_by_txt(name, attribute.type.c_str(), MBSTRING_UTF8, octets(asBytes(value)),
                   static_cast<int>(value.size()), -1, 0)
                != 1)
            return fail(ErrorCode::InvalidParameter, attribute.type);
    }
    return {};
}

Result<> add(X509* certificate, int extension, void* value, bool isCritical = false)
{
    if (X509_add1_ext_i2d(certificate, extension, value, isCritical ? 1 : 0, X509V3_ADD_DEFAULT) != 1)
        return crypto::failInOpenSsl("X509_add1_ext_i2d");
    return {};
}

Result<> addConstraints(X509* certificate, const CertificateWish& wish)
{
    const crypto::Handle<BASIC_CONSTRAINTS, BASIC_CONSTRAINTS_free> constraints(BASIC_CONSTRAINTS_new());
    if (!constraints)
        return crypto::failInOpenSsl("BASIC_CONSTRAINTS_new");
    constraints->ca = wish.role == CertificateRole::Authority ? 1 : 0;
    if (wish.pathLength) {
        constraints->pathlen = ASN1_INTEGER_new();
        if (!constraints->pathlen || ASN1_INTEGER_set(constraints->pathlen, *wish.pathLength) != 1)
            return crypto::failInOpenSsl("ASN1_INTEGER_set");
    }
    return add(certificate, NID_basic_constraints, constraints.get(), true);
}

/// RFC 5280 section 4.2.1.3.
enum KeyUsageBit : int {
    DigitalSignature = 0,
    KeyEncipherment = 2,
    CertificateSign = 5,
    RevocationListSign = 6
};

Result<> addUsages(X509* certificate, const CertificateWish& wish, const EVP_PKEY* key)
{
    const crypto::Handle<ASN1_BIT_STRING, ASN1_BIT_STRING_free> usage(ASN1_BIT_STRING_new());
    std::vector<int> bits = { DigitalSignature };
    if (wish.role == CertificateRole::Authority)
        bits.insert(bits.end(), { CertificateSign, RevocationListSign });
    else if (EVP_PKEY_is_a(key, "RSA"))
        bits.push_back(KeyEncipherment);
    for (const int bit : bits) {
        if (!usage || ASN1_BIT_STRING_set_bit(usage.get(), bit, 1) != 1)
            return crypto::failInOpenSsl("ASN1_BIT_STRING_set_bit");
    }
    TRY(add(certificate, NID_key_usage, usage.get(), true));
    if (wish.role == CertificateRole::Authority)
        return {};
    const crypto::Handle<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free> extended(EXTENDED_KEY_USAGE_new());
    if (!extended || sk_ASN1_OBJECT_push(extended.get(), OBJ_nid2obj(NID_server_auth)) <= 0)
        return crypto::failInOpenSsl("sk_ASN1_OBJECT_push");
    return add(certificate, NID_ext_key_usage, extended.get());
}

bool isHostName(std::string_view name)
{
    return !name.empty() && name.size() <= 253 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '.' || c == '_' || c == '*';
    });
}

crypto::Handle<GENERAL_NAME, GENERAL_NAME_free> textName(int type, const std::string& text)
{
    crypto::Handle<GENERAL_NAME, GENERAL_NAME_free> name(GENERAL_NAME_new());
    crypto::Handle<ASN1_IA5STRING, ASN1_IA5STRING_free> value(ASN1_IA5STRING_new());
    if (!name || !value || ASN1_STRING_set(value.get(), text.data(), static_cast<int>(text.size())) != 1)
        return nullptr;
    GENERAL_NAME_set0_value(name.get(), type, value.release());
    return name;
}

crypto::Handle<GENERAL_NAME, GENERAL_NAME_free> addressName(const std::string& address)
{
    crypto::Handle<GENERAL_NAME, GENERAL_NAME_free> name(GENERAL_NAME_new());
    OctetString value(a2i_IPADDRESS(address.c_str()));
    if (!name || !value)
        return nullptr;
    GENERAL_NAME_set0_value(name.get(), GEN_IPADD, value.release());
    return name;
}

Result<> addNames(X509* certificate, const CertificateWish& wish)
{
    if (wish.dnsNames.empty() && wish.addresses.empty())
        return {};
    const crypto::Handle<GENERAL_NAMES, GENERAL_NAMES_free> names(GENERAL_NAMES_new());
    if (!names)
        return crypto::failInOpenSsl("GENERAL_NAMES_new");
    const auto append = [&names](crypto::Handle<GENERAL_NAME, GENERAL_NAME_free> name) {
        const bool isAppended = name && sk_GENERAL_NAME_push(names.get(), name.get()) > 0;
        if (isAppended)
            static_cast<void>(name.release());
        return isAppended;
    };
    for (const std::string& name : wish.dnsNames) {
        if (!isHostName(name) || !append(textName(GEN_DNS, name)))
            return fail(ErrorCode::InvalidParameter, name);
    }
    for (const std::string& address : wish.addresses) {
        if (!append(addressName(address)))
            return fail(ErrorCode::InvalidParameter, address);
    }
    return add(certificate, NID_subject_alt_name, names.get());
}

Result<> addAccess(X509* certificate, const CertificateWish& wish)
{
    if (wish.ocspAddresses.empty() && wish.issuerAddresses.empty())
        return {};
    const crypto::Handle<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free> access(
        AUTHORITY_INFO_ACCESS_new());
    const auto append = [&access](int method, const std::string& address) -> Result<> {
        crypto::Handle<ACCESS_DESCRIPTION, ACCESS_DESCRIPTION_free> description(ACCESS_DESCRIPTION_new());
        auto location = textName(GEN_URI, address);
        if (!access || !description || !location)
            return crypto::failInOpenSsl("ACCESS_DESCRIPTION_new");
        ASN1_OBJECT_free(description->method);
        description->method = OBJ_nid2obj(method);
        GENERAL_NAME_free(description->location);
        description->location = location.release();
        if (sk_ACCESS_DESCRIPTION_push(access.get(), description.get()) <= 0)
            return crypto::failInOpenSsl("sk_ACCESS_DESCRIPTION_push");
        static_cast<void>(description.release());
        return {};
    };
    for (const std::string& address : wish.ocspAddresses)
        TRY(append(NID_ad_OCSP, address));
    for (const std::string& address : wish.issuerAddresses)
        TRY(append(NID_ad_ca_issuers, address));
    return add(certificate, NID_info_access, access.get());
}

/// RFC 7633: the feature status_request.
Result<> addStapleRequirement(X509* certificate)
{
    constexpr std::array<unsigned char, 5> feature = { 0x30, 0x03, 0x02, 0x01, 0x05 };
    const OctetString value(ASN1_OCTET_STRING_new());
    if (!value || ASN1_OCTET_STRING_set(value.get(), feature.data(), static_cast<int>(feature.size())) != 1)
        return crypto::failInOpenSsl("ASN1_OCTET_STRING_set");
    const crypto::Handle<X509_EXTENSION, X509_EXTENSION_free> extension(
        X509_EXTENSION_create_by_NID(nullptr, NID_tlsfeature, 0, value.get()));
    if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
        return crypto::failInOpenSsl("X509_add_ext");
    return {};
}

/// RFC 7093 section 2, method 1: of a SHA-256, since SHA-1 may be switched off.
Result<> addKeyIdentifiers(X509* certificate, const X509* issuer)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    const OctetString own(ASN1_OCTET_STRING_new());
    if (!own || X509_pubkey_digest(certificate, EVP_sha256(), digest.data(), &size) != 1
        || ASN1_OCTET_STRING_set(own.get(), digest.data(), 20) != 1)
        return crypto::failInOpenSsl("X509_pubkey_digest");
    TRY(add(certificate, NID_subject_key_identifier, own.get()));
    if (issuer == certificate)
        return {};
    const ASN1_OCTET_STRING* const theirs = X509_get0_subject_key_id(const_cast<X509*>(issuer));
    if (!theirs)
        return {};
    const crypto::Handle<AUTHORITY_KEYID, AUTHORITY_KEYID_free> authority(AUTHORITY_KEYID_new());
    if (!authority)
        return crypto::failInOpenSsl("AUTHORITY_KEYID_new");
    authority->keyid = ASN1_OCTET_STRING_dup(theirs);
    return add(certificate, NID_authority_key_identifier, authority.get());
}

Result<> addExtensions(
    X509* certificate, const CertificateWish& wish, const EVP_PKEY* key, const X509* issuer)
{
    TRY(addConstraints(certificate, wish));
    TRY(addUsages(certificate, wish, key));
    TRY(addNames(certificate, wish));
    TRY(addAccess(certificate, wish));
    if (wish.isStapleRequired)
        TRY(addStapleRequirement(certificate));
    return addKeyIdentifiers(certificate, issuer);
}

Result<Bytes> derOf(const X509* certificate)
{
    const int size = i2d_X509(certificate, nullptr);
    if (size <= 0)
        return crypto::failInOpenSsl("i2d_X509");
    Bytes der(static_cast<std::size_t>(size));
    auto* into = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509(certificate, &into);
    return der;
}

} // namespace

Result<MadeCertificate> makeCertificate(const CertificateWish& wish)
{
    const crypto::ErrorScope errors;
    const Key key(generate(wish.key));
    const X509Handle made(X509_new());
    X509* const certificate = made.get();
    if (!key || !certificate || X509_set_version(certificate, X509_VERSION_3) != 1
        || X509_set_pubkey(certificate, key.get()) != 1)
        return crypto::failInOpenSsl("EVP_PKEY_Q_keygen");
    TRY(setSerial(certificate));
    TRY(setTimes(certificate, wish));
    TRY(setSubject(certificate, wish.subject));

    X509Handle issuer;
    Key issuerKey;
    if (wish.issuer) {
        const unsigned char* at = octets(wish.issuer->der);
        issuer.reset(d2i_X509(nullptr, &at, static_cast<long>(wish.issuer->der.size())));
        issuerKey = TRY(readPrivatePem(wish.issuer->privateKey));
        if (!issuer)
            return fail(ErrorCode::InvalidParameter, "issuer");
    }
    const X509* const signer = issuer ? issuer.get() : certificate;
    EVP_PKEY* const signingKey = issuerKey ? issuerKey.get() : key.get();
    if (X509_set_issuer_name(certificate, X509_get_subject_name(signer)) != 1)
        return crypto::failInOpenSsl("X509_set_issuer_name");
    TRY(addExtensions(certificate, wish, key.get(), signer));
    if (X509_sign(certificate, signingKey, digestFor(signingKey, wish.digest)) <= 0)
        return crypto::failInOpenSsl("X509_sign");
    return MadeCertificate{ .der = TRY(derOf(certificate)), .privateKey = TRY(privatePem(key.get())) };
}

} // namespace core::keys
