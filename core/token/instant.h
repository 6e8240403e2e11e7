// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace core::token {

/// A point of time in UTC; a UUID of version 1 can tell times from 1582 to 5236.
struct Instant {
    std::int64_t seconds = 0; ///< since 1970
    std::uint32_t nanoseconds = 0;

    friend auto operator<=>(const Instant&, const Instant&) = default;
};

/// The last second of 9999, the last year that RFC 3339 can write.
inline constexpr std::int64_t latestSecond = 253'402'300'799;

/// RFC 3339 in UTC, of a year with five digits in the same manner (ULIDs reach to 10889); not beyond the
/// calendar, which ends with 32767; with as many decimals (0, 3, 6, 7 or 9) as asked for:
/// "2022-02-22T19:22:22.000Z".
std::string utcText(const Instant& instant, unsigned decimals = 0);

} // namespace core::token
