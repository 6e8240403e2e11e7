// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

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
    std::function<void(Amount)> report = [](Amount) { }; ///< called on the thread that called the function
};

} // namespace core
