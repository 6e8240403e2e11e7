// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/policy_kinds.h"

#include "core/base/translatable.h"

namespace core::http::judges::policy_kinds {
namespace {

constexpr const char* xss[] = { "ASVS 3.4.3", "CWE-79", "OWASP A05:2021" };
constexpr const char* api[] = { "ASVS 3.4.3", "OWASP REST Security Cheat Sheet" };
constexpr const char* reports[] = { "ASVS 3.4.7" };
constexpr const char* level3[] = { "CSP Level 3", "CWE-693" };
constexpr const char* sources[] = { "CSP Level 3 section 2.3.1", "CWE-693" };
constexpr const char* base[] = { "ASVS 3.4.3", "CWE-79" };
constexpr const char* forms[] = { "CSP Level 3 section 6.4.1", "CWE-352" };
constexpr const char* frames[] = { "ASVS 3.4.6", "CWE-1021" };
constexpr const char* clear[] = { "CWE-319" };

} // namespace

const FindingKind missing{
    .id = "csp-missing",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "There is no Content Security Policy"),
    .why = TRANSLATABLE("core::http",
        "A single place that lets markup through is enough for an attacker to run scripts in the page."),
    .fix
    = TRANSLATABLE("core::http", "Send a policy, at first perhaps with Content-Security-Policy-Report-Only."),
    .references = xss,
};
const FindingKind missingForApi{
    .id = "csp-api-missing",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The answers have no policy"),
    .why = TRANSLATABLE("core::http",
        "Should a browser ever show such an answer as a page, nothing limits what it loads, runs or is "
        "framed by."),
    .fix = TRANSLATABLE("core::http", "Send default-src 'none' and frame-ancestors 'none'."),
    .references = api,
};
const FindingKind empty{
    .id = "csp-empty",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "The policy is empty"),
    .why = TRANSLATABLE(
        "core::http", "Browsers treat a policy without a directive as none: everything is allowed."),
    .fix = TRANSLATABLE("core::http", "Give it directives, at least script-src, object-src and base-uri."),
    .references = xss,
};
const FindingKind reportOnly{
    .id = "csp-report-only",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "The policy only reports"),
    .why = TRANSLATABLE("core::http",
        "Browsers report what it would block and then let it through; its findings are those it would have "
        "if it were enforced."),
    .fix = TRANSLATABLE("core::http", "Send it as Content-Security-Policy once its reports are quiet."),
    .references = xss,
};
const FindingKind silentReportOnly{
    .id = "csp-report-only-silent",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A policy that only reports, to nobody"),
    .why = TRANSLATABLE(
        "core::http", "It blocks nothing, and without report-to or report-uri nobody hears of it either."),
    .fix = TRANSLATABLE("core::http", "Name a destination with report-to and report-uri."),
    .references = reports,
};
const FindingKind scriptSrcMissing{
    .id = "csp-script-src-missing",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "The policy does not limit scripts"),
    .why = TRANSLATABLE(
        "core::http", "Without script-src and default-src any script runs, the attacker's included."),
    .fix = TRANSLATABLE("core::http", "Add script-src."),
    .references = xss,
};
const FindingKind unsafeInline{
    .id = "csp-script-unsafe-inline",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "Inline scripts are allowed"),
    .why = TRANSLATABLE("core::http",
        "A script or an event handler that an attacker gets into the page runs, so the policy does not stop "
        "cross-site scripting."),
    .fix = TRANSLATABLE("core::http", "Give inline scripts nonces or hashes, and remove 'unsafe-inline'."),
    .references = xss,
};
const FindingKind unsafeInlineIgnored{
    .id = "csp-script-unsafe-inline-ignored",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "'unsafe-inline' is ignored here"),
    .why = TRANSLATABLE("core::http",
        "A nonce, a hash or 'strict-dynamic' beside it switches it off; only browsers of before 2016 heed "
        "it."),
    .fix = "",
    .references = level3,
};
const FindingKind unsafeHashes{
    .id = "csp-script-unsafe-hashes",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Event handlers are allowed by their hashes"),
    .why = TRANSLATABLE(
        "core::http", "An attacker who can inject markup can put an allowed handler on another element."),
    .fix = TRANSLATABLE("core::http", "Attach handlers in a script, and remove 'unsafe-hashes'."),
    .references = xss,
};
const FindingKind unsafeEval{
    .id = "csp-script-unsafe-eval",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Text may be run as a script"),
    .why = TRANSLATABLE("core::http",
        "What reaches eval(), new Function() or setTimeout() as text is run, so injected text becomes code."),
    .fix = TRANSLATABLE("core::http", "Do without eval(), and remove 'unsafe-eval'."),
    .references = xss,
};
const FindingKind wasmEval{
    .id = "csp-script-wasm-eval",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "WebAssembly may be compiled"),
    .why = TRANSLATABLE("core::http",
        "'wasm-unsafe-eval' lets scripts compile WebAssembly, and nothing else; without a need for it, it "
        "can go."),
    .fix = "",
    .references = level3,
};
const FindingKind broadScript{
    .id = "csp-script-broad-source",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "Scripts are allowed from almost anywhere: %1"),
    .why = TRANSLATABLE(
        "core::http", "This source covers any host, so an attacker loads scripts from a host of their own."),
    .fix = TRANSLATABLE("core::http", "Use nonces with 'strict-dynamic', or name the hosts."),
    .references = xss,
};
const FindingKind dataScript{
    .id = "csp-script-data",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "Scripts may be written into addresses: %1"),
    .why
    = TRANSLATABLE("core::http", "Whoever can set a script's address can put the script itself into it."),
    .fix = TRANSLATABLE("core::http", "Remove this source from the script directives."),
    .references = xss,
};
const FindingKind bypassHost{
    .id = "csp-script-bypass-host",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "%1 is a way around the policy"),
    .why = TRANSLATABLE("core::http",
        "This host is known to serve JSONP or AngularJS, with which injected markup runs scripts of the "
        "attacker's."),
    .fix = TRANSLATABLE("core::http", "Use nonces with 'strict-dynamic', or host the file yourself."),
    .references = xss,
};
const FindingKind wildcardHost{
    .id = "csp-script-wildcard-host",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Scripts are allowed from any subdomain: %1"),
    .why = TRANSLATABLE(
        "core::http", "One forgotten or rented subdomain is enough to serve a script to this page."),
    .fix = TRANSLATABLE("core::http", "Name the hosts."),
    .references = xss,
};
const FindingKind redirectedPath{
    .id = "csp-script-path-redirect",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "A path is not heeded after redirects: %1"),
    .why
    = TRANSLATABLE("core::http", "An open redirect on any allowed host leads to every file of this one."),
    .fix = "",
    .references = sources,
};
const FindingKind objectSrcMissing{
    .id = "csp-object-src-missing",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Plug-ins are not limited"),
    .why = TRANSLATABLE("core::http",
        "Injected object and embed elements load what an attacker wants, and neither object-src nor "
        "default-src says otherwise."),
    .fix = TRANSLATABLE("core::http", "Add object-src 'none'."),
    .references = xss,
};
const FindingKind objectSrcBroad{
    .id = "csp-object-src-broad",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Plug-ins are allowed from almost anywhere: %1"),
    .why = TRANSLATABLE("core::http", "Injected object and embed elements load what an attacker wants."),
    .fix = TRANSLATABLE("core::http", "Set object-src to 'none'."),
    .references = xss,
};
const FindingKind baseUriMissing{
    .id = "csp-base-uri-missing",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "The base address is not limited"),
    .why = TRANSLATABLE("core::http",
        "An injected base element sends relative script addresses to an attacker, and scripts with nonces "
        "are then loaded from there; default-src does not cover it."),
    .fix = TRANSLATABLE("core::http", "Add base-uri 'none' or 'self'."),
    .references = base,
};
const FindingKind baseUriUnset{
    .id = "csp-base-uri-unset",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The base address is not limited"),
    .why = TRANSLATABLE("core::http",
        "An injected base element changes where relative links and forms lead; default-src does not cover "
        "it."),
    .fix = TRANSLATABLE("core::http", "Add base-uri 'none' or 'self'."),
    .references = base,
};
const FindingKind baseUriBroad{
    .id = "csp-base-uri-broad",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Any base address is allowed: %1"),
    .why = TRANSLATABLE("core::http", "An injected base element sends relative addresses to an attacker."),
    .fix = TRANSLATABLE("core::http", "Set base-uri to 'none' or 'self'."),
    .references = base,
};
const FindingKind formActionMissing{
    .id = "csp-form-action-missing",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Forms may be sent anywhere"),
    .why = TRANSLATABLE("core::http",
        "An injected form sends what people type to an attacker; default-src does not cover it."),
    .fix = TRANSLATABLE("core::http", "Add form-action 'self'."),
    .references = forms,
};
const FindingKind formActionBroad{
    .id = "csp-form-action-broad",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Forms may be sent almost anywhere: %1"),
    .why = TRANSLATABLE("core::http",
        "An injected form sends what people type to an attacker, whose host this source allows as well."),
    .fix = TRANSLATABLE("core::http", "Set form-action to 'self' or the sites that need it."),
    .references = forms,
};
const FindingKind frameAncestorsMissing{
    .id = "csp-frame-ancestors-missing",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Only X-Frame-Options limits framing"),
    .why = TRANSLATABLE("core::http",
        "It does its work, but frame-ancestors has taken its place; default-src does not cover it."),
    .fix = TRANSLATABLE("core::http", "Add frame-ancestors 'none' or 'self'."),
    .references = frames,
};
const FindingKind frameAncestorsBroad{
    .id = "csp-frame-ancestors-broad",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Almost any site may frame this page: %1"),
    .why = TRANSLATABLE("core::http",
        "An attacker's page can show this one invisibly and have people click on it; X-Frame-Options is "
        "ignored beside frame-ancestors."),
    .fix = TRANSLATABLE("core::http", "Set frame-ancestors to 'none', 'self' or the sites that need it."),
    .references = frames,
};
const FindingKind defaultSrcMissing{
    .id = "csp-default-src-missing",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "What the policy does not name is allowed"),
    .why = TRANSLATABLE("core::http",
        "Without default-src, every kind of resource that has no directive of its own may come from "
        "anywhere."),
    .fix = TRANSLATABLE("core::http", "Add default-src."),
    .references = level3,
};
const FindingKind styleUnsafeInline{
    .id = "csp-style-unsafe-inline",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Inline styles are allowed"),
    .why = TRANSLATABLE("core::http",
        "Injected styles can disguise the page, and read parts of it through selectors and addresses."),
    .fix = TRANSLATABLE("core::http", "Move styles to files, or give them nonces or hashes."),
    .references = level3,
};
const FindingKind plainHttp{
    .id = "csp-http-source",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A source without encryption: %1"),
    .why = TRANSLATABLE("core::http",
        "The policy accepts what comes over plain HTTP, where anybody on the way can replace it."),
    .fix = TRANSLATABLE("core::http", "Name the source with https."),
    .references = clear,
};
const FindingKind loopback{
    .id = "csp-loopback-source",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "This computer's own address is allowed: %1"),
    .why = TRANSLATABLE("core::http",
        "It is a leftover of development: any program that listens there may serve resources to the page."),
    .fix = TRANSLATABLE("core::http", "Remove it."),
    .references = level3,
};
const FindingKind address{
    .id = "csp-address-source",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "An IP address as a source: %1"),
    .why = TRANSLATABLE(
        "core::http", "By the specification only 127.0.0.1 matches, so this source may allow nothing."),
    .fix = TRANSLATABLE("core::http", "Name the host, or remove it."),
    .references = sources,
};

} // namespace core::http::judges::policy_kinds
