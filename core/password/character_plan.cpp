// SPDX-License-Identifier: Apache-2.0
#include "core/password/character_plan.h"

#include "core/base/code_points.h"
#include "core/base/text.h"
#include "core/password/joining.h"

#include <algorithm>
#include <map>
#include <set>

namespace core::password {
namespace {

constexpr std::size_t mostCharacters = 4096;
constexpr std::size_t mostDemands = 32;

/// Two results that differ must not become one where a password is normalised.
Result<> checkDrawable(char32_t character)
{
    std::string text;
    appendUtf8(text, character);
    if (kindOf(character) == CharacterKind::Control || isJoining(character) || composed(text) != text)
        return fail(ErrorCode::InvalidEncoding, text, Cause::IllegalCharacter);
    return {};
}

Result<std::set<char32_t>> charactersIn(std::string_view text)
{
    if (firstInvalidUtf8(text))
        return fail(ErrorCode::InvalidEncoding, "characters", Cause::NotUtf8);
    std::set<char32_t> characters;
    while (!text.empty())
        characters.insert(takeCodePoint(text));
    return characters;
}

Result<std::set<char32_t>> leftOutOf(const CharacterSettings& settings)
{
    std::set<char32_t> leftOut = TRY(charactersIn(settings.excluded));
    if (settings.lookAlikes == LookAlikes::LeftOut)
        leftOut.merge(TRY(charactersIn(lookAlikeCharacters())));
    return leftOut;
}

Result<> checkNumbers(const CharacterSettings& settings)
{
    if (settings.length == 0 || settings.length > CharacterSettings::longest)
        return fail(ErrorCode::InvalidParameter, "length", Cause::OutOfRange);
    if (settings.longestRun && *settings.longestRun == 0)
        return fail(ErrorCode::InvalidParameter, "longest run", Cause::OutOfRange);
    const auto demands = std::ranges::count_if(
        settings.groups, [](const CharacterGroup& group) { return group.minimum > 0; });
    if (static_cast<std::size_t>(demands) > mostDemands)
        return fail(ErrorCode::InvalidParameter, "groups", Cause::OutOfRange);
    return {};
}

} // namespace

Result<CharacterPlan> planOf(const CharacterSettings& settings)
{
    TRY(checkNumbers(settings));
    CharacterPlan plan{ .length = settings.length,
        .longestRun = std::min(settings.longestRun.value_or(settings.length), settings.length) };
    const std::set<char32_t> leftOut = TRY(leftOutOf(settings));
    std::map<char32_t, std::vector<std::size_t>> demandsOfCharacter;
    for (const CharacterGroup& group : settings.groups) {
        bool isEmpty = true;
        for (const char32_t character : TRY(charactersIn(group.characters))) {
            TRY(checkDrawable(character));
            if (leftOut.contains(character))
                continue;
            isEmpty = false;
            auto& demands = demandsOfCharacter[character];
            if (group.minimum > 0)
                demands.push_back(plan.demands.size());
        }
        if (group.minimum > settings.length)
            return fail(ErrorCode::Unsatisfiable, {}, Cause::ClassesTooMany);
        if (group.minimum > 0 && isEmpty)
            return fail(ErrorCode::Unsatisfiable, {}, Cause::EmptySet);
        if (group.minimum > 0)
            plan.demands.push_back(group.minimum);
    }
    if (demandsOfCharacter.empty())
        return fail(ErrorCode::Unsatisfiable, {}, Cause::EmptySet);
    if (demandsOfCharacter.size() > mostCharacters)
        return fail(ErrorCode::InvalidParameter, "characters", Cause::OutOfRange);
    std::map<std::vector<std::size_t>, Cell> cells;
    for (const auto& [character, demands] : demandsOfCharacter)
        appendUtf8(cells[demands].characters.emplace_back(), character);
    for (auto& [demands, cell] : cells) {
        cell.demands = demands;
        plan.cells.push_back(std::move(cell));
    }
    return plan;
}

} // namespace core::password
