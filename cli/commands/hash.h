// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/check.h"
#include "cli/commands/digest_report.h"

namespace cli {

/// Digests of files; with --expect, comparing them with one that somebody published; with --check, with a
/// list; with --sidecar, with the list beside each.
class HashCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    Outcome<> refuseStrayOptions() const;
    Outcome<> refuseBesideWith() const;
    Outcome<> refuseSidecarWith() const;

    DigestOptions m_digests;
    CheckOptions m_check;
    Output m_output;
    std::optional<std::string> m_expected;
    std::optional<std::uint64_t> m_length;
    bool m_isRecursive = false;
    bool m_wantsSidecar = false;
    bool m_writesBeside = false;
    std::vector<std::string> m_files;
};

} // namespace cli
