// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/token/otp_secret.h"

#include <QTest>

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

const std::string sha1Seed = repeatedDigits(20);

QStringList idsOf(const std::vector<Finding>& findings)
{
    QStringList ids;
    for (const Finding& finding : findings)
        ids.append(QLatin1String(finding.kind->id));
    return ids;
}

} // namespace

class OtpSecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSecrets_data();
    void readsSecrets();
    void refusesSecrets_data();
    void refusesSecrets();
    void judgesParameters();
    void groupsSecrets();
};

void OtpSecretTest::readsSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("findings");
    const QString secret = QStringLiteral("JBSWY3DPEHPK3PXP"); // "Hello!", DE AD BE EF
    QTest::newRow("as it should be") << secret << QStringList();
    QTest::newRow("lower case") << secret.toLower() << QStringList{ QStringLiteral("otp-secret-lower-case") };
    QTest::newRow("in groups") << QStringLiteral("jbsw y3dp ehpk 3pxp")
                               << QStringList{ QStringLiteral("otp-secret-lower-case"),
                                      QStringLiteral("otp-secret-grouped") };
    QTest::newRow("hyphens and line breaks")
        << QStringLiteral("JBSW-Y3DP\r\nEHPK-3PXP\n") << QStringList{ QStringLiteral("otp-secret-grouped") };
    QTest::newRow("as a page has it")
        << QStringLiteral("JBSW\u00A0Y3DP\u2013EHPK\u202F3PXP\u200B==\u2010")
        << QStringList{ QStringLiteral("otp-secret-grouped"), QStringLiteral("otp-secret-padded") };
    QTest::newRow("padded") << secret + QStringLiteral("======")
                            << QStringList{ QStringLiteral("otp-secret-padded") };
    QTest::newRow("encoded padding") << secret + QStringLiteral("%3D%3d")
                                     << QStringList{ QStringLiteral("otp-secret-percent") };
}

void OtpSecretTest::readsSecrets()
{
    QFETCH(QString, text);
    QFETCH(QStringList, findings);
    const SecureBytes secret = readSecretText(text.toStdString()).value();
    QCOMPARE(toHex(secret.bytes()), std::string("48656c6c6f21deadbeef"));
    QCOMPARE(idsOf(judgeSecretText(text.toStdString())), findings);
}

void OtpSecretTest::refusesSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("byte");
    QTest::addColumn<bool>("hasHint");
    const auto row = [](const char* text, Cause cause, int byte, bool hasHint) {
        QTest::addRow("\"%s\"", text) << QString::fromUtf8(text) << int(cause) << byte << hasHint;
    };
    row("", Cause::Empty, 0, false);
    row(" - ", Cause::Empty, 0, false);
    row("====", Cause::Empty, 0, false);
    row("JBSW0", Cause::IllegalCharacter, 4, true);
    row("JB SW 1", Cause::IllegalCharacter, 6, true);
    row("8BSW", Cause::IllegalCharacter, 0, true);
    row("JBSW9", Cause::IllegalCharacter, 4, true);
    row("JB=SW", Cause::UnneededPadding, 2, false);
    row("JBSWÄ", Cause::IllegalCharacter, 4, false);
    row("JBSW!01", Cause::IllegalCharacter, 4, false);
    row("JB\u00A0SW0", Cause::IllegalCharacter, 6, true);
    row("JB\xE2\x80", Cause::IllegalCharacter, 2, false);
    row("JBS", Cause::Truncated, 3, false);
    row("JBSWY3", Cause::Truncated, 6, false);
    row("A", Cause::Truncated, 1, false);
    row("JBSW%3DY3DP", Cause::IllegalCharacter, 4, false);
}

void OtpSecretTest::refusesSecrets()
{
    QFETCH(QString, text);
    QFETCH(int, cause);
    QFETCH(int, byte);
    QFETCH(bool, hasHint);
    const auto secret = readSecretText(text.toStdString());
    QVERIFY(!secret);
    QCOMPARE(int(secret.error().code), int(ErrorCode::InvalidEncoding));
    QCOMPARE(int(secret.error().cause.value()), cause);
    QCOMPARE(int(secret.error().place->byte.value()), byte);
    QCOMPARE(idsOf(judgeSecretText(text.toStdString())).contains(QStringLiteral("otp-secret-look-alike")),
        hasHint);
}

void OtpSecretTest::judgesParameters()
{
    using Ids = QStringList;
    QCOMPARE(idsOf(judgeSecret(asBytes(sha1Seed), {})), Ids{ QStringLiteral("otp-sha1") });
    QCOMPARE(idsOf(judgeSecret(asBytes(repeatedDigits(15)), {})),
        (Ids{ QStringLiteral("otp-secret-short"), QStringLiteral("otp-sha1") }));
    QCOMPARE(idsOf(judgeSecret(asBytes(repeatedDigits(16)), { .algorithm = DigestAlgorithm::Sha512 })),
        Ids{ QStringLiteral("otp-algorithm") });
    QCOMPARE(idsOf(judgeSecret(asBytes(sha1Seed), { .digits = 10, .period = 60 })),
        (Ids{ QStringLiteral("otp-sha1"), QStringLiteral("otp-period"), QStringLiteral("otp-ten-digits") }));
    QCOMPARE(idsOf(judgeSecret(asBytes(sha1Seed), { .kind = CodeKind::Hotp, .period = 60 })),
        Ids{ QStringLiteral("otp-sha1") });
    // Random letters leave bits over; all-zero ones do not show.
    QCOMPARE(
        idsOf(judgeSecretText("JBSWY3DPEHPK3PXPJZ")), Ids{ QStringLiteral("otp-secret-left-over-bits") });
    QVERIFY(readSecretText("JBSWY3DPEHPK3PXPJZ"));
}

void OtpSecretTest::groupsSecrets()
{
    const auto grouped = [](std::size_t size) {
        const std::string seed = repeatedDigits(size);
        return std::string(asText(groupedSecretText(asBytes(seed)).value().bytes()));
    };
    QCOMPARE(grouped(5), std::string("GEZD GNBV"));
    QCOMPARE(grouped(6), std::string("GEZD GNBV GY"));
    QCOMPARE(grouped(0), std::string());
}

QTEST_APPLESS_MAIN(OtpSecretTest)
#include "otp_secret_test.moc"
