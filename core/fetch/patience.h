// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <chrono>
#include <functional>

namespace core::fetch {

using Clock = std::chrono::steady_clock;

/// How long one waits for a server: till a moment, or till somebody asks to stop.
class Patience {
public:
    Patience(StopFlag stop, Clock::time_point end)
        : m_stop(std::move(stop))
        , m_end(end)
    {
    }
    /// The same, but for no longer than that from now on.
    Patience atMost(std::chrono::milliseconds time) const;
    bool isOver() const { return Clock::now() >= m_end; }

    enum class Waited : std::uint8_t { Happened, TimeIsUp };
    /// Runs this thread's event loop until `hasHappened`, which is asked after each event. Fails with
    /// Cancelled within a tenth of a second.
    Result<Waited> waitFor(const std::function<bool()>& hasHappened) const;

private:
    StopFlag m_stop;
    Clock::time_point m_end;
};

} // namespace core::fetch
