// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QIcon>

class QPainter;
class QRect;

namespace gui {

/// An icon of resources/icons by its name, coloured when it is painted: it follows the theme and the state of
/// its button. Mirrored right to left where it points somewhere.
QIcon iconNamed(QLatin1StringView name, Tone tone = Tone::Muted);

/// Qt makes the buttons inside line edits no larger than their icon and six pixels: this one has a margin of
/// its own, so that the target is large enough to hit. Units.
inline constexpr int lineEditTarget = 23;
QIcon iconInTarget(QLatin1StringView name);

void paintIcon(QPainter& painter, QLatin1StringView name, const QRect& rect, const QColor& color,
    Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace gui
