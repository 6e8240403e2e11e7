// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"

#include <memory>

/// Judgements of our own making, so that what is shown does not hang on what the core judges.
namespace planted {

inline constexpr const char* references[] = { "ASVS 3.4.3", "CWE-79" };

inline constexpr core::FindingKind inlineScripts{ .id = "csp-script-unsafe-inline",
    .severity = core::Severity::High,
    .words = "Inline scripts are allowed",
    .why = "Any script that an attacker writes into the page will run.",
    .fix = "Put a nonce on each script element.",
    .references = references };
inline constexpr core::FindingKind guessedType{ .id = "content-type-guessed",
    .severity = core::Severity::Medium,
    .words = "Content type may be guessed: %1",
    .why = "A browser may run as a script what was sent as something else.",
    .fix = "Send nosniff." };
inline constexpr core::FindingKind bareCookie{ .id = "cookie-without-prefix",
    .severity = core::Severity::Low,
    .words = "Session cookie without a prefix",
    .why = "A neighbouring host can set it.",
    .fix = "" };
inline constexpr core::http::observatory::Outcome unsafeInline{ .kind
    = { .id = "csp-implemented-with-unsafe-inline",
        .severity = core::Severity::High,
        .words = "The policy allows inline scripts",
        .why = "",
        .fix = "" },
    .modifier = -20,
    .modifierOfFour = -20 };
inline constexpr core::http::observatory::Outcome noSniffMissing{ .kind
    = { .id = "x-content-type-options-not-implemented",
        .severity = core::Severity::Medium,
        .words = "The field is missing",
        .why = "",
        .fix = "" },
    .modifier = -5,
    .modifierOfFour = -5 };
inline constexpr core::http::observatory::Outcome framingDenied{ .kind
    = { .id = "x-frame-options-sameorigin-or-deny",
        .severity = core::Severity::Info,
        .words = "The page cannot be framed",
        .why = "",
        .fix = "" },
    .modifier = 5,
    .modifierOfFour = 5 };

inline core::http::observatory::Score score()
{
    return { .algorithm = core::http::observatory::Algorithm::Six,
        .tests
        = { { .test = "content-security-policy", .outcome = &unsafeInline, .modifier = -20, .passes = false },
            { .test = "x-content-type-options", .outcome = &noSniffMissing, .modifier = -5, .passes = false },
            { .test = "x-frame-options", .outcome = &framingDenied, .modifier = 5, .passes = true } },
        .penalty = -25,
        .bonus = 5,
        .bonusCounts = false,
        .score = 75,
        .grade = "B",
        .passed = 1 };
}

/// A redirect and a page; `hostile` is the value of one field of the page.
inline core::http::Audit audit(const std::string& hostile = "nginx/1.18.0")
{
    core::http::Exchange exchange;
    exchange.hops.push_back({ .url = "http://app.example.com/",
        .version = "HTTP/1.1",
        .status = 301,
        .reason = "Moved Permanently",
        .fields = { { .name = "Location", .value = "https://app.example.com/login" } } });
    exchange.hops.push_back({ .url = "https://app.example.com/login",
        .version = "HTTP/1.1",
        .status = 200,
        .reason = "OK",
        .fields = { { .name = "Content-Security-Policy",
                        .value = "default-src 'self'; script-src 'self' 'unsafe-inline'" },
            { .name = "Set-Cookie", .value = "sid=topsecretvalue; Path=/; HttpOnly" },
            { .name = "X-Frame-Options", .value = "DENY" }, { .name = "Server", .value = hostile } } });
    core::http::Audit result{ .exchange = exchange,
        .profile = core::http::Profile::WebPage,
        .score = score(),
        .findings = {},
        .policies = {},
        .preload = {},
        .isolation = {} };
    result.findings.push_back({ .finding = { .kind = &inlineScripts, .subject = "content-security-policy" },
        .spot = core::http::Spot{ .hop = 1, .field = 0, .offset = 38, .size = 15 },
        .fix = { { .name = "Content-Security-Policy", .value = "default-src 'self'" } } });
    result.findings.push_back(
        { .finding = { .kind = &guessedType, .subject = "x-content-type-options", .value = hostile },
            .fix = { { .name = "X-Content-Type-Options", .value = "nosniff" } } });
    result.findings.push_back({ .finding = { .kind = &bareCookie, .subject = "set-cookie" },
        .spot = core::http::Spot{ .hop = 1, .field = 1, .offset = 0, .size = 3 } });
    return result;
}

} // namespace planted
