// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/feedback.h"

namespace core::password {

/// What became of a password between two measurements, as after one more character. Segments are given by
/// index, from a first one to behind a last one; they may be none.
struct Change {
    enum class Direction : std::uint8_t { Weaker, Alike, Stronger };
    Direction direction = Direction::Alike;
    double log10Difference = 0; ///< of the guesses; below 0 where it became weaker
    std::size_t beforeBegin = 0; ///< the segments of the first that are no more
    std::size_t beforeEnd = 0;
    std::size_t afterBegin = 0; ///< the segments of the second that stand in their place
    std::size_t afterEnd = 0;
    const FeedbackKind* reason = nullptr; ///< "The new characters complete a word of a list"; null if alike
    std::optional<std::size_t> completed{}; ///< the segment of the second that `reason` is about
};

Change explainChange(const Strength& before, const Strength& after);

} // namespace core::password
