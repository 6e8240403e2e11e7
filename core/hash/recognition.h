// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/expected_value.h"

#include <string_view>
#include <vector>

namespace core::hash {

/// What some text looks like whose purpose nobody has told.
struct DigestRecognition {
    ValueForm form; ///< of the first value; several of the form ChecksumLine are a checksum list
    std::size_t values;
    std::vector<Algorithm> algorithms; ///< that may have made them, the likeliest first
    std::size_t digits; ///< of the first value in hex, however it is written
    int certainty; ///< 1 to 100: 100 for what says itself that it is a digest
};

/// Nothing for what is as likely something else: numbers, dates, UUIDs, abbreviated commits, prose. Looks at
/// the first MiB only.
std::optional<DigestRecognition> recogniseDigest(std::string_view text);

} // namespace core::hash
