// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/evaluator_checks.h"

#include "core/http/csp/data/bypasses.h"
#include "core/http/csp/evaluator_kinds.h"
#include "core/http/csp/evaluator_url.h"

namespace core::http::csp::evaluator {
namespace {

void add(Findings& findings, const Kind& kind, int severity, std::string_view directive,
    std::string_view value = {}, std::string_view detail = {})
{
    findings.push_back({ .kind = &kind,
        .severity = severity,
        .directive = std::string(directive),
        .value = std::string(value),
        .origin = Origin::Default,
        .detail = std::string(detail) });
}

std::vector<std::string> scriptDirectives(const EvaluatorPolicy& policy)
{
    return policy.effectiveDirectives({ "script-src", "script-src-attr", "script-src-elem" });
}

std::vector<std::string> directivesThatRunScripts(const EvaluatorPolicy& policy)
{
    return policy.effectiveDirectives(
        { "script-src", "script-src-attr", "script-src-elem", "object-src", "base-uri" });
}

template <typename Take> void eachValue(const EvaluatorPolicy& policy, const Take& take)
{
    for (const EvaluatorPolicy::Entry& entry : policy.entries()) {
        for (const std::string& value : entry.values)
            take(entry.directive, value);
    }
}

void judgeScriptSource(
    Findings& findings, const std::string& directive, const std::string& value, bool hasUnsafeEval)
{
    if (value == "'self'")
        return add(findings, kinds::scriptSelf, severity::mediumMaybe, directive, value);
    if (value.starts_with('\'') || isUrlScheme(value) || !value.contains('.'))
        return;
    if (!hostOf(value))
        return;
    const data::Bypass* angular = matchingBypass(value, data::angularBypasses());
    const data::Bypass* jsonp = matchingBypass(value, data::jsonpBypasses());
    if (jsonp && jsonp->needsEval && !hasUnsafeEval)
        jsonp = nullptr;
    if (const data::Bypass* bypass = angular ? angular : jsonp)
        add(findings, kinds::scriptBypass, severity::high, directive, value, bypass->host);
    else
        add(findings, kinds::scriptHost, severity::mediumMaybe, directive, value);
}

} // namespace

void checkUnsafeInline(const EvaluatorPolicy& policy, Findings& findings)
{
    for (const std::string& directive : scriptDirectives(policy)) {
        const EvaluatorPolicy::Values& values = policy.values(directive);
        if (contains(values, "'unsafe-inline'"))
            add(findings, kinds::unsafeInline, severity::high, directive, "'unsafe-inline'");
        if (contains(values, "'unsafe-hashes'"))
            add(findings, kinds::unsafeHashes, severity::mediumMaybe, directive, "'unsafe-hashes'");
    }
}

void checkUnsafeEval(const EvaluatorPolicy& policy, Findings& findings)
{
    for (const std::string& directive : scriptDirectives(policy)) {
        if (contains(policy.values(directive), "'unsafe-eval'"))
            add(findings, kinds::unsafeEval, severity::mediumMaybe, directive, "'unsafe-eval'");
    }
}

void checkPlainSchemes(const EvaluatorPolicy& policy, Findings& findings)
{
    for (const std::string& directive : directivesThatRunScripts(policy)) {
        for (const std::string& value : policy.values(directive)) {
            if (value == "data:" || value == "http:" || value == "https:")
                add(findings, kinds::plainScheme, severity::high, directive, value);
        }
    }
}

void checkWildcards(const EvaluatorPolicy& policy, Findings& findings)
{
    for (const std::string& directive : directivesThatRunScripts(policy)) {
        for (const std::string& value : policy.values(directive)) {
            if (withoutScheme(value) == "*")
                add(findings, kinds::plainWildcard, severity::high, directive, value);
        }
    }
}

void checkMissingDirectives(const EvaluatorPolicy& policy, Findings& findings)
{
    if (policy.values(policy.has("object-src") ? "object-src" : "default-src").empty())
        add(findings, kinds::missingObjectSrc, severity::high, "object-src");
    if (!policy.has("script-src") && !policy.has("default-src"))
        add(findings, kinds::missingScriptSrc, severity::high, "script-src");
    const bool needsBase = policy.hasNonces() || (policy.hasHashes() && policy.hasStrictDynamic());
    if (needsBase && !policy.has("base-uri"))
        add(findings, kinds::missingBaseUri, severity::high, "base-uri");
}

void checkScriptBypasses(const EvaluatorPolicy& policy, Findings& findings)
{
    for (const std::string& directive : policy.effectiveDirectives({ "script-src", "script-src-elem" })) {
        const EvaluatorPolicy::Values& values = policy.values(directive);
        if (contains(values, "'none'"))
            continue;
        const bool hasUnsafeEval = contains(values, "'unsafe-eval'");
        for (const std::string& value : values)
            judgeScriptSource(findings, directive, value, hasUnsafeEval);
    }
}

void checkObjectBypasses(const EvaluatorPolicy& policy, Findings& findings)
{
    if (policy.has("plugin-types")
        && !contains(policy.values("plugin-types"), "application/x-shockwave-flash"))
        return;
    const std::string directive = policy.effectiveDirective("object-src");
    const EvaluatorPolicy::Values& values = policy.values(directive);
    // With 'none' among them all that was found before is dropped.
    if (contains(values, "'none'"))
        return;
    for (const std::string& value : values) {
        if (const data::Bypass* bypass = matchingBypass(value, data::flashBypasses()))
            add(findings, kinds::objectBypass, severity::high, directive, value, bypass->host);
        else if (directive == "object-src" && hostOf(value))
            add(findings, kinds::objectHost, severity::mediumMaybe, directive, value);
    }
}

void checkAddresses(const EvaluatorPolicy& policy, Findings& findings)
{
    eachValue(policy, [&](const std::string& directive, const std::string& value) {
        const auto host = hostOf(value);
        if (!host || !looksLikeAddress(*host))
            return;
        const Kind& kind = *host == "127.0.0.1" ? kinds::loopbackSource : kinds::addressSource;
        add(findings, kind, severity::info, directive, value);
    });
}

void checkNonces(const EvaluatorPolicy& policy, Findings& findings)
{
    constexpr std::string_view prefix = "'nonce-";
    constexpr std::size_t shortest = 8;
    // Of UTF-8, the units that JavaScript counts: a lead byte is one, a lead of four bytes two.
    const auto lengthOf = [](std::string_view text) {
        std::size_t length = 0;
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            length += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
        }
        return length;
    };
    eachValue(policy, [&](const std::string& directive, const std::string& value) {
        if (!value.starts_with(prefix) || !value.ends_with('\'') || value.size() < prefix.size() + 2)
            return;
        if (lengthOf(value) - prefix.size() - 1 < shortest)
            add(findings, kinds::nonceLength, severity::medium, directive, value);
        if (!isStrictNonce(value))
            add(findings, kinds::nonceCharset, severity::info, directive, value);
    });
}

void checkPlainHttp(const EvaluatorPolicy& policy, Findings& findings)
{
    eachValue(policy, [&](const std::string& directive, const std::string& value) {
        if (value.starts_with("http://"))
            add(findings, kinds::plainHttp, severity::medium, directive, value);
    });
}

} // namespace core::http::csp::evaluator
