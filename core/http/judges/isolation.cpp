// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/judging.h"
#include "core/http/structured_field.h"

#include <algorithm>
#include <optional>
#include <span>

namespace core::http::judges {
namespace {

constexpr std::string_view openerHeader = "Cross-Origin-Opener-Policy";
constexpr std::string_view embedderHeader = "Cross-Origin-Embedder-Policy";
constexpr std::string_view resourceHeader = "Cross-Origin-Resource-Policy";
constexpr std::string_view reportOnly = "-Report-Only";

constexpr const char* openerReferences[] = { "ASVS 3.4.8", "HTML Standard" };
constexpr const char* htmlReferences[] = { "HTML Standard" };
constexpr const char* resourceReferences[] = { "ASVS 3.5.8", "Fetch Standard" };

constexpr FindingKind openerMissing{
    .id = "coop-missing",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Other sites keep a handle on this page"),
    .why = TRANSLATABLE("core::http",
        "A site that opens this page, or is opened by it, can watch and steer its window and shares its "
        "process."),
    .fix = TRANSLATABLE("core::http", "Send Cross-Origin-Opener-Policy: same-origin."),
    .references = openerReferences,
};
constexpr FindingKind openerNone{
    .id = "coop-unsafe-none",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The opener policy protects nothing"),
    .why = TRANSLATABLE("core::http",
        "unsafe-none is what browsers do anyway: windows of other sites keep a handle on this page."),
    .fix
    = TRANSLATABLE("core::http", "Set it to same-origin, or same-origin-allow-popups where others log in."),
    .references = openerReferences,
};
constexpr FindingKind openerReports{
    .id = "coop-report-only",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The opener policy only reports"),
    .why = TRANSLATABLE(
        "core::http", "Nothing is separated yet: windows of other sites keep a handle on this page."),
    .fix = TRANSLATABLE("core::http", "Send Cross-Origin-Opener-Policy once the reports stay away."),
    .references = openerReferences,
};
constexpr FindingKind openerInvalid{
    .id = "coop-invalid",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "The opener policy has no effect"),
    .why = TRANSLATABLE("core::http",
        "Browsers take one bare lower-case word that they know; anything else counts as unsafe-none."),
    .fix = TRANSLATABLE("core::http", "Set it to same-origin."),
    .references = openerReferences,
};
constexpr FindingKind embedderMissing{
    .id = "coep-missing",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "The page may embed what never agreed"),
    .why = TRANSLATABLE("core::http",
        "Without an embedder policy the page is not cross-origin isolated: no shared memory, no exact "
        "timers."),
    .fix = TRANSLATABLE("core::http",
        "Send Cross-Origin-Embedder-Policy: require-corp once all that the page embeds allows it."),
    .references = htmlReferences,
};
constexpr FindingKind embedderNone{
    .id = "coep-unsafe-none",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "The embedder policy demands nothing"),
    .why = TRANSLATABLE(
        "core::http", "unsafe-none is what browsers do anyway: the page is not cross-origin isolated."),
    .fix = TRANSLATABLE("core::http", "Set it to require-corp or credentialless."),
    .references = htmlReferences,
};
constexpr FindingKind embedderInvalid{
    .id = "coep-invalid",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The embedder policy has no effect"),
    .why = TRANSLATABLE("core::http",
        "Browsers take one bare lower-case word that they know; anything else counts as unsafe-none."),
    .fix = TRANSLATABLE("core::http", "Set it to require-corp."),
    .references = htmlReferences,
};
constexpr FindingKind insecure{
    .id = "isolation-needs-https",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Isolation counts over https only"),
    .why = TRANSLATABLE("core::http", "Browsers ignore this header on a page that came over plain http."),
    .fix = TRANSLATABLE("core::http", "Serve the page over https."),
    .references = htmlReferences,
};
constexpr FindingKind resourceMissing{
    .id = "corp-missing",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Any site may embed this response"),
    .why = TRANSLATABLE(
        "core::http", "Another site can load it into its own process, where flaws like Spectre may read it."),
    .fix = TRANSLATABLE("core::http",
        "Send Cross-Origin-Resource-Policy: same-origin, or same-site or cross-origin where others embed "
        "it."),
    .references = resourceReferences,
};
constexpr FindingKind resourceInvalid{
    .id = "corp-invalid",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The resource policy has no effect"),
    .why = TRANSLATABLE("core::http",
        "Browsers compare the whole value with same-origin, same-site and cross-origin, lower case and bare; "
        "anything else allows every site."),
    .fix = TRANSLATABLE("core::http", "Set it to same-origin."),
    .references = resourceReferences,
};
constexpr FindingKind resourceOpen{
    .id = "corp-cross-origin",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Every site is allowed to embed this"),
    .why = TRANSLATABLE("core::http",
        "That suits public assets; a page or an answer for one visitor needs no other site to embed it."),
    .fix = TRANSLATABLE("core::http", "Set it to same-origin unless the response is a public asset."),
    .references = resourceReferences,
};

constexpr std::string_view openerTokens[]
    = { "unsafe-none", "same-origin", "same-origin-allow-popups", "noopener-allow-popups" };
constexpr std::string_view embedderTokens[] = { "unsafe-none", "require-corp", "credentialless" };
constexpr std::string_view resourceTokens[] = { "same-origin", "same-site", "cross-origin" };

/// An item whose value is a known token, as the HTML standard reads both policies.
struct Reading {
    std::string token{}; ///< empty: browsers take unsafe-none
    std::string_view flaw{}; ///< what they do not take
    std::size_t flawOffset = 0;
};

bool isKnown(std::span<const std::string_view> tokens, std::string_view token)
{
    return std::ranges::find(tokens, token) != tokens.end();
}

Reading read(const JoinedFields& fields, std::span<const std::string_view> tokens)
{
    if (fields.isEmpty())
        return {};
    const auto item = structured::parseItem(fields.text());
    if (!item) {
        const std::size_t offset = structured::offsetOf(item.error());
        return { .token = {}, .flaw = fields.wordAt(offset), .flawOffset = offset };
    }
    const auto* token = std::get_if<structured::Token>(&item->value);
    if (!token || !isKnown(tokens, token->text))
        return { .token = {}, .flaw = fields.wordAt(item->offset), .flawOffset = item->offset };
    return { .token = token->text };
}

/// What was probably meant: the word in quotes or in capitals.
std::string mended(
    std::string_view value, std::span<const std::string_view> tokens, std::string_view otherwise)
{
    std::string word = bareWord(value.substr(0, value.find_first_of(";,")));
    return isKnown(tokens, word) ? word : std::string(otherwise);
}

struct Kinds {
    std::string_view header;
    std::span<const std::string_view> tokens;
    std::string_view recommended;
    const FindingKind& missing;
    const FindingKind& none;
    const FindingKind& invalid;
    const FindingKind* reports; ///< null: a report-only twin changes nothing
};
const Kinds opener{ openerHeader, openerTokens, "same-origin", openerMissing, openerNone, openerInvalid,
    &openerReports };
const Kinds embedder{ embedderHeader, embedderTokens, "require-corp", embedderMissing, embedderNone,
    embedderInvalid, nullptr };

/// Browsers trust the addresses of the own machine like https.
bool isInSecureContext(const Case& it)
{
    return it.isSecure() || (it.url && isLoopback(it.url->host));
}

void judgeReadable(const Case& it, const Kinds& kinds, std::string_view header, HeaderFindings& findings)
{
    const JoinedFields fields(fieldsOf(it.response, header));
    const Reading reading = read(fields, kinds.tokens);
    const Field& field = fields.fieldAt(reading.flawOffset);
    const auto better = [&] {
        return std::vector<Change>{ setting(header, mended(field.value, kinds.tokens, kinds.recommended)) };
    };
    if (reading.token.empty())
        findings.push_back(findingAt(it, kinds.invalid, field, reading.flaw, better()));
    else if (reading.token == "unsafe-none" && header == kinds.header)
        findings.push_back(
            findingAt(it, kinds.none, field, {}, { setting(header, std::string(kinds.recommended)) }));
    else if (!isInSecureContext(it) && header == kinds.header)
        findings.push_back(findingAt(it, insecure, field));
}

void judgePolicy(const Case& it, const Kinds& kinds, HeaderFindings& findings)
{
    const std::string twin = std::string(kinds.header) + std::string(reportOnly);
    const Field* reporting = firstOf(it.response, twin);
    if (reporting)
        judgeReadable(it, kinds, twin, findings);
    if (firstOf(it.response, kinds.header)) {
        judgeReadable(it, kinds, kinds.header, findings);
        return;
    }
    const std::vector<Change> fix{ setting(kinds.header, std::string(kinds.recommended)) };
    if (reporting && kinds.reports)
        findings.push_back(findingAt(it, *kinds.reports, *reporting, {}, fix));
    else if (!isMisspelled(it.response, kinds.header))
        findings.push_back(findingOn(kinds.missing, kinds.header, fix));
}

/// Not a structured field: the Fetch standard compares the joined value, byte by byte.
void judgeResourcePolicy(const Case& it, HeaderFindings& findings)
{
    const JoinedFields fields(fieldsOf(it.response, resourceHeader));
    if (fields.isEmpty()) {
        const Field* origin = firstOf(it.response, "Access-Control-Allow-Origin");
        const char* value = origin && origin->value == "*" ? "cross-origin" : "same-origin";
        if (!isMisspelled(it.response, resourceHeader))
            findings.push_back(
                findingOn(resourceMissing, resourceHeader, { setting(resourceHeader, value) }));
        return;
    }
    if (!isKnown(resourceTokens, fields.text())) {
        // Of several it is the second that makes them worthless.
        const Field& field = fields.fieldAt(fields.count() > 1 ? fields.text().size() : 0);
        findings.push_back(findingAt(it, resourceInvalid, field, {},
            { setting(resourceHeader, mended(field.value, resourceTokens, "same-origin")) }));
    } else if (fields.text() == "cross-origin" && it.profile != Profile::StaticAssets) {
        findings.push_back(
            findingAt(it, resourceOpen, fields.fieldAt(0), {}, { setting(resourceHeader, "same-origin") }));
    }
}

/// cross-origin-isolated=() takes away what the two policies give.
bool isSwitchedOff(const Case& it)
{
    const JoinedFields fields(fieldsOf(it.response, "Permissions-Policy"));
    const auto dictionary = structured::parseDictionary(fields.text());
    if (!dictionary)
        return false;
    const auto member
        = std::ranges::find(*dictionary, "cross-origin-isolated", &structured::DictionaryMember::key);
    if (member == dictionary->end())
        return false;
    const auto isSelfOrAll = [](const structured::Item& item) {
        const auto* token = std::get_if<structured::Token>(&item.value);
        return token && (token->text == "self" || token->text == "*");
    };
    if (const auto* item = std::get_if<structured::Item>(&member->value))
        return !isSelfOrAll(*item);
    return std::ranges::none_of(std::get<structured::InnerList>(member->value).items, isSelfOrAll);
}

} // namespace

void judgeIsolation(const Case& it, HeaderFindings& findings)
{
    if (it.profile == Profile::WebPage) {
        judgePolicy(it, opener, findings);
        judgePolicy(it, embedder, findings);
    }
    judgeResourcePolicy(it, findings);
}

Isolation isolationOf(const Case& it)
{
    const auto tokenOf = [&](const Kinds& kinds) {
        return read(JoinedFields(fieldsOf(it.response, kinds.header)), kinds.tokens).token;
    };
    const std::string embedderToken = tokenOf(embedder);
    Isolation isolation{ .isIsolated = false,
        .hasOpenerPolicy = tokenOf(opener) == "same-origin",
        .hasEmbedderPolicy = embedderToken == "require-corp" || embedderToken == "credentialless",
        .isSecureContext = isInSecureContext(it),
        .isPermitted = !isSwitchedOff(it) };
    isolation.isIsolated = isolation.hasOpenerPolicy && isolation.hasEmbedderPolicy
        && isolation.isSecureContext && isolation.isPermitted;
    return isolation;
}

} // namespace core::http::judges
