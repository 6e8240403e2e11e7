// SPDX-License-Identifier: Apache-2.0
#include "core/http/cookie.h"

#include "core/base/text.h"
#include "core/http/message.h"
#include "core/http/registrable_domain.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace core::http {
namespace {

constexpr std::size_t longestPair = 4096;
constexpr std::size_t longestAttribute = 1024;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isControlButTab(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return (byte < 0x20 && byte != '\t') || byte == 0x7F;
}

bool isAscii(std::string_view text)
{
    return std::ranges::none_of(text, [](char letter) { return static_cast<unsigned char>(letter) > 0x7F; });
}

bool beginsWith(std::string_view text, std::string_view prefix)
{
    return equalsIgnoringCase(text.substr(0, prefix.size()), prefix);
}

// Section 5.6

/// Nothing where the value counts for nothing.
std::optional<std::int64_t> parseMaxAge(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    const std::string_view digits = text.substr(isNegative ? 1 : 0);
    if (digits.empty() || !std::ranges::all_of(digits, isDigit))
        return {};
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    std::int64_t seconds = 0;
    for (const char digit : digits) {
        const std::int64_t step = digit - '0';
        seconds = seconds > (largest - step) / 10 ? largest : seconds * 10 + step;
    }
    return isNegative ? -seconds : seconds;
}

Cookie::SameSite parseSameSite(std::string_view text)
{
    if (equalsIgnoringCase(text, "Strict"))
        return Cookie::SameSite::Strict;
    if (equalsIgnoringCase(text, "Lax"))
        return Cookie::SameSite::Lax;
    return equalsIgnoringCase(text, "None") ? Cookie::SameSite::None : Cookie::SameSite::Unknown;
}

void readDomain(Cookie& cookie, std::string_view text)
{
    text.remove_prefix(text.starts_with('.') ? 1 : 0);
    cookie.domain = text.empty() ? std::nullopt : std::optional(lowered(text));
}

/// Of several attributes of one name the last counts.
void apply(const CookieAttribute& attribute, Cookie& cookie)
{
    const auto isNamed = [&](std::string_view name) { return equalsIgnoringCase(attribute.name, name); };
    if (isNamed("Expires")) {
        if (const std::optional<std::int64_t> date = parseCookieDate(attribute.value))
            cookie.expires = date;
    } else if (isNamed("Max-Age")) {
        if (const std::optional<std::int64_t> seconds = parseMaxAge(attribute.value))
            cookie.maxAge = seconds;
    } else if (isNamed("Domain"))
        readDomain(cookie, attribute.value);
    else if (isNamed("Path"))
        cookie.path = attribute.value.starts_with('/') ? std::optional(attribute.value) : std::nullopt;
    else if (isNamed("Secure"))
        cookie.isSecure = true;
    else if (isNamed("HttpOnly"))
        cookie.isHttpOnly = true;
    else if (isNamed("SameSite"))
        cookie.sameSite = parseSameSite(attribute.value);
    else if (isNamed("Partitioned"))
        cookie.isPartitioned = true;
}

CookieAttribute attributeAt(std::string_view field, std::size_t begin, std::size_t end)
{
    const std::string_view text = field.substr(begin, end - begin);
    const std::size_t equals = text.find('=');
    const std::string_view name = trimmed(text.substr(0, equals));
    const std::string_view value
        = equals == std::string_view::npos ? std::string_view() : trimmed(text.substr(equals + 1));
    // Of an empty name there is no memory to count from.
    const std::size_t offset = name.empty() ? begin : static_cast<std::size_t>(name.data() - field.data());
    return { .name = std::string(name), .value = std::string(value), .offset = offset };
}

void readPair(std::string_view pair, Cookie& cookie)
{
    const std::size_t equals = pair.find('=');
    if (equals == std::string_view::npos) {
        cookie.value = trimmed(pair);
        return;
    }
    cookie.name = trimmed(pair.substr(0, equals));
    cookie.value = trimmed(pair.substr(equals + 1));
}

void readAttributes(std::string_view field, std::size_t semicolon, Cookie& cookie, CookieReading& reading)
{
    bool isTooLong = false;
    while (semicolon != std::string_view::npos) {
        const std::size_t begin = semicolon + 1;
        semicolon = field.find(';', begin);
        const CookieAttribute attribute = attributeAt(field, begin, std::min(semicolon, field.size()));
        if (attribute.value.size() > longestAttribute)
            isTooLong = true;
        else
            apply(attribute, cookie);
        if (!attribute.name.empty() || !attribute.value.empty())
            cookie.attributes.push_back(attribute);
    }
    if (isTooLong)
        reading.remarks.push_back(CookieFlaw::AttributeTooLong);
}

// Section 5.7

/// Section 5.1.3.
bool domainMatches(std::string_view host, std::string_view domain)
{
    if (host == domain)
        return true;
    return host.size() > domain.size() && host.ends_with(domain)
        && host[host.size() - domain.size() - 1] == '.' && !isAddressLiteral(host);
}

/// Whether the cookie goes to its own host only.
bool judgeDomain(
    const std::optional<std::string>& domain, const std::optional<Url>& url, CookieReading& reading)
{
    if (!domain)
        return true;
    if (!isAscii(*domain)) {
        reading.rejections.push_back(CookieFlaw::DomainMismatch);
        return false;
    }
    if (isPublicSuffix(*domain)) {
        const bool isOwnHost = url && url->host == *domain;
        (isOwnHost ? reading.remarks : reading.rejections).push_back(CookieFlaw::DomainIsSuffix);
        return isOwnHost;
    }
    if (url && !domainMatches(url->host, *domain))
        reading.rejections.push_back(CookieFlaw::DomainMismatch);
    return false;
}

void judgePrefix(const Cookie& cookie, bool isHostOnly, CookieReading& reading)
{
    const bool isForHost = cookie.isSecure && isHostOnly && cookie.path == "/";
    const bool isForHttp = cookie.isSecure && cookie.isHttpOnly;
    const auto require = [&](bool holds, CookieFlaw flaw) {
        if (!holds)
            reading.rejections.push_back(flaw);
    };
    if (beginsWith(cookie.name, "__Secure-"))
        require(cookie.isSecure, CookieFlaw::SecurePrefix);
    else if (beginsWith(cookie.name, "__Host-Http-"))
        require(isForHost && isForHttp, CookieFlaw::HostHttpPrefix);
    else if (beginsWith(cookie.name, "__Host-"))
        require(isForHost, CookieFlaw::HostPrefix);
    else if (beginsWith(cookie.name, "__Http-"))
        require(isForHttp, CookieFlaw::HttpPrefix);
    else if (cookie.name.empty()) {
        const bool looksPrefixed = beginsWith(cookie.value, "__Secure-")
            || beginsWith(cookie.value, "__Host-") || beginsWith(cookie.value, "__Http-");
        require(!looksPrefixed, CookieFlaw::NamelessPrefix);
    }
}

void judgeStorage(const Cookie& cookie, const std::optional<Url>& url, CookieReading& reading)
{
    const bool isHostOnly = judgeDomain(cookie.domain, url, reading);
    // Browsers take this machine's own addresses for secure.
    if (url && cookie.isSecure && !url->isSecure() && !isLoopback(url->host))
        reading.rejections.push_back(CookieFlaw::SecureOverHttp);
    if (cookie.sameSite == Cookie::SameSite::None && !cookie.isSecure)
        reading.rejections.push_back(CookieFlaw::SameSiteNoneWithoutSecure);
    judgePrefix(cookie, isHostOnly, reading);
    if (cookie.isPartitioned && !cookie.isSecure)
        reading.rejections.push_back(CookieFlaw::PartitionedWithoutSecure);
}

// Section 5.1.1

struct DateParts {
    struct Time {
        int hour;
        int minute;
        int second;
    };
    std::optional<Time> time{};
    std::optional<int> day{};
    std::optional<int> month{};
    std::optional<int> year{};
};

bool isDateDelimiter(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte == 0x09 || (byte >= 0x20 && byte <= 0x2F) || (byte >= 0x3B && byte <= 0x40)
        || (byte >= 0x5B && byte <= 0x60) || (byte >= 0x7B && byte <= 0x7E);
}

/// Takes `least` to `most` digits from the front; nothing where there are fewer or more.
std::optional<int> takeDigits(std::string_view& text, std::size_t least, std::size_t most)
{
    std::size_t count = 0;
    int number = 0;
    while (count < text.size() && count <= most && isDigit(text[count])) {
        number = number * 10 + (text[count] - '0');
        ++count;
    }
    if (count < least || count > most)
        return {};
    text.remove_prefix(count);
    return number;
}

std::optional<DateParts::Time> parseTime(std::string_view token)
{
    const std::optional<int> hour = takeDigits(token, 1, 2);
    if (!hour || !token.starts_with(':'))
        return {};
    token.remove_prefix(1);
    const std::optional<int> minute = takeDigits(token, 1, 2);
    if (!minute || !token.starts_with(':'))
        return {};
    token.remove_prefix(1);
    const std::optional<int> second = takeDigits(token, 1, 2);
    if (!second)
        return {};
    return DateParts::Time{ .hour = *hour, .minute = *minute, .second = *second };
}

std::optional<int> parseMonth(std::string_view token)
{
    constexpr std::string_view names = "janfebmaraprmayjunjulaugsepoctnovdec";
    if (token.size() < 3)
        return {};
    for (std::size_t i = 0; i < names.size(); i += 3) {
        if (equalsIgnoringCase(token.substr(0, 3), names.substr(i, 3)))
            return static_cast<int>(i / 3 + 1);
    }
    return {};
}

/// Whether the part was still missing and the token is one.
template <typename Part> bool take(std::optional<Part>& part, std::optional<Part> token)
{
    if (part || !token)
        return false;
    part = token;
    return true;
}

std::optional<int> leadingDigits(std::string_view token, std::size_t least, std::size_t most)
{
    return takeDigits(token, least, most);
}

/// What a token may be depends on what is still missing.
void takeToken(std::string_view token, DateParts& parts)
{
    if (take(parts.time, parseTime(token)) || take(parts.day, leadingDigits(token, 1, 2))
        || take(parts.month, parseMonth(token)))
        return;
    take(parts.year, leadingDigits(token, 2, 4));
}

int fullYear(int year)
{
    if (year >= 70 && year <= 99)
        return year + 1900;
    return year < 70 ? year + 2000 : year;
}

} // namespace

CookieReading readSetCookie(std::string_view value, const std::optional<Url>& url)
{
    if (std::ranges::any_of(value, isControlButTab))
        return { .cookie = {}, .rejections = { CookieFlaw::ControlByte } };
    CookieReading reading{ .cookie = {} };
    Cookie cookie;
    const std::size_t semicolon = value.find(';');
    readPair(value.substr(0, semicolon), cookie);
    if (cookie.name.empty() && cookie.value.empty())
        reading.rejections.push_back(CookieFlaw::Empty);
    if (cookie.name.size() + cookie.value.size() > longestPair)
        reading.rejections.push_back(CookieFlaw::TooLong);
    readAttributes(value, semicolon, cookie, reading);
    judgeStorage(cookie, url, reading);
    reading.cookie = std::move(cookie);
    return reading;
}

std::optional<std::int64_t> parseCookieDate(std::string_view text)
{
    DateParts parts;
    for (std::size_t begin = 0; begin < text.size();) {
        if (isDateDelimiter(text[begin])) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < text.size() && !isDateDelimiter(text[end]))
            ++end;
        takeToken(text.substr(begin, end - begin), parts);
        begin = end;
    }
    if (!parts.time || !parts.day || !parts.month || !parts.year)
        return {};
    const auto [hour, minute, second] = *parts.time;
    const int year = fullYear(*parts.year);
    const std::chrono::year_month_day date{ std::chrono::year(year),
        std::chrono::month(static_cast<unsigned>(*parts.month)),
        std::chrono::day(static_cast<unsigned>(*parts.day)) };
    if (year < 1601 || !date.ok() || hour > 23 || minute > 59 || second > 59)
        return {};
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    return ((days * 24 + hour) * 60 + minute) * 60 + second;
}

} // namespace core::http
