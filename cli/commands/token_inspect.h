// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/sample_input.h"
#include "cli/output.h"

namespace cli {

/// What a UUID, a ULID or an API key says of itself.
class TokenInspectCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    SampleInput m_token{ "token", "the token" };
    Output m_output;
};

} // namespace cli
