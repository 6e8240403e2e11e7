// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/identifier.h"

namespace core::token {

/// Whether its characters repeat or count; of drawn ones hardly any do.
bool hasPattern(std::string_view text);

/// Whether its time is more than a day ahead.
bool isAhead(const Identifier& identifier, const Instant& now);
/// Whether there were such identifiers at its time, if it has one, and that is not ahead.
bool hasPlausibleTime(const Identifier& identifier, const Instant& now);

} // namespace core::token
