// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/panel.h"

#include <vector>

namespace gui {

/// Everything between main() and the window: options, the one instance, the look, the self-test, the end.
/// Returns the exit code: 0, 2 for wrong usage, 4 where the tour could not write.
int runDesktop(int argc, char** argv, std::vector<Panel> panels);

} // namespace gui
