// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secure_bytes.h"

namespace core::crypto {

/// RFC 1320, 16 bytes. Broken since 1995: only for what is made of it and cannot be changed, as Windows' NT
/// hashes. AlgorithmUnavailable where Botan was built without it; tested against RFC 1320 before its first
/// use.
Result<SecureBytes> md4Of(ByteView bytes);

} // namespace core::crypto
