// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

class QWidget;

namespace gui {

class Settings;

/// Where the window was the last time if that can still be seen, else 1280 x 800 in the middle of the screen
/// or as much as 80 % of it allows.
void placeWindow(QWidget& window, const Settings& settings);
void rememberPlace(const QWidget& window, Settings& settings);

/// The size and place of a window that was never open on a screen with this room.
QRect firstPlace(const QRect& available);

} // namespace gui
