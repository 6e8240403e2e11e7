// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/generator.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::password {

/// Characters that are in the same groups: what holds for one of them holds for all.
struct Cell {
    std::vector<std::string> characters{}; ///< each in UTF-8
    std::vector<std::size_t> demands{}; ///< those it counts for

    std::uint32_t size() const { return static_cast<std::uint32_t>(characters.size()); }
};

/// Settings without the names: cells that do not overlap, and how many characters each demand wants.
struct CharacterPlan {
    std::uint32_t length = 0;
    std::vector<Cell> cells{};
    std::vector<std::uint32_t> demands{}; ///< none is 0
    std::uint32_t longestRun = 0; ///< `length` where it is not limited

    bool limitsRuns() const { return longestRun < length; }
};

Result<CharacterPlan> planOf(const CharacterSettings& settings);

} // namespace core::password
