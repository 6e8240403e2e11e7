// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/csp/preview.h"
#include "core/http/page.h"
#include "gui/panels/headers/comparison.h"

namespace gui::headers {

/// What a policy would do to a page.
struct Preview {
    core::http::Page page;
    std::vector<core::http::csp::Verdict> verdicts;
    bool knowsAddress = false; ///< else 'self' is taken for https://example.com
    bool hasPolicy = false;
};

/// The response with other header lines, judged, and beside it what it was.
struct Trial {
    std::shared_ptr<const core::http::Audit> before; ///< null: nothing to compare with
    std::shared_ptr<const core::http::Audit> now;
    std::shared_ptr<const Comparison> comparison; ///< null where before is
    std::shared_ptr<const Preview> preview; ///< null without a page
};

struct TrialQuestion {
    std::shared_ptr<const core::http::Audit> before; ///< whose last response the lines take the place of
    std::string lines;
    std::shared_ptr<const std::string> html; ///< null: the page of the response itself, where there is one
    core::http::AuditOptions options;
};
core::Result<Trial> tryHeaders(const TrialQuestion& question);

/// Findings that went away, that came and that remain; those that can be mended with an action, and their
/// index among the findings of now as the source.
QList<GroupedRow> rowsOf(const Trial& trial, const QString& fixTitle);
/// "2 gone, 1 new, 3 remain".
QString countsOf(const Trial& trial);
/// What the policy blocks and what it would report; the source is the index of the verdict.
QList<GroupedRow> rowsOf(const Preview& preview, const QString& copyTitle);
QString sentenceOf(const Preview& preview);

} // namespace gui::headers
