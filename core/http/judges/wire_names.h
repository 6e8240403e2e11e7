// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/judges/judge.h"

/// Parts of judgeWire().
namespace core::http::judges {

void judgeDeprecated(const Case& it, HeaderFindings& findings);
/// Misspelled names, and values with quotes or the name around them.
void judgeNames(const Case& it, HeaderFindings& findings);

} // namespace core::http::judges
