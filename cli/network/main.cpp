// SPDX-License-Identifier: Apache-2.0
#include "cli/command_line.h"
#include "cli/network/catalog.h"
#include "cli/terminal.h"
#include "core/base/hardening.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv)
{
    core::hardenProcess();
    cli::holdStandardStreams();
    cli::ignoreBrokenPipes();
    // Qt finds its TLS plugin by it; it takes none of the arguments.
    int none = 1;
    const QCoreApplication application(none, argv);
    const int exitCode = cli::runCommandLine(argc, argv, cli::networkCommands(), cli::Network::Here);
    // The application's end would wait for look-ups of names that nobody wants any more.
    std::fflush(nullptr);
    std::_Exit(exitCode);
}
