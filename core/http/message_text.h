// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/answers.h"

// Private to the readers of pasted text.

namespace core::http {

/// Whether a response, or a request with its response, begins before any field line does.
bool looksLikeMessages(const LineReader& lines);

/// Responses one after another, with their bodies, and requests before them where somebody shows them.
Result<std::vector<Answer>> readMessages(LineReader lines);

/// Field lines without a status line, and perhaps a body after an empty line.
Result<std::vector<Answer>> readFields(LineReader lines);

} // namespace core::http
