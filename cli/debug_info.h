// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"

namespace cli {

/// Versions and the state of the secure heap: what a bug report needs, and nothing of the user's.
Json debugInfo();
std::string debugInfoText();

} // namespace cli
