// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/recipe_numbers.h"

#include "core/passhash/owasp.h"

#include <QtGlobal>

#include <algorithm>

namespace gui::hash {

using core::passhash::Algorithm;
using core::passhash::Layout;
using core::passhash::Recipe;

namespace {

constexpr int fixedIterations = core::passhash::springIterations;

bool isArgon2(Algorithm algorithm)
{
    return algorithm == Algorithm::Argon2id || algorithm == Algorithm::Argon2i
        || algorithm == Algorithm::Argon2d;
}

core::crypto::Argon2Variant variantOf(Algorithm algorithm)
{
    return algorithm == Algorithm::Argon2i ? core::crypto::Argon2Variant::I : core::crypto::Argon2Variant::Id;
}

/// The string names no number, and its reader knows one only.
bool isFixed(Algorithm algorithm, Layout layout)
{
    return algorithm == Algorithm::Pbkdf2 && layout == Layout::Spring;
}

} // namespace

bool areSame(const Recipe& a, const Recipe& b)
{
    if (a.algorithm != b.algorithm || (hasDigest(a.algorithm) && a.digest != b.digest))
        return false;
    return std::ranges::all_of(numbersOf(a.algorithm, a.layout),
        [&](const RecipeNumber& number) { return !number.member || a.*number.member == b.*number.member; });
}

bool isTaken(const Recipe& recipe)
{
    const auto digests = core::passhash::digestsOf(recipe.algorithm, recipe.layout);
    return core::passhash::isPossible(recipe.algorithm, recipe.layout)
        && (digests.empty() || std::ranges::find(digests, recipe.digest) != digests.end())
        && (!isFixed(recipe.algorithm, recipe.layout)
            || recipe.iterations == core::passhash::springIterations)
        && core::passhash::remarksOn(recipe).empty();
}

std::vector<Recipe> presetsOf(Algorithm algorithm, Layout layout)
{
    if (!numbersOf(algorithm, layout)[0].member || core::passhash::isUnixCrypt(algorithm, Layout::Standard))
        return {};
    std::vector<Recipe> presets{ core::passhash::recipeFor(algorithm, layout) };
    const auto add = [&](Recipe row) {
        row.algorithm = algorithm;
        row.layout = layout;
        if (isTaken(row)
            && std::ranges::none_of(presets, [&](const Recipe& one) { return areSame(one, row); }))
            presets.push_back(row);
    };
    if (isArgon2(algorithm)) {
        for (const auto& [memory, passes, lanes] : core::passhash::owaspArgon2(variantOf(algorithm)))
            add({ .memoryInKib = memory, .passes = passes, .lanes = lanes });
        add({ .memoryInKib = 65536, .passes = 3, .lanes = 4 });
    }
    for (const Recipe& row : core::passhash::owaspRecipes()) {
        if (row.algorithm == algorithm && !isArgon2(algorithm))
            add(row);
    }
    return presets;
}

std::array<RecipeNumber, 3> numbersOf(Algorithm algorithm, Layout layout)
{
    switch (algorithm) {
    case Algorithm::Argon2id:
    case Algorithm::Argon2i:
    case Algorithm::Argon2d:
        return { RecipeNumber{ QT_TRANSLATE_NOOP("gui::hash::StoredHashMaking", "Memory in KiB"), 8, 8 << 20,
                     &Recipe::memoryInKib },
            RecipeNumber{
                QT_TRANSLATE_NOOP("gui::hash::StoredHashMaking", "Passes"), 1, 1000, &Recipe::passes },
            RecipeNumber{
                QT_TRANSLATE_NOOP("gui::hash::StoredHashMaking", "Lanes"), 1, 128, &Recipe::lanes } };
    case Algorithm::Scrypt:
        return { RecipeNumber{ QT_TRANSLATE_NOOP("gui::hash::StoredHashMaking", "Cost N, as a power of 2"), 1,
                     23, &Recipe::costLog2 },
            RecipeNumber{
                QT_TRANSLATE_NOOP("gui::hash::StoredHashMaking", "Block size r"), 1, 64, &Recipe::blockSize },
            RecipeNumber{ QT_TRANSLATE_NOOP("gui::hash::StoredHashMaking", "Parallelism p"), 1, 64,
                &Recipe::parallelism } };
    case Algorithm::Bcrypt:
        return { RecipeNumber{ QT_TRANSLATE_NOOP("gui::hash::StoredHashMaking", "Cost"), 4,
                     static_cast<int>(core::passhash::mostCreatedBcryptCost), &Recipe::cost },
            {}, {} };
    case Algorithm::Pbkdf2:
        return { RecipeNumber{ QT_TRANSLATE_NOOP("gui::hash::StoredHashMaking", "Iterations"),
                     isFixed(algorithm, layout) ? fixedIterations : 1000,
                     isFixed(algorithm, layout) ? fixedIterations : 100'000'000, &Recipe::iterations },
            {}, {} };
    case Algorithm::Yescrypt:
    case Algorithm::GostYescrypt:
        return { RecipeNumber{
                     QT_TRANSLATE_NOOP("gui::hash::StoredHashMaking", "Cost"), 0, 11, &Recipe::unixCost },
            {}, {} };
    case Algorithm::Sha512Crypt:
    case Algorithm::Sha256Crypt:
        return { RecipeNumber{ QT_TRANSLATE_NOOP("gui::hash::StoredHashMaking", "Rounds"), 0, 999'999'999,
                     &Recipe::unixCost },
            {}, {} };
    default:
        return {};
    }
}

bool hasDigest(Algorithm algorithm)
{
    return algorithm == Algorithm::Pbkdf2 || algorithm == Algorithm::SaltedDigest;
}

} // namespace gui::hash
