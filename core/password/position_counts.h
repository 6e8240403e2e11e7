// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/character_plan.h"
#include "core/password/natural.h"

#include <optional>

namespace core::password {

/// In how many ways a password can go on, from each position and state: what is still demanded and, where
/// runs are limited, the cell of the last character and how often it already stands there.
class PositionCounts {
public:
    struct Last {
        std::size_t cell;
        std::uint32_t run;
    };

    /// Nothing where the table would be too large or take too long.
    static std::optional<PositionCounts> of(const CharacterPlan& plan);

    std::size_t allDemanded() const { return m_states - 1; }
    std::size_t demandedAfter(std::size_t demanded, std::size_t cell) const
    {
        return m_after[demanded * m_cells + cell];
    }
    /// With so many positions left and no run to look at.
    const Natural& ways(std::uint32_t left, std::size_t demanded) const
    {
        return m_open[left * m_states + demanded];
    }
    /// With so many positions left after that character; only where runs are limited.
    const Natural& ways(std::uint32_t left, std::size_t demanded, Last last) const
    {
        return m_behind[indexOf(left, demanded, last)];
    }

private:
    explicit PositionCounts(const CharacterPlan& plan);
    void fill(const CharacterPlan& plan);
    void fillBehind(const CharacterPlan& plan, std::uint32_t left, std::size_t demanded);
    const Natural& waysAfter(
        const CharacterPlan& plan, std::uint32_t left, std::size_t demanded, std::size_t cell);
    std::size_t indexOf(std::uint32_t left, std::size_t demanded, Last last) const
    {
        return ((left * m_states + demanded) * m_cells + last.cell) * m_runs + last.run - 1;
    }

    std::size_t m_states = 1; ///< of what is demanded, as a number of mixed base
    std::size_t m_cells;
    std::size_t m_runs;
    std::vector<std::size_t> m_after{};
    std::vector<Natural> m_open{};
    std::vector<Natural> m_behind{};
};

} // namespace core::password
