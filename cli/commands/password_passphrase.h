// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/generated_list.h"

namespace cli {

/// Passphrases of words of a list.
class PasswordPassphraseCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    Outcome<std::shared_ptr<const core::password::WordList>> list(Session& session) const;

    std::optional<std::uint64_t> m_words;
    core::password::BuiltInList m_chosen = core::password::BuiltInList::EffLong;
    std::optional<std::string> m_file;
    std::optional<std::string> m_separator;
    core::password::SeparatorKind m_separatorKind = core::password::SeparatorKind::Fixed;
    core::password::WordCase m_case = core::password::WordCase::AsListed;
    core::password::Addition m_digit = core::password::Addition::None;
    core::password::Addition m_symbol = core::password::Addition::None;
    GeneratedList m_list;
};

} // namespace cli
