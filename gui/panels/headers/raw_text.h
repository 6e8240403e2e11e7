// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/http/audit.h"
#include "gui/widgets/code_marks.h"

#include <QString>

#include <optional>

namespace gui::headers {

/// Header lines as text, with what is to be seen in them.
struct RawText {
    QString text;
    QList<CodeMark> marks;
    int line = 0; ///< of the place, from 0
};

/// One field line with the place in it; of a value of a megabyte what is around the place.
RawText fieldText(const core::http::Field& field, const std::optional<core::http::Spot>& spot);
/// What a line of the list points at; empty where it points at nothing that was sent.
RawText placeText(const core::http::Audit& audit, const core::http::Line& line);
/// Status and header lines of all hops.
RawText rawText(const core::http::Audit& audit, const core::http::Line& line);
/// A header block as it came, one line each, without the empty one; lines with an irregularity are marked.
RawText rawBlock(core::ByteView block, const std::vector<core::http::Irregularity>& irregularities);
/// The header that a line is about, in lower case; empty where it is about none.
std::string headerOf(const core::http::Line& line);

} // namespace gui::headers
