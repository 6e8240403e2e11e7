// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace core {

/// Asks long work to stop. Copies share one flag; request() may be called from any thread or signal handler.
class StopFlag {
public:
    void request() const noexcept { m_requested->store(true, std::memory_order_relaxed); }
    bool isRequested() const noexcept { return m_requested->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_requested = std::make_shared<std::atomic<bool>>(false);
};

/// Bytes, unless the function that reports says otherwise.
struct Amount {
    std::uint64_t done = 0;
    std::optional<std::uint64_t> total;
};

/// How long work hears "stop" and says how far it is. The default does neither.
struct Progress {
    StopFlag stop;
    std::function<void(Amount)> report{}; ///< called on any thread, never on two at once; may be empty

    void tell(Amount amount) const
    {
        if (report)
            report(amount);
    }
};

/// Adds up what pieces of one work report while they run in parallel; outlives its parts.
class ProgressSum {
public:
    ProgressSum(const Progress& whole, std::optional<std::uint64_t> total)
        : m_whole(whole)
        , m_total(total)
    {
    }
    /// Work that nobody could foresee at the start.
    void expectMore(std::uint64_t more)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_total)
            *m_total += more;
    }
    /// For one piece of the work.
    Progress part()
    {
        if (!m_whole.report)
            return { .stop = m_whole.stop };
        return { .stop = m_whole.stop, .report = [this, before = std::uint64_t{ 0 }](Amount amount) mutable {
                    add(amount.done - std::exchange(before, amount.done));
                } };
    }

private:
    void add(std::uint64_t more)
    {
        const std::scoped_lock lock(m_mutex);
        m_done += more;
        m_whole.report({ .done = m_done, .total = m_total });
    }

    const Progress& m_whole;
    std::optional<std::uint64_t> m_total;
    std::mutex m_mutex;
    std::uint64_t m_done = 0;
};

} // namespace core
