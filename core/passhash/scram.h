// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>

namespace core::passhash {

/// RFC 5802 section 3, with SHA-256. The password is taken as it is, without SASLprep: alike for ASCII.
struct ScramKeys {
    Bytes storedKey;
    Bytes serverKey;
};
Result<ScramKeys> scramKeys(ByteView password, ByteView salt, std::uint32_t iterations);

} // namespace core::passhash
