// SPDX-License-Identifier: Apache-2.0
#include "cli/catalog.h"
#include "cli/command_line.h"
#include "cli/terminal.h"
#include "core/base/hardening.h"

int main(int argc, char** argv)
{
    core::hardenProcess();
    cli::holdStandardStreams();
    cli::ignoreBrokenPipes();
    return cli::runCommandLine(argc, argv, cli::allCommands(), cli::Network::InItsProgram);
}
