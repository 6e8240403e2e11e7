// SPDX-License-Identifier: Apache-2.0
// What each matcher finds; rows marked zxcvbn are of its own tests (test/test-matching.coffee of 4.4.2, MIT),
// typed anew.
#include "core/password/keyboards.h"
#include "core/password/matching.h"
#include "core/password/substitutions.h"

#include <QTest>

#include <bit>

using namespace core::password;

namespace {

using Matcher = void (*)(const Inquiry&, Matches&);

/// All that one matcher finds: the pieces with what `details` says of them.
template <typename Details> QStringList found(Matcher matcher, const QString& password, Details details)
{
    const std::u32string text = password.toStdU32String();
    const std::u32string lower = password.toLower().toStdU32String();
    const Circumstances circumstances{ .words = {}, .year = 2026 };
    const Inquiry inquiry{
        .text = text, .lower = lower, .userWords = nullptr, .circumstances = &circumstances
    };
    Matches matches(text.size());
    matcher(inquiry, matches);
    QStringList lines;
    for (const std::vector<Segment>& segments : matches.takeByLast()) {
        for (const Segment& segment : segments)
            lines += QStringLiteral("%1 %2").arg(
                QString::fromStdU32String(text.substr(segment.begin, segment.length())), details(segment));
    }
    return lines;
}

QString walkWords(const Segment& segment)
{
    const auto& walk = std::get<KeyboardWalk>(segment.details);
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromLatin1(idOf(walk.keyboard)))
        .arg(walk.turns)
        .arg(walk.shifted);
}

QString sequenceWords(const Segment& segment)
{
    const auto& sequence = std::get<Sequence>(segment.details);
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(idOf(sequence.alphabet))).arg(sequence.step);
}

QString repeatWords(const Segment& segment)
{
    const auto& repeat = std::get<Repeat>(segment.details);
    return QStringLiteral("%1 x %2").arg(repeat.baseLength).arg(repeat.count);
}

QString dateWords(const Segment& segment)
{
    const auto& date = std::get<Date>(segment.details);
    return QStringLiteral("%1-%2-%3").arg(date.year).arg(date.month).arg(date.day);
}

QString wordWords(const Segment& segment)
{
    const auto& word = std::get<ListedWord>(segment.details);
    QString signs;
    for (const Substitution& one : word.substitutions)
        signs += QChar(static_cast<char16_t>(one.written)) + QStringLiteral("=")
            + QChar(static_cast<char16_t>(one.meant));
    return QStringLiteral("%1 %2%3%4")
        .arg(QString::fromLatin1(idOf(word.dictionary)))
        .arg(word.rank)
        .arg(word.isReversed ? QStringLiteral(" reversed") : QString())
        .arg(signs.isEmpty() ? QString() : QStringLiteral(" ") + signs);
}

} // namespace

class MatchingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWalks_data();
    void findsWalks();
    void takesTheWholeKeyboards();
    void findsSequences_data();
    void findsSequences();
    void findsRepeats_data();
    void findsRepeats();
    void findsDates_data();
    void findsDates();
    void findsRecentYears();
    void findsWords_data();
    void findsWords();
    void readsAllSignsInAtMostSoManyWays();
};

void MatchingTest::findsWalks_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("walk");
    const auto row = [](const char* password, const char* walk) {
        QTest::newRow(password) << QString::fromLatin1(password) << QString::fromLatin1(walk);
    };
    // zxcvbn
    row("12345", "qwerty 1 0");
    row("@WSX", "qwerty 1 4");
    row("6tfGHJ", "qwerty 2 3");
    row("hGFd", "qwerty 1 2");
    row("/;p09876yhn", "qwerty 3 0");
    row("Xdr%", "qwerty 1 2");
    row("159-", "keypad 1 0");
    row("*84", "keypad 1 0");
    row("/8520", "keypad 1 0");
    row("369", "keypad 1 0");
    row("/963.", "mac_keypad 1 0");
    row("*-632.0214", "mac_keypad 9 0");
    row("aoEP%yIxkjq:", "dvorak 4 5");
    row(";qoaOQ:Aoq;a", "dvorak 11 4");
    // ours
    row("~!@", "qwerty 1 3");
    row("\\][", "qwerty 1 0");
}

void MatchingTest::findsWalks()
{
    QFETCH(QString, password);
    QFETCH(QString, walk);
    const QStringList all = found(matchKeyboardWalks, password, walkWords);
    QVERIFY2(all.contains(password + QLatin1Char(' ') + walk), qPrintable(all.join(QLatin1String(" | "))));
    QVERIFY(found(matchKeyboardWalks, QStringLiteral("/"), walkWords).isEmpty());
    QVERIFY(found(matchKeyboardWalks, QStringLiteral("qw"), walkWords).isEmpty());
    QVERIFY(found(matchKeyboardWalks, QStringLiteral("qzqzq"), walkWords).isEmpty());
}

void MatchingTest::takesTheWholeKeyboards()
{
    // zxcvbn's graphs: 94 characters with 432 neighbours, 15 keys with 76.
    QCOMPARE(sizeOf(Keyboard::Qwerty).averageNeighbours, 432.0 / 94);
    QCOMPARE(sizeOf(Keyboard::Keypad).averageNeighbours, 76.0 / 15);
    for (const Keyboard keyboard : { Keyboard::Qwerty, Keyboard::Dvorak }) {
        for (char32_t character = 33; character < 127; ++character)
            QVERIFY(keyOf(keyboard, character).has_value());
    }
}

void MatchingTest::findsSequences_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("sequences");
    const auto row = [](const char* password, const char* sequences) {
        QTest::newRow(password) << QString::fromUtf8(password) << QString::fromUtf8(sequences);
    };
    // zxcvbn
    row("ABC", "ABC upper 1");
    row("CBA", "CBA upper -1");
    row("jihg", "jihg lower -1");
    row("zxvt", "zxvt lower -2");
    row("0369", "0369 digits 3");
    row("97531", "97531 digits -2");
    row("abcbabc", "abc lower 1, cba lower -1, abc lower 1");
    row("a", "");
    // ours
    row("ab", "ab lower 1");
    row("ac", "");
    row("ace", "ace lower 2");
    row("aaa", "");
    row("agm", "");
    row("αβγ", "αβγ unicode 1");
    row("abcdb975zy", "abcd lower 1, 975 digits -2, zy lower -1");
}

void MatchingTest::findsSequences()
{
    QFETCH(QString, password);
    QFETCH(QString, sequences);
    QCOMPARE(found(matchSequences, password, sequenceWords).join(QLatin1String(", ")), sequences);
}

void MatchingTest::findsRepeats_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("repeats");
    const auto row = [](const char* password, const char* repeats) {
        QTest::newRow(password) << QString::fromUtf8(password) << QString::fromUtf8(repeats);
    };
    // zxcvbn
    row("#", "");
    row("&&&&&", "&&&&& 1 x 5");
    row("BBB1111aaaaa@@@@@@", "BBB 1 x 3, 1111 1 x 4, aaaaa 1 x 5, @@@@@@ 1 x 6");
    row("abab", "abab 2 x 2");
    row("aabaab", "aabaab 3 x 2");
    row("abababab", "abababab 2 x 4");
    // ours
    row("aabaabaabaab", "aabaabaabaab 3 x 4");
    row("xyabcabcz", "abcabc 3 x 2");
    row("😀😀", "😀😀 1 x 2");
    QTest::newRow("line ends are not repeated") << QStringLiteral("\n\n\n") << QString();
    QTest::newRow("nor in a piece") << QStringLiteral("a\na\n") << QString();
}

void MatchingTest::findsRepeats()
{
    QFETCH(QString, password);
    QFETCH(QString, repeats);
    QCOMPARE(found(matchRepeats, password, repeatWords).join(QLatin1String(", ")), repeats);
}

void MatchingTest::findsDates_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("dates");
    const auto row = [](const char* password, const char* dates) {
        QTest::newRow(password) << QString::fromLatin1(password) << QString::fromLatin1(dates);
    };
    // zxcvbn
    for (const char* separator : { "", " ", "-", "/", "\\", "_", "." }) {
        const QString text = QStringLiteral("13%1%2%1%3")
                                 .arg(QLatin1String(separator), QLatin1String("2"), QLatin1String("1921"));
        QTest::newRow(qPrintable(QStringLiteral("separated by '%1'").arg(QLatin1String(separator))))
            << text << text + QStringLiteral(" 1921-2-13");
    }
    row("8888", "8888 1988-8-8");
    row("111504", "111504 2004-11-15");
    row("1/1/91", "1/1/91 1991-1-1");
    row("02/02/02", "02/02/02 2002-2-2");
    row("a1.1.91b", "1.1.91 1991-1-1");
    row("12/20/1991.12.20", "12/20/1991 1991-12-20, 1991.12.20 1991-12-20");
    // ours
    row("1999-13-32", "1999-13-3 1999-3-13, 9-13-32 2032-9-13");
    row("1-2.1999", "1999 2009-9-19");
    row("1-2.32", "");
    row("0000", "");
    row("20501231", "20501231 2050-12-31");
    row("31/02/1990", "31/02/1990 1990-2-31");
}

void MatchingTest::findsDates()
{
    QFETCH(QString, password);
    QFETCH(QString, dates);
    QCOMPARE(found(matchDates, password, dateWords).join(QLatin1String(", ")), dates);
}

void MatchingTest::findsRecentYears()
{
    const auto years = [](const char* password) {
        return found(matchRecentYears, QString::fromLatin1(password), [](const Segment& segment) {
            return QString::number(std::get<RecentYear>(segment.details).year);
        });
    };
    QCOMPARE(years("1922"), QStringList({ QStringLiteral("1922 1922") }));
    QCOMPARE(years("20172018"), QStringList({ QStringLiteral("2017 2017"), QStringLiteral("2018 2018") }));
    QCOMPARE(years("119999"), QStringList({ QStringLiteral("1999 1999") }));
    QCOMPARE(years("2020"), QStringList({ QStringLiteral("2020 2020") }));
    QCOMPARE(years("2035"), QStringList({ QStringLiteral("2035 2035") }));
    QCOMPARE(years("2036"), QStringList());
    QCOMPARE(years("1899"), QStringList());
    QCOMPARE(years("2021998"), QStringList({ QStringLiteral("2021 2021"), QStringLiteral("1998 1998") }));
    QCOMPARE(years("19a9"), QStringList());
}

void MatchingTest::findsWords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* password, const char* word) {
        QTest::newRow(password) << QString::fromLatin1(password) << QString::fromLatin1(word);
    };
    row("password", "password passwords 2");
    row("PassWord", "PassWord passwords 2");
    row("drowssap", "drowssap passwords 2 reversed");
    row("p@ssw0rd", "p@ssw0rd passwords 2 0=o@=a");
    row("p455w0rd", "p455w0rd passwords 2 0=o4=a5=s");
    row("wonderfulxyz", "wonderful us_tv_and_film 382");
    row("smith", "smith surnames 1");
}

void MatchingTest::findsWords()
{
    QFETCH(QString, password);
    QFETCH(QString, word);
    const QStringList all = found(matchWords, password, wordWords)
        + found(matchReversedWords, password, wordWords) + found(matchSubstitutedWords, password, wordWords);
    const bool isFound = std::ranges::any_of(all, [&](const QString& one) { return one.startsWith(word); });
    QVERIFY2(isFound, qPrintable(all.join(QLatin1String(" | "))));
}

void MatchingTest::readsAllSignsInAtMostSoManyWays()
{
    const Substitutions all(U"4@8({[<3691!|71|0$5+7%2");
    std::size_t count = 0;
    for (const std::uint64_t word : all.all())
        count += static_cast<std::size_t>(std::popcount(word));
    QCOMPARE(count, std::size_t{ 736 });
    QVERIFY(Substitutions(U"abc").isEmpty());
    // zxcvbn reads a letter from one sign only.
    const Substitutions two(U"4@");
    QCOMPARE(std::popcount(two.all()[0]), 2);
    QVERIFY(Substitutions::isNone(
        Substitutions::both(two.meaningsOf(U'4').front().readings, two.meaningsOf(U'@').front().readings)));
}

QTEST_GUILESS_MAIN(MatchingTest)
#include "matching_test.moc"
