// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/answer.h"

#include <string>
#include <string_view>

namespace core::practice {

std::string escapedHtml(std::string_view text);

/// The page of an exercise, with the recipe's own parts; placeholders are still in it.
std::string pageOf(const Exercise& exercise, const Recipe& recipe);
/// A page that is no exercise.
std::string pageOf(std::string_view title, std::string_view body);
/// All exercises with their addresses, by group.
std::string indexPage(const Ports& ports);

} // namespace core::practice
