// SPDX-License-Identifier: Apache-2.0
#include "core/base/stable_order.h"
#include "core/fetch/cipher_suite.h"
#include "core/fetch/mozilla_profile.h"
#include "core/fetch/tls_kinds.h"
#include "core/fetch/tls_report.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace core::fetch {
namespace {

constexpr std::int64_t day = 86'400;

/// What the judges below look at and append to.
struct Case {
    const Tls& tls;
    const std::vector<VersionProbe>& versions;
    std::int64_t now;
    std::vector<Finding>& findings;

    void add(const FindingKind& kind, const char* subject, std::string value = {}) const
    {
        const bool isThere = std::ranges::any_of(findings,
            [&](const Finding& finding) { return finding.kind == &kind && finding.value == value; });
        if (!isThere)
            findings.push_back({ .kind = &kind, .subject = subject, .value = std::move(value) });
    }
    void addToCertificate(const FindingKind& kind, std::string value = {}) const
    {
        add(kind, "certificate", std::move(value));
    }
    void addToTls(const FindingKind& kind, std::string value = {}) const
    {
        add(kind, "tls", std::move(value));
    }
    /// The one a failure is about; the server's own where it does not say.
    const keys::Certificate* certificateOf(const TrustFailure& failure) const
    {
        const std::size_t index = failure.certificate.value_or(0);
        return index < tls.chain.size() ? &tls.chain[index] : nullptr;
    }
    const VersionProbe* probeOf(TlsVersion version) const
    {
        const auto probe = std::ranges::find(versions, version, &VersionProbe::version);
        return probe == versions.end() ? nullptr : &*probe;
    }
    bool hasFailed(TrustProblem problem) const
    {
        return std::ranges::find(tls.failures, problem, &TrustFailure::problem) != tls.failures.end();
    }
};

bool isOld(TlsVersion version)
{
    return version < TlsVersion::Tls12;
}

void judgeVersions(const Case& it)
{
    if (it.tls.version && isOld(*it.tls.version))
        it.addToTls(oldVersionUsed, nameOf(*it.tls.version));
    for (const VersionProbe& probe : it.versions) {
        if (isOld(probe.version) && probe.result == Probe::Offered)
            it.addToTls(oldVersionOffered, nameOf(probe.version));
    }
    const VersionProbe* const newest = it.probeOf(TlsVersion::Tls13);
    if (newest && newest->result == Probe::NotOffered && it.tls.version != TlsVersion::Tls13)
        it.addToTls(newVersionMissing);
}

void judgeCipher(const Case& it, const std::string& cipher)
{
    switch (weaknessOf(cipher)) {
    case CipherWeakness::None:
        return;
    case CipherWeakness::Cbc:
        return it.addToTls(cipherCbc, cipher);
    case CipherWeakness::NoForwardSecrecy:
        return it.addToTls(cipherWithoutForwardSecrecy, cipher);
    case CipherWeakness::Broken:
        return it.addToTls(cipherBroken, cipher);
    case CipherWeakness::NoProtection:
        return it.addToTls(cipherUnprotected, cipher);
    }
}

void judgeGroup(const Case& it, const std::string& group)
{
    const int fieldBits = finiteFieldBits(group);
    if (fieldBits > 0 && fieldBits < 2048)
        it.addToTls(groupWeak, group);
}

/// What is chosen in versions that should not be there anyhow is not told again.
void judgeCiphers(const Case& it)
{
    judgeCipher(it, it.tls.cipher);
    judgeGroup(it, it.tls.group);
    for (const VersionProbe& probe : it.versions) {
        const bool isCurrent = !isOld(probe.version);
        if (isCurrent || weaknessOf(probe.cipher) >= CipherWeakness::Broken)
            judgeCipher(it, probe.cipher);
        judgeGroup(it, probe.group);
    }
}

std::string joinedNames(const keys::Certificate& certificate)
{
    constexpr std::size_t most = 8;
    std::string names;
    std::size_t count = 0;
    for (const auto* list : { &certificate.dnsNames, &certificate.addresses }) {
        for (const std::string& name : *list) {
            if (++count <= most)
                names.append(names.empty() ? "" : ", ").append(name);
        }
    }
    return count > most ? names + ", …" : names;
}

/// The words that a person knows an issuer by.
std::string issuerName(const keys::Certificate& certificate)
{
    const std::string common = certificate.issuer.commonName();
    return common.empty() ? certificate.issuer.text() : common;
}

void judgeFailure(const Case& it, const TrustFailure& failure)
{
    const keys::Certificate* const certificate = it.certificateOf(failure);
    if (!certificate)
        return it.addToCertificate(notTrusted);
    switch (failure.problem) {
    case TrustProblem::SelfSigned:
        return it.addToCertificate(selfSigned);
    case TrustProblem::UnknownAuthority:
        return it.addToCertificate(unknownAuthority, issuerName(*certificate));
    case TrustProblem::IncompleteChain:
        return it.addToCertificate(chainIncomplete, issuerName(*certificate));
    case TrustProblem::Expired:
        return it.addToCertificate(expired, dateText(certificate->notAfter));
    case TrustProblem::NotYetValid:
        return it.addToCertificate(notYetValid, dateText(certificate->notBefore));
    case TrustProblem::WrongName: {
        const std::string names = joinedNames(*certificate);
        return it.addToCertificate(names.empty() ? withoutNames : wrongName, names);
    }
    case TrustProblem::Revoked:
        return it.addToCertificate(revoked);
    case TrustProblem::WeakSignature:
        return it.addToCertificate(signatureWeak, certificate->signatureDigest);
    case TrustProblem::WeakKey:
        return it.addToCertificate(keyWeak, keyText(certificate->key));
    case TrustProblem::BadSignature:
        return it.addToCertificate(signatureBad);
    case TrustProblem::NotForServers:
        return it.addToCertificate(notForServers);
    case TrustProblem::IssuerNotAllowed:
        return it.addToCertificate(issuerNotAllowed, issuerName(it.tls.chain.front()));
    case TrustProblem::Other:
        return it.addToCertificate(notTrusted);
    }
}

/// What a library may have let pass.
void judgeStrength(const Case& it)
{
    for (const keys::Certificate& certificate : it.tls.chain) {
        // The signature of a root proves nothing, so that it cannot prove it badly.
        const bool isRoot = certificate.isAuthority && certificate.isSelfIssued();
        if (!isRoot && isWeakDigest(certificate.signatureDigest))
            it.addToCertificate(signatureWeak, certificate.signatureDigest);
        if (isWeakKey(certificate.key))
            it.addToCertificate(keyWeak, keyText(certificate.key));
    }
}

void judgeExpiry(const Case& it, const keys::Certificate& leaf)
{
    if (it.now > leaf.notAfter || it.now < leaf.notBefore)
        return;
    const std::int64_t left = leaf.notAfter - it.now;
    const std::int64_t lifetime = leaf.notAfter - leaf.notBefore;
    // Certificates of a few days are renewed in their last third.
    if (left < std::min(14 * day, lifetime / 6))
        it.addToCertificate(expiresSoon, dateText(leaf.notAfter));
    else if (left < std::min(30 * day, lifetime / 3))
        it.addToCertificate(expiresWithinMonth, dateText(leaf.notAfter));
}

/// The most days that a public certificate may last when it is issued at this moment.
std::int64_t longestLifetime(std::int64_t issued)
{
    struct Row {
        std::int64_t from;
        std::int64_t days;
    };
    // CA/B Baseline Requirements section 6.3.2: 2020-09-01, 2026-03-15, 2027-03-15, 2029-03-15
    constexpr std::array rows = { Row{ 1'868'227'200, 47 }, Row{ 1'805'068'800, 100 },
        Row{ 1'773'532'800, 200 }, Row{ 1'598'918'400, 398 } };
    for (const Row& row : rows) {
        if (issued >= row.from)
            return row.days;
    }
    return 825;
}

void judgePublicRules(const Case& it, const keys::Certificate& leaf)
{
    if (it.tls.verifiedPath.empty() || it.tls.isOwnAuthority)
        return;
    // Both ends belong to it.
    const std::int64_t seconds = leaf.notAfter - leaf.notBefore + 1;
    const std::int64_t days = (seconds + day - 1) / day;
    const std::int64_t upcoming = 1'868'227'200;
    if (days > longestLifetime(leaf.notBefore))
        it.addToCertificate(lifetimeLong, std::to_string(days));
    else if (days > longestLifetime(upcoming))
        it.addToCertificate(lifetimeShrinks, std::to_string(days));
    if (leaf.timestampCount == 0)
        it.addToCertificate(withoutTimestamps);
}

void judgeStaple(const Case& it, const keys::Certificate& leaf)
{
    switch (it.tls.staple) {
    case Tls::Staple::None:
        if (leaf.isStapleRequired)
            it.addToCertificate(stapleMissing);
        return;
    case Tls::Staple::Revoked:
        return it.addToCertificate(revoked);
    case Tls::Staple::Stale:
        return it.addToTls(stapleStale);
    case Tls::Staple::Invalid:
        return it.addToTls(stapleInvalid);
    case Tls::Staple::Unknown:
    case Tls::Staple::Good:
        return;
    }
}

} // namespace

TlsReport judgeTls(Tls tls, std::vector<VersionProbe> versions, std::string_view host, std::int64_t now)
{
    TlsReport report;
    // Where nobody has compared the names.
    const bool isForAnother = !tls.chain.empty() && !keys::isForHost(tls.chain.front(), host);
    const Case it{ .tls = tls, .versions = versions, .now = now, .findings = report.findings };
    if (isForAnother && !it.hasFailed(TrustProblem::WrongName))
        tls.failures.push_back({ .problem = TrustProblem::WrongName, .certificate = 0 });
    judgeVersions(it);
    judgeCiphers(it);
    for (const TrustFailure& failure : tls.failures)
        judgeFailure(it, failure);
    judgeStrength(it);
    if (!tls.chain.empty()) {
        judgeExpiry(it, tls.chain.front());
        judgePublicRules(it, tls.chain.front());
        judgeStaple(it, tls.chain.front());
    }
    sortStably(report.findings, std::ranges::greater{},
        [](const Finding& finding) { return finding.kind->severity; });
    report.profiles = mozillaVerdicts(tls, versions);
    report.negotiated = std::move(tls);
    report.versions = std::move(versions);
    return report;
}

} // namespace core::fetch
