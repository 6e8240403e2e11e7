// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/mozilla_profile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <initializer_list>
#include <span>

namespace core::fetch {
namespace {

constexpr const char* modernCiphers[]
    = { "TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256" };
constexpr const char* intermediateCiphers[] = { "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
    "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
    "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
    "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256",
    "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384", "TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256" };
constexpr const char* oldCiphers[] = { "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
    "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
    "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA", "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384",
    "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384", "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
    "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA", "TLS_DHE_RSA_WITH_AES_128_CBC_SHA256",
    "TLS_DHE_RSA_WITH_AES_256_CBC_SHA256", "TLS_RSA_WITH_AES_128_GCM_SHA256",
    "TLS_RSA_WITH_AES_256_GCM_SHA384", "TLS_RSA_WITH_AES_128_CBC_SHA256", "TLS_RSA_WITH_AES_256_CBC_SHA256",
    "TLS_RSA_WITH_AES_128_CBC_SHA", "TLS_RSA_WITH_AES_256_CBC_SHA", "TLS_RSA_WITH_3DES_EDE_CBC_SHA" };

constexpr const char* ecdsaSignatures[] = { "ecdsa-with-SHA256", "ecdsa-with-SHA384", "ecdsa-with-SHA512" };
constexpr const char* anySignatures[]
    = { "sha256WithRSAEncryption", "ecdsa-with-SHA256", "ecdsa-with-SHA384", "ecdsa-with-SHA512" };
constexpr const char* rsaSignatures[] = { "sha256WithRSAEncryption" };

constexpr const char* ecKeys[] = { "EC" };
constexpr const char* anyKeys[] = { "EC", "RSA" };
constexpr const char* rsaKeys[] = { "RSA" };
constexpr const char* keyCurves[] = { "P-256", "P-384" };
constexpr const char* groups[] = { "X25519", "P-256", "P-384" };

using Names = std::span<const char* const>;

/// A profile also takes the ciphers of the stricter ones.
struct Guideline {
    MozillaProfile profile;
    TlsVersion oldest;
    Names ciphers;
    Names signatures;
    Names keys;
    int fieldBits; ///< the least of DHE; 0: none
    std::int64_t lifetimeDays;
};
constexpr std::array guidelines = {
    Guideline{ MozillaProfile::Modern, TlsVersion::Tls13, modernCiphers, ecdsaSignatures, ecKeys, 0, 90 },
    Guideline{ MozillaProfile::Intermediate, TlsVersion::Tls12, intermediateCiphers, anySignatures, anyKeys,
        2048, 366 },
    Guideline{ MozillaProfile::Old, TlsVersion::Tls10, oldCiphers, rsaSignatures, rsaKeys, 1024, 366 },
};

bool holds(Names names, std::string_view name)
{
    return std::ranges::any_of(names, [name](const char* one) { return name == one; });
}

bool takesCipher(const Guideline& guideline, std::string_view cipher)
{
    return std::ranges::any_of(guidelines, [&](const Guideline& stricter) {
        return stricter.profile <= guideline.profile && holds(stricter.ciphers, cipher);
    });
}

bool takesGroup(const Guideline& guideline, std::string_view group)
{
    if (const int bits = finiteFieldBits(group); bits > 0)
        return guideline.fieldBits > 0 && bits >= guideline.fieldBits;
    return holds(groups, group);
}

/// "version-tls1.0".
class Reasons {
public:
    explicit Reasons(ProfileVerdict& verdict)
        : m_reasons(verdict.reasons)
    {
    }
    void add(std::string_view what, std::string_view value) const
    {
        std::string reason(what);
        if (!value.empty())
            reason.append("-").append(value);
        std::ranges::transform(reason, reason.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == ' ' ? '-' : c;
        });
        if (std::ranges::find(m_reasons, reason) == m_reasons.end())
            m_reasons.push_back(std::move(reason));
    }

private:
    std::vector<std::string>& m_reasons;
};

void judgeSession(const Guideline& guideline, TlsVersion version, const std::string& cipher,
    const std::string& group, const Reasons& reasons)
{
    if (version < guideline.oldest)
        return reasons.add("version", idOf(version));
    if (!cipher.empty() && !takesCipher(guideline, cipher))
        reasons.add("cipher", cipher);
    if (!group.empty() && !takesGroup(guideline, group))
        reasons.add("group", group);
}

void judgeCertificate(
    const Guideline& guideline, const keys::Certificate& certificate, const Reasons& reasons)
{
    constexpr std::int64_t day = 86'400;
    const keys::PublicKeySummary& key = certificate.key;
    const bool isShort = key.algorithm == "RSA" && key.bits < 2048;
    const bool isOnOtherCurve = key.algorithm == "EC" && !holds(keyCurves, key.curve);
    if (isShort || isOnOtherCurve || !holds(guideline.keys, key.algorithm))
        reasons.add("key", keyText(key));
    if (!holds(guideline.signatures, certificate.signatureAlgorithm))
        reasons.add("signature", certificate.signatureAlgorithm);
    if (certificate.notAfter - certificate.notBefore + 1 > guideline.lifetimeDays * day)
        reasons.add("lifetime", std::to_string((certificate.notAfter - certificate.notBefore + day) / day));
}

ProfileVerdict verdictOf(
    const Guideline& guideline, const Tls& tls, const std::vector<VersionProbe>& versions)
{
    ProfileVerdict verdict{ .profile = guideline.profile, .isMet = false, .reasons = {} };
    const Reasons reasons(verdict);
    if (tls.version)
        judgeSession(guideline, *tls.version, tls.cipher, tls.group, reasons);
    for (const VersionProbe& probe : versions) {
        if (probe.result == Probe::Offered)
            judgeSession(guideline, probe.version, probe.cipher, probe.group, reasons);
    }
    if (!tls.chain.empty())
        judgeCertificate(guideline, tls.chain.front(), reasons);
    if (tls.staple == Tls::Staple::None && !tls.chain.empty() && !tls.chain.front().ocspAddresses.empty())
        reasons.add("staple", "none");
    verdict.isMet = verdict.reasons.empty();
    return verdict;
}

} // namespace

std::vector<ProfileVerdict> mozillaVerdicts(const Tls& tls, const std::vector<VersionProbe>& versions)
{
    std::vector<ProfileVerdict> verdicts;
    for (const Guideline& guideline : guidelines)
        verdicts.push_back(verdictOf(guideline, tls, versions));
    return verdicts;
}

int finiteFieldBits(std::string_view group)
{
    constexpr std::string_view prefix = "DHE ";
    int bits = 0;
    if (group.starts_with(prefix))
        std::from_chars(group.data() + prefix.size(), group.data() + group.size(), bits);
    return bits;
}

bool isWeakDigest(std::string_view digest)
{
    constexpr const char* weak[] = { "MD2", "MD4", "MD5", "SHA-1" };
    return holds(weak, digest);
}

bool isWeakKey(const keys::PublicKeySummary& key)
{
    const bool hasFactors = key.algorithm == "RSA" || key.algorithm == "RSA-PSS" || key.algorithm == "DSA";
    return (hasFactors && key.bits < 2048) || (key.algorithm == "EC" && key.bits < 224);
}

std::string keyText(const keys::PublicKeySummary& key)
{
    if (!key.curve.empty())
        return key.algorithm + " " + key.curve;
    const bool isFixed = key.algorithm.starts_with("Ed") || key.bits == 0;
    return isFixed ? key.algorithm : key.algorithm + " " + std::to_string(key.bits);
}

std::string dateText(std::int64_t secondsSince1970)
{
    using namespace std::chrono;
    const year_month_day date(floor<days>(sys_seconds(seconds(secondsSince1970))));
    const auto padded = [](unsigned value, std::size_t width) {
        std::string digits = std::to_string(value);
        return digits.insert(0, width - std::min(width, digits.size()), '0');
    };
    return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) + "-"
        + padded(static_cast<unsigned>(date.month()), 2) + "-" + padded(static_cast<unsigned>(date.day()), 2);
}

} // namespace core::fetch
