// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/file_model.h"

namespace gui::hash {

/// What stands below the field "Expected value".
struct VerdictSummary {
    Tone tone = Tone::Info;
    QString word; ///< empty: nothing was asked
    QString sentence;
};

/// Of all files together.
VerdictSummary summarise(const FileModel& model);

} // namespace gui::hash
