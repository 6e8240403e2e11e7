// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/hash/algorithm.h"

#include <vector>

namespace core::hash {

/// Remarks on a key for HMAC: only its length is looked at (bytes).
std::vector<Finding> judgeHmacKey(Algorithm algorithm, std::size_t keySize);

} // namespace core::hash
