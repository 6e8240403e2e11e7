// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/scratch.h"

#include <string_view>

namespace core::password {

/// The NFC form without case, in memory that is wiped.
Scratch foldedSecret(std::string_view text);
/// The NFC form.
Scratch composedSecret(std::string_view text);

} // namespace core::password
