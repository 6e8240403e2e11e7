// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/passhash/recipe.h"

#include <array>
#include <vector>

namespace gui::hash {

/// What is offered for the algorithm in that layout, the usual one first; empty where there are no numbers.
std::vector<core::passhash::Recipe> presetsOf(
    core::passhash::Algorithm algorithm, core::passhash::Layout layout);
/// Whether whoever reads the layout takes the recipe's hash function and numbers.
bool isTaken(const core::passhash::Recipe& recipe);
/// In every number that their algorithm has.
bool areSame(const core::passhash::Recipe& a, const core::passhash::Recipe& b);

/// A number of a recipe that a person sets.
struct RecipeNumber {
    const char* label = nullptr; ///< translatable, in StoredHashMaking's context; null where there is none
    int least = 0;
    int most = 0;
    std::uint32_t core::passhash::Recipe::* member = nullptr;
};

std::array<RecipeNumber, 3> numbersOf(core::passhash::Algorithm algorithm, core::passhash::Layout layout);
bool hasDigest(core::passhash::Algorithm algorithm);

} // namespace gui::hash
