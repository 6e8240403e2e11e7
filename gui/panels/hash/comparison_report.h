// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/comparison_words.h"
#include "gui/panels/hash/entry_model.h"

#include <memory>
#include <string>

namespace gui::hash {

enum class ReportForm : std::uint8_t { Markdown, Csv, Json };

/// What a report is of; of folders with their entries.
struct ComparisonReport {
    CompareWish wish;
    ComparisonVerdict verdict;
    Compared compared;
    std::shared_ptr<const EntryModel::Entries> entries;
};

/// Markdown lists what is not the same, the others everything. In CSV and JSON a name that is
/// not UTF-8 carries name_base64.
core::Result<std::string> reportOf(
    const ComparisonReport& report, ReportForm form, const core::StopFlag& stop);

} // namespace gui::hash
