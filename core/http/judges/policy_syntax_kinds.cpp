// SPDX-License-Identifier: Apache-2.0
#include "core/base/translatable.h"
#include "core/http/judges/policy_kinds.h"

namespace core::http::judges::policy_kinds {
namespace {

constexpr const char* nonces[] = { "CSP Level 3 section 7.1", "CWE-330", "ASVS 3.4.3" };
constexpr const char* sources[] = { "CSP Level 3 section 2.3.1", "CWE-693" };
constexpr const char* level3[] = { "CSP Level 3", "CWE-693" };
constexpr const char* syntax[] = { "CSP Level 3 section 2.2.1", "CWE-693" };
constexpr const char* meta[] = { "CSP Level 3 section 3.3", "HTML Standard" };
constexpr const char* reports[] = { "ASVS 3.4.7" };
constexpr const char* types[] = { "Trusted Types", "CWE-79" };

} // namespace

const FindingKind nonceInvalid{
    .id = "csp-nonce-invalid",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A nonce that browsers ignore: %1"),
    .why = TRANSLATABLE("core::http",
        "A nonce is Base64; with other characters the source is void, and so is its effect on "
        "'unsafe-inline'."),
    .fix = TRANSLATABLE("core::http", "Write the nonce as Base64."),
    .references = nonces,
};
const FindingKind nonceShort{
    .id = "csp-nonce-short",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A nonce that can be guessed"),
    .why = TRANSLATABLE("core::http",
        "A nonce needs 128 random bits, that is 22 characters of Base64; a short one can be tried out."),
    .fix = TRANSLATABLE("core::http", "Make nonces of 16 random bytes or more."),
    .references = nonces,
};
const FindingKind nonceStatic{
    .id = "csp-nonce-static",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "The nonce is not random: %1"),
    .why = TRANSLATABLE("core::http",
        "It looks like a placeholder or an example; an attacker who knows it gives it to their own scripts."),
    .fix = TRANSLATABLE("core::http", "Make a new random nonce for every response."),
    .references = nonces,
};
const FindingKind hashInvalid{
    .id = "csp-hash-invalid",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A hash that browsers ignore: %1"),
    .why = TRANSLATABLE("core::http", "Only SHA-256, SHA-384 and SHA-512 in Base64 count."),
    .fix = TRANSLATABLE("core::http", "Write it as 'sha256-' and the digest in Base64."),
    .references = sources,
};
const FindingKind hashLength{
    .id = "csp-hash-length",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A hash of the wrong length: %1"),
    .why = TRANSLATABLE("core::http", "It can match nothing, yet it still switches 'unsafe-inline' off."),
    .fix = TRANSLATABLE("core::http", "Compute the hash anew."),
    .references = sources,
};
const FindingKind hashBase64Url{
    .id = "csp-hash-base64url",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "A hash in the alphabet of URLs: %1"),
    .why = TRANSLATABLE(
        "core::http", "The specification allows - and _, but some tools and old browsers expect + and /."),
    .fix = TRANSLATABLE("core::http", "Write + for - and / for _."),
    .references = sources,
};
const FindingKind nonceWithoutStrictDynamic{
    .id = "csp-strict-dynamic-missing",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "The host list still counts beside the nonces"),
    .why = TRANSLATABLE("core::http",
        "An attacker needs no nonce where a listed host serves something useful; 'strict-dynamic' switches "
        "the list off."),
    .fix = TRANSLATABLE("core::http", "Add 'strict-dynamic'."),
    .references = level3,
};
const FindingKind strictDynamicAlone{
    .id = "csp-strict-dynamic-alone",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "'strict-dynamic' without a nonce or hash"),
    .why = TRANSLATABLE("core::http",
        "It switches all hosts off, and nothing is left that could load the first script: all are blocked."),
    .fix = TRANSLATABLE("core::http", "Add a nonce or a hash."),
    .references = level3,
};
const FindingKind unknownDirective{
    .id = "csp-directive-unknown",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Not a directive: %1"),
    .why = TRANSLATABLE(
        "core::http", "Browsers skip what they do not know: what it was meant to forbid stays allowed."),
    .fix = TRANSLATABLE("core::http", "Correct the name, or remove it."),
    .references = syntax,
};
const FindingKind deprecatedDirective{
    .id = "csp-directive-deprecated",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "A directive of the past: %1"),
    .why = TRANSLATABLE("core::http", "Browsers ignore it, or soon will."),
    .fix = TRANSLATABLE("core::http", "Remove it."),
    .references = syntax,
};
const FindingKind duplicateDirective{
    .id = "csp-directive-duplicate",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A directive stands twice: %1"),
    .why = TRANSLATABLE("core::http", "Browsers take the first and ignore the other."),
    .fix = TRANSLATABLE("core::http", "Merge the two."),
    .references = syntax,
};
const FindingKind foreignBytes{
    .id = "csp-directive-foreign-bytes",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A directive with characters beyond ASCII: %1"),
    .why = TRANSLATABLE(
        "core::http", "Browsers skip the whole directive; typographic quotes are the usual cause."),
    .fix = TRANSLATABLE("core::http", "Write it in ASCII, with straight quotes."),
    .references = syntax,
};
const FindingKind semicolonMissing{
    .id = "csp-semicolon-missing",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A semicolon is missing before %1"),
    .why
    = TRANSLATABLE("core::http", "The browser takes this directive for a source, so it is not in force."),
    .fix = TRANSLATABLE("core::http", "Put a semicolon before it."),
    .references = syntax,
};
const FindingKind unquotedKeyword{
    .id = "csp-keyword-unquoted",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A keyword without its quotes: %1"),
    .why = TRANSLATABLE("core::http", "Without single quotes the browser takes it for a host of that name."),
    .fix = TRANSLATABLE("core::http", "Put it in single quotes."),
    .references = sources,
};
const FindingKind unknownKeyword{
    .id = "csp-keyword-unknown",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Not a keyword: %1"),
    .why = TRANSLATABLE("core::http", "Browsers skip it; what it was meant to do does not happen."),
    .fix = TRANSLATABLE("core::http", "Correct it, or remove it."),
    .references = sources,
};
const FindingKind quotedHost{
    .id = "csp-host-quoted",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A host in quotes: %1"),
    .why = TRANSLATABLE("core::http",
        "Quotes are for keywords; browsers skip this source, and what comes from there is blocked."),
    .fix = TRANSLATABLE("core::http", "Remove the quotes."),
    .references = sources,
};
const FindingKind invalidSource{
    .id = "csp-source-invalid",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A source that browsers ignore: %1"),
    .why = TRANSLATABLE("core::http", "It follows no form of a source, so it allows nothing."),
    .fix = TRANSLATABLE("core::http", "Correct it, or remove it."),
    .references = sources,
};
const FindingKind noneNotAlone{
    .id = "csp-none-not-alone",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "'none' beside other sources"),
    .why = TRANSLATABLE(
        "core::http", "Browsers ignore 'none' unless it stands alone, so the other sources are allowed."),
    .fix = TRANSLATABLE("core::http", "Remove 'none', or all the others."),
    .references = sources,
};
const FindingKind metaIgnored{
    .id = "csp-meta-directive-ignored",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Ignored in a meta element: %1"),
    .why
    = TRANSLATABLE("core::http", "Browsers heed frame-ancestors, report-uri and sandbox in a header only."),
    .fix = TRANSLATABLE("core::http", "Send the policy as a header."),
    .references = meta,
};
const FindingKind metaMisplaced{
    .id = "csp-meta-misplaced",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "A policy outside the page's head"),
    .why
    = TRANSLATABLE("core::http", "Browsers ignore a meta element with a policy anywhere but in the head."),
    .fix
    = TRANSLATABLE("core::http", "Send the policy as a header, or put the element at the start of the head."),
    .references = meta,
};
const FindingKind metaLate{
    .id = "csp-meta-late",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A policy that comes after scripts"),
    .why = TRANSLATABLE("core::http", "A policy in a meta element does not count for what stands before it."),
    .fix = TRANSLATABLE("core::http", "Send the policy as a header, or put the element first in the head."),
    .references = meta,
};
const FindingKind metaReportOnly{
    .id = "csp-meta-report-only",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A reporting policy in a meta element"),
    .why = TRANSLATABLE("core::http", "Browsers heed Content-Security-Policy-Report-Only as a header only."),
    .fix = TRANSLATABLE("core::http", "Send it as a header."),
    .references = meta,
};
const FindingKind reportUriOnly{
    .id = "csp-report-uri-only",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Violations are reported by report-uri only"),
    .why = TRANSLATABLE(
        "core::http", "It is deprecated, and browsers that follow the Reporting API prefer report-to."),
    .fix = TRANSLATABLE("core::http", "Add report-to and Reporting-Endpoints beside it."),
    .references = reports,
};
const FindingKind reportToOnly{
    .id = "csp-report-to-only",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Violations are reported by report-to only"),
    .why = TRANSLATABLE("core::http", "Browsers that do not know report-to report nothing."),
    .fix = TRANSLATABLE("core::http", "Add report-uri beside it."),
    .references = reports,
};
const FindingKind noReports{
    .id = "csp-no-reports",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Violations are reported to nobody"),
    .why
    = TRANSLATABLE("core::http", "Without reports nobody learns what the policy breaks, or whom it stops."),
    .fix = TRANSLATABLE("core::http", "Name a destination with report-to and report-uri."),
    .references = reports,
};
const FindingKind noTrustedTypes{
    .id = "csp-trusted-types-missing",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Trusted Types are not required"),
    .why = TRANSLATABLE("core::http",
        "The page's own code may pass plain text to places that run it, which is how most cross-site "
        "scripting in the browser happens."),
    .fix
    = TRANSLATABLE("core::http", "Add require-trusted-types-for 'script' once the page's code is ready."),
    .references = types,
};
const FindingKind workerFallback{
    .id = "csp-worker-src-fallback",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Workers follow script-src"),
    .why = TRANSLATABLE(
        "core::http", "Without worker-src and child-src, what allows scripts allows workers, too."),
    .fix = TRANSLATABLE("core::http", "Add worker-src."),
    .references = level3,
};
const FindingKind sandboxEscapable{
    .id = "csp-sandbox-escapable",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The sandbox keeps the page's own rights"),
    .why = TRANSLATABLE("core::http",
        "With allow-scripts and allow-same-origin together, the page can do almost all that it could without "
        "a sandbox."),
    .fix = TRANSLATABLE("core::http", "Remove one of the two."),
    .references = level3,
};
const FindingKind scriptWithoutNonce{
    .id = "csp-page-script-blocked",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "The policy blocks scripts of the page: %1"),
    .why = TRANSLATABLE(
        "core::http", "They lack the nonce or hash that the policy asks for, so browsers do not run them."),
    .fix = TRANSLATABLE("core::http", "Give each of them the response's nonce."),
    .references = level3,
};

} // namespace core::http::judges::policy_kinds
