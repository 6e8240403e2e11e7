// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/crack_time.h"
#include "core/password/policy.h"
#include "core/password/strength.h"

#include <optional>
#include <string>
#include <vector>

namespace cli {

struct Attacker {
    std::string name; ///< as it was given
    double guessesPerSecond;
};

/// What a list of leaked passwords said.
struct BreachAnswer {
    std::string list; ///< as it was given
    std::optional<bool> isFound{}; ///< nothing where it could not say
    std::optional<std::uint64_t> count{}; ///< where it says how often
};

/// What is said of one password.
struct PasswordReport {
    std::string_view password;
    core::password::Strength strength{};
    std::vector<Attacker> attackers{};
    std::vector<core::password::PolicyVerdict> policies{};
    std::optional<BreachAnswer> breach{}; ///< where one was asked
};

/// Masked, nothing is said that would name the password to whoever reads over a shoulder and has the public
/// lists of words.
enum class Tokens : std::uint8_t { Masked, Shown };

std::string textOf(const PasswordReport& report, Tokens tokens);
std::string jsonOf(const PasswordReport& report);

} // namespace cli
