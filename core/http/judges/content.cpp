// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/http/judges/judging.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <utility>

namespace core::http::judges {
namespace {

constexpr std::string_view sniffingHeader = "X-Content-Type-Options";
constexpr std::string_view referrerHeader = "Referrer-Policy";
constexpr std::string_view typeHeader = "Content-Type";

constexpr const char* sniffing[] = { "ASVS 3.4.4", "Fetch Standard", "CWE-430" };
constexpr const char* referrer[] = { "ASVS 3.4.5", "CWE-200" };
constexpr const char* type[] = { "ASVS 4.1.1", "RFC 9110 section 8.3" };

constexpr FindingKind sniffingMissing{
    .id = "nosniff-missing",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Browsers may guess the content type"),
    .why = TRANSLATABLE("core::http",
        "A file that a visitor uploaded as text or an image can be run as a script or style sheet."),
    .fix = TRANSLATABLE("core::http", "Send X-Content-Type-Options: nosniff."),
    .references = sniffing,
};
constexpr FindingKind sniffingInvalid{
    .id = "nosniff-invalid",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "X-Content-Type-Options has no effect"),
    .why = TRANSLATABLE("core::http",
        "Browsers look at the first value only and know nosniff; with any other they guess the content "
        "type."),
    .fix = TRANSLATABLE("core::http", "Set it to nosniff."),
    .references = sniffing,
};
constexpr FindingKind referrerMissing{
    .id = "referrer-policy-missing",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "No referrer policy is sent"),
    .why = TRANSLATABLE("core::http",
        "Browsers of today tell other sites this page's origin; older ones its whole address, "
        "with what stands in it."),
    .fix = TRANSLATABLE("core::http", "Send Referrer-Policy: no-referrer."),
    .references = referrer,
};
constexpr FindingKind referrerFull{
    .id = "referrer-policy-full-url",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Other sites learn whole addresses"),
    .why = TRANSLATABLE("core::http",
        "Under this policy a link or an image tells another site the path and query of this page, "
        "tokens and search words included."),
    .fix = TRANSLATABLE("core::http", "Set the policy to no-referrer or strict-origin-when-cross-origin."),
    .references = referrer,
};
constexpr FindingKind referrerOrigin{
    .id = "referrer-policy-origin-over-http",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The origin is sent over plain http, too"),
    .why = TRANSLATABLE("core::http",
        "Whoever watches the network sees from a request to an insecure site which site its visitor was on."),
    .fix = TRANSLATABLE("core::http", "Set the policy to its strict form, or to no-referrer."),
    .references = referrer,
};
constexpr FindingKind referrerInvalid{
    .id = "referrer-policy-invalid",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The referrer policy has no effect"),
    .why = TRANSLATABLE("core::http", "Browsers know none of its values and do as if there were no policy."),
    .fix = TRANSLATABLE("core::http", "Set it to no-referrer."),
    .references = referrer,
};
constexpr FindingKind referrerUnknown{
    .id = "referrer-policy-unknown-value",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "A referrer policy is unknown: %1"),
    .why
    = TRANSLATABLE("core::http", "Browsers skip what they do not know and obey the last value that they do."),
    .fix = TRANSLATABLE("core::http", "Remove it, or correct its spelling."),
    .references = referrer,
};
constexpr FindingKind typeMissing{
    .id = "content-type-missing",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The response names no content type"),
    .why = TRANSLATABLE(
        "core::http", "Browsers guess what it is from its bytes, and those may come from an attacker."),
    .fix = TRANSLATABLE("core::http", "Send Content-Type with the type and its charset."),
    .references = type,
};
constexpr FindingKind typeInvalid{
    .id = "content-type-invalid",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The content type is malformed"),
    .why = TRANSLATABLE("core::http",
        "Browsers want type/subtype; without it they guess from the bytes, and those may come from an "
        "attacker."),
    .fix = TRANSLATABLE("core::http", "Write it as type/subtype, such as text/html; charset=utf-8."),
    .references = type,
};
constexpr FindingKind charsetMissing{
    .id = "content-type-charset-missing",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "The response does not name its charset"),
    .why = TRANSLATABLE("core::http",
        "Browsers guess it from the bytes; in another charset harmless text can become a script."),
    .fix = TRANSLATABLE("core::http", "Append charset=utf-8 to the content type."),
    .references = type,
};
constexpr FindingKind charsetUnsafe{
    .id = "content-type-charset-unsafe",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "The charset hides scripts: %1"),
    .why = TRANSLATABLE("core::http",
        "In this charset filters and browsers read different characters, so that harmless text can become a "
        "script."),
    .fix = TRANSLATABLE("core::http", "Set charset=utf-8 and send UTF-8."),
    .references = type,
};
constexpr FindingKind jsonAsHtml{
    .id = "content-type-json-as-html",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "JSON is sent as HTML"),
    .why = TRANSLATABLE("core::http",
        "Opened as a page, markup in its strings is rendered, and scripts in it run with this site's "
        "rights."),
    .fix = TRANSLATABLE("core::http", "Set the content type to application/json."),
    .references = type,
};

constexpr std::string_view quietPolicies[]
    = { "no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin" };
constexpr std::string_view originPolicies[] = { "origin", "origin-when-cross-origin" };
constexpr std::string_view fullPolicies[] = { "unsafe-url", "no-referrer-when-downgrade" };

/// Where bytes of markup can be written without its characters.
constexpr std::string_view unsafeCharsets[] = { "utf-7", "iso-2022-jp", "iso-2022-kr", "iso-2022-cn",
    "hz-gb-2312", "utf-16", "utf-16le", "utf-16be", "utf-32" };

template <typename Names> bool contains(const Names& names, std::string_view name)
{
    return std::ranges::any_of(
        names, [&](std::string_view known) { return equalsIgnoringCase(known, name); });
}

bool isReferrerPolicy(std::string_view token)
{
    return contains(quietPolicies, token) || contains(originPolicies, token) || contains(fullPolicies, token);
}

void judgeSniffing(const Case& it, HeaderFindings& findings)
{
    const std::vector<Member> values = membersOf(it.response, sniffingHeader);
    const std::vector<Change> fix{ setting(sniffingHeader, "nosniff") };
    if (values.empty()) {
        if (!isMisspelled(it.response, sniffingHeader))
            findings.push_back(findingOn(sniffingMissing, sniffingHeader, fix));
    } else if (!equalsIgnoringCase(values.front().text, "nosniff")) {
        findings.push_back(findingAt(it, sniffingInvalid, *values.front().field, values.front().text, fix));
    }
}

/// The words of a meta element, older ones included; empty where browsers ignore it.
std::string_view metaPolicyOf(const MetaElement& meta)
{
    constexpr std::pair<std::string_view, std::string_view> olderWords[] = {
        { "never", "no-referrer" },
        { "default", "strict-origin-when-cross-origin" },
        { "always", "unsafe-url" },
        { "origin-when-crossorigin", "origin-when-cross-origin" },
    };
    for (const auto& [word, policy] : olderWords) {
        if (equalsIgnoringCase(meta.content, word))
            return policy;
    }
    return isReferrerPolicy(meta.content) ? std::string_view(meta.content) : std::string_view();
}

const FindingKind* judgementOn(std::string_view policy)
{
    if (contains(fullPolicies, policy))
        return &referrerFull;
    return contains(originPolicies, policy) ? &referrerOrigin : nullptr;
}

/// The element after all fields wins; true where one does.
bool judgeMetaReferrer(const Case& it, HeaderFindings& findings)
{
    if (!it.page)
        return false;
    std::string_view policy;
    for (const MetaElement& meta : it.page->metas) {
        if (meta.name == "referrer" && !metaPolicyOf(meta).empty())
            policy = metaPolicyOf(meta);
    }
    if (policy.empty())
        return false;
    if (const FindingKind* kind = judgementOn(policy)) {
        HeaderFinding finding = findingOn(*kind, referrerHeader);
        finding.finding.value = std::string(policy);
        findings.push_back(std::move(finding));
    }
    return true;
}

void judgeReferrer(const Case& it, HeaderFindings& findings)
{
    const bool isDecided = judgeMetaReferrer(it, findings);
    const std::vector<Member> tokens = membersOf(it.response, referrerHeader);
    const std::vector<Change> fix{ setting(referrerHeader, "no-referrer") };
    if (tokens.empty()) {
        if (!isDecided && !isMisspelled(it.response, referrerHeader))
            findings.push_back(findingOn(referrerMissing, referrerHeader, fix));
        return;
    }
    const auto isValid = [](const Member& token) { return isReferrerPolicy(token.text); };
    const auto backwards = std::views::reverse(tokens);
    const auto last = std::ranges::find_if(backwards, isValid);
    if (last == backwards.end()) {
        const Member& token = tokens.front();
        const std::string word = bareWord(token.text);
        findings.push_back(findingAt(it, referrerInvalid, *token.field, token.text,
            { setting(referrerHeader, contains(quietPolicies, word) ? word : "no-referrer") }));
        return;
    }
    const Member& effective = *last;
    const FindingKind* kind = judgementOn(effective.text);
    if (kind && !isDecided)
        findings.push_back(findingAt(it, *kind, *effective.field, effective.text, fix));
    for (const Member& token : tokens) {
        if (!isValid(token) && !token.text.empty())
            findings.push_back(findingAt(it, referrerUnknown, *token.field, token.text));
    }
}

/// Whether a body is to be expected.
bool hasContent(const Response& response)
{
    if (response.status >= 300 && response.status < 400)
        return false;
    if ((response.status >= 100 && response.status < 200) || response.status == 204 || response.status == 205)
        return false;
    const Field* length = firstOf(response, "Content-Length");
    return !(length && length->value == "0") && !(response.body && response.body->empty());
}

bool isTokenByte(char c)
{
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.contains(c);
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isTokenByte);
}

/// The media type without its parameters; empty where it is malformed.
std::string essenceOf(std::string_view value)
{
    const std::string_view essence = trimmed(value.substr(0, value.find(';')));
    const std::size_t slash = essence.find('/');
    if (slash == std::string_view::npos || !isToken(essence.substr(0, slash))
        || !isToken(essence.substr(slash + 1)))
        return {};
    return lowered(essence);
}

/// The first charset parameter's value, without quotes; a view into `value`.
std::optional<std::string_view> charsetOf(std::string_view value)
{
    for (std::size_t semicolon = value.find(';'); semicolon != std::string_view::npos;) {
        const std::size_t next = value.find(';', semicolon + 1);
        const std::string_view parameter = trimmed(value.substr(semicolon + 1, next - semicolon - 1));
        const std::size_t equals = parameter.find('=');
        if (equals != std::string_view::npos
            && equalsIgnoringCase(trimmed(parameter.substr(0, equals)), "charset")) {
            std::string_view charset = trimmed(parameter.substr(equals + 1));
            if (charset.size() > 1 && charset.starts_with('"') && charset.ends_with('"'))
                charset = charset.substr(1, charset.size() - 2);
            return charset;
        }
        semicolon = next;
    }
    return {};
}

/// A browser looks for it in the first kilobyte, and at a byte order mark.
bool declaresCharset(const std::string& body)
{
    return body.starts_with("\xEF\xBB\xBF") || lowered(body.substr(0, 1024)).contains("charset=");
}

void judgeCharset(const Case& it, const Field& field, std::string_view essence, HeaderFindings& findings)
{
    constexpr std::string_view types[]
        = { "text/html", "application/xhtml+xml", "text/plain", "text/xml", "application/xml" };
    if (const auto charset = charsetOf(field.value)) {
        if (contains(unsafeCharsets, *charset))
            findings.push_back(findingAt(it, charsetUnsafe, field, *charset,
                { setting(typeHeader, std::string(essence) + "; charset=utf-8") }));
        return;
    }
    // XML brings its own declaration.
    const bool isDeclared
        = it.response.body && (declaresCharset(*it.response.body) || it.response.body->starts_with("<?xml"));
    if (contains(types, essence) && !isDeclared)
        findings.push_back(findingAt(it, charsetMissing, field, {},
            { setting(typeHeader, std::string(essence) + "; charset=utf-8") }));
}

bool looksLikeJson(std::string_view body)
{
    constexpr std::string_view whiteSpace = " \t\r\n";
    const std::size_t begin = body.find_first_not_of(whiteSpace);
    if (begin == std::string_view::npos)
        return false;
    const char last = body[body.find_last_not_of(whiteSpace)];
    return (body[begin] == '{' && last == '}') || (body[begin] == '[' && last == ']');
}

void judgeType(const Case& it, HeaderFindings& findings)
{
    const std::vector<const Field*> fields = fieldsOf(it.response, typeHeader);
    if (fields.empty()) {
        if (hasContent(it.response))
            findings.push_back(findingOn(typeMissing, typeHeader));
        return;
    }
    // Of several, browsers take the last that is one.
    const auto backwards = std::views::reverse(fields);
    const auto valid = std::ranges::find_if(
        backwards, [](const Field* candidate) { return !essenceOf(candidate->value).empty(); });
    if (valid == backwards.end()) {
        findings.push_back(findingAt(it, typeInvalid, *fields.back()));
        return;
    }
    const Field& field = **valid;
    const std::string essence = essenceOf(field.value);
    if (essence == "text/html" && it.response.body && looksLikeJson(*it.response.body)) {
        findings.push_back(findingAt(it, jsonAsHtml, field, {}, { setting(typeHeader, "application/json") }));
        return;
    }
    if (hasContent(it.response))
        judgeCharset(it, field, essence, findings);
}

} // namespace

void judgeContent(const Case& it, HeaderFindings& findings)
{
    const std::size_t before = findings.size();
    judgeSniffing(it, findings);
    if (it.profile == Profile::WebPage)
        judgeReferrer(it, findings);
    judgeType(it, findings);
    limitRepetitions(findings, before);
}

} // namespace core::http::judges
