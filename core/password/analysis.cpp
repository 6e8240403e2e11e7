// SPDX-License-Identifier: Apache-2.0
#include "core/base/stable_order.h"
#include "core/password/formulas.h"
#include "core/password/matching.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::password {

Matches::Matches(std::size_t length)
    : m_length(length)
    , m_cheapest(length * (length + 1), std::numeric_limits<double>::infinity())
    , m_byLast(length)
{
}

double Matches::atLeast(double guesses, std::size_t begin, std::size_t end) const
{
    return std::max(guesses, leastGuesses(end - begin, m_length));
}

bool Matches::wants(std::size_t begin, std::size_t end, double guesses) const
{
    return atLeast(guesses, begin, end) < m_cheapest[begin * (m_length + 1) + end];
}

void Matches::add(Segment segment)
{
    segment.guesses = atLeast(segment.guesses, segment.begin, segment.end);
    segment.guessesLog10 = log10Of(segment.guesses);
    m_cheapest[segment.begin * (m_length + 1) + segment.end] = segment.guesses;
    m_byLast[segment.end - 1].push_back(std::move(segment));
}

void Matches::addUserWord(Segment segment)
{
    const std::size_t begin = segment.begin;
    std::vector<Segment>& known = m_byLast[segment.end - 1];
    if (wants(begin, segment.end, segment.guesses)) {
        add(std::move(segment));
        return;
    }
    const double guesses = atLeast(segment.guesses, begin, segment.end);
    const auto equal = std::ranges::find_if(
        known, [&](const Segment& other) { return other.begin == begin && other.guesses == guesses; });
    if (equal == known.end())
        return;
    equal->details = std::move(segment.details);
    equal->baseGuesses = segment.baseGuesses;
}

std::vector<std::vector<Segment>> Matches::takeByLast()
{
    for (std::vector<Segment>& segments : m_byLast)
        sortStably(segments, {}, &Segment::begin);
    return std::move(m_byLast);
}

namespace {

/// The best sequence of a given length that covers the text up to a character, by its last piece.
struct Best {
    std::size_t count; ///< of pieces
    double total; ///< what is minimised: count! * product + 10,000^(count - 1)
    double product;
    std::size_t begin; ///< of the last piece
    const Segment* match; ///< null for brute force
};

double factorial(std::size_t n)
{
    double product = 1;
    for (std::size_t i = 2; i <= n; ++i)
        product *= static_cast<double>(i);
    return product;
}

/// zxcvbn drops a sequence as soon as a shorter one is as good so far, and so misses some that are better in
/// the end.
enum class Thoroughness : std::uint8_t { AsZxcvbn, Exhaustive };

/// An attacker tries few pieces before many, and does not know their order: so a sequence of pieces costs
/// more than their product.
class Search {
public:
    Search(const std::vector<std::vector<Segment>>& matches, Thoroughness thoroughness)
        : m_matches(matches)
        , m_thoroughness(thoroughness)
        , m_best(matches.size())
    {
        const std::size_t length = matches.size();
        for (std::size_t i = 0; i <= length; ++i) {
            m_bruteForce.push_back(std::max(bruteForceGuesses(i), leastGuesses(i, length)));
            m_factorials.push_back(factorial(i));
            m_penalties.push_back(std::pow(10000.0, static_cast<double>(i)));
        }
    }

    Analysis run()
    {
        for (std::size_t last = 0; last < m_matches.size(); ++last) {
            for (const Segment& match : m_matches[last])
                extend(last, match.begin, match.guesses, &match);
            for (std::size_t begin = 0; begin <= last; ++begin)
                extend(last, begin, m_bruteForce[last + 1 - begin], nullptr);
        }
        return unwound();
    }

private:
    /// Appends a piece to each of the sequences that end before it.
    void extend(std::size_t last, std::size_t begin, double guesses, const Segment* match)
    {
        if (begin == 0) {
            offer(last, { .count = 1, .total = 0, .product = guesses, .begin = begin, .match = match });
            return;
        }
        for (const Best& before : m_best[begin - 1]) {
            if (isTooLong(last, before.count + 1))
                break;
            // One longer piece of brute force is as many guesses in a shorter sequence.
            if (!match && !before.match)
                continue;
            offer(last,
                { .count = before.count + 1,
                    .total = 0,
                    .product = guesses * before.product,
                    .begin = begin,
                    .match = match });
        }
    }

    /// A sequence that costs more than another by its number of pieces alone.
    bool isTooLong(std::size_t last, std::size_t count) const
    {
        // Brute force is ten guesses for a character, each piece a factor of 10,000.
        if (m_thoroughness == Thoroughness::Exhaustive)
            return count > m_matches.size() / 4 + 2;
        const std::vector<Best>& known = m_best[last];
        return !known.empty() && known.front().count <= count
            && known.front().total <= m_penalties[count - 1];
    }

    bool isBeaten(const Best& candidate, const Best& known) const
    {
        if (m_thoroughness == Thoroughness::Exhaustive)
            return known.count == candidate.count && known.product <= candidate.product;
        return known.total <= candidate.total;
    }

    void offer(std::size_t last, Best candidate)
    {
        candidate.total
            = m_factorials[candidate.count] * candidate.product + m_penalties[candidate.count - 1];
        std::vector<Best>& known = m_best[last];
        auto at = known.begin();
        for (; at != known.end() && at->count <= candidate.count; ++at) {
            if (isBeaten(candidate, *at))
                return;
        }
        if (at != known.begin() && std::prev(at)->count == candidate.count)
            *std::prev(at) = candidate;
        else
            known.insert(at, candidate);
    }

    const Best& withCount(std::size_t last, std::size_t count) const
    {
        return *std::ranges::find(m_best[last], count, &Best::count);
    }

    Analysis unwound() const
    {
        Analysis analysis;
        if (m_best.empty())
            return analysis;
        const Best* best = &*std::ranges::min_element(m_best.back(), {}, &Best::total);
        analysis.guesses = best->total;
        std::size_t end = m_best.size();
        for (;;) {
            analysis.segments.push_back(segmentOf(*best, end));
            end = best->begin;
            if (end == 0)
                break;
            best = &withCount(end - 1, best->count - 1);
        }
        std::ranges::reverse(analysis.segments);
        return analysis;
    }

    Segment segmentOf(const Best& best, std::size_t end) const
    {
        if (best.match)
            return *best.match;
        const double guesses = m_bruteForce[end - best.begin];
        return { .begin = best.begin,
            .end = end,
            .details = BruteForce{},
            .baseGuesses = guesses,
            .guesses = guesses,
            .guessesLog10 = log10Of(guesses) };
    }

    const std::vector<std::vector<Segment>>& m_matches; ///< by their last character
    Thoroughness m_thoroughness;
    std::vector<std::vector<Best>> m_best; ///< by the last character covered, then by count
    std::vector<double> m_bruteForce; ///< by length
    std::vector<double> m_factorials;
    std::vector<double> m_penalties;
};

} // namespace

Analysis analyse(const Inquiry& inquiry)
{
    Matches matches(inquiry.text.size());
    matchWords(inquiry, matches);
    matchReversedWords(inquiry, matches);
    matchSubstitutedWords(inquiry, matches);
    matchKeyboardWalks(inquiry, matches);
    matchRepeats(inquiry, matches);
    matchSequences(inquiry, matches);
    matchRecentYears(inquiry, matches);
    matchDates(inquiry, matches);
    const std::vector<std::vector<Segment>> byLast = matches.takeByLast();
    // Beyond ASCII zxcvbn counts more characters, and what it drops differs: the least there is cannot be
    // more.
    const bool isAscii = std::ranges::all_of(inquiry.text, [](char32_t c) { return c < 0x80; });
    return Search(byLast, isAscii ? Thoroughness::AsZxcvbn : Thoroughness::Exhaustive).run();
}

} // namespace core::password
