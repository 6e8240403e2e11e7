// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/fuzzy.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using gui::FoldedText;
using gui::FuzzyQuery;
using gui::TextRange;

class FuzzyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picksTheTitleThatIsMeant_data();
    void picksTheTitleThatIsMeant();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void foldsCaseAccentsAndCompatibilityForms();
    void findsByKeywordWhatTheTitleDoesNotSay();
    void aTitleCountsMoreThanAKeyword();
    void marksTheMatchedLetters();
    void marksLettersWithTheirAccents();
    void wordsMayComeInAnyOrder();
    void tellsAGoodFitFromAPoorOne();
    void anEmptyQueryFitsNothing();
    void survivesOddText();
    void looksThroughTenThousandTitles();
};

namespace {

int scoreOf(const QString& query, const QString& title, const QStringList& keywords = {})
{
    std::vector<FoldedText> folded;
    for (const QString& keyword : keywords)
        folded.emplace_back(keyword);
    return FuzzyQuery(query).score(FoldedText(title), folded);
}

QString marked(const QString& query, const QString& title)
{
    QString result = title;
    const QList<TextRange> ranges = FuzzyQuery(query).matched(FoldedText(title));
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        result.insert(range->start + range->length, u']');
        result.insert(range->start, u'[');
    }
    return result;
}

} // namespace

void FuzzyTest::picksTheTitleThatIsMeant_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("titles"); // the first must win
    const auto row = [](const QString& query, const QStringList& titles) {
        QTest::addRow("%s", qPrintable(query)) << query << titles;
    };
    row(u"hash"_s, { u"Hashes"_s, u"Hashes: Text"_s, u"Show a sample hash"_s, u"Huge ash tree"_s });
    row(u"ht"_s, { u"Hashes: Text"_s, u"Light theme"_s, u"Headers: What-if"_s });
    row(u"hf"_s, { u"Hashes: Files"_s, u"Headers"_s });
    row(u"dark"_s, { u"Dark theme"_s, u"Decode a remote key"_s });
    row(u"th"_s, { u"Theme of the system"_s, u"Dark theme"_s, u"Hashes: Text"_s });
    row(u"zoom o"_s, { u"Zoom out"_s, u"Zoom to 100 %"_s, u"Zoom in"_s });
    row(u"key"_s, { u"Keys"_s, u"Keyboard shortcuts"_s, u"Monkey business"_s });
    row(u"set"_s, { u"Settings"_s, u"Save the text"_s, u"Reset"_s });
    row(u"jwt"_s, { u"JWT"_s, u"JWT: Decode"_s, u"Just what it takes"_s });
    row(u"pt"_s, { u"Previous tab"_s, u"Report"_s });
    row(u"text hash"_s, { u"Hashes: Text"_s, u"Hashes: Files in the text of a hat"_s });
    row(u"sha256"_s, { u"SHA-256"_s.remove(u'-'), u"SHA-2, 256 bits and more"_s });
    row(u"webkey"_s, { u"webKey"_s, u"We backed Emily"_s });
}

void FuzzyTest::picksTheTitleThatIsMeant()
{
    QFETCH(QString, query);
    QFETCH(QStringList, titles);
    const int best = scoreOf(query, titles.front());
    QVERIFY(best > 0);
    for (const QString& title : titles.mid(1))
        QVERIFY2(best > scoreOf(query, title), qPrintable(title));
}

void FuzzyTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("title");
    QTest::newRow("another letter") << u"hashx"_s << u"Hashes"_s;
    QTest::newRow("another order") << u"sah"_s << u"Hash"_s;
    QTest::newRow("scattered inside words") << u"aei"_s << u"Abundant resilience"_s.mid(1);
    QTest::newRow("one word of two") << u"hash zebra"_s << u"Hashes: Text"_s;
    QTest::newRow("longer than the title") << u"hashes and more"_s << u"Hashes"_s;
}

void FuzzyTest::refusesWhatDoesNotFit()
{
    QFETCH(QString, query);
    QFETCH(QString, title);
    QCOMPARE(scoreOf(query, title), 0);
}

void FuzzyTest::foldsCaseAccentsAndCompatibilityForms()
{
    const int plain = scoreOf(u"resume"_s, u"resume"_s);
    QVERIFY(plain > 0);
    QCOMPARE(scoreOf(u"RESUME"_s, u"Résumé"_s), plain);
    QCOMPARE(scoreOf(u"résumé"_s, u"resume"_s), plain);
    QCOMPARE(scoreOf(u"resume"_s, u"Re\u0301sume\u0301"_s), plain);
    QVERIFY(scoreOf(u"strasse"_s, u"Straße"_s) > 0);
    QVERIFY(scoreOf(u"file"_s, u"\uFB01le"_s) > 0); // the ligature fi
    QVERIFY(scoreOf(u"x2"_s, u"x²"_s) > 0);
    QVERIFY(scoreOf(u"ключ"_s, u"Ключи"_s) > 0);
}

void FuzzyTest::findsByKeywordWhatTheTitleDoesNotSay()
{
    const QStringList keywords{ u"preferences"_s, u"options"_s };
    QVERIFY(scoreOf(u"pref"_s, u"Einstellungen"_s, keywords) > 0);
    QCOMPARE(scoreOf(u"pref"_s, u"Einstellungen"_s), 0);
    QCOMPARE(scoreOf(u"ferences"_s, u"Einstellungen"_s, keywords), 0);
    QVERIFY(scoreOf(u"options"_s, u"Einstellungen"_s, keywords)
        > scoreOf(u"option"_s, u"Einstellungen"_s, keywords));
}

void FuzzyTest::aTitleCountsMoreThanAKeyword()
{
    QVERIFY(scoreOf(u"net"_s, u"Network"_s) > scoreOf(u"net"_s, u"Connections"_s, { u"network"_s }));
}

void FuzzyTest::marksTheMatchedLetters()
{
    QCOMPARE(marked(u"hash"_s, u"Hashes: Text"_s), u"[Hash]es: Text"_s);
    QCOMPARE(marked(u"ht"_s, u"Hashes: Text"_s), u"[H]ashes: [T]ext"_s);
    QCOMPARE(marked(u"tex"_s, u"To the Text"_s), u"To the [Tex]t"_s);
    QCOMPARE(marked(u"text hash"_s, u"Hashes: Text"_s), u"[Hash]es: [Text]"_s);
    QCOMPARE(marked(u"zebra"_s, u"Hashes"_s), u"Hashes"_s);
}

void FuzzyTest::marksLettersWithTheirAccents()
{
    QCOMPARE(marked(u"re"_s, u"Résumé"_s), u"[Ré]sumé"_s);
    QCOMPARE(marked(u"re"_s, u"Re\u0301sume\u0301"_s), u"[Re\u0301]sume\u0301"_s);
    QCOMPARE(marked(u"fi"_s, u"\uFB01le"_s), u"[\uFB01]le"_s);
}

void FuzzyTest::wordsMayComeInAnyOrder()
{
    QVERIFY(scoreOf(u"text hashes"_s, u"Hashes: Text"_s) > 0);
    QVERIFY(scoreOf(u"  hashes   text "_s, u"Hashes: Text"_s) > 0);
}

void FuzzyTest::tellsAGoodFitFromAPoorOne()
{
    const FuzzyQuery good(u"connections"_s);
    QVERIFY(good.score(FoldedText(u"Connections…"_s)) >= good.goodScore());
    const FuzzyQuery poor(u"hetxtiles"_s);
    const int score = poor.score(FoldedText(u"Hashes: Text and further titles of these"_s));
    QVERIFY(score > 0);
    QVERIFY(score < poor.goodScore());
}

void FuzzyTest::anEmptyQueryFitsNothing()
{
    QVERIFY(FuzzyQuery(u"  "_s).isEmpty());
    QCOMPARE(scoreOf(u""_s, u"Hashes"_s), 0);
    QCOMPARE(scoreOf(u"a"_s, u""_s), 0);
}

void FuzzyTest::survivesOddText()
{
    const QString broken = QString(QChar(0xD800)) + u'a' + QChar(0xDC00);
    QVERIFY(scoreOf(u"a"_s, broken) >= 0);
    QCOMPARE(scoreOf(u"\u0301"_s, u"Hashes"_s), 0); // only a mark
    QCOMPARE(scoreOf(QString(100'000, u'a'), QString(100'000, u'a')), 0); // no name is that long
    QVERIFY(scoreOf(u"\U0001F511"_s, u"\U0001F511 key"_s) >= 0);
}

// Measured, not judged: a keystroke is to take less than 20 ms.
void FuzzyTest::looksThroughTenThousandTitles()
{
    const QStringList words{ u"Hashes"_s, u"Text"_s, u"Encrypt"_s, u"Résumé"_s, u"certificate"_s, u"vault"_s,
        u"compare"_s, u"Settings"_s, u"theme"_s, u"shortcut"_s };
    std::vector<FoldedText> titles;
    for (int i = 0; i < 10'000; ++i)
        titles.emplace_back(u"%1: %2 the %3 %4"_s.arg(
            words[i % 10], words[i / 10 % 10], words[i / 100 % 10], words[i / 1000 % 10]));
    int found = 0;
    QBENCHMARK
    {
        found = 0;
        const FuzzyQuery query(u"hate"_s);
        for (const FoldedText& title : titles)
            found += query.score(title) > 0 ? 1 : 0;
    }
    QVERIFY(found > 0);
}

QTEST_APPLESS_MAIN(FuzzyTest)
#include "fuzzy_test.moc"
