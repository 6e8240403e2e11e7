// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace gui::hash {

/// Before `from` is hidden or disabled: with the focus in it, Qt would move on as if Tab had been pressed,
/// wherever that leads, and with a ring.
inline void handOverFocus(const QWidget& from, QWidget& to)
{
    const QWidget* focused = from.window()->focusWidget();
    if (focused && (focused == &from || from.isAncestorOf(focused)))
        to.setFocus(Qt::OtherFocusReason);
}

} // namespace gui::hash
