// SPDX-License-Identifier: Apache-2.0
#include "core/base/translatable.h"
#include "core/http/observatory/policy_parser.h"
#include "core/http/observatory/subject.h"

#include <algorithm>
#include <array>

namespace core::http::observatory {
namespace {

constexpr const char* references[] = { "ASVS 3.4.3", "CWE-79", "OWASP A03:2021" };
constexpr const char* transportReferences[] = { "ASVS 3.4.3", "CWE-319" };

constexpr Outcome defaultNone{
    .kind = { .id = "csp-implemented-with-no-unsafe-default-src-none",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "The policy starts from nothing and allows what is needed"),
        .why = TRANSLATABLE("core::http",
            "With default-src 'none' a kind of resource that nobody thought of is blocked, not allowed."),
        .fix = "",
        .references = references },
    .modifier = 10,
    .modifierOfFour = 10,
};
constexpr Outcome noUnsafe{
    .kind = { .id = "csp-implemented-with-no-unsafe",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "The policy keeps injected scripts from running"),
        .why = TRANSLATABLE("core::http",
            "Neither inline scripts nor eval() are allowed, so text that slips into the page stays text."),
        .fix = TRANSLATABLE("core::http", "Set default-src to 'none' and allow only what the page loads."),
        .references = references },
    .modifier = 5,
    .modifierOfFour = 5,
};
constexpr Outcome styleOnly{
    .kind = { .id = "csp-implemented-with-unsafe-inline-in-style-src-only",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Inline styles are allowed"),
        .why = TRANSLATABLE("core::http",
            "Scripts are held back, but styles are not: injected ones can hide, move and imitate parts of "
            "the "
            "page."),
        .fix = TRANSLATABLE(
            "core::http", "Set style-src to 'self', with nonces or hashes for the styles that stay inline."),
        .references = references },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome insecurePassive{
    .kind = { .id = "csp-implemented-with-insecure-scheme-in-passive-content-only",
        .severity = Severity::Medium,
        .words = TRANSLATABLE("core::http", "Images or media may come over plain http"),
        .why = TRANSLATABLE("core::http",
            "Whoever sits on the network can see and replace such pictures and sounds on a page that looks "
            "encrypted."),
        .fix = TRANSLATABLE("core::http", "Remove http: sources from img-src, media-src and default-src."),
        .references = transportReferences },
    .modifier = -10,
    .modifierOfFour = -10,
};
constexpr Outcome unsafeEval{
    .kind = { .id = "csp-implemented-with-unsafe-eval",
        .severity = Severity::Medium,
        .words = TRANSLATABLE("core::http", "Text may be run as a script"),
        .why = TRANSLATABLE("core::http",
            "'unsafe-eval' lets eval() and its kin run strings; where an attacker's text reaches one of "
            "them, "
            "it runs."),
        .fix = TRANSLATABLE("core::http", "Remove 'unsafe-eval' once no code needs eval() any more."),
        .references = references },
    .modifier = -10,
    .modifierOfFour = -10,
};
constexpr Outcome unsafeInline{
    .kind = { .id = "csp-implemented-with-unsafe-inline",
        .severity = Severity::High,
        .words = TRANSLATABLE("core::http", "Inline scripts are allowed"),
        .why = TRANSLATABLE("core::http",
            "Inline scripts, data: URLs or whole schemes as sources let an injected script run; the policy "
            "then stops next to nothing."),
        .fix = TRANSLATABLE("core::http",
            "Allow scripts by nonce or hash, set object-src to 'none', and remove 'unsafe-inline', data: and "
            "sources as broad as https:."),
        .references = references },
    .modifier = -20,
    .modifierOfFour = -20,
};
constexpr Outcome insecureScheme{
    .kind = { .id = "csp-implemented-with-insecure-scheme",
        .severity = Severity::High,
        .words = TRANSLATABLE("core::http", "Code may come over plain http"),
        .why = TRANSLATABLE("core::http",
            "Whoever sits on the network can replace what such a source delivers and so run code in the "
            "page."),
        .fix = TRANSLATABLE("core::http", "Name sources with https:// only."),
        .references = transportReferences },
    .modifier = -20,
    .modifierOfFour = -20,
};
constexpr Outcome duplicates{
    .kind = { .id = "csp-implemented-but-duplicate-directives",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "A reporting directive is repeated"),
        .why = TRANSLATABLE("core::http",
            "Browsers take the first report-uri or report-to of a policy and ignore the others."),
        .fix = TRANSLATABLE("core::http", "Keep one report-uri and one report-to in each policy."),
        .references = references },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome invalid{
    .kind = { .id = "csp-header-invalid",
        .severity = Severity::High,
        .words = TRANSLATABLE("core::http", "The policy cannot be read as it is meant"),
        .why = TRANSLATABLE("core::http",
            "A repeated directive, a broken escape, or 'strict-dynamic' without a nonce or a hash: browsers "
            "ignore a part, and something other than intended holds."),
        .fix = TRANSLATABLE(
            "core::http", "Write each directive once, and give 'strict-dynamic' a nonce or a hash."),
        .references = references },
    .modifier = -25,
    .modifierOfFour = -25,
};
constexpr Outcome missing{
    .kind = { .id = "csp-not-implemented",
        .severity = Severity::High,
        .words = TRANSLATABLE("core::http", "There is no Content-Security-Policy"),
        .why = TRANSLATABLE(
            "core::http", "Browsers run every script that finds its way into the page, whoever wrote it."),
        .fix = TRANSLATABLE(
            "core::http", "Send a Content-Security-Policy; try it out as Report-Only before it is enforced."),
        .references = references },
    .modifier = -25,
    .modifierOfFour = -25,
};
constexpr Outcome reportingOnly{
    .kind = { .id = "csp-not-implemented-but-reporting-enabled",
        .severity = Severity::High,
        .words = TRANSLATABLE("core::http", "The policy reports, but blocks nothing"),
        .why = TRANSLATABLE("core::http",
            "Content-Security-Policy-Report-Only tells you of an attack while the browser runs it all the "
            "same."),
        .fix = TRANSLATABLE(
            "core::http", "Send the same policy as Content-Security-Policy once its reports are quiet."),
        .references = references },
    .modifier = -25,
    .modifierOfFour = -25,
};

constexpr std::array<TextView, 8> broadSources{ u"ftp:", u"http:", u"https:", u"*", u"http://*",
    u"http://*.*", u"https://*", u"https://*.*" };

bool isBroad(TextView source)
{
    return std::ranges::find(broadSources, source) != broadSources.end();
}

bool isBroadOrInline(TextView source)
{
    return isBroad(source) || source == u"'unsafe-inline'" || source == u"data:";
}

bool beginsBroadly(TextView source)
{
    return std::ranges::any_of(broadSources, [&](TextView broad) { return source.starts_with(broad); });
}

bool isPlainHttp(TextView source)
{
    return source.starts_with(u"http:") || source.starts_with(u"ftp:");
}

bool isNonceOrHash(TextView source)
{
    constexpr std::array<TextView, 4> beginnings{ u"'sha256-", u"'sha384-", u"'sha512-", u"'nonce-" };
    return std::ranges::any_of(beginnings, [&](TextView beginning) { return source.starts_with(beginning); });
}

/// The sources that a directive stands for. What is taken away from default-src is gone for all that fall
/// back to it: these are references.
class EffectiveSources {
public:
    EffectiveSources(CombinedPolicy& policy, TextView name)
        : m_directive(policy.find(name))
    {
        if (m_directive == nullptr)
            m_directive = policy.find(u"default-src");
    }

    std::vector<Text>& sources() { return m_directive == nullptr ? m_everything : m_directive->sources; }
    bool has(TextView source) { return std::ranges::find(sources(), source) != sources().end(); }
    bool hasNonceOrHash() { return std::ranges::any_of(sources(), isNonceOrHash); }

private:
    CombinedDirective* m_directive;
    std::vector<Text> m_everything{ u"*" };
};

struct Sources {
    EffectiveSources script;
    EffectiveSources style;
    EffectiveSources object;
};

void applyNonces(Sources& sources)
{
    for (EffectiveSources* list : { &sources.script, &sources.style }) {
        if (list->hasNonceOrHash())
            std::erase(list->sources(), u"'unsafe-inline'");
    }
    if (!sources.script.hasNonceOrHash() || !sources.script.has(u"'strict-dynamic'"))
        return;
    std::erase_if(sources.script.sources(), [](const Text& source) {
        return beginsBroadly(source) || source == u"'self'" || source == u"'unsafe-inline'";
    });
}

bool isPassive(TextView directive)
{
    return directive == u"img-src" || directive == u"media-src";
}

bool allowsPlainHttpForCode(const CombinedPolicy& policy, Sources& sources)
{
    for (const CombinedDirective& directive : policy.directives) {
        if (!isPassive(directive.name) && directive.name != u"script-src"
            && std::ranges::any_of(directive.sources, isPlainHttp))
            return true;
    }
    return std::ranges::any_of(sources.script.sources(), isPlainHttp);
}

bool allowsPlainHttpForMedia(const CombinedPolicy& policy)
{
    for (const TextView name : { TextView(u"img-src"), TextView(u"media-src") }) {
        const CombinedDirective* directive = policy.find(name);
        if (directive == nullptr)
            directive = policy.find(u"default-src");
        if (directive != nullptr && std::ranges::any_of(directive->sources, isPlainHttp))
            return true;
    }
    return false;
}

const Outcome& judge(CombinedPolicy& policy, bool isSecure)
{
    Sources sources{ .script = { policy, u"script-src" },
        .style = { policy, u"style-src" },
        .object = { policy, u"object-src" } };
    applyNonces(sources);
    if (sources.script.has(u"'strict-dynamic'") && !sources.script.hasNonceOrHash())
        return invalid;
    if (std::ranges::any_of(sources.script.sources(), isBroadOrInline)
        || std::ranges::any_of(sources.object.sources(), isBroad))
        return unsafeInline;
    if (isSecure && allowsPlainHttpForCode(policy, sources))
        return insecureScheme;
    if (sources.script.has(u"'unsafe-eval'") || sources.style.has(u"'unsafe-eval'"))
        return unsafeEval;
    if (isSecure && allowsPlainHttpForMedia(policy))
        return insecurePassive;
    if (std::ranges::any_of(sources.style.sources(), isBroadOrInline))
        return styleOnly;
    const CombinedDirective* fallback = policy.find(u"default-src");
    const bool startsFromNothing
        = fallback != nullptr && fallback->sources.size() == 1 && fallback->sources.front() == u"'none'";
    return startsFromNothing ? defaultNone : noUnsafe;
}

/// Commas part policies; the older algorithm does not know that.
std::vector<Text> policiesIn(const std::vector<Text>& values, Algorithm algorithm)
{
    if (algorithm == Algorithm::Four)
        return values;
    std::vector<Text> policies;
    for (const Text& value : values) {
        for (const TextView policy : split(value, u','))
            policies.emplace_back(trimmed(policy));
    }
    return policies;
}

struct Policies {
    std::optional<CombinedPolicy> all;
    bool areEmpty;
};

Policies readPolicies(const Subject& subject)
{
    const std::vector<Text> sent
        = policiesIn(valuesOf(subject.response, "content-security-policy"), subject.algorithm);
    const std::vector<Text> inPage = policiesIn(subject.metaPolicies, subject.algorithm);
    std::vector<Text> together(sent);
    together.insert(together.end(), inPage.begin(), inPage.end());

    Policies policies{ .all = combine(together), .areEmpty = false };
    // A second time only where the page has its own: a hostile policy has a million directives.
    CombinedPolicy header = (inPage.empty() ? policies.all : combine(sent)).value_or(CombinedPolicy());
    CombinedPolicy page = combine(inPage).value_or(CombinedPolicy());
    // These mean nothing in a page; a page with nothing else has no policy.
    for (const TextView name :
        { TextView(u"frame-ancestors"), TextView(u"report-uri"), TextView(u"sandbox") })
        page.remove(name);
    policies.areEmpty = header.directives.empty() && page.directives.empty();
    return policies;
}

bool passes(const Outcome& outcome)
{
    return &outcome == &noUnsafe || &outcome == &defaultNone || &outcome == &styleOnly
        || &outcome == &insecurePassive;
}

} // namespace

Verdict testPolicy(const Subject& subject)
{
    Policies policies = readPolicies(subject);
    if (!policies.all)
        return { .outcome = &invalid, .passes = false };
    if (policies.areEmpty) {
        const bool isReporting = valueOf(subject.response, "content-security-policy-report-only").has_value();
        return { .outcome = isReporting ? &reportingOnly : &missing, .passes = false };
    }
    const bool isRepeated = policies.all->find(repeatedDirectives) != nullptr;
    const Outcome& outcome = judge(*policies.all, subject.isSecure);
    const bool isPassed = passes(outcome);
    return { .outcome = isPassed && isRepeated ? &duplicates : &outcome, .passes = isPassed };
}

bool policyLimitsFraming(const Subject& subject)
{
    const Policies policies = readPolicies(subject);
    return policies.all && !policies.areEmpty && policies.all->find(u"frame-ancestors") != nullptr;
}

} // namespace core::http::observatory
