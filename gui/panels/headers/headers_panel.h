// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/panel.h"

namespace gui::headers {

/// What a response's headers protect from, and what they leave open.
Panel panel();

} // namespace gui::headers
