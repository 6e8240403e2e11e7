// SPDX-License-Identifier: Apache-2.0
#include "core/token/pasted_token.h"
#include "core/token/random_token.h"

#include <QTest>

#include <cmath>

using namespace core;
using namespace core::token;

namespace {

constexpr Instant now{ .seconds = 1'800'000'000 };

PastedToken read(const std::string& text)
{
    Result<PastedToken> pasted = readPastedToken(text, now);
    if (!pasted)
        qFatal("not read: %s", text.c_str());
    return *std::move(pasted);
}

} // namespace

class PastedTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsKnownOfOthers_data();
    void tellsWhatIsKnownOfOthers();
    void tellsIdentifiersAndKeys();
    void callsNoRandomTokenFaulty_data();
    void callsNoRandomTokenFaulty();
    void givesNoBitsToPatterns();
    void refuses_data();
    void refuses();
};

void PastedTokenTest::tellsWhatIsKnownOfOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("alphabet");
    QTest::addColumn<double>("bits");
    const auto row = [](const char* text, const char* issuer, const char* alphabet, double bits) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(issuer)
                            << QString::fromLatin1(alphabet) << bits;
    };
    // Made up to the forms that their issuers document.
    row("sk_live_51HqLyjWDarjtT1zdp7dcE", "Stripe", "letters-and-digits", 22 * std::log2(62));
    row("github_pat_11ABCDE_y2kQ7fLw", "GitHub", "urlsafe", 16 * 6.0);
    row("ghp_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq1", "GitHub", "letters-and-digits", 35 * std::log2(62));
    row("glpat-x7Kq_2mVw-9sTbLc4RnE", "GitLab", "urlsafe", 20 * 6.0);
    row("xoxb-2048-1024-Ab3dEf6h", "Slack", "urlsafe", 18 * 6.0);
    row("AKIAQ7ZXW2VNM5KTJ4RB", "AWS", "base32", 16 * 5.0);
    row("16a3f2c94d5be08177a3c6d2", "", "hex", 24 * 4.0);
    row("900150983cd24fb0d6963f7d28e17f72", "", "hex", 32 * 4.0);
    row("73919284", "", "digits", 8 * std::log2(10));
    row("password", "", "letters-and-digits", 8 * std::log2(62));
    row("JBSWY3DPEHPK3PXP", "", "base32", 16 * 5.0);
    row("q83vEjRWeJCrze8SNFZ4kA==", "", "letters-and-digits", 22 * std::log2(62));
    row("q83vEjRWeJ+rze8SNFZ4kA==", "", "base64", 22 * 6.0);
    row("k9!xQ2#vL7$m", "", "printable", 12 * std::log2(94));
}

void PastedTokenTest::tellsWhatIsKnownOfOthers()
{
    QFETCH(QString, text);
    QFETCH(QString, issuer);
    QFETCH(QString, alphabet);
    QFETCH(double, bits);
    const auto token = std::get<OpaqueToken>(read(text.toStdString()));
    QCOMPARE(QString::fromLatin1(token.issuer ? token.issuer : ""), issuer);
    QCOMPARE(token.length, std::size_t(text.size()));
    QCOMPARE(QString::fromLatin1(idOf(token.alphabet)), alphabet);
    QCOMPARE(token.mostBits.value(), bits);
    QVERIFY(token.findings.empty());
}

void PastedTokenTest::tellsIdentifiersAndKeys()
{
    QVERIFY(std::holds_alternative<Identifier>(read("01ARZ3NDEKTSV4RRFFQ69G5FAV\n")));
    QVERIFY(std::holds_alternative<Identifier>(read("V1StGXR8_Z5jdHi6B-myT")));
    QVERIFY(std::get<ApiKeyCheck>(read("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")).isChecksumRight);
    QVERIFY(!std::get<ApiKeyCheck>(read("ghp_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18")).isChecksumRight);
}

void PastedTokenTest::callsNoRandomTokenFaulty_data()
{
    QTest::addColumn<int>("encoding");
    QTest::newRow("urlsafe") << int(TokenEncoding::UrlSafe);
    QTest::newRow("hex") << int(TokenEncoding::Hex);
    QTest::newRow("base64") << int(TokenEncoding::Base64);
    QTest::newRow("base32") << int(TokenEncoding::Base32);
    QTest::newRow("base58") << int(TokenEncoding::Base58);
}

void PastedTokenTest::callsNoRandomTokenFaulty()
{
    QFETCH(int, encoding);
    int keys = 0; // one token in 50,000 has the form by chance
    for (int i = 0; i < 400; ++i) {
        const SecureBytes token = randomToken(32, TokenEncoding(encoding)).value();
        const std::string text(asText(token.bytes()));
        const PastedToken pasted = read(text);
        if (std::holds_alternative<ApiKeyCheck>(pasted)) {
            ++keys;
            continue;
        }
        QVERIFY2(std::get<OpaqueToken>(pasted).mostBits.value() > 200, text.c_str());
    }
    QVERIFY(keys < 3);
}

void PastedTokenTest::givesNoBitsToPatterns()
{
    for (const char* text : { "aaaaaaaaaaaaaaaaaaaaa", "123456789012345678901", "0123456789abcdefghijklmnopq",
             "abcabcabcabcabcabc", "zyxwvutsrqponm" }) {
        const auto token = std::get<OpaqueToken>(read(text));
        QVERIFY(!token.mostBits);
        QCOMPARE(token.findings.front().kind->id, "identifier-pattern");
    }
}

void PastedTokenTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
        { "", "hello", "two words and more", "schlüsselwort", "919108f7-52d1-4320-9bac-f847db4148a",
            "{919108f7-52d1-4320-9bac-f847db4148ag}", "a\nb\nc\nd\ne\nf" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void PastedTokenTest::refuses()
{
    QFETCH(QString, text);
    QCOMPARE(int(readPastedToken(text.toStdString(), now).error().code), int(ErrorCode::NotAnIdentifier));
}

QTEST_APPLESS_MAIN(PastedTokenTest)
#include "pasted_token_test.moc"
