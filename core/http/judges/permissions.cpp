// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/features.h"
#include "core/http/judges/judging.h"
#include "core/http/structured_field.h"

#include <algorithm>
#include <span>
#include <utility>

namespace core::http::judges {
namespace {

constexpr std::string_view header = "Permissions-Policy";
constexpr std::string_view olderHeader = "Feature-Policy";

/// The OWASP Secure Headers Project's, but for cross-origin-isolated=(): that would undo the isolation which
/// the same project recommends.
constexpr const char* recommended
    = "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), "
      "geolocation=(), gyroscope=(), keyboard-map=(), magnetometer=(), microphone=(), midi=(), payment=(), "
      "picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), sync-xhr=(self), usb=(), "
      "web-share=(), xr-spatial-tracking=(), clipboard-read=(), clipboard-write=(), gamepad=(), hid=(), "
      "idle-detection=(), interest-cohort=(), serial=(), unload=()";

constexpr const char* references[] = { "Permissions Policy section 5.2", "RFC 9651" };

constexpr FindingKind missing{
    .id = "permissions-policy-missing",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Camera, location and others are not ruled out"),
    .why = TRANSLATABLE("core::http",
        "A script that an attacker gets into the page may ask the visitor for them in this site's name."),
    .fix = TRANSLATABLE("core::http", "Send Permissions-Policy with () for each feature that is not used."),
    .references = references,
};
constexpr FindingKind oldSyntax{
    .id = "permissions-policy-old-syntax",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "The permissions are in the old syntax"),
    .why = TRANSLATABLE("core::http",
        "This is how Feature-Policy was written; in Permissions-Policy it makes browsers ignore the whole "
        "header."),
    .fix
    = TRANSLATABLE("core::http", "Write camera=() for camera 'none', and camera=(self) for camera 'self'."),
    .references = references,
};
constexpr FindingKind unparsable{
    .id = "permissions-policy-invalid",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "The permissions cannot be parsed"),
    .why = TRANSLATABLE("core::http",
        "It is no structured dictionary, and one wrong character makes browsers ignore the whole header."),
    .fix = TRANSLATABLE("core::http", "Write feature=(members), with commas between."),
    .references = references,
};
constexpr FindingKind unknownFeature{
    .id = "permissions-policy-unknown-feature",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Browsers know no feature %1"),
    .why
    = TRANSLATABLE("core::http", "They skip it: if it is misspelled, the feature that was meant stays open."),
    .fix = TRANSLATABLE("core::http", "Correct the name, or remove it."),
    .references = references,
};
constexpr FindingKind wildcard{
    .id = "permissions-policy-wildcard",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Every frame can be given %1"),
    .why = TRANSLATABLE("core::http",
        "Any origin that gets framed here with an allow attribute may use it, and ask in this site's name."),
    .fix = TRANSLATABLE("core::http", "Name the origins that need it, or write (self)."),
    .references = references,
};
constexpr FindingKind quotedKeyword{
    .id = "permissions-policy-quoted-keyword",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A keyword in quotes counts as an address"),
    .why = TRANSLATABLE("core::http",
        "self and * stand bare; in quotes they are no origin, are skipped, and the feature is off for all."),
    .fix = TRANSLATABLE("core::http", "Remove the quotes."),
    .references = references,
};
constexpr FindingKind skippedMember{
    .id = "permissions-policy-skipped-member",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Browsers skip a member: %1"),
    .why = TRANSLATABLE("core::http",
        "An allow list takes self, * and origins in quotes; whatever else stands there allows nobody."),
    .fix = TRANSLATABLE("core::http", "Write self, *, or the origin in double quotes, in parentheses."),
    .references = references,
};
constexpr FindingKind wordNone{
    .id = "permissions-policy-none",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "An allow list knows no none: %1"),
    .why = TRANSLATABLE(
        "core::http", "Browsers skip the word; it is the empty list left behind that rules the feature out."),
    .fix = TRANSLATABLE("core::http", "Write () instead of none."),
    .references = references,
};
constexpr FindingKind olderName{
    .id = "feature-policy-deprecated",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Feature-Policy is no longer obeyed"),
    .why = TRANSLATABLE("core::http",
        "It became Permissions-Policy, with another syntax; browsers of today ignore the old header."),
    .fix = TRANSLATABLE("core::http", "Send Permissions-Policy instead."),
    .references = references,
};

using structured::Dictionary;
using structured::DictionaryMember;
using structured::InnerList;
using structured::Item;

class Permissions {
public:
    Permissions(const Case& it, const JoinedFields& fields, HeaderFindings& findings)
        : m_case(it)
        , m_fields(fields)
        , m_findings(findings)
    {
    }

    void judge()
    {
        auto dictionary = structured::parseDictionary(m_fields.text());
        if (!dictionary) {
            tellUnparsable(structured::offsetOf(dictionary.error()));
            return;
        }
        m_dictionary = std::move(*dictionary);
        for (std::size_t index = 0; index < m_dictionary.size(); ++index)
            judgeMember(index);
    }

private:
    void tell(const FindingKind& kind, std::size_t offset, std::string_view part, std::vector<Change> fix)
    {
        m_findings.push_back(findingAt(m_case, kind, m_fields.fieldAt(offset), part, std::move(fix)));
    }

    void tellUnparsable(std::size_t offset)
    {
        const std::string& text = m_fields.text();
        const auto mended = permissionsOf(text);
        const bool isOld = text.contains('\'') || text.contains(';') || !text.contains('=');
        std::vector<Change> fix;
        if (mended)
            fix.push_back(setting(header, *mended));
        tell(mended && isOld ? oldSyntax : unparsable, offset, m_fields.wordAt(offset), std::move(fix));
    }

    /// The dictionary with another value for one of its members.
    std::vector<Change> with(std::size_t index, InnerList value) const
    {
        Dictionary dictionary = m_dictionary;
        dictionary[index].value = std::move(value);
        const auto text = structured::serialize(dictionary);
        return text ? std::vector<Change>{ setting(header, *text) } : std::vector<Change>{};
    }

    void judgeMember(std::size_t index)
    {
        const DictionaryMember& member = m_dictionary[index];
        const std::string_view name = m_fields.partAt(member.offset, member.key.size());
        if (!isKnownFeature(member.key)) {
            tell(unknownFeature, member.offset, name, {});
            return;
        }
        const auto* list = std::get_if<InnerList>(&member.value);
        const auto* single = std::get_if<Item>(&member.value);
        const std::span<const Item> items = list ? std::span(list->items) : std::span(single, 1);
        const auto isStar = [](const Item& item) { return isToken(item, "*"); };
        if (std::ranges::any_of(items, isStar)) {
            if (isPowerfulFeature(member.key))
                tell(wildcard, member.offset, name, with(index, selfOnly()));
            return;
        }
        if (items.size() == 1 && isToken(items.front(), "none")) {
            tell(wordNone, member.offset, name, with(index, InnerList{}));
            return;
        }
        // One is enough to say: a list may have thousands.
        for (const Item& item : items) {
            if (judgeItem(index, item, single != nullptr))
                return;
        }
    }

    /// True where there is something wrong with it.
    bool judgeItem(std::size_t index, const Item& item, bool isBare)
    {
        const auto* text = std::get_if<std::string>(&item.value);
        const bool isKeyword = text && (*text == "self" || *text == "*");
        if (isToken(item, "self") || isToken(item, "src") || (text && !isBare && isOrigin(*text)))
            return false;
        const std::string_view part = m_fields.wordAt(item.offset);
        const std::string_view word = part.substr(0, part.find(')', 1));
        std::vector<Change> fix;
        if (isKeyword)
            fix = with(index, selfOnly());
        else if (text && isBare)
            fix = with(index, { .items = { item } });
        tell(isKeyword ? quotedKeyword : skippedMember, item.offset, word, std::move(fix));
        return true;
    }

    static bool isToken(const Item& item, std::string_view text)
    {
        const auto* token = std::get_if<structured::Token>(&item.value);
        return token && token->text == text;
    }

    static bool isOrigin(std::string_view text)
    {
        const std::size_t scheme = text.find("://");
        return scheme != std::string_view::npos && scheme > 0 && scheme + 3 < text.size();
    }

    static InnerList selfOnly() { return { .items = { { .value = structured::Token{ "self" } } } }; }

    const Case& m_case;
    const JoinedFields& m_fields;
    HeaderFindings& m_findings;
    Dictionary m_dictionary;
};

void judgeOlder(const Case& it, const Field& field, bool hasNewer, HeaderFindings& findings)
{
    std::vector<Change> fix{ removing(olderHeader) };
    if (!hasNewer)
        fix.push_back(setting(header, permissionsOf(field.value).value_or(recommended)));
    findings.push_back(findingAt(it, olderName, field, {}, std::move(fix)));
}

} // namespace

void judgePermissions(const Case& it, HeaderFindings& findings)
{
    const std::size_t before = findings.size();
    const JoinedFields fields(fieldsOf(it.response, header));
    const Field* older = firstOf(it.response, olderHeader);
    if (older)
        judgeOlder(it, *older, !fields.isEmpty(), findings);
    if (!fields.isEmpty())
        Permissions(it, fields, findings).judge();
    else if (!older && it.profile == Profile::WebPage && !isMisspelled(it.response, header))
        findings.push_back(findingOn(missing, header, { setting(header, recommended) }));
    limitRepetitions(findings, before);
}

} // namespace core::http::judges
