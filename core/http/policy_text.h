// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/answers.h"

// Private to the readers of pasted text.

namespace core::http {

/// A Content-Security-Policy and nothing else: its value, in quotes or without, perhaps over several lines,
/// after the field's name, or in a meta element. Nothing where the text is not that.
std::optional<Result<Answer>> readPolicyAlone(const LineReader& lines);

} // namespace core::http
