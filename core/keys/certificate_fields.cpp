// SPDX-License-Identifier: Apache-2.0
#include "core/keys/certificate_fields.h"

#include "core/base/encoding.h"
#include "core/base/text.h"

#include <openssl/ec.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <ctime>

namespace core::keys {
namespace {

Bytes contentOf(const ASN1_STRING* text)
{
    return bytesOf(ASN1_STRING_get0_data(text), static_cast<std::size_t>(ASN1_STRING_length(text)));
}

std::string dotted(const ASN1_OBJECT* object)
{
    std::string text(128, '\0');
    const int size = OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object, 1);
    if (size <= 0)
        return "?";
    if (static_cast<std::size_t>(size) >= text.size()) {
        text.resize(static_cast<std::size_t>(size) + 1);
        OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object, 1);
    }
    text.resize(static_cast<std::size_t>(size));
    return text;
}

/// RFC 4514 section 2.4: what has no text is # and the hexadecimal form of its DER.
std::string hashForm(const ASN1_STRING* value)
{
    return "#" + toHex(contentOf(value));
}

std::string valueOf(const ASN1_STRING* value)
{
    unsigned char* utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, value);
    if (size < 0)
        return hashForm(value);
    std::string text(asText(bytesOf(utf8, static_cast<std::size_t>(size))));
    OPENSSL_free(utf8);
    return readableUtf8(text);
}

std::string ipv4Text(ByteView bytes)
{
    std::string text;
    for (const std::byte byte : bytes) {
        if (!text.empty())
            text += '.';
        text += std::to_string(std::to_integer<unsigned>(byte));
    }
    return text;
}

/// The longest run of at least two zero pieces, the first of equals (RFC 5952 section 4.2): begin and size.
std::pair<std::size_t, std::size_t> longestZeroRun(const std::array<unsigned, 8>& pieces)
{
    std::size_t best = 8;
    std::size_t bestSize = 1;
    for (std::size_t i = 0; i < 8;) {
        std::size_t end = i;
        while (end < 8 && pieces[end] == 0)
            ++end;
        if (end - i > bestSize) {
            best = i;
            bestSize = end - i;
        }
        i = end + 1;
    }
    return { best, best == 8 ? 0 : bestSize };
}

std::string ipv6Text(ByteView bytes)
{
    std::array<unsigned, 8> pieces{};
    for (std::size_t i = 0; i < 8; ++i)
        pieces[i]
            = std::to_integer<unsigned>(bytes[2 * i]) << 8U | std::to_integer<unsigned>(bytes[2 * i + 1]);
    const auto [zeros, zeroCount] = longestZeroRun(pieces);
    std::string text;
    for (std::size_t i = 0; i < 8;) {
        if (i == zeros) {
            text += "::";
            i += zeroCount;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        std::array<char, 4> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), pieces[i], 16).ptr;
        text.append(digits.data(), end);
        ++i;
    }
    return text;
}

/// By its name in the standards, not in SECG.
std::string curveOf(const EVP_PKEY* key)
{
    std::array<char, 64> name{};
    std::size_t size = 0;
    if (EVP_PKEY_get_group_name(key, name.data(), name.size(), &size) != 1)
        return {};
    const std::string group(name.data(), size);
    const int identifier = OBJ_txt2nid(group.c_str());
    const char* const nist = identifier == NID_undef ? nullptr : EC_curve_nid2nist(identifier);
    return nist ? nist : group;
}

} // namespace

std::unexpected<Error> failAt(const char* member)
{
    return fail(
        ErrorCode::NotACertificate, {}, {}, Place{ .byte = {}, .line = {}, .column = {}, .member = member });
}

Bytes bytesOf(const unsigned char* data, std::size_t size)
{
    const auto* const bytes = reinterpret_cast<const std::byte*>(data);
    return size == 0 ? Bytes{} : Bytes(bytes, bytes + size);
}

std::string textOf(const ASN1_STRING* text)
{
    return readableUtf8(asText(contentOf(text)));
}

std::string nameOf(const ASN1_OBJECT* object)
{
    const int identifier = OBJ_obj2nid(object);
    return identifier == NID_undef ? dotted(object) : OBJ_nid2sn(identifier);
}

std::string longNameOf(const ASN1_OBJECT* object)
{
    const int identifier = OBJ_obj2nid(object);
    return identifier == NID_undef ? dotted(object) : OBJ_nid2ln(identifier);
}

DistinguishedName nameOf(const X509_NAME* name)
{
    DistinguishedName result;
    const int count = X509_NAME_entry_count(name);
    for (int i = 0; i < count; ++i) {
        const X509_NAME_ENTRY* const entry = X509_NAME_get_entry(name, i);
        result.attributes.push_back({ .type = nameOf(X509_NAME_ENTRY_get_object(entry)),
            .value = valueOf(X509_NAME_ENTRY_get_data(entry)) });
    }
    return result;
}

std::string addressOf(const ASN1_OCTET_STRING* address)
{
    const Bytes bytes = contentOf(address);
    if (bytes.size() == 4)
        return ipv4Text(bytes);
    return bytes.size() == 16 ? ipv6Text(bytes) : std::string();
}

std::string otherNameOf(const GENERAL_NAME& name)
{
    switch (name.type) {
    case GEN_EMAIL:
        return "email:" + textOf(name.d.rfc822Name);
    case GEN_URI:
        return "URI:" + textOf(name.d.uniformResourceIdentifier);
    case GEN_DIRNAME:
        return "DirName:" + nameOf(name.d.directoryName).text();
    case GEN_RID:
        return "RID:" + dotted(name.d.registeredID);
    case GEN_IPADD:
        return "IP:" + toHex(contentOf(name.d.iPAddress));
    case GEN_OTHERNAME:
        return "otherName:" + dotted(name.d.otherName->type_id);
    default:
        return "?";
    }
}

Result<std::int64_t> timeOf(const ASN1_TIME* time, const char* member)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return failAt(member);
    using namespace std::chrono;
    const sys_days day = year(parts.tm_year + 1900) / (parts.tm_mon + 1) / parts.tm_mday;
    const sys_seconds moment = day + hours(parts.tm_hour) + minutes(parts.tm_min) + seconds(parts.tm_sec);
    return moment.time_since_epoch().count();
}

PublicKeySummary keyOf(const X509* certificate)
{
    EVP_PKEY* const key = X509_get0_pubkey(certificate);
    if (!key) {
        ASN1_OBJECT* algorithm = nullptr;
        X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, X509_get_X509_PUBKEY(certificate));
        return { .algorithm = dotted(algorithm) };
    }
    const int bits = EVP_PKEY_get_bits(key);
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return { .algorithm = "RSA", .bits = bits };
    case EVP_PKEY_RSA_PSS:
        return { .algorithm = "RSA-PSS", .bits = bits };
    case EVP_PKEY_EC:
        return { .algorithm = "EC", .curve = curveOf(key), .bits = bits };
    case EVP_PKEY_DSA:
        return { .algorithm = "DSA", .bits = bits };
    // RFC 8032: what a public key has
    case EVP_PKEY_ED25519:
        return { .algorithm = "Ed25519", .bits = 256 };
    case EVP_PKEY_ED448:
        return { .algorithm = "Ed448", .bits = 456 };
    default:
        break;
    }
    ASN1_OBJECT* algorithm = nullptr;
    X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, X509_get_X509_PUBKEY(certificate));
    return { .algorithm = dotted(algorithm), .bits = std::max(bits, 0) };
}

Bytes publicKeyInfoOf(const X509* certificate)
{
    unsigned char* der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (size <= 0)
        return {};
    Bytes info = bytesOf(der, static_cast<std::size_t>(size));
    OPENSSL_free(der);
    return info;
}

std::string digestName(int identifier)
{
    struct Row {
        int identifier;
        const char* name;
    };
    constexpr std::array rows = { Row{ NID_md2, "MD2" }, Row{ NID_md4, "MD4" }, Row{ NID_md5, "MD5" },
        Row{ NID_sha1, "SHA-1" }, Row{ NID_sha224, "SHA-224" }, Row{ NID_sha256, "SHA-256" },
        Row{ NID_sha384, "SHA-384" }, Row{ NID_sha512, "SHA-512" }, Row{ NID_sha512_256, "SHA-512/256" },
        Row{ NID_sha3_224, "SHA3-224" }, Row{ NID_sha3_256, "SHA3-256" }, Row{ NID_sha3_384, "SHA3-384" },
        Row{ NID_sha3_512, "SHA3-512" }, Row{ NID_sm3, "SM3" } };
    if (identifier == NID_undef)
        return {};
    const auto row = std::ranges::find(rows, identifier, &Row::identifier);
    return row != rows.end() ? row->name : OBJ_nid2sn(identifier);
}

std::size_t timestampCountOf(const X509* certificate)
{
    const int index = X509_get_ext_by_NID(certificate, NID_ct_precert_scts, -1);
    if (index < 0)
        return 0;
    const Bytes value = contentOf(X509_EXTENSION_get_data(X509_get_ext(certificate, index)));
    const auto* at = reinterpret_cast<const unsigned char*>(value.data());
    const crypto::Handle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free> inner(
        d2i_ASN1_OCTET_STRING(nullptr, &at, static_cast<long>(value.size())));
    if (!inner)
        return 0;
    // RFC 6962 section 3.3: a length of two bytes, then timestamps with lengths of two bytes
    const Bytes bytes = contentOf(inner.get());
    ByteView rest(bytes);
    const auto takeLength = [&rest] {
        const std::size_t length
            = std::to_integer<std::size_t>(rest[0]) << 8U | std::to_integer<std::size_t>(rest[1]);
        rest = rest.subspan(2);
        return length;
    };
    if (rest.size() < 2 || takeLength() != rest.size())
        return 0;
    std::size_t count = 0;
    while (!rest.empty()) {
        if (rest.size() < 2)
            return 0;
        const std::size_t length = takeLength();
        if (length == 0 || length > rest.size())
            return 0;
        rest = rest.subspan(length);
        ++count;
    }
    return count;
}

bool isCutOff(ByteView der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    long length = 0;
    int tag = 0;
    int kind = 0;
    // A header that is whole but announces too much keeps its length, with the bit for an error.
    const int state = ASN1_get_object(&at, &length, &tag, &kind, static_cast<long>(der.size()));
    if (tag != V_ASN1_SEQUENCE || kind != V_ASN1_UNIVERSAL)
        return der.size() == 1 && der[0] == std::byte{ 0x30 };
    return (state & 0x80) != 0;
}

} // namespace core::keys
