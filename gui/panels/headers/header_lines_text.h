// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/message.h"

#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

namespace gui::headers {

/// What a line of the editor is.
enum class LineKind : std::uint8_t {
    Blank,
    Status,
    Field,
    Continuation, ///< begins with white space: it belongs to the line before
    Off, ///< begins with "# ", which no name can: switched off, not deleted
    Damaged, ///< no colon
};
LineKind kindOf(QStringView line);
/// Where a field's name ends.
qsizetype colonIn(QStringView line);

/// What the lines that are on say, and which line each field begins in.
struct EnabledLines {
    std::string text;
    std::vector<int> fieldLines;
};
EnabledLines enabledLines(const QStringList& lines);

/// The same line off, or on.
QString toggled(const QString& line);
/// The lines with the changes of a fix, as core::http::changed() would make them; lines that are off stay.
QStringList applied(QStringList lines, const std::vector<core::http::Change>& changes);

} // namespace gui::headers
