// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/passhash/password_hash.h"

#include <vector>

namespace core::passhash {

/// What to think of how a password is stored, against OWASP's current parameters.
enum class Standing : std::uint8_t {
    Good, ///< as OWASP asks, or as strong
    Weak, ///< the right kind with too little work, or a kind for old systems
    Bad, ///< guessed by the billion in a second, or not hashed at all
};

struct Grade {
    Standing standing;
    std::vector<Finding> findings; ///< the gravest first; never empty
};

/// Of what stands in the hash; the remarks on how it is written are not repeated.
Grade gradeOf(const PasswordHash& hash);

/// Stable, for scripts: "good".
const char* idOf(Standing standing);

} // namespace core::passhash
