// SPDX-License-Identifier: Apache-2.0
#include "core/password/policy.h"

#include "core/base/code_points.h"
#include "core/base/translatable.h"
#include "core/password/policy_judge.h"

#include <algorithm>
#include <utility>

namespace core::password {
namespace {

constexpr std::uint64_t shortestAlone = 15;
constexpr std::uint64_t shortestBesideOthers = 8;
constexpr std::uint32_t asvsCommon = 3000;

constexpr const char* nistSection = "NIST SP 800-63B-4, section 3.1.1.2";

void judgeNist(Judge& judge, std::uint64_t minimum)
{
    judge.minimumLength(minimum, minimum, nistSection);
    judge.notCommon({}, nistSection);
    judge.notInAWordList(nistSection);
    judge.notAUserWord(nistSection);
    judge.notLeaked(nistSection);
}

void judgeAsvs(Judge& judge)
{
    judge.minimumLength(shortestBesideOthers, shortestAlone, "OWASP ASVS 5.0, 6.2.1");
    judge.notCommon(asvsCommon, "OWASP ASVS 5.0, 6.2.4");
    judge.noUserWordInside("OWASP ASVS 5.0, 6.2.11");
    judge.notLeaked("OWASP ASVS 5.0, 6.2.12");
}

std::uint64_t charactersOutside(std::string_view text, std::string_view allowed)
{
    std::u32string set;
    while (!allowed.empty())
        set.push_back(takeCodePoint(allowed));
    std::uint64_t outside = 0;
    while (!text.empty())
        outside += set.contains(takeCodePoint(text)) ? 0U : 1U;
    return outside;
}

void judgeCharacters(Judge& judge, const OwnPolicy& policy)
{
    judge.atLeast("minimum-lower", judge.sum().lower, policy.minimumLower,
        TRANSLATABLE("core::password", "Lower-case letters: at least %1"));
    judge.atLeast("minimum-upper", judge.sum().upper, policy.minimumUpper,
        TRANSLATABLE("core::password", "Capital letters: at least %1"));
    judge.atLeast("minimum-digits", judge.sum().digits, policy.minimumDigits,
        TRANSLATABLE("core::password", "Digits: at least %1"));
    judge.atLeast("minimum-symbols", judge.sum().symbols, policy.minimumSymbols,
        TRANSLATABLE("core::password", "Symbols: at least %1"));
    if (!policy.allowedCharacters.empty()) {
        const std::uint64_t others = charactersOutside(judge.composed(), policy.allowedCharacters);
        judge.rule("allowed-characters", passedIf(others == 0),
            { TRANSLATABLE("core::password", "Allowed characters only") },
            { TRANSLATABLE("core::password", "Other characters: %1"), { digitsOf(others) } });
    }
    if (!policy.forbiddenCharacters.empty()) {
        const std::uint64_t forbidden
            = judge.sum().length - charactersOutside(judge.composed(), policy.forbiddenCharacters);
        judge.rule("forbidden-characters", passedIf(forbidden == 0),
            { TRANSLATABLE("core::password", "No forbidden characters") },
            { TRANSLATABLE("core::password", "Forbidden characters: %1"), { digitsOf(forbidden) } });
    }
    if (policy.longestRepeat)
        judge.repeat(*policy.longestRepeat);
    if (policy.longestSequence)
        judge.sequence(*policy.longestSequence);
}

void finish(PolicyVerdict& verdict, Judge& judge)
{
    verdict.rules = judge.take();
    verdict.isAccepted = std::ranges::none_of(
        verdict.rules, [](const RuleVerdict& rule) { return rule.outcome == RuleOutcome::Failed; });
}

PolicyVerdict untouched(Standard standard)
{
    PolicyVerdict verdict{ .id = idOf(standard) };
    switch (standard) {
    case Standard::NistOnlyFactor:
        verdict.title = { TRANSLATABLE("core::password", "NIST SP 800-63B-4, only factor") };
        verdict.summary
            = { TRANSLATABLE("core::password", "15 characters or more, whole password is on no block list") };
        break;
    case Standard::NistWithOtherFactor:
        verdict.title = { TRANSLATABLE("core::password", "NIST SP 800-63B-4, with another factor") };
        verdict.summary
            = { TRANSLATABLE("core::password", "8 characters or more, whole password is on no block list") };
        break;
    case Standard::Asvs:
        verdict.title = { TRANSLATABLE("core::password", "OWASP ASVS 5.0, 6.2.1 to 6.2.12") };
        verdict.summary = { TRANSLATABLE("core::password", "8 or more, not among the 3,000 most common") };
        break;
    }
    return verdict;
}

} // namespace

const char* idOf(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Passed:
        return "passed";
    case RuleOutcome::Failed:
        return "failed";
    case RuleOutcome::NotApplicable:
        return "not_applicable";
    }
    std::unreachable();
}

const char* idOf(Standard standard)
{
    switch (standard) {
    case Standard::NistOnlyFactor:
        return "nist-only-factor";
    case Standard::NistWithOtherFactor:
        return "nist-with-other-factor";
    case Standard::Asvs:
        return "asvs";
    }
    std::unreachable();
}

std::vector<const char*> PolicyVerdict::unjudged() const
{
    std::vector<const char*> ids;
    for (const RuleVerdict& each : rules) {
        if (each.outcome == RuleOutcome::NotApplicable)
            ids.push_back(each.id);
    }
    return ids;
}

Acceptance PolicyVerdict::acceptance() const
{
    if (!isAccepted)
        return Acceptance::Refused;
    return unjudged().empty() ? Acceptance::Accepted : Acceptance::AsFarAsJudged;
}

PolicyVerdict judge(Standard standard, const Candidate& candidate)
{
    PolicyVerdict verdict = untouched(standard);
    Judge judge(candidate);
    switch (standard) {
    case Standard::NistOnlyFactor:
        judgeNist(judge, shortestAlone);
        break;
    case Standard::NistWithOtherFactor:
        judgeNist(judge, shortestBesideOthers);
        break;
    case Standard::Asvs:
        judgeAsvs(judge);
        break;
    }
    finish(verdict, judge);
    return verdict;
}

PolicyVerdict judge(const OwnPolicy& policy, const Candidate& candidate)
{
    PolicyVerdict verdict{ .id = policy.name, .title = { "%1", { policy.name } } };
    Judge judge(candidate);
    if (policy.minimumLength)
        judge.minimumLength(*policy.minimumLength, *policy.minimumLength, "");
    if (policy.maximumLength)
        judge.maximumLength(*policy.maximumLength);
    judgeCharacters(judge, policy);
    if (!policy.forbiddenWords.empty())
        judge.noForbiddenWordInside(policy.forbiddenWords);
    if (policy.refusesUserWords)
        judge.noUserWordInside("");
    if (policy.refusesMostCommon)
        judge.notCommon(policy.refusesMostCommon, "");
    if (policy.refusesLeaked)
        judge.notLeaked("");
    if (policy.changeAfterDays)
        judge.rule("change-after", RuleOutcome::NotApplicable,
            { TRANSLATABLE("core::password", "A new password every %1 days"),
                { digitsOf(*policy.changeAfterDays) } },
            { TRANSLATABLE("core::password", "The password does not show its age") });
    verdict.remarks = contradictionsIn(policy);
    finish(verdict, judge);
    verdict.summary = { TRANSLATABLE("core::password", "Rules: %1"), { digitsOf(verdict.rules.size()) } };
    if (!verdict.remarks.empty())
        verdict.summary = { verdict.remarks.front().kind->words, { verdict.remarks.front().value } };
    return verdict;
}

PolicyVerdict judge(const PasswordRules& rules, const Candidate& candidate)
{
    PolicyVerdict verdict{ .id = "site",
        .title = { TRANSLATABLE("core::password", "Rules of the site") },
        .summary = { "%1", { textOf(rules) } } };
    Judge judge(candidate);
    if (rules.minimumLength)
        judge.minimumLength(*rules.minimumLength, *rules.minimumLength, "");
    if (rules.maximumLength)
        judge.maximumLength(*rules.maximumLength);
    if (rules.maximumConsecutive)
        judge.repeat(*rules.maximumConsecutive);
    const auto countIn = [&](const CharacterSet& set) {
        std::uint64_t present = 0;
        for (std::string_view rest = judge.composed(); !rest.empty();)
            present += set.holds(takeCodePoint(rest)) ? 1U : 0U;
        return present;
    };
    for (const CharacterSet& set : rules.required) {
        const std::uint64_t present = countIn(set);
        judge.rule("required-characters", passedIf(present > 0),
            { TRANSLATABLE("core::password", "At least one of: %1"), { textOf(set) } },
            { TRANSLATABLE("core::password", "%1 of them"), { digitsOf(present) } });
    }
    const std::uint64_t others = judge.sum().length - countIn(rules.allowedCharacters());
    judge.rule("allowed-characters", passedIf(others == 0),
        { TRANSLATABLE("core::password", "Only: %1"), { textOf(rules.allowedCharacters()) } },
        { TRANSLATABLE("core::password", "Other characters: %1"), { digitsOf(others) } });
    verdict.remarks = rules.remarks;
    std::ranges::move(contradictionsIn(rules), std::back_inserter(verdict.remarks));
    finish(verdict, judge);
    return verdict;
}

} // namespace core::password
