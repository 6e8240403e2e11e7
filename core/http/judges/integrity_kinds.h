// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/base/translatable.h"

/// What judgeIntegrity() says.
namespace core::http::judges {

inline constexpr const char* integrityReferences[]
    = { "W3C Subresource Integrity", "ASVS 3.6.1", "CWE-353", "CWE-829", "OWASP A08:2021" };
inline constexpr const char* integritySyntaxReferences[]
    = { "W3C Subresource Integrity section 3.5", "ASVS 3.6.1" };
inline constexpr const char* integrityPolicyReferences[]
    = { "W3C Subresource Integrity section 3.8", "RFC 9651", "ASVS 3.6.1" };
inline constexpr const char* mixedReferences[] = { "W3C Mixed Content", "CWE-319", "OWASP A02:2021" };

inline constexpr FindingKind scriptWithoutIntegrity{
    .id = "integrity-script-missing",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A foreign script comes without a hash"),
    .why = TRANSLATABLE("core::http",
        "Whoever changes the file on the other server runs their code in this page, with all its users' "
        "rights."),
    .fix = TRANSLATABLE(
        "core::http", "Add integrity with the file's hash and crossorigin, or serve the file from here."),
    .references = integrityReferences,
};
inline constexpr FindingKind styleWithoutIntegrity{
    .id = "integrity-style-missing",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A foreign style sheet comes without a hash"),
    .why = TRANSLATABLE("core::http",
        "Whoever changes the file on the other server changes what this page shows, and can read parts of "
        "it."),
    .fix = TRANSLATABLE(
        "core::http", "Add integrity with the file's hash and crossorigin, or serve the file from here."),
    .references = integrityReferences,
};
inline constexpr FindingKind integrityUnknownAlgorithm{
    .id = "integrity-algorithm-unknown",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "An integrity hash is of an unknown kind"),
    .why = TRANSLATABLE("core::http",
        "Browsers know sha256, sha384 and sha512 and ignore all others; with no other hash nothing is "
        "checked."),
    .fix = TRANSLATABLE("core::http", "Use a hash by sha384."),
    .references = integritySyntaxReferences,
};
inline constexpr FindingKind integrityMalformed{
    .id = "integrity-malformed",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "An integrity hash is not Base64"),
    .why = TRANSLATABLE("core::http",
        "Browsers ignore the word, so that nothing is checked, or block the file, because it cannot match."),
    .fix = TRANSLATABLE("core::http", "Write the algorithm, a hyphen and the digest in Base64."),
    .references = integritySyntaxReferences,
};
inline constexpr FindingKind integrityWrongLength{
    .id = "integrity-wrong-length",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "An integrity hash has the wrong length"),
    .why = TRANSLATABLE("core::http",
        "A digest of this length cannot be one of its algorithm: browsers block the file, whatever is in "
        "it."),
    .fix = TRANSLATABLE("core::http", "Compute the hash anew."),
    .references = integritySyntaxReferences,
};
inline constexpr FindingKind integrityUrlAlphabet{
    .id = "integrity-url-alphabet",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "An integrity hash is in Base64url"),
    .why = TRANSLATABLE("core::http",
        "The specification compares with plain Base64; some browsers take this alphabet, others block the "
        "file."),
    .fix = TRANSLATABLE("core::http", "Write + for - and / for _ in the digest."),
    .references = integritySyntaxReferences,
};
inline constexpr FindingKind integrityWeaker{
    .id = "integrity-weaker-ignored",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "A weaker integrity hash counts for nothing"),
    .why = TRANSLATABLE(
        "core::http", "Browsers look only at the hashes of the strongest algorithm that is given."),
    .fix = TRANSLATABLE("core::http", "Remove the weaker hash."),
    .references = integritySyntaxReferences,
};
inline constexpr FindingKind integrityWithoutCrossOrigin{
    .id = "integrity-without-crossorigin",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "integrity without crossorigin blocks a file"),
    .why = TRANSLATABLE("core::http",
        "The content of another origin may be compared only if it is fetched with CORS; without the "
        "attribute "
        "browsers block the file."),
    .fix = TRANSLATABLE("core::http", "Add crossorigin=\"anonymous\" to the element."),
    .references = integrityReferences,
};
inline constexpr FindingKind mixedActive{
    .id = "mixed-content-active",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "The page loads code over plain http"),
    .why = TRANSLATABLE("core::http",
        "Anybody on the network can replace it; browsers therefore block it, and the page lacks what it was "
        "to "
        "load."),
    .fix = TRANSLATABLE("core::http", "Load it over https."),
    .references = mixedReferences,
};
inline constexpr FindingKind mixedPassive{
    .id = "mixed-content-passive",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Pictures or media come over plain http"),
    .why = TRANSLATABLE("core::http",
        "Some browsers try https instead, others show what anybody on the network may have replaced."),
    .fix = TRANSLATABLE("core::http", "Load it over https."),
    .references = mixedReferences,
};
inline constexpr FindingKind mixedForm{
    .id = "mixed-content-form",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A form sends its data over plain http"),
    .why = TRANSLATABLE("core::http", "Anybody on the network reads what users write into it."),
    .fix = TRANSLATABLE("core::http", "Let the form's action begin with https."),
    .references = mixedReferences,
};
inline constexpr FindingKind schemeMissing{
    .id = "integrity-scheme-relative",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "A script's address has no scheme"),
    .why = TRANSLATABLE("core::http",
        "It takes that of the page: where the page is ever loaded over plain http, so is the script."),
    .fix = TRANSLATABLE("core::http", "Write https: before the two slashes."),
    .references = mixedReferences,
};
inline constexpr FindingKind policyUnreadable{
    .id = "integrity-policy-invalid",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Integrity-Policy cannot be read"),
    .why = TRANSLATABLE(
        "core::http", "The field is a dictionary of RFC 9651; where it is not, browsers ignore all of it."),
    .fix = TRANSLATABLE("core::http", "Write blocked-destinations=(script)."),
    .references = integrityPolicyReferences,
};
inline constexpr FindingKind policyWithoutDestinations{
    .id = "integrity-policy-empty",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Integrity-Policy blocks nothing"),
    .why = TRANSLATABLE(
        "core::http", "Without script or style in blocked-destinations the policy applies to no request."),
    .fix = TRANSLATABLE("core::http", "Add blocked-destinations=(script)."),
    .references = integrityPolicyReferences,
};
inline constexpr FindingKind policyUnknownDestination{
    .id = "integrity-policy-destination-unknown",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Integrity-Policy with an unknown destination"),
    .why
    = TRANSLATABLE("core::http", "Browsers know script and style, written as tokens, and ignore the rest."),
    .fix = TRANSLATABLE("core::http", "Use script and style only."),
    .references = integrityPolicyReferences,
};
inline constexpr FindingKind policyWithoutInline{
    .id = "integrity-policy-sources",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Integrity-Policy without the source inline"),
    .why = TRANSLATABLE("core::http",
        "Where sources is given it must hold inline, the only one there is; otherwise the policy applies to "
        "nothing."),
    .fix = TRANSLATABLE("core::http", "Remove sources, or write sources=(inline)."),
    .references = integrityPolicyReferences,
};
inline constexpr FindingKind policyEndpointMissing{
    .id = "integrity-policy-endpoint-missing",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Integrity-Policy reports to nowhere"),
    .why = TRANSLATABLE(
        "core::http", "The endpoint is not declared in Reporting-Endpoints, so that no report is sent."),
    .fix = TRANSLATABLE("core::http", "Declare the endpoint in Reporting-Endpoints."),
    .references = integrityPolicyReferences,
};

} // namespace core::http::judges
