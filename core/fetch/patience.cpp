// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/patience.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace core::fetch {

Patience Patience::atMost(std::chrono::milliseconds time) const
{
    return { m_stop, std::min(m_end, Clock::now() + time) };
}

Result<Patience::Waited> Patience::waitFor(const std::function<bool()>& hasHappened) const
{
    using namespace std::chrono_literals;
    QEventLoop loop;
    // The sockets wake the loop; so does this, to look for the stop and at the time.
    QTimer alarm;
    alarm.setTimerType(Qt::PreciseTimer);
    alarm.start(50ms);
    for (;;) {
        if (m_stop.isRequested())
            return fail(ErrorCode::Cancelled);
        if (hasHappened())
            return Waited::Happened;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_end - Clock::now());
        if (left <= 0ms)
            return Waited::TimeIsUp;
        if (left < 50ms)
            alarm.start(left);
        loop.processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
    }
}

} // namespace core::fetch
