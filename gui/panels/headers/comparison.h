// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/difference.h"
#include "gui/panels/headers/grouped_list.h"
#include "gui/panels/headers/judging.h"

namespace gui::headers {

/// Two judgements and what differs; the difference points into them.
struct Comparison {
    std::shared_ptr<const core::http::Audit> left;
    std::shared_ptr<const core::http::Audit> right;
    core::http::Difference difference;
};

Comparison comparisonOf(
    std::shared_ptr<const core::http::Audit> left, std::shared_ptr<const core::http::Audit> right);

/// "The second response scores 35 points more".
QString verdictOf(const Comparison& comparison);
/// "3 tests, 4 findings and 5 header fields differ".
QString countsOf(const Comparison& comparison);
/// All, or only what differs.
enum class Shown : std::uint8_t { All, Differences };
QList<GroupedRow> rowsOf(const Comparison& comparison, Shown shown);
/// As a list has it; the points are those of the test that speaks of it, where there is one.
GroupedRow rowOf(const core::http::HeaderFinding& finding);
/// A heading, where there are rows to come, and at most as many of these as people read.
void appendGroup(QList<GroupedRow>& rows, const QString& title, const QList<GroupedRow>& group);

} // namespace gui::headers
