// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/keycap.h"

#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/paint.h"

#include <QFontMetrics>
#include <QStyle>

#include <algorithm>

namespace gui {

QSize keycapSize(const QWidget& widget, const QString& text)
{
    const QFontMetrics metrics(styleOf(widget).font(TextRole::Caption));
    return { std::max(metrics.horizontalAdvance(text) + 2 * u(widget, 5), u(widget, 22)), u(widget, 18) };
}

void paintKeycap(QPainter& painter, const QWidget& widget, const QRect& rect, const QString& text)
{
    const Tokens& tokens = tokensOf(widget);
    const QRect cap = QStyle::alignedRect(
        widget.layoutDirection(), Qt::AlignCenter, QSize(rect.width(), u(widget, 18)), rect);
    paintRounded(painter, cap, u(widget, 4), tokens.surface, tokens.border);
    painter.setFont(styleOf(widget).font(TextRole::Caption));
    painter.setPen(tokens.textMuted);
    painter.drawText(cap, Qt::AlignCenter, text);
}

} // namespace gui
