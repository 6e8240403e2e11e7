// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/base/translatable.h"

/// What judgeTransport() says.
namespace core::http::judges {

inline constexpr const char* hstsReferences[]
    = { "RFC 6797 section 6.1", "ASVS 3.4.1", "CWE-319", "CWE-523", "OWASP A02:2021" };
inline constexpr const char* hstsSyntaxReferences[] = { "RFC 6797 section 6.1", "ASVS 3.4.1" };
inline constexpr const char* hstsProcessingReferences[] = { "RFC 6797 section 8.1", "ASVS 3.4.1" };
inline constexpr const char* hstsSubdomainReferences[] = { "RFC 6797 section 6.1.2", "ASVS 3.4.1" };
inline constexpr const char* hstsHttpReferences[] = { "RFC 6797 section 7.2" };
inline constexpr const char* preloadReferences[] = { "hstspreload.org", "ASVS 3.7.4" };
inline constexpr const char* plainReferences[] = { "ASVS 12.2.1", "CWE-319", "OWASP A02:2021" };
inline constexpr const char* redirectReferences[]
    = { "RFC 6797 section 7.2", "ASVS 12.2.1", "CWE-319", "OWASP A02:2021" };

inline constexpr FindingKind hstsMissing{
    .id = "hsts-missing",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "HSTS is missing"),
    .why = TRANSLATABLE("core::http",
        "Anybody on the network can keep a browser on plain http the next time somebody types the address, "
        "and "
        "then read and change everything."),
    .fix = TRANSLATABLE("core::http", "Send Strict-Transport-Security over https for at least a year."),
    .references = hstsReferences,
};
inline constexpr FindingKind hstsWithoutMaxAge{
    .id = "hsts-max-age-missing",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "HSTS without max-age is ignored"),
    .why = TRANSLATABLE(
        "core::http", "Without this directive browsers ignore the whole field, as if there were none."),
    .fix = TRANSLATABLE("core::http", "Add max-age with a number of seconds."),
    .references = hstsSyntaxReferences,
};
inline constexpr FindingKind hstsMaxAgeInvalid{
    .id = "hsts-max-age-invalid",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "HSTS with an invalid max-age is ignored"),
    .why = TRANSLATABLE("core::http",
        "The value must be made of digits alone; with anything else browsers ignore the whole field."),
    .fix = TRANSLATABLE("core::http", "Write max-age with a whole number of seconds."),
    .references = hstsSyntaxReferences,
};
inline constexpr FindingKind hstsDirectiveRepeated{
    .id = "hsts-directive-repeated",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "HSTS with a repeated directive is ignored"),
    .why = TRANSLATABLE("core::http",
        "No directive may appear twice; browsers ignore the whole field. It often means that two values were "
        "joined."),
    .fix = TRANSLATABLE("core::http", "Give each directive once."),
    .references = hstsSyntaxReferences,
};
inline constexpr FindingKind hstsUnexpectedValue{
    .id = "hsts-directive-value",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "HSTS with a value for includeSubDomains"),
    .why = TRANSLATABLE(
        "core::http", "The directive takes no value; browsers ignore the whole field because of it."),
    .fix = TRANSLATABLE("core::http", "Write includeSubDomains alone."),
    .references = hstsSyntaxReferences,
};
inline constexpr FindingKind hstsRepeated{
    .id = "hsts-repeated",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Only the first HSTS field counts"),
    .why = TRANSLATABLE("core::http",
        "Browsers look at the first field and ignore all others, whatever those say. Two places in the "
        "server "
        "set it, and one of them is not heard."),
    .fix = TRANSLATABLE("core::http", "Send the field once."),
    .references = hstsProcessingReferences,
};
inline constexpr FindingKind hstsOff{
    .id = "hsts-off",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "HSTS is switched off"),
    .why = TRANSLATABLE("core::http",
        "max-age=0 tells browsers to forget that this site wants https; the next visit may begin in the "
        "clear."),
    .fix = TRANSLATABLE("core::http", "Use a max-age of at least a year."),
    .references = hstsReferences,
};
inline constexpr FindingKind hstsShort{
    .id = "hsts-short",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "HSTS lasts less than a year"),
    .why = TRANSLATABLE("core::http",
        "Browsers forget it after that time without a visit; who comes back later is unprotected again."),
    .fix = TRANSLATABLE("core::http", "Use a max-age of at least 31536000 seconds."),
    .references = hstsReferences,
};
inline constexpr FindingKind hstsWithoutSubdomains{
    .id = "hsts-without-subdomains",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "HSTS leaves subdomains out"),
    .why = TRANSLATABLE("core::http",
        "An attacker on the network can answer for a subdomain over plain http, and set cookies for the "
        "whole "
        "site from there."),
    .fix = TRANSLATABLE("core::http", "Add includeSubDomains once all subdomains answer over https."),
    .references = hstsSubdomainReferences,
};
inline constexpr FindingKind hstsOverHttp{
    .id = "hsts-over-http",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "HSTS over plain http is ignored"),
    .why = TRANSLATABLE("core::http",
        "Browsers take the field only from an https answer, because anybody could have added it to this "
        "one."),
    .fix = TRANSLATABLE("core::http", "Send the field over https only."),
    .references = hstsHttpReferences,
};
inline constexpr FindingKind hstsUnverified{
    .id = "hsts-unverified",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "HSTS behind a refused certificate"),
    .why = TRANSLATABLE(
        "core::http", "Browsers ignore the field when they do not accept the certificate of the answer."),
    .fix = TRANSLATABLE("core::http", "Install a certificate that browsers accept."),
    .references = hstsProcessingReferences,
};
inline constexpr FindingKind preloadNotReady{
    .id = "hsts-preload-not-ready",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "HSTS is not ready for preload"),
    .why = TRANSLATABLE("core::http",
        "The field asks for the browsers' built-in list, whose conditions are not met. Until they are, the "
        "word "
        "preload does nothing."),
    .fix = TRANSLATABLE("core::http", "Meet the list's conditions, or remove preload."),
    .references = preloadReferences,
};
inline constexpr FindingKind preloadRequested{
    .id = "hsts-preload-requested",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "HSTS asks to be preloaded"),
    .why = TRANSLATABLE("core::http",
        "With this word anybody may put the domain on the browsers' built-in list. It takes months to get "
        "off "
        "it, and all subdomains need https until then."),
    .fix = TRANSLATABLE("core::http", "Keep preload only if the domain is meant to be on that list."),
    .references = preloadReferences,
};
inline constexpr FindingKind plainPage{
    .id = "transport-plain-http",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "The page is served over plain http"),
    .why = TRANSLATABLE("core::http",
        "Anybody on the network reads all that is sent and puts into the page what they like; no header can "
        "prevent that."),
    .fix = TRANSLATABLE("core::http", "Serve the site over https, and redirect to it."),
    .references = plainReferences,
};
inline constexpr FindingKind redirectMissing{
    .id = "redirect-to-https-missing",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "Plain http does not lead to https"),
    .why = TRANSLATABLE("core::http",
        "Who types the address without https stays in the clear, although the site can do better."),
    .fix = TRANSLATABLE("core::http", "Answer over plain http with a redirect to https on the same host."),
    .references = redirectReferences,
};
inline constexpr FindingKind redirectDowngrade{
    .id = "redirect-downgrade",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "A redirect leads from https to plain http"),
    .why = TRANSLATABLE("core::http",
        "On this step anybody on the network sees the address with all its parameters and can send the "
        "browser "
        "elsewhere."),
    .fix = TRANSLATABLE("core::http", "Redirect to https addresses only."),
    .references = redirectReferences,
};
inline constexpr FindingKind redirectStaysPlain{
    .id = "redirect-stays-plain",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "The first redirect stays on plain http"),
    .why = TRANSLATABLE("core::http",
        "Each further answer in the clear is one more that an attacker can replace, and the host itself "
        "never "
        "gets to send HSTS."),
    .fix = TRANSLATABLE("core::http", "Redirect to https on the same host first."),
    .references = redirectReferences,
};
inline constexpr FindingKind redirectRelative{
    .id = "redirect-relative",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A relative redirect stays on plain http"),
    .why = TRANSLATABLE("core::http",
        "A Location without a scheme keeps that of the request, so that the browser is not led to https."),
    .fix = TRANSLATABLE("core::http", "Write the whole address, beginning with https."),
    .references = redirectReferences,
};
inline constexpr FindingKind redirectOffHost{
    .id = "redirect-off-host",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The first redirect leaves the host"),
    .why = TRANSLATABLE("core::http",
        "The host that was asked for does not answer over https itself, so that browsers do not learn its "
        "HSTS "
        "and begin the next visit in the clear again."),
    .fix = TRANSLATABLE("core::http", "Redirect to https on the same host first, and only then elsewhere."),
    .references = redirectReferences,
};
inline constexpr FindingKind cookieOverHttp{
    .id = "cookie-over-http",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Cookie %1 is set over plain http"),
    .why = TRANSLATABLE(
        "core::http", "Anybody on the network can read the cookie, or set one of their own in its place."),
    .fix = TRANSLATABLE("core::http", "Set cookies over https only, with Secure."),
    .references = plainReferences,
};

} // namespace core::http::judges
