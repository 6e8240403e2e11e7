// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/scratch.h"
#include "core/password/measurements.h"
#include "core/password/policy.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::password {

inline std::string digitsOf(std::uint64_t number)
{
    return std::to_string(number);
}

inline RuleOutcome passedIf(bool isKept)
{
    return isKept ? RuleOutcome::Passed : RuleOutcome::Failed;
}

/// Looks at one password for one policy, and writes the rules down.
class Judge {
public:
    explicit Judge(const Candidate& candidate);

    const Measurements& sum() const { return m_sum; }
    std::string_view composed() const { return asText(m_composed.bytes()); }
    void rule(const char* id, RuleOutcome outcome, Sentence asks, Sentence fact, const char* reference = "")
    {
        m_rules.push_back({ .id = id,
            .outcome = outcome,
            .asks = std::move(asks),
            .fact = std::move(fact),
            .reference = reference });
    }
    void minimumLength(std::uint64_t minimum, std::uint64_t recommended, const char* reference);
    void maximumLength(std::uint64_t maximum);
    void notCommon(std::optional<std::uint32_t> most, const char* reference);
    void notInAWordList(const char* reference);
    void notAUserWord(const char* reference);
    void noUserWordInside(const char* reference);
    void noForbiddenWordInside(const std::vector<std::string>& words);
    void notLeaked(const char* reference);
    void atLeast(const char* id, std::uint64_t present, std::uint64_t wanted, const char* asks);
    void repeat(std::uint64_t longest);
    void sequence(std::uint64_t longest);

    std::vector<RuleVerdict> take() { return std::move(m_rules); }

private:
    bool contains(std::string_view word) const;
    void userWords(
        const Sentence& asks, std::optional<std::size_t> found, const char* fact, const char* reference);
    std::uint64_t givenNumberOf(std::size_t found) const;

    const Candidate& m_candidate;
    Scratch m_composed;
    Scratch m_folded;
    Scratch m_plain;
    Measurements m_sum;
    std::vector<RuleVerdict> m_rules{};
};

} // namespace core::password
