// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/character_plan.h"
#include "core/password/natural.h"

#include <map>
#include <optional>

namespace core::password {

/// In how many ways the positions that are left can be filled from one cell and those after it: many fewer
/// numbers than PositionCounts has where minimums are high, but blind to runs.
class CompositionCounts {
public:
    /// What is left to place and what each demand still wants.
    struct State {
        std::uint32_t left;
        std::vector<std::uint32_t> demanded;
        auto operator<=>(const State&) const = default;
    };
    /// `amount` characters of a cell: in `ways` ways, counting all that can follow.
    struct Share {
        std::uint32_t amount;
        State after;
        Natural ways;
    };

    /// Nothing where that would take too long.
    static std::optional<CompositionCounts> of(const CharacterPlan& plan);

    const Natural& total() const { return m_total; }
    State first() const { return m_first; }
    /// All amounts of that cell that are possible in a state.
    std::vector<Share> shares(std::size_t cell, const State& state) const;

private:
    explicit CompositionCounts(const CharacterPlan& plan);
    bool count(std::size_t cell, const State& state); ///< false: too many
    State stateAfter(std::size_t cell, const State& state, std::uint32_t amount) const;
    bool isLost(std::size_t cell, const State& state) const;
    Natural ways(std::size_t cell, const State& state) const;
    std::uint64_t workOf(const State& state) const;

    CharacterPlan m_plan;
    std::vector<std::size_t> m_lastCell{}; ///< of each demand
    State m_first;
    Natural m_total{};
    std::vector<std::map<State, Natural>> m_ways{}; ///< of each cell
    std::uint64_t m_bits = 0; ///< of a character
    std::uint64_t m_work = 0;
};

} // namespace core::password
