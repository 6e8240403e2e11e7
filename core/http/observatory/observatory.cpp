// SPDX-License-Identifier: Apache-2.0
#include "core/http/observatory/observatory.h"

#include "core/http/observatory/subject.h"

#include <algorithm>
#include <array>

namespace core::http::observatory {
namespace {

struct TestRow {
    const char* name;
    Verdict (*test)(const Subject&);
    Algorithm since;
};
constexpr std::array<TestRow, 12> tests{ {
    { "content-security-policy", testPolicy, Algorithm::Four },
    { "cookies", testCookies, Algorithm::Four },
    { "cross-origin-embedder-policy", testEmbedderPolicy, Algorithm::Six },
    { "cross-origin-opener-policy", testOpenerPolicy, Algorithm::Six },
    { "cross-origin-resource-sharing", testSharing, Algorithm::Four },
    { "redirection", testRedirection, Algorithm::Four },
    { "referrer-policy", testReferrerPolicy, Algorithm::Four },
    { "strict-transport-security", testTransport, Algorithm::Four },
    { "subresource-integrity", testIntegrity, Algorithm::Four },
    { "x-content-type-options", testContentType, Algorithm::Four },
    { "x-frame-options", testFraming, Algorithm::Four },
    { "cross-origin-resource-policy", testResourcePolicy, Algorithm::Four },
} };

struct GradeRow {
    int score; ///< from here on
    const char* grade;
};
constexpr std::array<GradeRow, 13> gradeRows{ { { 100, "A+" }, { 90, "A" }, { 85, "A-" }, { 80, "B+" },
    { 70, "B" }, { 65, "B-" }, { 60, "C+" }, { 50, "C" }, { 45, "C-" }, { 40, "D+" }, { 30, "D" },
    { 25, "D-" }, { 0, "F" } } };

constexpr auto gradeNames = [] {
    std::array<const char*, gradeRows.size()> names{};
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = gradeRows[i].grade;
    return names;
}();

constexpr int fullScore = 100;
/// What has to be left before a bonus is added.
constexpr int scoreForBonus = 90;

bool isGraded(int status)
{
    return status == 0 || (status >= 200 && status < 400) || status == 401 || status == 403;
}

} // namespace

const char* gradeOf(int score)
{
    const auto* const row
        = std::ranges::find_if(gradeRows, [&](const GradeRow& each) { return score >= each.score; });
    return row == gradeRows.end() ? gradeRows.back().grade : row->grade;
}

std::span<const char* const> allGrades()
{
    return gradeNames;
}

Score rate(const Exchange& exchange, Algorithm algorithm, const PreloadList* preloaded)
{
    const Subject subject = subjectOf(exchange, algorithm, preloaded);
    Score score{ .algorithm = algorithm, .tests = {} };
    for (const TestRow& row : tests) {
        if (row.since > algorithm)
            continue;
        const Verdict verdict = row.test(subject);
        const int modifier
            = algorithm == Algorithm::Four ? verdict.outcome->modifierOfFour : verdict.outcome->modifier;
        (modifier < 0 ? score.penalty : score.bonus) += modifier;
        score.passed += verdict.passes ? 1 : 0;
        score.tests.push_back(
            { .test = row.name, .outcome = verdict.outcome, .modifier = modifier, .passes = verdict.passes });
    }
    score.bonusCounts = fullScore + score.penalty >= scoreForBonus;
    score.score = std::max(0, fullScore + score.penalty + (score.bonusCounts ? score.bonus : 0));
    score.grade = gradeOf(score.score);
    score.isStatusGraded = isGraded(exchange.judged().status);
    return score;
}

} // namespace core::http::observatory
