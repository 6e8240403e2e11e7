// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/http/hsts.h"
#include "core/http/message.h"
#include "core/http/page.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

/// The MDN HTTP Observatory's tests, result by result, quirks included. What is right where it is not is for
/// core/http's own findings.
namespace core::http::observatory {

/// The version of its scoring: 4 is its npm package 1.4.8 with ten tests, 6 has twelve.
enum class Algorithm : std::uint8_t { Four = 4, Six = 6 };

/// A result that a test can have.
struct Outcome {
    FindingKind kind; ///< id is its name there: "csp-implemented-with-unsafe-inline"
    int modifier; ///< points, by algorithm 6
    int modifierOfFour;
};

struct TestResult {
    const char* test; ///< "content-security-policy"
    const Outcome* outcome;
    int modifier; ///< by the algorithm that was asked for
    bool passes;
};

struct Score {
    Algorithm algorithm;
    std::vector<TestResult> tests; ///< in its order
    int penalty = 0; ///< the sum of what is below zero
    int bonus = 0; ///< the sum of what is above
    bool bonusCounts = false; ///< 100 + penalty reaches 90
    int score = 0; ///< never below 0; above 100 is possible
    const char* grade = ""; ///< "A+" to "F"
    int passed = 0;
    bool isStatusGraded
        = true; ///< false: the Observatory itself refuses this status (not 2xx, 3xx, 401 or 403)
};

/// The page is the judged body's; null where there is none or it is not HTML.
Score rate(const Exchange& exchange, Algorithm algorithm, const PreloadList* preloaded = nullptr);

const char* gradeOf(int score);
/// From the best to the worst: A+, A, A-, … F.
std::span<const char* const> allGrades();

} // namespace core::http::observatory
