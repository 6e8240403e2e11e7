// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/evaluator_kinds.h"

#include "core/base/translatable.h"

namespace core::http::csp::evaluator::kinds {

const Kind missingSemicolon{
    .name = "MISSING_SEMICOLON",
    .number = 100,
    .words = TRANSLATABLE("core::http", "%1 is a directive among the values of %2"),
    .why = TRANSLATABLE("core::http",
        "Without a semicolon before it, the browser takes it for a source that matches nothing, and the "
        "directive is not in force."),
};
const Kind unknownDirective{
    .name = "UNKNOWN_DIRECTIVE",
    .number = 101,
    .words = TRANSLATABLE("core::http", "%2 is not a known directive"),
    .why = TRANSLATABLE(
        "core::http", "Browsers skip what they do not know: what it was meant to forbid stays allowed."),
};
const Kind directiveWithColon{
    .name = "UNKNOWN_DIRECTIVE",
    .number = 101,
    .words = TRANSLATABLE("core::http", "%2 ends with a colon"),
    .why = TRANSLATABLE("core::http", "A directive's name has none, so browsers skip the whole directive."),
};
const Kind keywordWithoutQuotes{
    .name = "INVALID_KEYWORD",
    .number = 102,
    .words = TRANSLATABLE("core::http", "%1 lacks its single quotes"),
    .why = TRANSLATABLE(
        "core::http", "Without them it is read as the name of a host, and the keyword is not in force."),
};
const Kind unknownKeyword{
    .name = "INVALID_KEYWORD",
    .number = 102,
    .words = TRANSLATABLE("core::http", "%1 is not a valid keyword"),
    .why = TRANSLATABLE("core::http", "Browsers skip it: it neither allows nor forbids anything."),
};
const Kind nonceCharset{
    .name = "NONCE_CHARSET",
    .number = 106,
    .words = TRANSLATABLE("core::http", "%1 is not written in Base64"),
    .why = TRANSLATABLE("core::http",
        "Browsers skip a nonce with other characters, and the scripts that carry it do not run."),
};
const Kind missingObjectSrc{
    .name = "MISSING_DIRECTIVES",
    .number = 300,
    .words = TRANSLATABLE("core::http", "object-src is missing"),
    .why
    = TRANSLATABLE("core::http", "An attacker who can inject markup can add a plug-in that runs scripts."),
};
const Kind missingScriptSrc{
    .name = "MISSING_DIRECTIVES",
    .number = 300,
    .words = TRANSLATABLE("core::http", "script-src is missing"),
    .why = TRANSLATABLE("core::http", "Without it and without default-src, any script runs."),
};
const Kind missingBaseUri{
    .name = "MISSING_DIRECTIVES",
    .number = 300,
    .words = TRANSLATABLE("core::http", "base-uri is missing"),
    .why = TRANSLATABLE("core::http",
        "An injected base element sends every relative script address to a host of the attacker's."),
};
const Kind unsafeInline{
    .name = "SCRIPT_UNSAFE_INLINE",
    .number = 301,
    .words = TRANSLATABLE("core::http", "%1 in %2"),
    .why = TRANSLATABLE("core::http", "Scripts and event handlers that an attacker puts into the page run."),
};
const Kind unsafeEval{
    .name = "SCRIPT_UNSAFE_EVAL",
    .number = 302,
    .words = TRANSLATABLE("core::http", "%1 in %2"),
    .why = TRANSLATABLE("core::http", "Text that reaches eval() and its kin runs as a script."),
};
const Kind plainScheme{
    .name = "PLAIN_URL_SCHEMES",
    .number = 303,
    .words = TRANSLATABLE("core::http", "%1 alone in %2"),
    .why = TRANSLATABLE(
        "core::http", "Scripts of any origin with that scheme are allowed, the attacker's included."),
};
const Kind plainWildcard{
    .name = "PLAIN_WILDCARD",
    .number = 304,
    .words = TRANSLATABLE("core::http", "%1 in %2"),
    .why = TRANSLATABLE("core::http", "The asterisk allows every host, the attacker's included."),
};
const Kind scriptSelf{
    .name = "SCRIPT_ALLOWLIST_BYPASS",
    .number = 305,
    .words = TRANSLATABLE("core::http", "%1 in %2"),
    .why = TRANSLATABLE("core::http",
        "It can be bypassed where the site itself serves JSONP, AngularJS or files that users uploaded."),
};
const Kind scriptHost{
    .name = "SCRIPT_ALLOWLIST_BYPASS",
    .number = 305,
    .words = TRANSLATABLE("core::http", "%1 in %2"),
    .why
    = TRANSLATABLE("core::http", "No bypass is known; make sure that it serves neither JSONP nor AngularJS."),
};
const Kind scriptBypass{
    .name = "SCRIPT_ALLOWLIST_BYPASS",
    .number = 305,
    .words = TRANSLATABLE("core::http", "%1 in %2"),
    .why = TRANSLATABLE("core::http",
        "That host is known to serve files with which an attacker runs scripts despite this policy."),
};
const Kind objectHost{
    .name = "OBJECT_ALLOWLIST_BYPASS",
    .number = 306,
    .words = TRANSLATABLE("core::http", "%1 in %2"),
    .why = TRANSLATABLE("core::http", "Plug-ins are hardly used any more, and 'none' closes this door."),
};
const Kind objectBypass{
    .name = "OBJECT_ALLOWLIST_BYPASS",
    .number = 306,
    .words = TRANSLATABLE("core::http", "%1 in %2"),
    .why = TRANSLATABLE("core::http", "That host is known to serve Flash files that bypass this policy."),
};
const Kind nonceLength{
    .name = "NONCE_LENGTH",
    .number = 307,
    .words = TRANSLATABLE("core::http", "%1 is a short nonce"),
    .why = TRANSLATABLE("core::http", "A nonce of fewer than eight characters can be guessed."),
};
const Kind loopbackSource{
    .name = "IP_SOURCE",
    .number = 308,
    .words = TRANSLATABLE("core::http", "%1 is this computer's own address"),
    .why = TRANSLATABLE(
        "core::http", "It belongs to development and should not be in a policy of a production site."),
};
const Kind addressSource{
    .name = "IP_SOURCE",
    .number = 308,
    .words = TRANSLATABLE("core::http", "%1 is an IP address"),
    .why = TRANSLATABLE("core::http", "Browsers do not match addresses in a policy, except 127.0.0.1."),
};
const Kind reflectedXss{
    .name = "DEPRECATED_DIRECTIVE",
    .number = 309,
    .words = TRANSLATABLE("core::http", "%2 is deprecated"),
    .why = TRANSLATABLE("core::http", "It left the specification with level 2, and browsers skip it."),
};
const Kind referrer{
    .name = "DEPRECATED_DIRECTIVE",
    .number = 309,
    .words = TRANSLATABLE("core::http", "%2 is deprecated"),
    .why = TRANSLATABLE(
        "core::http", "It left the specification with level 2; the header Referrer-Policy took its place."),
};
const Kind disownOpener{
    .name = "DEPRECATED_DIRECTIVE",
    .number = 309,
    .words = TRANSLATABLE("core::http", "%2 is deprecated"),
    .why = TRANSLATABLE("core::http",
        "It left the specification with level 3; the header Cross-Origin-Opener-Policy took its place."),
};
const Kind prefetchSrc{
    .name = "DEPRECATED_DIRECTIVE",
    .number = 309,
    .words = TRANSLATABLE("core::http", "%2 is deprecated"),
    .why
    = TRANSLATABLE("core::http", "It left the specification with level 3, and browsers may stop heeding it."),
};
const Kind plainHttp{
    .name = "SRC_HTTP",
    .number = 310,
    .words = TRANSLATABLE("core::http", "%1 is loaded without encryption"),
    .why = TRANSLATABLE("core::http", "Somebody on the way can replace what comes from there."),
};
const Kind unsafeHashes{
    .name = "SCRIPT_UNSAFE_HASHES",
    .number = 317,
    .words = TRANSLATABLE("core::http", "%1 in %2"),
    .why = TRANSLATABLE("core::http",
        "Event handlers whose hashes are listed run, also where an attacker puts them on another element."),
};
const Kind allowList{
    .name = "STRICT_DYNAMIC",
    .number = 400,
    .words = TRANSLATABLE("core::http", "%2 is a list of hosts"),
    .why = TRANSLATABLE("core::http",
        "Such lists can often be bypassed; nonces or hashes with 'strict-dynamic' cannot in that way."),
};
const Kind strictDynamicAlone{
    .name = "STRICT_DYNAMIC_NOT_STANDALONE",
    .number = 401,
    .words = TRANSLATABLE("core::http", "'strict-dynamic' in %2 without a nonce or hash"),
    .why = TRANSLATABLE("core::http", "No script can be the first trusted one, so all are blocked."),
};
const Kind noUnsafeInlineFallback{
    .name = "UNSAFE_INLINE_FALLBACK",
    .number = 403,
    .words = TRANSLATABLE("core::http", "%2 has no 'unsafe-inline' for old browsers"),
    .why = TRANSLATABLE("core::http",
        "Browsers that know nonces and hashes ignore it; older ones need it to run the page's scripts."),
};
const Kind noAllowListFallback{
    .name = "ALLOWLIST_FALLBACK",
    .number = 404,
    .words = TRANSLATABLE("core::http", "%2 has no https: for old browsers"),
    .why = TRANSLATABLE("core::http",
        "Browsers that know 'strict-dynamic' ignore it; older ones need it to load the page's scripts."),
};
const Kind ignoredForNonce{
    .name = "IGNORED",
    .number = 405,
    .words = TRANSLATABLE("core::http", "%1 in %2 is ignored"),
    .why = TRANSLATABLE(
        "core::http", "A nonce or a hash beside it switches it off in all browsers of this decade."),
};
const Kind ignoredForStrictDynamic{
    .name = "IGNORED",
    .number = 405,
    .words = TRANSLATABLE("core::http", "%1 in %2 is ignored"),
    .why = TRANSLATABLE("core::http", "'strict-dynamic' beside it switches it off."),
};
const Kind noTrustedTypes{
    .name = "REQUIRE_TRUSTED_TYPES_FOR_SCRIPTS",
    .number = 500,
    .words = TRANSLATABLE("core::http", "Trusted Types are not required"),
    .why = TRANSLATABLE("core::http",
        "With require-trusted-types-for 'script' the page's own code cannot pass plain text to places that "
        "run it."),
};
const Kind noReporting{
    .name = "REPORTING_DESTINATION_MISSING",
    .number = 600,
    .words = TRANSLATABLE("core::http", "Violations are reported to nobody"),
    .why
    = TRANSLATABLE("core::http", "Without reports nobody learns what the policy breaks, or whom it stops."),
};
const Kind reportToOnly{
    .name = "REPORT_TO_ONLY",
    .number = 601,
    .words = TRANSLATABLE("core::http", "Violations are reported by report-to only"),
    .why = TRANSLATABLE(
        "core::http", "Browsers that do not know report-to send nothing; report-uri reaches them."),
};

} // namespace core::http::csp::evaluator::kinds
