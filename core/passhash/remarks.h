// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/passhash/scheme.h"

namespace core::passhash {

// What is said of the way in which a hash is written.
extern const FindingKind notCanonical; ///< the value is the byte
extern const FindingKind otherParameterOrder;
extern const FindingKind argonVersionMissing;
extern const FindingKind unusedSaltBits;
// Of the file that it came from.
extern const FindingKind accountMarked; ///< with a hash behind the mark
extern const FindingKind otherLines; ///< the value is how many

/// What is said of an account that has no hash.
const FindingKind& kindOf(AccountState state);

} // namespace core::passhash
