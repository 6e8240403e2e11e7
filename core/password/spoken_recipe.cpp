// SPDX-License-Identifier: Apache-2.0
#include "core/password/recipe.h"

namespace core::password {
namespace {

// Those that sound like others are missing: c, q, w, x, y.
constexpr std::string_view consonants = "bdfghjklmnprstvz";
constexpr std::string_view vowels = "aeiou";
constexpr std::string_view digits = "0123456789";

std::uint32_t groupsIn(const SpokenSettings& settings)
{
    const std::uint32_t size = settings.syllablesInAGroup;
    return size == 0 ? 1 : (settings.syllables - 1) / size + 1;
}

Natural outcomesOf(const SpokenSettings& settings)
{
    const Natural spoken = Natural::power(consonants.size() * vowels.size(), settings.syllables);
    switch (settings.digit) {
    case Addition::None:
        break;
    case Addition::AfterOneWord:
        return spoken * Natural(groupsIn(settings) * digits.size());
    case Addition::AfterEachWord:
        return spoken * Natural::power(digits.size(), groupsIn(settings));
    }
    return spoken;
}

class SpokenRecipe : public Generator::Recipe {
public:
    explicit SpokenRecipe(const SpokenSettings& settings)
        : Recipe(exactly(outcomesOf(settings)))
        , m_settings(settings)
    {
    }
    std::size_t largestSize() const override { return m_settings.syllables * 2 + groupsIn(m_settings) * 2; }
    Result<> draw(SecretWriter& into, const crypto::RandomWord& nextWord) const override;

private:
    SpokenSettings m_settings;
};

Result<> SpokenRecipe::draw(SecretWriter& into, const crypto::RandomWord& nextWord) const
{
    const auto putOneOf = [&](std::string_view characters) -> Result<> {
        into.put(characters.substr(TRY(crypto::randomBelow(characters.size(), nextWord)), 1));
        return {};
    };
    const std::uint32_t groups = groupsIn(m_settings);
    std::uint64_t place = 0;
    if (m_settings.digit == Addition::AfterOneWord)
        place = TRY(crypto::randomBelow(groups, nextWord));
    const std::uint32_t size
        = m_settings.syllablesInAGroup == 0 ? m_settings.syllables : m_settings.syllablesInAGroup;
    std::uint32_t syllable = 0;
    for (std::uint32_t group = 0; group < groups; ++group) {
        if (group > 0)
            into.put("-");
        for (std::uint32_t i = 0; i < size && syllable < m_settings.syllables; ++i, ++syllable) {
            TRY(putOneOf(consonants));
            TRY(putOneOf(vowels));
        }
        if (m_settings.digit == Addition::AfterEachWord
            || (m_settings.digit == Addition::AfterOneWord && place == group))
            TRY(putOneOf(digits));
    }
    return {};
}

} // namespace

Result<Generator> Generator::of(const SpokenSettings& settings)
{
    if (settings.syllables == 0 || settings.syllables > SpokenSettings::mostSyllables)
        return fail(ErrorCode::InvalidParameter, "syllables", Cause::OutOfRange);
    return Generator(std::make_shared<SpokenRecipe>(settings));
}

} // namespace core::password
