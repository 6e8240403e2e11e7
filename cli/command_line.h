// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <span>

namespace cli {

/// Where commands run that need the network.
enum class Network : std::uint8_t { Here, InItsProgram };

/// Reads the command line, runs the one command that it names, and returns the program's exit code.
int runCommandLine(int argc, char** argv, std::span<const CommandRow> catalog, Network network);

} // namespace cli
