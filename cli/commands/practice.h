// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace cli {

/// Lists the exercises of the practice server. To run it is for the command that can use the network.
class PracticeCommand : public Command {
public:
    void declare(Options& options) override;
    bool needsNetwork() const override { return !m_wantsList; }
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

protected:
    const std::optional<std::uint64_t>& port() const { return m_port; }
    /// Where the authority's certificate goes; nothing where it is not wanted.
    const std::optional<std::string>& authorityFile() const { return m_authorityFile; }
    bool mayReplace() const { return m_mayReplace; }

private:
    bool m_wantsList = false;
    std::optional<std::uint64_t> m_port;
    std::optional<std::string> m_authorityFile;
    bool m_mayReplace = false;
};

} // namespace cli
