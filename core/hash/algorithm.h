// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/digest.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace core::hash {

using Algorithm = crypto::DigestAlgorithm;

enum class Fitness : std::uint8_t {
    Security,
    AccidentsOnly, ///< never meant to withstand an attacker
    Broken, ///< was meant to, and does not since AlgorithmTraits::brokenSince
};

/// What is known of an algorithm besides its name and how to compute it.
struct AlgorithmTraits {
    Algorithm algorithm;
    const char* id; ///< for options and JSON: "sha256"
    const char* tag; ///< in BSD checksum lines: "SHA256"
    Fitness fitness;
    int brokenSince; ///< the year of the first public collision; 0 unless broken
    const char* reason; ///< one translatable sentence for the verdict
    std::uint32_t multicodec; ///< its number in the multicodec table
    const char* sri; ///< its name in Subresource Integrity; null where that does not know it
    const char* oci; ///< its name among the registered OCI digests; null where they do not know it
};

/// In the order in which they are offered.
std::span<const AlgorithmTraits> allAlgorithms();
const AlgorithmTraits& traitsOf(Algorithm algorithm);

/// Takes ids, names and tags in any case and punctuation, and the usual other spellings ("SHA2-256",
/// "rmd160", "b2").
std::optional<Algorithm> algorithmNamed(std::string_view spelling);

} // namespace core::hash
