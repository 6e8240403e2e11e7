// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

namespace core::crypto {

/// Takes the same time wherever the first difference is; the sizes are not hidden.
bool isEqualInConstantTime(ByteView a, ByteView b);

} // namespace core::crypto
