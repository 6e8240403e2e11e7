// SPDX-License-Identifier: Apache-2.0
#include "core/password/crack_time.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace core::password;

Q_DECLARE_METATYPE(core::password::RoundedTime)

class CrackTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundsAtTheBoundaries_data();
    void roundsAtTheBoundaries();
    void takesZxcvbnsRates();
    void scalesWithTheCost();
    void readsWhatAnAttackerFaces_data();
    void readsWhatAnAttackerFaces();
    void refusesWhatIsOutOfRange_data();
    void refusesWhatIsOutOfRange();
    void everyAttackerHasAName();
};

void CrackTimeTest::roundsAtTheBoundaries_data()
{
    constexpr double minute = 60;
    constexpr double hour = 60 * minute;
    constexpr double day = 24 * hour;
    constexpr double month = 31 * day;
    constexpr double year = 12 * month;
    QTest::addColumn<double>("seconds");
    QTest::addColumn<RoundedTime>("time");
    const auto row = [](const char* name, double seconds, TimeUnit unit, int amount) {
        QTest::newRow(name) << seconds << RoundedTime{ .unit = unit, .amount = amount };
    };
    row("nothing", 0, TimeUnit::LessThanASecond, 0);
    row("nearly a second", 0.999, TimeUnit::LessThanASecond, 0);
    row("a second", 1, TimeUnit::Second, 1);
    row("a half goes up", 1.5, TimeUnit::Second, 2);
    row("less does not", 1.49, TimeUnit::Second, 1);
    row("sixty seconds are said", 59.5, TimeUnit::Second, 60);
    row("a minute", minute, TimeUnit::Minute, 1);
    row("sixty minutes", hour - 1, TimeUnit::Minute, 60);
    row("an hour", hour, TimeUnit::Hour, 1);
    row("a day", day, TimeUnit::Day, 1);
    row("nearly a month", month - 1, TimeUnit::Day, 31);
    row("a month", month, TimeUnit::Month, 1);
    row("twelve months", year - 1, TimeUnit::Month, 12);
    row("a year", year, TimeUnit::Year, 1);
    row("a hundred years", 100 * year - 1, TimeUnit::Year, 100);
    row("a century", 100 * year, TimeUnit::Centuries, 0);
    row("for ever", std::numeric_limits<double>::infinity(), TimeUnit::Centuries, 0);
    row("no number", std::numeric_limits<double>::quiet_NaN(), TimeUnit::Centuries, 0);
}

void CrackTimeTest::roundsAtTheBoundaries()
{
    QFETCH(double, seconds);
    QFETCH(RoundedTime, time);
    const RoundedTime ours = rounded(seconds);
    QCOMPARE(static_cast<int>(ours.unit), static_cast<int>(time.unit));
    QCOMPARE(ours.amount, time.amount);
}

void CrackTimeTest::takesZxcvbnsRates()
{
    QCOMPARE(secondsToGuess(100, guessesPerSecond(Scenario::OnlineThrottled)), 3600.0);
    QCOMPARE(secondsToGuess(100, guessesPerSecond(Scenario::OnlineUnthrottled)), 10.0);
    QCOMPARE(secondsToGuess(1e6, guessesPerSecond(Scenario::OfflineSlow)), 100.0);
    QCOMPARE(secondsToGuess(1e12, guessesPerSecond(Scenario::OfflineFast)), 100.0);
}

void CrackTimeTest::scalesWithTheCost()
{
    const auto rate = [](const StoredAs& stored, Hardware hardware = Hardware::Gpu) {
        return guessesPerSecond(stored, hardware).value_or(-1);
    };
    // The benchmark itself: 184.0 kH/s at cost 5.
    QCOMPARE(rate(Bcrypt{ .cost = 5 }), 184e3);
    QCOMPARE(rate(Bcrypt{ .cost = 12 }), 184e3 / 128);
    QCOMPARE(rate(UnsaltedHash::Md5), 164.1e9);
    QCOMPARE(rate(UnsaltedHash::Ntlm, Hardware::EightGpus), 8 * 288.5e9);
    QCOMPARE(rate(UnsaltedHash::Md5, Hardware::Cluster), 8000 * 164.1e9);
    QCOMPARE(rate(Pbkdf2{ .function = Pbkdf2::Function::Sha256, .iterations = 999 }), 8865.7e3);
    QCOMPARE(rate(Pbkdf2{ .iterations = 300'000 }), 2 * rate(Pbkdf2{ .iterations = 600'000 }));
    QCOMPARE(rate(Scrypt{ .n = 1 << 14 }), 8 * rate(Scrypt{ .n = 1 << 17 }));
    QCOMPARE(rate(Scrypt{ .p = 3 }), rate(Scrypt{ .p = 1 }) / 3);
    // 19 MiB, twice: five transfers of a block.
    QCOMPARE(rate(Argon2id{}), 1008e9 / (19456.0 * 1024 * 5));
    QCOMPARE(rate(Argon2id{ .memoryKiB = 65536, .passes = 3 }), 1008e9 / (65536.0 * 1024 * 8));
    // Lanes share the memory.
    QCOMPARE(rate(Argon2id{ .lanes = 4 }), rate(Argon2id{ .lanes = 1 }));
    for (const StoredAs& stored : { StoredAs(UnsaltedHash::Sha1), StoredAs(Bcrypt{}), StoredAs(Argon2id{}),
             StoredAs(Scrypt{}), StoredAs(Pbkdf2{}) })
        QVERIFY(rate(stored, Hardware::CpuCore) < rate(stored, Hardware::Gpu));
}

void CrackTimeTest::readsWhatAnAttackerFaces_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<double>("rate");
    const auto row
        = [](const char* words, double rate) { QTest::newRow(words) << QByteArray(words) << rate; };
    row("md5", 164.1e9);
    row("ntlm", 288.5e9);
    row("sha1", 50.6387e9);
    row("sha256", 21.9755e9);
    row("sha512", 7.4834e9);
    row("bcrypt", 184e3 / 128);
    row("bcrypt:5", 184e3);
    row("argon2id", 1008e9 / (19456.0 * 1024 * 5));
    row("argon2id:65536:3:4", 1008e9 / (65536.0 * 1024 * 8));
    row("argon2id:65536", 1008e9 / (65536.0 * 1024 * 5));
    row("scrypt:16384:8:1", 1008e9 / (2.0 * 128 * 16384 * 8));
    row("pbkdf2-sha512:999", 3120.9e3);
    row("pbkdf2-sha1:1", 20.4e9);
}

void CrackTimeTest::readsWhatAnAttackerFaces()
{
    QFETCH(QByteArray, words);
    QFETCH(double, rate);
    const auto stored = storedAs(words.toStdString());
    QVERIFY(stored.has_value());
    QCOMPARE(guessesPerSecond(*stored, Hardware::Gpu).value_or(-1), rate);
}

void CrackTimeTest::refusesWhatIsOutOfRange_data()
{
    QTest::addColumn<QByteArray>("words");
    for (const char* words : { "", "md4", "MD5", "md5:1", "bcrypt:", "bcrypt:3", "bcrypt:32", "bcrypt:12:1",
             "bcrypt:-1", "bcrypt: 12", "bcrypt:0x10", "bcrypt:4294967300", "argon2id:7", "argon2id:8:0",
             "argon2id:8:1:2", "argon2id:8:1:1:1", "scrypt:1", "scrypt:1000", "scrypt:16384:0",
             "scrypt:16384:8:0", "scrypt:16384:8:134217728", "pbkdf2:1000", "pbkdf2-sha256:0",
             "pbkdf2-sha256:99999999999999999999", "pbkdf2-sha256:1e5" })
        QTest::newRow(*words ? words : "empty") << QByteArray(words);
}

void CrackTimeTest::refusesWhatIsOutOfRange()
{
    QFETCH(QByteArray, words);
    const auto stored = storedAs(words.toStdString());
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, core::ErrorCode::InvalidParameter);
}

void CrackTimeTest::everyAttackerHasAName()
{
    QCOMPARE(QByteArray(idOf(Scenario::OnlineThrottled)), QByteArray("online_throttled"));
    QCOMPARE(QByteArray(idOf(Scenario::OfflineFast)), QByteArray("offline_fast"));
    for (const Scenario scenario : scenarios)
        QVERIFY(*wordsOf(scenario) && *rateWordsOf(scenario));
    for (const Hardware hardware : hardwares)
        QVERIFY(*wordsOf(hardware) && *idOf(hardware));
}

QTEST_GUILESS_MAIN(CrackTimeTest)
#include "crack_time_test.moc"
