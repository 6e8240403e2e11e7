// SPDX-License-Identifier: Apache-2.0
// zxcvbn's own table of expected values (test/test-scoring.coffee of 4.4.2, MIT), typed anew.
#include "core/password/formulas.h"
#include "core/password/keyboards.h"

#include <QTest>

#include <cmath>

using namespace core::password;

class FormulasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void countsCapitals_data();
    void countsCapitals();
    void countsSubstitutions_data();
    void countsSubstitutions();
    void guessesSequences_data();
    void guessesSequences();
    void guessesYearsAndDates();
    void guessesKeyboardWalks();
    void scoresAtTheThresholds();
    void bruteForceIsDearerThanOtherPatterns();
};

void FormulasTest::chooses_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("k");
    QTest::addColumn<double>("ways");
    QTest::newRow("0 0") << 0 << 0 << 1.0;
    QTest::newRow("1 0") << 1 << 0 << 1.0;
    QTest::newRow("5 0") << 5 << 0 << 1.0;
    QTest::newRow("0 1") << 0 << 1 << 0.0;
    QTest::newRow("0 5") << 0 << 5 << 0.0;
    QTest::newRow("2 1") << 2 << 1 << 2.0;
    QTest::newRow("4 2") << 4 << 2 << 6.0;
    QTest::newRow("33 7") << 33 << 7 << 4272048.0;
}

void FormulasTest::chooses()
{
    QFETCH(int, n);
    QFETCH(int, k);
    QFETCH(double, ways);
    QCOMPARE(choose(n, static_cast<std::size_t>(k)), ways);
}

void FormulasTest::countsCapitals_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("capitals");
    QTest::addColumn<double>("ways");
    const auto row = [](const char* token, const char* capitals, double ways) {
        QTest::newRow(*token ? token : "empty") << QString::fromUtf8(token) << QByteArray(capitals) << ways;
    };
    row("", "none", 1);
    row("a", "none", 1);
    row("A", "all", 2);
    row("abcdef", "none", 1);
    row("Abcdef", "first", 2);
    row("abcdeF", "last", 2);
    row("ABCDEF", "all", 2);
    row("aBcdef", "mixed", 6);
    row("aBcDef", "mixed", 6 + 15);
    row("ABCDEf", "mixed", 6);
    row("aBCDEf", "mixed", 6 + 15);
    row("ABCdef", "mixed", 6 + 15 + 20);
    row("4A", "last", 2);
    row("4A4", "all", 2);
    row("Élan", "none", 1);
}

void FormulasTest::countsCapitals()
{
    QFETCH(QString, token);
    QFETCH(QByteArray, capitals);
    QFETCH(double, ways);
    const std::u32string text = token.toStdU32String();
    QCOMPARE(QByteArray(idOf(capitalsOf(text))), capitals);
    QCOMPARE(capitalVariations(text), ways);
}

void FormulasTest::countsSubstitutions_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("substitutions");
    QTest::addColumn<double>("ways");
    const auto row = [](const char* token, const char* substitutions, double ways) {
        QTest::newRow(*token ? token : "empty") << QByteArray(token) << QByteArray(substitutions) << ways;
    };
    row("", "", 1);
    row("a", "", 1);
    row("4", "4a", 2);
    row("4pple", "4a", 2);
    row("abcet", "", 1);
    row("4bcet", "4a", 2);
    row("a8cet", "8b", 2);
    row("abce+", "+t", 2);
    row("48cet", "4a8b", 4);
    row("a4a4aa", "4a", 6 + 15);
    row("4a4a44", "4a", 6 + 15);
    row("a44att+", "4a+t", (4 + 6) * 3);
}

void FormulasTest::countsSubstitutions()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, substitutions);
    QFETCH(double, ways);
    std::vector<Substitution> pairs;
    for (qsizetype i = 0; i < substitutions.size(); i += 2)
        pairs.push_back({ .written = static_cast<char32_t>(substitutions[i]),
            .meant = static_cast<char32_t>(substitutions[i + 1]) });
    QCOMPARE(substitutionVariations(QString::fromLatin1(token).toStdU32String(), pairs), ways);
}

void FormulasTest::guessesSequences_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("step");
    QTest::addColumn<double>("guesses");
    QTest::newRow("ab") << QByteArray("ab") << 1 << 4.0 * 2;
    QTest::newRow("XYZ") << QByteArray("XYZ") << 1 << 26.0 * 3;
    QTest::newRow("4567") << QByteArray("4567") << 1 << 10.0 * 4;
    QTest::newRow("7654") << QByteArray("7654") << -1 << 10.0 * 4 * 2;
    QTest::newRow("ZYX") << QByteArray("ZYX") << -1 << 4.0 * 3 * 2;
}

void FormulasTest::guessesSequences()
{
    QFETCH(QByteArray, token);
    QFETCH(int, step);
    QFETCH(double, guesses);
    QCOMPARE(sequenceGuesses(static_cast<char32_t>(token[0]), { .alphabet = Alphabet::Unicode, .step = step },
                 static_cast<std::size_t>(token.size())),
        guesses);
}

void FormulasTest::guessesYearsAndDates()
{
    constexpr int year = 2026;
    QCOMPARE(recentYearGuesses(1972, year), 54.0);
    QCOMPARE(recentYearGuesses(2005, year), 21.0);
    QCOMPARE(recentYearGuesses(2019, year), 20.0);
    QCOMPARE(dateGuesses({ .year = 1923, .month = 1, .day = 1 }, year), 365.0 * 103);
    QCOMPARE(dateGuesses({ .year = 2010, .month = 1, .day = 1, .separator = U'/' }, year), 365.0 * 20 * 4);
}

void FormulasTest::guessesKeyboardWalks()
{
    const KeyboardSize letters = sizeOf(Keyboard::Qwerty);
    QCOMPARE(letters.keys, 94.0);
    QCOMPARE(sizeOf(Keyboard::Keypad).keys, 15.0);
    const double straight = letters.keys * letters.averageNeighbours * 5;
    QCOMPARE(keyboardWalkGuesses({ .turns = 1, .shifted = 0 }, 6), straight);
    QCOMPARE(keyboardWalkGuesses({ .turns = 1, .shifted = 2 }, 6), straight * (6 + 15));
    QCOMPARE(keyboardWalkGuesses({ .turns = 1, .shifted = 6 }, 6), straight * 2);
    // zxcft6yh: three turns in eight keys.
    double winding = 0;
    for (int i = 2; i <= 8; ++i) {
        for (int j = 1; j <= std::min(3, i - 1); ++j)
            winding += choose(i - 1, static_cast<std::size_t>(j - 1)) * letters.keys
                * std::pow(letters.averageNeighbours, j);
    }
    QCOMPARE(keyboardWalkGuesses({ .turns = 3, .shifted = 0 }, 8), winding);
}

void FormulasTest::scoresAtTheThresholds()
{
    QCOMPARE(scoreOf(1), 0);
    QCOMPARE(scoreOf(1004), 0);
    QCOMPARE(scoreOf(1005), 1);
    QCOMPARE(scoreOf(1'000'004), 1);
    QCOMPARE(scoreOf(1'000'005), 2);
    QCOMPARE(scoreOf(100'000'004), 2);
    QCOMPARE(scoreOf(100'000'005), 3);
    QCOMPARE(scoreOf(10'000'000'004), 3);
    QCOMPARE(scoreOf(10'000'000'005), 4);
}

void FormulasTest::bruteForceIsDearerThanOtherPatterns()
{
    QCOMPARE(bruteForceGuesses(1), 11.0);
    QCOMPARE(bruteForceGuesses(2), 100.0);
    QCOMPARE(leastGuesses(1, 2), 10.0);
    QCOMPARE(leastGuesses(2, 3), 50.0);
    QCOMPARE(leastGuesses(3, 3), 1.0);
}

QTEST_GUILESS_MAIN(FormulasTest)
#include "formulas_test.moc"
