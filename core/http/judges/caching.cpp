// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/http/judges/judging.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace core::http::judges {
namespace {

constexpr std::string_view header = "Cache-Control";
constexpr std::string_view clearHeader = "Clear-Site-Data";
/// The OWASP Secure Headers Project's.
constexpr const char* recommended = "no-store, max-age=0";

constexpr const char* visitors[] = { "ASVS 14.3.2", "RFC 9111 section 7.3", "CWE-525" };
constexpr const char* syntax[] = { "RFC 9111 section 5.2" };
constexpr const char* older[] = { "RFC 9111 section 5.4" };
constexpr const char* expiry[] = { "RFC 9111 section 5.3" };
constexpr const char* clearing[] = { "ASVS 14.3.1", "Clear Site Data section 3.1" };
constexpr const char* variants[] = { "RFC 9111 section 4.1" };

constexpr FindingKind visitorInShared{
    .id = "cache-visitor-public",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Shared caches may keep a visitor's answer"),
    .why = TRANSLATABLE(
        "core::http", "A proxy or content network can hand one visitor's cookie or data to the next."),
    .fix = TRANSLATABLE("core::http", "Send Cache-Control: no-store with answers for one visitor."),
    .references = visitors,
};
constexpr FindingKind visitorStored{
    .id = "cache-visitor",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Caches may keep a visitor's answer"),
    .why = TRANSLATABLE("core::http",
        "Nothing forbids it: whoever uses the machine next can find the answer, and some proxies pass it "
        "on."),
    .fix = TRANSLATABLE("core::http", "Send Cache-Control: no-store with answers for one visitor."),
    .references = visitors,
};
constexpr FindingKind answerStored{
    .id = "cache-api",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Nothing says whether caches may keep this"),
    .why = TRANSLATABLE("core::http",
        "Browsers and proxies then decide themselves, and an answer with data of a visitor may stay on "
        "disk."),
    .fix = TRANSLATABLE("core::http", "Send Cache-Control: no-store, or say how long it may be kept."),
    .references = visitors,
};
constexpr FindingKind assetCookie{
    .id = "cache-asset-cookie",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A cached asset sets a cookie"),
    .why = TRANSLATABLE("core::http",
        "A cache that keeps the asset can hand one visitor's cookie to all others, or will not keep it at "
        "all."),
    .fix = TRANSLATABLE("core::http", "Set no cookies with static files."),
    .references = visitors,
};
constexpr FindingKind contradiction{
    .id = "cache-contradiction",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Cache-Control contradicts itself: %1"),
    .why
    = TRANSLATABLE("core::http", "no-store wins where caches are careful, and it is not said that all are."),
    .fix = TRANSLATABLE("core::http", "Keep no-store, or keep the other."),
    .references = syntax,
};
constexpr FindingKind unknownDirective{
    .id = "cache-directive-unknown",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Caches know no directive %1"),
    .why = TRANSLATABLE("core::http", "They skip it, and keep what they were perhaps told not to keep."),
    .fix = TRANSLATABLE("core::http", "Correct its spelling, or remove it."),
    .references = syntax,
};
constexpr FindingKind invalidAge{
    .id = "cache-age-invalid",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The age is no number of seconds: %1"),
    .why
    = TRANSLATABLE("core::http", "Caches differ in what they make of it; some keep the response at will."),
    .fix = TRANSLATABLE("core::http", "Write whole seconds, such as max-age=3600."),
    .references = syntax,
};
constexpr FindingKind pragma{
    .id = "pragma-deprecated",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Pragma says nothing in a response"),
    .why = TRANSLATABLE("core::http", "It was meant for requests of HTTP/1.0; caches obey Cache-Control."),
    .fix = TRANSLATABLE("core::http", "Send Cache-Control instead."),
    .references = older,
};
constexpr FindingKind expires{
    .id = "expires-overruled",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Expires is overruled"),
    .why = TRANSLATABLE("core::http", "Caches obey Cache-Control and ignore this date."),
    .fix = TRANSLATABLE("core::http", "Remove the header."),
    .references = expiry,
};
constexpr FindingKind clearUnquoted{
    .id = "clear-site-data-unquoted",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Clear-Site-Data clears nothing: %1"),
    .why = TRANSLATABLE("core::http",
        "Its values stand in double quotes; browsers skip a bare word, and a visitor who logs out leaves "
        "data "
        "behind."),
    .fix = TRANSLATABLE("core::http", "Write each value in double quotes."),
    .references = clearing,
};
constexpr FindingKind clearUnknown{
    .id = "clear-site-data-unknown",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Browsers cannot clear %1"),
    .why = TRANSLATABLE("core::http", "They skip values that they do not know."),
    .fix = TRANSLATABLE("core::http", "Correct its spelling: case counts."),
    .references = clearing,
};
constexpr FindingKind varyAny{
    .id = "vary-any",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Vary: * makes caching pointless"),
    .why = TRANSLATABLE(
        "core::http", "No stored response ever matches, although Cache-Control allows to keep it."),
    .fix = TRANSLATABLE("core::http", "Name the request headers that the response depends on."),
    .references = variants,
};

constexpr std::string_view directives[]
    = { "max-age", "s-maxage", "no-cache", "no-store", "no-transform", "must-revalidate", "proxy-revalidate",
          "must-understand", "private", "public", "immutable", "stale-while-revalidate", "stale-if-error" };
constexpr std::string_view clearable[] = { "cache", "cookies", "storage", "executionContexts", "clientHints",
    "prefetchCache", "prerenderCache", "*" };

struct Directive {
    std::string name; ///< in lower case
    std::optional<std::string_view> argument{}; ///< without quotes
    Member member;
};

class CacheControl {
public:
    explicit CacheControl(const Response& response)
    {
        for (const Member& member : membersOf(response, header)) {
            if (member.text.empty())
                continue;
            const std::size_t equals = member.text.find('=');
            Directive directive{ .name = lowered(trimmed(member.text.substr(0, equals))), .member = member };
            if (equals != std::string_view::npos)
                directive.argument = unquoted(trimmed(member.text.substr(equals + 1)));
            m_directives.push_back(std::move(directive));
        }
    }

    const std::vector<Directive>& all() const { return m_directives; }
    const Directive* find(std::string_view name) const
    {
        const auto found = std::ranges::find(m_directives, name, &Directive::name);
        return found == m_directives.end() ? nullptr : &*found;
    }
    bool has(std::string_view name) const { return find(name) != nullptr; }

    /// What lets caches keep it for a time.
    const Directive* lifetime() const
    {
        for (const Directive& directive : m_directives) {
            const bool isAge = directive.name == "max-age" || directive.name == "s-maxage";
            if (isAge && directive.argument
                && directive.argument->find_first_not_of('0') != std::string_view::npos)
                return &directive;
        }
        return nullptr;
    }

    /// What invites shared caches.
    const Directive* invitation() const
    {
        const Directive* open = find("public");
        return open ? open : find("s-maxage");
    }

    bool keepsOut() const { return has("no-store") || has("private"); }

private:
    static std::string_view unquoted(std::string_view text)
    {
        const bool isQuoted = text.size() > 1 && text.starts_with('"') && text.ends_with('"');
        return isQuoted ? text.substr(1, text.size() - 2) : text;
    }

    std::vector<Directive> m_directives;
};

HeaderFinding findingAtDirective(
    const Case& it, const FindingKind& kind, const Directive& directive, std::vector<Change> fix = {})
{
    return findingAt(it, kind, *directive.member.field, directive.member.text, std::move(fix));
}

bool isForVisitor(const Case& it)
{
    if (firstOf(it.response, "Set-Cookie"))
        return true;
    return it.response.request && std::ranges::any_of(it.response.request->fields, [](const Field& field) {
        return equalsIgnoringCase(field.name, "Authorization") || equalsIgnoringCase(field.name, "Cookie");
    });
}

/// RFC 9110 section 15.1, and where nothing told the status.
bool isStoredByDefault(int status)
{
    constexpr int statuses[] = { 0, 200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501 };
    return std::ranges::find(statuses, status) != std::end(statuses);
}

void judgeAsset(const Case& it, const CacheControl& control, HeaderFindings& findings)
{
    const Field* cookie = firstOf(it.response, "Set-Cookie");
    if (!cookie || control.keepsOut() || (!control.lifetime() && !control.has("public")))
        return;
    // Its value is a secret.
    const std::string_view name = std::string_view(cookie->value).substr(0, cookie->value.find('='));
    findings.push_back(findingAt(it, assetCookie, *cookie, name, { removing("Set-Cookie") }));
    findings.back().finding.value = std::string(name);
}

void judgeVisitor(const Case& it, const CacheControl& control, HeaderFindings& findings)
{
    const std::vector<Change> fix{ setting(header, recommended) };
    const bool isRevalidated = control.has("no-cache") || (control.has("max-age") && !control.lifetime());
    if (control.keepsOut())
        return;
    if (isForVisitor(it)) {
        if (const Directive* invitation = control.invitation())
            findings.push_back(findingAtDirective(it, visitorInShared, *invitation, fix));
        else if (!control.all().empty() && !isRevalidated)
            findings.push_back(findingAtDirective(it, visitorStored, control.all().front(), fix));
        else if (!isRevalidated && isStoredByDefault(it.response.status)
            && !isMisspelled(it.response, header))
            findings.push_back(findingOn(visitorStored, header, fix));
    } else if (it.profile == Profile::Api && control.all().empty() && !firstOf(it.response, "Expires")
        && isStoredByDefault(it.response.status) && !isMisspelled(it.response, header)) {
        findings.push_back(findingOn(answerStored, header, fix));
    }
}

bool isAge(const Directive& directive)
{
    return directive.name == "max-age" || directive.name == "s-maxage"
        || directive.name == "stale-while-revalidate" || directive.name == "stale-if-error";
}

bool isNumber(const std::optional<std::string_view>& text)
{
    return text && !text->empty() && text->find_first_not_of("0123456789") == std::string_view::npos;
}

void judgeSyntax(const Case& it, const CacheControl& control, HeaderFindings& findings)
{
    for (const Directive& directive : control.all()) {
        if (std::ranges::find(directives, directive.name) == std::end(directives)) {
            // Internet Explorer's own; nobody is misled by them.
            if (directive.name != "pre-check" && directive.name != "post-check")
                findings.push_back(findingAtDirective(it, unknownDirective, directive));
        } else if (isAge(directive) && !isNumber(directive.argument)) {
            findings.push_back(findingAtDirective(it, invalidAge, directive));
        }
    }
    if (!control.has("no-store"))
        return;
    const Directive* other = control.lifetime() ? control.lifetime() : control.find("public");
    if (other)
        findings.push_back(findingAtDirective(it, contradiction, *other, { setting(header, "no-store") }));
}

void judgeLeftovers(const Case& it, const CacheControl& control, HeaderFindings& findings)
{
    if (const Field* field = firstOf(it.response, "Pragma")) {
        std::vector<Change> fix{ removing("Pragma") };
        if (control.all().empty())
            fix.push_back(setting(header, recommended));
        findings.push_back(findingAt(it, pragma, *field, {}, std::move(fix)));
    }
    const Field* date = firstOf(it.response, "Expires");
    if (date && (control.has("max-age") || control.has("s-maxage") || control.has("no-store")))
        findings.push_back(findingAt(it, expires, *date, {}, { removing("Expires") }));
    for (const Member& name : membersOf(it.response, "Vary")) {
        if (name.text == "*" && control.lifetime() && !control.has("no-store")) {
            findings.push_back(findingAt(it, varyAny, *name.field, name.text));
            return;
        }
    }
}

std::string quotedAll(const std::vector<Member>& members)
{
    std::string text;
    for (const Member& member : members) {
        const std::string bare = bareWord(member.text);
        const auto* known = std::ranges::find_if(
            clearable, [&](std::string_view type) { return equalsIgnoringCase(type, bare); });
        if (known != std::end(clearable))
            text += (text.empty() ? "\"" : ",\"") + std::string(*known) + '"';
    }
    return text;
}

void judgeClearing(const Case& it, HeaderFindings& findings)
{
    const std::vector<Member> members = membersOf(it.response, clearHeader);
    const std::string mended = quotedAll(members);
    for (const Member& member : members) {
        const std::string_view text = member.text;
        const bool isQuoted = text.size() > 1 && text.starts_with('"') && text.ends_with('"');
        const std::string_view type = isQuoted ? text.substr(1, text.size() - 2) : text;
        if (isQuoted && std::ranges::find(clearable, type) != std::end(clearable))
            continue;
        std::vector<Change> fix;
        if (!mended.empty())
            fix.push_back(setting(clearHeader, mended));
        findings.push_back(
            findingAt(it, isQuoted ? clearUnknown : clearUnquoted, *member.field, text, std::move(fix)));
        return; // one header, one mend
    }
}

} // namespace

void judgeCaching(const Case& it, HeaderFindings& findings)
{
    const std::size_t before = findings.size();
    const CacheControl control(it.response);
    if (it.profile == Profile::StaticAssets)
        judgeAsset(it, control, findings);
    else
        judgeVisitor(it, control, findings);
    judgeSyntax(it, control, findings);
    judgeLeftovers(it, control, findings);
    judgeClearing(it, findings);
    limitRepetitions(findings, before);
}

} // namespace core::http::judges
