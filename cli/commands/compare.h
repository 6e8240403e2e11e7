// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/output.h"

namespace cli {

/// Two files byte by byte, or two folders with all that is in them.
class CompareCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    Outcome<ExitCode> compareFiles(Session& session);
    Outcome<ExitCode> compareFolders(Session& session);

    std::vector<std::string> m_names;
    std::vector<std::string> m_ignored;
    bool m_isQuick = false;
    bool m_wantsAll = false;
    Output m_output;
};

} // namespace cli
