// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "core/practice/answer.h"

#include <string>

namespace cli {

/// All exercises by group, one a line.
std::string exerciseText();
/// Without ports the addresses are left out.
Json exerciseJson(const core::practice::Ports* ports);

} // namespace cli
