// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/identifier.h"

namespace core::token {

/// Appends what is to be said of an identifier whose other fields are set as if it were beyond doubt.
void judge(Identifier& identifier, const Instant& now);

/// Of what its characters show not to be random.
Finding patternFinding(const char* subject);

} // namespace core::token
