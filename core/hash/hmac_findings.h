// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/hash/algorithm.h"

#include <vector>

namespace core::hash {

/// Remarks on a key for HMAC: its length, and whether it looks like something that was not meant to be the
/// key.
std::vector<Finding> judgeHmacKey(Algorithm algorithm, ByteView key);

} // namespace core::hash
