// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/output.h"

namespace cli {

/// How long password hashing takes on this machine.
class PasshashCalibrateCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    std::optional<std::string> m_algorithm;
    std::optional<std::uint64_t> m_target;
    std::optional<std::uint64_t> m_memory;
    Output m_output;
};

} // namespace cli
