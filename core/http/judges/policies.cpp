// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/preview.h"
#include "core/http/judges/judging.h"
#include "core/http/judges/policy_case.h"

#include <algorithm>
#include <set>

namespace core::http::judges {
namespace {

constexpr std::string_view header = "Content-Security-Policy";
constexpr std::string_view reportHeader = "Content-Security-Policy-Report-Only";
/// A comma makes a policy, so a hostile field holds half a million.
constexpr std::size_t mostPolicies = 32;

constexpr const char* recommended = "default-src 'self'; form-action 'self'; base-uri 'self'; "
                                    "object-src 'none'; frame-ancestors 'none'; upgrade-insecure-requests";

bool isEnforced(const csp::Policy& policy)
{
    return policy.disposition == csp::Disposition::Enforce;
}

/// Fields without a single directive; browsers see no policy there.
bool judgeEmptyFields(const Case& it, HeaderFindings& findings)
{
    std::set<std::size_t> filled;
    for (const csp::Policy& policy : it.policies) {
        if (isEnforced(policy) && policy.source == csp::PolicySource::Header)
            filled.insert(policy.field);
    }
    bool hasEmpty = false;
    for (std::size_t i = 0; i < it.response.fields.size(); ++i) {
        const Field& field = it.response.fields[i];
        if (!equalsIgnoringCase(field.name, header) || filled.contains(i))
            continue;
        hasEmpty = true;
        findings.push_back(findingAt(it, policy_kinds::empty, field, {},
            { { .name = field.name, .value = recommended, .field = i } }));
    }
    return hasEmpty;
}

void judgeAbsence(const Case& it, HeaderFindings& findings)
{
    if (judgeEmptyFields(it, findings) || isMisspelled(it.response, header)
        || std::ranges::any_of(it.policies, isEnforced) || it.profile == Profile::StaticAssets)
        return;
    if (it.profile == Profile::Api) {
        findings.push_back(findingOn(policy_kinds::missingForApi, header,
            { setting(header, "default-src 'none'; frame-ancestors 'none'") }));
        return;
    }
    const Field* reporting = firstOf(it.response, reportHeader);
    if (reporting && !it.policies.empty())
        findings.push_back(findingAt(it, policy_kinds::reportOnly, *reporting, {},
            { setting(header, reporting->value), removing(reportHeader) }));
    else
        findings.push_back(findingOn(policy_kinds::missing, header, { setting(header, recommended) }));
}

void judgeReportOnly(const PolicyCase& policy)
{
    if (!policy.policy().find("report-uri") && !policy.policy().find("report-to"))
        policy.report(policy_kinds::silentReportOnly);
}

HeaderFinding metaFinding(const FindingKind& kind, const MetaElement& meta)
{
    return { .finding = { .kind = &kind, .subject = "content-security-policy", .place = meta.place } };
}

/// The index of the page's first script; behind all others where it has none.
std::size_t firstScriptOf(const Page& page)
{
    const auto isScript = [](const Resource& resource) {
        return resource.kind == Resource::Kind::Script || resource.kind == Resource::Kind::InlineScript;
    };
    return static_cast<std::size_t>(std::ranges::find_if(page.resources, isScript) - page.resources.begin());
}

void judgeMetas(const Case& it, HeaderFindings& findings)
{
    if (!it.page)
        return;
    const std::size_t firstScript = firstScriptOf(*it.page);
    const std::size_t resources = it.page->resources.size();
    std::size_t count = 0;
    for (const MetaElement& meta : it.page->metas) {
        const bool isPolicy = meta.httpEquiv == "content-security-policy";
        if (meta.httpEquiv == "content-security-policy-report-only")
            findings.push_back(metaFinding(policy_kinds::metaReportOnly, meta));
        else if (isPolicy && !meta.isInHead)
            findings.push_back(metaFinding(policy_kinds::metaMisplaced, meta));
        else if (isPolicy && firstScript < std::min(meta.resourcesBefore, resources))
            findings.push_back(metaFinding(policy_kinds::metaLate, meta));
        else
            continue;
        if (++count == mostPolicies)
            return;
    }
}

bool hasOwnTrust(const PolicyCase& policy)
{
    if (!policy.elements())
        return false;
    const csp::SourceList& sources = policy.sourcesOf(*policy.elements());
    return sources.hasNonces() || sources.hasHashes();
}

/// The first script of the page that an enforced policy with nonces or hashes blocks.
void judgePage(const Case& it, const PolicyGroup& group)
{
    if (!it.page)
        return;
    std::vector<const PolicyCase*> trusting;
    std::vector<csp::Policy> policies;
    std::vector<csp::Policy> others;
    for (const PolicyCase& policy : group) {
        const bool isTrusting = hasOwnTrust(policy);
        (isTrusting ? policies : others).push_back(policy.policy());
        if (isTrusting)
            trusting.push_back(&policy);
    }
    if (trusting.empty())
        return;
    std::ranges::move(others, std::back_inserter(policies));
    const Url unknown{ .scheme = "https", .host = "localhost", .path = "/" };
    const auto verdict
        = csp::firstScriptBlockedBy(trusting.size(), policies, *it.page, it.url.value_or(unknown));
    if (!verdict || !verdict->policy)
        return;
    const Resource& resource = it.page->resources[verdict->resource];
    trusting[*verdict->policy]->report(
        policy_kinds::scriptWithoutNonce, {}, resource.url.empty() ? resource.element : resource.url);
}

void judgeGroup(const PolicyGroup& group, PolicyAdvice advice)
{
    for (const PolicyCase& policy : group) {
        judgePolicySyntax(policy);
        judgePolicySources(policy);
    }
    if (group.empty() || advice == PolicyAdvice::Syntax)
        return;
    judgePolicyScripts(group, advice);
    judgePolicyCoverage(group, advice);
}

} // namespace

void judgePolicies(const Case& it, HeaderFindings& findings)
{
    HeaderFindings found;
    judgeAbsence(it, found);
    judgeMetas(it, found);
    PolicyGroup enforced;
    PolicyGroup reported;
    for (const csp::Policy& policy : it.policies) {
        PolicyGroup& group = isEnforced(policy) ? enforced : reported;
        if (group.size() < mostPolicies && !policy.directives.empty())
            group.emplace_back(it, policy, found);
    }
    const bool isPage = it.profile == Profile::WebPage;
    judgeGroup(enforced, isPage ? PolicyAdvice::All : PolicyAdvice::Syntax);
    judgePage(it, enforced);
    // Each that only reports is judged alone, as if it were enforced; beside enforced ones without advice.
    for (PolicyCase& policy : reported) {
        judgeReportOnly(policy);
        PolicyGroup alone;
        alone.push_back(std::move(policy));
        judgeGroup(alone,
            !isPage                ? PolicyAdvice::Syntax
                : enforced.empty() ? PolicyAdvice::All
                                   : PolicyAdvice::Weaknesses);
    }
    std::ranges::move(found, std::back_inserter(findings));
}

} // namespace core::http::judges
