// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/strength.h"

#include <optional>
#include <string>
#include <vector>

namespace core::password {

/// A sentence about a password, marked for translation.
struct FeedbackKind {
    enum class Role : std::uint8_t {
        Warning, ///< why it is weak
        Remark, ///< what is still its weakest part, or that nothing cheap was found
        Suggestion, ///< what to do
    };
    const char* id; ///< stable, for scripts: "straight-row"
    Role role;
    const char* words; ///< %1 stands for the value
};

struct Feedback {
    const FeedbackKind* kind;
    std::string value{}; ///< a number; never a part of the password
    std::optional<std::size_t> segment{}; ///< the index of what it is about
};

/// For scripts: "suggestion".
const char* idOf(FeedbackKind::Role role);

/// At every score: warnings and remarks first, then suggestions. Never empty.
std::vector<Feedback> feedbackOn(const Strength& strength);

/// Why one segment is cheap, or that it is not: "Number 4 of the most frequent passwords".
Feedback reasonFor(const Segment& segment);

/// What was done to a word, which an attacker tries too: "Written backwards".
std::vector<Feedback> variationsOf(const Segment& segment);

/// All of them, for whoever lists or translates.
std::vector<const FeedbackKind*> allFeedbackKinds();

} // namespace core::password
