// SPDX-License-Identifier: Apache-2.0
#include "core/http/cookie.h"
#include "tests/fuzz/fuzz.h"

#include <chrono>
#include <string>

using namespace core::http;
using fuzz::require;

namespace {

std::string written(std::int64_t seconds)
{
    using namespace std::chrono;
    const sys_seconds time{ std::chrono::seconds(seconds) };
    const year_month_day date{ floor<days>(time) };
    const hh_mm_ss clock{ time - floor<days>(time) };
    constexpr const char* months[]
        = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    return std::to_string(static_cast<unsigned>(date.day())) + " "
        + months[static_cast<unsigned>(date.month()) - 1] + " "
        + std::to_string(static_cast<int>(date.year())) + " " + std::to_string(clock.hours().count()) + ":"
        + std::to_string(clock.minutes().count()) + ":" + std::to_string(clock.seconds().count());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::optional<std::int64_t> seconds = parseCookieDate(text);
    if (!seconds)
        return 0;
    constexpr std::int64_t first = -11644473600; // 1601
    constexpr std::int64_t last = 253402300800; // 10000
    require(*seconds >= first && *seconds < last);
    require(parseCookieDate(written(*seconds)) == seconds);
    return 0;
}
