// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/tls_report.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/fetch/mozilla_profile.h"

#include <nlohmann/json.hpp>

namespace core::fetch {
namespace {

using Json = nlohmann::ordered_json;

/// RFC 3339.
std::string timeText(std::int64_t seconds)
{
    constexpr std::int64_t day = 86'400;
    const std::int64_t ofDay = ((seconds % day) + day) % day;
    const auto two = [](std::int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return dateText(seconds) + "T" + two(ofDay / 3600) + ":" + two(ofDay / 60 % 60) + ":" + two(ofDay % 60)
        + "Z";
}

std::string clean(std::string_view text)
{
    return readableUtf8(text);
}

Json textsOf(const std::vector<std::string>& texts)
{
    Json list = Json::array();
    for (const std::string& text : texts)
        list.push_back(clean(text));
    return list;
}

Json certificateJson(const keys::Certificate& certificate)
{
    Json key = { { "algorithm", certificate.key.algorithm }, { "bits", certificate.key.bits } };
    if (!certificate.key.curve.empty())
        key["curve"] = certificate.key.curve;
    Json json = {
        { "subject", clean(certificate.subject.text()) },
        { "issuer", clean(certificate.issuer.text()) },
        { "serial", toHex(certificate.serial) },
        { "not_before", timeText(certificate.notBefore) },
        { "not_before_seconds", certificate.notBefore },
        { "not_after", timeText(certificate.notAfter) },
        { "not_after_seconds", certificate.notAfter },
        { "dns_names", textsOf(certificate.dnsNames) },
        { "addresses", textsOf(certificate.addresses) },
        { "other_names", textsOf(certificate.otherNames) },
        { "key", std::move(key) },
        { "signature", certificate.signatureAlgorithm },
        { "is_authority", certificate.isAuthority },
        { "key_usages", textsOf(certificate.keyUsages) },
        { "extended_key_usages", textsOf(certificate.extendedKeyUsages) },
        { "ocsp", textsOf(certificate.ocspAddresses) },
        { "issuers", textsOf(certificate.issuerAddresses) },
        { "staple_required", certificate.isStapleRequired },
        { "timestamps", certificate.timestampCount },
        { "sha256", toHex(certificate.fingerprint) },
        { "pin_sha256", toBase64(certificate.publicKeyPin) },
    };
    return json;
}

Json chainJson(const std::vector<keys::Certificate>& chain)
{
    Json list = Json::array();
    for (const keys::Certificate& certificate : chain)
        list.push_back(certificateJson(certificate));
    return list;
}

Json failuresJson(const Tls& tls)
{
    Json list = Json::array();
    for (const TrustFailure& failure : tls.failures) {
        Json one = { { "id", idOf(failure.problem) }, { "certificate", nullptr } };
        if (failure.certificate)
            one["certificate"] = *failure.certificate;
        list.push_back(std::move(one));
    }
    return list;
}

Json versionsJson(const std::vector<VersionProbe>& versions)
{
    Json json = Json::object();
    for (const VersionProbe& probe : versions) {
        Json one = { { "result", idOf(probe.result) } };
        if (!probe.cipher.empty())
            one["cipher"] = probe.cipher;
        if (!probe.group.empty())
            one["group"] = probe.group;
        json[idOf(probe.version)] = std::move(one);
    }
    return json;
}

Json profilesJson(const std::vector<ProfileVerdict>& profiles)
{
    Json json = Json::object();
    for (const ProfileVerdict& verdict : profiles)
        json[idOf(verdict.profile)] = { { "met", verdict.isMet }, { "reasons", textsOf(verdict.reasons) } };
    return json;
}

std::string wordsOf(const Finding& finding)
{
    std::string words = finding.kind->words;
    if (const std::size_t at = words.find("%1"); at != std::string::npos)
        words.replace(at, 2, finding.value);
    return clean(words);
}

Json findingsJson(const std::vector<Finding>& findings)
{
    Json list = Json::array();
    for (const Finding& finding : findings) {
        Json references = Json::array();
        for (const char* reference : finding.kind->references)
            references.push_back(reference);
        list.push_back({ { "id", finding.kind->id }, { "severity", idOf(finding.kind->severity) },
            { "subject", finding.subject }, { "value", clean(finding.value) },
            { "message", wordsOf(finding) }, { "why", finding.kind->why }, { "fix", finding.kind->fix },
            { "references", std::move(references) } });
    }
    return list;
}

} // namespace

std::string tlsJson(const TlsReport& report)
{
    const Tls& tls = report.negotiated;
    const Json json = {
        { "version", tls.version ? Json(idOf(*tls.version)) : Json(nullptr) },
        { "cipher", tls.cipher },
        { "cipher_bits", tls.cipherBits },
        { "group", tls.group.empty() ? Json(nullptr) : Json(tls.group) },
        { "alpn", tls.applicationProtocol.empty() ? Json(nullptr) : Json(clean(tls.applicationProtocol)) },
        { "verified", tls.isVerified() },
        { "own_authority", tls.isOwnAuthority },
        { "failures", failuresJson(tls) },
        { "staple", idOf(tls.staple) },
        { "chain", chainJson(tls.chain) },
        { "verified_path", chainJson(tls.verifiedPath) },
        { "versions", versionsJson(report.versions) },
        { "profiles", profilesJson(report.profiles) },
        { "findings", findingsJson(report.findings) },
    };
    return json.dump(2);
}

} // namespace core::fetch
