// SPDX-License-Identifier: Apache-2.0
#include "core/http/cookie.h"
#include "core/http/hsts.h"
#include "core/http/judges/judge.h"
#include "core/http/judges/judging.h"
#include "core/http/judges/transport_kinds.h"

#include <algorithm>
#include <span>

namespace core::http::judges {
namespace {

constexpr const char* hstsName = "strict-transport-security";
constexpr const char* recommendedHsts = "max-age=63072000; includeSubDomains";
constexpr std::uint64_t year = std::uint64_t{ 365 } * 86400;

struct Judged {
    const FindingKind& kind;
    const char* subject;
    std::string value{};
    std::optional<Spot> spot{};
};

void add(HeaderFindings& findings, Judged judged, std::vector<Change> fix = {})
{
    findings.push_back({
        .finding = { .kind = &judged.kind, .subject = judged.subject, .value = std::move(judged.value) },
        .spot = judged.spot,
        .fix = std::move(fix),
    });
}

std::vector<Change> setHsts(std::string_view value)
{
    return { { .name = "Strict-Transport-Security", .value = std::string(value) } };
}

std::vector<std::size_t> indicesOf(const Response& response, std::string_view name)
{
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < response.fields.size(); ++i) {
        if (equalsIgnoringCase(response.fields[i].name, name))
            indices.push_back(i);
    }
    return indices;
}

/// Browsers ignore HSTS for addresses, and this machine's own names need none.
bool canHaveHsts(const Case& it)
{
    return !it.url || (!isAddressLiteral(it.url->host) && !isLoopback(it.url->host));
}

const FindingKind& kindOf(HstsFlaw flaw)
{
    switch (flaw) {
    case HstsFlaw::MaxAgeNotANumber:
        return hstsMaxAgeInvalid;
    case HstsFlaw::RepeatedDirective:
        return hstsDirectiveRepeated;
    case HstsFlaw::UnexpectedValue:
        return hstsUnexpectedValue;
    case HstsFlaw::NoMaxAge:
    case HstsFlaw::None:
        break;
    }
    return hstsWithoutMaxAge;
}

/// Keeps what the field asks for, with at least what is recommended in its place.
std::string mended(const Hsts& hsts)
{
    const std::uint64_t maxAge = std::max(hsts.maxAge.value_or(0), std::uint64_t{ 2 } * year);
    return "max-age=" + std::to_string(maxAge) + "; includeSubDomains"
        + (hsts.wantsPreload ? "; preload" : "");
}

std::string joinedErrors(const PreloadEligibility& eligibility)
{
    std::string codes;
    for (const PreloadIssue& issue : eligibility.issues) {
        if (issue.level == PreloadIssue::Level::Error)
            codes += (codes.empty() ? "" : ", ") + std::string(issue.code);
    }
    return codes;
}

void judgePreload(const Case& it, Spot spot, HeaderFindings& findings)
{
    std::string codes = joinedErrors(preloadEligibilityOf(it.exchange));
    if (codes.empty())
        add(findings, { .kind = preloadRequested, .subject = hstsName, .spot = spot });
    else
        add(findings,
            { .kind = preloadNotReady, .subject = hstsName, .value = std::move(codes), .spot = spot });
}

/// The first directive of that name, or the whole field.
Spot spotOf(Spot spot, std::string_view value, std::string_view directive)
{
    const std::size_t offset = lowered(value).find(lowered(directive));
    if (offset == std::string_view::npos)
        return spot;
    spot.offset = offset;
    const std::string_view rest = value.substr(offset, value.find(';', offset) - offset);
    spot.size = rest.find_last_not_of(" \t") + 1;
    return spot;
}

void judgeMeaning(const Case& it, const Hsts& hsts, Spot spot, HeaderFindings& findings)
{
    const std::string& value = it.response.fields[spot.field].value;
    const Spot atMaxAge = spotOf(spot, value, "max-age");
    const std::uint64_t maxAge = hsts.maxAge.value_or(0);
    if (maxAge == 0) {
        add(findings, { .kind = hstsOff, .subject = hstsName, .spot = atMaxAge }, setHsts(mended(hsts)));
        return;
    }
    if (maxAge < year)
        add(findings,
            { .kind = hstsShort, .subject = hstsName, .value = std::to_string(maxAge), .spot = atMaxAge },
            setHsts(mended(hsts)));
    if (!hsts.includesSubdomains)
        add(findings, { .kind = hstsWithoutSubdomains, .subject = hstsName, .spot = spot },
            setHsts(mended(hsts)));
    if (hsts.wantsPreload)
        judgePreload(it, spotOf(spot, value, "preload"), findings);
}

void judgeHsts(const Case& it, HeaderFindings& findings)
{
    const std::vector<std::size_t> fields = indicesOf(it.response, hstsName);
    if (fields.empty()) {
        if (canHaveHsts(it) && !isMisspelled(it.response, hstsName))
            add(findings, { .kind = hstsMissing, .subject = hstsName }, setHsts(recommendedHsts));
        return;
    }
    Spot spot{ .hop = it.hop, .field = fields.front() };
    const std::string& value = it.response.fields[spot.field].value;
    const HstsReading reading = readHsts(value);
    if (!it.response.isVerified)
        add(findings, { .kind = hstsUnverified, .subject = hstsName, .spot = spot });
    if (reading.flaw == HstsFlaw::None)
        judgeMeaning(it, reading.hsts, spot, findings);
    else {
        const Spot flawed{
            .hop = it.hop, .field = spot.field, .offset = reading.offset, .size = reading.size
        };
        add(findings, { .kind = kindOf(reading.flaw), .subject = hstsName, .value = value, .spot = flawed },
            setHsts(mended(reading.hsts)));
    }
    if (fields.size() > 1)
        add(findings,
            { .kind = hstsRepeated, .subject = hstsName, .spot = Spot{ .hop = it.hop, .field = fields[1] } },
            setHsts(reading.flaw == HstsFlaw::None ? value : mended(reading.hsts)));
}

// The way to the page

bool isPlain(const std::optional<Url>& url)
{
    return url && !url->isSecure() && !isLoopback(url->host);
}

std::string cookieName(std::string_view value)
{
    const CookieReading reading = readSetCookie(value, {});
    return reading.cookie ? reading.cookie->name : std::string();
}

/// A hop that came in the clear: what it sends counts for little, or too much.
void judgePlainHop(const Response& response, std::size_t hop, HeaderFindings& findings)
{
    for (const std::size_t field : indicesOf(response, hstsName))
        add(findings,
            { .kind = hstsOverHttp, .subject = hstsName, .spot = Spot{ .hop = hop, .field = field } });
    for (const std::size_t field : indicesOf(response, "set-cookie"))
        add(findings,
            { .kind = cookieOverHttp,
                .subject = "set-cookie",
                .value = cookieName(response.fields[field].value),
                .spot = Spot{ .hop = hop, .field = field } });
}

bool isRedirect(const Response& response)
{
    return response.status >= 300 && response.status < 400 && response.status != 304;
}

/// Where a response leads, whether or not the exchange goes on.
struct Step {
    Url from;
    Url to;
    std::string location; ///< as written; empty where only the next hop tells
    std::optional<Spot> spot{};
};

std::optional<Step> stepFrom(std::span<const Response> hops, std::size_t hop)
{
    const std::optional<Url> from = parseUrl(hops[hop].url);
    if (!from)
        return {};
    const std::vector<std::size_t> fields = indicesOf(hops[hop], "location");
    if (!fields.empty() && isRedirect(hops[hop])) {
        const std::string& location = hops[hop].fields[fields.front()].value;
        if (const std::optional<Url> to = resolve(*from, location))
            return Step{ .from = *from,
                .to = *to,
                .location = location,
                .spot = Spot{ .hop = hop, .field = fields.front() } };
    }
    const std::optional<Url> next = hop + 1 < hops.size() ? parseUrl(hops[hop + 1].url) : std::nullopt;
    return next ? std::optional(Step{ .from = *from, .to = *next, .location = {} }) : std::nullopt;
}

/// Of a redirect that came in the clear and was the first.
void judgeFirstStep(const Step& step, HeaderFindings& findings)
{
    const bool isRelative = !step.location.empty() && !parseUrl(step.location);
    if (!step.to.isSecure())
        add(findings,
            { .kind = isRelative ? redirectRelative : redirectStaysPlain,
                .subject = "location",
                .value = step.location.empty() ? step.to.text() : step.location,
                .spot = step.spot });
    else if (step.to.host != step.from.host)
        add(findings,
            { .kind = redirectOffHost, .subject = "location", .value = step.to.origin(), .spot = step.spot });
}

void judgeDowngrades(std::span<const Response> hops, HeaderFindings& findings)
{
    for (std::size_t hop = 0; hop < hops.size(); ++hop) {
        const std::optional<Step> step = stepFrom(hops, hop);
        if (!step || !step->from.isSecure() || step->to.isSecure())
            continue;
        std::vector<Change> fix;
        if (hop + 1 == hops.size() && step->location.starts_with("http://"))
            fix.push_back({ .name = "Location", .value = "https" + step->location.substr(4) });
        add(findings,
            { .kind = redirectDowngrade,
                .subject = "location",
                .value = step->to.text(),
                .spot = step->spot },
            std::move(fix));
    }
}

/// What happens to whoever asks over plain http, where the exchange shows it.
void judgePlainStart(std::span<const Response> hops, HeaderFindings& findings)
{
    if (hops.empty() || !isPlain(parseUrl(hops.front().url)))
        return;
    const std::optional<Step> first = stepFrom(hops, 0);
    const std::optional<Step> last = stepFrom(hops, hops.size() - 1);
    if (!first || isPlain(last ? last->to : parseUrl(hops.back().url))) {
        add(findings,
            { .kind = redirectMissing,
                .subject = "location",
                .value = hops.front().url,
                .spot = first ? first->spot : std::nullopt });
        return;
    }
    judgeFirstStep(*first, findings);
}

/// These hops were asked for besides: a spot would point into the others.
void judgePlainHops(std::span<const Response> hops, HeaderFindings& findings)
{
    HeaderFindings found;
    judgePlainStart(hops, found);
    for (HeaderFinding& finding : found) {
        finding.spot.reset();
        findings.push_back(std::move(finding));
    }
}

void judgeWay(const Case& it, HeaderFindings& findings)
{
    const std::vector<Response>& hops = it.exchange.hops;
    for (std::size_t hop = 0; hop < hops.size(); ++hop) {
        if (isPlain(parseUrl(hops[hop].url)))
            judgePlainHop(hops[hop], hop, findings);
    }
    judgeDowngrades(hops, findings);
    // A page in the clear is worse than a missing redirect, and says as much.
    if (it.url && isPlain(it.url) && !isRedirect(it.response))
        add(findings, { .kind = plainPage, .subject = "location", .value = it.url->text() });
    else if (!it.exchange.plainHops)
        judgePlainStart(hops, findings);
    if (it.exchange.plainHops)
        judgePlainHops(*it.exchange.plainHops, findings);
}

} // namespace

void judgeTransport(const Case& it, HeaderFindings& findings)
{
    const std::size_t before = findings.size();
    if (it.isSecure())
        judgeHsts(it, findings);
    judgeWay(it, findings);
    limitRepetitions(findings, before);
}

} // namespace core::http::judges
