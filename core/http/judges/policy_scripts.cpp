// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/data/bypasses.h"
#include "core/http/csp/evaluator_url.h"
#include "core/http/judges/policy_case.h"

#include <algorithm>

namespace core::http::judges {
namespace {

using csp::Directive;
using csp::Source;

/// A weakness is one only where no policy of the group mends it.
template <typename Predicate> bool allOf(const PolicyGroup& group, const Predicate& holds)
{
    return std::ranges::all_of(group, holds);
}

std::optional<std::size_t> indexOf(const Directive& directive, std::string_view keyword)
{
    for (std::size_t i = 0; i < directive.values.size(); ++i) {
        if (equalsIgnoringCase(directive.values[i], keyword))
            return i;
    }
    return {};
}

bool hasStrictDynamic(const PolicyCase& policy)
{
    return policy.elements() && policy.sourcesOf(*policy.elements()).hasKeyword("strict-dynamic");
}

bool hasOwnTrust(const PolicyCase& policy)
{
    if (!policy.elements())
        return false;
    const csp::SourceList& sources = policy.sourcesOf(*policy.elements());
    return sources.hasNonces() || sources.hasHashes();
}

bool allowsAllInline(const PolicyCase& policy, const Directive* directive)
{
    return !directive || policy.sourcesOf(*directive).allowsAllInlineScripts();
}

bool allowsKeyword(const PolicyCase& policy, const Directive* directive, const char* keyword)
{
    return !directive || policy.sourcesOf(*directive).hasKeyword(keyword);
}

/// On the first policy of the group whose directive has the keyword.
bool reportKeyword(const PolicyGroup& group, const FindingKind& kind,
    const Directive* (PolicyCase::*directiveOf)() const, std::string_view keyword)
{
    for (const PolicyCase& policy : group) {
        const Directive* directive = (policy.*directiveOf)();
        const auto index = directive ? indexOf(*directive, keyword) : std::nullopt;
        if (!index)
            continue;
        policy.report(
            kind, partOf(*directive, *index), directive->name, policy.withoutValue(*directive, *index));
        return true;
    }
    return false;
}

void judgeInline(const PolicyGroup& group)
{
    const bool runsElements
        = allOf(group, [](const PolicyCase& policy) { return allowsAllInline(policy, policy.elements()); });
    const bool runsHandlers
        = allOf(group, [](const PolicyCase& policy) { return allowsAllInline(policy, policy.handlers()); });
    constexpr std::string_view keyword = "'unsafe-inline'";
    if (runsElements)
        reportKeyword(group, policy_kinds::unsafeInline, &PolicyCase::elements, keyword);
    else if (runsHandlers)
        reportKeyword(group, policy_kinds::unsafeInline, &PolicyCase::handlers, keyword);
}

void judgeEval(const PolicyGroup& group, PolicyAdvice advice)
{
    const auto allow = [&](const char* keyword) {
        return allOf(group,
            [&](const PolicyCase& policy) { return allowsKeyword(policy, policy.evaluated(), keyword); });
    };
    if (allow("unsafe-eval"))
        reportKeyword(group, policy_kinds::unsafeEval, &PolicyCase::evaluated, "'unsafe-eval'");
    else if (advice == PolicyAdvice::All && allow("wasm-unsafe-eval"))
        reportKeyword(group, policy_kinds::wasmEval, &PolicyCase::evaluated, "'wasm-unsafe-eval'");
}

bool isBroad(const Source& source)
{
    if (source.kind == Source::Kind::Scheme)
        return source.scheme == "http" || source.scheme == "https";
    return source.kind == Source::Kind::Host && source.host == "*";
}

bool isData(const Source& source)
{
    return source.kind == Source::Kind::Scheme && (source.scheme == "data" || source.scheme == "filesystem");
}

using SourcePredicate = bool (*)(const Source&);

bool allowsSome(const PolicyCase& policy, SourcePredicate isWanted)
{
    if (!policy.elements())
        return true;
    return !hasStrictDynamic(policy)
        && std::ranges::any_of(policy.elements()->values,
            [&](const std::string& value) { return isWanted(csp::parseSource(value)); });
}

void judgeKindOfSource(const PolicyGroup& group, const FindingKind& kind, SourcePredicate isWanted)
{
    if (!allOf(group, [&](const PolicyCase& policy) { return allowsSome(policy, isWanted); }))
        return;
    for (const PolicyCase& policy : group) {
        const Directive* directive = policy.elements();
        for (std::size_t i = 0; directive && i < directive->values.size(); ++i) {
            if (!isWanted(csp::parseSource(directive->values[i])))
                continue;
            policy.report(
                kind, partOf(*directive, i), directive->values[i], policy.withoutValue(*directive, i));
            return;
        }
    }
}

/// Null where the source leads to no known way around.
const csp::data::Bypass* bypassOf(const std::string& value, bool hasUnsafeEval)
{
    if (const csp::data::Bypass* angular
        = csp::evaluator::matchingBypass(value, csp::data::angularBypasses()))
        return angular;
    const csp::data::Bypass* jsonp = csp::evaluator::matchingBypass(value, csp::data::jsonpBypasses());
    return jsonp && (!jsonp->needsEval || hasUnsafeEval) ? jsonp : nullptr;
}

bool allowsBypass(const PolicyCase& policy, const csp::data::Bypass& bypass)
{
    if (!policy.elements())
        return true;
    const Url url{ .scheme = "https", .host = std::string(bypass.host), .path = std::string(bypass.path) };
    const Url self = policy.it().url.value_or(Url{ .scheme = "https", .host = {} });
    return !hasStrictDynamic(policy)
        && policy.sourcesOf(*policy.elements()).allows(url, self, csp::Redirected::No);
}

/// Hosts of one policy; the others of the group may forbid them.
void judgeHosts(const PolicyGroup& group, const PolicyCase& policy, PolicyAdvice advice)
{
    const Directive& directive = *policy.elements();
    const bool hasUnsafeEval = policy.sourcesOf(directive).hasKeyword("unsafe-eval");
    bool hasWildcard = false;
    bool hasPath = false;
    std::map<const csp::data::Bypass*, bool> open; // each asked once: a policy may name a host many times
    for (std::size_t i = 0; i < directive.values.size(); ++i) {
        const std::string& value = directive.values[i];
        const Source source = csp::parseSource(value);
        if (source.kind != Source::Kind::Host || source.host == "*")
            continue;
        const csp::data::Bypass* bypass = bypassOf(value, hasUnsafeEval);
        if (bypass && !open.contains(bypass))
            open[bypass]
                = allOf(group, [&](const PolicyCase& other) { return allowsBypass(other, *bypass); });
        if (bypass && open[bypass]) {
            policy.report(policy_kinds::bypassHost, partOf(directive, i), value);
            continue;
        }
        if (advice != PolicyAdvice::All || group.size() > 1)
            continue;
        if (source.host.starts_with('*') && !std::exchange(hasWildcard, true))
            policy.report(policy_kinds::wildcardHost, partOf(directive, i), value);
        if (source.path.size() > 1 && !std::exchange(hasPath, true))
            policy.report(policy_kinds::redirectedPath, partOf(directive, i), value);
    }
}

void judgeTrust(const PolicyCase& policy, PolicyAdvice advice)
{
    const Directive& directive = *policy.elements();
    const csp::SourceList& sources = policy.sourcesOf(directive);
    const bool isStrict = sources.hasKeyword("strict-dynamic");
    const auto strictIndex = indexOf(directive, "'strict-dynamic'");
    if (strictIndex && !hasOwnTrust(policy))
        policy.report(policy_kinds::strictDynamicAlone, partOf(directive, *strictIndex));
    if (advice != PolicyAdvice::All)
        return;
    const auto inlineIndex = indexOf(directive, "'unsafe-inline'");
    if (inlineIndex && !sources.allowsAllInlineScripts())
        policy.report(policy_kinds::unsafeInlineIgnored, partOf(directive, *inlineIndex), directive.name);
    const auto isListed = [](const std::string& value) {
        const Source source = csp::parseSource(value);
        return source.kind == Source::Kind::Host || source.kind == Source::Kind::Scheme;
    };
    if (hasOwnTrust(policy) && !isStrict && std::ranges::any_of(directive.values, isListed))
        policy.report(policy_kinds::nonceWithoutStrictDynamic, wholePartOf(directive), {},
            policy.replacing(
                { .offset = directive.offset + directive.name.size(), .size = 0 }, " 'strict-dynamic'"));
    const bool hasWorkers = policy.policy().find("worker-src") || policy.policy().find("child-src");
    if (hasOwnTrust(policy) && !hasWorkers)
        policy.report(
            policy_kinds::workerFallback, partOf(directive), {}, policy.adding("worker-src 'self'"));
}

void judgeHandlers(const PolicyCase& policy)
{
    const Directive* handlers = policy.handlers();
    const auto index = handlers ? indexOf(*handlers, "'unsafe-hashes'") : std::nullopt;
    if (index && !allowsAllInline(policy, handlers))
        policy.report(policy_kinds::unsafeHashes, partOf(*handlers, *index));
}

} // namespace

void judgePolicyScripts(const PolicyGroup& group, PolicyAdvice advice)
{
    if (allOf(group, [](const PolicyCase& policy) { return !policy.elements(); })) {
        // Beside an enforced policy, one that only reports may be there for something else.
        if (advice != PolicyAdvice::All)
            return;
        const PolicyCase& first = group.front();
        return first.report(policy_kinds::scriptSrcMissing, {}, {}, first.adding("script-src 'self'"));
    }
    judgeInline(group);
    judgeEval(group, advice);
    judgeKindOfSource(group, policy_kinds::broadScript, isBroad);
    judgeKindOfSource(group, policy_kinds::dataScript, isData);
    for (const PolicyCase& policy : group) {
        if (!policy.elements())
            continue;
        if (!hasStrictDynamic(policy))
            judgeHosts(group, policy, advice);
        judgeTrust(policy, advice);
        if (advice == PolicyAdvice::All)
            judgeHandlers(policy);
    }
}

} // namespace core::http::judges
