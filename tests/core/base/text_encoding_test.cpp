// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/base/text_encoding.h"

#include <QElapsedTimer>
#include <QTest>

using namespace core;

Q_DECLARE_METATYPE(core::TextEncoding)
Q_DECLARE_METATYPE(core::Newlines)

namespace {

const std::string everyLength = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x94\x91"; // aé€🔑
const std::string everyNewline = "a\nb\r\nc\rd\r\r\n\n\r";

std::string_view viewOf(const QByteArray& text)
{
    return { text.constData(), std::size_t(text.size()) };
}

QByteArray hexOf(const Result<Scratch>& bytes)
{
    return bytes ? QByteArray::fromStdString(toHex(bytes->bytes())) : QByteArray(idOf(bytes.error().code));
}

/// "23 bytes, 22 characters, 1 LF, 0 CRLF, 0 CR, newline"
QString told(const TextCount& count)
{
    return QStringLiteral("%1 bytes, %2 characters, %3 LF, %4 CRLF, %5 CR, %6")
        .arg(count.bytes)
        .arg(count.characters)
        .arg(count.lf)
        .arg(count.crLf)
        .arg(count.cr)
        .arg(count.endsWithNewline ? QStringLiteral("newline") : QStringLiteral("no newline"));
}

} // namespace

class TextEncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodes_data();
    void encodes();
    void convertsNewlines_data();
    void convertsNewlines();
    void counts_data();
    void counts();
    void namesWhatItRefuses_data();
    void namesWhatItRefuses();
    void survivesTruncationsAndBitFlips();
    void isQuickWithALongText();
};

void TextEncodingTest::encodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char* test, const std::string& text, TextEncoding encoding, const char* hex) {
        QTest::newRow(test) << QByteArray::fromStdString(text) << encoding << QByteArray(hex);
    };
    const std::string limits = "\x7F\xC2\x80\xC3\xBF\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF"
                               "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF";
    row("empty", "", TextEncoding::Utf16Le, "");
    row("UTF-8", everyLength, TextEncoding::Utf8, "61c3a9e282acf09f9491");
    row("UTF-16LE", everyLength, TextEncoding::Utf16Le, "6100e900ac203dd811dd");
    row("UTF-16BE", everyLength, TextEncoding::Utf16Be, "006100e920acd83ddd11");
    row("Latin-1", "\xC2\xA1Gr\xC3\xBC\xC3\xBF", TextEncoding::Latin1, "a14772fcff");
    row("Latin-1 controls", "\x7F\xC2\x80\xC2\x9F", TextEncoding::Latin1, "7f809f");
    row("limits, UTF-8", limits, TextEncoding::Utf8,
        "7fc280c3bfdfbfe0a080ed9fbfee8080efbfbff0908080f48fbfbf");
    row("limits, UTF-16BE", limits, TextEncoding::Utf16Be,
        "007f008000ff07ff0800d7ffe000ffffd800dc00dbffdfff");
    row("NUL", std::string("a\0b", 3), TextEncoding::Utf16Le, "610000006200");
    row("a typed byte order mark", "\xEF\xBB\xBF", TextEncoding::Utf16Be, "feff");
}

void TextEncodingTest::encodes()
{
    QFETCH(QByteArray, text);
    QFETCH(TextEncoding, encoding);
    QFETCH(QByteArray, hex);
    QCOMPARE(hexOf(encodeText(viewOf(text), encoding, Newlines::AsTyped)), hex);
}

void TextEncodingTest::convertsNewlines_data()
{
    QTest::addColumn<Newlines>("newlines");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as typed") << Newlines::AsTyped << QByteArray::fromStdString(everyNewline);
    QTest::newRow("LF") << Newlines::Lf << QByteArray("a\nb\nc\nd\n\n\n\n");
    QTest::newRow("CRLF") << Newlines::CrLf << QByteArray("a\r\nb\r\nc\r\nd\r\n\r\n\r\n\r\n");
    QTest::newRow("CR") << Newlines::Cr << QByteArray("a\rb\rc\rd\r\r\r\r");
}

void TextEncodingTest::convertsNewlines()
{
    QFETCH(Newlines, newlines);
    QFETCH(QByteArray, text);
    QCOMPARE(hexOf(encodeText(everyNewline, TextEncoding::Utf8, newlines)), text.toHex());
    QByteArray wide;
    for (const char c : text)
        wide.append('\0').append(c);
    QCOMPARE(hexOf(encodeText(everyNewline, TextEncoding::Utf16Be, newlines)), wide.toHex());
}

void TextEncodingTest::counts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<Newlines>("newlines");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* test, const std::string& text, TextEncoding encoding, Newlines newlines,
                         const char* words) {
        QTest::newRow(test) << QByteArray::fromStdString(text) << encoding << newlines
                            << QString::fromLatin1(words);
    };
    row("empty", "", TextEncoding::Utf8, Newlines::Lf,
        "0 bytes, 0 characters, 0 LF, 0 CRLF, 0 CR, no newline");
    row("UTF-8", everyLength + "\n\n.", TextEncoding::Utf8, Newlines::AsTyped,
        "13 bytes, 7 characters, 2 LF, 0 CRLF, 0 CR, no newline");
    row("UTF-16", everyLength + "\n", TextEncoding::Utf16Le, Newlines::CrLf,
        "14 bytes, 6 characters, 0 LF, 1 CRLF, 0 CR, newline");
    row("Latin-1", "\xC3\xA9\r\n", TextEncoding::Latin1, Newlines::Cr,
        "2 bytes, 2 characters, 0 LF, 0 CRLF, 1 CR, newline");
    row("each kind", everyNewline, TextEncoding::Utf8, Newlines::AsTyped,
        "13 bytes, 13 characters, 2 LF, 2 CRLF, 3 CR, newline");
    row("one kind", everyNewline, TextEncoding::Utf8, Newlines::Lf,
        "11 bytes, 11 characters, 7 LF, 0 CRLF, 0 CR, newline");
}

void TextEncodingTest::counts()
{
    QFETCH(QByteArray, text);
    QFETCH(TextEncoding, encoding);
    QFETCH(Newlines, newlines);
    QFETCH(QString, words);
    QCOMPARE(told(countText(viewOf(text), encoding, newlines).value()), words);
}

void TextEncodingTest::namesWhatItRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("refusal"); // code subject byte:line:column
    const auto row = [](const char* test, const std::string& text, TextEncoding encoding,
                         const char* refusal) {
        QTest::newRow(test) << QByteArray::fromStdString(text) << encoding << QString::fromLatin1(refusal);
    };
    row("not UTF-8", "ab\n\xC3\xA9\xE9 ", TextEncoding::Utf8, "invalid-encoding  5:2:3");
    row("cut", "\xE2\x82", TextEncoding::Utf16Le, "invalid-encoding  0:1:1");
    row("surrogate", "a\r\r\n\xED\xA0\x80", TextEncoding::Utf16Be, "invalid-encoding  4:3:1");
    row("not UTF-8 for Latin-1", "\xE9", TextEncoding::Latin1, "invalid-encoding  0:1:1");
    row("not in Latin-1", "\n\xC3\xA9\xE2\x82\xAC", TextEncoding::Latin1,
        "not-in-this-encoding U+20AC 3:2:3");
    row("the first beyond", "a\xC4\x80\xE2\x82\xAC", TextEncoding::Latin1,
        "not-in-this-encoding U+0100 1:1:2");
    row("five digits", "\xF0\x9F\x94\x91", TextEncoding::Latin1, "not-in-this-encoding U+1F511 0:1:1");
}

void TextEncodingTest::namesWhatItRefuses()
{
    QFETCH(QByteArray, text);
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, refusal);
    const Result<Scratch> encoded = encodeText(viewOf(text), encoding, Newlines::Lf);
    QVERIFY(!encoded && !countText(viewOf(text), encoding, Newlines::Lf));
    const Error& error = encoded.error();
    QCOMPARE(QStringLiteral("%1 %2 %3:%4:%5")
                 .arg(QString::fromLatin1(idOf(error.code)), QString::fromStdString(error.subject))
                 .arg(*error.place->byte)
                 .arg(*error.place->line)
                 .arg(*error.place->column),
        refusal);
}

void TextEncodingTest::survivesTruncationsAndBitFlips()
{
    const std::string text = everyLength + everyNewline + everyLength;
    const auto attempt = [](std::string_view damaged) {
        for (const auto encoding :
            { TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Latin1 }) {
            const auto count = countText(damaged, encoding, Newlines::CrLf);
            const auto bytes = encodeText(damaged, encoding, Newlines::CrLf);
            QCOMPARE(bytes.has_value(), count.has_value());
            QVERIFY(bytes ? bytes->size() == count->bytes : bytes.error().place.has_value());
        }
    };
    for (std::size_t length = 0; length < text.size(); ++length)
        attempt(std::string_view(text).substr(0, length));
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        std::string flipped = text;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        attempt(flipped);
    }
}

/// Seconds or hours would show a quadratic loop; the bound is wide for slow machines and sanitizers.
void TextEncodingTest::isQuickWithALongText()
{
    std::string text;
    while (text.size() < 10'000'000)
        text += "ten bytes\n";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(encodeText(text, TextEncoding::Utf16Le, Newlines::CrLf)->size(), std::size_t(22'000'000));
    text.back() = '\xFF';
    QCOMPARE(encodeText(text, TextEncoding::Utf8, Newlines::AsTyped).error().place->line,
        std::optional(std::uint64_t(1'000'000)));
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_APPLESS_MAIN(TextEncodingTest)
#include "text_encoding_test.moc"
