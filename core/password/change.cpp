// SPDX-License-Identifier: Apache-2.0
#include "core/password/change.h"

#include "core/password/feedback_kinds.h"

#include <algorithm>
#include <cmath>

namespace core::password {
namespace {

std::size_t measuredLength(const Strength& strength)
{
    return strength.segments.empty() ? 0 : strength.segments.back().end;
}

bool isSameWord(const Segment& a, const Segment& b)
{
    const auto* first = std::get_if<ListedWord>(&a.details);
    const auto* second = std::get_if<ListedWord>(&b.details);
    return !first || !second || (first->dictionary == second->dictionary && first->rank == second->rank);
}

/// `shift` is how much farther the second lies from the beginning.
bool isSame(const Segment& a, const Segment& b, std::size_t shiftOfA, std::size_t shiftOfB)
{
    return a.begin + shiftOfA == b.begin + shiftOfB && a.length() == b.length() && a.pattern() == b.pattern()
        && isSameWord(a, b);
}

/// Narrows the change to the segments between those that are the same at both ends.
void findWindow(Change& change, const Strength& before, const Strength& after)
{
    const std::vector<Segment>& a = before.segments;
    const std::vector<Segment>& b = after.segments;
    std::size_t begin = 0;
    while (begin < std::min(a.size(), b.size()) && isSame(a[begin], b[begin], 0, 0))
        ++begin;
    change.beforeBegin = change.afterBegin = begin;
    change.beforeEnd = a.size();
    change.afterEnd = b.size();
    const std::size_t lengthOfA = measuredLength(before);
    const std::size_t lengthOfB = measuredLength(after);
    while (change.beforeEnd > begin && change.afterEnd > begin
        && isSame(a[change.beforeEnd - 1], b[change.afterEnd - 1], lengthOfB, lengthOfA)) {
        --change.beforeEnd;
        --change.afterEnd;
    }
}

/// How much a segment spares the attacker.
double saving(const Segment& segment)
{
    return static_cast<double>(segment.length()) - segment.guessesLog10;
}

/// Of what is new, the piece that spares most.
std::optional<std::size_t> completedSegment(const Change& change, const Strength& after)
{
    std::optional<std::size_t> found;
    for (std::size_t i = change.afterBegin; i < change.afterEnd; ++i) {
        const Segment& segment = after.segments[i];
        if (segment.pattern() == Pattern::BruteForce)
            continue;
        if (!found || saving(segment) > saving(after.segments[*found]))
            found = i;
    }
    return found;
}

Change::Direction directionOf(const Strength& before, const Strength& after)
{
    constexpr double rounding = 1e-9;
    if (std::abs(after.guesses - before.guesses) <= rounding * before.guesses)
        return Change::Direction::Alike;
    return after.guesses < before.guesses ? Change::Direction::Weaker : Change::Direction::Stronger;
}

} // namespace

Change explainChange(const Strength& before, const Strength& after)
{
    Change change{ .direction = directionOf(before, after),
        .log10Difference = after.guessesLog10 - before.guessesLog10 };
    findWindow(change, before, after);
    if (before.isCut && after.isCut && change.afterBegin == change.afterEnd) {
        change.reason = before.length == after.length ? nullptr : &kinds::beyondTheMeasured;
        return change;
    }
    if (before.length == after.length && change.direction == Change::Direction::Alike)
        return change;
    change.completed = completedSegment(change, after);
    if (change.completed)
        change.reason = kinds::completes(after.segments[*change.completed].pattern());
    else
        change.reason = after.length < before.length ? &kinds::fewerCharacters : &kinds::completesNothing;
    return change;
}

} // namespace core::password
