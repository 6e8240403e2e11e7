// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/clock_option.h"

#include "core/token/instant.h"

#include <chrono>

namespace cli {

void ClockOption::declare(Options& options)
{
    options.number("--time", m_seconds, "SECONDS", "Take this time, seconds since 1970, for now");
}

Outcome<std::int64_t> ClockOption::seconds() const
{
    return TRY(milliseconds()) / 1000;
}

Outcome<std::int64_t> ClockOption::milliseconds() const
{
    using namespace std::chrono;
    constexpr std::int64_t latest = core::token::latestSecond;
    if (m_seconds && *m_seconds > static_cast<std::uint64_t>(latest))
        return std::unexpected(
            wrongUsage("--time is 0 to " + std::to_string(latest) + ", the end of the year 9999"));
    if (m_seconds)
        return static_cast<std::int64_t>(*m_seconds) * 1000;
    return duration_cast<std::chrono::milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace cli
