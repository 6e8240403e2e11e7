// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPainter>
#include <QPainterPath>

namespace gui {

// Shapes that several widgets share. Lines are aligned to device pixels.

/// A rectangle with round corners, filled and outlined inside its own edge; an invalid colour leaves out.
void paintRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
    const QColor& outline = {}, double lineWidth = 1);
/// With corners cut at 45 degrees: the shape of everything that Assay says.
void paintCutCorners(QPainter& painter, const QRectF& rect, double cut, const QColor& fill,
    const QColor& outline, double lineWidth = 1);
/// A line as thick as one device-independent pixel at the lower edge.
void paintHairline(QPainter& painter, const QRect& rect, Qt::Edge edge, const QColor& color);
/// Six translucent rounded rectangles around, as in a shadow; paint it before the frame itself.
void paintShadow(QPainter& painter, const QRectF& frame, double radius);
/// How far a shadow reaches, in units.
inline constexpr int shadowReach = 12;

} // namespace gui
