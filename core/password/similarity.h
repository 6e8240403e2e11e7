// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace core::password {

/// Numbers groups of passwords of which who knows one soon knows the others, from 1; 0 is no group. Two
/// belong together when the same letters remain of them without case, look-alikes (a for @) and the digits
/// and symbols around ("Summer2024!", "summer2025?"), or when one insertion, deletion or exchange of a
/// character makes one of the other. The passwords differ from one another. Takes time as n log n.
Result<std::vector<std::uint32_t>> similarGroups(
    std::span<const std::string_view> passwords, const StopFlag& stop);

} // namespace core::password
