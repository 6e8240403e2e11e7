// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"

#include <chrono>
#include <optional>

namespace gui {

/// How fast something goes and how long it will take, smoothed over about three seconds. The clock is the
/// caller's.
class Rate {
public:
    using Time = std::chrono::steady_clock::time_point;
    explicit Rate(Time start);
    void add(Time now, core::Amount amount);

    const core::Amount& amount() const { return m_amount; }
    /// 0 until half a second has passed.
    double bytesPerSecond() const { return m_speed; }
    /// Nothing during the first two seconds, without a total, or while it stands still.
    std::optional<std::chrono::milliseconds> timeLeft() const;
    std::optional<int> permille() const;

private:
    Time m_start;
    Time m_last;
    Time m_lastMove;
    std::uint64_t m_lastDone = 0;
    core::Amount m_amount{};
    double m_smoothed = 0; ///< with the nothing before the start
    double m_speed = 0;
};

} // namespace gui
