// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/secure_bytes.h"

namespace core {

/// RFC 4013, as PostgreSQL does it before SCRAM: a password in one form of Unicode. What is not UTF-8, or
/// holds a character that is prohibited or was not assigned in Unicode 3.2, stays as it is.
Result<SecureBytes> saslPrepared(ByteView password);

} // namespace core
