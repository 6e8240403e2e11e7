// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/password/character_set.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::password {

/// What a site asks by the attribute passwordrules, as Apple defined it.
struct PasswordRules {
    std::optional<std::uint32_t> minimumLength{}; ///< the largest where it is said several times
    std::optional<std::uint32_t> maximumLength{}; ///< the smallest
    std::optional<std::uint32_t> maximumConsecutive{}; ///< of one character in a row; the smallest
    std::vector<CharacterSet> required{}; ///< of each set one character at least
    std::optional<CharacterSet> allowed{}; ///< as said; allowedCharacters() has what follows from all rules
    std::vector<Finding> remarks{}; ///< what was stepped over

    /// What is required is allowed; where nothing is allowed and required, printable ASCII is.
    CharacterSet allowedCharacters() const;
};

/// `minlength: 8; required: lower, upper; required: digit; allowed: [-().&@?'#,/]; max-consecutive: 2;`
/// Names in any case; unknown properties, empty values and characters that a [set] cannot hold are stepped
/// over with a remark; all else is refused with its place.
Result<PasswordRules> parsePasswordRules(std::string_view text);

/// The same rules in one spelling: minlength, maxlength, max-consecutive, required, allowed.
std::string textOf(const PasswordRules& rules);

} // namespace core::password
