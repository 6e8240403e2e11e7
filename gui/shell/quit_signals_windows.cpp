// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/quit_signals.h"

namespace gui {

// Windows asks windows: QGuiApplication::commitDataRequest.
QuitSignals::QuitSignals(QObject* parent)
    : QObject(parent)
{
}

QuitSignals::~QuitSignals() = default;

} // namespace gui
