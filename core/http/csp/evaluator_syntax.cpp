// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/evaluator_checks.h"
#include "core/http/csp/evaluator_kinds.h"

namespace core::http::csp::evaluator {
namespace {

void add(Findings& findings, const Kind& kind, int severity, const std::string& directive,
    const std::string& value = {})
{
    findings.push_back({ .kind = &kind,
        .severity = severity,
        .directive = directive,
        .value = value,
        .origin = Origin::Default });
}

bool looksUnquoted(std::string_view value)
{
    return isKeywordWithoutQuotes(value) || value.starts_with("nonce-") || value.starts_with("sha256-")
        || value.starts_with("sha384-") || value.starts_with("sha512-");
}

/// Of a value in quotes, by the directive's own words.
bool isKnownKeyword(std::string_view directive, std::string_view value)
{
    if (directive == "require-trusted-types-for")
        return value == "'script'";
    if (directive == "trusted-types")
        return value == "'allow-duplicates'" || value == "'none'";
    return isKeyword(value) || isStrictHash(value) || isStrictNonce(value);
}

} // namespace

void checkDeprecatedDirectives(const EvaluatorPolicy& policy, Findings& findings)
{
    const auto check = [&](const std::string& directive, const Kind& kind) {
        if (policy.has(directive))
            add(findings, kind, severity::info, directive);
    };
    check("reflected-xss", kinds::reflectedXss);
    check("referrer", kinds::referrer);
    check("disown-opener", kinds::disownOpener);
    check("prefetch-src", kinds::prefetchSrc);
}

void checkUnknownDirectives(const EvaluatorPolicy& policy, Findings& findings)
{
    for (const EvaluatorPolicy::Entry& entry : policy.entries()) {
        if (isKnownDirective(entry.directive))
            continue;
        const Kind& kind
            = entry.directive.ends_with(':') ? kinds::directiveWithColon : kinds::unknownDirective;
        add(findings, kind, severity::syntax, entry.directive);
    }
}

void checkMissingSemicolons(const EvaluatorPolicy& policy, Findings& findings)
{
    for (const EvaluatorPolicy::Entry& entry : policy.entries()) {
        for (const std::string& value : entry.values) {
            if (isKnownDirective(value))
                add(findings, kinds::missingSemicolon, severity::syntax, entry.directive, value);
        }
    }
}

void checkKeywords(const EvaluatorPolicy& policy, Findings& findings)
{
    for (const EvaluatorPolicy::Entry& entry : policy.entries()) {
        for (const std::string& value : entry.values) {
            if (looksUnquoted(value))
                add(findings, kinds::keywordWithoutQuotes, severity::syntax, entry.directive, value);
            else if (value.starts_with('\'') && !isKnownKeyword(entry.directive, value))
                add(findings, kinds::unknownKeyword, severity::syntax, entry.directive, value);
        }
    }
}

} // namespace core::http::csp::evaluator
