// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/panel.h"

namespace gui::password {

Panel panel();

} // namespace gui::password
