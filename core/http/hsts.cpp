// SPDX-License-Identifier: Apache-2.0
#include "core/http/hsts.h"

#include "core/base/text.h"
#include "core/http/message.h"

#include <algorithm>
#include <limits>

namespace core::http {
namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// Browsers saturate where the number is too large for them.
std::optional<std::uint64_t> parseSeconds(std::string_view digits)
{
    if (digits.empty() || !std::ranges::all_of(digits, isDigit))
        return {};
    constexpr std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t seconds = 0;
    for (const char digit : digits) {
        const auto step = static_cast<std::uint64_t>(digit - '0');
        seconds = seconds > (largest - step) / 10 ? largest : seconds * 10 + step;
    }
    return seconds;
}

/// Where the directive that begins here ends: at a semicolon outside of quotes.
std::size_t endOfDirective(std::string_view value, std::size_t begin)
{
    bool isQuoted = false;
    for (std::size_t i = begin; i < value.size(); ++i) {
        if (value[i] == '"')
            isQuoted = !isQuoted;
        else if (isQuoted && value[i] == '\\')
            ++i;
        else if (!isQuoted && value[i] == ';')
            return i;
    }
    return value.size();
}

/// Of a quoted-string what it stands for; any other text is itself.
std::string unquoted(std::string_view text)
{
    if (text.size() < 2 || !text.starts_with('"') || !text.ends_with('"'))
        return std::string(text);
    std::string result;
    const std::string_view inside = text.substr(1, text.size() - 2);
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (inside[i] == '\\' && i + 1 < inside.size())
            ++i;
        result += inside[i];
    }
    return result;
}

struct Seen {
    bool maxAge = false;
    bool includeSubDomains = false;
};

HstsFlaw takeDirective(std::string_view text, Hsts& hsts, Seen& seen)
{
    const std::size_t equals = text.find('=');
    const bool hasValue = equals != std::string_view::npos;
    const std::string_view name = trimmed(text.substr(0, equals));
    if (equalsIgnoringCase(name, "max-age")) {
        if (std::exchange(seen.maxAge, true))
            return HstsFlaw::RepeatedDirective;
        hsts.maxAge = hasValue ? parseSeconds(unquoted(trimmed(text.substr(equals + 1)))) : std::nullopt;
        return hsts.maxAge ? HstsFlaw::None : HstsFlaw::MaxAgeNotANumber;
    }
    if (equalsIgnoringCase(name, "includeSubDomains")) {
        if (std::exchange(seen.includeSubDomains, true))
            return HstsFlaw::RepeatedDirective;
        hsts.includesSubdomains = true;
        return hasValue ? HstsFlaw::UnexpectedValue : HstsFlaw::None;
    }
    if (!hasValue && equalsIgnoringCase(name, "preload"))
        hsts.wantsPreload = true;
    return HstsFlaw::None;
}

} // namespace

HstsReading readHsts(std::string_view value)
{
    HstsReading reading;
    Seen seen;
    for (std::size_t begin = 0; begin < value.size();) {
        const std::size_t end = endOfDirective(value, begin);
        const std::string_view text = trimmed(value.substr(begin, end - begin));
        reading.flaw = takeDirective(text, reading.hsts, seen);
        if (reading.flaw != HstsFlaw::None) {
            reading.offset = static_cast<std::size_t>(text.data() - value.data());
            reading.size = text.size();
            return reading;
        }
        begin = end + 1;
    }
    if (!seen.maxAge)
        reading.flaw = HstsFlaw::NoMaxAge;
    return reading;
}

std::optional<Hsts> parseHsts(std::string_view value)
{
    const HstsReading reading = readHsts(value);
    return reading.flaw == HstsFlaw::None ? std::optional(reading.hsts) : std::nullopt;
}

} // namespace core::http
