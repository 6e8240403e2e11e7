// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/passhash/recipe.h"

#include <array>
#include <vector>

namespace gui::hash {

/// What is offered for the algorithm, the usual one first.
std::vector<core::passhash::Recipe> presetsOf(core::passhash::Algorithm algorithm);
/// In every number that an algorithm has.
bool areSame(const core::passhash::Recipe& a, const core::passhash::Recipe& b);

/// A number of a recipe that a person sets.
struct RecipeNumber {
    const char* label = nullptr; ///< translatable, in StoredHashMaking's context; null where there is none
    int least = 0;
    int most = 0;
    std::uint32_t core::passhash::Recipe::* member = nullptr;
};

std::array<RecipeNumber, 3> numbersOf(core::passhash::Algorithm algorithm);
bool hasDigest(core::passhash::Algorithm algorithm);

} // namespace gui::hash
