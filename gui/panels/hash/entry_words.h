// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/folder_comparison.h"
#include "gui/widgets/style/tokens.h"

#include <QString>

namespace gui::hash {

/// "Different", "Only left".
QString wordOf(core::compare::EntryVerdict verdict);
Tone toneOf(core::compare::EntryVerdict verdict);
QLatin1StringView iconOf(core::compare::EntryVerdict verdict);

QString wordOf(core::io::EntryKind kind);
/// "1,234 bytes"
QString bytesText(std::uint64_t count);
/// The second line of a row: sizes, where they differ, what else is remarked.
QString captionOf(const core::compare::ComparedEntry& entry);
/// One side in one line: kind, size, time; "not there" where it is missing.
QString sideText(const std::optional<core::io::TreeEntry>& side);
/// Why the verdict is as it is.
QString basisText(const core::compare::ComparedEntry& entry);
QString nameOf(const core::compare::ComparedEntry& entry);
/// "The right folder has it as sub/x"; empty without a remark.
QString remarkOn(const core::compare::ComparedEntry& entry);

} // namespace gui::hash
