// SPDX-License-Identifier: Apache-2.0
#include "core/io/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
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

void runInOrder(std::size_t count, const std::function<void(std::size_t)>& work,
    const std::function<void(std::size_t)>& take)
{
    // Small pieces cost a lock each; large ones make the first result late. 16 tiny files take about 100 µs.
    const std::size_t pieceSize = std::clamp<std::size_t>(count / (16 * workerCount()), 1, 16);
    const std::size_t workers = std::min(count, workerCount());
    if (workers <= 1) {
        for (std::size_t index = 0; index < count; ++index) {
            work(index);
            take(index);
        }
        return;
    }
    std::mutex mutex;
    std::condition_variable changed;
    std::size_t next = 0;
    std::size_t taken = 0;
    std::vector<bool> isReady(std::min(count, orderWindow));

    const auto takeTurns = [&] {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock,
                [&] { return next >= count || std::min(count, next + pieceSize) - taken <= isReady.size(); });
            if (next >= count)
                return;
            const std::size_t begin = next;
            const std::size_t end = next = std::min(count, begin + pieceSize);
            lock.unlock();
            for (std::size_t index = begin; index < end; ++index)
                work(index);
            lock.lock();
            for (std::size_t index = begin; index < end; ++index)
                isReady[index % isReady.size()] = true;
            changed.notify_all();
        }
    };
    std::vector<std::jthread> threads;
    for (std::size_t worker = 0; worker < workers; ++worker)
        threads.emplace_back(takeTurns);

    std::unique_lock lock(mutex);
    while (taken < count) {
        changed.wait(lock, [&] { return isReady[taken % isReady.size()]; });
        const std::size_t begin = taken;
        std::size_t end = begin;
        for (; end < count && end - begin < isReady.size() && isReady[end % isReady.size()]; ++end)
            isReady[end % isReady.size()] = false;
        lock.unlock();
        for (std::size_t index = begin; index < end; ++index)
            take(index);
        lock.lock();
        taken = end;
        changed.notify_all();
    }
}

} // namespace core::io
