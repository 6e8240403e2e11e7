// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/evaluator_checks.h"
#include "core/http/csp/evaluator_kinds.h"

#include <algorithm>

namespace core::http::csp::evaluator {
namespace {

void add(Findings& findings, const Kind& kind, int severity, std::string directive)
{
    findings.push_back(
        { .kind = &kind, .severity = severity, .directive = std::move(directive), .origin = Origin::Extra });
}

} // namespace

void checkStrictDynamic(const EvaluatorPolicy& policy, Findings& findings)
{
    const std::string directive = policy.effectiveDirective("script-src");
    const auto isSchemeOrHost = [](const std::string& value) { return !value.starts_with('\''); };
    if (std::ranges::any_of(policy.values(directive), isSchemeOrHost) && !policy.hasStrictDynamic())
        add(findings, kinds::allowList, severity::strictCsp, directive);
}

void checkStrictDynamicAlone(const EvaluatorPolicy& policy, Findings& findings)
{
    if (policy.hasStrictDynamic() && !policy.hasNonces() && !policy.hasHashes())
        add(findings, kinds::strictDynamicAlone, severity::info, policy.effectiveDirective("script-src"));
}

void checkUnsafeInlineFallback(const EvaluatorPolicy& policy, Findings& findings)
{
    const std::string directive = policy.effectiveDirective("script-src");
    if ((policy.hasNonces() || policy.hasHashes()) && !contains(policy.values(directive), "'unsafe-inline'"))
        add(findings, kinds::noUnsafeInlineFallback, severity::strictCsp, directive);
}

void checkAllowListFallback(const EvaluatorPolicy& policy, Findings& findings)
{
    const std::string directive = policy.effectiveDirective("script-src");
    const auto isFallback = [](const std::string& value) {
        return value == "http:" || value == "https:" || value == "*" || value.contains('.');
    };
    if (policy.hasStrictDynamic() && std::ranges::none_of(policy.values(directive), isFallback))
        add(findings, kinds::noAllowListFallback, severity::strictCsp, directive);
}

void checkTrustedTypes(const EvaluatorPolicy& policy, Findings& findings)
{
    if (!contains(policy.values("require-trusted-types-for"), "'script'"))
        add(findings, kinds::noTrustedTypes, severity::info, "require-trusted-types-for");
}

void checkReporting(const EvaluatorPolicy& policy, Findings& findings)
{
    if (!policy.values("report-uri").empty())
        return;
    if (!policy.values("report-to").empty())
        add(findings, kinds::reportToOnly, severity::info, "report-to");
    else
        add(findings, kinds::noReporting, severity::info, "report-uri");
}

} // namespace core::http::csp::evaluator
