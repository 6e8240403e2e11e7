// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/comparing.h"
#include "gui/text/shell_word.h"
#include "gui/widgets/style/tokens.h"

namespace gui::hash {

class EntryModel;

/// A verdict on two files or folders: one sentence, the facts, how it was reached.
struct ComparisonVerdict {
    Tone tone = Tone::Ok;
    QString sentence;
    QString facts;
    QString basis;
};
ComparisonVerdict verdictOf(const core::compare::FileComparison& files);
ComparisonVerdict verdictOf(const Compared& folders, const CompareWish& wish, const EntryModel& entries);

/// `assay compare …`
QString compareCommand(Shell shell, const CompareWish& wish);

} // namespace gui::hash
