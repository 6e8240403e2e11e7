// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/parts.h"

#include <QGuiApplication>
#include <QWidget>

namespace gui {

bool hasTranslucentPopups()
{
    // Under X11 somebody may run without a compositor, and then the corners would be black.
    return QGuiApplication::platformName() != QLatin1StringView("xcb");
}

bool showsKeyboardFocus(const QWidget* widget)
{
    return widget && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

QRect placeIn(
    const QStyleOption& option, const QRect& rect, const QSize& size, Qt::Alignment alignment, int inset)
{
    const int x
        = alignment.testFlag(Qt::AlignRight) ? rect.right() + 1 - inset - size.width() : rect.x() + inset;
    const QRect place(QPoint(x, rect.y() + (rect.height() - size.height()) / 2), size);
    return QStyle::visualRect(option.direction, rect, place);
}

void drawLine(const Part& part, const QStyleOption& option, const QRect& rect, Qt::Alignment alignment,
    const QString& text, const QColor& color)
{
    const bool showsMnemonic
        = part.style.styleHint(QStyle::SH_UnderlineShortcut, &option, part.widget, nullptr) != 0;
    const int flags = int(QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter))
        | Qt::TextSingleLine | (showsMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    // Whole widths are rounded; elidedText would cut a text that just fits.
    const QFontMetrics metrics = part.painter.fontMetrics();
    const bool fits = metrics.size(Qt::TextShowMnemonic, text).width() <= rect.width();
    const QString shown
        = fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width(), Qt::TextShowMnemonic);
    part.painter.setPen(color);
    part.painter.drawText(rect, flags, shown);
}

void drawChevron(const Part& part, const QRect& rect, Qt::ArrowType arrow, const QColor& color)
{
    QPainter& painter = part.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color, part.u(1) * 1.25);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.translate(QRectF(rect).center());
    painter.rotate(arrow == Qt::UpArrow ? 180
            : arrow == Qt::LeftArrow    ? 90
            : arrow == Qt::RightArrow   ? -90
                                        : 0);
    const double half = rect.width() * 0.225;
    painter.drawPolyline(QPolygonF({ { -half, -half / 2 }, { 0, half / 2 }, { half, -half / 2 } }));
    painter.restore();
}

} // namespace gui
