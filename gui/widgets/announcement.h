// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QString>

class QWidget;

namespace gui {

/// Has a screen reader say a sentence that appeared without the focus moving to it.
void announce(QWidget& widget, const QString& sentence);

/// "Good", "Note", "Caution", "Serious": the word that the colour stands for; empty for tones of ordinary
/// text.
QString severityWordOf(Tone tone);

} // namespace gui
