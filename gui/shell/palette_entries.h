// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/actions.h"
#include "gui/shell/palette_model.h"

namespace gui {

/// Every panel, every tab of those that have several, and every action that works now.
QList<PaletteEntry> paletteEntries(const std::vector<Panel>& panels, const ShellActions& actions,
    const QString& panelInView, const QList<QAction*>& actionsInView);

} // namespace gui
