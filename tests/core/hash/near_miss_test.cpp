// SPDX-License-Identifier: Apache-2.0
#include "core/hash/expected_value.h"
#include "core/hash/near_miss.h"

#include <QTest>

#include <set>

using namespace core::hash;

namespace {

const QByteArray sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

/// "short 48 of 64", "foreign 5", or empty.
QString told(const std::optional<NearMiss>& miss)
{
    if (!miss)
        return {};
    if (miss->kind == NearMissKind::ForeignCharacter)
        return QStringLiteral("foreign %1").arg(miss->character);
    const bool isShort = miss->kind == NearMissKind::TooShort;
    return QStringLiteral("%1 %2 of %3")
        .arg(isShort ? QStringLiteral("short") : QStringLiteral("long"))
        .arg(miss->digits)
        .arg(miss->wanted);
}

} // namespace

class NearMissTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void prefersTheLikelyAlgorithm();
    void everyKindHasItsOwnWords();
    void survivesTruncationsAndBitFlips();
};

void NearMissTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("miss");
    const auto row = [](const char* test, const QByteArray& text, const char* miss) {
        QTest::newRow(test) << text << QString::fromLatin1(miss);
    };
    row("three quarters", sha256.left(48), "short 48 of 64");
    row("one digit lost", sha256.left(63), "short 63 of 64");
    row("the rest of a longer one", sha256 + sha256.left(20), "short 84 of 96");
    row("one digit too many", sha256 + "0", "long 65 of 64");
    row("longer than all", sha256 + sha256 + sha256, "long 192 of 128");
    row("a label tells", "sha512: " + sha256, "short 64 of 128");
    row("a label tells, shorter", "MD5=" + sha256, "long 64 of 32");
    row("a label and few digits", "SHA-256:deadbeef", "short 8 of 64");
    row("grouped", "ba:78:16:bf:8f:01", "short 12 of 32");
    row("white space around", "\r\n \t" + sha256.left(62) + " \r\n", "short 62 of 64");
    row("O for 0", QByteArray(sha256).replace(10, 1, "O"), "foreign 10");
    row("l for 1, labelled", "  md5:" + QByteArray(sha256.left(32)).replace(4, 1, "l"), "foreign 10");

    row("empty", "", "");
    row("a digest", sha256, "");
    row("seven digits", "deadbee", "");
    row("prose", "a bad face", "");
    row("a UUID", "123e4567-e89b-12d3-a456-426614174000", "");
    row("two foreign characters and a wrong length", sha256.left(60) + "xx", "");
    row("a label alone", "sha256:", "");
    row("SHAKE has any length", "shake128: deadbeefdeadbee", "");
    row("two lines", sha256.left(60) + "\n" + sha256.left(60), "");
    row("very long", QByteArray(5000, 'a'), "");
}

void NearMissTest::tellsWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, miss);
    QCOMPARE(told(nearMissIn(text.toStdString())), miss);
    if (!miss.isEmpty())
        QVERIFY(!findExpectedValues(text.toStdString()));
}

void NearMissTest::prefersTheLikelyAlgorithm()
{
    QCOMPARE(told(nearMissIn("ba7816bf8f01cfea", Algorithm::Sha256)), QStringLiteral("short 16 of 64"));
    QCOMPARE(told(nearMissIn("ba7816bf8f01cfea", Algorithm::Crc32)), QStringLiteral("short 16 of 32"));
    QCOMPARE(told(nearMissIn("md5:ba7816bf8f01cfea", Algorithm::Sha256)), QStringLiteral("short 16 of 32"));
}

void NearMissTest::everyKindHasItsOwnWords()
{
    std::set<std::string> words;
    for (const NearMissKind kind :
        { NearMissKind::TooShort, NearMissKind::TooLong, NearMissKind::ForeignCharacter })
        words.insert(messageOf(kind));
    QCOMPARE(words.size(), std::size_t(3));
}

void NearMissTest::survivesTruncationsAndBitFlips()
{
    const std::string text = ("SHA-256: " + sha256 + "\r\n").toStdString();
    const auto attempt = [](std::string_view damaged) {
        if (const auto miss = nearMissIn(damaged))
            QVERIFY(miss->digits >= 8 && miss->wanted >= 8 && miss->character < damaged.size());
    };
    for (std::size_t length = 0; length < text.size(); ++length)
        attempt(std::string_view(text).substr(0, length));
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        std::string flipped = text;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        attempt(flipped);
    }
}

QTEST_APPLESS_MAIN(NearMissTest)
#include "near_miss_test.moc"
