// SPDX-License-Identifier: Apache-2.0
#pragma once

class QVBoxLayout;
class QWidget;

namespace gui {

class Label;

/// A column of sections in a dialog that scrolls where the window is low.
QVBoxLayout* addPage(QVBoxLayout& content);
/// The muted line below a check box, under its text.
Label* addCheckHint(QVBoxLayout& row, QWidget& parent);

} // namespace gui
