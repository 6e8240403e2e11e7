// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

class QPainter;
class QRect;
class QWidget;

namespace gui {

enum class DropFrame : std::uint8_t { AtRest, FilesOver };

/// What every place looks like that files can be dropped on: dashes at rest, an accent while files are over
/// it.
void paintDropFrame(QPainter& painter, const QWidget& widget, const QRect& rect, DropFrame state);

} // namespace gui
