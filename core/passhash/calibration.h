// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/passhash/recipe.h"

#include <chrono>
#include <functional>
#include <vector>

namespace core::passhash {

/// A clock that never goes back, of the front end's.
using Clock = std::function<std::chrono::nanoseconds()>;

struct Measurement {
    Recipe recipe;
    std::chrono::nanoseconds time{};
    std::uint64_t memoryInBytes = 0;
};

/// One hash with these parameters. A recipe's salt and layout do not matter.
Result<Measurement> measure(const Recipe& recipe, const Clock& clock);

/// Each of the recipes once, in order; between two it looks for `stop` and reports how many are done.
Result<std::vector<Measurement>> measureAll(std::span<const Recipe> recipes, const Clock& clock,
    const Progress& progress, const std::function<void(const Measurement&)>& measured = {});

/// How fast this machine is, from a few short runs: a tenth of a second in all.
Result<Speed> measureSpeed(const Clock& clock, const Progress& progress = {});
/// For the algorithm alone; the rest of Speed stays as it is.
Result<Speed> measureSpeed(Algorithm algorithm, const Clock& clock);

/// What a hash may take.
struct Target {
    std::chrono::nanoseconds time = std::chrono::milliseconds(250);
    std::uint64_t memoryInBytes = std::uint64_t{ 1 } << 30;
};

/// Whether it took the target's time at most, within what two runs differ.
bool isWithin(const Measurement& measurement, const Target& target);

/// The strongest parameters that should stay within the target, but never below OWASP's least: the caller
/// compares the measured time, and the memory, with the target.
Result<Measurement> calibrate(
    Algorithm algorithm, const Target& target, const Clock& clock, const Progress& progress);

} // namespace core::passhash
