// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/judging.h"

#include <algorithm>
#include <optional>

namespace core::http::judges {
namespace {

constexpr std::string_view header = "X-Frame-Options";
constexpr std::string_view policyHeader = "Content-Security-Policy";

constexpr const char* clickjacking[] = { "ASVS 3.4.6", "CWE-1021", "OWASP A05:2021" };
constexpr const char* semantics[] = { "HTML Standard", "ASVS 3.4.6", "CWE-1021" };

constexpr FindingKind missing{
    .id = "framing-unrestricted",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Any site may frame this page"),
    .why = TRANSLATABLE("core::http",
        "An attacker's page can show this one invisibly and have its visitors click what they do not see."),
    .fix = TRANSLATABLE("core::http", "Send frame-ancestors in the policy, or X-Frame-Options: DENY."),
    .references = clickjacking,
};
constexpr FindingKind inMeta{
    .id = "x-frame-options-in-meta",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "X-Frame-Options is in the page only"),
    .why = TRANSLATABLE(
        "core::http", "Browsers ignore X-Frame-Options in a meta element, so any site may frame this page."),
    .fix = TRANSLATABLE("core::http", "Send it as a header."),
    .references = clickjacking,
};
constexpr FindingKind invalid{
    .id = "x-frame-options-invalid",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "X-Frame-Options has no effect"),
    .why = TRANSLATABLE("core::http",
        "Browsers know DENY and SAMEORIGIN; they ignore any other value and let every site frame the page."),
    .fix = TRANSLATABLE("core::http", "Set the value to DENY or SAMEORIGIN."),
    .references = semantics,
};
constexpr FindingKind allowFrom{
    .id = "x-frame-options-allow-from",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "ALLOW-FROM has no effect"),
    .why = TRANSLATABLE("core::http",
        "No current browser knows ALLOW-FROM: they ignore the header and let every site frame the page."),
    .fix = TRANSLATABLE("core::http", "Name the origin in the policy's frame-ancestors instead."),
    .references = semantics,
};
constexpr FindingKind allowAll{
    .id = "x-frame-options-allowall",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Every site is allowed to frame this page"),
    .why = TRANSLATABLE("core::http",
        "An attacker's page can show this one invisibly and have its visitors click what they do not see."),
    .fix = TRANSLATABLE("core::http", "Set the value to DENY or SAMEORIGIN."),
    .references = semantics,
};
constexpr FindingKind conflicting{
    .id = "x-frame-options-conflict",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "X-Frame-Options contradicts itself"),
    .why = TRANSLATABLE("core::http",
        "With different values, of which browsers know one, they let nobody frame the page, not even "
        "itself."),
    .fix = TRANSLATABLE("core::http", "Send one value."),
    .references = semantics,
};
constexpr FindingKind overruled{
    .id = "x-frame-options-overruled",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "The policy overrules X-Frame-Options"),
    .why = TRANSLATABLE(
        "core::http", "Browsers obey frame-ancestors and ignore this header, which says something else."),
    .fix = TRANSLATABLE("core::http", "Remove the header, or make both say the same."),
    .references = semantics,
};

/// Of an enforced policy in a header; a meta element cannot set it.
const csp::Directive* frameAncestors(const Case& it)
{
    for (const csp::Policy& policy : it.policies) {
        if (policy.disposition != csp::Disposition::Enforce || policy.source != csp::PolicySource::Header)
            continue;
        for (const csp::Directive& directive : policy.directives) {
            if (directive.name == "frame-ancestors" && !directive.isIgnored)
                return &directive;
        }
    }
    return nullptr;
}

bool saysTheSame(std::string_view option, const csp::Directive& ancestors)
{
    if (ancestors.values.empty())
        return equalsIgnoringCase(option, "deny");
    if (ancestors.values.size() > 1)
        return false;
    const std::string& source = ancestors.values.front();
    return (equalsIgnoringCase(option, "deny") && equalsIgnoringCase(source, "'none'"))
        || (equalsIgnoringCase(option, "sameorigin") && equalsIgnoringCase(source, "'self'"));
}

bool isKnown(std::string_view option)
{
    return equalsIgnoringCase(option, "deny") || equalsIgnoringCase(option, "sameorigin")
        || equalsIgnoringCase(option, "allowall");
}

void judgeAbsence(const Case& it, HeaderFindings& findings)
{
    const std::vector<Change> fix{ setting(header, "DENY") };
    const bool isInPage = it.page && std::ranges::any_of(it.page->metas, [](const MetaElement& meta) {
        return equalsIgnoringCase(meta.httpEquiv, header);
    });
    if (isInPage)
        findings.push_back(findingOn(inMeta, header, fix));
    else if (!isMisspelled(it.response, header))
        findings.push_back(findingOn(missing, header, fix));
}

/// "ALLOW-FROM https://example.com" becomes that policy.
std::vector<Change> policyInsteadOf(const Case& it, std::string_view option)
{
    const std::size_t space = option.find_first_of(" \t=");
    const auto url = parseUrl(space == std::string_view::npos ? "" : option.substr(space + 1));
    if (!url)
        return { setting(header, "DENY") };
    std::string policy = "frame-ancestors " + url->origin();
    const Field* present = firstOf(it.response, policyHeader);
    if (!present)
        return { removing(header), setting(policyHeader, std::move(policy)) };
    Change change = setting(policyHeader, present->value + "; " + policy);
    change.field = static_cast<std::size_t>(present - it.response.fields.data());
    return { removing(header), std::move(change) };
}

void judgeSingle(const Case& it, const Member& option, HeaderFindings& findings)
{
    if (equalsIgnoringCase(option.text, "allowall")) {
        findings.push_back(
            findingAt(it, allowAll, *option.field, option.text, { setting(header, "SAMEORIGIN") }));
    } else if (lowered(option.text.substr(0, 10)) == "allow-from") {
        findings.push_back(
            findingAt(it, allowFrom, *option.field, option.text, policyInsteadOf(it, option.text)));
    } else if (!isKnown(option.text)) {
        const bool isSameOrigin = bareWord(option.text) == "sameorigin";
        findings.push_back(findingAt(it, invalid, *option.field, option.text,
            { setting(header, isSameOrigin ? "SAMEORIGIN" : "DENY") }));
    }
}

} // namespace

void judgeFraming(const Case& it, HeaderFindings& findings)
{
    if (it.profile != Profile::WebPage)
        return;
    const std::vector<Member> options = membersOf(it.response, header);
    if (const csp::Directive* ancestors = frameAncestors(it)) {
        const auto different = std::ranges::find_if(
            options, [&](const Member& option) { return !saysTheSame(option.text, *ancestors); });
        if (different != options.end())
            findings.push_back(
                findingAt(it, overruled, *different->field, different->text, { removing(header) }));
        return;
    }
    if (options.empty()) {
        judgeAbsence(it, findings);
        return;
    }
    const auto other = std::ranges::find_if(options,
        [&](const Member& option) { return !equalsIgnoringCase(option.text, options.front().text); });
    if (other == options.end()) {
        judgeSingle(it, options.front(), findings);
        return;
    }
    const bool isBlocked
        = std::ranges::any_of(options, [](const Member& option) { return isKnown(option.text); });
    findings.push_back(findingAt(
        it, isBlocked ? conflicting : invalid, *other->field, other->text, { setting(header, "DENY") }));
}

} // namespace core::http::judges
