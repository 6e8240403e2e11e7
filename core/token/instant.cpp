// SPDX-License-Identifier: Apache-2.0
#include "core/token/instant.h"

#include <cassert>
#include <chrono>

namespace core::token {
namespace {

std::string digits(std::uint64_t number, std::size_t width)
{
    std::string text = std::to_string(number);
    if (text.size() < width)
        text.insert(0, width - text.size(), '0');
    return text;
}

} // namespace

std::string utcText(const Instant& instant, unsigned decimals)
{
    using namespace std::chrono;
    // std::chrono::year has 16 bits.
    [[maybe_unused]] constexpr sys_seconds calendarStart = sys_days(year::min() / January / 1);
    [[maybe_unused]] constexpr sys_seconds calendarEnd = sys_days(year::max() / December / 31) + hours(24);
    assert(instant.seconds >= calendarStart.time_since_epoch().count()
        && instant.seconds < calendarEnd.time_since_epoch().count());
    const sys_seconds time{ seconds(instant.seconds) };
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    const auto number = [](auto part) { return static_cast<std::uint64_t>(part); };
    const int year = static_cast<int>(date.year());
    std::string text = (year < 0 ? "-" : "") + digits(number(year < 0 ? -year : year), 4) + "-"
        + digits(static_cast<unsigned>(date.month()), 2) + "-" + digits(static_cast<unsigned>(date.day()), 2)
        + "T" + digits(number(clock.hours().count()), 2) + ":" + digits(number(clock.minutes().count()), 2)
        + ":" + digits(number(clock.seconds().count()), 2);
    if (decimals > 0)
        text += "." + digits(instant.nanoseconds, 9).substr(0, decimals);
    return text + "Z";
}

} // namespace core::token
