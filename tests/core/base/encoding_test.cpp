// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"

#include <QTest>

using namespace core;

namespace {

std::string decodedText(const Result<Bytes>& decoded)
{
    return decoded ? std::string(asText(*decoded)) : std::string("<error>");
}

} // namespace

class EncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheVectorsOfRfc4648_data();
    void followsTheVectorsOfRfc4648();
    void roundTripsEveryLength();
    void namesPlaceAndCause_data();
    void namesPlaceAndCause();
    void obeysThePaddingRule();
    void keepsSecretsOutOfOrdinaryMemory();
};

void EncodingTest::followsTheVectorsOfRfc4648_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("base64");
    QTest::addColumn<QByteArray>("base32");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("empty") << QByteArray("") << QByteArray("") << QByteArray("") << QByteArray("");
    QTest::newRow("f") << QByteArray("f") << QByteArray("Zg==") << QByteArray("MY======") << QByteArray("66");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8=") << QByteArray("MZXQ====")
                        << QByteArray("666F");
    QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v") << QByteArray("MZXW6===")
                         << QByteArray("666F6F");
    QTest::newRow("foob") << QByteArray("foob") << QByteArray("Zm9vYg==") << QByteArray("MZXW6YQ=")
                          << QByteArray("666F6F62");
    QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("Zm9vYmE=") << QByteArray("MZXW6YTB")
                           << QByteArray("666F6F6261");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy")
                            << QByteArray("MZXW6YTBOI======") << QByteArray("666F6F626172");
}

void EncodingTest::followsTheVectorsOfRfc4648()
{
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, base64);
    QFETCH(QByteArray, base32);
    QFETCH(QByteArray, hex);
    const ByteView bytes = asBytes(std::string_view(plain.constData(), std::size_t(plain.size())));
    QCOMPARE(toBase64(bytes), base64.toStdString());
    QCOMPARE(toBase32(bytes), base32.toStdString());
    QCOMPARE(toHex(bytes, LetterCase::Upper), hex.toStdString());
    QCOMPARE(toHex(bytes), hex.toLower().toStdString());
    QCOMPARE(decodedText(fromBase64(base64.toStdString())), plain.toStdString());
    QCOMPARE(decodedText(fromBase32(base32.toStdString())), plain.toStdString());
    QCOMPARE(decodedText(fromBase32(base32.toLower().toStdString())), plain.toStdString());
    QCOMPARE(decodedText(fromHex(hex.toStdString())), plain.toStdString());
}

void EncodingTest::roundTripsEveryLength()
{
    Bytes bytes;
    for (unsigned length = 0; length < 300; ++length) {
        QCOMPARE(fromHex(toHex(bytes)).value(), bytes);
        QCOMPARE(fromBase64(toBase64(bytes)).value(), bytes);
        QCOMPARE(fromBase64Url(toBase64Url(bytes)).value(), bytes);
        QCOMPARE(fromBase32(toBase32(bytes)).value(), bytes);
        bytes.push_back(static_cast<std::byte>(length * 167 + 251));
    }
}

void EncodingTest::namesPlaceAndCause_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint64>("byte");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* encoding, const QByteArray& text, quint64 byte, Cause cause) {
        QTest::newRow((QByteArray(encoding) + ' ' + text.toPercentEncoding()).constData())
            << QString::fromLatin1(encoding) << text << byte << int(cause);
    };
    row("hex", "abc", 3, Cause::OddLength);
    row("hex", "0xab", 1, Cause::HexPrefix);
    row("hex", "ab cd", 2, Cause::WhiteSpace);
    row("hex", "ab\ncd", 2, Cause::LineWrapped);
    row("hex", "abxd", 2, Cause::IllegalCharacter);
    row("hex",
        "\xEF\xBB\xBF"
        "ab",
        0, Cause::ByteOrderMark);
    row("hex", QByteArray("a\0b\0", 4), 1, Cause::Utf16);
    row("base64", "Zm9v\nYmFy", 4, Cause::LineWrapped);
    row("base64", "Zm9v\r\nYmFy", 4, Cause::LineWrapped);
    row("base64", "Zm9vYg", 6, Cause::MissingPadding);
    row("base64", "Zm9vYg=", 7, Cause::MissingPadding);
    row("base64", "Zm9vYg===", 8, Cause::UnneededPadding);
    row("base64", "Zm9v=", 4, Cause::UnneededPadding);
    row("base64", "Zm9v====", 4, Cause::UnneededPadding);
    row("base64", "Zg==Zg==", 2, Cause::UnneededPadding);
    row("base64", "Zm9vY", 5, Cause::Truncated);
    row("base64", "Zh==", 1, Cause::TrailingBits);
    row("base64", "a-_b", 1, Cause::UrlSafeAlphabet);
    row("base64", "Zm*v", 2, Cause::IllegalCharacter);
    row("base64url", "a+/b", 1, Cause::StandardAlphabet);
    row("base64url", "Zg==", 2, Cause::UnneededPadding);
    row("base64url", "Zm9 v", 3, Cause::WhiteSpace);
    row("base32", "MZXW6YQ", 7, Cause::MissingPadding);
    row("base32", "MZX=====", 3, Cause::Truncated);
    row("base32", "MZ======", 1, Cause::TrailingBits);
    row("base32", "MZXW6YT1", 7, Cause::IllegalCharacter);
}

void EncodingTest::namesPlaceAndCause()
{
    QFETCH(QString, encoding);
    QFETCH(QByteArray, text);
    QFETCH(quint64, byte);
    QFETCH(int, cause);
    const std::string_view view(text.constData(), std::size_t(text.size()));
    const Result<Bytes> decoded = encoding == QLatin1String("hex") ? fromHex(view)
        : encoding == QLatin1String("base64")                      ? fromBase64(view)
        : encoding == QLatin1String("base64url")                   ? fromBase64Url(view)
                                                                   : fromBase32(view);
    QVERIFY(!decoded);
    QCOMPARE(int(decoded.error().code), int(ErrorCode::InvalidEncoding));
    QCOMPARE(int(decoded.error().cause.value()), cause);
    QCOMPARE(quint64(decoded.error().place.value().byte.value()), byte);
}

void EncodingTest::obeysThePaddingRule()
{
    QVERIFY(fromBase64("Zg==", Padding::Optional));
    QVERIFY(fromBase64("Zg", Padding::Optional));
    QVERIFY(!fromBase64("Zg=", Padding::Optional));
    QVERIFY(fromBase64("Zg", Padding::Absent));
    QVERIFY(!fromBase64("Zg==", Padding::Absent));
    QCOMPARE(toBase64(asBytes("f"), Padding::Absent), std::string("Zg"));
    QCOMPARE(toBase32(asBytes("f"), Padding::Absent), std::string("MY"));
}

void EncodingTest::keepsSecretsOutOfOrdinaryMemory()
{
    QCOMPARE(asText(secretFromHex("666f6f").value().bytes()), std::string_view("foo"));
    QCOMPARE(asText(secretFromBase64("Zm9v").value().bytes()), std::string_view("foo"));
    QCOMPARE(asText(secretFromBase64Url("Zm9v").value().bytes()), std::string_view("foo"));
    QCOMPARE(asText(secretFromBase32("MZXW6===").value().bytes()), std::string_view("foo"));
    QVERIFY(!secretFromHex("6"));
    QCOMPARE(int(secretFromHex(std::string(std::size_t(200) * 1024, 'a')).error().code),
        int(ErrorCode::SecretTooLarge));
}

QTEST_APPLESS_MAIN(EncodingTest)
#include "encoding_test.moc"
