// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/random.h"

namespace core::token {

/// 64 bits from the generator for secrets: the source of draws unless a test gives another.
Result<std::uint64_t> secretWord();

} // namespace core::token
