// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/digest_report.h"
#include "cli/secret_input.h"

namespace cli {

/// Authentication codes of files under a key.
class HmacCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    /// Refuses the algorithms that HMAC is not defined for.
    Outcome<DigestLayout> layout() const;

    DigestOptions m_digests;
    SecretInput m_key{ "key", "the HMAC key" };
    Output m_output;
    bool m_isRecursive = false;
    std::vector<std::string> m_files;
};

} // namespace cli
