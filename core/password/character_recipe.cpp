// SPDX-License-Identifier: Apache-2.0
#include "core/password/character_plan.h"
#include "core/password/composition_counts.h"
#include "core/password/position_counts.h"
#include "core/password/recipe.h"

namespace core::password {
namespace {

constexpr std::size_t largestCharacter = 4; ///< bytes of UTF-8

/// One character after the other, each choice weighed by the ways to go on from it.
class PositionRecipe : public Generator::Recipe {
public:
    PositionRecipe(CharacterPlan plan, PositionCounts counts)
        : Recipe(exactly(counts.ways(plan.length, counts.allDemanded())))
        , m_plan(std::move(plan))
        , m_counts(std::move(counts))
    {
    }
    std::size_t largestSize() const override { return m_plan.length * largestCharacter; }
    Result<> draw(SecretWriter& into, const crypto::RandomWord& nextWord) const override;

private:
    struct State {
        std::size_t demanded;
        std::optional<PositionCounts::Last> last{}; ///< where runs are limited
        std::size_t character = 0; ///< the last one's number within its cell
    };
    Natural waysFrom(std::uint32_t left, const State& state) const;
    Natural waysThrough(std::uint32_t left, const State& state, std::size_t cell) const;
    Result<State> next(std::uint32_t left, const State& state, const crypto::RandomWord& nextWord) const;
    Result<State> enter(std::size_t cell, const State& state, const crypto::RandomWord& nextWord) const;
    bool continuesRun(const State& state) const { return state.last && state.last->run < m_plan.longestRun; }

    CharacterPlan m_plan;
    PositionCounts m_counts;
};

Natural PositionRecipe::waysFrom(std::uint32_t left, const State& state) const
{
    return state.last ? m_counts.ways(left, state.demanded, *state.last)
                      : m_counts.ways(left, state.demanded);
}

/// By a character of that cell other than the last one.
Natural PositionRecipe::waysThrough(std::uint32_t left, const State& state, std::size_t cell) const
{
    const std::size_t demanded = m_counts.demandedAfter(state.demanded, cell);
    Natural ways = m_plan.limitsRuns() ? m_counts.ways(left - 1, demanded, { .cell = cell, .run = 1 })
                                       : m_counts.ways(left - 1, demanded);
    const bool isSame = state.last && state.last->cell == cell;
    return ways *= m_plan.cells[cell].size() - (isSame ? 1 : 0);
}

Result<PositionRecipe::State> PositionRecipe::enter(
    std::size_t cell, const State& state, const crypto::RandomWord& nextWord) const
{
    const bool isSame = state.last && state.last->cell == cell;
    const std::uint32_t choices = m_plan.cells[cell].size() - (isSame ? 1 : 0);
    std::size_t character = TRY(crypto::randomBelow(choices, nextWord));
    if (isSame && character >= state.character)
        ++character;
    State after{ .demanded = m_counts.demandedAfter(state.demanded, cell), .character = character };
    after.last = PositionCounts::Last{ .cell = cell, .run = 1 };
    return after;
}

Result<PositionRecipe::State> PositionRecipe::next(
    std::uint32_t left, const State& state, const crypto::RandomWord& nextWord) const
{
    Natural drawn = TRY(Natural::randomBelow(waysFrom(left, state), nextWord));
    if (continuesRun(state)) {
        State same = state;
        same.demanded = m_counts.demandedAfter(state.demanded, state.last->cell);
        ++same.last->run;
        const Natural ways = waysFrom(left - 1, same);
        if (drawn < ways)
            return same;
        drawn -= ways;
    }
    for (std::size_t cell = 0; cell < m_plan.cells.size(); ++cell) {
        const Natural ways = waysThrough(left, state, cell);
        if (drawn < ways)
            return enter(cell, state, nextWord);
        drawn -= ways;
    }
    return fail(ErrorCode::Internal);
}

Result<> PositionRecipe::draw(SecretWriter& into, const crypto::RandomWord& nextWord) const
{
    const bool isFree = m_plan.cells.size() == 1 && !m_plan.limitsRuns();
    State state{ .demanded = m_counts.allDemanded() };
    for (std::uint32_t left = m_plan.length; left > 0; --left) {
        State after = isFree ? TRY(enter(0, state, nextWord)) : TRY(next(left, state, nextWord));
        into.put(m_plan.cells[after.last->cell].characters[after.character]);
        if (!m_plan.limitsRuns())
            after.last.reset();
        state = after;
    }
    return {};
}

/// First how many of each cell, then where they stand, then which.
class CompositionRecipe : public Generator::Recipe {
public:
    CompositionRecipe(CharacterPlan plan, CompositionCounts counts)
        : Recipe(exactly(counts.total()))
        , m_plan(std::move(plan))
        , m_counts(std::move(counts))
    {
    }
    std::size_t largestSize() const override { return m_plan.length * largestCharacter; }
    Result<> draw(SecretWriter& into, const crypto::RandomWord& nextWord) const override;

private:
    CharacterPlan m_plan;
    CompositionCounts m_counts;
};

Result<> CompositionRecipe::draw(SecretWriter& into, const crypto::RandomWord& nextWord) const
{
    std::vector<std::size_t> cells; // of the characters; not which they are
    CompositionCounts::State state = m_counts.first();
    for (std::size_t cell = 0; cell < m_plan.cells.size(); ++cell) {
        const std::vector<CompositionCounts::Share> shares = m_counts.shares(cell, state);
        Natural total;
        for (const CompositionCounts::Share& share : shares)
            total += share.ways;
        Natural drawn = TRY(Natural::randomBelow(total, nextWord));
        for (const CompositionCounts::Share& share : shares) {
            if (drawn < share.ways) {
                cells.insert(cells.end(), share.amount, cell);
                state = share.after;
                break;
            }
            drawn -= share.ways;
        }
    }
    for (std::size_t i = cells.size(); i > 1; --i)
        std::swap(cells[i - 1], cells[TRY(crypto::randomBelow(i, nextWord))]);
    for (const std::size_t cell : cells) {
        const auto& characters = m_plan.cells[cell].characters;
        into.put(characters[TRY(crypto::randomBelow(characters.size(), nextWord))]);
    }
    return {};
}

Error unsatisfiable(const CharacterPlan& plan)
{
    // Only runs can be in the way where every demand has room; that leaves too few characters.
    std::uint64_t demanded = 0;
    for (const std::uint32_t demand : plan.demands)
        demanded += demand;
    return { .code = ErrorCode::Unsatisfiable,
        .cause = plan.limitsRuns() && demanded <= plan.length ? Cause::EmptySet : Cause::ClassesTooMany };
}

} // namespace

Result<Generator> Generator::of(const CharacterSettings& settings)
{
    CharacterPlan plan = TRY(planOf(settings));
    if (auto counts = PositionCounts::of(plan)) {
        if (counts->ways(plan.length, counts->allDemanded()).isZero())
            return std::unexpected(unsatisfiable(plan));
        return Generator(std::make_shared<PositionRecipe>(std::move(plan), *std::move(counts)));
    }
    if (plan.limitsRuns())
        return fail(ErrorCode::TooExpensive, "longest run");
    auto counts = CompositionCounts::of(plan);
    if (!counts)
        return fail(ErrorCode::TooExpensive, "groups");
    if (counts->total().isZero())
        return std::unexpected(unsatisfiable(plan));
    return Generator(std::make_shared<CompositionRecipe>(std::move(plan), *std::move(counts)));
}

} // namespace core::password
