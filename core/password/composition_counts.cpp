// SPDX-License-Identifier: Apache-2.0
#include "core/password/composition_counts.h"

#include <algorithm>
#include <bit>

namespace core::password {
namespace {

/// Steps through the limbs of numbers, about a nanosecond each.
constexpr std::uint64_t mostWork = 50'000'000;
constexpr std::uint64_t workOfAnAmount = 300; ///< its state, above all

} // namespace

std::optional<CompositionCounts> CompositionCounts::of(const CharacterPlan& plan)
{
    CompositionCounts counts(plan);
    if (!counts.count(0, counts.m_first))
        return {};
    counts.m_total = counts.ways(0, counts.m_first);
    return counts;
}

CompositionCounts::CompositionCounts(const CharacterPlan& plan)
    : m_plan(plan)
    , m_lastCell(plan.demands.size())
    , m_first{ .left = plan.length, .demanded = plan.demands }
    , m_ways(plan.cells.size())
{
    std::uint64_t characters = 0;
    for (std::size_t cell = 0; cell < plan.cells.size(); ++cell) {
        for (const std::size_t demand : plan.cells[cell].demands)
            m_lastCell[demand] = cell;
        characters += plan.cells[cell].size();
    }
    m_bits = static_cast<std::uint64_t>(std::bit_width(characters));
}

CompositionCounts::State CompositionCounts::stateAfter(
    std::size_t cell, const State& state, std::uint32_t amount) const
{
    State after{ .left = state.left - amount, .demanded = state.demanded };
    for (const std::size_t demand : m_plan.cells[cell].demands)
        after.demanded[demand] -= std::min(after.demanded[demand], amount);
    return after;
}

/// Whether a demand is open that no later cell can meet.
bool CompositionCounts::isLost(std::size_t cell, const State& state) const
{
    for (std::size_t demand = 0; demand < state.demanded.size(); ++demand) {
        if (state.demanded[demand] > state.left || (state.demanded[demand] > 0 && m_lastCell[demand] <= cell))
            return true;
    }
    return false;
}

Natural CompositionCounts::ways(std::size_t cell, const State& state) const
{
    if (cell == m_plan.cells.size())
        return Natural(state.left == 0 ? 1 : 0);
    const auto found = m_ways[cell].find(state);
    return found == m_ways[cell].end() ? Natural() : found->second;
}

std::vector<CompositionCounts::Share> CompositionCounts::shares(std::size_t cell, const State& state) const
{
    std::vector<Share> shares;
    const bool isLastCell = cell + 1 == m_plan.cells.size();
    // Which of the positions, and which characters there: C(left, amount) * size^amount.
    Natural arrangements(1);
    for (std::uint32_t amount = 0; amount <= state.left; ++amount) {
        State after = stateAfter(cell, state, amount);
        if (!isLost(cell, after) && (!isLastCell || after.left == 0)) {
            Natural ways = arrangements * this->ways(cell + 1, after);
            if (!ways.isZero())
                shares.push_back({ .amount = amount, .after = std::move(after), .ways = std::move(ways) });
        }
        ((arrangements *= state.left - amount) *= m_plan.cells[cell].size()) /= amount + 1;
    }
    return shares;
}

/// All amounts of one cell: a product each.
std::uint64_t CompositionCounts::workOf(const State& state) const
{
    const std::uint64_t limbs = std::uint64_t{ state.left } * m_bits / 32;
    return (std::uint64_t{ state.left } + 1)
        * (workOfAnAmount + 20 * m_lastCell.size() + limbs * (limbs + 16) / 8);
}

bool CompositionCounts::count(std::size_t cell, const State& state)
{
    if (cell == m_plan.cells.size() || m_ways[cell].contains(state))
        return true;
    if ((m_work += workOf(state)) > mostWork)
        return false;
    for (std::uint32_t amount = 0; amount <= state.left; ++amount) {
        const State after = stateAfter(cell, state, amount);
        if (!isLost(cell, after) && !count(cell + 1, after))
            return false;
    }
    Natural total;
    for (const Share& share : shares(cell, state))
        total += share.ways;
    m_ways[cell].emplace(state, std::move(total));
    return true;
}

} // namespace core::password
