// SPDX-License-Identifier: Apache-2.0
#include "core/password/formulas.h"
#include "core/password/matching.h"

#include <algorithm>

namespace core::password {
namespace {

struct Run {
    std::size_t begin;
    std::size_t period;
    std::size_t length; ///< a multiple of the period
};

/// zxcvbn's repeated pieces do not go over the end of a line.
bool isLineEnd(char32_t character)
{
    return character == U'\n' || character == U'\r' || character == 0x2028 || character == 0x2029;
}

/// How far the piece of `period` characters is repeated; one period where it is not.
std::size_t runLength(std::u32string_view text, std::size_t begin, std::size_t period)
{
    const std::u32string_view piece = text.substr(begin, period);
    std::size_t length = period;
    while (text.substr(begin + length).starts_with(piece))
        length += period;
    return length;
}

/// Of the repeats that begin first, the longest; of two as long, the one of the shorter piece.
std::optional<Run> nextRun(std::u32string_view text, std::size_t from)
{
    for (std::size_t begin = from; begin < text.size(); ++begin) {
        std::optional<Run> ofShortest;
        std::optional<Run> ofLongest;
        for (std::size_t period = 1; begin + 2 * period <= text.size(); ++period) {
            if (isLineEnd(text[begin + period - 1]))
                break;
            const std::size_t length = runLength(text, begin, period);
            if (length == period)
                continue;
            const Run run{ .begin = begin, .period = period, .length = length };
            if (!ofShortest)
                ofShortest = run;
            ofLongest = run;
        }
        if (ofShortest)
            return ofLongest->length > ofShortest->length ? ofLongest : ofShortest;
    }
    return {};
}

/// The shortest piece of which the whole run consists.
std::size_t smallestPeriod(std::u32string_view run)
{
    for (std::size_t period = 1; 2 * period <= run.size(); ++period) {
        if (runLength(run, 0, period) == run.size())
            return period;
    }
    return run.size();
}

} // namespace

void matchRepeats(const Inquiry& inquiry, Matches& matches)
{
    std::size_t from = 0;
    while (const std::optional<Run> run = nextRun(inquiry.text, from)) {
        from = run->begin + run->length;
        const std::size_t period = smallestPeriod(inquiry.text.substr(run->begin, run->length));
        Inquiry piece = inquiry;
        piece.text = inquiry.text.substr(run->begin, period);
        piece.lower = inquiry.lower.substr(run->begin, period);
        Analysis analysis = analyse(piece);
        const std::size_t count = run->length / period;
        const double guesses = analysis.guesses * static_cast<double>(count);
        if (!matches.wants(run->begin, from, guesses))
            continue;
        matches.add({ .begin = run->begin,
            .end = from,
            .details = Repeat{ .baseLength = period,
                .count = count,
                .baseGuesses = analysis.guesses,
                .base = std::move(analysis.segments) },
            .baseGuesses = guesses,
            .guesses = guesses });
    }
}

} // namespace core::password
