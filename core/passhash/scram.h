// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>

namespace core::passhash {

enum class Preparation : std::uint8_t {
    SaslPrep, ///< of well-formed UTF-8, as PostgreSQL does it
    None,
};

/// RFC 5802 section 3, with SHA-256.
struct ScramKeys {
    Bytes storedKey;
    Bytes serverKey;
};
Result<ScramKeys> scramKeys(ByteView password, ByteView salt, std::uint32_t iterations,
    Preparation preparation = Preparation::SaslPrep);

} // namespace core::passhash
