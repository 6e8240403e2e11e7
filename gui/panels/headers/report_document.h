// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "gui/panels/headers/report_content.h"

#include <span>

namespace gui::headers {

enum class ReportFormat : std::uint8_t { Markdown, Html, Pdf, Json, Sarif };

struct ReportForm {
    ReportFormat format;
    const char* id; ///< stable
    const char* name; ///< a proper noun, not translated
    const char* suffix;
};
std::span<const ReportForm> reportForms();

/// CommonMark with tables.
QString markdownOf(const ReportContent& content);
/// One file without anything from elsewhere, under a policy that allows its own style only; light, dark and
/// for paper.
QString htmlOf(const ReportContent& content);
/// A4, with page numbers. On any thread.
QByteArray pdfOf(const ReportContent& content);

/// The file's bytes. On any thread.
core::Result<QByteArray> reportOf(
    ReportFormat format, const core::http::Audit& audit, const ReportWish& wish);
/// "headers-app.example.com-2026-11-22.html".
QString suggestedName(ReportFormat format, const core::http::Audit& audit, const ReportWish& wish);

} // namespace gui::headers
