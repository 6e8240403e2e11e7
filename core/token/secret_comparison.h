// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>

namespace core::token {

/// What two unequal secrets would have to lose to be equal.
enum class SecretDifference : std::uint8_t {
    None,
    BlankAtTheEnds, ///< spaces, tabs or line breaks
    UnicodeForm, ///< the same letters, composed and decomposed
    LetterCase,
    Otherwise,
};

struct SecretComparison {
    bool isEqual = false;
    std::size_t firstSize = 0; ///< bytes
    std::size_t secondSize = 0;
    SecretDifference difference = SecretDifference::None;
};

/// Equal or not is found in a time that tells neither where the first difference is nor, beyond the blocks of
/// SHA-256, how long they are: tags under a key of this call alone are compared. Why they differ is looked
/// for afterwards, for the person who has both.
Result<SecretComparison> compareSecrets(ByteView first, ByteView second);

} // namespace core::token
