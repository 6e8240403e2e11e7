// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/timing_bar.h"

#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/paint.h"

#include <algorithm>

namespace gui::headers {
namespace {

using core::fetch::Duration;

constexpr int barHeight = 6;

} // namespace

TimingBar::TimingBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TimingBar::setTiming(const core::fetch::Timing& timing, Duration before, Duration whole)
{
    m_timing = timing;
    m_before = before;
    m_whole = whole;
    update();
}

QSize TimingBar::sizeHint() const
{
    return { u(*this, 150), u(*this, barHeight) };
}

void TimingBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(*this);
    paintRounded(painter, rect(), height() / 2.0, tokens.face);
    if (m_whole.count() <= 0)
        return;
    const auto at = [this](Duration time) {
        const auto x
            = static_cast<int>(width() * std::min(m_before + time, m_whole).count() / m_whole.count());
        return std::clamp(x, 0, width());
    };
    const auto fill = [&](Duration from, Duration to, const QColor& color) {
        // What took no time is there all the same.
        const int start = std::min(at(from), width() - 1);
        const QRect part(start, 0, std::max(1, at(to) - start), height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), part), color);
    };
    const Duration secured = std::max(m_timing.connected, m_timing.secured);
    const Duration firstByte = std::max(secured, m_timing.firstByte);
    QPainterPath clip;
    clip.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(clip);
    fill({}, m_timing.connected, tokens.textMuted);
    if (secured > m_timing.connected)
        fill(m_timing.connected, secured, tokens.control);
    fill(secured, firstByte, tokens.accentText);
    if (m_timing.finished > firstByte)
        fill(firstByte, m_timing.finished, tokens.focus);
}

} // namespace gui::headers
