// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/output.h"
#include "core/password/audit.h"

namespace cli {

/// Measures a list of passwords; what it writes holds none of them.
class AuditCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

    enum class Format : std::uint8_t { Text, Json, Csv, Markdown };

private:
    Outcome<core::password::AuditOptions> options(const core::StopFlag& stop) const;
    std::string reportOf(const core::password::PasswordAudit& audit, const Session& session) const;

    std::vector<std::string> m_inputs;
    std::optional<std::string> m_breaches;
    std::optional<std::uint64_t> m_minimumScore;
    std::optional<std::string> m_policy;
    std::vector<std::string> m_words;
    bool m_keepsLabels = false;
    Format m_format = Format::Text;
    Output m_output;
};

} // namespace cli
