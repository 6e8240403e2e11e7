// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/ranked_words.h"
#include "core/password/strength.h"

namespace core::password {

/// What is searched, and what for.
struct Inquiry {
    std::u32string_view text;
    std::u32string_view lower; ///< of the same length
    const RankedWords* userWords; ///< null where there are none
    const Circumstances* circumstances;
};

/// The cheap pieces found so far, which may overlap, by the character at which they end. A later one counts
/// only if it is cheaper than the earlier ones at the same place, or a word of the user and as cheap: that
/// says more.
class Matches {
public:
    explicit Matches(std::size_t length);

    /// `baseGuesses` is the pattern's own estimate; the least that a part of a password may cost is seen to
    /// here.
    bool wants(std::size_t begin, std::size_t end, double guesses) const;
    void add(Segment segment);
    /// Takes the place of what costs the same.
    void addUserWord(Segment segment);
    /// By their beginning, then in the order in which they were added.
    std::vector<std::vector<Segment>> takeByLast();

private:
    double atLeast(double guesses, std::size_t begin, std::size_t end) const;

    std::size_t m_length;
    std::vector<double> m_cheapest; ///< by beginning and end
    std::vector<std::vector<Segment>> m_byLast;
};

// The matchers, in the order in which they are to be asked: at equal guesses the first one counts.
void matchWords(const Inquiry& inquiry, Matches& matches);
void matchReversedWords(const Inquiry& inquiry, Matches& matches);
void matchSubstitutedWords(const Inquiry& inquiry, Matches& matches);
void matchKeyboardWalks(const Inquiry& inquiry, Matches& matches);
void matchRepeats(const Inquiry& inquiry, Matches& matches);
void matchSequences(const Inquiry& inquiry, Matches& matches);
void matchRecentYears(const Inquiry& inquiry, Matches& matches);
void matchDates(const Inquiry& inquiry, Matches& matches);

struct Analysis {
    std::vector<Segment> segments{};
    double guesses = 1;
};

/// The cheapest way to put the text together from what all matchers find.
Analysis analyse(const Inquiry& inquiry);

} // namespace core::password
