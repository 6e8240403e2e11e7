// SPDX-License-Identifier: Apache-2.0
#include "core/practice/exercise_groups.h"

namespace core::practice {
namespace {

constexpr const char* group = TRANSLATABLE("core::practice", "Cookies");

constexpr Exercise exercises[] = {
    {
        .path = "/cookies/good",
        .group = group,
        .title = TRANSLATABLE("core::practice", "A session cookie as it should be"),
        .lesson = TRANSLATABLE("core::practice",
            "Secure, HttpOnly, SameSite, and a prefix with which no other host can set it."),
        .kind = Exercise::Kind::Good,
        .grade = "A+",
        .recipe = { .fields = "Set-Cookie: __Host-practice_session=1; Path=/; Secure; HttpOnly; "
                              "SameSite=Lax\r\n" },
    },
    {
        .path = "/cookies/no-secure",
        .group = group,
        .title = TRANSLATABLE("core::practice", "A session cookie without Secure"),
        .lesson = TRANSLATABLE("core::practice",
            "One request over http is enough to send it in the clear for everybody on the network."),
        .grade = "D+",
        .shows = "cookie-session-without-prefix cookies-session-without-secure-flag "
                 "hsts-not-implemented",
        .recipe = { .without = "Strict-Transport-Security",
            .fields = "Set-Cookie: practice_session=1; Path=/; HttpOnly; SameSite=Lax\r\n" },
    },
    {
        .path = "/cookies/no-secure-hsts",
        .group = group,
        .title = TRANSLATABLE("core::practice", "The same behind HSTS"),
        .lesson = TRANSLATABLE("core::practice",
            "The browser will not speak http to this host any more, which softens the fault and does not "
            "mend "
            "it."),
        .grade = "A+",
        .shows = "cookie-session-without-prefix "
                 "cookies-session-without-secure-flag-but-protected-by-hsts",
        .recipe = { .fields = "Set-Cookie: practice_session=1; Path=/; HttpOnly; SameSite=Lax\r\n" },
    },
    {
        .path = "/cookies/no-httponly",
        .group = group,
        .title = TRANSLATABLE("core::practice", "A session cookie that scripts can read"),
        .lesson = TRANSLATABLE("core::practice",
            "Cross-site scripting then takes the whole session away, not only what the page can do."),
        .grade = "B",
        .shows = "cookie-session-without-httponly cookies-session-without-httponly-flag",
        .recipe = { .fields = "Set-Cookie: __Host-practice_session=1; Path=/; Secure; SameSite=Lax\r\n" },
    },
    {
        .path = "/cookies/no-samesite",
        .group = group,
        .title = TRANSLATABLE("core::practice", "A cookie without SameSite"),
        .lesson = TRANSLATABLE("core::practice",
            "Browsers differ in what they take for granted; an anti-forgery cookie should not leave it to "
            "them."),
        .grade = "B+",
        .shows = "cookie-without-samesite cookies-anticsrf-without-samesite-flag",
        .recipe = { .fields = "Set-Cookie: __Host-csrftoken=1; Path=/; Secure; HttpOnly\r\n" },
    },
    {
        .path = "/cookies/samesite-none",
        .group = group,
        .title = TRANSLATABLE("core::practice", "SameSite=None without Secure"),
        .lesson
        = TRANSLATABLE("core::practice", "Browsers refuse such a cookie: the feature that needs it breaks."),
        .grade = "B+",
        .shows = "cookie-none-without-secure cookies-samesite-flag-invalid",
        .recipe = { .fields = "Set-Cookie: practice_widget=1; Path=/; HttpOnly; SameSite=None\r\n" },
    },
    {
        .path = "/cookies/host-prefix",
        .group = group,
        .title = TRANSLATABLE("core::practice", "A __Host- cookie that breaks its promise"),
        .lesson = TRANSLATABLE("core::practice",
            "The prefix demands Secure, Path=/ and no Domain. Browsers throw this one away."),
        .grade = "A+",
        .shows = "cookie-host-prefix",
        .recipe = { .fields = "Set-Cookie: __Host-practice_theme=1; Path=/cookies; Secure; HttpOnly; "
                              "SameSite=Lax\r\n" },
    },
    {
        .path = "/cookies/huge",
        .group = group,
        .title = TRANSLATABLE("core::practice", "A cookie that is too large"),
        .lesson = TRANSLATABLE(
            "core::practice", "More than 4096 bytes of name and value: browsers drop it without a word."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .shows = "cookie-too-long",
        .recipe = { .fields = "Set-Cookie: __Host-practice_basket={filler}; Path=/; Secure; HttpOnly; "
                              "SameSite=Lax\r\n" },
    },
    {
        .path = "/cookies/forever",
        .group = group,
        .title = TRANSLATABLE("core::practice", "A cookie for ten years"),
        .lesson = TRANSLATABLE("core::practice",
            "Browsers cut it to 400 days. The value is public, so HttpOnly is a matter of taste here."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .shows = "cookie-life-capped",
        .recipe
        = { .fields = "Set-Cookie: __Host-practice_language=en; Path=/; Secure; HttpOnly; SameSite=Lax; "
                      "Max-Age=315360000\r\n" },
    },
};

} // namespace

std::span<const Exercise> cookieExercises()
{
    return exercises;
}

} // namespace core::practice
