// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/secure_bytes.h"
#include "core/hash/algorithm.h"
#include "core/io/stream.h"

#include <vector>

namespace core::hash {

/// An algorithm and, for SHAKE only, the wanted length in bytes.
struct Wanted {
    Algorithm algorithm;
    std::optional<std::size_t> length{};
};

struct Digests {
    std::uint64_t size = 0; ///< bytes read
    std::vector<Bytes> values; ///< in the order in which they were wanted
};

/// Reads the source once, whatever the number of algorithms.
Result<Digests> digest(io::Source& source, std::span<const Wanted> wanted, const Progress& progress = {});

/// HMAC (RFC 2104) under each algorithm, in one pass; refuses the algorithms that HMAC is not defined for.
Result<Digests> authenticate(io::Source& source, std::span<const Algorithm> algorithms,
    const SecureBytes& key, const Progress& progress = {});

} // namespace core::hash
