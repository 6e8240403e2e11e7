// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <span>

namespace cli {

/// In the order of the help.
std::span<const CommandRow> allCommands();

} // namespace cli
