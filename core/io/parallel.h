// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace core::io {

/// The processors that this process may use; at least 1.
std::size_t workerCount();

/// Runs work(index) once for every index below count, on all processors, and returns when all are done.
/// After a failure no further index is begun; the failure with the lowest index is returned.
Result<> forEachInParallel(std::size_t count, const std::function<Result<>(std::size_t)>& work);

/// How many indexes work may be ahead of take in runInOrder().
inline constexpr std::size_t orderWindow = 1024;

/// Runs work(index) for every index below count on all processors, and take(index) on the calling thread, in
/// order, as soon as its turn has come. work is never more than orderWindow ahead, so that results need not
/// pile up.
void runInOrder(std::size_t count, const std::function<void(std::size_t)>& work,
    const std::function<void(std::size_t)>& take);

/// As runInOrder(), handing what work(index) made to take(index, made).
template <typename Made, typename Work, typename Take>
void mapInOrder(std::size_t count, const Work& work, const Take& take)
{
    std::vector<std::optional<Made>> slots(std::min(count, orderWindow));
    runInOrder(
        count, [&](std::size_t index) { slots[index % slots.size()].emplace(work(index)); },
        [&](std::size_t index) {
            Made made = std::move(*slots[index % slots.size()]);
            slots[index % slots.size()].reset();
            take(index, std::move(made));
        });
}

} // namespace core::io
