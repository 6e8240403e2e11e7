// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/identifier.h"

namespace core::token {

/// Appends what is to be said of an identifier whose other fields are set.
void judge(Identifier& identifier);

} // namespace core::token
