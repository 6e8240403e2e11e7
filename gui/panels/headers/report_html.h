// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/headers/report_content.h"

namespace gui::headers {

/// How the grade is drawn: browsers cut corners by a style, Qt's documents show a picture.
enum class StampForm : std::uint8_t { Styled, Picture };
inline constexpr char stampPicture[] = "stamp";

/// What stands between <body> and </body>; nothing of the audit is markup in it.
QString reportBody(const ReportContent& content, StampForm stamp);
/// Colours only, for that body.
QString reportColors(const Tokens& tokens);

} // namespace gui::headers
