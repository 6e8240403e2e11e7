// SPDX-License-Identifier: Apache-2.0
#include "core/token/plausibility.h"

#include <algorithm>

namespace core::token {
namespace {

constexpr std::size_t leastPairs = 12; ///< fewer are alike by chance
constexpr std::size_t longestPeriod = 64;

std::size_t repetitions(std::string_view text, std::size_t period)
{
    std::size_t count = 0;
    for (std::size_t i = period; i < text.size(); ++i)
        count += text[i] == text[i - period] ? 1U : 0U;
    return count;
}

std::size_t steps(std::string_view text, int by)
{
    std::size_t count = 0;
    for (std::size_t i = 1; i < text.size(); ++i)
        count += text[i] - text[i - 1] == by ? 1U : 0U;
    return count;
}

/// In seconds since 1970: the first of January.
constexpr std::int64_t in1990 = 631'152'000;
constexpr std::int64_t in2009 = 1'230'768'000;
constexpr std::int64_t in2016 = 1'451'606'400;
constexpr std::int64_t in2017 = 1'483'228'800;
constexpr std::int64_t in2020 = 1'577'836'800;

std::int64_t firstSecond(const Identifier& identifier)
{
    switch (identifier.kind) {
    case IdentifierKind::ObjectId:
        return in2009;
    case IdentifierKind::Ksuid:
        return in2017;
    case IdentifierKind::Ulid:
        return in2016;
    case IdentifierKind::Uuid:
    case IdentifierKind::NanoId:
        break;
    }
    return identifier.version.value_or(0) >= 6 ? in2020 : in1990;
}

} // namespace

bool hasPattern(std::string_view text)
{
    if (text.size() <= leastPairs)
        return false;
    const std::size_t pairs = text.size() - 1;
    if (3 * steps(text, 1) >= 2 * pairs || 3 * steps(text, -1) >= 2 * pairs)
        return true;
    for (std::size_t period = 1; period <= std::min(longestPeriod, text.size() - leastPairs); ++period) {
        if (4 * repetitions(text, period) >= 3 * (text.size() - period))
            return true;
    }
    return false;
}

bool isAhead(const Identifier& identifier, const Instant& now)
{
    constexpr std::int64_t day = 86'400;
    return identifier.time && identifier.time->seconds > now.seconds + day;
}

bool hasPlausibleTime(const Identifier& identifier, const Instant& now)
{
    return !identifier.time
        || (identifier.time->seconds >= firstSecond(identifier) && !isAhead(identifier, now));
}

} // namespace core::token
