// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/token/otpauth_uri.h"

#include <QTest>

using namespace core;
using namespace core::token;
using core::crypto::DigestAlgorithm;

namespace {

const QString example
    = QStringLiteral("otpauth://totp/Example:alice@google.com?secret=JBSWY3DPEHPK3PXP&issuer=Example");

ReadAccount read(const QString& text)
{
    Result<ReadAccount> account = readOtpauthUri(text.toStdString());
    if (!account)
        qFatal("not read: %s", qPrintable(text));
    return *std::move(account);
}

QStringList idsOf(const std::vector<Finding>& findings)
{
    QStringList ids;
    for (const Finding& finding : findings) {
        const QString id = QLatin1String(finding.kind->id);
        // Those on the secret are tested elsewhere.
        if (id.startsWith(QLatin1String("otpauth-")) || id == QLatin1String("otp-secret-percent"))
            ids.append(id);
    }
    return ids;
}

std::string written(const OtpAccount& account)
{
    return std::string(asText(writeOtpauthUri(account).value().bytes()));
}

OtpAccount account(const std::string& secret, const std::string& issuer, const std::string& name)
{
    OtpAccount made{ .issuer = issuer, .name = name };
    made.secret = SecureBytes::copyOf(asBytes(secret)).value();
    return made;
}

} // namespace

class OtpauthUriTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheExampleOfTheFormat();
    void reads_data();
    void reads();
    void remarks_data();
    void remarks();
    void refuses_data();
    void refuses();
    void writesCanonically_data();
    void writesCanonically();
    void readsBackWhatItWrites();
    void readsBackColons_data();
    void readsBackColons();
    void refusesToWriteWhatCannotBeReadBack();
    void survivesTruncationsAndBitFlips();
};

// https://github.com/google/google-authenticator/wiki/Key-Uri-Format
void OtpauthUriTest::readsTheExampleOfTheFormat()
{
    const ReadAccount found = read(
        QStringLiteral("otpauth://totp/ACME%20Co:john.doe@email.com?secret=HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ&"
                       "issuer=ACME%20Co&algorithm=SHA1&digits=6&period=30"));
    QCOMPARE(found.account.issuer, std::string("ACME Co"));
    QCOMPARE(found.account.name, std::string("john.doe@email.com"));
    QVERIFY(found.account.parameters == CodeParameters{});
    QCOMPARE(toHex(found.account.secret.bytes()), std::string("3dc6caa4824a6d288767b2331e20b43166cb85d9"));
    QVERIFY(idsOf(found.findings).isEmpty());
}

void OtpauthUriTest::reads_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("digits");
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("counter");
    const QString s = QStringLiteral("secret=JBSWY3DPEHPK3PXP");
    const auto row = [](const char* name, const QString& uri, const char* issuer, const char* account,
                         CodeKind kind = CodeKind::Totp, int digits = 6, int period = 30, int counter = 0) {
        QTest::newRow(name) << uri << QString::fromUtf8(issuer) << QString::fromUtf8(account) << int(kind)
                            << digits << period << counter;
    };
    row("no label", QStringLiteral("otpauth://totp?") + s, "", "");
    row("empty label", QStringLiteral("otpauth://totp/?") + s, "", "");
    row("name only", QStringLiteral("otpauth://totp/alice?") + s, "", "alice");
    row("encoded colon", QStringLiteral("otpauth://totp/Big%20Bank%3A%20alice?") + s, "Big Bank", "alice");
    row("issuer as parameter", QStringLiteral("otpauth://totp/alice?issuer=Bank&") + s, "Bank", "alice");
    row("UTF-8", QStringLiteral("otpauth://totp/B%C3%A4nk:%E2%82%AC?") + s, "Bänk", "€");
    row("raw UTF-8", QString::fromUtf8("otpauth://totp/Bänk:€?") + s, "Bänk", "€");
    row("name with a colon", QStringLiteral("otpauth://totp/Bank:a:b?") + s, "Bank", "a:b");
    row("name with a slash", QStringLiteral("otpauth://totp/Bank:a/b?") + s, "Bank", "a/b");
    row("HOTP", QStringLiteral("otpauth://hotp/x?counter=7&") + s, "", "x", CodeKind::Hotp, 6, 30, 7);
    row("eight digits a minute", QStringLiteral("otpauth://totp/x?digits=8&period=60&") + s, "", "x",
        CodeKind::Totp, 8, 60);
    row("Steam by its type", QStringLiteral("otpauth://steam/Steam:x?") + s, "Steam", "x", CodeKind::Steam);
    row("Steam by its encoder", QStringLiteral("otpauth://totp/Steam:x?encoder=steam&digits=5&") + s, "Steam",
        "x", CodeKind::Steam);
    row("Steam by its issuer", QStringLiteral("otpauth://totp/Steam:x?digits=5&") + s, "Steam", "x",
        CodeKind::Steam);
    row("Bitwarden's", QStringLiteral("steam://jbswy3dpehpk3pxp"), "Steam", "", CodeKind::Steam);
    row("blanks around", QStringLiteral(" \n") + QStringLiteral("OTPAUTH://TOTP/x?") + s + QLatin1Char('\n'),
        "", "x");
    row("empty parameters", QStringLiteral("otpauth://totp/x?&&") + s + QLatin1Char('&'), "", "x");
    row("plus as it stands", QStringLiteral("otpauth://totp/x?issuer=A%2BB+C&") + s, "A+B+C", "x");
}

void OtpauthUriTest::reads()
{
    QFETCH(QString, uri);
    QFETCH(QString, issuer);
    QFETCH(QString, name);
    QFETCH(int, kind);
    QFETCH(int, digits);
    QFETCH(int, period);
    QFETCH(int, counter);
    const OtpAccount found = read(uri).account;
    QCOMPARE(QString::fromStdString(found.issuer), issuer);
    QCOMPARE(QString::fromStdString(found.name), name);
    QCOMPARE(int(found.parameters.kind), kind);
    QCOMPARE(int(found.parameters.digits), digits);
    QCOMPARE(int(found.parameters.period), period);
    QCOMPARE(int(found.parameters.counter), counter);
    QCOMPARE(toHex(found.secret.bytes()), std::string("48656c6c6f21deadbeef"));
}

void OtpauthUriTest::remarks_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char* name, const QString& uri, const char* id) {
        QTest::newRow(name) << uri << (*id ? QStringList{ QString::fromLatin1(id) } : QStringList());
    };
    row("nothing", example, "");
    row("type in capitals", QString(example).replace(QLatin1String("totp"), QLatin1String("TOTP")),
        "otpauth-letter-case");
    row("parameter in capitals", QString(example).replace(QLatin1String("secret"), QLatin1String("Secret")),
        "otpauth-letter-case");
    row("no issuer", QStringLiteral("otpauth://totp/alice?secret=JBSWY3DPEHPK3PXP"), "otpauth-no-issuer");
    row("other issuer",
        QString(example).replace(QLatin1String("issuer=Example"), QLatin1String("issuer=Bank")),
        "otpauth-issuers-differ");
    row("unknown", example + QStringLiteral("&color=red"), "otpauth-unknown-parameter");
    row("repeated", example + QStringLiteral("&secret=GEZDGNBV"), "otpauth-repeated-parameter");
    row("SHA-1 with a hyphen", example + QStringLiteral("&algorithm=SHA-1"), "otpauth-algorithm-name");
    row("HmacSHA256", example + QStringLiteral("&algorithm=HmacSHA256"), "otpauth-algorithm-name");
    row("sha512", example + QStringLiteral("&algorithm=sha512"), "otpauth-algorithm-name");
    row("SHA512", example + QStringLiteral("&algorithm=SHA512"), "");
    row("counter with TOTP", example + QStringLiteral("&counter=3"), "otpauth-unknown-parameter");
    row("period with HOTP", QStringLiteral("otpauth://hotp/E:x?issuer=E&secret=JBSWY3DP&counter=1&period=60"),
        "otpauth-unknown-parameter");
    row("picture", example + QStringLiteral("&image=https%3A%2F%2Fexample.com%2Fa.png"), "otpauth-image");
    row("no counter", QString(example).replace(QLatin1String("totp"), QLatin1String("hotp")),
        "otpauth-no-counter");
    row("plus for a space",
        QStringLiteral("otpauth://totp/Big%20Bank:x?secret=JBSWY3DPEHPK3PXP&issuer=Big+Bank"),
        "otpauth-plus-signs");
    row("fragment", example + QStringLiteral("#x"), "otpauth-fragment");
    row("encoded padding", QStringLiteral("otpauth://totp/E:x?issuer=E&secret=JBSWY3DPEHPK3PXP%3D%3D%3D"),
        "otp-secret-percent");
    row("Steam by its issuer", QStringLiteral("otpauth://totp/Steam:x?secret=JBSWY3DPEHPK3PXP&digits=5"),
        "otpauth-steam");
}

void OtpauthUriTest::remarks()
{
    QFETCH(QString, uri);
    QFETCH(QStringList, ids);
    QCOMPARE(idsOf(read(uri).findings), ids);
}

void OtpauthUriTest::refuses_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("byte");
    QTest::addColumn<QString>("member");
    constexpr int none = -1;
    const auto row
        = [](const char* name, const QString& uri, ErrorCode code, int cause, int byte, const char* member) {
              QTest::newRow(name) << uri << int(code) << cause << byte << QString::fromLatin1(member);
          };
    const QString start = QStringLiteral("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP");
    constexpr ErrorCode bad = ErrorCode::NotAOneTimePasswordUri;
    row("empty", QString(), bad, int(Cause::Empty), none, "");
    row("another scheme", QStringLiteral("https://example.com"), bad, none, none, "");
    row("an export", QStringLiteral("otpauth-migration://offline?data=AA"), bad, none, none, "");
    row("no type", QStringLiteral("otpauth:///x?secret=AA"), bad, int(Cause::Empty), 10, "");
    row("unknown type", QStringLiteral("otpauth://motp/x?secret=AA"), bad, int(Cause::UnknownProperty), 10,
        "");
    row("no secret", QStringLiteral("otpauth://totp/x?issuer=a"), bad, int(Cause::SecretMissing), 25,
        "secret");
    row("no query", QStringLiteral("otpauth://totp/x"), bad, int(Cause::SecretMissing), 16, "secret");
    row("empty secret", QStringLiteral("otpauth://totp/x?secret="), bad, int(Cause::SecretMissing), 24,
        "secret");
    row("wrong secret", QStringLiteral("otpauth://totp/x?secret=JBS1"), bad, int(Cause::IllegalCharacter), 27,
        "secret");
    row("cut secret", QStringLiteral("otpauth://totp/x?secret=JBS"), bad, int(Cause::Truncated), 27,
        "secret");
    row("digits 5", start + QStringLiteral("&digits=5"), bad, int(Cause::OutOfRange), 48, "digits");
    row("digits 11", start + QStringLiteral("&digits=11"), bad, int(Cause::OutOfRange), 48, "digits");
    row("digits in words", start + QStringLiteral("&digits=six"), bad, int(Cause::IllegalCharacter), 48,
        "digits");
    row("no digits", start + QStringLiteral("&digits="), bad, int(Cause::Empty), 48, "digits");
    row("period 0", start + QStringLiteral("&period=0"), bad, int(Cause::OutOfRange), 48, "period");
    row("negative period", start + QStringLiteral("&period=-30"), bad, int(Cause::IllegalCharacter), 48,
        "period");
    row("a counter too large", start + QStringLiteral("&counter=18446744073709551616"), bad,
        int(Cause::OutOfRange), 49, "counter");
    row("MD5", start + QStringLiteral("&algorithm=MD5"), ErrorCode::UnknownAlgorithm, none, 51, "algorithm");
    row("a cut escape", QStringLiteral("otpauth://totp/x%2"), bad, int(Cause::Truncated), 16, "");
    row("a wrong escape", QStringLiteral("otpauth://totp/x%zz?secret=AA"), bad, int(Cause::IllegalCharacter),
        16, "");
    row("not UTF-8", QStringLiteral("otpauth://totp/%FF?secret=JBSWY3DP"), bad, int(Cause::NotUtf8), 15, "");
    row("a line break inside", QStringLiteral("otpauth://totp/a\nb?secret=AA"), bad,
        int(Cause::ControlCharacter), 16, "");
    row("a page of Steam's", QStringLiteral("steam://run/440"), bad, int(Cause::IllegalCharacter), 11,
        "secret");
    row("too large", start + QString(17000, QLatin1Char('x')), ErrorCode::TooLarge, none, none, "");
}

void OtpauthUriTest::refuses()
{
    QFETCH(QString, uri);
    QFETCH(int, code);
    QFETCH(int, cause);
    QFETCH(int, byte);
    QFETCH(QString, member);
    const auto account = readOtpauthUri(uri.toStdString());
    QVERIFY(!account);
    const Error& error = account.error();
    QCOMPARE(int(error.code), code);
    QCOMPARE(error.cause ? int(*error.cause) : -1, cause);
    QCOMPARE(error.place ? int(error.place->byte.value()) : -1, byte);
    QCOMPARE(error.place ? QString::fromStdString(error.place->member) : QString(), member);
}

void OtpauthUriTest::writesCanonically_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("defaults are written out")
        << example
        << QStringLiteral("otpauth://totp/Example:alice%40google.com?secret=JBSWY3DPEHPK3PXP&issuer=Example&"
                          "algorithm=SHA1&digits=6&period=30");
    QTest::newRow("HOTP") << QStringLiteral("otpauth://hotp/a%20b?secret=jbsw%20y3dp&counter=3")
                          << QStringLiteral(
                                 "otpauth://hotp/a%20b?secret=JBSWY3DP&algorithm=SHA1&digits=6&counter=3");
    QTest::newRow("Steam") << QStringLiteral("otpauth://steam/Steam:x?secret=JBSWY3DP")
                           << QStringLiteral("otpauth://totp/Steam:x?secret=JBSWY3DP&issuer=Steam&"
                                             "algorithm=SHA1&digits=5&period=30&encoder=steam");
    QTest::newRow("a counter with TOTP is kept")
        << QStringLiteral("otpauth://totp/x?secret=JBSWY3DP&counter=3")
        << QStringLiteral("otpauth://totp/x?secret=JBSWY3DP&algorithm=SHA1&digits=6&period=30&counter=3");
    QTest::newRow("others are kept")
        << QStringLiteral("otpauth://totp/x?a%26b=c%3Dd&secret=JBSWY3DP&image=http%3A%2F%2Fe")
        << QStringLiteral("otpauth://totp/x?secret=JBSWY3DP&algorithm=SHA1&digits=6&period=30&a%26b=c%3Dd&"
                          "image=http%3A%2F%2Fe");
}

void OtpauthUriTest::writesCanonically()
{
    QFETCH(QString, uri);
    QFETCH(QString, canonical);
    QCOMPARE(QString::fromStdString(written(read(uri).account)), canonical);
    QCOMPARE(QString::fromStdString(written(read(canonical).account)), canonical);
}

void OtpauthUriTest::readsBackWhatItWrites()
{
    using enum DigestAlgorithm;
    for (const DigestAlgorithm algorithm : { Sha1, Sha256, Sha512 }) {
        for (unsigned digits = 6; digits <= 10; ++digits) {
            OtpAccount made = account("secret of mine", "Bänk & Söhne #1", "a+b@c.d/e?f=g%h");
            made.parameters = { .algorithm = algorithm, .digits = digits, .period = 45 };
            const ReadAccount back = read(QString::fromStdString(written(made)));
            QCOMPARE(back.account.issuer, made.issuer);
            QCOMPARE(back.account.name, made.name);
            QVERIFY(back.account.parameters == made.parameters);
            QVERIFY(back.account.secret == made.secret);
            QVERIFY(idsOf(back.findings).isEmpty());
        }
    }
}

void OtpauthUriTest::readsBackColons_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("label");
    const auto row = [](const char* issuer, const char* name, const char* label) {
        QTest::addRow("\"%s\" and \"%s\"", issuer, name)
            << QString::fromLatin1(issuer) << QString::fromLatin1(name) << QString::fromLatin1(label);
    };
    row("a", "b:c", "a:b%3Ac");
    row("a:b", "c", "c");
    row("a:b", "c:d", ":c%3Ad");
    row("", "a:b", ":a%3Ab");
    row("", ":", ":%3A");
    row(":", "", "");
}

void OtpauthUriTest::readsBackColons()
{
    QFETCH(QString, issuer);
    QFETCH(QString, name);
    QFETCH(QString, label);
    const std::string uri = written(account("secret", issuer.toStdString(), name.toStdString()));
    QVERIFY(uri.starts_with("otpauth://totp/" + label.toStdString() + "?secret="));
    const OtpAccount back = read(QString::fromStdString(uri)).account;
    QCOMPARE(QString::fromStdString(back.issuer), issuer);
    QCOMPARE(QString::fromStdString(back.name), name);
}

void OtpauthUriTest::refusesToWriteWhatCannotBeReadBack()
{
    QCOMPARE(
        int(writeOtpauthUri(account("secret", "a", "\xFF")).error().code), int(ErrorCode::InvalidEncoding));
    QCOMPARE(
        int(writeOtpauthUri(account("secret", "\xC3", "a")).error().code), int(ErrorCode::InvalidEncoding));
    QVERIFY(!writeOtpauthUri(account("", "a", "b")));
    OtpAccount tooManyDigits = account("secret", "a", "b");
    tooManyDigits.parameters.digits = 11;
    QVERIFY(!writeOtpauthUri(tooManyDigits));
    OtpAccount later = account("secret", "a", "b");
    later.parameters.start = 1000;
    QCOMPARE(int(writeOtpauthUri(later).error().code), int(ErrorCode::NotInThisFormat));
    later.parameters.kind = CodeKind::Hotp;
    QVERIFY(writeOtpauthUri(later));
}

void OtpauthUriTest::survivesTruncationsAndBitFlips()
{
    const std::string whole = (example + QStringLiteral("&digits=8&period=60&image=a%20b#c")).toStdString();
    for (std::size_t size = 0; size < whole.size(); ++size)
        (void)readOtpauthUri(whole.substr(0, size));
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            std::string flipped = whole;
            flipped[i] = static_cast<char>(static_cast<unsigned char>(flipped[i]) ^ (1U << bit));
            if (const auto found = readOtpauthUri(flipped))
                QVERIFY(!found->account.secret.isEmpty());
        }
    }
}

QTEST_APPLESS_MAIN(OtpauthUriTest)
#include "otpauth_uri_test.moc"
