// SPDX-License-Identifier: Apache-2.0
#include "core/base/code_points.h"
#include "core/base/translatable.h"
#include "core/password/measurements.h"
#include "core/password/policy.h"

#include <algorithm>

namespace core::password {
namespace {

constexpr std::uint32_t shortestAlone = 15;
constexpr std::uint32_t shortestAtAll = 8;
constexpr std::uint32_t shortestMaximum = 64;

constexpr const char* nist[] = { "NIST SP 800-63B-4, section 3.1.1.2" };
constexpr const char* nistAndAsvs[] = { "NIST SP 800-63B-4, section 3.1.1.2", "OWASP ASVS 5.0, 6.2.5" };
constexpr const char* nistAndRotation[] = { "NIST SP 800-63B-4, section 3.1.1.2", "OWASP ASVS 5.0, 6.2.10" };
constexpr const char* nistAndMaximum[] = { "NIST SP 800-63B-4, section 3.1.1.2", "OWASP ASVS 5.0, 6.2.9" };

constexpr FindingKind unsatisfiable{
    .id = "policy-unsatisfiable",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::password", "No password keeps these rules"),
    .why = TRANSLATABLE("core::password",
        "They ask for more characters than they allow, or for characters that they refuse."),
    .fix = TRANSLATABLE("core::password", "Raise the maximum, or ask for less."),
    .references = nist,
};
constexpr FindingKind composition{
    .id = "policy-composition",
    .severity = Severity::Medium,
    .words
    = TRANSLATABLE("core::password", "Asks for a mixture of characters; NIST says verifiers shall not"),
    .why = TRANSLATABLE("core::password",
        "People meet such rules in the same ways, a capital first and a digit last, and attackers know "
        "them."),
    .fix = TRANSLATABLE("core::password", "Ask for length, and refuse what is on a block list."),
    .references = nistAndAsvs,
};
constexpr FindingKind periodicChange{
    .id = "policy-periodic-change",
    .severity = Severity::Medium,
    .words
    = TRANSLATABLE("core::password", "Asks for a new password every %1 days; NIST says verifiers shall not"),
    .why = TRANSLATABLE("core::password", "People who must change a password change one character of it."),
    .fix = TRANSLATABLE("core::password", "Ask for a change when there is evidence of a compromise."),
    .references = nistAndRotation,
};
constexpr FindingKind noMinimum{
    .id = "policy-no-minimum",
    .severity = Severity::Medium,
    .words = TRANSLATABLE(
        "core::password", "Asks for no length; NIST says at least 8, and 15 without another factor"),
    .why = TRANSLATABLE("core::password", "Short passwords are found by trying all."),
    .fix = TRANSLATABLE("core::password", "Ask for 15 characters, or for 8 beside another factor."),
    .references = nist,
};
constexpr FindingKind shortMinimum{
    .id = "policy-minimum-under-8",
    .severity = Severity::Medium,
    .words = TRANSLATABLE(
        "core::password", "Accepts %1 characters; NIST says at least 8, and 15 without another factor"),
    .why = TRANSLATABLE("core::password", "Short passwords are found by trying all."),
    .fix = TRANSLATABLE("core::password", "Ask for 15 characters, or for 8 beside another factor."),
    .references = nist,
};
constexpr FindingKind minimumForTwoFactors{
    .id = "policy-minimum-under-15",
    .severity = Severity::Low,
    .words
    = TRANSLATABLE("core::password", "Accepts %1 characters; NIST allows that beside another factor only"),
    .why = TRANSLATABLE("core::password", "A password that stands alone needs 15 characters."),
    .fix = TRANSLATABLE("core::password", "Ask for 15 characters where there is no other factor."),
    .references = nist,
};
constexpr FindingKind shortMaximum{
    .id = "policy-maximum-under-64",
    .severity = Severity::Low,
    .words
    = TRANSLATABLE("core::password", "Allows %1 characters; NIST says the maximum should be 64 or more"),
    .why = TRANSLATABLE("core::password", "Long passphrases and those of password managers are refused."),
    .fix = TRANSLATABLE("core::password", "Allow 64 characters or more."),
    .references = nistAndMaximum,
};
constexpr FindingKind fewCharacters{
    .id = "policy-character-set",
    .severity = Severity::Low,
    .words
    = TRANSLATABLE("core::password", "Refuses characters; NIST says all printable ones should be accepted"),
    .why = TRANSLATABLE("core::password",
        "A verifier that hashes the password has no character to fear: spaces and Unicode are welcome."),
    .fix = TRANSLATABLE("core::password", "Accept printable ASCII, the space and Unicode."),
    .references = nist,
};
constexpr FindingKind wordsInside{
    .id = "policy-words-inside",
    .severity = Severity::Low,
    .words = TRANSLATABLE(
        "core::password", "Looks for words inside; NIST compares whole passwords with a block list"),
    .why = TRANSLATABLE("core::password", "A long passphrase may well contain a common word."),
    .fix = TRANSLATABLE("core::password", "Compare the whole password."),
    .references = nist,
};
constexpr FindingKind noBlockList{
    .id = "policy-no-block-list",
    .severity = Severity::Medium,
    .words = TRANSLATABLE(
        "core::password", "Looks into no list of common or leaked passwords; NIST says verifiers shall"),
    .why = TRANSLATABLE("core::password", "Attackers try those first, whatever characters they are made of."),
    .fix = TRANSLATABLE("core::password", "Refuse the most common and the leaked passwords."),
    .references = nist,
};

class Remarks {
public:
    void say(const FindingKind& kind, std::string value = {})
    {
        m_findings.push_back({ .kind = &kind, .value = std::move(value) });
    }
    void lengths(std::optional<std::uint32_t> minimum, std::optional<std::uint32_t> maximum)
    {
        const std::uint32_t least = minimum.value_or(1);
        if (least <= 1)
            say(noMinimum);
        else if (least < shortestAtAll)
            say(shortMinimum, std::to_string(least));
        else if (least < shortestAlone)
            say(minimumForTwoFactors, std::to_string(least));
        if (maximum && *maximum < shortestMaximum)
            say(shortMaximum, std::to_string(*maximum));
    }
    std::vector<Finding> take() { return std::move(m_findings); }

private:
    std::vector<Finding> m_findings{};
};

/// What is left of the allowed characters; nothing where all are allowed that are not forbidden.
std::optional<std::string> choiceOf(const OwnPolicy& policy)
{
    if (policy.allowedCharacters.empty())
        return {};
    std::string choice;
    for (std::string_view rest = policy.allowedCharacters; !rest.empty();) {
        std::string character;
        appendUtf8(character, takeCodePoint(rest));
        if (!policy.forbiddenCharacters.contains(character))
            choice += character;
    }
    return choice;
}

bool allowsNone(const OwnPolicy& policy)
{
    const std::uint64_t asked = std::uint64_t{ policy.minimumLower } + policy.minimumUpper
        + policy.minimumDigits + policy.minimumSymbols;
    if (policy.maximumLength && asked > *policy.maximumLength)
        return true;
    const auto isForbidden = [&](char digit) { return policy.forbiddenCharacters.contains(digit); };
    if (policy.minimumDigits > 0 && std::ranges::all_of(std::string_view("0123456789"), isForbidden))
        return true;
    const std::optional<std::string> choice = choiceOf(policy);
    if (!choice)
        return false;
    const Measurements has = measurementsOf(*choice);
    return choice->empty() || (policy.minimumLower > 0 && has.lower == 0)
        || (policy.minimumUpper > 0 && has.upper == 0) || (policy.minimumDigits > 0 && has.digits == 0)
        || (policy.minimumSymbols > 0 && has.symbols == 0);
}

} // namespace

std::vector<Finding> contradictionsIn(const OwnPolicy& policy)
{
    Remarks remarks;
    if (allowsNone(policy))
        remarks.say(unsatisfiable);
    const bool hasMinimums = policy.minimumLower > 0 || policy.minimumUpper > 0 || policy.minimumDigits > 0
        || policy.minimumSymbols > 0;
    if (hasMinimums || policy.longestRepeat || policy.longestSequence)
        remarks.say(composition);
    if (policy.changeAfterDays)
        remarks.say(periodicChange, std::to_string(*policy.changeAfterDays));
    if (!policy.refusesMostCommon && !policy.refusesLeaked)
        remarks.say(noBlockList);
    remarks.lengths(policy.minimumLength, policy.maximumLength);
    if (!policy.allowedCharacters.empty() || !policy.forbiddenCharacters.empty())
        remarks.say(fewCharacters);
    if (!policy.forbiddenWords.empty())
        remarks.say(wordsInside);
    return remarks.take();
}

std::vector<Finding> contradictionsIn(const PasswordRules& rules)
{
    Remarks remarks;
    if (rules.minimumLength && rules.maximumLength && *rules.minimumLength > *rules.maximumLength)
        remarks.say(unsatisfiable);
    if (!rules.required.empty() || rules.maximumConsecutive)
        remarks.say(composition);
    remarks.lengths(rules.minimumLength, rules.maximumLength);
    const CharacterSet allowed = rules.allowedCharacters();
    if (!allowed.ascii.all())
        remarks.say(fewCharacters);
    return remarks.take();
}

} // namespace core::password
