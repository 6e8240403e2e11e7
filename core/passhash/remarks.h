// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"

namespace core::passhash {

// What is said of the way in which a hash is written.
extern const FindingKind notCanonical; ///< the value is the byte
extern const FindingKind otherParameterOrder;
extern const FindingKind argonVersionMissing;
extern const FindingKind unusedSaltBits;

} // namespace core::passhash
