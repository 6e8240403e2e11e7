// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/crack_time.h"
#include "core/password/policy.h"
#include "core/password/strength.h"

#include <string>
#include <vector>

namespace cli {

struct Attacker {
    std::string name; ///< as it was given
    double guessesPerSecond;
};

/// What is said of one password.
struct PasswordReport {
    std::string_view password;
    core::password::Strength strength{};
    std::vector<Attacker> attackers{};
    std::vector<core::password::PolicyVerdict> policies{};
};

enum class Tokens : std::uint8_t { Masked, Shown };

std::string textOf(const PasswordReport& report, Tokens tokens);
std::string jsonOf(const PasswordReport& report);

} // namespace cli
