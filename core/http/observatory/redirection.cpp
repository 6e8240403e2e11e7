// SPDX-License-Identifier: Apache-2.0
#include "core/base/translatable.h"
#include "core/http/observatory/subject.h"

#include <algorithm>

namespace core::http::observatory {
namespace {

constexpr const char* references[] = { "ASVS 12.2.1", "RFC 6797 section 7.2", "CWE-319" };
constexpr const char* certificateReferences[] = { "ASVS 12.2.2", "CWE-295" };

constexpr Outcome allPreloaded{
    .kind = { .id = "redirection-all-redirects-preloaded",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Browsers never ask for this site over http"),
        .why = TRANSLATABLE("core::http",
            "All names on the way are on the list of https-only sites that comes with browsers."),
        .fix = "",
        .references = references },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome toHttps{
    .kind = { .id = "redirection-to-https",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "http redirects to https at once"),
        .why = TRANSLATABLE("core::http",
            "The first redirect leads to https on the same host, where Strict-Transport-Security can take "
            "hold."),
        .fix = "",
        .references = references },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome notOffered{
    .kind = { .id = "redirection-not-needed-no-http",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Plain http is not offered"),
        .why = TRANSLATABLE("core::http", "Where nothing answers over http, nothing has to be redirected."),
        .fix = "",
        .references = references },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome offHost{
    .kind = { .id = "redirection-off-host-from-http",
        .severity = Severity::Low,
        .words = TRANSLATABLE("core::http", "http redirects to another host first"),
        .why = TRANSLATABLE("core::http",
            "Strict-Transport-Security is never seen for the name that was typed, so each visit to it begins "
            "over plain http."),
        .fix
        = TRANSLATABLE("core::http", "Redirect to https on the same host first, then to the other host."),
        .references = references },
    .modifier = -5,
    .modifierOfFour = -5,
};
constexpr Outcome late{
    .kind = { .id = "redirection-not-to-https-on-initial-redirection",
        .severity = Severity::Medium,
        .words = TRANSLATABLE("core::http", "http redirects to http before https"),
        .why = TRANSLATABLE(
            "core::http", "Each further step over plain http is one more that an attacker can answer."),
        .fix = TRANSLATABLE("core::http", "Redirect to https on the same host with the first answer."),
        .references = references },
    .modifier = -10,
    .modifierOfFour = -10,
};
constexpr Outcome notToHttps{
    .kind = { .id = "redirection-not-to-https",
        .severity = Severity::High,
        .words = TRANSLATABLE("core::http", "The redirects end at plain http"),
        .why = TRANSLATABLE("core::http", "Anybody on the network reads and changes what the page is."),
        .fix = TRANSLATABLE("core::http", "Redirect to https and stay there."),
        .references = references },
    .modifier = -20,
    .modifierOfFour = -20,
};
constexpr Outcome missing{
    .kind = { .id = "redirection-missing",
        .severity = Severity::High,
        .words = TRANSLATABLE("core::http", "The site answers over plain http"),
        .why = TRANSLATABLE("core::http",
            "Who types the name stays on plain http, where anybody on the network reads and changes the "
            "page."),
        .fix = TRANSLATABLE("core::http", "Redirect every http:// address to https on the same host."),
        .references = references },
    .modifier = -20,
    .modifierOfFour = -20,
};
constexpr Outcome badCertificate{
    .kind = { .id = "redirection-invalid-cert",
        .severity = Severity::High,
        .words = TRANSLATABLE("core::http", "A redirect leads to an untrusted certificate"),
        .why = TRANSLATABLE("core::http",
            "Visitors see a warning, and those who are used to clicking it away cannot tell an attacker's "
            "certificate from yours."),
        .fix = TRANSLATABLE(
            "core::http", "Install a certificate for this name, with its chain, that browsers trust."),
        .references = certificateReferences },
    .modifier = -20,
    .modifierOfFour = -20,
};

const Outcome& outcomeOf(const Subject& subject)
{
    const std::vector<Step>& route = subject.route;
    if (!subject.isPlainOffered)
        return notOffered;
    if (!subject.isPlainVerified)
        return badCertificate;
    if (std::ranges::all_of(route, [&](const Step& step) { return isPreloaded(subject, step.host); }))
        return allPreloaded;
    if (route.size() == 1)
        return missing;
    if (!route.back().isSecure)
        return notToHttps;
    if (!route[1].isSecure)
        return late;
    if (!route[0].isSecure && route[0].host != route[1].host)
        return offHost;
    return toHttps;
}

} // namespace

Verdict testRedirection(const Subject& subject)
{
    const Outcome& outcome = outcomeOf(subject);
    return { .outcome = &outcome,
        .passes = &outcome == &notOffered || &outcome == &allPreloaded || &outcome == &toHttps };
}

} // namespace core::http::observatory
