// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace gui {

// Desktops give their fonts in points and tests in pixels; a font has one of the two and -1 for the other.

/// This many times as large.
QFont scaled(QFont font, double factor);
/// As large as `other`.
QFont withSizeOf(QFont font, const QFont& other);

} // namespace gui
