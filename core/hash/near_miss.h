// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/algorithm.h"

#include <string_view>

namespace core::hash {

enum class NearMissKind : std::uint8_t { TooShort, TooLong, ForeignCharacter };

/// What was probably meant to be a digest and is not.
struct NearMiss {
    NearMissKind kind;
    std::size_t digits; ///< the hex digits that are there
    std::size_t wanted; ///< the digits of the digest that was probably meant
    std::size_t character = 0; ///< the first that is no hex digit, in bytes of the text from 0
};

/// For text in which findExpectedValues() finds nothing: one line of hex, perhaps with a label before it,
/// with 8 digits or more. Which length was meant the label says, else the likely algorithm, else the
/// commonest.
std::optional<NearMiss> nearMissIn(std::string_view text, std::optional<Algorithm> likely = {});

/// The English words; %1 stands for the digits, %2 for those wanted, %3 for the character, from 1.
const char* messageOf(NearMissKind kind);

} // namespace core::hash
