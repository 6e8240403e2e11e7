// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/calibration.h"

#include "core/crypto/bcrypt.h"
#include "core/passhash/owasp.h"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <span>
#include <utility>

namespace core::passhash {
namespace {

double secondsOf(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// The same work in the layout that every algorithm has.
Recipe bare(Recipe recipe)
{
    recipe.layout = recipe.algorithm == Algorithm::SaltedDigest ? Layout::Ldap : Layout::Standard;
    recipe.salt.reset();
    return recipe;
}

/// Short, yet long enough for the clock.
Recipe probeOf(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Bcrypt:
        return { .algorithm = algorithm, .cost = 7 };
    case Algorithm::Scrypt:
        return { .algorithm = algorithm, .costLog2 = 12 };
    case Algorithm::Pbkdf2:
        return { .algorithm = algorithm, .iterations = 30'000 };
    case Algorithm::Yescrypt:
    case Algorithm::GostYescrypt:
        return { .algorithm = algorithm, .unixCost = 3 };
    default:
        return { .algorithm = algorithm, .memoryInKib = 8192, .passes = 1 };
    }
}

void setSpeed(Speed& speed, const Recipe& probe, double seconds)
{
    switch (probe.algorithm) {
    case Algorithm::Bcrypt:
        speed.bcryptRound = seconds / std::exp2(probe.cost);
        return;
    case Algorithm::Scrypt:
        speed.scryptBlock = seconds / (std::exp2(probe.costLog2) * probe.blockSize * probe.parallelism);
        return;
    case Algorithm::Pbkdf2: {
        const double iteration = seconds / probe.iterations;
        const std::size_t size = crypto::digestSize(probe.digest);
        (size > 32          ? speed.sha512Iteration
                : size > 20 ? speed.sha256Iteration
                            : speed.sha1Iteration)
            = iteration;
        return;
    }
    case Algorithm::Argon2id:
    case Algorithm::Argon2i:
    case Algorithm::Argon2d:
        speed.argon2Block = seconds / (double{ 1 } * probe.memoryInKib * probe.passes);
        return;
    default:
        return;
    }
}

Result<> probe(Speed& speed, const Recipe& recipe, const Clock& clock)
{
    // The better of two: whatever else the machine does only adds.
    const Measurement first = TRY(measure(recipe, clock));
    const Measurement second = TRY(measure(recipe, clock));
    setSpeed(speed, recipe, std::max(1e-6, secondsOf(std::min(first.time, second.time))));
    return {};
}

/// Of the rows within the memory the first within the time, or else the first; where none is, the last, which
/// takes the least memory.
template <typename Row>
Row chosenRow(std::span<const Row> rows, const std::predicate<Row> auto& isWithinMemory,
    const std::predicate<Row> auto& isWithinTime)
{
    const auto within = std::ranges::find_if(
        rows, [&](const Row& row) { return isWithinMemory(row) && isWithinTime(row); });
    if (within != rows.end())
        return *within;
    const auto small = std::ranges::find_if(rows, isWithinMemory);
    return small != rows.end() ? *small : rows.back();
}

Recipe strongestArgon2(Algorithm algorithm, const Target& target, const Speed& speed)
{
    const double blocks = secondsOf(target.time) / speed.argon2Block;
    const double mostMemory = static_cast<double>(target.memoryInBytes) / 1024;
    // One pass over much memory hinders an attacker more than many over little (RFC 9106 section 4).
    const double memory = std::min(blocks, mostMemory);
    if (memory >= owaspArgon2().front().memoryInKib) {
        const auto whole = static_cast<std::uint32_t>(memory / 1024) * 1024;
        const double passes = std::max(1.0, std::floor(blocks / whole));
        return { .algorithm = algorithm, .memoryInKib = whole, .passes = static_cast<std::uint32_t>(passes) };
    }
    const Argon2Row chosen = chosenRow(
        owaspArgon2(), [&](const Argon2Row& row) { return row.memoryInKib <= mostMemory; },
        [&](const Argon2Row& row) { return double{ 1 } * row.memoryInKib * row.passes <= blocks; });
    return { .algorithm = algorithm,
        .memoryInKib = chosen.memoryInKib,
        .passes = chosen.passes,
        .lanes = chosen.lanes };
}

Recipe strongestScrypt(const Target& target, const Speed& speed)
{
    constexpr double blockSize = 8;
    const double blocks = secondsOf(target.time) / speed.scryptBlock;
    const double mostBlocks = static_cast<double>(target.memoryInBytes) / 128;
    const double logarithm = std::floor(std::log2(std::max(1.0, std::min(blocks, mostBlocks) / blockSize)));
    if (logarithm < owaspScrypt().front().costLog2) {
        const auto blocksOf = [](const ScryptRow& row) { return std::exp2(row.costLog2) * row.blockSize; };
        const ScryptRow chosen = chosenRow(
            owaspScrypt(), [&](const ScryptRow& row) { return blocksOf(row) <= mostBlocks; },
            [&](const ScryptRow& row) { return blocksOf(row) * row.parallelism <= blocks; });
        return { .algorithm = Algorithm::Scrypt,
            .costLog2 = chosen.costLog2,
            .blockSize = chosen.blockSize,
            .parallelism = chosen.parallelism };
    }
    const double parallelism = std::max(1.0, std::floor(blocks / (std::exp2(logarithm) * blockSize)));
    return { .algorithm = Algorithm::Scrypt,
        .costLog2 = static_cast<std::uint32_t>(logarithm),
        .parallelism = static_cast<std::uint32_t>(parallelism) };
}

Recipe strongest(Algorithm algorithm, const Target& target, const Speed& speed)
{
    const double seconds = secondsOf(target.time);
    switch (algorithm) {
    case Algorithm::Argon2id:
    case Algorithm::Argon2i:
    case Algorithm::Argon2d:
        return strongestArgon2(algorithm, target, speed);
    case Algorithm::Scrypt:
        return strongestScrypt(target, speed);
    case Algorithm::Bcrypt: {
        const double cost = std::floor(std::log2(std::max(1.0, seconds / speed.bcryptRound)));
        return { .algorithm = algorithm,
            .cost = static_cast<std::uint32_t>(
                std::clamp(cost, double{ owaspBcryptCost }, double{ mostCreatedBcryptCost })) };
    }
    case Algorithm::Pbkdf2: {
        const double thousands = std::floor(seconds / speed.sha256Iteration / 1000);
        return { .algorithm = algorithm,
            .iterations = static_cast<std::uint32_t>(std::clamp(thousands, 600.0, 4'000'000.0)) * 1000 };
    }
    default:
        return probeOf(algorithm);
    }
}

/// Doubles the library's own scale while the target holds.
Result<Measurement> calibrateUnixCrypt(
    Algorithm algorithm, const Target& target, const Clock& clock, const Progress& progress)
{
    constexpr std::uint32_t least = 5; // the library's own choice: 16 MiB
    constexpr std::uint32_t most = 11;
    Measurement best = TRY(measure({ .algorithm = algorithm, .unixCost = least }, clock));
    for (std::uint32_t cost = least + 1; cost <= most && 2 * best.time <= target.time; ++cost) {
        if (progress.stop.isRequested())
            return fail(ErrorCode::Cancelled);
        if (2 * best.memoryInBytes > target.memoryInBytes)
            break;
        best = TRY(measure({ .algorithm = algorithm, .unixCost = cost }, clock));
    }
    return best;
}

} // namespace

Result<Measurement> measure(const Recipe& recipe, const Clock& clock)
{
    const Recipe measured = bare(recipe);
    const std::chrono::nanoseconds before = clock();
    TRY(create(measured, asBytes("correct horse battery")));
    const std::chrono::nanoseconds after = clock();
    return Measurement{ .recipe = recipe,
        .time = after - before,
        .memoryInBytes = static_cast<std::uint64_t>(expenseOf(recipe).memoryInBytes) };
}

Result<std::vector<Measurement>> measureAll(std::span<const Recipe> recipes, const Clock& clock,
    const Progress& progress, const std::function<void(const Measurement&)>& measured)
{
    std::vector<Measurement> measurements;
    for (const Recipe& recipe : recipes) {
        if (progress.stop.isRequested())
            return fail(ErrorCode::Cancelled);
        measurements.push_back(TRY(measure(recipe, clock)));
        if (measured)
            measured(measurements.back());
        progress.tell({ .done = measurements.size(), .total = recipes.size() });
    }
    return measurements;
}

Result<Speed> measureSpeed(const Clock& clock, const Progress& progress)
{
    Speed speed;
    for (const Algorithm algorithm :
        { Algorithm::Bcrypt, Algorithm::Argon2id, Algorithm::Scrypt, Algorithm::Pbkdf2 }) {
        if (progress.stop.isRequested())
            return fail(ErrorCode::Cancelled);
        TRY(probe(speed, probeOf(algorithm), clock));
    }
    for (const auto digest : { crypto::DigestAlgorithm::Sha1, crypto::DigestAlgorithm::Sha512 })
        TRY(probe(speed,
            { .algorithm = Algorithm::Pbkdf2,
                .digest = digest,
                .iterations = 20'000,
                .digestSize = crypto::digestSize(digest) },
            clock));
    return speed;
}

Result<Speed> measureSpeed(Algorithm algorithm, const Clock& clock)
{
    Speed speed;
    TRY(probe(speed, probeOf(algorithm), clock));
    return speed;
}

Result<Measurement> calibrate(
    Algorithm algorithm, const Target& target, const Clock& clock, const Progress& progress)
{
    if (algorithm == Algorithm::Yescrypt || algorithm == Algorithm::GostYescrypt)
        return calibrateUnixCrypt(algorithm, target, clock, progress);
    if (algorithm > Algorithm::Pbkdf2)
        return fail(ErrorCode::InvalidParameter, "algorithm");
    constexpr int mostTries = 4;
    constexpr double tolerance = 1.15;
    Speed speed = TRY(measureSpeed(algorithm, clock));
    Recipe recipe = strongest(algorithm, target, speed);
    for (int tries = 1;; ++tries) {
        if (progress.stop.isRequested())
            return fail(ErrorCode::Cancelled);
        Measurement measured = TRY(measure(recipe, clock));
        if (secondsOf(measured.time) <= tolerance * secondsOf(target.time) || tries == mostTries)
            return measured;
        // Much memory is slower than the little of the probe, which the processor keeps at hand.
        setSpeed(speed, recipe, secondsOf(measured.time));
        const Recipe next = strongest(algorithm, target, speed);
        if (expenseOf(next).seconds >= expenseOf(recipe).seconds)
            return measured;
        recipe = next;
    }
}

} // namespace core::passhash
