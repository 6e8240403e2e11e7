// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/owasp.h"

#include <array>

namespace core::passhash {
namespace {

constexpr std::array<Argon2Row, 5> argon2Rows{ { { 47104, 1, 1 }, { 19456, 2, 1 }, { 12288, 3, 1 },
    { 9216, 4, 1 }, { 7168, 5, 1 } } };
constexpr std::array<ScryptRow, 5> scryptRows{ { { 17, 8, 1 }, { 16, 8, 2 }, { 15, 8, 3 }, { 14, 8, 5 },
    { 13, 8, 10 } } };

} // namespace

std::span<const Argon2Row> owaspArgon2(crypto::Argon2Variant variant)
{
    return variant == crypto::Argon2Variant::I ? std::span(argon2Rows).subspan(2) : argon2Rows;
}

std::span<const ScryptRow> owaspScrypt()
{
    return scryptRows;
}

std::uint64_t owaspIterations(crypto::DigestAlgorithm digest)
{
    switch (digest) {
    case crypto::DigestAlgorithm::Sha1:
        return 1'400'000;
    case crypto::DigestAlgorithm::Sha256:
        return 600'000;
    case crypto::DigestAlgorithm::Sha512:
        return 220'000;
    default:
        return 0;
    }
}

std::vector<Recipe> owaspRecipes()
{
    std::vector<Recipe> recipes;
    for (const auto& [memory, passes, lanes] : argon2Rows)
        recipes.push_back(
            { .algorithm = Algorithm::Argon2id, .memoryInKib = memory, .passes = passes, .lanes = lanes });
    for (const auto& [costLog2, blockSize, parallelism] : scryptRows)
        recipes.push_back({ .algorithm = Algorithm::Scrypt,
            .costLog2 = costLog2,
            .blockSize = blockSize,
            .parallelism = parallelism });
    recipes.push_back({ .algorithm = Algorithm::Bcrypt, .cost = owaspBcryptCost });
    for (const auto digest : { crypto::DigestAlgorithm::Sha256, crypto::DigestAlgorithm::Sha512 })
        recipes.push_back({ .algorithm = Algorithm::Pbkdf2,
            .digest = digest,
            .iterations = static_cast<std::uint32_t>(owaspIterations(digest)),
            .digestSize = crypto::digestSize(digest) });
    return recipes;
}

} // namespace core::passhash
