// SPDX-License-Identifier: Apache-2.0
#include "core/practice/exercise_groups.h"

namespace core::practice {
namespace {

constexpr const char* group = TRANSLATABLE("core::practice", "Content Security Policy");

constexpr Exercise exercises[] = {
    {
        .path = "/csp/missing",
        .group = group,
        .title = TRANSLATABLE("core::practice", "No policy"),
        .lesson = TRANSLATABLE("core::practice",
            "One missed escape anywhere in the site, and the attacker's script runs with the visitor's "
            "rights."),
        .grade = "B",
        .shows = "csp-missing csp-not-implemented",
        .recipe = { .without = "Content-Security-Policy" },
    },
    {
        .path = "/csp/unsafe-inline",
        .group = group,
        .title = TRANSLATABLE("core::practice", "Inline scripts allowed"),
        .lesson = TRANSLATABLE("core::practice",
            "'unsafe-inline' allows exactly what cross-site scripting writes into a page. Try a nonce in "
            "What-if."),
        .grade = "B+",
        .shows = "csp-implemented-with-unsafe-inline csp-script-unsafe-inline csp-trusted-types-missing",
        .recipe
        = { .fields = "Content-Security-Policy: default-src 'self'; script-src 'self' 'unsafe-inline'; "
                      "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n",
            .head = "<script>document.documentElement.dataset.inline = 'ran';</script>\n" },
    },
    {
        .path = "/csp/unsafe-eval",
        .group = group,
        .title = TRANSLATABLE("core::practice", "Text may become code"),
        .lesson = TRANSLATABLE("core::practice",
            "With 'unsafe-eval' a string that an attacker controls can be run as a script."),
        .grade = "A+",
        .shows = "csp-implemented-with-unsafe-eval csp-script-unsafe-eval",
        .recipe
        = { .fields = "Content-Security-Policy: default-src 'none'; script-src 'self' 'unsafe-eval'; "
                      "style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                      "require-trusted-types-for 'script'\r\n" },
    },
    {
        .path = "/csp/nonce",
        .group = group,
        .title = TRANSLATABLE("core::practice", "A strict policy with a nonce"),
        .lesson = TRANSLATABLE("core::practice",
            "The script carries a random number that is new in each answer. Reload and compare the two."),
        .kind = Exercise::Kind::Good,
        .grade = "A+",
        .recipe = { .fields = "Content-Security-Policy: default-src 'none'; script-src 'nonce-{nonce}' "
                              "'strict-dynamic'; worker-src 'none'; style-src 'self'; base-uri 'none'; "
                              "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for "
                              "'script'\r\n",
            .head = "<script nonce=\"{nonce}\">document.documentElement.dataset.inline = 'ran';</script>\n" },
    },
    {
        .path = "/csp/nonce-reused",
        .group = group,
        .title = TRANSLATABLE("core::practice", "The same nonce in every answer"),
        .lesson = TRANSLATABLE("core::practice",
            "It looks random, but a second request gets the same one: whoever has seen it once can use it. "
            "Only "
            "asking twice shows that."),
        .grade = "A+",
        .scanShows = "csp-nonce-reused",
        .recipe
        = { .fields = "Content-Security-Policy: default-src 'none'; script-src "
                      "'nonce-kT9vX2mQ7cR4bN8wYz3LpA' 'strict-dynamic'; worker-src 'none'; "
                      "style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                      "require-trusted-types-for 'script'\r\n",
            .head = "<script nonce=\"kT9vX2mQ7cR4bN8wYz3LpA\">document.documentElement.dataset.inline = "
                    "'ran';</script>\n" },
    },
    {
        .path = "/csp/nonce-example",
        .group = group,
        .title = TRANSLATABLE("core::practice", "A nonce from the documentation"),
        .lesson = TRANSLATABLE("core::practice",
            "Somebody copied the example, number included. One request is enough to see it."),
        .grade = "A+",
        .shows = "csp-nonce-static",
        .scanShows = "csp-nonce-reused",
        .recipe = { .fields = "Content-Security-Policy: default-src 'none'; script-src 'nonce-rAnd0m' "
                              "'strict-dynamic'; worker-src 'none'; style-src 'self'; base-uri 'none'; "
                              "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for "
                              "'script'\r\n" },
    },
    {
        .path = "/csp/hash",
        .group = group,
        .title = TRANSLATABLE("core::practice", "An inline script allowed by its hash"),
        .lesson = TRANSLATABLE("core::practice",
            "For pages that never change, a hash does what a nonce does, and the page can be cached."),
        .kind = Exercise::Kind::Good,
        .grade = "A+",
        .recipe = { .fields = "Content-Security-Policy: default-src 'none'; script-src "
                              "'sha256-wK49s+1oSdxj71HkmA5myEmEoWNKfgADTigPHm9VA6Y='; "
                              "worker-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
                              "frame-ancestors 'none'; require-trusted-types-for 'script'\r\n",
            .head = "<script>document.documentElement.dataset.inline = 'ran';</script>\n" },
    },
    {
        .path = "/csp/object-src",
        .group = group,
        .title = TRANSLATABLE("core::practice", "object-src forgotten"),
        .lesson = TRANSLATABLE("core::practice",
            "Without default-src, what no directive names is allowed: plug-ins, frames, fonts and all else."),
        .grade = "B+",
        .shows = "csp-default-src-missing csp-implemented-with-unsafe-inline csp-object-src-missing",
        .recipe
        = { .fields = "Content-Security-Policy: script-src 'self'; style-src 'self'; base-uri 'none'; "
                      "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for "
                      "'script'\r\n" },
    },
    {
        .path = "/csp/base-uri",
        .group = group,
        .title = TRANSLATABLE("core::practice", "base-uri forgotten"),
        .lesson = TRANSLATABLE("core::practice",
            "default-src does not cover it. One base element makes the page load its scripts from elsewhere, "
            "and the nonce lets them run."),
        .grade = "A+",
        .shows = "csp-base-uri-missing",
        .recipe = { .fields = "Content-Security-Policy: default-src 'none'; script-src 'nonce-{nonce}' "
                              "'strict-dynamic'; worker-src 'none'; style-src 'self'; form-action "
                              "'none'; frame-ancestors 'none'; require-trusted-types-for 'script'\r\n",
            .head = "<script nonce=\"{nonce}\">document.documentElement.dataset.inline = 'ran';</script>\n" },
    },
    {
        .path = "/csp/wildcard",
        .group = group,
        .title = TRANSLATABLE("core::practice", "Scripts from anywhere"),
        .lesson
        = TRANSLATABLE("core::practice", "https: is every server of the world. An attacker has one, too."),
        .grade = "B+",
        .shows = "csp-implemented-with-unsafe-inline csp-script-broad-source",
        .recipe
        = { .fields = "Content-Security-Policy: default-src 'none'; script-src 'self' https:; style-src "
                      "'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                      "require-trusted-types-for 'script'\r\n" },
    },
    {
        .path = "/csp/bypass-host",
        .group = group,
        .title = TRANSLATABLE("core::practice", "A trusted host with an open door"),
        .lesson = TRANSLATABLE("core::practice",
            "The listed server offers JSONP or an old AngularJS, with which any code can be run in spite of "
            "the "
            "policy."),
        .grade = "A+",
        .shows = "csp-script-bypass-host",
        .recipe = { .fields = "Content-Security-Policy: default-src 'none'; script-src 'self' "
                              "https://ajax.googleapis.com; style-src 'self'; base-uri 'none'; form-action "
                              "'none'; frame-ancestors 'none'; require-trusted-types-for 'script'\r\n" },
    },
    {
        .path = "/csp/report-only",
        .group = group,
        .title = TRANSLATABLE("core::practice", "A policy that only reports"),
        .lesson = TRANSLATABLE("core::practice",
            "Nothing is blocked. It counts as no policy, however good it is; see what it would be worth."),
        .grade = "B",
        .shows = "csp-not-implemented-but-reporting-enabled csp-report-only csp-report-uri-only "
                 "csp-trusted-types-missing",
        .recipe = { .without = "Content-Security-Policy",
            .fields = "Content-Security-Policy-Report-Only: default-src 'none'; style-src 'self'; base-uri "
                      "'none'; form-action 'none'; frame-ancestors 'none'; report-uri /reports\r\n" },
    },
    {
        .path = "/csp/two-policies",
        .group = group,
        .title = TRANSLATABLE("core::practice", "Two policies at once"),
        .lesson = TRANSLATABLE("core::practice",
            "Browsers load what both allow, so the strict one decides. The Observatory merges the two into "
            "one, and "
            "takes points for the lax one."),
        .kind = Exercise::Kind::Edge,
        .grade = "B+",
        .shows = "csp-implemented-with-unsafe-inline",
        .recipe
        = { .fields = "Content-Security-Policy: default-src 'self'; script-src 'self' 'unsafe-inline'\r\n"
                      "Content-Security-Policy: default-src 'none'; style-src 'self'; base-uri 'none'; "
                      "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for "
                      "'script'\r\n" },
    },
    {
        .path = "/csp/meta",
        .group = group,
        .title = TRANSLATABLE("core::practice", "The policy stands in the page"),
        .lesson = TRANSLATABLE("core::practice",
            "A meta element works for scripts, but browsers ignore frame-ancestors in it, and what stands "
            "before "
            "it is not covered."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .shows = "csp-meta-directive-ignored",
        .recipe = { .without = "Content-Security-Policy",
            .head = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                    "'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                    "require-trusted-types-for 'script'\">\n" },
    },
    {
        .path = "/csp/strict-dynamic",
        .group = group,
        .title = TRANSLATABLE("core::practice", "strict-dynamic without nonce or hash"),
        .lesson = TRANSLATABLE("core::practice",
            "It switches the list of hosts off, and nothing is left that allows a script: the page loses "
            "them "
            "all."),
        .grade = "B",
        .shows = "csp-header-invalid csp-strict-dynamic-alone",
        .recipe
        = { .fields = "Content-Security-Policy: default-src 'none'; script-src 'self' 'strict-dynamic'; "
                      "style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                      "require-trusted-types-for 'script'\r\n",
            .head = "<script src=\"/script.js\"></script>\n" },
    },
    {
        .path = "/csp/malformed",
        .group = group,
        .title = TRANSLATABLE("core::practice", "A policy with typing errors"),
        .lesson = TRANSLATABLE("core::practice",
            "A semicolon is missing, self has lost its quotes, and a directive is misspelt. Browsers do not "
            "complain; they guess."),
        .grade = "A+",
        .shows = "csp-base-uri-unset csp-directive-unknown csp-form-action-missing csp-keyword-unquoted "
                 "csp-none-not-alone csp-semicolon-missing csp-trusted-types-missing",
        .recipe = { .fields = "Content-Security-Policy: default-src 'none'; style-src self base-uri 'none'; "
                              "form-actions 'none'; frame-ancestors 'none'\r\n" },
    },
    {
        .path = "/csp/twice-in-one",
        .group = group,
        .title = TRANSLATABLE("core::practice", "A directive given twice"),
        .lesson = TRANSLATABLE(
            "core::practice", "The first one counts; the second was meant to be stricter and does nothing."),
        .grade = "B",
        .shows = "csp-directive-duplicate csp-header-invalid csp-script-unsafe-inline "
                 "csp-trusted-types-missing",
        .recipe
        = { .fields = "Content-Security-Policy: default-src 'none'; script-src 'self' 'unsafe-inline'; "
                      "style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                      "script-src 'none'\r\n" },
    },
};

} // namespace

std::span<const Exercise> policyExercises()
{
    return exercises;
}

} // namespace core::practice
