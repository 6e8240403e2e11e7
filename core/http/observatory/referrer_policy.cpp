// SPDX-License-Identifier: Apache-2.0
#include "core/base/translatable.h"
#include "core/http/observatory/subject.h"

#include <algorithm>
#include <array>

namespace core::http::observatory {
namespace {

constexpr const char* references[] = { "ASVS 3.4.5", "CWE-200" };

constexpr Outcome keptPrivate{
    .kind = { .id = "referrer-policy-private",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Referrer stays on this site"),
        .why = TRANSLATABLE(
            "core::http", "Other sites do not learn the path and the query of the page that led to them."),
        .fix = "",
        .references = references },
    .modifier = 5,
    .modifierOfFour = 5,
};
constexpr Outcome missing{
    .kind = { .id = "referrer-policy-not-implemented",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "What other sites learn is left to the browser"),
        .why = TRANSLATABLE("core::http",
            "Current browsers send other sites the origin only; older ones send the whole address."),
        .fix
        = TRANSLATABLE("core::http", "Send Referrer-Policy: strict-origin-when-cross-origin, or stricter."),
        .references = references },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome unsafe{
    .kind = { .id = "referrer-policy-unsafe",
        .severity = Severity::Low,
        .words = TRANSLATABLE("core::http", "Other sites learn where visitors come from"),
        .why = TRANSLATABLE("core::http",
            "The address, or its origin over plain http, goes to every site that the page links to or loads "
            "from, with tokens that stand in it."),
        .fix
        = TRANSLATABLE("core::http", "Send Referrer-Policy: strict-origin-when-cross-origin, or stricter."),
        .references = references },
    .modifier = -5,
    .modifierOfFour = -5,
};
constexpr Outcome invalid{
    .kind = { .id = "referrer-policy-header-invalid",
        .severity = Severity::Low,
        .words = TRANSLATABLE("core::http", "Referrer-Policy has no known value"),
        .why = TRANSLATABLE("core::http", "Browsers ignore it and use their own default."),
        .fix
        = TRANSLATABLE("core::http", "Send Referrer-Policy: strict-origin-when-cross-origin, or stricter."),
        .references = references },
    .modifier = -5,
    .modifierOfFour = -5,
};

constexpr std::array<TextView, 4> goodValues{ u"no-referrer", u"same-origin", u"strict-origin",
    u"strict-origin-when-cross-origin" };
constexpr std::array<TextView, 4> badValues{ u"origin", u"origin-when-cross-origin", u"unsafe-url",
    u"no-referrer-when-downgrade" };

} // namespace

Verdict testReferrerPolicy(const Subject& subject)
{
    std::vector<Text> values = valuesOf(subject.response, "referrer-policy");
    if (subject.metaReferrerPolicy)
        values.push_back(*subject.metaReferrerPolicy);
    if (values.empty())
        return { .outcome = &missing, .passes = true };

    // The last known one of all.
    const Outcome* outcome = &invalid;
    for (const Text& value : values) {
        for (const TextView piece : split(value, u',')) {
            const Text policy = lowerCased(trimmed(piece));
            if (std::ranges::find(goodValues, policy) != goodValues.end())
                outcome = &keptPrivate;
            else if (std::ranges::find(badValues, policy) != badValues.end())
                outcome = &unsafe;
        }
    }
    return { .outcome = outcome, .passes = outcome == &keptPrivate };
}

} // namespace core::http::observatory
