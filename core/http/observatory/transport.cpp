// SPDX-License-Identifier: Apache-2.0
#include "core/base/translatable.h"
#include "core/http/observatory/subject.h"

#include <optional>

namespace core::http::observatory {
namespace {

constexpr const char* references[] = { "ASVS 3.4.1", "RFC 6797 section 6.1", "CWE-319" };
constexpr const char* certificateReferences[] = { "ASVS 12.2.2", "RFC 6797 section 8.4", "CWE-295" };

constexpr Outcome preloaded{
    .kind = { .id = "hsts-preloaded",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Browsers know that this site is https only"),
        .why = TRANSLATABLE("core::http",
            "The name is on the list that comes with browsers: not even the first visit goes over plain "
            "http."),
        .fix = "",
        .references = references },
    .modifier = 5,
    .modifierOfFour = 5,
};
constexpr Outcome longEnough{
    .kind = { .id = "hsts-implemented-max-age-at-least-six-months",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Browsers stay with https for six months or more"),
        .why = TRANSLATABLE(
            "core::http", "After one visit, browsers use https even where a link or an attacker says http."),
        .fix = "",
        .references = references },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome tooShort{
    .kind = { .id = "hsts-implemented-max-age-less-than-six-months",
        .severity = Severity::Medium,
        .words = TRANSLATABLE("core::http", "Browsers forget https within six months"),
        .why = TRANSLATABLE("core::http",
            "Who comes back after max-age has run out begins over plain http, where an attacker can step "
            "in."),
        .fix = TRANSLATABLE("core::http", "Raise max-age to 31536000, a year, or more."),
        .references = references },
    .modifier = -10,
    .modifierOfFour = -10,
};
constexpr Outcome missing{
    .kind = { .id = "hsts-not-implemented",
        .severity = Severity::Medium,
        .words = TRANSLATABLE("core::http", "Browsers are not told to stay with https"),
        .why = TRANSLATABLE("core::http",
            "Each visit by a typed name or an old link may begin over plain http, where an attacker can keep "
            "it."),
        .fix = TRANSLATABLE(
            "core::http", "Send Strict-Transport-Security with max-age=31536000 or more over https."),
        .references = references },
    .modifier = -20,
    .modifierOfFour = -20,
};
constexpr Outcome invalid{
    .kind = { .id = "hsts-header-invalid",
        .severity = Severity::Medium,
        .words = TRANSLATABLE("core::http", "Strict-Transport-Security cannot be read"),
        .why = TRANSLATABLE("core::http",
            "There is no max-age, or the header came twice: nothing that browsers could rely on."),
        .fix = TRANSLATABLE("core::http", "Send the header once, with max-age=31536000 or more."),
        .references = references },
    .modifier = -20,
    .modifierOfFour = -20,
};
constexpr Outcome noHttps{
    .kind = { .id = "hsts-not-implemented-no-https",
        .severity = Severity::High,
        .words = TRANSLATABLE("core::http", "The site is not offered over https"),
        .why = TRANSLATABLE("core::http",
            "Anybody on the network reads and changes what is sent; Strict-Transport-Security means nothing "
            "over plain http."),
        .fix
        = TRANSLATABLE("core::http", "Serve the site over https with a certificate that browsers trust."),
        .references = references },
    .modifier = -20,
    .modifierOfFour = -20,
};
constexpr Outcome badCertificate{
    .kind = { .id = "hsts-invalid-cert",
        .severity = Severity::High,
        .words = TRANSLATABLE("core::http", "The certificate is not trusted, so HSTS is ignored"),
        .why = TRANSLATABLE("core::http",
            "Browsers take Strict-Transport-Security only from a connection whose certificate they accept."),
        .fix = TRANSLATABLE(
            "core::http", "Install a certificate for this name, with its chain, that browsers trust."),
        .references = certificateReferences },
    .modifier = -20,
    .modifierOfFour = -20,
};

/// Six months are 15768000 seconds; the Observatory is content with this.
constexpr double sixMonths = 15552000;
constexpr std::size_t maximumHeader = 1024;

const Outcome& judge(TextView header)
{
    constexpr TextView maxAge = u"max-age=";
    constexpr std::size_t maximumNumber = 128; // of the directive, from its beginning
    const TextView value = header.substr(0, maximumHeader);
    if (value.contains(u','))
        return invalid;
    const Outcome* outcome = &invalid;
    for (const TextView piece : split(value, u';')) {
        const Text directive = lowerCased(trimmed(piece));
        if (!directive.starts_with(maxAge))
            continue;
        const std::optional<double> seconds
            = leadingInteger(TextView(directive).substr(0, maximumNumber).substr(maxAge.size()));
        // What is no number is not less than six months there.
        outcome = seconds && *seconds < sixMonths ? &tooShort : &longEnough;
    }
    return *outcome;
}

const Outcome& outcomeOf(const Subject& subject)
{
    if (!subject.isSecure)
        return noHttps;
    if (isPreloaded(subject, subject.host))
        return preloaded;
    if (!subject.isVerified)
        return badCertificate;
    const std::vector<Text> values = valuesOf(subject.response, "strict-transport-security");
    return values.empty() ? missing : judge(values.front());
}

} // namespace

Verdict testTransport(const Subject& subject)
{
    const Outcome& outcome = outcomeOf(subject);
    return { .outcome = &outcome, .passes = &outcome == &longEnough || &outcome == &preloaded };
}

} // namespace core::http::observatory
