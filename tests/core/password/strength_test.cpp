// SPDX-License-Identifier: Apache-2.0
#include "core/base/characters.h"
#include "core/password/strength.h"
#include "tests/support/passwords.h"

#include <QTest>

#include <cmath>

using namespace core::password;

namespace {

const Circumstances nobody{ .words = {}, .year = 2026 };

Circumstances knowing(std::vector<UserWord> words)
{
    return { .words = UserWords(words), .year = 2026 };
}

QByteArray tokenOf(std::string_view password, const Segment& segment)
{
    const core::Scratch token = characters(password, segment.begin, segment.end);
    return QByteArray::fromStdString(std::string(core::asText(token.bytes())));
}

/// "JOHN dictionary, smith dictionary"
QByteArray told(std::string_view password, const Strength& strength)
{
    QByteArrayList pieces;
    for (const Segment& segment : strength.segments)
        pieces += tokenOf(password, segment) + ' ' + idOf(segment.pattern());
    return pieces.join(", ");
}

const ListedWord& wordOf(const Strength& strength, std::size_t index)
{
    const auto* word = index < strength.segments.size()
        ? std::get_if<ListedWord>(&strength.segments[index].details)
        : nullptr;
    if (!word)
        qFatal("no word there");
    return *word;
}

void verifyTiles(std::string_view password, const Strength& strength)
{
    QVERIFY(strength.score >= 0 && strength.score <= 4);
    QVERIFY(strength.guesses >= 1 && std::isfinite(strength.guesses));
    std::size_t end = 0;
    QByteArray whole;
    for (const Segment& segment : strength.segments) {
        QCOMPARE(segment.begin, end);
        QVERIFY(segment.end > segment.begin);
        QVERIFY(segment.guesses >= 1);
        end = segment.end;
        if (!strength.isFolded)
            whole += tokenOf(password, segment);
    }
    QCOMPARE(end, std::min(strength.length, mostCharacters));
    if (!strength.isCut && !strength.isFolded && strength.isNotUtf8)
        QCOMPARE(whole.toStdString(), std::string(password));
}

} // namespace

class StrengthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresAsZxcvbnDoes_data();
    void measuresAsZxcvbnDoes();
    void accentsDoNotHelp_data();
    void accentsDoNotHelp();
    void composedAndDecomposedAreAlike();
    void knowsTheUser();
    void knowsTheUserWithoutAccents();
    void tellsAUserWordFromAListedOneThatIsAsCheap();
    void takesNamesAndAddressesApart();
    void theYearIsAParameter();
    void countsBytesThatAreNotUtf8();
    void takesNulAndControlCharacters();
    void cutsAtAHundredCharacters();
    void emptyIsNothing();
    void piecesLieSideBySide();
    void hostilePasswordsAreMeasured();
    void charactersOutsideAreNone();
};

void StrengthTest::measuresAsZxcvbnDoes_data()
{
    // Computed by npm zxcvbn 4.4.2 in the year 2026.
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("score");
    QTest::addColumn<double>("guesses");
    QTest::addColumn<QByteArray>("pieces");
    const auto row = [](const char* password, int score, double guesses, const char* pieces) {
        QTest::newRow(password) << QByteArray(password) << score << guesses << QByteArray(pieces);
    };
    row("zxcvbn", 0, 58, "zxcvbn dictionary");
    row("qwER43@!", 2, 90470621.03078319, "qwER43@! spatial");
    row("Tr0ub4dour&3", 2, 19058000, "Tr0ub4dour dictionary, &3 bruteforce");
    row("correcthorsebatterystaple", 4, 273500327700640.0,
        "correct dictionary, horse dictionary, battery dictionary, staple dictionary");
    row("coRrecth0rseba++ery9.23.2007staple$", 4, 515056266510630400000.0,
        "coRrect dictionary, h0rse dictionary, ba++ery dictionary, 9.23.2007 date, staple$ dictionary");
    row("D0g..................", 1, 442000, "D0g bruteforce, .................. repeat");
    row("abcdefghijk987654321", 1, 15000, "abcdefghijk sequence, 987654321 dictionary");
    row("neverforget13/3/1997", 3, 4920409000.0, "never dictionary, forget dictionary, 13/3/1997 date");
    row("1qaz2wsx3edc", 0, 1001, "1qaz2wsx3edc dictionary");
    row("temppass22", 1, 387500, "temppass dictionary, 22 repeat");
    row("briansmith", 1, 15000, "brian dictionary, smith dictionary");
    row("briansmith4mayor", 4, 15100000000.0, "brian dictionary, smith dictionary, 4mayor bruteforce");
    row("password1", 0, 190, "password1 dictionary");
    row("viking", 0, 244, "viking dictionary");
    row("thx1138", 0, 209, "thx1138 dictionary");
    row("ScoRpi0ns", 1, 289664, "ScoRpi0n dictionary, s bruteforce");
    row("do you know", 3, 1000010000.0, "do you  bruteforce, know dictionary");
    row("ryanhunter2000", 3, 100750000, "ryan dictionary, hunter dictionary, 2000 regex");
    row("rianhunter2000", 3, 250000000, "rian bruteforce, hunter dictionary, 2000 regex");
    row("asdfghju7654rewq", 3, 923189026.4430684, "asdfghju7654rewq spatial");
    row("AOEUIDHG&*()LS_", 3, 1280140890.9735801, "AOEUIDHG&*()LS_ spatial");
    row("12345678", 0, 4, "12345678 dictionary");
    row("defghi6789", 1, 25600, "defghi sequence, 6789 sequence");
    row("rosebud", 0, 272, "rosebud dictionary");
    row("Rosebud", 0, 543, "Rosebud dictionary");
    row("ROSEBUD", 0, 543, "ROSEBUD dictionary");
    row("rosebuD", 0, 543, "rosebuD dictionary");
    row("ros3bud99", 1, 64200, "ros3bud dictionary, 99 repeat");
    row("r0s3bud99", 1, 118400, "r0s3bud dictionary, 99 repeat");
    row("R0$38uD99", 2, 1310800, "R0$38uD dictionary, 99 repeat");
    row("verlineVANDERMARK", 4, 24500856400.0, "verline dictionary, VANDER dictionary, MARK dictionary");
    row("eheuczkqyq", 3, 10000000001.0, "eheuczkqyq bruteforce");
    row("rWibMFACxAUGZmxhVncy", 4, 100000000000000000000.0, "rWibMFACxAUGZmxhVncy bruteforce");
    row("Ba9ZyWABu99[BK#6MBgbH88Tofv)vs$w", 4, 1e+32, "Ba9ZyWABu99[BK#6MBgbH88Tofv)vs$w bruteforce");
}

void StrengthTest::measuresAsZxcvbnDoes()
{
    QFETCH(QByteArray, password);
    QFETCH(int, score);
    QFETCH(double, guesses);
    QFETCH(QByteArray, pieces);
    const Strength strength = measure(password.toStdString(), nobody);
    QCOMPARE(strength.score, score);
    QVERIFY(std::abs(strength.guesses - guesses) <= 1e-9 * guesses);
    QCOMPARE(told(password.toStdString(), strength), pieces);
    QCOMPARE(strength.guessesLog10, std::log10(guesses));
    QCOMPARE(entropyBits(strength), std::log2(guesses));
}

void StrengthTest::accentsDoNotHelp_data()
{
    QTest::addColumn<QByteArray>("dressed");
    QTest::addColumn<QByteArray>("plain");
    const auto row = [](const char* dressed, const char* plain) {
        QTest::newRow(dressed) << QByteArray(dressed) << QByteArray(plain);
    };
    row("pässwörd", "password");
    row("PÄSSWÖRD", "PASSWORD");
    row("paßword", "pasword");
    row("drøwssap", "drowssap");
    row("łove", "love");
    row("ｐａｓｓｗｏｒｄ", "password");
    row("qwërty", "qwerty");
    row("ábcdéf", "abcdef");
    row("①②③④⑤⑥", "123456");
    row("mıchael", "michael");
    row("ſecret", "secret");
}

void StrengthTest::accentsDoNotHelp()
{
    QFETCH(QByteArray, dressed);
    QFETCH(QByteArray, plain);
    const Strength strength = measure(dressed.toStdString(), nobody);
    QCOMPARE(strength.guesses, measure(plain.toStdString(), nobody).guesses);
    QVERIFY(strength.isFolded);
    QVERIFY(!measure(plain.toStdString(), nobody).isFolded);
    // What is shown is what was typed.
    QVERIFY(told(dressed.toStdString(), strength).startsWith(dressed));
}

void StrengthTest::composedAndDecomposedAreAlike()
{
    const Strength composed = measure("p\xC3\xA4ssw\xC3\xB6rd", nobody);
    const Strength decomposed = measure("pa\xCC\x88sswo\xCC\x88rd", nobody);
    QCOMPARE(composed.length, std::size_t{ 8 });
    QCOMPARE(decomposed.length, std::size_t{ 8 });
    QCOMPARE(decomposed.guesses, composed.guesses);
    // A character that composition takes apart counts once.
    QCOMPARE(measure("\xE0\xA5\x98", nobody).length, std::size_t{ 1 });
}

void StrengthTest::knowsTheUser()
{
    const Circumstances circumstances = knowing({ { .text = "Wilhelmina", .kind = WordKind::Name },
        { .text = "", .kind = WordKind::Other }, { .text = "initech", .kind = WordKind::Company } });
    const Strength strength = measure("1n1t3ch", circumstances);
    QCOMPARE(strength.segments.size(), std::size_t{ 1 });
    const ListedWord& word = wordOf(strength, 0);
    QCOMPARE(word.dictionary, Dictionary::UserInputs);
    QCOMPARE(word.rank, 3U);
    QCOMPARE(word.userWord, WordKind::Company);
    QVERIFY(word.substitutions == (std::vector<Substitution>{ { U'1', U'i' }, { U'3', U'e' } }));
    QVERIFY(measure("1n1t3ch", nobody).guesses > 100 * strength.guesses);
    QCOMPARE(wordOf(measure("WILHELMINA", circumstances), 0).userWord, WordKind::Name);
    QVERIFY(wordOf(measure("animlehliw", circumstances), 0).isReversed);
}

void StrengthTest::knowsTheUserWithoutAccents()
{
    const Circumstances circumstances = knowing({ { .text = "Zo\xC3\xABmunda", .kind = WordKind::Name } });
    for (const char* password : { "zoemunda", "Zo\xC3\xABmunda", "zoe\xCC\x88munda" }) {
        const Strength strength = measure(password, circumstances);
        QVERIFY2(strength.guesses <= 3 || QByteArray(password) == "zoemunda", password);
    }
    // The accents of the word count, those of the password do not.
    QCOMPARE(wordOf(measure("z\xC3\xB6\xC3\xABmunda", circumstances), 0).userWord, WordKind::Name);
}

void StrengthTest::tellsAUserWordFromAListedOneThatIsAsCheap()
{
    const Circumstances circumstances = knowing({ { .text = "john", .kind = WordKind::Name } });
    const Strength strength = measure("JohnXQvv9", circumstances);
    QCOMPARE(wordOf(strength, 0).userWord, WordKind::Name);
    QCOMPARE(strength.guesses, measure("JohnXQvv9", nobody).guesses);
}

void StrengthTest::takesNamesAndAddressesApart()
{
    const std::vector<UserWord> words = withParts({ { .text = "Ada Lovelace", .kind = WordKind::Name },
        { .text = "al-kindi@example.org", .kind = WordKind::Mail },
        { .text = "two words", .kind = WordKind::Other },
        { .text = "www.bank.example", .kind = WordKind::Site }, { .text = "", .kind = WordKind::Name },
        { .text = "--", .kind = WordKind::Name } });
    QByteArrayList texts;
    for (const UserWord& word : words)
        texts += QByteArray(idOf(word.kind)) + ' ' + QByteArray::fromStdString(word.text);
    QCOMPARE(
        texts.mid(6).join(", "), QByteArray("name Ada, name Lovelace, mail kindi, mail example, site bank"));
    QCOMPARE(
        wordOf(measure("lovelace", { .words = UserWords(words), .year = 2026 }), 0).userWord, WordKind::Name);
}

void StrengthTest::theYearIsAParameter()
{
    const Strength now = measure("1972", { .words = {}, .year = 2026 });
    const Strength then = measure("1972", { .words = {}, .year = 1980 });
    QCOMPARE(now.guesses, 55.0);
    QCOMPARE(then.guesses, 21.0);
}

void StrengthTest::countsBytesThatAreNotUtf8()
{
    const std::string password = "abc\xFF\xC3";
    const Strength strength = measure(password, nobody);
    QVERIFY(strength.isNotUtf8);
    QVERIFY(!strength.isFolded);
    QCOMPARE(strength.length, std::size_t{ 5 });
    verifyTiles(password, strength);
    // A byte is not the character that has its number.
    QVERIFY(!measure("p\xE4ssword", nobody).isFolded);
}

void StrengthTest::takesNulAndControlCharacters()
{
    const std::string password("pass\0word\x01\x7F\n", 12);
    const Strength strength = measure(password, nobody);
    QCOMPARE(strength.length, std::size_t{ 12 });
    verifyTiles(password, strength);
    QCOMPARE(measure(std::string(3, '\0'), nobody).length, std::size_t{ 3 });
}

void StrengthTest::cutsAtAHundredCharacters()
{
    tests::PasswordGenerator generator(7);
    std::string password;
    while (password.size() < 200)
        password += generator.next();
    password.resize(200);
    const std::string head = password.substr(0, mostCharacters);
    const Strength cut = measure(password, nobody);
    QVERIFY(cut.isCut);
    QCOMPARE(cut.length, std::size_t{ 200 });
    QCOMPARE(cut.guesses, measure(head, nobody).guesses);
    QVERIFY(!measure(head, nobody).isCut);
    std::string accents;
    for (int i = 0; i < 100; ++i)
        accents += "\xC3\xA4";
    QVERIFY(!measure(accents, nobody).isCut);
    QVERIFY(measure(accents + "x", nobody).isCut);
    QVERIFY(measure(std::string(65536, '\xFF'), nobody).isCut);
    std::string marks = "a";
    for (int i = 0; i < 20'000; ++i)
        marks += "\xCC\x81";
    const Strength marked = measure(marks, nobody);
    QVERIFY(marked.isCut);
    QCOMPARE(marked.length, std::size_t{ 20'001 });
}

void StrengthTest::emptyIsNothing()
{
    const Strength strength = measure("", nobody);
    QCOMPARE(strength.score, 0);
    QCOMPARE(strength.guesses, 1.0);
    QCOMPARE(strength.guessesLog10, 0.0);
    QVERIFY(strength.segments.empty());
    QCOMPARE(strength.length, std::size_t{ 0 });
}

void StrengthTest::piecesLieSideBySide()
{
    tests::PasswordGenerator generator(qgetenv("ASSAY_SEED").toULongLong());
    for (int i = 0; i < 500; ++i) {
        const std::string password = i % 2 == 0 ? generator.next() : generator.nextForeign();
        verifyTiles(password, measure(password, nobody));
    }
}

void StrengthTest::hostilePasswordsAreMeasured()
{
    const auto repeated = [](std::string_view piece) {
        std::string text;
        while (text.size() < mostCharacters)
            text += piece;
        return text.substr(0, mostCharacters);
    };
    for (const char* piece : { "a", "12", "1|!7il", "4@8({[<3691!|71|0$5+7%2", "password", "p@ssw0rd1",
             "1.1.91", "2010", "11111991", "qwertyuiop", "\n", "aab", "abcdefghijklm" }) {
        const std::string password = repeated(piece);
        verifyTiles(password, measure(password, nobody));
    }
}

void StrengthTest::charactersOutsideAreNone()
{
    QCOMPARE(characters("abc", 1, 9).size(), std::size_t{ 2 });
    QCOMPARE(characters("abc", 7, 9).size(), std::size_t{ 0 });
    QCOMPARE(characters("abc", 2, 1).size(), std::size_t{ 0 });
    QCOMPARE(characters("\xC3\xA4\xF0\x9F\x98\x80", 1, 2).size(), std::size_t{ 4 });
}

QTEST_GUILESS_MAIN(StrengthTest)
#include "strength_test.moc"
