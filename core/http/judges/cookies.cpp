// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/http/judges/cookie_draft.h"
#include "core/http/judges/cookie_kinds.h"
#include "core/http/judges/judging.h"
#include "core/http/registrable_domain.h"

#include <algorithm>
#include <set>

namespace core::http::judges {
namespace {

constexpr std::int64_t longestLife = std::int64_t{ 400 } * 86400;

/// One cookie in its field.
struct Setting {
    const Cookie& cookie;
    std::string_view field; ///< its value as it came
    Spot spot; ///< the whole field
    const std::optional<Url>& url; ///< of its response
    std::optional<std::int64_t> date; ///< what the response says the time is
    bool isJudged; ///< of the response that changes are made to

    bool isSecure() const { return !url || url->isSecure() || isLocal(); }
    /// Nothing leaves the computer.
    bool isLocal() const { return url && isLoopback(url->host); }
};

bool beginsWith(std::string_view text, std::string_view prefix)
{
    return equalsIgnoringCase(text.substr(0, prefix.size()), prefix);
}

bool hasPrefix(const Cookie& cookie)
{
    return beginsWith(cookie.name, "__Secure-") || beginsWith(cookie.name, "__Host-")
        || beginsWith(cookie.name, "__Http-");
}

/// Double-submit tokens are there for scripts to read.
bool isForScripts(std::string_view name)
{
    const std::string letters = lowered(name);
    return letters.contains("csrf") || letters.contains("xsrf");
}

bool isSession(std::string_view name)
{
    if (isForScripts(name))
        return false;
    const std::string letters = lowered(name);
    constexpr std::string_view parts[]
        = { "sess", "login", "token", "jwt", "remember", ".aspxauth", "aspnetcore.identity" };
    const auto isInside = [&](std::string_view part) { return letters.contains(part); };
    if (std::ranges::any_of(parts, isInside))
        return true;
    // "sid", "connect.sid", "auth", "my_auth"; not "inside" or "author".
    for (const std::string_view word : { "sid", "auth" }) {
        if (!letters.ends_with(word))
            continue;
        const std::string_view before = std::string_view(letters).substr(0, letters.size() - word.size());
        if (before.empty() || std::string_view("-_.").contains(before.back()))
            return true;
    }
    return false;
}

/// Made on the way by Heroku's router, which no site can tell what to do; the Observatory spares it, too.
bool isOfRouter(std::string_view name)
{
    return equalsIgnoringCase(name, "heroku-session-affinity");
}

/// Such a cookie is there to be forgotten.
bool isRemoval(const Setting& it)
{
    if (it.cookie.maxAge)
        return *it.cookie.maxAge <= 0;
    return it.cookie.expires && *it.cookie.expires <= it.date.value_or(0);
}

/// The last attribute of that name, or else the cookie's name.
Spot spotOf(const Setting& it, std::string_view attribute)
{
    Spot spot = it.spot;
    const auto isNamed = [&](const CookieAttribute& one) { return equalsIgnoringCase(one.name, attribute); };
    const auto found
        = std::ranges::find_if(it.cookie.attributes.rbegin(), it.cookie.attributes.rend(), isNamed);
    if (found != it.cookie.attributes.rend()) {
        const std::size_t end = std::min(it.field.find(';', found->offset), it.field.size());
        spot.offset = found->offset;
        spot.size = trimmed(it.field.substr(found->offset, end - found->offset)).size();
    } else if (!it.cookie.name.empty()) {
        spot.offset = it.field.find(it.cookie.name);
        spot.size = it.cookie.name.size();
    }
    return spot;
}

class CookieJudge {
public:
    CookieJudge(const Case& it, HeaderFindings& findings)
        : m_case(it)
        , m_findings(findings)
    {
    }
    void judge(const Response& response, std::size_t hop);

private:
    void judgeField(const Response& response, Spot spot, const std::optional<Url>& url);
    void judgeRejections(const Setting& it, const CookieReading& reading);
    void judgeProtection(const Setting& it);
    void judgeSameSite(const Setting& it, bool isSessionCookie);
    void judgeLife(const Setting& it);
    void judgeDomain(const Setting& it);
    void judgePrefix(const Setting& it);
    void judgeRepetition(const Setting& it);
    void add(const FindingKind& kind, const Setting& it, std::string_view attribute,
        std::optional<std::string> mended = {});

    const Case& m_case;
    HeaderFindings& m_findings;
    std::set<std::string> m_stored; ///< by what makes them the same cookie
};

void CookieJudge::add(
    const FindingKind& kind, const Setting& it, std::string_view attribute, std::optional<std::string> mended)
{
    HeaderFinding finding{
        .finding = { .kind = &kind, .subject = "set-cookie", .value = it.cookie.name },
        .spot = spotOf(it, attribute),
    };
    if (mended && it.isJudged)
        finding.fix.push_back({ .name = "Set-Cookie", .value = std::move(mended), .field = it.spot.field });
    m_findings.push_back(std::move(finding));
}

/// What would keep browsers from dropping it; nothing where only a person can tell.
std::optional<std::string> mendedFor(CookieFlaw flaw, const Cookie& cookie)
{
    CookieDraft draft(cookie);
    switch (flaw) {
    case CookieFlaw::DomainIsSuffix:
    case CookieFlaw::DomainMismatch:
        return draft.remove("Domain").text();
    case CookieFlaw::SameSiteNoneWithoutSecure:
    case CookieFlaw::SecurePrefix:
    case CookieFlaw::PartitionedWithoutSecure:
        return draft.set("Secure").text();
    case CookieFlaw::HostPrefix:
        return draft.set("Secure").set("Path", "/").remove("Domain").text();
    case CookieFlaw::HttpPrefix:
        return draft.set("Secure").set("HttpOnly").text();
    case CookieFlaw::HostHttpPrefix:
        return draft.set("Secure").set("HttpOnly").set("Path", "/").remove("Domain").text();
    default:
        return {};
    }
}

std::string_view attributeOf(CookieFlaw flaw)
{
    switch (flaw) {
    case CookieFlaw::DomainIsSuffix:
    case CookieFlaw::DomainMismatch:
        return "Domain";
    case CookieFlaw::SecureOverHttp:
        return "Secure";
    case CookieFlaw::SameSiteNoneWithoutSecure:
        return "SameSite";
    case CookieFlaw::PartitionedWithoutSecure:
        return "Partitioned";
    default:
        return {};
    }
}

void CookieJudge::judgeRejections(const Setting& it, const CookieReading& reading)
{
    for (const CookieFlaw flaw : reading.rejections)
        add(kindOf(flaw), it, attributeOf(flaw), mendedFor(flaw, it.cookie));
    for (const CookieFlaw flaw : reading.remarks) {
        if (flaw == CookieFlaw::DomainIsSuffix)
            add(cookieDomainIsOwnSuffix, it, "Domain", CookieDraft(it.cookie).remove("Domain").text());
        else
            add(kindOf(flaw), it, attributeOf(flaw), mendedFor(flaw, it.cookie));
    }
}

void CookieJudge::judgeSameSite(const Setting& it, bool isSessionCookie)
{
    const auto withLax = [&] { return CookieDraft(it.cookie).set("SameSite", "Lax").text(); };
    switch (it.cookie.sameSite) {
    case Cookie::SameSite::Missing:
        return add(cookieWithoutSameSite, it, {}, withLax());
    case Cookie::SameSite::Unknown:
        return add(cookieSameSiteUnknown, it, "SameSite", withLax());
    case Cookie::SameSite::None:
        if (isSessionCookie && !it.cookie.isPartitioned)
            add(cookieSessionForAllSites, it, "SameSite");
        return;
    case Cookie::SameSite::Strict:
    case Cookie::SameSite::Lax:
        return;
    }
}

void CookieJudge::judgeProtection(const Setting& it)
{
    const bool isSessionCookie = isSession(it.cookie.name);
    // Over plain http a browser would refuse Secure: there the transport is what has to change.
    if (!it.cookie.isSecure && it.isSecure() && !it.isLocal())
        add(isSessionCookie ? cookieSessionWithoutSecure : cookieWithoutSecure, it, {},
            CookieDraft(it.cookie).set("Secure").text());
    if (!it.cookie.isHttpOnly && isSessionCookie)
        add(cookieSessionWithoutHttpOnly, it, {}, CookieDraft(it.cookie).set("HttpOnly").text());
    else if (!it.cookie.isHttpOnly && !isForScripts(it.cookie.name))
        add(cookieWithoutHttpOnly, it, {});
    judgeSameSite(it, isSessionCookie);
}

void CookieJudge::judgeLife(const Setting& it)
{
    const auto hasAttribute = [&](std::string_view name) {
        return std::ranges::any_of(it.cookie.attributes,
            [&](const CookieAttribute& attribute) { return equalsIgnoringCase(attribute.name, name); });
    };
    const auto capped = [&] {
        return CookieDraft(it.cookie).set("Max-Age", std::to_string(longestLife)).remove("Expires").text();
    };
    if (hasAttribute("Max-Age") && !it.cookie.maxAge)
        add(cookieLifeUnreadable, it, "Max-Age");
    else if (!it.cookie.maxAge && hasAttribute("Expires") && !it.cookie.expires)
        add(cookieLifeUnreadable, it, "Expires");
    if (it.cookie.maxAge && *it.cookie.maxAge > longestLife)
        add(cookieLifeCapped, it, "Max-Age", capped());
    else if (!it.cookie.maxAge && it.cookie.expires && it.date && *it.cookie.expires - *it.date > longestLife)
        add(cookieLifeCapped, it, "Expires", capped());
}

void CookieJudge::judgeDomain(const Setting& it)
{
    if (!it.cookie.domain || isAddressLiteral(*it.cookie.domain) || isPublicSuffix(*it.cookie.domain))
        return;
    // What is shared below one's own host is wide for a session only.
    const bool isAboveHost = it.url && it.url->host != *it.cookie.domain;
    if (isAboveHost || isSession(it.cookie.name))
        add(cookieDomainIsWide, it, "Domain", CookieDraft(it.cookie).remove("Domain").text());
}

void CookieJudge::judgePrefix(const Setting& it)
{
    if (hasPrefix(it.cookie) || !isSession(it.cookie.name) || !it.isSecure())
        return;
    const bool isForHost = !it.cookie.domain && it.cookie.path.value_or("/") == "/";
    CookieDraft draft(it.cookie);
    draft.rename((isForHost ? "__Host-" : "__Secure-") + it.cookie.name).set("Secure").set("HttpOnly");
    if (isForHost)
        draft.set("Path", "/");
    if (it.cookie.sameSite == Cookie::SameSite::Missing || it.cookie.sameSite == Cookie::SameSite::Unknown)
        draft.set("SameSite", "Lax");
    add(cookieSessionWithoutPrefix, it, {}, draft.text());
}

void CookieJudge::judgeRepetition(const Setting& it)
{
    const std::string key
        = it.cookie.name + ";" + it.cookie.domain.value_or("") + ";" + it.cookie.path.value_or("");
    if (!m_stored.insert(key).second)
        add(cookieRepeated, it, {});
}

/// For a field that cannot be read: as far as it is a name, without bytes that a terminal would obey.
Cookie unreadableCookie(std::string_view field)
{
    Cookie cookie;
    const std::string_view pair = field.substr(0, field.find(';'));
    if (const std::size_t equals = pair.find('='); equals != std::string_view::npos) {
        const std::string_view name = trimmed(pair.substr(0, equals));
        if (std::ranges::none_of(name, [](char letter) { return letter >= 0 && letter < ' '; })
            && !name.contains('\x7F'))
            cookie.name = name;
    }
    return cookie;
}

void CookieJudge::judgeField(const Response& response, Spot spot, const std::optional<Url>& url)
{
    const Field& field = response.fields[spot.field];
    const CookieReading reading = readSetCookie(field.value, url);
    const Cookie cookie = reading.cookie ? *reading.cookie : unreadableCookie(field.value);
    const Field* date = firstOf(response, "date");
    const Setting it{
        .cookie = cookie,
        .field = field.value,
        .spot = spot,
        .url = url,
        .date = date ? parseCookieDate(date->value) : std::nullopt,
        .isJudged = spot.hop == m_case.hop,
    };
    judgeRejections(it, reading);
    if (!reading.rejections.empty())
        return;
    judgeRepetition(it);
    if (isRemoval(it) || isOfRouter(it.cookie.name))
        return;
    judgeProtection(it);
    judgeLife(it);
    judgeDomain(it);
    judgePrefix(it);
}

void CookieJudge::judge(const Response& response, std::size_t hop)
{
    m_stored.clear();
    const std::optional<Url> url = hop == m_case.hop ? m_case.url : parseUrl(response.url);
    for (std::size_t i = 0; i < response.fields.size(); ++i) {
        if (equalsIgnoringCase(response.fields[i].name, "Set-Cookie"))
            judgeField(response, { .hop = hop, .field = i }, url);
    }
}

} // namespace

void judgeCookies(const Case& it, HeaderFindings& findings)
{
    const std::size_t before = findings.size();
    CookieJudge judge(it, findings);
    for (std::size_t hop = 0; hop < it.exchange.hops.size(); ++hop)
        judge.judge(it.exchange.hops[hop], hop);
    limitRepetitions(findings, before);
}

} // namespace core::http::judges
