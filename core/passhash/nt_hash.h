// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secure_bytes.h"

namespace core::passhash {

/// MD4 of the password in UTF-16LE, as Windows has it; what is not UTF-8 becomes U+FFFD.
Result<SecureBytes> ntHash(ByteView password);

} // namespace core::passhash
