// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "core/compare/folder_comparison.h"

#include <string>

namespace cli {

/// "byte 12 (line 1, column 13)"
std::string placeText(const core::Place& place);

/// Rows of 16 bytes around the first difference: "<" is the left file, ">" the right one, "^^" what differs.
std::string hexText(const core::compare::FirstDifference& difference);

Json jsonOf(const core::compare::FileComparison& comparison);

/// "a/b: DIFFERENT (from byte 12 on)"
std::string entryText(const core::compare::ComparedEntry& entry);
Json jsonOf(const core::compare::ComparedEntry& entry);
/// "only-left", for scripts.
const char* idOf(core::compare::EntryVerdict verdict);

} // namespace cli
