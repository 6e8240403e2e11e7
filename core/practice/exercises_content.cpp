// SPDX-License-Identifier: Apache-2.0
#include "core/practice/exercise_groups.h"

namespace core::practice {
namespace {

constexpr const char* framing = TRANSLATABLE("core::practice", "Framing");
constexpr const char* types = TRANSLATABLE("core::practice", "Content types");
constexpr const char* referrer = TRANSLATABLE("core::practice", "Referrer and permissions");
constexpr const char* integrity = TRANSLATABLE("core::practice", "Scripts of others (SRI)");

// Without frame-ancestors, which would overrule X-Frame-Options.
#define POLICY_WITHOUT_FRAMES                                                                                \
    "Content-Security-Policy: default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "   \
    "require-trusted-types-for 'script'\r\n"
#define POLICY_WITH_OTHER                                                                                    \
    "Content-Security-Policy: default-src 'none'; script-src {other}; style-src 'self'; base-uri "           \
    "'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'\r\n"

constexpr Exercise exercises[] = {
    {
        .path = "/framing/missing",
        .group = framing,
        .title = TRANSLATABLE("core::practice", "Anybody may frame the page"),
        .lesson = TRANSLATABLE("core::practice",
            "Another site lays it invisibly over its own buttons and lets the visitor click for it."),
        .grade = "B+",
        .shows = "framing-unrestricted x-frame-options-not-implemented",
        .recipe = { .without = "X-Frame-Options", .fields = POLICY_WITHOUT_FRAMES },
    },
    {
        .path = "/framing/allow-from",
        .group = framing,
        .title = TRANSLATABLE("core::practice", "X-Frame-Options: ALLOW-FROM"),
        .lesson = TRANSLATABLE("core::practice",
            "No browser of today knows it, so it forbids nothing. frame-ancestors does what was meant."),
        .grade = "A+",
        .shows = "x-frame-options-allow-from",
        .recipe = { .fields = POLICY_WITHOUT_FRAMES "X-Frame-Options: ALLOW-FROM https://example.com\r\n" },
    },
    {
        .path = "/framing/both",
        .group = framing,
        .title = TRANSLATABLE("core::practice", "Two rules that contradict each other"),
        .lesson = TRANSLATABLE("core::practice",
            "X-Frame-Options says never, frame-ancestors says this site. The policy wins wherever both are "
            "understood."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .shows = "x-frame-options-overruled",
        .recipe
        = { .fields = "Content-Security-Policy: default-src 'none'; style-src 'self'; base-uri 'none'; "
                      "form-action 'none'; frame-ancestors 'self'; require-trusted-types-for "
                      "'script'\r\n" },
    },
    {
        .path = "/types/nosniff-missing",
        .group = types,
        .title = TRANSLATABLE("core::practice", "The browser may guess the type"),
        .lesson = TRANSLATABLE("core::practice",
            "Without nosniff, a file that a user uploaded as a picture may be run as a script."),
        .grade = "A+",
        .shows = "nosniff-missing x-content-type-options-not-implemented",
        .recipe = { .without = "X-Content-Type-Options" },
    },
    {
        .path = "/types/missing",
        .group = types,
        .title = TRANSLATABLE("core::practice", "No content type"),
        .lesson = TRANSLATABLE("core::practice",
            "The browser has to guess what this is; with nosniff it offers it for download instead."),
        .grade = "A+",
        .shows = "content-type-missing",
        .recipe = { .without = "Content-Type" },
    },
    {
        .path = "/types/charset",
        .group = types,
        .title = TRANSLATABLE("core::practice", "An encoding that hides scripts"),
        .lesson = TRANSLATABLE("core::practice",
            "In UTF-7 a tag can be written without a single angle bracket, past any filter that looks for "
            "one."),
        .grade = "A+",
        .shows = "content-type-charset-unsafe",
        .recipe = { .fields = "Content-Type: text/html; charset=utf-7\r\n" },
    },
    {
        .path = "/referrer/missing",
        .group = referrer,
        .title = TRANSLATABLE("core::practice", "No Referrer-Policy"),
        .lesson = TRANSLATABLE("core::practice",
            "Browsers of today send the origin only, those of yesterday the whole address."),
        .grade = "A+",
        .shows = "referrer-policy-missing",
        .recipe = { .without = "Referrer-Policy" },
    },
    {
        .path = "/referrer/unsafe-url",
        .group = referrer,
        .title = TRANSLATABLE("core::practice", "The whole address goes everywhere"),
        .lesson = TRANSLATABLE("core::practice",
            "Whatever stands in the address, search words or a token for a new password, is told to each "
            "site "
            "that the page links to."),
        .grade = "A+",
        .shows = "referrer-policy-full-url referrer-policy-unsafe",
        .recipe = { .fields = "Referrer-Policy: unsafe-url\r\n" },
    },
    {
        .path = "/referrer/fallback",
        .group = referrer,
        .title = TRANSLATABLE("core::practice", "A list with a fallback"),
        .lesson = TRANSLATABLE(
            "core::practice", "A browser takes the last word it knows, so the better one stands at the end."),
        .kind = Exercise::Kind::Good,
        .grade = "A+",
        .recipe = { .fields = "Referrer-Policy: no-referrer, strict-origin-when-cross-origin\r\n" },
    },
    {
        .path = "/permissions/old-syntax",
        .group = referrer,
        .title = TRANSLATABLE("core::practice", "Permissions-Policy in the old syntax"),
        .lesson = TRANSLATABLE("core::practice",
            "These are words of Feature-Policy under the new name. The whole header is ignored."),
        .grade = "A+",
        .shows = "permissions-policy-old-syntax",
        .recipe = { .fields = "Permissions-Policy: camera 'none'; microphone 'self'\r\n" },
    },
    {
        .path = "/sri/good",
        .group = integrity,
        .title = TRANSLATABLE("core::practice", "A foreign script with its hash"),
        .lesson = TRANSLATABLE(
            "core::practice", "If the other server ever sends anything else, the browser does not run it."),
        .kind = Exercise::Kind::Good,
        .over = Exercise::Over::Https,
        .grade = "A+",
        .shows = "csp-loopback-source",
        .recipe = { .fields = POLICY_WITH_OTHER,
            .head = "<script src=\"{other}/script.js\" "
                    "integrity=\"sha384-vhey7kjA4lFA4U099i4qXH5WEZKnq1sAPJfTtOyZJl6j+mCOGBAPPAQWd3+pyfA4\" "
                    "crossorigin=\"anonymous\"></script>\n" },
    },
    {
        .path = "/sri/missing",
        .group = integrity,
        .title = TRANSLATABLE("core::practice", "A foreign script without a hash"),
        .lesson = TRANSLATABLE("core::practice",
            "Whoever controls the other server controls this page. The detail shows the element to use."),
        .over = Exercise::Over::Https,
        .grade = "A+",
        .shows = "csp-loopback-source integrity-script-missing",
        .recipe = { .fields = POLICY_WITH_OTHER, .head = "<script src=\"{other}/script.js\"></script>\n" },
    },
    {
        .path = "/sri/damaged",
        .group = integrity,
        .title = TRANSLATABLE("core::practice", "A hash that cannot be one"),
        .lesson = TRANSLATABLE("core::practice",
            "It has lost its end when it was copied: the browser blocks the script, whatever is in it."),
        .over = Exercise::Over::Https,
        .grade = "A+",
        .shows = "csp-loopback-source integrity-wrong-length",
        .recipe = { .fields = POLICY_WITH_OTHER,
            .head = "<script src=\"{other}/script.js\" integrity=\"sha384-dGhpcyBpcyB0b28gc2hvcnQ=\" "
                    "crossorigin=\"anonymous\"></script>\n" },
    },
    {
        .path = "/sri/wrong-hash",
        .group = integrity,
        .title = TRANSLATABLE("core::practice", "The hash of another version"),
        .lesson = TRANSLATABLE("core::practice",
            "Nothing is wrong with the headers. Open the page in a browser: its console says that the script "
            "was blocked."),
        .kind = Exercise::Kind::Edge,
        .over = Exercise::Over::Https,
        .grade = "A+",
        .shows = "csp-loopback-source",
        .recipe = { .fields = POLICY_WITH_OTHER,
            .head = "<script src=\"{other}/script.js\" integrity=\"sha384-"
                    "oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC\" "
                    "crossorigin=\"anonymous\"></script>\n" },
    },
};

} // namespace

std::span<const Exercise> contentExercises()
{
    return exercises;
}

} // namespace core::practice
