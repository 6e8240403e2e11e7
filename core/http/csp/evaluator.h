// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::http::csp::evaluator {

/// A kind of finding of Google's CSP Evaluator, with its own name and numbers.
struct Kind {
    const char* name; ///< "SCRIPT_UNSAFE_INLINE"
    int number; ///< 301
    const char* words; ///< marked for translation; %1 stands for the value, %2 for the directive
    const char* why;
};

enum class Origin : std::uint8_t {
    Default, ///< one of the 14 checks that evaluate() runs
    Extra, ///< a strict-CSP or reporting check
};

struct Finding {
    const Kind* kind;
    int severity; ///< its own: 10 high, 20 syntax, 30 medium, 40, 45 strict CSP, 50, 60 info, 100 none
    std::string directive;
    std::string value{}; ///< empty where it has none
    Origin origin;
    std::string detail{}; ///< a host of the bypass lists; empty where there is none
};

/// The checks of version 1.1.8 in their order, result by result, on one serialized policy.
std::vector<Finding> evaluate(std::string_view policy);

/// "high", "syntax", "medium", "high-maybe", "strict-csp", "medium-maybe", "info", "none".
const char* severityName(int severity);

} // namespace core::http::csp::evaluator
