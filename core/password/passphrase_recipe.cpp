// SPDX-License-Identifier: Apache-2.0
#include "core/base/code_points.h"
#include "core/base/text.h"
#include "core/password/joining.h"
#include "core/password/recipe.h"
#include "core/password/word_forms.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core::password {
namespace {

constexpr std::string_view digits = "0123456789";
/// More would not fit beside the number of words into 64 bits.
constexpr std::uint32_t mostLettersAtRandom = 40;

/// The settings, ready to draw from.
struct PassphrasePlan {
    PassphraseSettings settings{};
    std::vector<WordForm> forms{};
    std::vector<std::size_t> withLetters{}; ///< for OneWord: those whose capitals can be told
    std::vector<std::uint64_t> ends{}; ///< for EachLetter: running sums of the variants of the forms
};

std::string_view gapCharacters(SeparatorKind kind)
{
    switch (kind) {
    case SeparatorKind::Fixed:
        break;
    case SeparatorKind::RandomDigit:
        return digits;
    case SeparatorKind::RandomSymbol:
        return passphraseSymbols();
    }
    return {};
}

Natural waysOf(Addition addition, std::size_t choices, std::uint32_t words)
{
    switch (addition) {
    case Addition::None:
        return Natural(1);
    case Addition::AfterOneWord:
        return Natural(std::uint64_t{ words } * choices);
    case Addition::AfterEachWord:
        return Natural::power(choices, words);
    }
    return Natural(1);
}

Natural waysOfWords(const PassphrasePlan& plan)
{
    const std::uint32_t words = plan.settings.words;
    switch (plan.settings.wordCase) {
    case WordCase::AsListed:
    case WordCase::Lower:
    case WordCase::FirstLetters:
        break;
    case WordCase::OneWord:
        return Natural::power(plan.forms.size(), words - 1)
            * Natural(std::uint64_t{ words } * plan.withLetters.size());
    case WordCase::EachLetter:
        return Natural::power(plan.ends.back(), words);
    }
    return Natural::power(plan.forms.size(), words);
}

Natural waysOfInsertions(const PassphraseSettings& settings)
{
    Natural ways = waysOf(settings.digit, digits.size(), settings.words)
        * waysOf(settings.symbol, passphraseSymbols().size(), settings.words);
    if (settings.separatorKind != SeparatorKind::Fixed)
        ways = ways * Natural::power(gapCharacters(settings.separatorKind).size(), settings.words - 1);
    return ways;
}

/// All characters that are drawn between the words.
std::string insertedCharacters(const PassphraseSettings& settings)
{
    std::string inserted(gapCharacters(settings.separatorKind));
    if (settings.digit != Addition::None)
        inserted += digits;
    if (settings.symbol != Addition::None)
        inserted += passphraseSymbols();
    return inserted;
}

bool areApart(const PassphrasePlan& plan, std::string_view inserted)
{
    const auto hasNone
        = [&](std::string_view text) { return text.find_first_of(inserted) == std::string_view::npos; };
    return (plan.settings.separatorKind != SeparatorKind::Fixed || hasNone(plan.settings.separator))
        && std::ranges::all_of(plan.forms, [&](const WordForm& form) { return hasNone(form.text); });
}

/// In how many ways at most the next word can be read off a passphrase, from its beginning or from its end.
std::size_t readingsOfAWord(const PassphrasePlan& plan, std::string_view separator)
{
    std::vector<std::string> forwards;
    std::vector<std::string> backwards;
    for (const WordForm& form : plan.forms) {
        forwards.push_back(form.text + std::string(separator));
        std::string& text = backwards.emplace_back(std::string(separator) + form.text);
        std::ranges::reverse(text);
    }
    return std::min(
        longestChainOfBeginnings(std::move(forwards)), longestChainOfBeginnings(std::move(backwards)));
}

/// Where capitals are drawn, the forms are in lower case and stand for all variants: a capital separator may
/// be one of their letters.
std::string separatorAsRead(const PassphraseSettings& settings)
{
    if (settings.wordCase != WordCase::OneWord && settings.wordCase != WordCase::EachLetter)
        return settings.separator;
    std::string lower;
    for (std::string_view rest = settings.separator; !rest.empty();)
        appendUtf8(lower, lowerCase(takeCodePoint(rest)));
    return lower;
}

/// Exact where each result can be read in one way only. Else no result has more than readings^(words - 1)
/// ways, for the last word is what the others leave, and the bits are a bound.
Entropy entropyOf(const PassphrasePlan& plan)
{
    const PassphraseSettings& settings = plan.settings;
    const Natural words = waysOfWords(plan);
    const Natural all = words * waysOfInsertions(settings);
    if (settings.words == 1 && areApart(plan, insertedCharacters(settings)))
        return exactly(all);
    const std::string inserted = insertedCharacters(settings);
    const auto gaps = static_cast<double>(settings.words - 1);
    if (!inserted.empty() && !areApart(plan, inserted)) {
        // What is drawn into the gaps is given away: the words alone remain.
        return { .bits = words.log2() - gaps * std::log2(static_cast<double>(readingsOfAWord(plan, {}))),
            .isExact = false };
    }
    if (settings.separatorKind != SeparatorKind::Fixed || showTheirBeginnings(plan.forms))
        return exactly(all);
    const std::size_t readings = readingsOfAWord(plan, separatorAsRead(settings));
    if (readings == 1)
        return exactly(all);
    return { .bits = std::max(0.0, all.log2() - gaps * std::log2(static_cast<double>(readings))),
        .isExact = false };
}

class PassphraseRecipe : public Generator::Recipe {
public:
    explicit PassphraseRecipe(PassphrasePlan plan)
        : Recipe(entropyOf(plan))
        , m_plan(std::move(plan))
    {
    }
    std::size_t largestSize() const override
    {
        // A capital may take a byte more than its letter; a digit, a symbol and a gap follow.
        return m_plan.settings.words
            * (2 * WordList::largestWord + 2 + std::max<std::size_t>(1, m_plan.settings.separator.size()));
    }
    Result<> draw(SecretWriter& into, const crypto::RandomWord& nextWord) const override;

private:
    struct Places {
        std::uint64_t capitals, digit, symbol;
    };
    Result<> putWord(SecretWriter& into, bool isCapital, const crypto::RandomWord& nextWord) const;
    Result<> putVariant(SecretWriter& into, const crypto::RandomWord& nextWord) const;
    Result<> putGap(SecretWriter& into, const crypto::RandomWord& nextWord) const;

    PassphrasePlan m_plan;
};

Result<> putOneOf(SecretWriter& into, std::string_view characters, const crypto::RandomWord& nextWord)
{
    into.put(characters.substr(TRY(crypto::randomBelow(characters.size(), nextWord)), 1));
    return {};
}

Result<> PassphraseRecipe::putVariant(SecretWriter& into, const crypto::RandomWord& nextWord) const
{
    const std::uint64_t drawn = TRY(crypto::randomBelow(m_plan.ends.back(), nextWord));
    const auto end = std::ranges::upper_bound(m_plan.ends, drawn);
    const WordForm& form = m_plan.forms[static_cast<std::size_t>(end - m_plan.ends.begin())];
    putWithCapitals(into, form.text, *end - 1 - drawn);
    return {};
}

Result<> PassphraseRecipe::putWord(
    SecretWriter& into, bool isCapital, const crypto::RandomWord& nextWord) const
{
    if (m_plan.settings.wordCase == WordCase::EachLetter)
        return putVariant(into, nextWord);
    if (isCapital) {
        const auto chosen = TRY(crypto::randomBelow(m_plan.withLetters.size(), nextWord));
        putWithCapitals(into, m_plan.forms[m_plan.withLetters[chosen]].text, allLetters);
        return {};
    }
    into.put(m_plan.forms[TRY(crypto::randomBelow(m_plan.forms.size(), nextWord))].text);
    return {};
}

Result<> PassphraseRecipe::putGap(SecretWriter& into, const crypto::RandomWord& nextWord) const
{
    if (m_plan.settings.separatorKind != SeparatorKind::Fixed)
        return putOneOf(into, gapCharacters(m_plan.settings.separatorKind), nextWord);
    into.put(m_plan.settings.separator);
    return {};
}

Result<> PassphraseRecipe::draw(SecretWriter& into, const crypto::RandomWord& nextWord) const
{
    const PassphraseSettings& settings = m_plan.settings;
    const auto placeIf = [&](bool isWanted) -> Result<std::uint64_t> {
        return isWanted ? crypto::randomBelow(settings.words, nextWord) : Result<std::uint64_t>(0);
    };
    const Places places{
        .capitals = TRY(placeIf(settings.wordCase == WordCase::OneWord)),
        .digit = TRY(placeIf(settings.digit == Addition::AfterOneWord)),
        .symbol = TRY(placeIf(settings.symbol == Addition::AfterOneWord)),
    };
    const auto follows = [](Addition addition, bool isPlace) {
        return addition == Addition::AfterEachWord || (addition == Addition::AfterOneWord && isPlace);
    };
    for (std::uint32_t word = 0; word < settings.words; ++word) {
        if (word > 0)
            TRY(putGap(into, nextWord));
        TRY(putWord(into, settings.wordCase == WordCase::OneWord && places.capitals == word, nextWord));
        if (follows(settings.digit, places.digit == word))
            TRY(putOneOf(into, digits, nextWord));
        if (follows(settings.symbol, places.symbol == word))
            TRY(putOneOf(into, passphraseSymbols(), nextWord));
    }
    return {};
}

Result<> checkSeparator(const PassphraseSettings& settings)
{
    std::string_view rest = settings.separator;
    if (firstInvalidUtf8(rest))
        return fail(ErrorCode::InvalidEncoding, "separator", Cause::NotUtf8);
    if (lengthInCodePoints(rest) > PassphraseSettings::longestSeparator)
        return fail(ErrorCode::InvalidParameter, "separator", Cause::OutOfRange);
    if (beginsWithJoining(rest))
        return fail(ErrorCode::InvalidEncoding, "separator", Cause::IllegalCharacter);
    while (!rest.empty()) {
        if (kindOf(takeCodePoint(rest)) == CharacterKind::Control)
            return fail(ErrorCode::InvalidEncoding, "separator", Cause::IllegalCharacter);
    }
    return {};
}

Result<PassphrasePlan> planOf(const PassphraseSettings& settings)
{
    if (settings.words == 0 || settings.words > PassphraseSettings::mostWords)
        return fail(ErrorCode::InvalidParameter, "words", Cause::OutOfRange);
    TRY(checkSeparator(settings));
    const std::shared_ptr<const WordList> list = settings.list ? settings.list : shared(BuiltInList::EffLong);
    PassphrasePlan plan{ .settings = settings, .forms = formsOf(*list, settings.wordCase) };
    if (plan.forms.size() < 2)
        return fail(ErrorCode::Unsatisfiable, {}, Cause::TooFewWords);
    std::uint64_t end = 0;
    for (std::size_t i = 0; i < plan.forms.size(); ++i) {
        if (plan.forms[i].letters > 0)
            plan.withLetters.push_back(i);
        if (settings.wordCase == WordCase::EachLetter && plan.forms[i].letters > mostLettersAtRandom)
            return fail(ErrorCode::InvalidParameter, plan.forms[i].text, Cause::OutOfRange);
        end += std::uint64_t{ 1 } << std::min(plan.forms[i].letters, mostLettersAtRandom);
        plan.ends.push_back(end);
    }
    if (settings.wordCase == WordCase::OneWord && plan.withLetters.empty())
        return fail(ErrorCode::Unsatisfiable, {}, Cause::EmptySet);
    return plan;
}

} // namespace

std::string_view passphraseSymbols()
{
    return "!#$%&*+=?@";
}

Result<Generator> Generator::of(const PassphraseSettings& settings)
{
    return Generator(std::make_shared<PassphraseRecipe>(TRY(planOf(settings))));
}

} // namespace core::password
