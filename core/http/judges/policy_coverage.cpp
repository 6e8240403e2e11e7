// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/judging.h"
#include "core/http/judges/policy_case.h"

#include <algorithm>

namespace core::http::judges {
namespace {

using csp::Directive;

template <typename Predicate> bool allOf(const PolicyGroup& group, const Predicate& holds)
{
    return std::ranges::all_of(group, holds);
}

bool anyHas(const PolicyGroup& group, std::string_view directive)
{
    return std::ranges::any_of(
        group, [&](const PolicyCase& policy) { return policy.policy().find(directive) != nullptr; });
}

/// Of no use where it stands for any host.
std::optional<std::size_t> broadValue(const Directive& directive)
{
    for (std::size_t i = 0; i < directive.values.size(); ++i) {
        const csp::Source source = csp::parseSource(directive.values[i]);
        const bool isAnyHost = source.kind == csp::Source::Kind::Host && source.host == "*";
        const bool isAnyScheme = source.kind == csp::Source::Kind::Scheme
            && (source.scheme == "http" || source.scheme == "https" || source.scheme == "data");
        if (isAnyHost || isAnyScheme)
            return i;
    }
    return {};
}

/// A directive that does not limit anything in any policy: on the first that has it.
void judgeBroad(
    const PolicyGroup& group, const char* name, const FindingKind& kind, const char* limit = "'none'")
{
    const auto isOpen = [&](const PolicyCase& policy) {
        const Directive* directive = policy.policy().effective(name);
        return !directive || broadValue(*directive);
    };
    if (!allOf(group, isOpen))
        return;
    for (const PolicyCase& policy : group) {
        const Directive* directive = policy.policy().effective(name);
        const auto index = directive ? broadValue(*directive) : std::nullopt;
        if (!index)
            continue;
        std::vector<Change> fix = directive->name == name
            ? policy.replacing(wholePartOf(*directive), std::string(name) + " " + limit)
            : policy.adding(std::string(name) + " " + limit);
        return policy.report(kind, partOf(*directive, *index), directive->values[*index], std::move(fix));
    }
}

bool hasOwnTrust(const PolicyCase& policy)
{
    if (!policy.elements())
        return false;
    const csp::SourceList& sources = policy.sourcesOf(*policy.elements());
    return sources.hasNonces() || sources.hasHashes();
}

void judgeBase(const PolicyGroup& group, PolicyAdvice advice)
{
    if (anyHas(group, "base-uri"))
        return judgeBroad(group, "base-uri", policy_kinds::baseUriBroad);
    if (advice != PolicyAdvice::All)
        return;
    const PolicyCase& first = group.front();
    const bool hasBase = first.it().page && !first.it().page->baseHref.empty();
    const FindingKind& kind
        = std::ranges::any_of(group, hasOwnTrust) ? policy_kinds::baseUriMissing : policy_kinds::baseUriUnset;
    first.report(kind, {}, {}, first.adding(hasBase ? "base-uri 'self'" : "base-uri 'none'"));
}

void judgeForms(const PolicyGroup& group, PolicyAdvice advice)
{
    if (anyHas(group, "form-action"))
        return judgeBroad(group, "form-action", policy_kinds::formActionBroad, "'self'");
    if (advice == PolicyAdvice::All)
        group.front().report(
            policy_kinds::formActionMissing, {}, {}, group.front().adding("form-action 'self'"));
}

void judgeObjects(const PolicyGroup& group, PolicyAdvice advice)
{
    const bool isMissing
        = allOf(group, [](const PolicyCase& policy) { return !policy.policy().effective("object-src"); });
    if (!isMissing)
        return judgeBroad(group, "object-src", policy_kinds::objectSrcBroad);
    if (advice == PolicyAdvice::All)
        group.front().report(
            policy_kinds::objectSrcMissing, {}, {}, group.front().adding("object-src 'none'"));
}

/// A meta element cannot set it.
void judgeFrames(const PolicyGroup& group, PolicyAdvice advice)
{
    PolicyGroup inHeaders;
    std::ranges::copy_if(
        group, std::back_inserter(inHeaders), [](const PolicyCase& policy) { return !policy.isMeta(); });
    if (inHeaders.empty())
        return;
    if (anyHas(inHeaders, "frame-ancestors"))
        return judgeBroad(inHeaders, "frame-ancestors", policy_kinds::frameAncestorsBroad);
    // Where nothing limits framing, the judge of X-Frame-Options says so.
    const std::vector<Member> options = membersOf(group.front().it().response, "X-Frame-Options");
    const auto has = [&](std::string_view word) {
        return std::ranges::any_of(
            options, [&](const Member& option) { return equalsIgnoringCase(option.text, word); });
    };
    const bool isDenied = has("deny");
    if (advice != PolicyAdvice::All || (!isDenied && !has("sameorigin")))
        return;
    const PolicyCase& first = inHeaders.front();
    first.report(policy_kinds::frameAncestorsMissing, {}, {},
        first.adding(isDenied ? "frame-ancestors 'none'" : "frame-ancestors 'self'"));
}

void judgeStyles(const PolicyGroup& group)
{
    const auto isOpen = [](const PolicyCase& policy) {
        const Directive* directive = policy.policy().effective("style-src-elem");
        return !directive || policy.sourcesOf(*directive).allowsAllInlineStyles();
    };
    if (!allOf(group, isOpen))
        return;
    for (const PolicyCase& policy : group) {
        const Directive* directive = policy.policy().effective("style-src-elem");
        for (std::size_t i = 0; directive && i < directive->values.size(); ++i) {
            if (equalsIgnoringCase(directive->values[i], "'unsafe-inline'"))
                return policy.report(policy_kinds::styleUnsafeInline, partOf(*directive, i), directive->name,
                    policy.withoutValue(*directive, i));
        }
    }
}

void judgeReports(const PolicyGroup& group)
{
    const bool hasUri = anyHas(group, "report-uri");
    const bool hasTo = anyHas(group, "report-to");
    const PolicyCase& first = group.front();
    if (hasUri && hasTo)
        return;
    if (!hasUri && !hasTo) {
        // Of a policy that only reports, more is said elsewhere.
        if (!first.isReport())
            first.report(policy_kinds::noReports);
        return;
    }
    const auto having = std::ranges::find_if(group,
        [&](const PolicyCase& policy) { return policy.policy().find(hasUri ? "report-uri" : "report-to"); });
    having->report(hasUri ? policy_kinds::reportUriOnly : policy_kinds::reportToOnly,
        wholePartOf(*having->policy().find(hasUri ? "report-uri" : "report-to")));
}

} // namespace

void judgePolicyCoverage(const PolicyGroup& group, PolicyAdvice advice)
{
    judgeFrames(group, advice);
    if (advice == PolicyAdvice::All)
        judgeReports(group);
    // A policy that does not limit scripts is there for something else; that it does not is said already.
    if (allOf(group, [](const PolicyCase& policy) { return !policy.elements(); }))
        return;
    judgeObjects(group, advice);
    judgeBase(group, advice);
    judgeForms(group, advice);
    if (advice != PolicyAdvice::All)
        return;
    const PolicyCase& first = group.front();
    if (!anyHas(group, "default-src"))
        first.report(policy_kinds::defaultSrcMissing);
    judgeStyles(group);
    if (!anyHas(group, "require-trusted-types-for"))
        first.report(policy_kinds::noTrustedTypes);
}

} // namespace core::http::judges
