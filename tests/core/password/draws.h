// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/password/generator.h"

#include <QtTest/qtestcase.h>

#include <cmath>
#include <map>
#include <string>

namespace tests {

/// Words that are the same in every run, as good as random (SplitMix64).
inline core::crypto::RandomWord fixedWords(std::uint64_t seed = 1)
{
    return [state = seed]() mutable -> core::Result<std::uint64_t> {
        std::uint64_t word = (state += 0x9E3779B97F4A7C15);
        word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9;
        word = (word ^ (word >> 27)) * 0x94D049BB133111EB;
        return word ^ (word >> 31);
    };
}

template <typename Settings> core::password::Generator generatorOf(const Settings& settings)
{
    auto generator = core::password::Generator::of(settings);
    if (!generator)
        qFatal("the settings were refused: %s", core::idOf(generator.error().code));
    return *std::move(generator);
}

/// How often each result came.
inline std::map<std::string, std::uint64_t> drawn(
    const core::password::Generator& generator, std::uint64_t count, std::uint64_t seed = 1)
{
    const auto lines = generator.drawLines(count, {}, fixedWords(seed));
    if (!lines)
        qFatal("nothing was drawn: %s", core::idOf(lines.error().code));
    std::map<std::string, std::uint64_t> results;
    std::string_view rest = core::asText(lines->bytes());
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        ++results[std::string(rest.substr(0, end))];
        rest.remove_prefix(end + 1);
    }
    return results;
}

/// Whether these counts fit `outcomes` results that are equally likely: chi squared within five deviations.
inline bool isEven(const std::map<std::string, std::uint64_t>& results, std::uint64_t outcomes)
{
    std::uint64_t draws = 0;
    for (const auto& [text, count] : results)
        draws += count;
    const double expected = static_cast<double>(draws) / static_cast<double>(outcomes);
    double sum = static_cast<double>(outcomes - results.size()) * expected; // of those that never came
    for (const auto& [text, count] : results) {
        const double difference = static_cast<double>(count) - expected;
        sum += difference * difference / expected;
    }
    const auto freedom = static_cast<double>(outcomes - 1);
    return std::abs(sum - freedom) < 5 * std::sqrt(2 * freedom) + 5;
}

} // namespace tests
