// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/recognizer.h"
#include "gui/workbench/workbench.h"

#include <optional>
#include <vector>

namespace gui {

/// Where something goes that came without a word, and what happens to it there: "Hash these files".
struct Landing {
    Destination destination;
    QString title;
};

/// The panel that recognises it best, else the first that does something with any text or any files.
std::optional<Landing> landingOf(const Given& given, const std::vector<Panel>& panels);

} // namespace gui
