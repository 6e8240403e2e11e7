// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/token/random_token.h"

#include <QTest>

#include <array>
#include <cmath>
#include <map>
#include <set>

using namespace core;
using namespace core::token;

namespace {

std::string encoded(ByteView bytes, TokenEncoding encoding)
{
    return std::string(asText(encodeSecret(bytes, encoding).value().bytes()));
}

/// Words that count up, so that all draws of a short length can be had in turn.
crypto::RandomWord wordsFrom(std::vector<std::uint64_t> words)
{
    return [words = std::move(words), next = std::size_t(0)]() mutable -> Result<std::uint64_t> {
        return words.at(next++);
    };
}

} // namespace

class RandomTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesBase58AsOthersDo_data();
    void writesBase58AsOthersDo();
    void agreesWithTheOtherEncoders();
    void base58IsTheNumberOfTheBytes();
    void makesTokensOfTheLengthAskedFor_data();
    void makesTokensOfTheLengthAskedFor();
    void refusesSizesOutOfRange();
    void readsAlphabets_data();
    void readsAlphabets();
    void refusesAlphabets_data();
    void refusesAlphabets();
    void drawsEverySequenceEquallyOften();
    void rejectsWordsThatWouldFavourSomeSymbols();
    void everySymbolIsEquallyLikelyInEachPlace();
    void countsTheEntropy();
    void nanoIdHas64Symbols();
    void passesTheFailureOfTheSourceOn();
};

// The examples of draft-msporny-base58-03 section 4, and of Bitcoin's base58_encode_decode.json.
void RandomTokenTest::writesBase58AsOthersDo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const QByteArray& bytes, const char* text) {
        QTest::addRow("%s", text) << bytes << QByteArray(text);
    };
    row("Hello World!", "2NEpo7TZRRrLZSi2U");
    row("The quick brown fox jumps over the lazy dog.",
        "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z");
    row(QByteArray::fromHex("0000287fb4cd"), "11233QC4");
    row("", "");
    row(QByteArray::fromHex("61"), "2g");
    row(QByteArray::fromHex("626262"), "a3gV");
    row(QByteArray::fromHex("73696d706c792061206c6f6e6720737472696e67"), "2cFupjhnEsSn59qHXstmK2ffpLv2");
    row(QByteArray::fromHex("00eb15231dfceb60925886b67d065299925915aeb172c06647"),
        "1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L");
    row(QByteArray::fromHex("00000000000000000000"), "1111111111");
}

void RandomTokenTest::writesBase58AsOthersDo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(encoded(asBytes(bytes.toStdString()), TokenEncoding::Base58), text.toStdString());
}

void RandomTokenTest::agreesWithTheOtherEncoders()
{
    for (std::size_t size = 0; size < 70; ++size) {
        Bytes bytes(size);
        QVERIFY(crypto::fillWithRandom(bytes));
        QCOMPARE(encoded(bytes, TokenEncoding::UrlSafe), toBase64Url(bytes));
        QCOMPARE(encoded(bytes, TokenEncoding::Hex), toHex(bytes));
        QCOMPARE(encoded(bytes, TokenEncoding::Base64), toBase64(bytes));
        QCOMPARE(encoded(bytes, TokenEncoding::Base32), toBase32(bytes, Padding::Absent));
    }
}

/// Read back by another way: digit by digit into a number of bytes.
void RandomTokenTest::base58IsTheNumberOfTheBytes()
{
    const std::string_view digits = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    for (std::size_t size = 1; size < 200; size += 7) {
        Bytes bytes(size);
        QVERIFY(crypto::fillWithRandom(bytes));
        bytes.front() = size % 2 == 0 ? std::byte{ 0 } : bytes.front();
        Bytes back(size);
        for (const char c : encoded(bytes, TokenEncoding::Base58)) {
            std::size_t carry = digits.find(c);
            QVERIFY(carry != std::string_view::npos);
            for (std::size_t i = size; i > 0; --i) {
                carry += 58 * std::to_integer<std::size_t>(back[i - 1]);
                back[i - 1] = static_cast<std::byte>(carry & 0xFFU);
                carry >>= 8U;
            }
            QCOMPARE(carry, std::size_t(0));
        }
        QVERIFY(back == bytes);
    }
    QVERIFY(encodeSecret(Bytes(mostTokenBytes, std::byte{ 0xFF }), TokenEncoding::Base58));
}

void RandomTokenTest::makesTokensOfTheLengthAskedFor_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<int>("length");
    QTest::newRow("urlsafe") << int(TokenEncoding::UrlSafe) << 43;
    QTest::newRow("hex") << int(TokenEncoding::Hex) << 64;
    QTest::newRow("base64") << int(TokenEncoding::Base64) << 44;
    QTest::newRow("base32") << int(TokenEncoding::Base32) << 52;
}

void RandomTokenTest::makesTokensOfTheLengthAskedFor()
{
    QFETCH(int, encoding);
    QFETCH(int, length);
    std::set<std::string> seen;
    for (int i = 0; i < 100; ++i) {
        const SecureBytes token = randomToken(32, TokenEncoding(encoding)).value();
        QCOMPARE(int(token.size()), length);
        QVERIFY(seen.emplace(asText(token.bytes())).second);
    }
}

void RandomTokenTest::refusesSizesOutOfRange()
{
    QCOMPARE(int(randomToken(0, TokenEncoding::Hex).error().code), int(ErrorCode::InvalidParameter));
    QCOMPARE(int(randomToken(mostTokenBytes + 1, TokenEncoding::Hex).error().code),
        int(ErrorCode::InvalidParameter));
    QCOMPARE(int(drawToken(nanoIdAlphabet(), 0).error().code), int(ErrorCode::InvalidParameter));
    QCOMPARE(int(drawToken(nanoIdAlphabet(), mostTokenSymbols + 1).error().code),
        int(ErrorCode::InvalidParameter));
    QCOMPARE(drawToken(readAlphabet("\U0001F600\U0001F601").value(), mostTokenSymbols).value().size(),
        4 * mostTokenSymbols);
}

void RandomTokenTest::readsAlphabets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("symbols");
    QTest::addColumn<int>("repeated");
    QTest::newRow("ASCII") << QStringLiteral("abc") << 3 << 0;
    QTest::newRow("repeated") << QStringLiteral("abcab") << 3 << 2;
    QTest::newRow("two bytes") << QStringLiteral("äöü") << 3 << 0;
    QTest::newRow("four bytes") << QString::fromUtf8("\U0001F600\U0001F601é") << 3 << 0;
    QTest::newRow("blank") << QStringLiteral(" \t") << 2 << 0;
}

void RandomTokenTest::readsAlphabets()
{
    QFETCH(QString, text);
    QFETCH(int, symbols);
    QFETCH(int, repeated);
    const Alphabet alphabet = readAlphabet(text.toStdString()).value();
    QCOMPARE(int(alphabet.symbols.size()), symbols);
    QCOMPARE(int(alphabet.repeated), repeated);
    for (const std::string& symbol : alphabet.symbols)
        QVERIFY(text.contains(QString::fromStdString(symbol)));
}

void RandomTokenTest::refusesAlphabets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("byte");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::InvalidParameter) << -1;
    QTest::newRow("one") << QByteArray("a") << int(ErrorCode::InvalidParameter) << -1;
    QTest::newRow("one again and again") << QByteArray("aaa") << int(ErrorCode::InvalidParameter) << -1;
    QTest::newRow("line break") << QByteArray("ab\nc") << int(ErrorCode::InvalidParameter) << 2;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << int(ErrorCode::InvalidParameter) << 1;
    QTest::newRow("Latin-1") << QByteArray("ab\xE4") << int(ErrorCode::InvalidEncoding) << 2;
}

void RandomTokenTest::refusesAlphabets()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(int, byte);
    const Error error = readAlphabet(text.toStdString()).error();
    QCOMPARE(int(error.code), code);
    QCOMPARE(error.place ? int(error.place->byte.value()) : -1, byte);
}

void RandomTokenTest::drawsEverySequenceEquallyOften()
{
    const Alphabet alphabet = readAlphabet("xyz").value();
    // 2^64 mod 3 is 1: 0 is rejected, and each of nine pairs of the others comes once.
    std::map<std::string, int> counts;
    for (std::uint64_t first = 1; first < 4; ++first) {
        for (std::uint64_t second = 1; second < 4; ++second)
            ++counts[std::string(
                asText(drawToken(alphabet, 2, wordsFrom({ first, second })).value().bytes()))];
    }
    QCOMPARE(counts.size(), std::size_t(9));
    for (const auto& [text, count] : counts)
        QCOMPARE(count, 1);
}

void RandomTokenTest::rejectsWordsThatWouldFavourSomeSymbols()
{
    const Alphabet alphabet = readAlphabet("xyz").value();
    QCOMPARE(asText(drawToken(alphabet, 1, wordsFrom({ 0, 2 })).value().bytes()), std::string_view("z"));
}

// Chi-square with 57 degrees of freedom: above 125 one time in a million.
void RandomTokenTest::everySymbolIsEquallyLikelyInEachPlace()
{
    const Alphabet alphabet
        = readAlphabet("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz").value();
    constexpr std::size_t places = 4;
    constexpr int draws = 20'000;
    std::array<std::map<char, double>, places> counts;
    for (int i = 0; i < draws; ++i) {
        const SecureBytes token = drawToken(alphabet, places).value();
        for (std::size_t place = 0; place < places; ++place)
            counts.at(place)[asText(token.bytes())[place]] += 1;
    }
    const double expected = double(draws) / 58;
    for (const auto& place : counts) {
        QCOMPARE(place.size(), std::size_t(58));
        double chiSquare = 0;
        for (const auto& [symbol, count] : place)
            chiSquare += (count - expected) * (count - expected) / expected;
        QVERIFY2(chiSquare < 125, qPrintable(QString::number(chiSquare)));
    }
}

void RandomTokenTest::countsTheEntropy()
{
    QCOMPARE(entropyBits(nanoIdAlphabet(), nanoIdLength), 126.0);
    QCOMPARE(entropyBits(readAlphabet("ab").value(), 100), 100.0);
    QCOMPARE(entropyBits(readAlphabet("0123456789").value(), 6), std::log2(1e6));
}

void RandomTokenTest::nanoIdHas64Symbols()
{
    QCOMPARE(nanoIdAlphabet().symbols.size(), std::size_t(64));
    QCOMPARE(nanoIdAlphabet().repeated, std::size_t(0));
    QCOMPARE(drawToken(nanoIdAlphabet(), nanoIdLength).value().size(), std::size_t(21));
}

void RandomTokenTest::passesTheFailureOfTheSourceOn()
{
    const auto failing = []() -> Result<std::uint64_t> { return fail(ErrorCode::Internal, "source"); };
    QCOMPARE(int(drawToken(nanoIdAlphabet(), 3, failing).error().code), int(ErrorCode::Internal));
}

QTEST_APPLESS_MAIN(RandomTokenTest)
#include "random_token_test.moc"
