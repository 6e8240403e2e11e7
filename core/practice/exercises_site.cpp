// SPDX-License-Identifier: Apache-2.0
#include "core/practice/exercise_groups.h"

namespace core::practice {
namespace {

constexpr const char* site = TRANSLATABLE("core::practice", "Whole sites");
constexpr const char* programs = TRANSLATABLE("core::practice", "Programs and their data");

constexpr Exercise exercises[] = {
    {
        .path = "/good",
        .group = site,
        .title = TRANSLATABLE("core::practice", "A good site"),
        .lesson = TRANSLATABLE("core::practice",
            "Everything that a plain page needs. All other exercises are this one with one thing changed."),
        .kind = Exercise::Kind::Good,
        .grade = "A+",
    },
    {
        .path = "/bare",
        .group = site,
        .title = TRANSLATABLE("core::practice", "A site without any security headers"),
        .lesson = TRANSLATABLE("core::practice",
            "What a server sends as it comes out of the box. See what each missing header costs."),
        .grade = "D",
        .shows = "coep-missing coop-missing corp-missing csp-missing csp-not-implemented "
                 "framing-unrestricted hsts-not-implemented nosniff-missing permissions-policy-missing "
                 "referrer-policy-missing x-content-type-options-not-implemented "
                 "x-frame-options-not-implemented",
        .recipe = { .without = "*", .fields = "Content-Type: text/html; charset=utf-8\r\n" },
    },
    {
        .path = "/typical",
        .group = site,
        .title = TRANSLATABLE("core::practice", "A typical site"),
        .lesson = TRANSLATABLE("core::practice",
            "It has the headers that lists recommend, and a policy that allows nearly everything. Which of "
            "them "
            "protect, and which only stand there?"),
        .grade = "C",
        .shows = "cache-visitor coep-missing cookie-session-without-httponly "
                 "cookie-session-without-prefix cookie-without-samesite "
                 "cookies-session-without-httponly-flag coop-missing corp-missing csp-base-uri-unset "
                 "csp-form-action-missing csp-frame-ancestors-missing "
                 "csp-implemented-with-unsafe-inline csp-object-src-broad csp-script-broad-source "
                 "csp-script-data csp-script-unsafe-eval csp-script-unsafe-inline "
                 "csp-style-unsafe-inline csp-trusted-types-missing permissions-policy-missing "
                 "server-version x-xss-protection",
        .recipe = { .without = "Cross-Origin-Opener-Policy Cross-Origin-Embedder-Policy "
                               "Cross-Origin-Resource-Policy Permissions-Policy Cache-Control",
            .fields = "Server: nginx/1.24.0\r\n"
                      "Content-Security-Policy: default-src * data: 'unsafe-inline' 'unsafe-eval'\r\n"
                      "X-XSS-Protection: 1; mode=block\r\n"
                      "Set-Cookie: practice_session=1; Path=/\r\n" },
    },
    {
        .path = "/api/good",
        .group = programs,
        .title = TRANSLATABLE("core::practice", "An interface that answers in JSON"),
        .lesson = TRANSLATABLE("core::practice",
            "Judge it with the profile for APIs: nobody opens it as a page, so it needs far less."),
        .kind = Exercise::Kind::Good,
        .profile = http::Profile::Api,
        .grade = "A+",
        .recipe = { .without = "Cross-Origin-Opener-Policy Cross-Origin-Embedder-Policy Permissions-Policy",
            .fields = "Content-Type: application/json\r\n"
                      "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n",
            .document = "{\"exercise\":\"/api/good\",\"items\":[1,2,3]}\n" },
    },
    {
        .path = "/api/bad",
        .group = programs,
        .title = TRANSLATABLE("core::practice", "JSON that is sent as a web page"),
        .lesson = TRANSLATABLE("core::practice",
            "The browser is told that this is HTML. If anything in it comes from a user, that user writes "
            "the "
            "page."),
        .profile = http::Profile::Api,
        .grade = "C",
        .shows = "cache-api content-type-json-as-html corp-missing cors-any-origin csp-api-missing "
                 "csp-not-implemented nosniff-missing x-content-type-options-not-implemented "
                 "x-frame-options-not-implemented",
        .recipe = { .without = "X-Content-Type-Options Content-Security-Policy Cache-Control "
                               "Cross-Origin-Resource-Policy X-Frame-Options",
            .fields = "Content-Type: text/html\r\nAccess-Control-Allow-Origin: *\r\n",
            .document = "{\"exercise\":\"/api/bad\",\"name\":\"<b>bold</b>\"}\n" },
    },
};

} // namespace

std::span<const Exercise> siteExercises()
{
    return exercises;
}

} // namespace core::practice
