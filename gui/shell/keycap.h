// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>

class QPainter;
class QRect;
class QWidget;

namespace gui {

QSize keycapSize(const QWidget& widget, const QString& text);
/// A key as it is printed, in the middle of the rectangle, which is as wide as keycapSize() says.
void paintKeycap(QPainter& painter, const QWidget& widget, const QRect& rect, const QString& text);

} // namespace gui
