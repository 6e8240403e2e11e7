// SPDX-License-Identifier: Apache-2.0
#include "core/http/audit.h"

#include "core/base/stable_order.h"
#include "core/base/text.h"
#include "core/http/judges/judge.h"
#include "core/http/repetition.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <tuple>

namespace core::http {
namespace {

using Judge = void (*)(const judges::Case&, judges::HeaderFindings&);
constexpr Judge allJudges[] = { judges::judgePolicies, judges::judgeFraming, judges::judgeTransport,
    judges::judgeCookies, judges::judgeIntegrity, judges::judgeSharing, judges::judgeIsolation,
    judges::judgePermissions, judges::judgeContent, judges::judgeReporting, judges::judgeDisclosure,
    judges::judgeCaching, judges::judgeWire };

bool isHtml(const Response& response)
{
    const Field* type = firstOf(response, "content-type");
    if (!type)
        return true; // a browser looks into the body; what has no elements yields none
    const std::string value = lowered(type->value);
    const std::string_view media = trimmed(std::string_view(value).substr(0, value.find(';')));
    return media == "text/html" || media == "application/xhtml+xml";
}

std::optional<Page> pageOf(const Response& response)
{
    if (!response.body || !isHtml(response))
        return {};
    return readPage(*response.body);
}

/// HTML, "http-equiv": a policy that only reports is ignored there, as is one outside the head.
void addPoliciesOf(const Page& page, std::vector<csp::Policy>& policies)
{
    for (std::size_t i = 0; i < page.metas.size(); ++i) {
        const MetaElement& meta = page.metas[i];
        if (meta.httpEquiv != "content-security-policy" || !meta.isInHead)
            continue;
        csp::Policy policy = csp::parse(meta.content);
        policy.source = csp::PolicySource::Meta;
        policy.field = i;
        policies.push_back(std::move(policy));
    }
}

/// What concerns no field stands after what does.
auto orderOf(const HeaderFinding& finding)
{
    constexpr std::size_t last = std::numeric_limits<std::size_t>::max();
    const Spot spot = finding.spot.value_or(Spot{ .hop = last, .field = last, .offset = last });
    const int lightness = -static_cast<int>(finding.finding.kind->severity);
    return std::tuple(lightness, spot.hop, spot.field, spot.offset);
}

/// The test that judges a header; empty where none does.
std::string_view testOf(std::string_view header)
{
    if (header == "content-security-policy-report-only")
        return "content-security-policy";
    if (header == "set-cookie")
        return "cookies";
    if (header == "location")
        return "redirection";
    if (header.starts_with("access-control-"))
        return "cross-origin-resource-sharing";
    return header; // most are called like their header
}

Severity severityOf(const Line& line)
{
    // Points were lost: that is more than a remark.
    const bool costs = line.test && line.test->modifier < 0;
    return costs ? std::max(line.kind->severity, Severity::Low) : line.kind->severity;
}

} // namespace

Audit audit(Exchange exchange, const AuditOptions& options, const std::vector<Irregularity>& irregularities)
{
    Audit result{ .exchange = std::move(exchange),
        .profile = options.profile,
        .score = {},
        .findings = {},
        .policies = {},
        .preload = {},
        .isolation = {} };
    const Response& response = result.exchange.judged();
    const std::optional<Page> page = pageOf(response);
    result.policies = csp::policiesOf(response);
    if (page)
        addPoliciesOf(*page, result.policies);
    const judges::Case it{ .exchange = result.exchange,
        .response = response,
        .hop = result.exchange.hops.size() - 1,
        .profile = options.profile,
        .url = parseUrl(response.url),
        .page = page ? &*page : nullptr,
        .policies = result.policies,
        .irregularities = irregularities };
    for (const Judge judge : allJudges)
        judge(it, result.findings);
    sortStably(result.findings, {}, orderOf);
    result.score = observatory::rate(result.exchange, options.algorithm, options.preloaded);
    result.preload = preloadEligibilityOf(result.exchange);
    result.isolation = judges::isolationOf(it);
    return result;
}

void addFindings(Audit& audit, std::vector<HeaderFinding> findings)
{
    std::ranges::move(findings, std::back_inserter(audit.findings));
    sortStably(audit.findings, {}, orderOf);
}

IsolationReason reasonOf(const Isolation& isolation)
{
    if (isolation.isIsolated)
        return IsolationReason::Isolated;
    if (!isolation.isSecureContext)
        return IsolationReason::InsecureContext;
    if (!isolation.hasOpenerPolicy)
        return isolation.hasEmbedderPolicy ? IsolationReason::NoOpenerPolicy : IsolationReason::NoPolicies;
    return isolation.hasEmbedderPolicy ? IsolationReason::NotPermitted : IsolationReason::NoEmbedderPolicy;
}

std::vector<Line> linesOf(const Audit& audit)
{
    std::vector<Line> lines;
    std::map<std::string_view, std::size_t> heaviest; // by test; the findings come heaviest first
    for (const HeaderFinding& finding : audit.findings) {
        heaviest.try_emplace(testOf(finding.finding.subject), lines.size());
        lines.push_back(
            { .kind = finding.finding.kind, .subject = finding.finding.subject, .finding = &finding });
    }
    for (const observatory::TestResult& test : audit.score.tests) {
        const auto spokenOf = heaviest.find(test.test);
        if (spokenOf != heaviest.end() && test.modifier < 0)
            lines[spokenOf->second].test = &test;
        else if (spokenOf == heaviest.end() || test.modifier > 0)
            lines.push_back({ .kind = &test.outcome->kind,
                .subject = test.test,
                .test = &test,
                .isGood = test.passes && test.modifier >= 0 });
    }
    sortStably(lines, {},
        [](const Line& line) { return std::pair(line.isGood, -static_cast<int>(severityOf(line))); });
    return lines;
}

observatory::Score scoreWith(
    const Audit& audit, const std::vector<Change>& changes, const AuditOptions& options)
{
    return observatory::rate(changed(audit.exchange, changes), options.algorithm, options.preloaded);
}

} // namespace core::http
