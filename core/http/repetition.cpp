// SPDX-License-Identifier: Apache-2.0
#include "core/http/repetition.h"

#include "core/base/translatable.h"

#include <algorithm>
#include <set>
#include <utility>

namespace core::http {
namespace {

constexpr const char* nonces[] = { "CSP Level 3 section 7.1", "ASVS 3.4.3", "CWE-330" };
constexpr const char* access[] = { "Fetch Standard", "ASVS 3.4.2", "CWE-942" };

constexpr FindingKind nonceReused{
    .id = "csp-nonce-reused",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "The same nonce came twice"),
    .why = TRANSLATABLE("core::http",
        "Who can slip a script into the page reads the nonce beforehand and puts it on the script: the "
        "policy "
        "then stops nothing."),
    .fix = TRANSLATABLE("core::http",
        "Make a new random nonce for every response, and keep pages with nonces out of caches."),
    .references = nonces,
};
constexpr FindingKind anyAsUser{
    .id = "cors-probe-any-origin-with-credentials",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "Any site may read answers with the visitor's cookies"),
    .why = TRANSLATABLE("core::http",
        "The server allows whatever origin asks, also one that nobody has: every site that a visitor opens "
        "reads what the visitor sees here."),
    .fix = TRANSLATABLE("core::http",
        "Compare the origin with a list of trusted ones, letter by letter, before it is allowed."),
    .references = access,
};
constexpr FindingKind anyOrigin{
    .id = "cors-probe-any-origin",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "The server allows whatever origin asks"),
    .why = TRANSLATABLE("core::http",
        "Browsers send no cookies then, so that suits public data, and nothing behind a firewall."),
    .fix = TRANSLATABLE("core::http", "Send * where the data are public, else a list of trusted origins."),
    .references = access,
};
constexpr FindingKind nullAsUser{
    .id = "cors-probe-null-with-credentials",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "The origin null may read answers with the visitor's cookies"),
    .why = TRANSLATABLE("core::http",
        "Every site can open a sandboxed frame, whose origin is null, and read from it what the visitor "
        "sees."),
    .fix = TRANSLATABLE("core::http", "Never allow the origin null."),
    .references = access,
};
constexpr FindingKind nullOrigin{
    .id = "cors-probe-null",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The server allows the origin null"),
    .why = TRANSLATABLE(
        "core::http", "Every site can open a sandboxed frame, whose origin is null: it stands for anybody."),
    .fix = TRANSLATABLE("core::http", "Never allow the origin null."),
    .references = access,
};
constexpr FindingKind alikeAsUser{
    .id = "cors-probe-look-alike-with-credentials",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "%1, a look-alike, may read answers with the visitor's cookies"),
    .why = TRANSLATABLE("core::http",
        "The server compares only the beginning or the end of the origin: whoever registers such a name "
        "reads what "
        "the visitor sees."),
    .fix = TRANSLATABLE("core::http", "Compare whole origins with a list, without patterns."),
    .references = access,
};
constexpr FindingKind alikeOrigin{
    .id = "cors-probe-look-alike",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "The server allows %1, a look-alike"),
    .why = TRANSLATABLE("core::http",
        "It compares only the beginning or the end of the origin: whoever registers such a name is trusted."),
    .fix = TRANSLATABLE("core::http", "Compare whole origins with a list, without patterns."),
    .references = access,
};

/// A nonce, and the finding that it would give.
struct Found {
    std::string nonce;
    const csp::Policy* policy;
    const csp::Directive* directive;
};

std::vector<Found> noncesOf(const Audit& audit)
{
    std::vector<Found> found;
    for (const csp::Policy& policy : audit.policies) {
        for (const csp::Directive& directive : policy.directives) {
            for (const std::string& value : directive.values) {
                csp::Source source = csp::parseSource(value);
                if (!directive.isIgnored && source.kind == csp::Source::Kind::Nonce)
                    found.push_back({ std::move(source.value), &policy, &directive });
            }
        }
    }
    return found;
}

std::string headerOf(const csp::Policy& policy)
{
    return policy.disposition == csp::Disposition::Enforce ? "content-security-policy"
                                                           : "content-security-policy-report-only";
}

/// Where the nonce stands in the field; nothing for a policy of the page.
std::optional<Spot> spotOf(const Audit& audit, const Found& found)
{
    if (found.policy->source != csp::PolicySource::Header)
        return {};
    const std::size_t hop = audit.exchange.hops.size() - 1;
    const std::string& value = audit.exchange.judged().fields[found.policy->field].value;
    const std::size_t at = value.find(found.nonce, found.policy->offset);
    if (at == std::string::npos)
        return Spot{ .hop = hop, .field = found.policy->field };
    return Spot{ .hop = hop, .field = found.policy->field, .offset = at, .size = found.nonce.size() };
}

bool allowsCredentials(const Response& response)
{
    const Field* field = firstOf(response, "access-control-allow-credentials");
    return field && field->value == "true";
}

bool isAllowed(const OriginProbe& probe)
{
    const std::vector<const Field*> fields = fieldsOf(probe.response, "access-control-allow-origin");
    return fields.size() == 1 && fields.front()->value == probe.origin;
}

const FindingKind& kindOf(const OriginProbe& probe)
{
    const bool isAsUser = allowsCredentials(probe.response);
    switch (probe.kind) {
    case OriginProbe::Kind::Foreign:
        return isAsUser ? anyAsUser : anyOrigin;
    case OriginProbe::Kind::Null:
        return isAsUser ? nullAsUser : nullOrigin;
    case OriginProbe::Kind::BeginsAlike:
    case OriginProbe::Kind::EndsAlike:
        return isAsUser ? alikeAsUser : alikeOrigin;
    }
    std::unreachable();
}

} // namespace

bool hasNonce(const Audit& audit)
{
    return !noncesOf(audit).empty();
}

std::vector<HeaderFinding> judgeRepetition(const Audit& first, const Audit& second)
{
    std::set<std::string> again;
    for (const Found& found : noncesOf(second))
        again.insert(found.nonce);
    std::vector<HeaderFinding> findings;
    for (const Found& found : noncesOf(first)) {
        // One cause, in however many directives.
        if (again.erase(found.nonce) == 0)
            continue;
        findings.push_back(
            { .finding = { .kind = &nonceReused, .subject = headerOf(*found.policy), .value = found.nonce },
                .spot = spotOf(first, found) });
    }
    return findings;
}

std::vector<std::pair<OriginProbe::Kind, std::string>> probeOriginsFor(const Url& url)
{
    using Kind = OriginProbe::Kind;
    std::vector<std::pair<Kind, std::string>> origins{ { Kind::Foreign, "https://assay-probe.example" },
        { Kind::Null, "null" } };
    if (isAddressLiteral(url.host))
        return origins;
    const std::string scheme = url.scheme + "://";
    origins.emplace_back(Kind::BeginsAlike, scheme + url.host + ".assay-probe.example");
    origins.emplace_back(Kind::EndsAlike, scheme + "assay-probe" + url.host);
    return origins;
}

std::vector<HeaderFinding> judgeOrigins(const std::vector<OriginProbe>& probes)
{
    std::vector<HeaderFinding> findings;
    std::set<const FindingKind*> told;
    bool isAnyAllowed = false;
    for (const OriginProbe& probe : probes) {
        // Where every origin is allowed, the others tell nothing new.
        if (isAnyAllowed || !isAllowed(probe))
            continue;
        isAnyAllowed = probe.kind == OriginProbe::Kind::Foreign;
        const FindingKind& kind = kindOf(probe);
        if (told.insert(&kind).second)
            findings.push_back({ .finding
                = { .kind = &kind, .subject = "access-control-allow-origin", .value = probe.origin } });
    }
    return findings;
}

} // namespace core::http
