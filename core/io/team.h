// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>

namespace core::io {

/// The calling thread and its helpers, who share a work behind one lock. What one of them throws stops them
/// all and is thrown again on the calling thread.
class Team {
public:
    using Lock = std::unique_lock<std::mutex>;

    /// Runs help on as many threads as are wanted, or as many as the system gives, which may be none; runs
    /// lead with their number on the calling thread; returns, or throws the first exception, when all have
    /// ended.
    void run(
        std::size_t wanted, const std::function<void()>& help, const std::function<void(std::size_t)>& lead);

    Lock lock() { return Lock(m_mutex); }

    /// Until another tells a change or stops the team, or for no reason: look again.
    void waitForChange(Lock& lock) { m_changed.wait(lock); }
    void tellChange() { m_changed.notify_all(); }

    /// All are to end what they are at and to begin nothing more. Only for one who owns the lock: another,
    /// who has just looked and is about to wait, would sleep through it.
    void stop(const Lock& owned);
    bool isStopped() const { return m_isStopped; }

private:
    template <typename Part> void attempt(const Part& part);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::atomic<bool> m_isStopped = false;
    std::exception_ptr m_thrown;
};

} // namespace core::io
