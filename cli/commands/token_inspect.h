// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/clock_option.h"
#include "cli/commands/sample_input.h"
#include "cli/output.h"

namespace cli {

/// What a UUID, a ULID, an API key or another token says of itself.
class TokenInspectCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    SampleInput m_token{ "token", "the token" };
    ClockOption m_clock;
    Output m_output;
};

} // namespace cli
