// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <algorithm>

namespace gui {

void drawScrollBar(const Part& part, const QStyleOptionSlider& option)
{
    if (option.maximum <= option.minimum) {
        return;
    }
    const QRect handle = scrollBarRect(part.style, option, QStyle::SC_ScrollBarSlider);
    const bool isActive = isHovered(option) || isPressed(option);
    const int thickness = std::max(isActive ? 8 : 4, part.u(isActive ? 8 : 4));
    QRectF shown = handle;
    if (option.orientation == Qt::Vertical) {
        shown.setWidth(thickness);
    } else {
        shown.setHeight(thickness);
    }
    shown.moveCenter(QRectF(handle).center());
    const bool isDragged = isPressed(option) && option.activeSubControls == QStyle::SC_ScrollBarSlider;
    paintRounded(
        part.painter, shown, thickness / 2., isDragged ? part.tokens().textMuted : part.tokens().control);
}

QRect scrollBarRect(const AssayStyle& style, const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect& all = option.rect;
    const bool isVertical = option.orientation == Qt::Vertical;
    const int margin = std::max(1, style.u(2));
    const int room = (isVertical ? all.height() : all.width()) - 2 * margin;
    const qint64 range = qint64(option.maximum) - option.minimum;
    int length = room;
    if (range > 0 && room > 0) {
        const qint64 natural = qint64(room) * option.pageStep / (range + std::max(1, option.pageStep));
        length = int(std::clamp<qint64>(natural, std::min(room, style.u(32)), room));
    }
    const int at = margin
        + QStyle::sliderPositionFromValue(
            option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown);
    const auto along = [&](int from, int to) {
        return isVertical ? QRect(all.x(), all.y() + from, all.width(), to - from)
                          : QRect(all.x() + from, all.y(), to - from, all.height());
    };
    const int end = isVertical ? all.height() : all.width();
    const bool isReversed = option.upsideDown;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(at, at + length);
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSubPage:
        return isReversed ? along(at + length, end) : along(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return isReversed ? along(0, at) : along(at + length, end);
    default:
        return {};
    }
}

bool drawProgressPart(const Part& part, QStyle::ControlElement element, const QStyleOption& option)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    if (!bar) {
        return false;
    }
    const int thickness = std::max(4, part.u(4));
    QRect track(0, 0, option.rect.width(), thickness);
    track.moveCenter(option.rect.center());
    switch (element) {
    case QStyle::CE_ProgressBarGroove:
        paintRounded(part.painter, track, thickness / 2., part.tokens().face);
        return true;
    case QStyle::CE_ProgressBarContents: {
        const bool isUnknown = bar->minimum == 0 && bar->maximum == 0;
        const qint64 range = std::max<qint64>(1, qint64(bar->maximum) - bar->minimum);
        const qint64 done = std::clamp<qint64>(qint64(bar->progress) - bar->minimum, 0, range);
        const int width = isUnknown ? track.width() * 18 / 100 : int(track.width() * done / range);
        const bool isReversed = (option.direction == Qt::RightToLeft) != bar->invertedAppearance;
        const QRect filled(isReversed ? track.right() + 1 - width : track.x(), track.y(), width, thickness);
        paintRounded(part.painter, filled, thickness / 2., part.tokens().accentText);
        return true;
    }
    case QStyle::CE_ProgressBarLabel:
        return true; // the amount stands beside it as text
    default:
        return false;
    }
}

} // namespace gui
