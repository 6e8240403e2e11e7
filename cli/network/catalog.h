// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <span>

namespace cli {

/// The rows of allCommands() that need the network, with commands that can use it.
std::span<const CommandRow> networkCommands();

} // namespace cli
