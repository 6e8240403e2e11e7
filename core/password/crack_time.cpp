// SPDX-License-Identifier: Apache-2.0
#include "core/password/crack_time.h"

#include "core/base/translatable.h"

#include <cmath>

namespace core::password {

const char* idOf(Scenario scenario)
{
    constexpr const char* ids[]
        = { "online_throttled", "online_unthrottled", "offline_slow", "offline_fast" };
    return ids[static_cast<std::size_t>(scenario)];
}

const char* wordsOf(Scenario scenario)
{
    constexpr const char* words[] = {
        TRANSLATABLE("core::password", "Online, slowed down"),
        TRANSLATABLE("core::password", "Online, not slowed down"),
        TRANSLATABLE("core::password", "Stolen, slow hash"),
        TRANSLATABLE("core::password", "Stolen, fast hash"),
    };
    return words[static_cast<std::size_t>(scenario)];
}

const char* rateWordsOf(Scenario scenario)
{
    constexpr const char* words[] = {
        TRANSLATABLE("core::password", "100 per hour"),
        TRANSLATABLE("core::password", "10 per second"),
        TRANSLATABLE("core::password", "10,000 per second"),
        TRANSLATABLE("core::password", "10 billion per second"),
    };
    return words[static_cast<std::size_t>(scenario)];
}

double guessesPerSecond(Scenario scenario)
{
    constexpr double rates[] = { 100.0 / 3600, 10, 1e4, 1e10 };
    return rates[static_cast<std::size_t>(scenario)];
}

double secondsToGuess(double guesses, double guessesPerSecond)
{
    return guesses / guessesPerSecond;
}

RoundedTime rounded(double seconds)
{
    struct Unit {
        TimeUnit unit;
        double seconds;
    };
    constexpr double day = 24.0 * 60 * 60;
    constexpr double month = 31 * day;
    constexpr double year = 12 * month;
    constexpr double century = 100 * year;
    constexpr Unit units[] = { { TimeUnit::Second, 1 }, { TimeUnit::Minute, 60 }, { TimeUnit::Hour, 3600 },
        { TimeUnit::Day, day }, { TimeUnit::Month, month }, { TimeUnit::Year, year } };
    if (seconds < 1)
        return { .unit = TimeUnit::LessThanASecond, .amount = 0 };
    if (!(seconds < century))
        return { .unit = TimeUnit::Centuries, .amount = 0 };
    const Unit* fitting = units;
    for (const Unit& unit : units) {
        if (seconds >= unit.seconds)
            fitting = &unit;
    }
    // Halves go up, as in JavaScript's Math.round().
    return { .unit = fitting->unit,
        .amount = static_cast<int>(std::floor(seconds / fitting->seconds + 0.5)) };
}

} // namespace core::password
