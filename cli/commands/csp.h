// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/output.h"

namespace cli {

/// What Google's CSP Evaluator would say of a Content Security Policy.
class CspCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    Output m_output;
    std::vector<std::string> m_files;
};

} // namespace cli
