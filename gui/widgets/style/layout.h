// SPDX-License-Identifier: Apache-2.0
#pragma once

class QGridLayout;
class QLayout;
class QWidget;

namespace gui {

// Measures of a layout in units. Once said, they follow the zoom; `widget` is the one that the layout
// arranges.

/// Left is the leading side: right to left it is mirrored.
void setMargins(QLayout& layout, QWidget& widget, int left, int top, int right, int bottom);
void setSpacing(QLayout& layout, QWidget& widget, int between);
void setSpacing(QGridLayout& layout, QWidget& widget, int horizontal, int vertical);

} // namespace gui
