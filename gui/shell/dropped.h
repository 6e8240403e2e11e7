// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/recognizer.h"

#include <optional>

class QMimeData;

namespace gui {

/// What a drop or the clipboard brings: local files before text; nothing where it has neither.
std::optional<Given> givenBy(const QMimeData* data);

} // namespace gui
