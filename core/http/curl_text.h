// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/answers.h"

// Private to the readers of pasted text.

namespace core::http {

/// Whether there are "< HTTP/" lines.
bool looksLikeCurlVerbose(const LineReader& lines);

/// `curl -v`: what was sent, what came back, over which connection; bodies and the progress meter mixed in.
Result<std::vector<Answer>> readCurlVerbose(LineReader lines);

} // namespace core::http
