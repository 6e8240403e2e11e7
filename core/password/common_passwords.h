// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/pattern.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace core::password {

/// The place, from 1, of a password in the list of the 30,000 most common ones; without regard to case
/// and accents.
std::optional<std::uint32_t> rankAmongCommon(std::string_view password);
/// The first list of words or names that has the whole password, likewise.
std::optional<Dictionary> wordListOf(std::string_view password);

} // namespace core::password
