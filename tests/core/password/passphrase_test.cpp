// SPDX-License-Identifier: Apache-2.0
#include "core/base/code_points.h"
#include "core/password/generator.h"
#include "tests/core/password/draws.h"

#include <QTest>

#include <functional>
#include <set>

using namespace core;
using namespace core::password;
using tests::drawn;
using tests::generatorOf;

namespace {

using Texts = std::vector<std::string>;

std::string changed(std::string_view text, char32_t (*change)(char32_t))
{
    std::string result;
    while (!text.empty())
        appendUtf8(result, change(takeCodePoint(text)));
    return result;
}

Texts distinct(const Texts& texts)
{
    const std::set<std::string> set(texts.begin(), texts.end());
    return { set.begin(), set.end() };
}

Texts firstCapital(const Texts& words)
{
    Texts result;
    for (const std::string& word : words) {
        std::string_view rest = word;
        std::string text;
        appendUtf8(text, upperCase(takeCodePoint(rest)));
        result.push_back(text.append(rest));
    }
    return distinct(result);
}

Texts lower(const Texts& words)
{
    Texts result;
    for (const std::string& word : words)
        result.push_back(changed(word, lowerCase));
    return distinct(result);
}

/// All variants of one word; a digit has one only.
Texts variants(const std::string& word)
{
    Texts all{ "" };
    for (std::string_view rest = word; !rest.empty();) {
        const char32_t letter = takeCodePoint(rest);
        Texts longer;
        for (const std::string& text : all) {
            for (const char32_t each : std::set<char32_t>{ letter, upperCase(letter) }) {
                std::string more = text;
                appendUtf8(more, each);
                longer.push_back(more);
            }
        }
        all = longer;
    }
    return all;
}

/// What stands at each of the places, in all combinations, each joined.
Texts product(const std::vector<Texts>& places)
{
    Texts all{ "" };
    for (const Texts& place : places) {
        Texts longer;
        for (const std::string& text : all) {
            for (const std::string& more : place)
                longer.push_back(text + more);
        }
        all = std::move(longer);
    }
    return all;
}

Texts single(std::string_view characters)
{
    Texts texts;
    for (const char c : characters)
        texts.emplace_back(1, c);
    return texts;
}

/// For each way to place something behind words: whether word i has it.
std::vector<std::vector<bool>> placesOf(Addition addition, std::size_t words)
{
    if (addition == Addition::None)
        return { std::vector<bool>(words, false) };
    if (addition == Addition::AfterEachWord)
        return { std::vector<bool>(words, true) };
    std::vector<std::vector<bool>> all;
    for (std::size_t word = 0; word < words; ++word) {
        all.emplace_back(words, false);
        all.back()[word] = true;
    }
    return all;
}

/// The words at each place, once per place of the capitals.
std::vector<std::vector<Texts>> wordsAtPlaces(const PassphraseSettings& settings)
{
    const std::size_t words = settings.words;
    const Texts& listed = settings.list->words;
    switch (settings.wordCase) {
    case WordCase::AsListed:
        return { std::vector<Texts>(words, listed) };
    case WordCase::Lower:
        return { std::vector<Texts>(words, lower(listed)) };
    case WordCase::FirstLetters:
        return { std::vector<Texts>(words, firstCapital(listed)) };
    case WordCase::EachLetter: {
        Texts all;
        for (const std::string& word : lower(listed))
            for (const std::string& variant : variants(word))
                all.push_back(variant);
        return { std::vector<Texts>(words, all) };
    }
    case WordCase::OneWord:
        break;
    }
    std::vector<std::vector<Texts>> all;
    for (std::size_t place = 0; place < words; ++place) {
        std::vector<Texts> each(words, lower(listed));
        Texts capitals;
        for (const std::string& word : lower(listed)) {
            if (changed(word, upperCase) != word)
                capitals.push_back(changed(word, upperCase));
        }
        each[place] = capitals;
        all.push_back(each);
    }
    return all;
}

/// How often each result comes when every choice is made once.
std::map<std::string, std::uint64_t> allResults(const PassphraseSettings& settings)
{
    std::map<std::string, std::uint64_t> results;
    const Texts gap = settings.separatorKind == SeparatorKind::Fixed ? Texts{ settings.separator }
        : settings.separatorKind == SeparatorKind::RandomDigit       ? single("0123456789")
                                                                     : single(passphraseSymbols());
    for (const auto& words : wordsAtPlaces(settings)) {
        for (const auto& digits : placesOf(settings.digit, settings.words)) {
            for (const auto& symbols : placesOf(settings.symbol, settings.words)) {
                std::vector<Texts> places;
                for (std::size_t i = 0; i < settings.words; ++i) {
                    if (i > 0)
                        places.push_back(gap);
                    places.push_back(words[i]);
                    if (digits[i])
                        places.push_back(single("0123456789"));
                    if (symbols[i])
                        places.push_back(single(passphraseSymbols()));
                }
                for (const std::string& result : product(places))
                    ++results[result];
            }
        }
    }
    return results;
}

const std::map<std::string, Texts> lists{
    { "no word begins another", { "ab", "c", "dé" } },
    { "some begin others", { "a", "ab", "b" } },
    { "some end others, none begins one", { "a", "ba", "cba" } },
    { "with digits", { "a1", "b", "1b" } },
    { "the separator inside", { "a", "a-b", "b" } },
    { "one form of two words", { "Ab", "ab", "c" } },
    { "no letter in some", { "12", "x" } },
    { "a letter and more of it", { "a", "aaa" } },
    { "symbols inside", { "a!", "a", "!" } },
};

std::shared_ptr<const WordList> listOf(const Texts& words)
{
    WordList list;
    list.words = words;
    return std::make_shared<const WordList>(std::move(list));
}

} // namespace

class PassphraseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatCanBeDrawn_data();
    void countsWhatCanBeDrawn();
    void threeWordsAreCountedAsWell();
    void theFoundationsListsHaveTheirPublishedBits_data();
    void theFoundationsListsHaveTheirPublishedBits();
    void theFoundationsWordsCanBeReadWithoutSeparators();
    void refusesWhatCannotBe();
    void drawsWordsEvenly();
};

void PassphraseTest::countsWhatCanBeDrawn_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("words");
    for (const auto& [name, words] : lists) {
        for (const int count : { 1, 2 })
            QTest::newRow(qPrintable(QString::fromStdString(name) + u' ' + QString::number(count)))
                << QString::fromStdString(name) << count;
    }
}

void PassphraseTest::countsWhatCanBeDrawn()
{
    QFETCH(QString, list);
    QFETCH(int, words);
    int combinations = 0;
    for (const auto kind :
        { SeparatorKind::Fixed, SeparatorKind::RandomDigit, SeparatorKind::RandomSymbol }) {
        for (const char* separator : { "-", "", "a", "A", "1" }) {
            for (int wordCase = 0; wordCase < 5; ++wordCase) {
                for (const int digit : { 0, 1, 2 }) {
                    for (const int symbol : { 0, 1, 2 }) {
                        if (digit + symbol > 2 || (digit + symbol == 2 && kind != SeparatorKind::Fixed)
                            || (kind != SeparatorKind::Fixed && *separator != '-'))
                            continue;
                        const PassphraseSettings settings{ .words = static_cast<std::uint32_t>(words),
                            .list = listOf(lists.at(list.toStdString())),
                            .separatorKind = kind,
                            .separator = separator,
                            .wordCase = static_cast<WordCase>(wordCase),
                            .digit = static_cast<Addition>(digit),
                            .symbol = static_cast<Addition>(symbol) };
                        const auto results = allResults(settings);
                        std::uint64_t total = 0;
                        std::uint64_t most = 0;
                        for (const auto& [text, count] : results) {
                            total += count;
                            most = std::max(most, count);
                        }
                        const Entropy entropy = generatorOf(settings).entropy();
                        const double bits = std::log2(static_cast<double>(total) / static_cast<double>(most));
                        const auto where
                            = QStringLiteral("separator %1 %2, case %3, digit %4, symbol %5: %6 %7 of %8")
                                  .arg(int(kind))
                                  .arg(separator)
                                  .arg(wordCase)
                                  .arg(digit)
                                  .arg(symbol)
                                  .arg(entropy.bits)
                                  .arg(entropy.isExact)
                                  .arg(bits);
                        // Never more than the likeliest result allows; exact means all are equally likely.
                        QVERIFY2(entropy.bits <= bits + 1e-9, qPrintable(where));
                        if (entropy.isExact) {
                            QVERIFY2(most == 1, qPrintable(where));
                            QCOMPARE(entropy.outcomes, std::to_string(total));
                            QVERIFY2(std::abs(entropy.bits - bits) < 1e-9, qPrintable(where));
                        }
                        for (const auto& [text, count] : drawn(generatorOf(settings), 20))
                            QVERIFY2(results.contains(text), qPrintable(where));
                        ++combinations;
                    }
                }
            }
        }
    }
    QCOMPARE(combinations, 5 * 5 * 6 + 2 * 5 * 3);
}

void PassphraseTest::threeWordsAreCountedAsWell()
{
    for (const auto& [name, words] : lists) {
        for (const char* separator : { "", "-", "b" }) {
            for (int wordCase = 0; wordCase < 4; ++wordCase) {
                const PassphraseSettings settings{ .words = 3,
                    .list = listOf(words),
                    .separator = separator,
                    .wordCase = static_cast<WordCase>(wordCase),
                    .digit = Addition::AfterOneWord };
                const auto results = allResults(settings);
                std::uint64_t total = 0;
                std::uint64_t most = 0;
                for (const auto& [text, count] : results) {
                    total += count;
                    most = std::max(most, count);
                }
                const Entropy entropy = generatorOf(settings).entropy();
                const double bits = std::log2(static_cast<double>(total) / static_cast<double>(most));
                QVERIFY2(entropy.bits <= bits + 1e-9, name.c_str());
                QVERIFY2(
                    !entropy.isExact || (most == 1 && std::abs(entropy.bits - bits) < 1e-9), name.c_str());
            }
        }
    }
}

void PassphraseTest::theFoundationsListsHaveTheirPublishedBits_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("digit");
    QTest::addColumn<double>("bits");
    QTest::newRow("six long words") << int(BuiltInList::EffLong) << 6 << int(Addition::None) << 77.549;
    QTest::newRow("one long word") << int(BuiltInList::EffLong) << 1 << int(Addition::None) << 12.925;
    QTest::newRow("six words and a digit")
        << int(BuiltInList::EffLong) << 6 << int(Addition::AfterOneWord) << 83.456;
    QTest::newRow("short words") << int(BuiltInList::EffShort1) << 1 << int(Addition::None) << 10.340;
    QTest::newRow("short words with unique beginnings")
        << int(BuiltInList::EffShort2) << 4 << int(Addition::None) << 41.359;
}

void PassphraseTest::theFoundationsListsHaveTheirPublishedBits()
{
    QFETCH(int, list);
    QFETCH(int, words);
    QFETCH(int, digit);
    QFETCH(double, bits);
    const PassphraseSettings settings{ .words = static_cast<std::uint32_t>(words),
        .list = shared(static_cast<BuiltInList>(list)),
        .digit = static_cast<Addition>(digit) };
    const Entropy entropy = generatorOf(settings).entropy();
    QVERIFY(entropy.isExact);
    QVERIFY2(std::abs(entropy.bits - bits) < 0.001, qPrintable(QString::number(entropy.bits)));
}

void PassphraseTest::theFoundationsWordsCanBeReadWithoutSeparators()
{
    for (const BuiltInList list : allBuiltInLists) {
        const PassphraseSettings settings{ .words = 5, .list = shared(list), .separator = "" };
        QVERIFY2(generatorOf(settings).entropy().isExact, idOf(list));
    }
}

void PassphraseTest::refusesWhatCannotBe()
{
    const auto codeOf = [](const PassphraseSettings& settings) {
        const auto generator = Generator::of(settings);
        return generator ? -1 : int(generator.error().code);
    };
    QCOMPARE(codeOf({ .words = 0 }), int(ErrorCode::InvalidParameter));
    QCOMPARE(codeOf({ .words = 65 }), int(ErrorCode::InvalidParameter));
    QCOMPARE(codeOf({ .separator = std::string(17, '-') }), int(ErrorCode::InvalidParameter));
    QCOMPARE(codeOf({ .separator = "\n" }), int(ErrorCode::InvalidEncoding));
    QCOMPARE(codeOf({ .separator = "\xCC\x81" }), int(ErrorCode::InvalidEncoding));
    QCOMPARE(codeOf({ .separator = "\xFF" }), int(ErrorCode::InvalidEncoding));
    QCOMPARE(codeOf({ .list = listOf({ "one" }) }), int(ErrorCode::Unsatisfiable));
    QCOMPARE(codeOf({ .list = listOf({ "AB", "ab" }), .wordCase = WordCase::Lower }),
        int(ErrorCode::Unsatisfiable));
    QCOMPARE(codeOf({ .list = listOf({ "12", "34" }), .wordCase = WordCase::OneWord }),
        int(ErrorCode::Unsatisfiable));
    QCOMPARE(codeOf({ .list = listOf({ std::string(41, 'a'), "b" }), .wordCase = WordCase::EachLetter }),
        int(ErrorCode::InvalidParameter));
}

void PassphraseTest::drawsWordsEvenly()
{
    const auto list = listOf({ "a", "bcd", "ef" });
    for (int wordCase = 0; wordCase < 5; ++wordCase) {
        const PassphraseSettings settings{ .words = 2,
            .list = list,
            .wordCase = static_cast<WordCase>(wordCase),
            .symbol = Addition::AfterOneWord };
        const std::uint64_t outcomes = std::stoull(generatorOf(settings).entropy().outcomes);
        const auto results = drawn(generatorOf(settings), outcomes * 30);
        QVERIFY(results.size() > outcomes * 99 / 100);
        QVERIFY(tests::isEven(results, outcomes));
    }
    const PassphraseSettings one{ .words = 1, .list = shared(BuiltInList::EffShort2) };
    QVERIFY(tests::isEven(drawn(generatorOf(one), 40'000), 1296));
}

QTEST_GUILESS_MAIN(PassphraseTest)
#include "passphrase_test.moc"
