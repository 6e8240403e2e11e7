// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/crypto/random.h"
#include "core/token/instant.h"
#include "core/token/one_time_password.h"
#include "core/token/otp_secret.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <QTest>

#include <limits>

using namespace core;
using namespace core::token;
using core::crypto::DigestAlgorithm;

namespace {

std::string repeatedDigits(std::size_t size)
{
    std::string text;
    while (text.size() < size)
        text += "1234567890";
    return text.substr(0, size);
}

/// RFC 6238 appendix B uses seeds as long as the digest, as its errata say.
std::string seedFor(DigestAlgorithm algorithm)
{
    return repeatedDigits(crypto::digestSize(algorithm));
}

const std::string sha1Seed = repeatedDigits(20);

} // namespace

class OneTimePasswordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hotpOfRfc4226_data();
    void hotpOfRfc4226();
    void totpOfRfc6238_data();
    void totpOfRfc6238();
    void steamCodes_data();
    void steamCodes();
    void agreesWithOathtool();
    void agreesWithOathtoolOnCounters();
    void givesPreviousAndNext();
    void hasNoPreviousAtTheFirstStep();
    void endsWithTheYear9999();
    void takesAStartOfItsOwn();
    void refusesParameters_data();
    void refusesParameters();
    void tellsTheDrift_data();
    void tellsTheDrift();
    void looksNoFurtherThanTheWindow();
    void takesCodesAsTheyAreRead_data();
    void takesCodesAsTheyAreRead();
    void looksAheadWithCounters();
    void stopsAtTheLastCounter();
};

// RFC 4226 appendix D.
void OneTimePasswordTest::hotpOfRfc4226_data()
{
    QTest::addColumn<int>("counter");
    QTest::addColumn<QString>("code");
    const char* codes[] = { "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583",
        "399871", "520489" };
    for (int i = 0; i < 10; ++i)
        QTest::addRow("%d", i) << i << QString::fromLatin1(codes[i]);
}

void OneTimePasswordTest::hotpOfRfc4226()
{
    QFETCH(int, counter);
    QFETCH(QString, code);
    const CodeParameters parameters{ .kind = CodeKind::Hotp };
    QCOMPARE(codeAt(asBytes(sha1Seed), parameters, std::uint64_t(counter)).value(), code.toStdString());
}

// RFC 6238 appendix B, with the seeds of its errata 2866.
void OneTimePasswordTest::totpOfRfc6238_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QString>("code");
    const auto row = [](qint64 time, const char* sha1, const char* sha256, const char* sha512) {
        QTest::addRow("SHA-1 %lld", time) << time << int(DigestAlgorithm::Sha1) << QString::fromLatin1(sha1);
        QTest::addRow("SHA-256 %lld", time)
            << time << int(DigestAlgorithm::Sha256) << QString::fromLatin1(sha256);
        QTest::addRow("SHA-512 %lld", time)
            << time << int(DigestAlgorithm::Sha512) << QString::fromLatin1(sha512);
    };
    row(59, "94287082", "46119246", "90693936");
    row(1111111109, "07081804", "68084774", "25091201");
    row(1111111111, "14050471", "67062674", "99943326");
    row(1234567890, "89005924", "91819424", "93441116");
    row(2000000000, "69279037", "90698825", "38618901");
    row(20000000000, "65353130", "77737706", "47863826");
}

void OneTimePasswordTest::totpOfRfc6238()
{
    QFETCH(qint64, time);
    QFETCH(int, algorithm);
    QFETCH(QString, code);
    const CodeParameters parameters{ .algorithm = DigestAlgorithm(algorithm), .digits = 8 };
    const std::string seed = seedFor(parameters.algorithm);
    QCOMPARE(codesAt(asBytes(seed), parameters, time).value().code, code.toStdString());
}

// The pairs that KeePassXC's tests have.
void OneTimePasswordTest::steamCodes_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("code");
    QTest::newRow("1511200518") << qint64(1511200518) << QStringLiteral("FR8RV");
    QTest::newRow("1511200714") << qint64(1511200714) << QStringLiteral("9P3VP");
}

void OneTimePasswordTest::steamCodes()
{
    QFETCH(qint64, time);
    QFETCH(QString, code);
    const SecureBytes secret = readSecretText("63BEDWCQZKTQWPESARIERL5DTTQFCJTK").value();
    const CodeParameters parameters{ .kind = CodeKind::Steam };
    QCOMPARE(codesAt(secret.bytes(), parameters, time).value().code, code.toStdString());
    QVERIFY(verifyCode(secret.bytes(), parameters, code.toLower().toStdString(), time, 0)->isAccepted());
}

void OneTimePasswordTest::agreesWithOathtool()
{
    NEEDS_PEER("oathtool");
    const std::pair<DigestAlgorithm, std::string> algorithms[] = { { DigestAlgorithm::Sha1, "SHA1" },
        { DigestAlgorithm::Sha256, "SHA256" }, { DigestAlgorithm::Sha512, "SHA512" } };
    for (int i = 0; i < 30; ++i) {
        Bytes secret(static_cast<std::size_t>(10 + i));
        QVERIFY(crypto::fillWithRandom(secret));
        const auto& [algorithm, name] = algorithms[i % 3];
        const unsigned digits = i % 2 == 0 ? 6 : 8;
        const std::int64_t period = i % 5 == 0 ? 60 : 30;
        const std::int64_t time = 1'000'000'000 + 12'345'678 * i;
        const CodeParameters parameters{ .algorithm = algorithm, .digits = digits, .period = period };
        const tests::Ended ended = tests::run(
            { .words = { "oathtool", "--totp=" + name, "-d", std::to_string(digits), "-s",
                  std::to_string(period) + "s", "--now", "@" + std::to_string(time), toHex(secret) } });
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(codesAt(secret, parameters, time).value().code + "\n", ended.output);
        // And the other way round: oathtool takes our code.
        const tests::Ended verified
            = tests::run({ .words = { "oathtool", "--totp=" + name, "-d", std::to_string(digits), "-s",
                               std::to_string(period) + "s", "--now", "@" + std::to_string(time), "-w", "1",
                               toHex(secret), codesAt(secret, parameters, time).value().code } });
        QCOMPARE(verified.exitCode, 0);
    }
}

void OneTimePasswordTest::agreesWithOathtoolOnCounters()
{
    NEEDS_PEER("oathtool");
    for (const std::uint64_t counter : { 0ULL, 1ULL, 4294967295ULL, 4294967296ULL, 1ULL << 62 }) {
        const tests::Ended ended = tests::run({ .words
            = { "oathtool", "--hotp", "-d", "7", "-c", std::to_string(counter), toHex(asBytes(sha1Seed)) } });
        const CodeParameters parameters{ .kind = CodeKind::Hotp, .digits = 7 };
        QCOMPARE(codeAt(asBytes(sha1Seed), parameters, counter).value() + "\n", ended.output);
    }
}

void OneTimePasswordTest::givesPreviousAndNext()
{
    const CodesNow codes = codesAt(asBytes(sha1Seed), {}, 59).value();
    QCOMPARE(codes.previous, std::string("755224"));
    QCOMPARE(codes.code, std::string("287082"));
    QCOMPARE(codes.next, std::string("359152"));
    QCOMPARE(codes.step, std::uint64_t(1));
    QCOMPARE(codes.validFrom, std::int64_t(30));
    QCOMPARE(codes.validUntil, std::int64_t(60));
    QCOMPARE(codesAt(asBytes(sha1Seed), {}, 60).value().code, codes.next);
}

void OneTimePasswordTest::hasNoPreviousAtTheFirstStep()
{
    const CodesNow codes = codesAt(asBytes(sha1Seed), {}, 0).value();
    QVERIFY(codes.previous.empty());
    QCOMPARE(codes.code, std::string("755224"));
    QCOMPARE(int(codesAt(asBytes(sha1Seed), {}, -1).error().code), int(ErrorCode::InvalidParameter));
}

void OneTimePasswordTest::endsWithTheYear9999()
{
    QCOMPARE(utcText({ .seconds = latestSecond }), std::string("9999-12-31T23:59:59Z"));
    QVERIFY(codesAt(asBytes(sha1Seed), {}, latestSecond));
    QCOMPARE(
        int(codesAt(asBytes(sha1Seed), {}, latestSecond + 1).error().code), int(ErrorCode::InvalidParameter));
    QVERIFY(!verifyCode(asBytes(sha1Seed), {}, "755224", latestSecond + 1, 1));
}

void OneTimePasswordTest::takesAStartOfItsOwn()
{
    const CodeParameters parameters{ .period = 10, .start = 1000 };
    const CodesNow codes = codesAt(asBytes(sha1Seed), parameters, 1015).value();
    QCOMPARE(codes.code, std::string("287082"));
    QCOMPARE(codes.validFrom, std::int64_t(1010));
    QVERIFY(!codesAt(asBytes(sha1Seed), parameters, 999));
}

void OneTimePasswordTest::refusesParameters_data()
{
    QTest::addColumn<int>("digits");
    QTest::addColumn<qint64>("period");
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<bool>("isRefused");
    const int sha1 = int(DigestAlgorithm::Sha1);
    QTest::newRow("five digits") << 5 << qint64(30) << sha1 << true;
    QTest::newRow("six") << 6 << qint64(30) << sha1 << false;
    QTest::newRow("ten") << 10 << qint64(30) << sha1 << false;
    QTest::newRow("eleven") << 11 << qint64(30) << sha1 << true;
    QTest::newRow("no period") << 6 << qint64(0) << sha1 << true;
    QTest::newRow("a second") << 6 << qint64(1) << sha1 << false;
    QTest::newRow("a day") << 6 << qint64(mostPeriod) << sha1 << false;
    QTest::newRow("longer") << 6 << qint64(mostPeriod + 1) << sha1 << true;
    QTest::newRow("MD5") << 6 << qint64(30) << int(DigestAlgorithm::Md5) << true;
}

void OneTimePasswordTest::refusesParameters()
{
    QFETCH(int, digits);
    QFETCH(qint64, period);
    QFETCH(int, algorithm);
    QFETCH(bool, isRefused);
    const CodeParameters parameters{
        .algorithm = DigestAlgorithm(algorithm), .digits = unsigned(digits), .period = period
    };
    const auto codes = codesAt(asBytes(sha1Seed), parameters, 1'000'000);
    QCOMPARE(!codes, isRefused);
    if (codes)
        QCOMPARE(int(codes->code.size()), digits);
    QVERIFY(!codesAt({}, parameters, 1'000'000));
}

void OneTimePasswordTest::tellsTheDrift_data()
{
    QTest::addColumn<qint64>("device");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    // The present step is 1200 to 1229.
    QTest::newRow("right") << qint64(1215) << qint64(1215) << 0 << 0 << 0;
    QTest::newRow("47 s ahead") << qint64(1262) << qint64(1215) << 2 << 45 << 74;
    QTest::newRow("a second ahead") << qint64(1230) << qint64(1229) << 1 << 1 << 30;
    QTest::newRow("a second behind") << qint64(1199) << qint64(1200) << -1 << -30 << -1;
    QTest::newRow("a minute behind") << qint64(1155) << qint64(1215) << -2 << -75 << -46;
}

void OneTimePasswordTest::tellsTheDrift()
{
    QFETCH(qint64, device);
    QFETCH(qint64, now);
    QFETCH(int, offset);
    QFETCH(int, least);
    QFETCH(int, most);
    const std::string code = codesAt(asBytes(sha1Seed), {}, device).value().code;
    const CodeCheck check = verifyCode(asBytes(sha1Seed), {}, code, now, 5).value();
    QVERIFY(check.isAccepted());
    QCOMPARE(int(check.offset), offset);
    QCOMPARE(check.drift.has_value(), offset != 0);
    if (check.drift) {
        QCOMPARE(int(check.drift->least), least);
        QCOMPARE(int(check.drift->most), most);
        QVERIFY(device - now >= check.drift->least && device - now <= check.drift->most);
    }
}

void OneTimePasswordTest::looksNoFurtherThanTheWindow()
{
    const std::string code = codesAt(asBytes(sha1Seed), { .digits = 8 }, 1000).value().code;
    QVERIFY(verifyCode(asBytes(sha1Seed), { .digits = 8 }, code, 1060, 2)->isAccepted());
    QVERIFY(!verifyCode(asBytes(sha1Seed), { .digits = 8 }, code, 1060, 1)->isAccepted());
    QVERIFY(!verifyCode(asBytes(sha1Seed), { .digits = 8 }, code, 1030, 0)->isAccepted());
    // At the beginning of time there is nothing before.
    QVERIFY(!verifyCode(asBytes(sha1Seed), { .digits = 8 }, code, 0, 20)->isAccepted());
    QCOMPARE(int(verifyCode(asBytes(sha1Seed), {}, code, 0, mostWindow + 1).error().code),
        int(ErrorCode::InvalidParameter));
}

void OneTimePasswordTest::takesCodesAsTheyAreRead_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("plain") << QStringLiteral("287082") << QStringLiteral("accepted");
    QTest::newRow("in two groups") << QStringLiteral("287 082") << QStringLiteral("accepted");
    QTest::newRow("with a hyphen and a line break")
        << QStringLiteral("287-082\n") << QStringLiteral("accepted");
    QTest::newRow("another") << QStringLiteral("287083") << QStringLiteral("not-in-window");
    QTest::newRow("cut") << QStringLiteral("28708") << QStringLiteral("wrong-length");
    QTest::newRow("longer") << QStringLiteral("2870820") << QStringLiteral("wrong-length");
    QTest::newRow("empty") << QString() << QStringLiteral("wrong-length");
    QTest::newRow("a word") << QStringLiteral("abcdef") << QStringLiteral("foreign-character");
}

void OneTimePasswordTest::takesCodesAsTheyAreRead()
{
    QFETCH(QString, code);
    QFETCH(QString, verdict);
    const CodeCheck check = verifyCode(asBytes(sha1Seed), {}, code.toStdString(), 59, 1).value();
    QCOMPARE(QString::fromLatin1(idOf(check.verdict)), verdict);
    QCOMPARE(check.step.has_value(), check.isAccepted());
    if (check.step)
        QCOMPARE(*check.step, std::uint64_t(1));
}

void OneTimePasswordTest::looksAheadWithCounters()
{
    const CodeParameters parameters{ .kind = CodeKind::Hotp, .counter = 2 };
    const CodeCheck check = verifyCode(asBytes(sha1Seed), parameters, "338314", 0, 5).value();
    QVERIFY(check.isAccepted());
    QCOMPARE(check.offset, std::int64_t(2));
    QCOMPARE(check.step.value(), std::uint64_t(4));
    QCOMPARE(check.nextCounter.value(), std::uint64_t(5));
    QVERIFY(!check.drift);
    // A code of the past opens nothing.
    QVERIFY(!verifyCode(asBytes(sha1Seed), parameters, "287082", 0, 5)->isAccepted());
}

void OneTimePasswordTest::stopsAtTheLastCounter()
{
    const CodeParameters parameters{ .kind = CodeKind::Hotp,
        .counter = std::numeric_limits<std::uint64_t>::max() };
    QVERIFY(!verifyCode(asBytes(sha1Seed), parameters, "755224", 0, 5)->isAccepted());
    const std::string last = codeAt(asBytes(sha1Seed), parameters, parameters.counter).value();
    const CodeCheck check = verifyCode(asBytes(sha1Seed), parameters, last, 0, 5).value();
    QVERIFY(check.isAccepted());
    QCOMPARE(check.step.value(), parameters.counter);
    QVERIFY(!check.nextCounter);
}

QTEST_APPLESS_MAIN(OneTimePasswordTest)
#include "one_time_password_test.moc"
