// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/password_breach.h"

namespace cli {

/// Also asks a server.
class AskedBreachCommand final : public BreachCommand {
public:
    Outcome<ExitCode> run(Session& session) override;
};

} // namespace cli
