// SPDX-License-Identifier: Apache-2.0
#include "core/practice/exercise_groups.h"

namespace core::practice {
namespace {

constexpr const char* sharing = TRANSLATABLE("core::practice", "Reading across origins (CORS)");
constexpr const char* isolation = TRANSLATABLE("core::practice", "Isolation");

constexpr Exercise exercises[] = {
    {
        .path = "/cors/good",
        .group = sharing,
        .title = TRANSLATABLE("core::practice", "One origin is allowed"),
        .lesson = TRANSLATABLE("core::practice",
            "The answer names it, whoever asks, and tells caches that it depends on the question."),
        .kind = Exercise::Kind::Good,
        .grade = "A+",
        .recipe = { .fields = "Access-Control-Allow-Origin: https://app.example.com\r\n"
                              "Access-Control-Allow-Credentials: true\r\nVary: Origin\r\n" },
    },
    {
        .path = "/cors/any",
        .group = sharing,
        .title = TRANSLATABLE("core::practice", "Everybody may read"),
        .lesson = TRANSLATABLE("core::practice",
            "Right for public data. On a server behind a firewall it lets every web site read what only its "
            "visitor can reach."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .shows = "cors-any-origin",
        .recipe = { .fields = "Access-Control-Allow-Origin: *\r\n" },
    },
    {
        .path = "/cors/any-with-credentials",
        .group = sharing,
        .title = TRANSLATABLE("core::practice", "Everybody, and with cookies"),
        .lesson = TRANSLATABLE("core::practice",
            "Browsers refuse this pair. It shows that somebody wanted more than they understood."),
        .grade = "A+",
        .shows = "cors-any-origin-with-credentials",
        .recipe = { .fields = "Access-Control-Allow-Origin: *\r\n"
                              "Access-Control-Allow-Credentials: true\r\n" },
    },
    {
        .path = "/cors/reflected",
        .group = sharing,
        .title = TRANSLATABLE("core::practice", "Whoever asks is allowed"),
        .lesson = TRANSLATABLE("core::practice",
            "The server echoes the Origin and allows cookies: every site reads what its visitors see here."),
        .grade = "C",
        .shows = "cors-reflected-origin cross-origin-resource-sharing-implemented-with-universal-access",
        .recipe = { .fields = "Access-Control-Allow-Origin: {origin}\r\n"
                              "Access-Control-Allow-Credentials: true\r\nVary: Origin\r\n" },
    },
    {
        .path = "/cors/null",
        .group = sharing,
        .title = TRANSLATABLE("core::practice", "The origin null is allowed"),
        .lesson = TRANSLATABLE("core::practice",
            "Every site can be null: a sandboxed frame is enough. It was meant for files and means "
            "everybody."),
        .grade = "A+",
        .shows = "cors-null-origin",
        .recipe = { .fields = "Access-Control-Allow-Origin: null\r\n"
                              "Access-Control-Allow-Credentials: true\r\nVary: Origin\r\n" },
    },
    {
        .path = "/isolation/missing",
        .group = isolation,
        .title = TRANSLATABLE("core::practice", "Neither opener nor embedder policy"),
        .lesson = TRANSLATABLE("core::practice",
            "Sites that open this page keep a handle on its window, and it shares a process with them."),
        .grade = "A+",
        .shows = "coep-missing coop-missing corp-missing",
        .recipe = { .without = "Cross-Origin-Opener-Policy Cross-Origin-Embedder-Policy "
                               "Cross-Origin-Resource-Policy" },
    },
    {
        .path = "/isolation/half",
        .group = isolation,
        .title = TRANSLATABLE("core::practice", "Half isolated"),
        .lesson = TRANSLATABLE("core::practice",
            "The opener policy stands alone. The page is not isolated before the embedder policy joins it."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .shows = "coep-missing",
        .recipe = { .without = "Cross-Origin-Embedder-Policy" },
    },
    {
        .path = "/isolation/malformed",
        .group = isolation,
        .title = TRANSLATABLE("core::practice", "Policies in quotes"),
        .lesson = TRANSLATABLE(
            "core::practice", "The values are tokens. In quotes they are strings, which browsers ignore."),
        .grade = "A+",
        .shows = "coep-header-invalid coep-invalid coop-header-invalid coop-invalid",
        .recipe = { .fields = "Cross-Origin-Opener-Policy: \"same-origin\"\r\n"
                              "Cross-Origin-Embedder-Policy: \"require-corp\"\r\n" },
    },
    {
        .path = "/isolation/open-resource",
        .group = isolation,
        .title = TRANSLATABLE("core::practice", "A page that anybody may embed"),
        .lesson = TRANSLATABLE("core::practice",
            "cross-origin is for files that are meant for all, such as a public font; a page with data is "
            "not."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .shows = "corp-cross-origin",
        .recipe = { .fields = "Cross-Origin-Resource-Policy: cross-origin\r\n" },
    },
};

constexpr const char* leaks = TRANSLATABLE("core::practice", "Telling too much");

constexpr Exercise telling[] = {
    {
        .path = "/leaks/server",
        .group = leaks,
        .title = TRANSLATABLE("core::practice", "The server tells its version"),
        .lesson = TRANSLATABLE("core::practice",
            "It saves an attacker the first step. It does not replace an update, nor does hiding it."),
        .grade = "A+",
        .shows = "server-version",
        .recipe = { .fields = "Server: Apache/2.4.41 (Ubuntu) OpenSSL/1.1.1f\r\n" },
    },
    {
        .path = "/leaks/technology",
        .group = leaks,
        .title = TRANSLATABLE("core::practice", "What the site is made of"),
        .lesson
        = TRANSLATABLE("core::practice", "Framework and language, each with its version, in every answer."),
        .grade = "A+",
        .shows = "technology-version",
        .recipe = { .fields = "X-Powered-By: PHP/7.4.33\r\nX-AspNet-Version: 4.0.30319\r\n"
                              "X-Generator: Drupal 9 (https://www.drupal.org)\r\n" },
    },
    {
        .path = "/leaks/address",
        .group = leaks,
        .title = TRANSLATABLE("core::practice", "The machine behind the proxy"),
        .lesson = TRANSLATABLE("core::practice",
            "A header of the inside comes out with the answer: a map of the network in small pieces."),
        .grade = "A+",
        .shows = "technology-named",
        .recipe = { .fields = "X-Backend-Server: 10.0.12.7\r\n" },
    },
    {
        .path = "/leaks/old-headers",
        .group = leaks,
        .title = TRANSLATABLE("core::practice", "Headers of the past"),
        .lesson = TRANSLATABLE("core::practice",
            "Browsers have dropped all of these; one of them did harm as long as it worked."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .shows = "expect-ct-deprecated feature-policy-deprecated pragma-deprecated x-xss-protection",
        .recipe = { .fields = "X-XSS-Protection: 1; mode=block\r\nExpect-CT: max-age=86400, enforce\r\n"
                              "Feature-Policy: camera 'none'\r\nPragma: no-cache\r\n" },
    },
    {
        .path = "/leaks/cached",
        .group = leaks,
        .title = TRANSLATABLE("core::practice", "A personal page in shared caches"),
        .lesson = TRANSLATABLE("core::practice",
            "The answer sets a cookie and may be kept by every proxy on the way: the next visitor may get "
            "both."),
        .grade = "A+",
        .shows = "cache-visitor-public",
        .recipe = { .fields = "Cache-Control: public, max-age=3600\r\n"
                              "Set-Cookie: __Host-practice_session=1; Path=/; Secure; HttpOnly; "
                              "SameSite=Lax\r\n" },
    },
};

} // namespace

std::span<const Exercise> sharingExercises()
{
    return exercises;
}

std::span<const Exercise> leakExercises()
{
    return telling;
}

} // namespace core::practice
