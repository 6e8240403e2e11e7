// SPDX-License-Identifier: Apache-2.0
#include "core/password/strength.h"

#include "core/base/characters.h"
#include "core/base/code_points.h"
#include "core/base/text.h"
#include "core/password/formulas.h"
#include "core/password/matching.h"

#include <algorithm>
#include <cmath>

namespace core::password {
namespace {

/// Room for characters that are typed in parts.
constexpr std::size_t mostTyped = 4 * mostCharacters;

std::size_t countCharacters(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

Characters mapped(std::u32string_view text, char32_t (*change)(char32_t))
{
    Characters changed(text.size());
    std::ranges::transform(text, changed.characters().begin(), change);
    return changed;
}

struct Measured {
    Characters text; ///< what is measured
    std::size_t length; ///< with what is not
    bool isNotUtf8;
};

Measured bytesAsCharacters(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, mostCharacters);
    Characters text(head.size());
    std::ranges::transform(head, text.characters().begin(),
        [](char c) { return static_cast<char32_t>(static_cast<unsigned char>(c)); });
    return { .text = std::move(text), .length = bytes.size(), .isNotUtf8 = true };
}

Measured read(std::string_view utf8)
{
    if (firstInvalidUtf8(utf8))
        return bytesAsCharacters(utf8);
    const std::size_t typed = countCharacters(utf8);
    Characters asTyped = charactersOf(utf8, mostTyped);
    Characters text = composed(asTyped);
    // A few characters are not composed but taken apart, and must not count twice for it.
    if (text.size() > asTyped.size())
        text = std::move(asTyped);
    const std::size_t length = typed > mostTyped ? typed : text.size();
    text.truncate(mostCharacters);
    return { .text = std::move(text), .length = length, .isNotUtf8 = false };
}

/// With the user's words and without: the reference's search drops sequences early, so that a word more can
/// cost it the cheapest one.
Analysis analysisOf(std::u32string_view text, const Circumstances& circumstances,
    const RankedWords& (UserWords::*wordsInThisForm)() const)
{
    const Characters lower = mapped(text, lowerCase);
    Analysis best = analyse(
        { .text = text, .lower = lower.view(), .userWords = nullptr, .circumstances = &circumstances });
    if (circumstances.words.isEmpty())
        return best;
    Analysis withWords = analyse({ .text = text,
        .lower = lower.view(),
        .userWords = &(circumstances.words.*wordsInThisForm)(),
        .circumstances = &circumstances });
    // At equal guesses the word explains more.
    return best.guesses < withWords.guesses ? std::move(best) : std::move(withWords);
}

} // namespace

Strength measure(std::string_view utf8, const Circumstances& circumstances)
{
    const Measured measured = read(utf8);
    Analysis best = analysisOf(measured.text.view(), circumstances, &UserWords::asTyped);
    Strength strength;
    const Characters folded = mapped(measured.text.view(), withoutAccent);
    const bool hasAccents = !measured.isNotUtf8
        && (folded.view() != measured.text.view()
            || std::ranges::any_of(folded.view(), [](char32_t character) { return character > 0x7F; }));
    if (hasAccents) {
        Analysis plain = analysisOf(folded.view(), circumstances, &UserWords::folded);
        if (plain.guesses < best.guesses) {
            best = std::move(plain);
            strength.isFolded = true;
        }
    }
    strength.score = scoreOf(best.guesses);
    strength.guesses = best.guesses;
    strength.guessesLog10 = log10Of(best.guesses);
    strength.segments = std::move(best.segments);
    strength.length = measured.length;
    strength.isCut = measured.length > measured.text.size();
    strength.isNotUtf8 = measured.isNotUtf8;
    return strength;
}

Scratch characters(std::string_view utf8, std::size_t begin, std::size_t end)
{
    const Measured measured = read(utf8);
    begin = std::min(begin, measured.text.size());
    end = std::clamp(end, begin, measured.text.size());
    if (!measured.isNotUtf8)
        return utf8Of(measured.text.view().substr(begin, end - begin));
    Scratch bytes;
    bytes.append(asBytes(utf8.substr(begin, end - begin)));
    return bytes;
}

double entropyBits(const Strength& strength)
{
    return std::log2(strength.guesses);
}

} // namespace core::password
