// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/recipe.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::password {

/// A word as it is drawn.
struct WordForm {
    std::string text;
    std::uint32_t letters = 0; ///< that have a capital and come back from it
};

/// The words of a list in a case, each form once.
std::vector<WordForm> formsOf(const WordList& list, WordCase wordCase);

/// `chosen` has a bit for each letter that is to be a capital.
void putWithCapitals(SecretWriter& into, std::string_view form, std::uint64_t chosen);
inline constexpr std::uint64_t allLetters = ~std::uint64_t{ 0 };

/// Each begins with a capital, and has no other.
bool showTheirBeginnings(const std::vector<WordForm>& forms);

/// The most of these texts that begin one another, as "a", "as" and "ask" do. 1: none begins another.
std::size_t longestChainOfBeginnings(std::vector<std::string> texts);

} // namespace core::password
