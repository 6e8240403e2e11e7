// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/drop_frame.h"

#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/paint.h"

#include <QPainter>
#include <QPen>

namespace gui {
namespace {

constexpr int radius = 8;
constexpr double dash = 4;
constexpr double gap = 2.5;

} // namespace

void paintDropFrame(QPainter& painter, const QWidget& widget, const QRect& rect, DropFrame state)
{
    const Tokens& tokens = tokensOf(widget);
    const double corner = u(widget, radius);
    if (state == DropFrame::FilesOver) {
        paintRounded(painter, rect, corner, tokens.selectedRow, tokens.accentText, 2);
        return;
    }
    paintRounded(painter, rect, corner, tokens.surfaceSunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(tokens.control, 1);
    pen.setDashPattern({ dash, gap });
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner - 0.5, corner - 0.5);
    painter.restore();
}

} // namespace gui
