// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/expense.h"

#include <cmath>

namespace core::passhash {
namespace {

double pbkdf2Iteration(crypto::DigestAlgorithm algorithm, const Speed& speed)
{
    const std::size_t size = crypto::digestSize(algorithm);
    return size > 32 ? speed.sha512Iteration : size > 20 ? speed.sha256Iteration : speed.sha1Iteration;
}

double blocksOf(std::size_t size, crypto::DigestAlgorithm algorithm)
{
    const std::size_t digest = crypto::digestSize(algorithm);
    return static_cast<double>((size + digest - 1) / digest);
}

struct Count {
    const Speed& speed;

    Expense operator()(const BcryptScheme& scheme) const
    {
        return { .seconds = std::exp2(scheme.cost) * speed.bcryptRound, .memoryInBytes = 4096 };
    }
    Expense operator()(const Argon2Scheme& scheme) const
    {
        return { .seconds = double{ 1 } * scheme.memoryInKib * scheme.passes * speed.argon2Block,
            .memoryInBytes = 1024.0 * scheme.memoryInKib };
    }
    Expense operator()(const ScryptScheme& scheme) const
    {
        const double blocks = std::exp2(scheme.costLog2) * scheme.blockSize;
        return { .seconds = blocks * scheme.parallelism * speed.scryptBlock,
            .memoryInBytes = 128 * (blocks + double{ 1 } * scheme.blockSize * scheme.parallelism) };
    }
    Expense operator()(const Pbkdf2Scheme& scheme) const
    {
        return { .seconds = static_cast<double>(scheme.iterations)
                * blocksOf(scheme.digest.size(), scheme.algorithm) * pbkdf2Iteration(scheme.algorithm, speed),
            .memoryInBytes = 0 };
    }
    Expense operator()(const ScramScheme& scheme) const
    {
        return { .seconds = static_cast<double>(scheme.iterations) * speed.sha256Iteration,
            .memoryInBytes = 0 };
    }
    Expense operator()(const UnixCryptScheme& scheme) const
    {
        return { .seconds = scheme.seconds, .memoryInBytes = static_cast<double>(scheme.memoryInBytes) };
    }
    Expense operator()(const PhpassScheme& scheme) const
    {
        return { .seconds = std::exp2(scheme.roundsLog2) * speed.sha512Iteration, .memoryInBytes = 0 };
    }
    Expense operator()(const MySqlSha2Scheme& scheme) const
    {
        return { .seconds = scheme.rounds * speed.sha256Iteration, .memoryInBytes = 0 };
    }
    template <typename Other> Expense operator()(const Other&) const { return { .seconds = 1e-5 }; }
};

} // namespace

Expense expenseOf(const Scheme& scheme, const Speed& speed)
{
    return std::visit(Count{ speed }, scheme);
}

} // namespace core::passhash
