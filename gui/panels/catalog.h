// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/panel.h"

#include <vector>

namespace gui {

/// In the order of the sidebar.
std::vector<Panel> allPanels();

} // namespace gui
