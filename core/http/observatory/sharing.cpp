// SPDX-License-Identifier: Apache-2.0
#include "core/base/translatable.h"
#include "core/http/observatory/subject.h"

namespace core::http::observatory {
namespace {

constexpr const char* references[] = { "ASVS 3.4.2", "CWE-942" };

constexpr Outcome missing{
    .kind = { .id = "cross-origin-resource-sharing-not-implemented",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Other sites cannot read the answers"),
        .why = TRANSLATABLE(
            "core::http", "Without Access-Control-Allow-Origin browsers keep answers from foreign scripts."),
        .fix = "",
        .references = references },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome toEverybody{
    .kind = { .id = "cross-origin-resource-sharing-implemented-with-public-access",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Any site may read the public answer"),
        .why = TRANSLATABLE("core::http",
            "Browsers send no cookies along for an asterisk, so foreign scripts see what everybody sees."),
        .fix = "",
        .references = references },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome toSome{
    .kind = { .id = "cross-origin-resource-sharing-implemented-with-restricted-access",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Certain sites may read the answers"),
        .why = TRANSLATABLE("core::http",
            "Scripts of the origin that is named read what comes back; a flaw there becomes one here."),
        .fix = "",
        .references = references },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome toAnybodyAsUser{
    .kind = { .id = "cross-origin-resource-sharing-implemented-with-universal-access",
        .severity = Severity::High,
        .words = TRANSLATABLE("core::http", "Any site may act as the visitor"),
        .why = TRANSLATABLE("core::http",
            "The origin that asks is allowed with credentials, whichever it is: any page that a visitor "
            "opens "
            "reads and does what the visitor can."),
        .fix = TRANSLATABLE("core::http",
            "Compare the origin with a list of trusted ones before it is allowed with credentials."),
        .references = references },
    .modifier = -50,
    .modifierOfFour = -50,
};

constexpr std::size_t maximumValue = 256;

const Outcome& outcomeOf(const Response& response)
{
    const std::optional<Text> allowed = valueOf(response, "access-control-allow-origin");
    if (!allowed)
        return missing;
    if (trimmed(TextView(*allowed).substr(0, maximumValue)) == u"*")
        return toEverybody;
    if (!response.request)
        return toSome;
    const std::optional<Text> credentials = valueOf(response, "access-control-allow-credentials");
    const Response asked{ .fields = response.request->fields };
    const bool isReflected = valueOf(asked, "origin") == allowed;
    const bool isTrue = credentials && trimmed(lowerCased(*credentials)) == u"true";
    return isReflected && isTrue ? toAnybodyAsUser : toSome;
}

} // namespace

Verdict testSharing(const Subject& subject)
{
    const Outcome& outcome = outcomeOf(subject.shared);
    return { .outcome = &outcome, .passes = &outcome != &toAnybodyAsUser };
}

} // namespace core::http::observatory
