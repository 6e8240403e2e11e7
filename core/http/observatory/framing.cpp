// SPDX-License-Identifier: Apache-2.0
#include "core/base/translatable.h"
#include "core/http/observatory/subject.h"

namespace core::http::observatory {
namespace {

constexpr const char* framingReferences[] = { "ASVS 3.4.6", "CWE-1021", "RFC 7034" };
constexpr const char* typeReferences[] = { "ASVS 3.4.4", "CWE-430" };

constexpr Outcome byPolicy{
    .kind = { .id = "x-frame-options-implemented-via-csp",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "The policy says who may frame the page"),
        .why = TRANSLATABLE("core::http",
            "frame-ancestors keeps other sites from showing the page in a frame and having visitors click in "
            "it unknowingly."),
        .fix = "",
        .references = framingReferences },
    .modifier = 5,
    .modifierOfFour = 5,
};
constexpr Outcome ownSite{
    .kind = { .id = "x-frame-options-sameorigin-or-deny",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Framing only from this site"),
        .why = TRANSLATABLE("core::http",
            "No other site can show the page in a frame and have visitors click in it unknowingly."),
        .fix = TRANSLATABLE("core::http",
            "Say the same with frame-ancestors in the Content-Security-Policy, which is newer."),
        .references = framingReferences },
    .modifier = 5,
    .modifierOfFour = 0,
};
constexpr Outcome allowFrom{
    .kind = { .id = "x-frame-options-allow-from-origin",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "ALLOW-FROM is ignored by current browsers"),
        .why = TRANSLATABLE(
            "core::http", "Browsers dropped it: with it alone, any site may show the page in a frame."),
        .fix = TRANSLATABLE(
            "core::http", "Name the allowed origin with frame-ancestors in the Content-Security-Policy."),
        .references = framingReferences },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome noFraming{
    .kind = { .id = "x-frame-options-not-implemented",
        .severity = Severity::Medium,
        .words = TRANSLATABLE("core::http", "Any site may show the page in a frame"),
        .why = TRANSLATABLE("core::http",
            "Another site can lay the page invisibly under its own buttons, so that visitors click in it "
            "unknowingly."),
        .fix
        = TRANSLATABLE("core::http", "Add frame-ancestors 'self' to the Content-Security-Policy, or 'none'."),
        .references = framingReferences },
    .modifier = -20,
    .modifierOfFour = -20,
};
constexpr Outcome invalidFraming{
    .kind = { .id = "x-frame-options-header-invalid",
        .severity = Severity::Medium,
        .words = TRANSLATABLE("core::http", "X-Frame-Options has no known value"),
        .why = TRANSLATABLE("core::http",
            "Browsers ignore what is neither DENY nor SAMEORIGIN: any site may frame the page."),
        .fix = TRANSLATABLE("core::http",
            "Send X-Frame-Options: DENY once, and frame-ancestors 'none' in the Content-Security-Policy."),
        .references = framingReferences },
    .modifier = -20,
    .modifierOfFour = -20,
};

constexpr Outcome noSniff{
    .kind = { .id = "x-content-type-options-nosniff",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Content is what its type says"),
        .why = TRANSLATABLE(
            "core::http", "Browsers do not run as a script or a style what was delivered as something else."),
        .fix = "",
        .references = typeReferences },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome sniffed{
    .kind = { .id = "x-content-type-options-not-implemented",
        .severity = Severity::Low,
        .words = TRANSLATABLE("core::http", "Content type may be guessed"),
        .why = TRANSLATABLE("core::http",
            "A browser that guesses can take an uploaded file for a script or a page and run it."),
        .fix = TRANSLATABLE("core::http", "Send X-Content-Type-Options: nosniff with every response."),
        .references = typeReferences },
    .modifier = -5,
    .modifierOfFour = -5,
};
constexpr Outcome invalidSniffing{
    .kind = { .id = "x-content-type-options-header-invalid",
        .severity = Severity::Low,
        .words = TRANSLATABLE("core::http", "X-Content-Type-Options is not nosniff"),
        .why = TRANSLATABLE("core::http", "The only value that means something is nosniff, alone."),
        .fix = TRANSLATABLE("core::http", "Send X-Content-Type-Options: nosniff once."),
        .references = typeReferences },
    .modifier = -5,
    .modifierOfFour = -5,
};

constexpr std::size_t maximumFraming = 1024;
constexpr std::size_t maximumSniffing = 256;

const Outcome& framingOf(const Subject& subject)
{
    if (policyLimitsFraming(subject))
        return byPolicy;
    const std::optional<Text> header = valueOf(subject.response, "x-frame-options");
    if (!header)
        return noFraming;
    const Text value = lowerCased(trimmed(TextView(*header).substr(0, maximumFraming)));
    if (value == u"deny" || value == u"sameorigin")
        return ownSite;
    return value.starts_with(u"allow-from") ? allowFrom : invalidFraming;
}

const Outcome& sniffingOf(const Subject& subject)
{
    const std::optional<Text> header = valueOf(subject.response, "x-content-type-options");
    if (!header)
        return sniffed;
    const Text value = lowerCased(trimmed(TextView(*header).substr(0, maximumSniffing)));
    return value == u"nosniff" ? noSniff : invalidSniffing;
}

} // namespace

Verdict testFraming(const Subject& subject)
{
    const Outcome& outcome = framingOf(subject);
    return { .outcome = &outcome, .passes = outcome.modifier >= 0 };
}

Verdict testContentType(const Subject& subject)
{
    const Outcome& outcome = sniffingOf(subject);
    return { .outcome = &outcome, .passes = &outcome == &noSniff };
}

} // namespace core::http::observatory
