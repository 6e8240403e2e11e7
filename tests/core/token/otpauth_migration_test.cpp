// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/token/otp_addresses.h"
#include "core/token/otpauth_migration.h"
#include "core/token/otpauth_uri.h"

#include <QTest>

using namespace core;
using namespace core::token;
using core::crypto::DigestAlgorithm;

namespace {

QStringList idsOf(const std::vector<Finding>& findings)
{
    QStringList ids;
    for (const Finding& finding : findings) {
        const QString id = QLatin1String(finding.kind->id);
        // Those on the secret are tested elsewhere.
        if (id.startsWith(QLatin1String("otpauth-")))
            ids.append(id);
    }
    return ids;
}

OtpAccount account(const std::string& secret, const std::string& issuer, const std::string& name)
{
    OtpAccount made{ .issuer = issuer, .name = name };
    made.secret = SecureBytes::copyOf(asBytes(secret)).value();
    return made;
}

std::vector<std::string> exportOf(int count)
{
    std::vector<OtpAccount> accounts;
    for (int i = 0; i < count; ++i)
        accounts.push_back(account("a secret of 16 b", "Bank", "name" + std::to_string(i)));
    std::vector<std::string> texts;
    const std::vector<SecureBytes> addresses = writeMigrations(accounts).value();
    for (const SecureBytes& address : addresses)
        texts.emplace_back(asText(address.bytes()));
    return texts;
}

} // namespace

class OtpauthMigrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnExport();
    void readsBackExports();
    void takesNamesApart_data();
    void takesNamesApart();
    void writesBatches();
    void putsPartsTogether();
    void namesTheLineOfABadAddress();
    void leavesAccountsOut();
    void refusesExports_data();
    void refusesExports();
    void exportSurvivesTruncationsAndBitFlips();
    void refusesWhatAnExportCannotHold_data();
    void refusesWhatAnExportCannotHold();
};

// The example of https://github.com/dim13/otpauth
void OtpauthMigrationTest::readsAnExport()
{
    const std::string uri = "otpauth-migration://offline?data="
                            "CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29vZ2xlLmNvbRoHRXhhbXBsZTAC";
    const ReadMigration found = readMigration(uri).value();
    QCOMPARE(found.migration.accounts.size(), std::size_t(1));
    const OtpAccount& only = found.migration.accounts.front();
    QCOMPARE(only.issuer, std::string("Example"));
    QCOMPARE(only.name, std::string("alice@google.com"));
    QVERIFY(only.parameters == CodeParameters{});
    QCOMPARE(toHex(only.secret.bytes()), std::string("48656c6c6f21deadbeef"));
}

void OtpauthMigrationTest::readsBackExports()
{
    OtpMigration migration;
    migration.batchSize = 3;
    migration.batchIndex = 1;
    migration.batchId = -123456;
    for (int i = 0; i < 10; ++i) {
        OtpAccount made = account(
            "secret number " + std::to_string(i), i % 2 == 0 ? "Bänk" : "", "name" + std::to_string(i));
        made.parameters.digits = i % 3 == 0 ? 8 : 6;
        made.parameters.algorithm = i % 4 == 0 ? DigestAlgorithm::Sha256
            : i % 4 == 1                       ? DigestAlgorithm::Sha512
                                               : DigestAlgorithm::Sha1;
        if (i % 5 == 0) {
            made.parameters.kind = CodeKind::Hotp;
            made.parameters.counter = 1ULL << unsigned(6 * i);
        }
        migration.accounts.push_back(std::move(made));
    }
    const SecureBytes uri = writeMigration(migration).value();
    QVERIFY(isMigrationUri(asText(uri.bytes())));
    const ReadMigration back = readMigration(asText(uri.bytes())).value();
    QCOMPARE(back.migration.batchSize, 3U);
    QCOMPARE(back.migration.batchIndex, 1U);
    QCOMPARE(back.migration.batchId, -123456);
    QCOMPARE(back.migration.accounts.size(), migration.accounts.size());
    for (std::size_t i = 0; i < migration.accounts.size(); ++i) {
        QCOMPARE(back.migration.accounts[i].issuer, migration.accounts[i].issuer);
        QCOMPARE(back.migration.accounts[i].name, migration.accounts[i].name);
        QVERIFY(back.migration.accounts[i].parameters == migration.accounts[i].parameters);
        QVERIFY(back.migration.accounts[i].secret == migration.accounts[i].secret);
    }
    QCOMPARE(idsOf(back.findings), QStringList{ QStringLiteral("otpauth-more-parts") });
    QCOMPARE(back.findings.front().value, std::string("2/3"));
}

void OtpauthMigrationTest::takesNamesApart_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("readIssuer");
    QTest::addColumn<QString>("readName");
    const auto row = [](const char* issuer, const char* name, const char* readIssuer, const char* readName) {
        QTest::addRow("\"%s\" and \"%s\"", issuer, name)
            << QString::fromLatin1(issuer) << QString::fromLatin1(name) << QString::fromLatin1(readIssuer)
            << QString::fromLatin1(readName);
    };
    row("Bank", "Bank: a", "Bank", "a");
    row("Bank", "BANK:a", "Bank", "a");
    row("Bank", "Bankers:a", "Bank", "Bankers:a");
    row("Bank", "a", "Bank", "a");
    row("A:B", "A:B:c", "A:B", "c");
    row("A:B", "c", "A:B", "c");
    row("", "Foo:bar", "Foo", "bar");
    row("", "Foo:bar:x", "Foo", "bar:x");
    row("", ":a:b", "", "a:b");
    row("A", "A:A:b", "A", "A:b");
    row("", "a", "", "a");
}

void OtpauthMigrationTest::takesNamesApart()
{
    QFETCH(QString, issuer);
    QFETCH(QString, name);
    QFETCH(QString, readIssuer);
    QFETCH(QString, readName);
    const auto field = [](char number, const QByteArray& bytes) {
        return QByteArray(1, static_cast<char>(8 * number + 2)) + char(bytes.size()) + bytes;
    };
    const QByteArray message
        = field(1, field(1, "secret") + field(2, name.toLatin1()) + field(3, issuer.toLatin1()));
    const ReadMigration back
        = readMigration("otpauth-migration://offline?data=" + message.toBase64().toStdString()).value();
    const OtpAccount& found = back.migration.accounts.front();
    QCOMPARE(QString::fromStdString(found.issuer), readIssuer);
    QCOMPARE(QString::fromStdString(found.name), readName);
    // Each can be handed on as an address.
    const SecureBytes address = writeOtpauthUri(found).value();
    const ReadAccount again = readOtpauthUri(asText(address.bytes())).value();
    QCOMPARE(again.account.issuer, found.issuer);
    QCOMPARE(again.account.name, found.name);
    const std::vector<SecureBytes> whole = writeMigrations({ &found, 1 }).value();
    const ReadMigration same = readMigration(asText(whole.front().bytes())).value();
    QCOMPARE(same.migration.accounts.front().issuer, found.issuer);
    QCOMPARE(same.migration.accounts.front().name, found.name);
}

void OtpauthMigrationTest::writesBatches()
{
    QCOMPARE(exportOf(1).size(), std::size_t(1));
    QCOMPARE(readMigration(exportOf(10).front())->migration.batchSize, 1U);
    const std::vector<std::string> parts = exportOf(25);
    QCOMPARE(parts.size(), std::size_t(3));
    const std::int32_t id = readMigration(parts.front())->migration.batchId;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const ReadMigration part = readMigration(parts[i]).value();
        QCOMPARE(part.migration.batchSize, 3U);
        QCOMPARE(part.migration.batchIndex, unsigned(i));
        QCOMPARE(part.migration.batchId, id);
        QCOMPARE(part.migration.accounts.size(), std::size_t(i < 2 ? 10 : 5));
    }
}

void OtpauthMigrationTest::putsPartsTogether()
{
    const std::vector<std::string> parts = exportOf(25);
    const OtpAddresses whole
        = readOtpAddresses("\n" + parts[1] + "\r\n" + parts[0] + " " + parts[2] + "\n").value();
    QCOMPARE(whole.accounts.size(), std::size_t(25));
    QVERIFY(idsOf(whole.findings).isEmpty());
    QVERIFY(!whole.openExport);
    const OtpAddresses twice = readOtpAddresses(parts[1] + "\n" + parts[1]).value();
    QCOMPARE(twice.accounts.size(), std::size_t(10));
    QCOMPARE(idsOf(twice.findings), QStringList{ QStringLiteral("otpauth-more-parts") });
    QCOMPARE(twice.openExport.value(), readMigration(parts[0])->migration.batchId);
    const OtpAddresses mixed
        = readOtpAddresses("otpauth://totp/Big Bank:a?secret=JBSWY3DP\nsteam://JBSWY3DP\n" + parts[2])
              .value();
    QCOMPARE(mixed.accounts.size(), std::size_t(7));
    QCOMPARE(mixed.accounts.front().issuer, std::string("Big Bank"));
}

void OtpauthMigrationTest::namesTheLineOfABadAddress()
{
    const auto found = readOtpAddresses("otpauth://totp/a?secret=JBSWY3DP\notpauth://totp/b?secret=J1\n");
    QVERIFY(!found);
    QCOMPARE(int(found.error().place->line.value()), 2);
    QCOMPARE(int(found.error().place->byte.value()), 25);
    QVERIFY(!readOtpAddresses("otpauth://totp/b?secret=J1").error().place->line);
    QVERIFY(!readOtpAddresses(""));
    QVERIFY(!readOtpAddresses("\n \n"));
}

void OtpauthMigrationTest::leavesAccountsOut()
{
    // Field 1, of 8 bytes: secret "ab", name "n", algorithm MD5; then one without a secret.
    const QByteArray message = QByteArray::fromHex("0a09")
        + QByteArray::fromHex("0a026162"
                              "12016e"
                              "2004")
        + QByteArray::fromHex("0a03"
                              "12016d");
    const std::string uri
        = "otpauth-migration://offline?data=" + message.toBase64(QByteArray::Base64UrlEncoding).toStdString();
    const ReadMigration found = readMigration(uri).value();
    QVERIFY(found.migration.accounts.empty());
    QCOMPARE(idsOf(found.findings), QStringList(2, QStringLiteral("otpauth-account-skipped")));
    QCOMPARE(found.findings[0].value, std::string("n"));
    QCOMPARE(found.findings[1].value, std::string("m"));
}

void OtpauthMigrationTest::refusesExports_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("byte");
    const auto row = [](const char* name, const char* hex, Cause cause, int byte) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << int(cause) << byte;
    };
    row("empty", "", Cause::Empty, 0);
    row("no account", "1001", Cause::SecretMissing, 2);
    row("field 0", "0001", Cause::OutOfRange, 0);
    row("a group", "0b", Cause::UnknownProperty, 0);
    row("wire type 7", "0f", Cause::UnknownProperty, 0);
    row("a cut length", "0a05616263", Cause::Truncated, 5);
    row("a huge length", "0affffffffffffffffff01", Cause::Truncated, 11);
    row("a cut varint", "10ff", Cause::Truncated, 2);
    row("a varint of 11 bytes", "10ffffffffffffffffffff01", Cause::OutOfRange, 10);
    row("a number as text", "120161", Cause::UnknownProperty, 2);
    row("a secret as a number", "0a020801", Cause::UnknownProperty, 3);
    row("a name that is not UTF-8", "0a0612026eff0a0161", Cause::NotUtf8, 5);
}

void OtpauthMigrationTest::refusesExports()
{
    QFETCH(QByteArray, message);
    QFETCH(int, cause);
    QFETCH(int, byte);
    const auto found = readMigration("otpauth-migration://offline?data=" + message.toBase64().toStdString());
    QVERIFY(!found);
    QCOMPARE(int(found.error().code), int(ErrorCode::NotAOneTimePasswordUri));
    QCOMPARE(int(found.error().cause.value()), cause);
    QCOMPARE(int(found.error().place->byte.value()), byte);
}

void OtpauthMigrationTest::exportSurvivesTruncationsAndBitFlips()
{
    const QByteArray message
        = QByteArray::fromBase64("CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29vZ2xlLmNvbRoHRXhhbXBsZTAC");
    const auto readMessage = [](const QByteArray& bytes) {
        return readMigration("otpauth-migration://offline?data=" + bytes.toBase64().toStdString());
    };
    for (int size = 1; size < message.size(); ++size)
        QVERIFY(!readMessage(message.left(size)));
    for (int i = 0; i < message.size(); ++i) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            QByteArray flipped = message;
            flipped[i] = static_cast<char>(static_cast<unsigned char>(flipped[i]) ^ (1U << bit));
            (void)readMessage(flipped);
        }
    }
    for (const char* uri : { "otpauth-migration://offline", "otpauth-migration://offline?data=%",
             "otpauth-migration://offline?data=!!", "otpauth-migration://offline?x=y", "otpauth-migration:" })
        QVERIFY(!readMigration(uri));
}

void OtpauthMigrationTest::refusesWhatAnExportCannotHold_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("digits");
    QTest::addColumn<int>("period");
    QTest::newRow("Steam") << int(CodeKind::Steam) << 6 << 30;
    QTest::newRow("seven digits") << int(CodeKind::Totp) << 7 << 30;
    QTest::newRow("a minute") << int(CodeKind::Totp) << 6 << 60;
}

void OtpauthMigrationTest::refusesWhatAnExportCannotHold()
{
    QFETCH(int, kind);
    QFETCH(int, digits);
    QFETCH(int, period);
    OtpMigration migration;
    migration.accounts.push_back(account("secret", "a", "b"));
    migration.accounts.front().parameters
        = { .kind = CodeKind(kind), .digits = unsigned(digits), .period = period };
    QCOMPARE(int(writeMigration(migration).error().code), int(ErrorCode::NotInThisFormat));
}

QTEST_APPLESS_MAIN(OtpauthMigrationTest)
#include "otpauth_migration_test.moc"
