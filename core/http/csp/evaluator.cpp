// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/evaluator.h"

#include "core/http/csp/evaluator_checks.h"
#include "core/http/csp/evaluator_kinds.h"

#include <algorithm>

namespace core::http::csp::evaluator {
namespace {

constexpr std::string_view scriptDirectives[] = { "script-src", "script-src-attr", "script-src-elem" };

bool isIgnoredBesideStrictDynamic(const std::string& value)
{
    return !value.starts_with('\'') || value == "'self'" || value == "'unsafe-inline'";
}

/// The policy as a browser of level 3 applies it; what falls away is reported once per script directive, even
/// where those are one and the same, as the Evaluator does.
EvaluatorPolicy effectivePolicy(const EvaluatorPolicy& written, Findings& findings)
{
    EvaluatorPolicy effective = written;
    const auto report = [&](const Kind& kind, const std::string& directive, const std::string& value) {
        findings.push_back({ .kind = &kind,
            .severity = severity::none,
            .directive = directive,
            .value = value,
            .origin = Origin::Default });
    };
    for (const std::string_view wanted : scriptDirectives) {
        const std::string directive = written.effectiveDirective(wanted);
        const auto entry
            = std::ranges::find(effective.entries(), directive, &EvaluatorPolicy::Entry::directive);
        if (entry == effective.entries().end())
            continue;
        const EvaluatorPolicy::Values& values = written.values(directive);
        const bool hasOwnTrust = written.hasNonces(directive) || written.hasHashes(directive);
        if (hasOwnTrust && contains(values, "'unsafe-inline'")) {
            std::erase(entry->values, "'unsafe-inline'");
            report(kinds::ignoredForNonce, directive, "'unsafe-inline'");
        }
        if (!written.hasStrictDynamic(directive))
            continue;
        std::erase_if(entry->values, isIgnoredBesideStrictDynamic);
        for (const std::string& value : values) {
            if (isIgnoredBesideStrictDynamic(value))
                report(kinds::ignoredForStrictDynamic, directive, value);
        }
    }
    return effective;
}

constexpr Check defaultChecks[]
    = { checkUnsafeInline, checkUnsafeEval, checkPlainSchemes, checkWildcards, checkMissingDirectives,
          checkScriptBypasses, checkObjectBypasses, checkAddresses, checkNonces, checkPlainHttp,
          checkDeprecatedDirectives, checkUnknownDirectives, checkMissingSemicolons, checkKeywords };

/// On the policy as it is written.
constexpr Check extraChecks[] = { checkStrictDynamic, checkStrictDynamicAlone, checkUnsafeInlineFallback,
    checkAllowListFallback, checkTrustedTypes, checkReporting };

} // namespace

std::vector<Finding> evaluate(std::string_view policy)
{
    const EvaluatorPolicy written = EvaluatorPolicy::parse(policy);
    Findings findings;
    const EvaluatorPolicy effective = effectivePolicy(written, findings);
    for (const Check check : defaultChecks)
        check(effective, findings);
    const auto firstExtra = static_cast<std::ptrdiff_t>(findings.size());
    for (const Check check : extraChecks)
        check(written, findings);
    for (Finding& finding : std::span(findings.begin() + firstExtra, findings.end()))
        finding.origin = Origin::Extra;
    return findings;
}

const char* severityName(int number)
{
    switch (number) {
    case severity::high:
        return "high";
    case severity::syntax:
        return "syntax";
    case severity::medium:
        return "medium";
    case severity::highMaybe:
        return "high-maybe";
    case severity::strictCsp:
        return "strict-csp";
    case severity::mediumMaybe:
        return "medium-maybe";
    case severity::info:
        return "info";
    default:
        return "none";
    }
}

} // namespace core::http::csp::evaluator
