// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/hash/comparison.h"
#include "core/io/memory_stream.h"

#include <QTest>

using namespace core;
using namespace core::hash;

namespace {

// Of "abc"
const std::string sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const std::string sha3 = "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532";
const std::string md5 = "900150983cd24fb0d6963f7d28e17f72";
const std::string shake = "5881092d";

std::vector<ExpectedValue> valuesIn(const std::string& text)
{
    return findExpectedValues(text).value();
}

std::vector<ComputedDigest> computed(std::string_view text, std::span<const Wanted> wanted)
{
    io::MemorySource source(asBytes(text));
    return pairUp(wanted, digest(source, wanted).value().values);
}

/// "sha256 sha3-256 shake128/4"
QString told(std::span<const Wanted> wanted)
{
    QStringList words;
    for (const Wanted& each : wanted) {
        words << QString::fromLatin1(traitsOf(each.algorithm).id)
                + (each.length ? QStringLiteral("/%1").arg(*each.length) : QString());
    }
    return words.join(u' ');
}

/// The digests of the values that are for the file, or those of others.
QString namesFor(const char* fileName, const std::string& text)
{
    QStringList names;
    for (const ExpectedValue& value : valuesFor(fileName, valuesIn(text)))
        names << (value.fileName.empty() ? QStringLiteral("-") : QString::fromStdString(value.fileName));
    return names.join(u' ');
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wantsEachAlgorithmOnce_data();
    void wantsEachAlgorithmOnce();
    void keepsWhatIsChosenInFront();
    void picksTheValuesForAFile();
    void picksTheValuesOfTheFolder();
    void findsTheAlgorithmThatMatches();
    void showsTheLikeliestWhereNoneMatches();
    void tellsTheDigitThatDiffers_data();
    void tellsTheDigitThatDiffers();
    void doesNotJudgeBeforeAllIsComputed();
    void everyValueMustMatch();
    void knowsWhatAMatchProves();
};

void ComparisonTest::wantsEachAlgorithmOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char* test, const std::string& text, const char* wanted) {
        QTest::newRow(test) << QString::fromStdString(text) << QString::fromLatin1(wanted);
    };
    row("all of that length", md5, "md5");
    row("no guess where it is named", "SHA256 (a) = " + sha256 + "\nSHA256 (b) = " + sha3, "sha256");
    row("in the order of the text", "md5:" + md5 + "\nsha3-256:" + sha3 + "\nmd5:" + md5, "md5 sha3-256");
    row("SHAKE of each length", "shake128:" + shake + "\nshake128:" + shake + "00\nshake128:" + shake,
        "shake128/4 shake128/5");
}

void ComparisonTest::wantsEachAlgorithmOnce()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QCOMPARE(told(wantedFor(valuesIn(text.toStdString()))), wanted);
}

void ComparisonTest::keepsWhatIsChosenInFront()
{
    const std::vector<Wanted> chosen{ { Algorithm::Crc32 }, { Algorithm::Md5 }, { Algorithm::Shake128 } };
    QCOMPARE(told(wantedFor({}, chosen)), QStringLiteral("crc32 md5 shake128"));
    QCOMPARE(told(wantedFor(valuesIn("md5:" + md5 + "\nsha256:" + sha256), chosen)),
        QStringLiteral("crc32 md5 shake128 sha256"));
    // 32 bytes are SHAKE128's usual length.
    QCOMPARE(told(wantedFor(valuesIn("shake128:" + sha256), chosen)), QStringLiteral("crc32 md5 shake128"));
}

void ComparisonTest::picksTheValuesForAFile()
{
    const std::string list = md5 + "  dist/a\n" + md5 + "  b\n";
    QCOMPARE(namesFor("/home/x/a", list), QStringLiteral("dist/a"));
    QCOMPARE(namesFor("b", list), QStringLiteral("b"));
    QCOMPARE(namesFor("c", list), QString());
    QCOMPARE(namesFor("c", md5 + "  a"), QStringLiteral("a"));
    QCOMPARE(namesFor("c", md5), QStringLiteral("-"));
    QCOMPARE(namesFor("b", list + "md5:" + md5), QStringLiteral("b -"));
}

void ComparisonTest::picksTheValuesOfTheFolder()
{
    const std::string list = md5 + "  README\n" + md5 + "  ./a/README\n" + md5 + "  b/README\n" + md5
        + "  b/a/README\n" + md5 + "  LICENSE\n";
    QCOMPARE(namesFor("/x/a/README", list), QStringLiteral("./a/README"));
    QCOMPARE(namesFor("/x/b/README", list), QStringLiteral("b/README"));
    QCOMPARE(namesFor("/x/b/a/README", list), QStringLiteral("b/a/README"));
    QCOMPARE(namesFor("/x/README", list), QStringLiteral("README"));
    QCOMPARE(namesFor("README", list), QStringLiteral("README"));
    // A name ends where a folder ends.
    QCOMPARE(namesFor("/x/ba/README", md5 + "  a/README\n" + md5 + "  README"), QStringLiteral("README"));
    // Moved elsewhere: the folders that are left decide.
    const std::string deep = md5 + "  v1/a/README\n" + md5 + "  v1/b/README\n";
    QCOMPARE(namesFor("/x/b/README", deep), QStringLiteral("v1/b/README"));
    QCOMPARE(namesFor("/x/README", deep), QStringLiteral("v1/a/README v1/b/README"));
    // Two values of one file are both its.
    QCOMPARE(namesFor("/x/a/README", list + "SHA256 (a/README) = " + sha256),
        QStringLiteral("./a/README a/README"));
}

void ComparisonTest::findsTheAlgorithmThatMatches()
{
    const std::vector<ExpectedValue> values = valuesIn(sha3);
    const auto comparison = compare(values.front(), computed("abc", wantedFor(values)));
    QVERIFY(comparison && comparison->isMatch);
    QVERIFY(comparison->algorithm == Algorithm::Sha3_256);
    QVERIFY(comparison->expected == comparison->actual && !comparison->firstDifference);
    // One that matches is enough, whatever else was not computed.
    QVERIFY(compare(values.front(), computed("abc", std::vector<Wanted>{ { Algorithm::Sha3_256 } })));
}

void ComparisonTest::showsTheLikeliestWhereNoneMatches()
{
    const std::vector<ExpectedValue> values = valuesIn(sha3);
    const auto comparison = compare(values.front(), computed("other", wantedFor(values)));
    QVERIFY(comparison && !comparison->isMatch);
    QVERIFY(comparison->algorithm == Algorithm::Sha256);
    QCOMPARE(toHex(comparison->expected), sha3);
}

void ComparisonTest::tellsTheDigitThatDiffers_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("digit");
    const auto row = [](const char* test, const std::string& value, int digit) {
        QTest::newRow(test) << QString::fromStdString(value) << digit;
    };
    row("the first", "a" + md5.substr(1), 0);
    row("the second of a byte", md5.substr(0, 1) + "1" + md5.substr(2), 1);
    row("both of a byte", md5.substr(0, 2) + "ff" + md5.substr(4), 2);
    row("the last", md5.substr(0, 31) + "3", 31);
}

void ComparisonTest::tellsTheDigitThatDiffers()
{
    QFETCH(QString, value);
    QFETCH(int, digit);
    const std::vector<ExpectedValue> values = valuesIn(value.toStdString());
    const auto comparison = compare(values.front(), computed("abc", wantedFor(values)));
    QCOMPARE(comparison->firstDifference, std::optional(std::size_t(digit)));
}

void ComparisonTest::doesNotJudgeBeforeAllIsComputed()
{
    const ExpectedValue value = valuesIn(sha3).front();
    QVERIFY(!compare(value, {}));
    QVERIFY(!compare(value, computed("abc", std::vector<Wanted>{ { Algorithm::Sha256 } })));
    // Another length of SHAKE says nothing.
    const std::vector<Wanted> usualLength{ { Algorithm::Shake128 } };
    QVERIFY(!compare(valuesIn("shake128:" + shake).front(), computed("abc", usualLength)));
}

void ComparisonTest::everyValueMustMatch()
{
    const Comparison good{ .isMatch = true, .algorithm = Algorithm::Md5, .expected = {}, .actual = {} };
    const Comparison bad{ .isMatch = false, .algorithm = Algorithm::Md5, .expected = {}, .actual = {} };
    QVERIFY(!isMatch({}));
    QVERIFY(isMatch(std::vector{ good, good }));
    QVERIFY(!isMatch(std::vector{ good, bad }));
}

void ComparisonTest::knowsWhatAMatchProves()
{
    const Comparison weak{ .isMatch = true, .algorithm = Algorithm::Md5, .expected = {}, .actual = {} };
    const Comparison strong{ .isMatch = true, .algorithm = Algorithm::Sha256, .expected = {}, .actual = {} };
    QVERIFY(!withstandsAttackers({}));
    QVERIFY(!withstandsAttackers(std::vector{ weak }));
    QVERIFY(withstandsAttackers(std::vector{ weak, strong }));
}

QTEST_APPLESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
