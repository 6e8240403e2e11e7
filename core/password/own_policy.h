// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::password {

/// A policy of one's own. What is not set is not asked.
struct OwnPolicy {
    static constexpr std::uint32_t largestNumber = 10'000;

    std::string name{}; ///< required, UTF-8
    std::optional<std::uint32_t> minimumLength{}; ///< in characters, as all lengths here
    std::optional<std::uint32_t> maximumLength{};
    std::uint32_t minimumLower = 0; ///< lower-case letters of any script
    std::uint32_t minimumUpper = 0;
    std::uint32_t minimumDigits = 0; ///< 0 to 9
    std::uint32_t minimumSymbols = 0; ///< what is neither letter nor digit; a space is one
    std::string allowedCharacters{}; ///< UTF-8; empty allows all
    std::string forbiddenCharacters{};
    std::optional<std::uint32_t> longestRepeat{}; ///< of one character in a row: 2 allows "aa", not "aaa"
    std::optional<std::uint32_t> longestSequence{}; ///< of neighbours as in "abc" or "321": 3 allows "abc"
    std::vector<std::string> forbiddenWords{}; ///< anywhere inside, without regard to case
    bool refusesUserWords = false;
    std::optional<std::uint32_t> refusesMostCommon{}; ///< this many of the list of common passwords
    bool refusesLeaked = false;
    std::optional<std::uint32_t> changeAfterDays{}; ///< cannot be judged; kept for the remark on it

    bool operator==(const OwnPolicy&) const = default;
};

/// JSON as docs/formats.md describes it. An error names the member.
Result<OwnPolicy> parseOwnPolicy(std::string_view json);
/// What parseOwnPolicy() reads back to the same; members that ask nothing are left out.
std::string textOf(const OwnPolicy& policy);

} // namespace core::password
