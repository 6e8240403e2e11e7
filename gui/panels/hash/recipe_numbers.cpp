// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/recipe_numbers.h"

#include "core/passhash/owasp.h"

#include <QtGlobal>

namespace gui::hash {

using core::passhash::Algorithm;
using core::passhash::Recipe;

namespace {

bool isArgon2(Algorithm algorithm)
{
    return algorithm == Algorithm::Argon2id || algorithm == Algorithm::Argon2i
        || algorithm == Algorithm::Argon2d;
}

} // namespace

bool areSame(const Recipe& a, const Recipe& b)
{
    return a.memoryInKib == b.memoryInKib && a.passes == b.passes && a.lanes == b.lanes
        && a.costLog2 == b.costLog2 && a.blockSize == b.blockSize && a.parallelism == b.parallelism
        && a.cost == b.cost && a.iterations == b.iterations && a.digest == b.digest
        && a.unixCost == b.unixCost;
}

std::vector<Recipe> presetsOf(Algorithm algorithm)
{
    std::vector<Recipe> presets;
    for (Recipe& row : core::passhash::owaspRecipes()) {
        if (row.algorithm == algorithm || (isArgon2(algorithm) && row.algorithm == Algorithm::Argon2id)) {
            row.algorithm = algorithm;
            presets.push_back(row);
        }
    }
    if (isArgon2(algorithm))
        presets.push_back({ .algorithm = algorithm, .memoryInKib = 65536, .passes = 3, .lanes = 4 });
    if (algorithm == Algorithm::Bcrypt)
        presets.insert(presets.begin(), Recipe{ .algorithm = algorithm, .cost = 12 });
    return presets;
}

std::array<RecipeNumber, 3> numbersOf(Algorithm algorithm)
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
        return { RecipeNumber{ QT_TRANSLATE_NOOP("gui::hash::StoredHashMaking", "Iterations"), 1000,
                     100'000'000, &Recipe::iterations },
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
