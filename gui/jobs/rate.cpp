// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/rate.h"

#include <algorithm>
#include <cmath>

namespace gui {
namespace {

using namespace std::chrono_literals;
using Seconds = std::chrono::duration<double>;

constexpr Seconds memory = 3s;

} // namespace

Rate::Rate(Time start)
    : m_start(start)
    , m_last(start)
    , m_lastMove(start)
{
}

void Rate::add(Time now, core::Amount amount)
{
    m_amount = amount;
    const Seconds step = now - m_last;
    if (step <= 0s)
        return;
    // Work of several parts may count anew.
    const std::uint64_t more = amount.done > m_lastDone ? amount.done - m_lastDone : 0;
    if (more > 0)
        m_lastMove = now;
    const double kept = std::exp(-step / memory);
    m_smoothed = m_smoothed * kept + static_cast<double>(more) / step.count() * (1 - kept);
    m_last = now;
    m_lastDone = amount.done;

    const Seconds elapsed = now - m_start;
    // Without the division the zero before the start would count as well.
    m_speed = elapsed < 500ms ? 0 : m_smoothed / (1 - std::exp(-elapsed / memory));
}

std::optional<std::chrono::milliseconds> Rate::timeLeft() const
{
    const bool standsStill = m_speed < 1 || m_last - m_lastMove >= 2s;
    if (m_last - m_start < 2s || !m_amount.total || standsStill)
        return {};
    const std::uint64_t left = *m_amount.total - std::min(*m_amount.total, m_amount.done);
    const double most = Seconds(std::chrono::hours(24 * 365)).count();
    const Seconds time(std::min(static_cast<double>(left) / m_speed, most));
    return std::chrono::duration_cast<std::chrono::milliseconds>(time);
}

std::optional<int> Rate::permille() const
{
    if (!m_amount.total)
        return {};
    if (m_amount.done >= *m_amount.total)
        return 1000;
    return static_cast<int>(static_cast<double>(m_amount.done) / static_cast<double>(*m_amount.total) * 1000);
}

} // namespace gui
