// SPDX-License-Identifier: Apache-2.0
#include "core/password/generator.h"

#include <algorithm>

namespace core::password {
namespace {

constexpr std::uint32_t usualLength = 20;

/// Unicode's further characters may be typed, but are not drawn: not every keyboard has them.
std::string charactersOf(const CharacterSet& set)
{
    std::string characters;
    for (std::size_t bit = 1; bit < set.ascii.size(); ++bit) {
        if (set.ascii[bit])
            characters.push_back(static_cast<char>(' ' + static_cast<char>(bit)));
    }
    return characters.empty() ? " " : characters;
}

} // namespace

Result<CharacterSettings> settingsFor(const PasswordRules& rules, std::optional<std::uint32_t> length)
{
    const std::uint32_t minimum = rules.minimumLength.value_or(1);
    const std::uint32_t maximum
        = std::min(rules.maximumLength.value_or(CharacterSettings::longest), CharacterSettings::longest);
    if (minimum > maximum)
        return fail(ErrorCode::Unsatisfiable, {}, Cause::OutOfRange);
    CharacterSettings settings;
    settings.length = length.value_or(std::clamp(usualLength, minimum, maximum));
    if (settings.length < minimum || settings.length > maximum)
        return fail(ErrorCode::Unsatisfiable, {}, Cause::OutOfRange);
    settings.longestRun = rules.maximumConsecutive;
    settings.groups.push_back({ .characters = charactersOf(rules.allowedCharacters()), .minimum = 0 });
    for (const CharacterSet& set : rules.required) {
        // Sites that write a rule twice mean two characters; whoever counts it once is content as well.
        const std::string characters = charactersOf(set);
        const auto same = std::ranges::find_if(settings.groups,
            [&](const CharacterGroup& group) { return group.minimum > 0 && group.characters == characters; });
        if (same != settings.groups.end())
            ++same->minimum;
        else
            settings.groups.push_back({ .characters = characters, .minimum = 1 });
    }
    return settings;
}

} // namespace core::password
