// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/calibration.h"

#include "core/crypto/bcrypt.h"
#include "core/crypto/kdf.h"
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

Recipe probeOf(crypto::DigestAlgorithm digest)
{
    return { .algorithm = Algorithm::Pbkdf2,
        .digest = digest,
        .iterations = 20'000,
        .digestSize = crypto::digestSize(digest) };
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

crypto::Argon2Variant variantOf(Algorithm algorithm)
{
    return algorithm == Algorithm::Argon2i ? crypto::Argon2Variant::I : crypto::Argon2Variant::Id;
}

/// The last takes the least memory.
template <typename Row>
Row leastRow(std::span<const Row> rows, const std::predicate<Row> auto& isWithinMemory)
{
    const auto small = std::ranges::find_if(rows, isWithinMemory);
    return small != rows.end() ? *small : rows.back();
}

std::uint32_t wholeTimes(double all, double each, std::uint32_t least)
{
    constexpr double most = 1e6;
    return std::max(least, static_cast<std::uint32_t>(std::min(most, std::floor(all / each))));
}

Recipe strongestArgon2(Algorithm algorithm, const Target& target, const Speed& speed)
{
    const double blocks = secondsOf(target.time) / speed.argon2Block;
    const double mostMemory = std::min(static_cast<double>(target.memoryInBytes) / 1024,
        static_cast<double>(crypto::largestKdfMemory) / 1024);
    const std::span<const Argon2Row> rows = owaspArgon2(variantOf(algorithm));
    // One pass over much memory hinders an attacker more than many over little (RFC 9106 section 4).
    for (const Argon2Row& row : rows) {
        const double memory = std::floor(std::min(blocks / row.passes, mostMemory) / 1024) * 1024;
        if (memory >= row.memoryInKib)
            return { .algorithm = algorithm,
                .memoryInKib = static_cast<std::uint32_t>(memory),
                .passes = wholeTimes(blocks, memory, row.passes),
                .lanes = row.lanes };
    }
    const Argon2Row least
        = leastRow(rows, [&](const Argon2Row& row) { return row.memoryInKib <= mostMemory; });
    return {
        .algorithm = algorithm, .memoryInKib = least.memoryInKib, .passes = least.passes, .lanes = least.lanes
    };
}

Recipe strongestScrypt(const Target& target, const Speed& speed)
{
    const double blocks = secondsOf(target.time) / speed.scryptBlock;
    // Beside its blocks scrypt needs a little more, and the whole has a limit.
    const double mostBlocks
        = static_cast<double>(std::min(target.memoryInBytes, crypto::largestKdfMemory - 1)) / 128;
    for (const ScryptRow& row : owaspScrypt()) {
        const double within = std::min(blocks / row.parallelism, mostBlocks) / row.blockSize;
        const double logarithm = std::floor(std::log2(std::max(1.0, within)));
        if (logarithm >= row.costLog2)
            return { .algorithm = Algorithm::Scrypt,
                .costLog2 = static_cast<std::uint32_t>(logarithm),
                .blockSize = row.blockSize,
                .parallelism = wholeTimes(blocks, std::exp2(logarithm) * row.blockSize, row.parallelism) };
    }
    const ScryptRow least = leastRow(owaspScrypt(),
        [&](const ScryptRow& row) { return std::exp2(row.costLog2) * row.blockSize <= mostBlocks; });
    return { .algorithm = Algorithm::Scrypt,
        .costLog2 = least.costLog2,
        .blockSize = least.blockSize,
        .parallelism = least.parallelism };
}

/// SHA-256, which every library has; SHA-512 where OWASP's least of it alone is within the time, or nearer.
Recipe strongestPbkdf2(const Target& target, const Speed& speed)
{
    using enum crypto::DigestAlgorithm;
    const double seconds = secondsOf(target.time);
    const double sha256 = static_cast<double>(owaspIterations(Sha256)) * speed.sha256Iteration;
    const double sha512 = static_cast<double>(owaspIterations(Sha512)) * speed.sha512Iteration;
    const bool isSha256 = sha256 <= seconds || sha256 <= sha512;
    Recipe recipe = recipeFor(Algorithm::Pbkdf2, Layout::Standard, isSha256 ? Sha256 : Sha512);
    const double iteration = isSha256 ? speed.sha256Iteration : speed.sha512Iteration;
    const double thousands = std::floor(seconds / iteration / 1000);
    recipe.iterations
        = std::max(recipe.iterations, static_cast<std::uint32_t>(std::min(thousands, 4'000'000.0)) * 1000);
    return recipe;
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
    case Algorithm::Pbkdf2:
        return strongestPbkdf2(target, speed);
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

bool isWithin(const Measurement& measurement, const Target& target)
{
    constexpr double tolerance = 1.15; // two runs differ as much
    return secondsOf(measurement.time) <= tolerance * secondsOf(target.time);
}

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
        TRY(probe(speed, probeOf(digest), clock));
    return speed;
}

Result<Speed> measureSpeed(Algorithm algorithm, const Clock& clock)
{
    Speed speed;
    TRY(probe(speed, probeOf(algorithm), clock));
    if (algorithm == Algorithm::Pbkdf2)
        TRY(probe(speed, probeOf(crypto::DigestAlgorithm::Sha512), clock));
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
    Speed speed = TRY(measureSpeed(algorithm, clock));
    Recipe recipe = strongest(algorithm, target, speed);
    for (int tries = 1;; ++tries) {
        if (progress.stop.isRequested())
            return fail(ErrorCode::Cancelled);
        Measurement measured = TRY(measure(recipe, clock));
        if (isWithin(measured, target) || tries == mostTries)
            return measured;
        // Much memory is slower than the little of the probe, which the processor keeps at hand.
        setSpeed(speed, recipe, secondsOf(measured.time));
        const Recipe next = strongest(algorithm, target, speed);
        if (expenseOf(next, speed).seconds >= expenseOf(recipe, speed).seconds)
            return measured;
        recipe = next;
    }
}

} // namespace core::passhash
