// SPDX-License-Identifier: Apache-2.0
#include "core/password/position_counts.h"

#include <bit>

namespace core::password {
namespace {

constexpr std::uint64_t mostTransitions = 200'000; ///< from a state by a cell
/// Steps through the limbs of numbers, about a nanosecond each: a window waits for the result.
constexpr std::uint64_t mostWork = 20'000'000;
constexpr std::uint64_t workOfANumber = 48; ///< its memory, above all

/// From a state by a cell; nothing where there are too many.
std::optional<std::uint64_t> transitionsOf(const CharacterPlan& plan)
{
    std::uint64_t transitions = plan.cells.size();
    for (const std::uint32_t demand : plan.demands) {
        if (transitions > mostTransitions / (std::uint64_t{ demand } + 1))
            return {};
        transitions *= std::uint64_t{ demand } + 1;
    }
    return transitions;
}

std::uint64_t bitsOfACharacter(const CharacterPlan& plan)
{
    std::uint64_t characters = 0;
    for (const Cell& cell : plan.cells)
        characters += cell.size();
    return static_cast<std::uint64_t>(std::bit_width(characters));
}

} // namespace

std::optional<PositionCounts> PositionCounts::of(const CharacterPlan& plan)
{
    const auto transitions = transitionsOf(plan);
    if (!transitions)
        return {};
    // From none to the largest: half of it on average.
    const std::uint64_t limbs = plan.length * bitsOfACharacter(plan) / (2 * 32);
    const std::uint64_t numbers = plan.limitsRuns() ? 1 + 2 * std::uint64_t{ plan.longestRun } : 1;
    // The factors are small: none of these products comes near 2^64.
    if (*transitions * (plan.length + 1) * numbers * (workOfANumber + limbs) > mostWork)
        return {};
    PositionCounts counts(plan);
    counts.fill(plan);
    return counts;
}

PositionCounts::PositionCounts(const CharacterPlan& plan)
    : m_cells(plan.cells.size())
    , m_runs(plan.limitsRuns() ? plan.longestRun : 1)
{
    std::vector<std::size_t> place;
    for (const std::uint32_t demand : plan.demands) {
        place.push_back(m_states);
        m_states *= demand + 1;
    }
    m_after.resize(m_states * m_cells);
    for (std::size_t demanded = 0; demanded < m_states; ++demanded) {
        for (std::size_t cell = 0; cell < m_cells; ++cell) {
            std::size_t after = demanded;
            for (const std::size_t demand : plan.cells[cell].demands) {
                if (demanded / place[demand] % (plan.demands[demand] + 1) > 0)
                    after -= place[demand];
            }
            m_after[demanded * m_cells + cell] = after;
        }
    }
}

const Natural& PositionCounts::waysAfter(
    const CharacterPlan& plan, std::uint32_t left, std::size_t demanded, std::size_t cell)
{
    const std::size_t after = demandedAfter(demanded, cell);
    return plan.limitsRuns() ? ways(left, after, { .cell = cell, .run = 1 }) : ways(left, after);
}

void PositionCounts::fill(const CharacterPlan& plan)
{
    m_open.resize((plan.length + 1) * m_states);
    if (plan.limitsRuns())
        m_behind.resize((plan.length + 1) * m_states * m_cells * m_runs);
    for (std::uint32_t left = 0; left <= plan.length; ++left) {
        for (std::size_t demanded = 0; demanded < m_states; ++demanded) {
            Natural& open = m_open[left * m_states + demanded];
            if (left == 0) {
                open = Natural(demanded == 0 ? 1 : 0);
            } else {
                for (std::size_t cell = 0; cell < m_cells; ++cell) {
                    Natural ways = waysAfter(plan, left - 1, demanded, cell);
                    open += ways *= plan.cells[cell].size();
                }
            }
            if (plan.limitsRuns())
                fillBehind(plan, left, demanded);
        }
    }
}

void PositionCounts::fillBehind(const CharacterPlan& plan, std::uint32_t left, std::size_t demanded)
{
    for (std::size_t cell = 0; cell < m_cells; ++cell) {
        for (std::uint32_t run = 1; run <= plan.longestRun; ++run) {
            Natural& behind = m_behind[indexOf(left, demanded, { .cell = cell, .run = run })];
            behind = ways(left, demanded);
            if (left == 0)
                continue;
            // The same character once more does not begin a run, it continues one, if it may.
            behind -= waysAfter(plan, left - 1, demanded, cell);
            if (run < plan.longestRun)
                behind += ways(left - 1, demandedAfter(demanded, cell), { .cell = cell, .run = run + 1 });
        }
    }
}

} // namespace core::password
