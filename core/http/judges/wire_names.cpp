// SPDX-License-Identifier: Apache-2.0
// judgeWire(): names that are deprecated or misspelled, and values that were quoted by mistake.
#include "core/base/text.h"
#include "core/http/judges/judging.h"

#include <algorithm>
#include <utility>

namespace core::http::judges {
namespace {

constexpr std::string_view policyHeader = "Content-Security-Policy";
constexpr std::string_view filterHeader = "X-XSS-Protection";

constexpr const char* filterReferences[] = { "OWASP Secure Headers Project" };
constexpr const char* pinReferences[] = { "RFC 7469" };
constexpr const char* transparencyReferences[] = { "RFC 9163" };
constexpr const char* policyReferences[] = { "ASVS 3.4.3" };
constexpr const char* nameReferences[] = { "RFC 9110 section 5.1" };

constexpr FindingKind filter{
    .id = "x-xss-protection",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The old script filter is switched on"),
    .why = TRANSLATABLE("core::http",
        "No current browser has it, and in older ones attackers used it to switch off scripts of the page or "
        "to "
        "read from it."),
    .fix = TRANSLATABLE("core::http", "Remove the header, or set it to 0."),
    .references = filterReferences,
};
constexpr FindingKind pins{
    .id = "public-key-pins-deprecated",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Public-Key-Pins is dead"),
    .why = TRANSLATABLE(
        "core::http", "Browsers have removed it; in old ones a lost key locks all visitors out for months."),
    .fix = TRANSLATABLE("core::http", "Remove the header."),
    .references = pinReferences,
};
constexpr FindingKind transparency{
    .id = "expect-ct-deprecated",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Expect-CT is no longer needed"),
    .why
    = TRANSLATABLE("core::http", "Browsers demand certificate transparency anyway and ignore the header."),
    .fix = TRANSLATABLE("core::http", "Remove the header."),
    .references = transparencyReferences,
};
constexpr FindingKind privacy{
    .id = "p3p-deprecated",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "P3P is dead"),
    .why = TRANSLATABLE("core::http", "Only Internet Explorer ever looked at it."),
    .fix = TRANSLATABLE("core::http", "Remove the header."),
};
constexpr FindingKind olderPolicy{
    .id = "csp-old-name",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The policy is under its old name"),
    .why = TRANSLATABLE(
        "core::http", "Browsers obey Content-Security-Policy only; this name was for trials ten years ago."),
    .fix = TRANSLATABLE("core::http", "Send Content-Security-Policy instead."),
    .references = policyReferences,
};
constexpr FindingKind misspelled{
    .id = "header-name-misspelled",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "A header's name is misspelled: %1"),
    .why = TRANSLATABLE(
        "core::http", "Browsers do not know it and ignore it: what it should protect is not protected."),
    .fix = TRANSLATABLE("core::http", "Correct the name."),
    .references = nameReferences,
};
constexpr FindingKind quoted{
    .id = "header-value-quoted",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "The whole policy stands in quotes"),
    .why = TRANSLATABLE(
        "core::http", "The quotes become part of its first and last word, which browsers then do not know."),
    .fix = TRANSLATABLE("core::http", "Remove the quotes around the value."),
    .references = policyReferences,
};
constexpr FindingKind nameInValue{
    .id = "header-name-in-value",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "The value repeats the header's name"),
    .why = TRANSLATABLE("core::http",
        "Browsers take the name for the value's first word and ignore what they cannot understand."),
    .fix = TRANSLATABLE("core::http", "Remove the name from the value."),
    .references = nameReferences,
};

struct Deprecated {
    std::string_view name;
    const FindingKind& kind;
};
const Deprecated deprecatedHeaders[] = {
    { "Public-Key-Pins", pins },
    { "Public-Key-Pins-Report-Only", pins },
    { "Expect-CT", transparency },
    { "P3P", privacy },
};

void judgeOlderPolicy(const Case& it, std::string_view header, HeaderFindings& findings)
{
    const Field* field = firstOf(it.response, header);
    if (!field)
        return;
    std::vector<Change> fix{ removing(header) };
    if (!firstOf(it.response, policyHeader))
        fix.push_back(setting(policyHeader, field->value));
    findings.push_back(findingAt(it, olderPolicy, *field, {}, std::move(fix)));
}

std::string_view withoutQuotes(std::string_view value)
{
    constexpr std::pair<std::string_view, std::string_view> marks[]
        = { { "\"", "\"" }, { "\xE2\x80\x9C", "\xE2\x80\x9D" }, { "`", "`" } };
    for (const auto& [open, close] : marks) {
        if (value.size() > open.size() + close.size() && value.starts_with(open) && value.ends_with(close))
            return value.substr(open.size(), value.size() - open.size() - close.size());
    }
    return value;
}

void judgeQuotes(const Case& it, HeaderFindings& findings)
{
    for (const char* header : { "Content-Security-Policy", "Content-Security-Policy-Report-Only" }) {
        for (const Field* field : fieldsOf(it.response, header)) {
            const std::string_view bare = withoutQuotes(field->value);
            if (bare.size() == field->value.size())
                continue;
            Change change = setting(header, std::string(bare));
            change.field = static_cast<std::size_t>(field - it.response.fields.data());
            findings.push_back(findingAt(it, quoted, *field, {}, { std::move(change) }));
        }
    }
}

/// "X-Frame-Options: X-Frame-Options: DENY", from a server's form with two fields.
bool repeatsName(const Field& field)
{
    const std::string_view value = field.value;
    return value.size() > field.name.size() && value[field.name.size()] == ':'
        && equalsIgnoringCase(value.substr(0, field.name.size()), field.name);
}

} // namespace

void judgeDeprecated(const Case& it, HeaderFindings& findings)
{
    const Field* filterField = firstOf(it.response, filterHeader);
    if (filterField
        && trimmed(std::string_view(filterField->value).substr(0, filterField->value.find(';'))) != "0")
        findings.push_back(findingAt(it, filter, *filterField, {}, { setting(filterHeader, "0") }));
    for (const Deprecated& deprecated : deprecatedHeaders) {
        if (const Field* field = firstOf(it.response, deprecated.name))
            findings.push_back(findingAt(it, deprecated.kind, *field, {}, { removing(deprecated.name) }));
    }
    judgeOlderPolicy(it, "X-Content-Security-Policy", findings);
    judgeOlderPolicy(it, "X-WebKit-CSP", findings);
}

void judgeNames(const Case& it, HeaderFindings& findings)
{
    judgeQuotes(it, findings);
    for (const Field& field : it.response.fields) {
        if (repeatsName(field)) {
            const std::string_view rest
                = trimmed(std::string_view(field.value).substr(field.name.size() + 1));
            findings.push_back(findingAt(it, nameInValue, field,
                std::string_view(field.value).substr(0, field.name.size() + 1),
                { setting(field.name, std::string(rest)) }));
        }
        const std::string_view meant = meantName(field.name);
        if (meant.empty())
            continue;
        std::vector<Change> fix{ removing(field.name) };
        if (!firstOf(it.response, meant))
            fix.push_back(setting(meant, field.value));
        HeaderFinding finding = findingAt(it, misspelled, field, {}, std::move(fix));
        finding.finding.value = std::string(meant);
        findings.push_back(std::move(finding));
    }
}

} // namespace core::http::judges
