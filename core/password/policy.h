// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/password/own_policy.h"
#include "core/password/password_rules.h"
#include "core/password/sentence.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::password {

/// A password and what is known of it. Lengths count the code points of the NFC form; bytes that are not
/// UTF-8 count as one each.
struct Candidate {
    std::string_view password;
    std::span<const std::string>
        userWords{}; ///< name, site, company; words under 3 characters are not looked for
    std::optional<std::uint64_t> timesLeaked{}; ///< nothing where no breach list was asked
};

enum class RuleOutcome : std::uint8_t { Passed, Failed, NotApplicable };
const char* idOf(RuleOutcome outcome); ///< "passed", for scripts

struct RuleVerdict {
    const char* id; ///< stable, for scripts: "minimum-length"
    RuleOutcome outcome;
    Sentence asks; ///< "At least 15 characters"
    Sentence fact; ///< "14 of 15 characters"
    const char* reference = ""; ///< "SP 800-63B-4, 3.1.1.2"; empty for a policy of one's own
};

/// A rule that could not be applied does not refuse, but the password may break it.
enum class Acceptance : std::uint8_t { Refused, AsFarAsJudged, Accepted };

struct PolicyVerdict {
    std::string id; ///< "nist-only-factor"; the name of an own policy; "site" for passwordrules
    Sentence title{};
    Sentence summary{}; ///< what the policy asks, in half a line
    bool isAccepted = true; ///< no rule failed; acceptance() says whether all were applied
    std::vector<RuleVerdict> rules{};
    std::vector<Finding> remarks{}; ///< on the policy: where it contradicts NIST

    Acceptance acceptance() const;
    /// The ids of the rules that could not be applied.
    std::vector<const char*> unjudged() const;
};

enum class Standard : std::uint8_t { NistOnlyFactor, NistWithOtherFactor, Asvs };
inline constexpr std::array allStandards{ Standard::NistOnlyFactor, Standard::NistWithOtherFactor,
    Standard::Asvs };
const char* idOf(Standard standard);

/// NIST SP 800-63B-4, section 3.1.1.2; OWASP ASVS 5.0, 6.2.1 to 6.2.12 as far as they look at the password.
PolicyVerdict judge(Standard standard, const Candidate& candidate);
PolicyVerdict judge(const OwnPolicy& policy, const Candidate& candidate);
PolicyVerdict judge(const PasswordRules& rules, const Candidate& candidate);

/// What NIST SP 800-63B-4 says against a policy: SHALL NOT is medium, SHOULD is low; first, and high, that no
/// password keeps it.
std::vector<Finding> contradictionsIn(const OwnPolicy& policy);
std::vector<Finding> contradictionsIn(const PasswordRules& rules);

} // namespace core::password
