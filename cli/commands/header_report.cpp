// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/header_report.h"

#include "cli/failure.h"

#include <algorithm>
#include <utility>

namespace cli {
namespace {

namespace http = core::http;
using http::observatory::Score;
using http::observatory::TestResult;

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

/// "+5", "-20", "0"
std::string signedText(int points)
{
    return (points > 0 ? "+" : "") + std::to_string(points);
}

std::string term(int points)
{
    return (points < 0 ? " - " : " + ") + std::to_string(std::abs(points));
}

std::string testText(const TestResult& test, std::size_t width)
{
    std::string points = signedText(test.modifier);
    points.insert(0, 4 - std::min<std::size_t>(4, points.size()), ' ');
    return "  " + padded(test.test, width) + points + "  " + (test.passes ? "pass  " : "fail  ")
        + test.outcome->kind.words + "\n";
}

std::string testsText(const Score& score)
{
    std::size_t width = 0;
    for (const TestResult& test : score.tests)
        width = std::max(width, std::string_view(test.test).size());
    std::string text;
    for (const TestResult& test : score.tests)
        text += testText(test, width);
    return text;
}

/// " (line 4)" or, of what has no lines, " (field 4)"; nothing where a finding is about no field.
std::string placeText(const http::Audit& audit, const http::HeaderFinding& finding)
{
    const std::vector<http::Response>& hops = audit.exchange.hops;
    const std::optional<core::Place>& inPage = finding.finding.place;
    if (!finding.spot && inPage && inPage->line)
        return " (page, line " + std::to_string(*inPage->line) + ")";
    if (!finding.spot || finding.spot->hop >= hops.size())
        return {};
    const http::Spot spot = *finding.spot;
    if (spot.field >= hops[spot.hop].fields.size())
        return {};
    const std::optional<core::Place>& place = hops[spot.hop].fields[spot.field].place;
    std::string text = place && place->line ? "line " + std::to_string(*place->line)
                                            : "field " + std::to_string(spot.field + 1);
    if (hops.size() > 1)
        text
            = "response " + std::to_string(spot.hop + 1) + " of " + std::to_string(hops.size()) + ", " + text;
    return " (" + text + ")";
}

std::string withValue(std::string words, const std::string& value)
{
    if (const std::size_t at = words.find("%1"); at != std::string::npos)
        words.replace(at, 2, printable(value));
    return words;
}

const char* wordsOf(const http::Isolation& isolation)
{
    switch (http::reasonOf(isolation)) {
    case http::IsolationReason::Isolated:
        return "COOP and COEP ask for it in a secure context";
    case http::IsolationReason::InsecureContext:
        return "the page does not come over https";
    case http::IsolationReason::NoPolicies:
        return "neither COOP same-origin nor COEP require-corp or credentialless is sent";
    case http::IsolationReason::NoOpenerPolicy:
        return "COOP is not same-origin";
    case http::IsolationReason::NoEmbedderPolicy:
        return "COEP is neither require-corp nor credentialless";
    case http::IsolationReason::NotPermitted:
        return "Permissions-Policy switches it off";
    }
    std::unreachable();
}

std::string isolationText(const http::Isolation& isolation)
{
    return std::string("Cross-origin isolated: ") + (isolation.isIsolated ? "yes, because " : "no, because ")
        + wordsOf(isolation) + "\n";
}

} // namespace

std::string findingText(const core::Finding& finding, const std::string& place)
{
    constexpr std::size_t width = 10; // of "critical" and two spaces
    const core::FindingKind& kind = *finding.kind;
    std::string text = padded(core::idOf(kind.severity), width) + printable(finding.subject) + place + ": "
        + withValue(kind.words, finding.value) + "\n";
    if (*kind.fix)
        text += std::string(width, ' ') + kind.fix + "\n";
    return text;
}

std::string sumText(const Score& score)
{
    std::string sum = "100";
    for (const TestResult& test : score.tests) {
        if (test.modifier < 0 || (test.modifier > 0 && score.bonusCounts))
            sum += term(test.modifier);
    }
    const int total = 100 + score.penalty + (score.bonusCounts ? score.bonus : 0);
    sum += " = " + std::to_string(total);
    if (total < score.score)
        sum += ", and " + std::to_string(score.score) + " is the least";
    if (score.bonus > 0 && !score.bonusCounts)
        sum += "; bonus points (+" + std::to_string(score.bonus) + ") count only from 90 up";
    return sum;
}

std::string auditText(const http::Audit& audit)
{
    const Score& score = audit.score;
    std::string text
        = std::string(score.grade) + ", " + std::to_string(score.score) + " points: " + sumText(score) + "\n";
    text += std::to_string(score.passed) + " of " + std::to_string(score.tests.size())
        + " tests of the MDN HTTP Observatory pass (algorithm "
        + std::to_string(static_cast<int>(score.algorithm)) + ")\n\n";
    text += testsText(score);
    text += "\n" + isolationText(audit.isolation);
    if (!audit.findings.empty())
        text += "\n";
    for (const http::HeaderFinding& finding : audit.findings)
        text += findingText(finding.finding, placeText(audit, finding));
    return text;
}

} // namespace cli
