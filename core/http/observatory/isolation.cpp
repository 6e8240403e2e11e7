// SPDX-License-Identifier: Apache-2.0
#include "core/base/translatable.h"
#include "core/http/observatory/subject.h"
#include "core/http/structured_field.h"

#include <algorithm>
#include <array>
#include <span>

namespace core::http::observatory {
namespace {

constexpr const char* embedderReferences[] = { "HTML section 7.1.4" };
constexpr const char* openerReferences[] = { "ASVS 3.4.8", "HTML section 7.1.3" };
constexpr const char* resourceReferences[] = { "ASVS 3.5.8", "CWE-346" };

constexpr Outcome noEmbedderPolicy{
    .kind = { .id = "coep-not-implemented",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "The page does not restrict what it embeds"),
        .why = TRANSLATABLE("core::http",
            "Without Cross-Origin-Embedder-Policy the page may share a process with foreign content and gets "
            "no exact timers."),
        .fix
        = TRANSLATABLE("core::http", "Send Cross-Origin-Embedder-Policy: require-corp if all allows it."),
        .references = embedderReferences },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome requireCorp{
    .kind = { .id = "coep-implemented-with-require-corp",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Only what agrees to it is embedded"),
        .why = TRANSLATABLE(
            "core::http", "Foreign content that does not allow it stays out of the page's process."),
        .fix = "",
        .references = embedderReferences },
    .modifier = 10,
    .modifierOfFour = 10,
};
constexpr Outcome credentialless{
    .kind = { .id = "coep-implemented-with-credentialless",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Foreign content is loaded without cookies"),
        .why = TRANSLATABLE(
            "core::http", "What is embedded without agreeing to it is only what everybody would get."),
        .fix = "",
        .references = embedderReferences },
    .modifier = 10,
    .modifierOfFour = 10,
};
constexpr Outcome embedsAll{
    .kind = { .id = "coep-implemented-with-unsafe-none",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "The page embeds whatever it is told to"),
        .why = TRANSLATABLE("core::http", "unsafe-none is the default and restricts nothing."),
        .fix
        = TRANSLATABLE("core::http", "Send Cross-Origin-Embedder-Policy: require-corp if all allows it."),
        .references = embedderReferences },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome invalidEmbedderPolicy{
    .kind = { .id = "coep-header-invalid",
        .severity = Severity::Low,
        .words = TRANSLATABLE("core::http", "Cross-Origin-Embedder-Policy cannot be read"),
        .why = TRANSLATABLE("core::http", "Browsers ignore it: nothing that is embedded is restricted."),
        .fix = TRANSLATABLE(
            "core::http", "Send Cross-Origin-Embedder-Policy once, as require-corp or credentialless."),
        .references = embedderReferences },
    .modifier = -5,
    .modifierOfFour = -5,
};

constexpr Outcome noOpenerPolicy{
    .kind = { .id = "coop-not-implemented",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Sites that open this page keep a hold on it"),
        .why = TRANSLATABLE("core::http",
            "Without Cross-Origin-Opener-Policy a site that opens the page can steer its window and learn a "
            "little about it."),
        .fix = TRANSLATABLE("core::http", "Send Cross-Origin-Opener-Policy: same-origin."),
        .references = openerReferences },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome openerSameOrigin{
    .kind = { .id = "coop-implemented-with-same-origin",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "The window is cut off from other sites"),
        .why = TRANSLATABLE("core::http",
            "Foreign sites that open the page, or are opened by it, get no hold on its window."),
        .fix = "",
        .references = openerReferences },
    .modifier = 10,
    .modifierOfFour = 10,
};
constexpr Outcome openerAllowsPopups{
    .kind = { .id = "coop-implemented-with-same-origin-allow-popups",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Only windows that the page opens keep a hold"),
        .why = TRANSLATABLE("core::http",
            "Foreign sites that open the page get no hold on its window; those that it opens itself do."),
        .fix = "",
        .references = openerReferences },
    .modifier = 10,
    .modifierOfFour = 10,
};
constexpr Outcome openerNoopener{
    .kind = { .id = "coop-implemented-with-noopener-allow-popups",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Whoever opens the page gets no hold on it"),
        .why
        = TRANSLATABLE("core::http", "Not even pages of the same origin that open it can reach its window."),
        .fix = "",
        .references = openerReferences },
    .modifier = 10,
    .modifierOfFour = 10,
};
constexpr Outcome openerUnsafe{
    .kind = { .id = "coop-implemented-with-unsafe-none",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "The window is open to whoever opens it"),
        .why = TRANSLATABLE("core::http", "unsafe-none is the default and cuts nothing off."),
        .fix = TRANSLATABLE("core::http", "Send Cross-Origin-Opener-Policy: same-origin."),
        .references = openerReferences },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome invalidOpenerPolicy{
    .kind = { .id = "coop-header-invalid",
        .severity = Severity::Low,
        .words = TRANSLATABLE("core::http", "Cross-Origin-Opener-Policy cannot be read"),
        .why = TRANSLATABLE("core::http", "Browsers ignore it: whoever opens the page keeps a hold on it."),
        .fix = TRANSLATABLE("core::http", "Send Cross-Origin-Opener-Policy once, as same-origin."),
        .references = openerReferences },
    .modifier = -5,
    .modifierOfFour = -5,
};

constexpr Outcome noResourcePolicy{
    .kind = { .id = "corp-not-implemented",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Other sites may embed the answer"),
        .why = TRANSLATABLE("core::http",
            "Without Cross-Origin-Resource-Policy a foreign page can load the answer into its process, where "
            "side channels may leak it."),
        .fix = TRANSLATABLE(
            "core::http", "Send Cross-Origin-Resource-Policy: same-origin, or same-site where needed."),
        .references = resourceReferences },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome resourceSameOrigin{
    .kind = { .id = "corp-implemented-with-same-origin",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Only this origin may embed the answer"),
        .why = TRANSLATABLE("core::http", "Browsers keep the answer out of other origins' processes."),
        .fix = "",
        .references = resourceReferences },
    .modifier = 10,
    .modifierOfFour = 10,
};
constexpr Outcome resourceSameSite{
    .kind = { .id = "corp-implemented-with-same-site",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Only this site may embed the answer"),
        .why = TRANSLATABLE("core::http", "Browsers keep the answer out of other sites' processes."),
        .fix = "",
        .references = resourceReferences },
    .modifier = 10,
    .modifierOfFour = 10,
};
constexpr Outcome resourceCrossOrigin{
    .kind = { .id = "corp-implemented-with-cross-origin",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Any site is told to embed the answer"),
        .why = TRANSLATABLE("core::http", "cross-origin is meant for what is public, such as fonts."),
        .fix = "",
        .references = resourceReferences },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome invalidResourcePolicy{
    .kind = { .id = "corp-header-invalid",
        .severity = Severity::Low,
        .words = TRANSLATABLE("core::http", "Cross-Origin-Resource-Policy cannot be read"),
        .why = TRANSLATABLE("core::http", "Browsers ignore it: any site may embed the answer."),
        .fix = TRANSLATABLE("core::http",
            "Send Cross-Origin-Resource-Policy once, as same-origin, same-site or cross-origin."),
        .references = resourceReferences },
    .modifier = -5,
    .modifierOfFour = -5,
};

struct TokenRow {
    const char* token;
    const Outcome* outcome;
};
constexpr std::array<TokenRow, 3> embedderTokens{ { { "require-corp", &requireCorp },
    { "credentialless", &credentialless }, { "unsafe-none", &embedsAll } } };
constexpr std::array<TokenRow, 4> openerTokens{ { { "same-origin", &openerSameOrigin },
    { "same-origin-allow-popups", &openerAllowsPopups }, { "noopener-allow-popups", &openerNoopener },
    { "unsafe-none", &openerUnsafe } } };
constexpr std::array<TokenRow, 3> resourceTokens{ { { "same-site", &resourceSameSite },
    { "same-origin", &resourceSameOrigin }, { "cross-origin", &resourceCrossOrigin } } };

const Outcome* outcomeFor(std::string_view token, std::span<const TokenRow> rows)
{
    const auto row = std::ranges::find_if(rows, [&](const TokenRow& each) { return token == each.token; });
    return row == rows.end() ? nullptr : row->outcome;
}

struct PolicyOutcomes {
    const Outcome& missing;
    const Outcome& invalid;
    std::span<const TokenRow> tokens;
};

/// A structured field's item that is a token; its parameters do not matter.
Verdict testToken(const Subject& subject, std::string_view header, const PolicyOutcomes& outcomes)
{
    constexpr std::size_t maximumValue = 1024;
    const std::optional<Text> value = valueOf(subject.response, header);
    if (!value)
        return { .outcome = &outcomes.missing, .passes = true };
    const auto item = structured::parseItem(asciiOf(trimmed(TextView(*value).substr(0, maximumValue))));
    const auto* token = item ? std::get_if<structured::Token>(&item->value) : nullptr;
    const Outcome* outcome = token == nullptr ? nullptr : outcomeFor(token->text, outcomes.tokens);
    return { .outcome = outcome == nullptr ? &outcomes.invalid : outcome, .passes = outcome != nullptr };
}

} // namespace

Verdict testEmbedderPolicy(const Subject& subject)
{
    return testToken(subject, "cross-origin-embedder-policy",
        { .missing = noEmbedderPolicy, .invalid = invalidEmbedderPolicy, .tokens = embedderTokens });
}

Verdict testOpenerPolicy(const Subject& subject)
{
    return testToken(subject, "cross-origin-opener-policy",
        { .missing = noOpenerPolicy, .invalid = invalidOpenerPolicy, .tokens = openerTokens });
}

Verdict testResourcePolicy(const Subject& subject)
{
    constexpr std::size_t maximumValue = 256;
    // A meta element could say it, too, but the retriever does not read that one.
    const std::optional<Text> header = valueOf(subject.response, "cross-origin-resource-policy");
    const Text value = header ? lowerCased(trimmed(TextView(*header).substr(0, maximumValue))) : Text();
    if (value.empty())
        return { .outcome = &noResourcePolicy, .passes = true };
    const Outcome* outcome = outcomeFor(asciiOf(value), resourceTokens);
    return { .outcome = outcome == nullptr ? &invalidResourcePolicy : outcome, .passes = outcome != nullptr };
}

} // namespace core::http::observatory
