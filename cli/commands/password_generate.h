// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/generated_list.h"

#include <array>

namespace cli {

/// Passwords of characters, digits or syllables.
class PasswordGenerateCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    /// The option that sets a minimum for one class.
    struct Minimum {
        const char* option;
        core::password::CharacterGroupName group;
        std::optional<std::uint64_t> value{};
    };

    Outcome<> refuseOddCompany() const;
    bool setsGroups() const;
    Outcome<core::password::Generator> generator() const;
    Outcome<core::password::Generator> ofRules(Session& session) const;
    Outcome<core::password::Generator> ofCharacters() const;
    Outcome<std::vector<core::password::CharacterGroup>> groups() const;

    std::optional<std::uint64_t> m_length;
    std::vector<std::string> m_classes;
    std::vector<std::string> m_sets;
    std::array<Minimum, 4> m_minimums{ Minimum{ "--min-lower", core::password::CharacterGroupName::Lower },
        Minimum{ "--min-upper", core::password::CharacterGroupName::Upper },
        Minimum{ "--min-digits", core::password::CharacterGroupName::Digits },
        Minimum{ "--min-symbols", core::password::CharacterGroupName::Symbols } };
    bool m_wantsEach = false;
    std::optional<std::string> m_excluded;
    bool m_leavesOutLookAlikes = false;
    std::optional<std::uint64_t> m_longestRun;
    std::optional<std::string> m_rules;
    std::optional<std::uint64_t> m_pin;
    bool m_takesAnyPin = false;
    std::optional<std::uint64_t> m_spoken;
    std::optional<std::uint64_t> m_syllablesInAGroup;
    core::password::Addition m_digit = core::password::Addition::None;
    GeneratedList m_list;
};

} // namespace cli
