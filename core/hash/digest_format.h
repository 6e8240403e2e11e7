// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/hash/algorithm.h"

#include <string>

namespace core::hash {

enum class DigestFormat : std::uint8_t {
    Hex,
    UpperHex,
    Base64,
    Base64Url, ///< without padding
    Sri, ///< W3C Subresource Integrity: "sha256-…", Base64
    Oci, ///< OCI image specification, descriptors: "sha256:…", hex
    Multihash, ///< multiformats multihash: algorithm, length and digest, in hex
};

/// Fails with NotInThisFormat where the format has no name for the algorithm.
Result<std::string> formatDigest(DigestFormat format, Algorithm algorithm, ByteView digest);

} // namespace core::hash
