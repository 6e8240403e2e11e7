// SPDX-License-Identifier: Apache-2.0
#include "core/token/identifier.h"
#include "core/token/uuid.h"
#include "tests/support/peers.h"

#include <QProcess>
#include <QTest>

#include <set>

using namespace core;
using namespace core::token;

class UuidTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void version4HasItsBits();
    void version5IsThatOfOthers_data();
    void version5IsThatOfOthers();
    void version5AgreesWithPython();
    void version7CarriesTheTime();
    void version7AscendsWithinAMillisecond();
    void version7GoesOnWhereTheClockGoesBack();
    void refusesTimesOutOfRange();
    void ulidCarriesTheTime_data();
    void ulidCarriesTheTime();
    void ulidCountsUpWithinAMillisecond();
    void ulidRefusesToRunOver();
    void nilAndMaxAreConstant();
};

void UuidTest::version4HasItsBits()
{
    std::set<std::string> seen;
    for (int i = 0; i < 500; ++i) {
        const std::string text = randomUuid().value().text();
        QCOMPARE(text.size(), std::size_t(36));
        QCOMPARE(text[14], '4');
        QVERIFY(std::string_view("89ab").contains(text[19]));
        QVERIFY(seen.insert(text).second);
    }
}

void UuidTest::version5IsThatOfOthers_data()
{
    QTest::addColumn<int>("space");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("uuid");
    // RFC 9562 appendix A.4; Python's documentation; computed by Python 3.11
    QTest::newRow("RFC 9562") << int(UuidNamespace::Dns) << QStringLiteral("www.example.com")
                              << QStringLiteral("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    QTest::newRow("DNS") << int(UuidNamespace::Dns) << QStringLiteral("python.org")
                         << QStringLiteral("886313e1-3b8a-5372-9b90-0c9aee199e5d");
    QTest::newRow("URL") << int(UuidNamespace::Url) << QStringLiteral("http://python.org/")
                         << QStringLiteral("4c565f0d-3f5a-5890-b41b-20cf47701c5e");
    QTest::newRow("OID") << int(UuidNamespace::Oid) << QStringLiteral("1.3.6.1")
                         << QStringLiteral("1447fa61-5277-5fef-a9b3-fbc6e44f4af3");
    QTest::newRow("X.500") << int(UuidNamespace::X500) << QStringLiteral("c=ca")
                           << QStringLiteral("cc957dd1-a972-5349-98cd-874190002798");
}

void UuidTest::version5IsThatOfOthers()
{
    QFETCH(int, space);
    QFETCH(QString, name);
    QFETCH(QString, uuid);
    QCOMPARE(
        QString::fromStdString(namedUuid(uuidOf(UuidNamespace(space)), name.toStdString()).value().text()),
        uuid);
}

void UuidTest::version5AgreesWithPython()
{
    NEEDS_PEER("python3");
    QProcess python;
    python.start(QStringLiteral("python3"),
        { QStringLiteral("-c"),
            QStringLiteral("import uuid\n"
                           "own = uuid.UUID('919108f7-52d1-4320-9bac-f847db4148a8')\n"
                           "for n in ['', 'a', 'ä€😀', 'x' * 1000]: print(uuid.uuid5(own, n))") });
    QVERIFY(python.waitForFinished());
    const QList<QByteArray> lines = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    Uuid own;
    const QByteArray bytes = QByteArray::fromHex("919108f752d143209bacf847db4148a8");
    for (std::size_t i = 0; i < own.bytes.size(); ++i)
        own.bytes.at(i) = static_cast<std::byte>(bytes[int(i)]);
    const QStringList names{ QString(), QStringLiteral("a"), QString::fromUtf8("ä€😀"),
        QString(1000, QLatin1Char('x')) };
    for (int i = 0; i < 4; ++i)
        QCOMPARE(namedUuid(own, names[i].toStdString()).value().text(), lines[i].toStdString());
}

// RFC 9562 appendix A.6: 0x17F22E279B0 is 2022-02-22T19:22:22.000Z.
void UuidTest::version7CarriesTheTime()
{
    UuidSequence sequence;
    const std::string text = sequence.next(0x17F22E279B0).value().text();
    QCOMPARE(text.substr(0, 15), std::string("017f22e2-79b0-7"));
    QVERIFY(std::string_view("89ab").contains(text[19]));
    const Identifier identifier = readIdentifier(text, { .seconds = 1'800'000'000 }).value();
    QCOMPARE(identifier.version.value(), 7U);
    QCOMPARE(utcText(identifier.time.value(), 3), std::string("2022-02-22T19:22:22.000Z"));
}

void UuidTest::version7AscendsWithinAMillisecond()
{
    UuidSequence sequence;
    std::string last;
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = sequence.next(1'700'000'000'000).value().text();
        QVERIFY2(text > last, text.c_str());
        QCOMPARE(text[14], '7');
        last = text;
    }
    // 4096 at most to a millisecond: the time has run ahead by a few.
    const Identifier identifier = readIdentifier(last, { .seconds = 1'800'000'000 }).value();
    QCOMPARE(identifier.time->seconds, std::int64_t(1'700'000'000));
    QVERIFY(identifier.time->nanoseconds <= 10'000'000);
}

void UuidTest::version7GoesOnWhereTheClockGoesBack()
{
    UuidSequence sequence;
    const std::string first = sequence.next(2000).value().text();
    const std::string second = sequence.next(1000).value().text();
    QVERIFY(second > first);
    QCOMPARE(second.substr(0, 13), first.substr(0, 13));
    QVERIFY(sequence.next(2001).value().text() > second);
}

void UuidTest::refusesTimesOutOfRange()
{
    UuidSequence uuids;
    UlidSequence ulids;
    for (const std::int64_t time : { std::int64_t(-1), latestUuidTime + 1 }) {
        QCOMPARE(int(uuids.next(time).error().code), int(ErrorCode::InvalidParameter));
        QCOMPARE(int(ulids.next(time).error().code), int(ErrorCode::InvalidParameter));
    }
    QVERIFY(uuids.next(0));
    QVERIFY(uuids.next(latestUuidTime));
    QVERIFY(ulids.next(latestUuidTime));
}

// From the ULID specification.
void UuidTest::ulidCarriesTheTime_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("start");
    QTest::newRow("of the specification") << qint64(1469918176385) << QStringLiteral("01ARYZ6S41");
    QTest::newRow("0") << qint64(0) << QStringLiteral("0000000000");
    QTest::newRow("latest") << qint64(281474976710655) << QStringLiteral("7ZZZZZZZZZ");
}

void UuidTest::ulidCarriesTheTime()
{
    QFETCH(qint64, time);
    QFETCH(QString, start);
    UlidSequence sequence;
    const std::string text = sequence.next(time).value();
    QCOMPARE(text.size(), std::size_t(26));
    QCOMPARE(QString::fromStdString(text.substr(0, 10)), start);
}

void UuidTest::ulidCountsUpWithinAMillisecond()
{
    UlidSequence sequence;
    // All random bits but the lowest eight are set: the next but 255 runs over.
    const std::uint64_t words[] = { ~0ULL, 0x00FFULL };
    std::size_t drawn = 0;
    const auto word = [&]() -> Result<std::uint64_t> { return words[drawn++]; };
    std::string last = sequence.next(7, word).value();
    QCOMPARE(last, std::string("0000000007ZZZZZZZZZZZZZZR0"));
    for (int i = 0; i < 255; ++i) {
        const std::string text = sequence.next(7, word).value();
        QVERIFY(text > last);
        last = text;
    }
    QCOMPARE(drawn, std::size_t(2));
    QCOMPARE(last, std::string("0000000007ZZZZZZZZZZZZZZZZ"));
    QVERIFY(!sequence.next(7, word));
}

void UuidTest::ulidRefusesToRunOver()
{
    UlidSequence sequence;
    const auto allOnes = []() -> Result<std::uint64_t> { return ~0ULL; };
    QCOMPARE(sequence.next(5, allOnes).value().substr(10), std::string("ZZZZZZZZZZZZZZZZ"));
    QCOMPARE(int(sequence.next(5, allOnes).error().code), int(ErrorCode::InvalidParameter));
    QVERIFY(sequence.next(6, allOnes));
}

void UuidTest::nilAndMaxAreConstant()
{
    QCOMPARE(nilUuid.text(), std::string("00000000-0000-0000-0000-000000000000"));
    QCOMPARE(maxUuid().text(), std::string("ffffffff-ffff-ffff-ffff-ffffffffffff"));
    QCOMPARE(ulidText(maxUuid().bytes), std::string("7ZZZZZZZZZZZZZZZZZZZZZZZZZ"));
}

QTEST_APPLESS_MAIN(UuidTest)
#include "uuid_test.moc"
