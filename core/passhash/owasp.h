// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/kdf.h"
#include "core/passhash/recipe.h"

#include <span>
#include <vector>

namespace core::passhash {

// What OWASP's Password Storage Cheat Sheet asks for (as of August 2026). Within a table the rows are equals.

struct Argon2Row {
    std::uint32_t memoryInKib;
    std::uint32_t passes;
    std::uint32_t lanes;
};
/// The rows of one and two passes are not for Argon2i.
std::span<const Argon2Row> owaspArgon2(crypto::Argon2Variant variant = crypto::Argon2Variant::Id);

struct ScryptRow {
    std::uint32_t costLog2;
    std::uint32_t blockSize;
    std::uint32_t parallelism;
};
std::span<const ScryptRow> owaspScrypt();

/// 0 for a hash function that has no row.
std::uint64_t owaspIterations(crypto::DigestAlgorithm digest);

inline constexpr std::uint32_t owaspBcryptCost = 10;

/// Every row of the tables, as a recipe: Argon2id, scrypt, bcrypt, PBKDF2.
std::vector<Recipe> owaspRecipes();

} // namespace core::passhash
