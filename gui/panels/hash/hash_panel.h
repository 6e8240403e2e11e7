// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/panel.h"

namespace gui::hash {

/// Digests of files and of text, and whether they are the published ones.
Panel panel();

} // namespace gui::hash
