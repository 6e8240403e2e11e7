// SPDX-License-Identifier: Apache-2.0
#include "core/base/code_points.h"
#include "core/password/generator.h"
#include "core/password/natural.h"
#include "tests/core/password/draws.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace core::password;
using tests::drawn;
using tests::fixedWords;
using tests::generatorOf;

namespace {

std::uint64_t numberOf(const std::string& text, std::string_view characters)
{
    return static_cast<std::uint64_t>(
        std::ranges::count_if(text, [&](char c) { return characters.contains(c); }));
}

std::size_t longestRunIn(const std::string& text)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        run = i > 0 && text[i] == text[i - 1] ? run + 1 : 1;
        longest = std::max(longest, run);
    }
    return longest;
}

bool keeps(const CharacterSettings& settings, const std::string& text)
{
    std::string all;
    for (const CharacterGroup& group : settings.groups) {
        all += group.characters;
        std::string counted = group.characters;
        std::erase_if(counted, [&](char c) { return settings.excluded.contains(c); });
        if (numberOf(text, counted) < group.minimum)
            return false;
    }
    return numberOf(text, settings.excluded) == 0 && numberOf(text, all) == text.size()
        && (!settings.longestRun || longestRunIn(text) <= *settings.longestRun);
}

/// All strings of the length over the alphabet that keep the settings, one after the other.
std::uint64_t countByTrying(const CharacterSettings& settings, const std::string& alphabet)
{
    std::uint64_t kept = 0;
    std::vector<std::size_t> digits(settings.length);
    std::string text(settings.length, alphabet[0]);
    for (;;) {
        kept += keeps(settings, text) ? 1U : 0U;
        std::size_t at = 0;
        for (; at < digits.size(); ++at) {
            digits[at] = (digits[at] + 1) % alphabet.size();
            text[at] = alphabet[digits[at]];
            if (digits[at] != 0)
                break;
        }
        if (at == digits.size())
            return kept;
    }
}

CharacterSettings settingsOf(std::uint32_t length, std::vector<CharacterGroup> groups,
    const std::string& excluded, std::optional<std::uint32_t> longestRun)
{
    CharacterSettings settings;
    settings.length = length;
    settings.groups = std::move(groups);
    settings.excluded = excluded;
    settings.longestRun = longestRun;
    return settings;
}

} // namespace

class GeneratorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreExact();
    void countsWhatCanBeDrawn_data();
    void countsWhatCanBeDrawn();
    void bothWaysOfCountingAgree();
    void knownSettingsHaveTheirPublishedBits_data();
    void knownSettingsHaveTheirPublishedBits();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void refusesWhatTakesTooLong_data();
    void refusesWhatTakesTooLong();
    void takesLongSettings();
    void countsPinsThatAreNotTrivial();
    void drawsPinsEvenly();
    void drawsSyllables();
    void drawsAnyCharacterOfUnicode();
    void leavesOutLookAlikes();
    void stopsWhenAsked();
    void tellsWhenTheSourceFails();
    void drawsFromTheSystem();
};

void GeneratorTest::numbersAreExact()
{
    QCOMPARE(Natural::power(2, 200).decimal(),
        std::string("1606938044258990275541962092341162602522202993782792835301376"));
    QCOMPARE(Natural::power(10, 40).decimal(), "1" + std::string(40, '0'));
    QCOMPARE(Natural::power(2, 200).log2(), 200.0);
    QCOMPARE(Natural::power(2, 200).bitLength(), std::size_t(201));
    Natural number = Natural::power(10, 40);
    number -= Natural(1);
    QCOMPARE(number.decimal(), std::string(40, '9'));
    number += Natural(1);
    QVERIFY(number == Natural::power(10, 40));
    QVERIFY(number > Natural::power(10, 39) && Natural() < Natural(1));
    number *= 7;
    number /= 7;
    QVERIFY(number == Natural::power(10, 40));
    QVERIFY((number * Natural()).isZero());
    const auto words = fixedWords();
    const Natural limit = Natural::power(3, 100);
    Natural sum;
    for (int i = 0; i < 1000; ++i) {
        const auto below = Natural::randomBelow(limit, words);
        QVERIFY(below && *below < limit);
        sum += *below;
    }
    // The mean of a thousand lies near the middle.
    QVERIFY(std::abs(sum.log2() - std::log2(1000) - (limit.log2() - 1)) < 0.1);
}

void GeneratorTest::countsWhatCanBeDrawn_data()
{
    QTest::addColumn<QString>("alphabet");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("longestRun");
    QTest::addColumn<QString>("excluded");
    const char* const kinds[]
        = { "free", "one each", "two of one", "overlapping", "minimum and free", "two of each" };
    for (int kind = 0; kind < 6; ++kind) {
        for (const int length : { 1, 2, 3, 5, 6 }) {
            for (const int run : { 0, 1, 2, 3 }) {
                for (const char* excluded : { "", "b", "b1" }) {
                    const auto name = QStringLiteral("%1, %2, run %3, without %4")
                                          .arg(kinds[kind])
                                          .arg(length)
                                          .arg(run)
                                          .arg(excluded);
                    QTest::newRow(qPrintable(name))
                        << QStringLiteral("abC1-") << kind << length << run << QString::fromLatin1(excluded);
                }
            }
        }
    }
}

void GeneratorTest::countsWhatCanBeDrawn()
{
    QFETCH(QString, alphabet);
    QFETCH(int, kind);
    QFETCH(int, length);
    QFETCH(int, longestRun);
    QFETCH(QString, excluded);
    const std::vector<std::vector<CharacterGroup>> kinds{
        { { "abC1-", 0 } },
        { { "ab", 1 }, { "C", 1 }, { "1", 1 }, { "-", 1 } },
        { { "ab", 2 }, { "C1-", 0 } },
        { { "abC", 1 }, { "C1", 2 }, { "-", 0 } },
        { { "C", 1 }, { "ab1-", 0 } },
        { { "ab", 2 }, { "C1-", 2 } },
    };
    const auto run = longestRun == 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(longestRun));
    const CharacterSettings settings = settingsOf(static_cast<std::uint32_t>(length),
        kinds[static_cast<std::size_t>(kind)], excluded.toStdString(), run);
    const std::uint64_t expected = countByTrying(settings, alphabet.toStdString());
    const auto generator = Generator::of(settings);
    if (expected == 0) {
        QVERIFY(!generator);
        QCOMPARE(int(generator.error().code), int(ErrorCode::Unsatisfiable));
        return;
    }
    QVERIFY(generator);
    QVERIFY(generator->entropy().isExact);
    QCOMPARE(generator->entropy().outcomes, std::to_string(expected));
    QVERIFY(std::abs(generator->entropy().bits - std::log2(static_cast<double>(expected))) < 1e-9);
    if (expected > 1000)
        return;
    const auto results = drawn(*generator, expected * 40);
    for (const auto& [text, count] : results)
        QVERIFY2(keeps(settings, text), text.c_str());
    QCOMPARE(results.size(), expected);
    QVERIFY(tests::isEven(results, expected));
}

void GeneratorTest::bothWaysOfCountingAgree()
{
    // So high minimums are counted by cells; with one more state the table by positions still holds them.
    const std::vector<CharacterGroup> groups{ { "ab", 20 }, { "CDE", 20 }, { "12", 20 }, { "-+", 20 },
        { "xyz", 0 } };
    const Generator byCells = generatorOf(settingsOf(90, groups, {}, {}));
    // 90! / (n1! ... n5!) times the powers, summed: the same with 128-bit steps would overflow, so by draws.
    const auto results = drawn(byCells, 200);
    for (const auto& [text, count] : results)
        QVERIFY(keeps(settingsOf(90, groups, {}, {}), text));
    // The few free places go to "xyz" in proportion: 10 of 90 where all minimums are just met is the most.
    QVERIFY(byCells.entropy().bits > 0 && byCells.entropy().isExact);
    // A case that both can count: minimums of 1 by positions, and by cells as the sum over the others.
    const Generator atLeastOne = generatorOf(settingsOf(4, { { "ab", 1 }, { "CDE", 1 } }, {}, {}));
    QCOMPARE(atLeastOne.entropy().outcomes, std::to_string(625 - 16 - 81));
    const std::vector<CharacterGroup> exact{ { "ab", 100 }, { "CDE", 100 }, { "12", 100 }, { "-", 100 } };
    // All is demanded: 400! / (100!)^4 * 2^100 * 3^100 * 2^100.
    double bits = 100 * (2 + std::log2(3.0));
    for (int i = 1; i <= 400; ++i)
        bits += std::log2(i);
    for (int i = 1; i <= 100; ++i)
        bits -= 4 * std::log2(i);
    const Generator full = generatorOf(settingsOf(400, exact, {}, {}));
    QVERIFY(std::abs(full.entropy().bits - bits) < 1e-6);
}

void GeneratorTest::knownSettingsHaveTheirPublishedBits_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<double>("bits");
    QTest::newRow("digits") << "digits" << 3.32;
    QTest::newRow("lower case") << "lower" << 4.70;
    QTest::newRow("letters and digits") << "lower upper digits" << 5.95;
    QTest::newRow("printable") << "lower upper digits symbols" << 6.55;
    QTest::newRow("symbols by their parts")
        << "punctuation quotes dashes mathematics logograms brackets" << 5.0;
}

void GeneratorTest::knownSettingsHaveTheirPublishedBits()
{
    QFETCH(QString, group);
    QFETCH(double, bits);
    CharacterSettings settings;
    settings.length = 1;
    for (const QString& name : group.split(u' ')) {
        for (const CharacterGroupName each : allCharacterGroups) {
            if (name == QLatin1String(idOf(each)))
                settings.groups.push_back({ .characters = std::string(charactersOf(each)), .minimum = 0 });
        }
    }
    QVERIFY(std::abs(generatorOf(settings).entropy().bits - bits) < 0.01);
}

void GeneratorTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("characters");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("run");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* name, const char* characters, int minimum, int length, int run,
                         ErrorCode code, std::optional<Cause> cause) {
        QTest::newRow(name) << QString::fromUtf8(characters) << minimum << length << run << int(code)
                            << (cause ? int(*cause) : -1);
    };
    row("nothing to draw from", "", 0, 4, 9, ErrorCode::Unsatisfiable, Cause::EmptySet);
    row("nothing, but wanted", "", 1, 4, 9, ErrorCode::Unsatisfiable, Cause::EmptySet);
    row("more than fits", "ab", 5, 4, 9, ErrorCode::Unsatisfiable, Cause::ClassesTooMany);
    row("one character, never twice", "a", 0, 2, 1, ErrorCode::Unsatisfiable, Cause::EmptySet);
    row("no length", "ab", 0, 0, 9, ErrorCode::InvalidParameter, Cause::OutOfRange);
    row("too long", "ab", 0, 513, 9, ErrorCode::InvalidParameter, Cause::OutOfRange);
    row("no run at all", "ab", 0, 4, 0, ErrorCode::InvalidParameter, Cause::OutOfRange);
    row("a line break", "a\n", 0, 4, 9, ErrorCode::InvalidEncoding, Cause::IllegalCharacter);
    row("a mark that joins", "e\xCC\x81", 0, 4, 9, ErrorCode::InvalidEncoding, Cause::IllegalCharacter);
    row("a character that NFC replaces", "\xE2\x84\xAB", 0, 4, 9, ErrorCode::InvalidEncoding,
        Cause::IllegalCharacter);
    row("a joining jamo", "\xE1\x85\xA1", 0, 4, 9, ErrorCode::InvalidEncoding, Cause::IllegalCharacter);
    row("an override of direction", "\xE2\x80\xAE", 0, 4, 9, ErrorCode::InvalidEncoding,
        Cause::IllegalCharacter);
}

void GeneratorTest::refusesWhatCannotBe()
{
    QFETCH(QString, characters);
    QFETCH(int, minimum);
    QFETCH(int, length);
    QFETCH(int, run);
    QFETCH(int, code);
    QFETCH(int, cause);
    const auto generator = Generator::of(settingsOf(static_cast<std::uint32_t>(length),
        { { characters.toStdString(), static_cast<std::uint32_t>(minimum) } }, {},
        static_cast<std::uint32_t>(run)));
    QVERIFY(!generator);
    QCOMPARE(int(generator.error().code), code);
    QCOMPARE(generator.error().cause ? int(*generator.error().cause) : -1, cause);
}

void GeneratorTest::refusesWhatTakesTooLong_data()
{
    QTest::addColumn<int>("sets");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("run");
    QTest::newRow("a table of a gigabyte") << 15 << 20 << 600;
    QTest::newRow("all demanded of a few") << 17 << 20 << 600;
    QTest::newRow("many large numbers") << 8 << 512 << 600;
    QTest::newRow("many large numbers, with runs") << 6 << 512 << 8;
}

/// Set i holds the characters whose number has bit i: they overlap in all ways.
void GeneratorTest::refusesWhatTakesTooLong()
{
    QFETCH(int, sets);
    QFETCH(int, length);
    QFETCH(int, run);
    std::vector<CharacterGroup> groups;
    for (int set = 0; set < sets; ++set) {
        CharacterGroup& group = groups.emplace_back("", 1U);
        for (unsigned number = 0; number < std::min(1U << sets, 4096U); ++number) {
            if ((number >> set & 1U) != 0 || number % 1000 == 0)
                appendUtf8(group.characters, 0x4E00 + number);
        }
    }
    const auto generator = Generator::of(
        settingsOf(static_cast<std::uint32_t>(length), groups, {}, static_cast<std::uint32_t>(run)));
    QVERIFY(!generator);
    QCOMPARE(int(generator.error().code), int(ErrorCode::TooExpensive));
}

void GeneratorTest::takesLongSettings()
{
    std::vector<CharacterGroup> groups;
    for (const auto name : { CharacterGroupName::Lower, CharacterGroupName::Upper, CharacterGroupName::Digits,
             CharacterGroupName::Symbols })
        groups.push_back({ .characters = std::string(charactersOf(name)), .minimum = 1 });
    QVERIFY(Generator::of(settingsOf(512, groups, {}, {})));
    QVERIFY(Generator::of(settingsOf(128, groups, {}, 2)));
    for (CharacterGroup& group : groups)
        group.minimum = 12;
    QVERIFY(Generator::of(settingsOf(256, groups, {}, {})));
}

void GeneratorTest::countsPinsThatAreNotTrivial()
{
    for (std::uint32_t length = 1; length <= 6; ++length) {
        std::uint64_t fine = 0;
        const auto end = static_cast<std::uint64_t>(std::pow(10, length));
        for (std::uint64_t number = 0; number < end; ++number) {
            const std::string digits = std::to_string(number);
            fine += isTrivialPin(std::string(length - digits.size(), '0') + digits) ? 0U : 1U;
        }
        QCOMPARE(generatorOf(PinSettings{ .length = length }).entropy().outcomes, std::to_string(fine));
    }
    QCOMPARE(generatorOf(PinSettings{ .length = 4 }).entropy().outcomes, std::string("9682"));
    const PinSettings any{ .length = 6, .trivial = TrivialPins::Allowed };
    QCOMPARE(generatorOf(any).entropy().outcomes, std::string("1000000"));
    // Of twenty digits those that count up are among those that repeat a block.
    QCOMPARE(generatorOf(PinSettings{ .length = 20 }).entropy().outcomes,
        std::string("99999999989999990100")); // 10^20 - 10^10 - 10^4 + 10^2
    for (const char* trivial :
        { "1111", "1212", "123123", "2345", "8901", "3210", "1098", "1984", "2026", "00" })
        QVERIFY2(isTrivialPin(trivial), trivial);
    for (const char* fine : { "1235", "2580", "19840", "1221", "7", "1357" })
        QVERIFY2(!isTrivialPin(fine), fine);
}

void GeneratorTest::drawsPinsEvenly()
{
    const auto results = drawn(generatorOf(PinSettings{ .length = 3 }), 40'000);
    const std::uint64_t outcomes = 1000 - 10 - 20;
    QCOMPARE(results.size(), outcomes);
    QVERIFY(tests::isEven(results, outcomes));
    QVERIFY(!Generator::of(PinSettings{ .length = 0 }));
    QVERIFY(!Generator::of(PinSettings{ .length = 65 }));
}

void GeneratorTest::drawsSyllables()
{
    const auto two = drawn(generatorOf(SpokenSettings{ .syllables = 1 }), 20'000);
    QCOMPARE(two.size(), std::size_t(80));
    QVERIFY(tests::isEven(two, 80));
    const SpokenSettings grouped{ .syllables = 7, .syllablesInAGroup = 3, .digit = Addition::AfterEachWord };
    const Generator generator = generatorOf(grouped);
    QVERIFY(std::abs(generator.entropy().bits - (7 * std::log2(80) + 3 * std::log2(10))) < 1e-9);
    for (const auto& [text, count] : drawn(generator, 50)) {
        QCOMPARE(text.size(), std::size_t(14 + 3 + 2));
        QCOMPARE(text[7], '-');
        QVERIFY(std::isdigit(text[6]) && std::isdigit(text[14]) && std::isdigit(text.back()));
    }
    const Generator one = generatorOf(
        SpokenSettings{ .syllables = 4, .syllablesInAGroup = 2, .digit = Addition::AfterOneWord });
    QCOMPARE(one.entropy().outcomes, std::to_string(80ULL * 80 * 80 * 80 * 2 * 10));
    const SpokenSettings inOneGroup{ .syllables = 12, .syllablesInAGroup = UINT32_MAX };
    for (const auto& [text, count] : drawn(generatorOf(inOneGroup), 5))
        QCOMPARE(text.size(), std::size_t(24));
    QVERIFY(!Generator::of(SpokenSettings{ .syllables = 0 }));
    QVERIFY(!Generator::of(SpokenSettings{ .syllables = 129 }));
}

void GeneratorTest::drawsAnyCharacterOfUnicode()
{
    const Generator generator = generatorOf(settingsOf(1, { { "aé漢😀a", 0 } }, {}, {}));
    const auto results = drawn(generator, 4000);
    QCOMPARE(results.size(), std::size_t(4));
    QVERIFY(results.contains("😀") && results.contains("é"));
    QVERIFY(tests::isEven(results, 4));
}

void GeneratorTest::leavesOutLookAlikes()
{
    CharacterSettings settings;
    settings.groups = { { std::string(charactersOf(CharacterGroupName::Digits)), 1 } };
    settings.lookAlikes = LookAlikes::LeftOut;
    settings.length = 3;
    QCOMPARE(generatorOf(settings).entropy().outcomes, std::string("64")); // of 3, 4, 7 and 9
    for (const auto& [text, count] : drawn(generatorOf(settings), 100))
        QCOMPARE(text.find_first_of(lookAlikeCharacters()), std::string::npos);
}

void GeneratorTest::stopsWhenAsked()
{
    Progress progress;
    progress.stop.request();
    const auto lines = generatorOf(PinSettings{}).drawLines(10, progress);
    QVERIFY(!lines);
    QCOMPARE(int(lines.error().code), int(ErrorCode::Cancelled));
    QVERIFY(!generatorOf(PinSettings{}).drawLines(0));
    QVERIFY(!generatorOf(PinSettings{}).drawLines(1'000'001));
}

void GeneratorTest::tellsWhenTheSourceFails()
{
    const crypto::RandomWord broken
        = []() -> Result<std::uint64_t> { return fail(ErrorCode::Internal, "words"); };
    QVERIFY(!generatorOf(PinSettings{}).draw(broken));
    QVERIFY(!generatorOf(PassphraseSettings{}).draw(broken));
    QVERIFY(!generatorOf(SpokenSettings{}).draw(broken));
    QVERIFY(!generatorOf(settingsOf(5, { { "ab", 1 }, { "c", 0 } }, {}, {})).draw(broken));
}

void GeneratorTest::drawsFromTheSystem()
{
    const Generator generator = generatorOf(settingsOf(30, { { "abcdefgh", 0 } }, {}, {}));
    const auto one = generator.draw();
    const auto other = generator.draw();
    QVERIFY(one && other);
    QCOMPARE(one->size(), std::size_t(30));
    QVERIFY(!(*one == *other));
}

QTEST_GUILESS_MAIN(GeneratorTest)
#include "generator_test.moc"
