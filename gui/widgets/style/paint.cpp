// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/paint.h"

#include <algorithm>
#include <cmath>

namespace gui {
namespace {

double scaleOf(const QPainter& painter)
{
    const QTransform transform = painter.deviceTransform();
    return transform.type() <= QTransform::TxScale && transform.m11() != 0 ? std::abs(transform.m11()) : 1;
}

/// The line's width as whole device pixels.
double wholePixels(const QPainter& painter, double lineWidth)
{
    const double scale = scaleOf(painter);
    return std::max(1., std::floor(lineWidth * scale)) / scale;
}

/// The rectangle with its edges on device pixels, so that lines are crisp at 125 and 150 % too.
QRectF aligned(const QPainter& painter, const QRectF& rect)
{
    const QTransform transform = painter.deviceTransform();
    if (transform.type() > QTransform::TxScale) {
        return rect;
    }
    const QRectF device = transform.mapRect(rect);
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::round(device.right()), std::round(device.bottom()));
    return transform.inverted().mapRect(QRectF(topLeft, bottomRight));
}

void paintPath(
    QPainter& painter, const QPainterPath& path, const QColor& fill, const QColor& outline, double line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QPen pen(outline, line);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(outline.isValid() ? pen : QPen(Qt::NoPen));
    painter.drawPath(path);
    painter.restore();
}

} // namespace

void paintRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
    const QColor& outline, double lineWidth)
{
    QRectF frame = aligned(painter, rect);
    const double line = outline.isValid() ? wholePixels(painter, lineWidth) : 0;
    frame.adjust(line / 2, line / 2, -line / 2, -line / 2);
    const double inner = std::min({ std::max(0., radius - line / 2), frame.width() / 2, frame.height() / 2 });
    QPainterPath path;
    path.addRoundedRect(frame, inner, inner);
    paintPath(painter, path, fill, outline, line);
}

void paintCutCorners(QPainter& painter, const QRectF& rect, double cut, const QColor& fill,
    const QColor& outline, double lineWidth)
{
    QRectF frame = aligned(painter, rect);
    const double line = outline.isValid() ? wholePixels(painter, lineWidth) : 0;
    frame.adjust(line / 2, line / 2, -line / 2, -line / 2);
    QPainterPath path(QPointF(frame.left() + cut, frame.top()));
    path.lineTo(frame.right() - cut, frame.top());
    path.lineTo(frame.right(), frame.top() + cut);
    path.lineTo(frame.right(), frame.bottom() - cut);
    path.lineTo(frame.right() - cut, frame.bottom());
    path.lineTo(frame.left() + cut, frame.bottom());
    path.lineTo(frame.left(), frame.bottom() - cut);
    path.lineTo(frame.left(), frame.top() + cut);
    path.closeSubpath();
    paintPath(painter, path, fill, outline, line);
}

void paintHairline(QPainter& painter, const QRect& rect, Qt::Edge edge, const QColor& color)
{
    const QRectF frame = aligned(painter, rect);
    const double line = wholePixels(painter, 1);
    switch (edge) {
    case Qt::TopEdge:
        painter.fillRect(QRectF(frame.left(), frame.top(), frame.width(), line), color);
        return;
    case Qt::BottomEdge:
        painter.fillRect(QRectF(frame.left(), frame.bottom() - line, frame.width(), line), color);
        return;
    case Qt::LeftEdge:
        painter.fillRect(QRectF(frame.left(), frame.top(), line, frame.height()), color);
        return;
    case Qt::RightEdge:
        painter.fillRect(QRectF(frame.right() - line, frame.top(), line, frame.height()), color);
        return;
    }
}

void paintShadow(QPainter& painter, const QRectF& frame, double radius)
{
    constexpr int layers = 6;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 9));
    for (int layer = layers; layer >= 1; --layer) {
        const double reach = double(shadowReach) * layer / layers - 2;
        QPainterPath path;
        path.addRoundedRect(
            frame.adjusted(-reach, -reach + 2, reach, reach + 2), radius + reach, radius + reach);
        painter.drawPath(path);
    }
    painter.restore();
}

} // namespace gui
