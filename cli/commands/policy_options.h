// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "cli/options.h"
#include "core/base/progress.h"
#include "core/password/policy.h"

#include <span>

namespace cli {

/// What password standards, policies and sites say of a password.
class PolicyOptions {
public:
    /// The options --policy and --rules.
    void declare(Options& options);
    /// How many policies are standard input.
    std::size_t readingStandardInput() const;
    /// Reads what was given: before a password is asked for.
    Outcome<> read(const core::StopFlag& stop);
    /// By the standards, then by what was given.
    std::vector<core::password::PolicyVerdict> judge(const core::password::Candidate& candidate) const;

private:
    std::vector<std::string> m_policies;
    std::vector<std::string> m_rules;
    std::vector<core::password::OwnPolicy> m_ownPolicies;
    std::vector<core::password::PasswordRules> m_siteRules;
};

/// Whether all accept it that were given, be they a policy or the rules of a site.
bool isAcceptedByGiven(const std::vector<core::password::PolicyVerdict>& verdicts);

/// What was found of the password; it may tell some of it.
enum class Facts : std::uint8_t { LeaveOut, Say };
std::string textOf(std::span<const core::password::PolicyVerdict> verdicts, Facts facts);
/// An object, by the policies' ids.
Json jsonOf(const std::vector<core::password::PolicyVerdict>& verdicts);

} // namespace cli
