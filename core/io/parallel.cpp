// SPDX-License-Identifier: Apache-2.0
#include "core/io/parallel.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace core::io {

std::size_t workerCount()
{
    static const std::size_t count = std::max(1U, std::thread::hardware_concurrency());
    return count;
}

Result<> forEachInParallel(std::size_t count, const std::function<Result<>(std::size_t)>& work)
{
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::size_t failedIndex = count;
    Error failure{ ErrorCode::Internal };
    std::atomic<bool> hasFailed = false;

    const auto takeTurns = [&] {
        while (!hasFailed) {
            const std::size_t index = next++;
            if (index >= count)
                return;
            if (Result<> done = work(index); !done) {
                const std::scoped_lock lock(mutex);
                hasFailed = true;
                if (index < failedIndex) {
                    failedIndex = index;
                    failure = std::move(done).error();
                }
            }
        }
    };
    {
        // The calling thread works too: one index, the commonest case, starts no thread.
        std::vector<std::jthread> others;
        for (std::size_t worker = 1; worker < std::min(count, workerCount()); ++worker)
            others.emplace_back(takeTurns);
        takeTurns();
    }
    if (hasFailed)
        return std::unexpected(std::move(failure));
    return {};
}

} // namespace core::io
