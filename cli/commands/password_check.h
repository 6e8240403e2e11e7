// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/password_report.h"
#include "cli/commands/policy_options.h"
#include "cli/output.h"
#include "cli/secret_input.h"
#include "core/password/breach_list.h"

namespace cli {

/// How strong a password is, and why.
class PasswordCheckCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    Outcome<> checkStandardInput() const;
    Outcome<std::vector<core::password::UserWord>> userWords(const core::StopFlag& stop) const;
    Outcome<std::vector<Attacker>> attackers() const;
    Outcome<std::optional<core::password::BreachList>> openBreaches(Session& session) const;
    Outcome<BreachAnswer> ask(core::password::BreachList& list, core::ByteView password) const;

    SecretInput m_password{ "password", "the password", Otherwise::PipedInput };
    std::vector<std::string> m_names;
    std::vector<std::string> m_mails;
    std::vector<std::string> m_sites;
    std::vector<std::string> m_words;
    std::optional<std::string> m_wordFile;
    std::optional<std::uint64_t> m_year;
    std::optional<std::uint64_t> m_leastScore;
    std::vector<std::string> m_attackers;
    std::optional<std::string> m_breaches;
    PolicyOptions m_policies;
    bool m_shows = false;
    Output m_output;
};

} // namespace cli
