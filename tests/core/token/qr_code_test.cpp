// SPDX-License-Identifier: Apache-2.0
#include "core/token/qr_code.h"
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace core::token;

namespace {

const std::string address
    = "otpauth://totp/Example:alice%40google.com?secret=JBSWY3DPEHPK3PXP&issuer=Example&algorithm=SHA1&"
      "digits=6&period=30";

/// A picture in memory.
struct Picture {
    int width = 0;
    int height = 0;
    Bytes pixels;

    Luminance view() const { return { .width = width, .height = height, .pixels = pixels }; }

    void set(int x, int y, std::byte value)
    {
        pixels.at(static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x))
            = value;
    }
};

Picture blank(int width, int height)
{
    return { .width = width,
        .height = height,
        .pixels
        = Bytes(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), std::byte{ 0xFF }) };
}

void draw(Picture& picture, const QrCode& code, int left, int top, int scale)
{
    for (int y = 0; y < code.size * scale; ++y) {
        for (int x = 0; x < code.size * scale; ++x) {
            if (code.isDark(x / scale, y / scale))
                picture.set(left + x, top + y, std::byte{ 0 });
        }
    }
}

Picture pictureOf(const QrCode& code, int scale)
{
    const int side = (code.size + 2 * QrCode::quietZone) * scale;
    Picture picture = blank(side, side);
    draw(picture, code, QrCode::quietZone * scale, QrCode::quietZone * scale, scale);
    return picture;
}

std::vector<std::string> textsOf(const Picture& picture)
{
    std::vector<std::string> texts;
    auto found = readQrCodes(picture.view());
    if (!found)
        return texts;
    for (const SecureBytes& text : *found)
        texts.emplace_back(asText(text.bytes()));
    std::ranges::sort(texts);
    return texts;
}

} // namespace

class QrCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBack_data();
    void readsBack();
    void hasTheSizeOfErrorCorrectionM();
    void refusesWhatDoesNotFit();
    void findsSeveral();
    void findsLightOnDark();
    void findsItTurnedAndDamaged();
    void refusesPicturesWithoutOne();
    void refusesBadPictures();
    void zbarReadsOurs();
    void readsThoseOfQrencode();
    void terminalPictureIsTheCode();
    void svgIsTheCode();
};

void QrCodeTest::readsBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an address") << QByteArray::fromStdString(address);
    QTest::newRow("one character") << QByteArray("x");
    QTest::newRow("digits") << QByteArray("0123456789");
    QTest::newRow("upper case") << QByteArray("HELLO WORLD");
    QTest::newRow("UTF-8") << QByteArray("B\xC3\xA4nk \xE2\x82\xAC \xF0\x9F\x98\x80");
    QTest::newRow("long") << QByteArray(1500, 'a') + QByteArray(500, 'b');
    QTest::newRow("too long for error correction M") << QByteArray(2953, 'a');
}

void QrCodeTest::readsBack()
{
    QFETCH(QByteArray, text);
    const QrCode code = makeQrCode(text.toStdString()).value();
    QCOMPARE(textsOf(pictureOf(code, 4)), std::vector<std::string>{ text.toStdString() });
}

// ISO/IEC 18004 table 7: byte mode, version 1 to 40 at level M.
void QrCodeTest::hasTheSizeOfErrorCorrectionM()
{
    const std::pair<std::size_t, int> capacities[] = { { 14, 1 }, { 26, 2 }, { 42, 3 }, { 62, 4 }, { 84, 5 },
        { 106, 6 }, { 122, 7 }, { 152, 8 }, { 180, 9 }, { 213, 10 }, { 2331, 40 } };
    for (const auto& [bytes, version] : capacities) {
        QCOMPARE(makeQrCode(std::string(bytes, 'a'))->size, 17 + 4 * version);
        if (version < 40)
            QCOMPARE(makeQrCode(std::string(bytes + 1, 'a'))->size, 21 + 4 * version);
    }
}

void QrCodeTest::refusesWhatDoesNotFit()
{
    QCOMPARE(int(makeQrCode(std::string(2954, 'a')).error().code), int(ErrorCode::TooLarge));
    QCOMPARE(int(makeQrCode("").error().code), int(ErrorCode::InvalidParameter));
    QCOMPARE(int(makeQrCode("a\xFF").error().code), int(ErrorCode::InvalidEncoding));
}

void QrCodeTest::findsSeveral()
{
    Picture picture = blank(700, 400);
    draw(picture, makeQrCode("first one").value(), 40, 60, 6);
    draw(picture, makeQrCode("second one").value(), 400, 90, 5);
    QCOMPARE(textsOf(picture), (std::vector<std::string>{ "first one", "second one" }));
}

void QrCodeTest::findsLightOnDark()
{
    Picture picture = pictureOf(makeQrCode(address).value(), 5);
    for (std::byte& pixel : picture.pixels)
        pixel = ~pixel;
    QCOMPARE(textsOf(picture), std::vector<std::string>{ address });
}

void QrCodeTest::findsItTurnedAndDamaged()
{
    const Picture whole = pictureOf(makeQrCode(address).value(), 5);
    Picture turned = blank(whole.width, whole.height);
    for (int y = 0; y < whole.height; ++y) {
        for (int x = 0; x < whole.width; ++x)
            turned.set(whole.height - 1 - y, x,
                whole.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(whole.width)
                    + static_cast<std::size_t>(x)]);
    }
    QCOMPARE(textsOf(turned), std::vector<std::string>{ address });
    // Level M makes up for some 15 %.
    Picture damaged = whole;
    for (int y = 0; y < 25; ++y) {
        for (int x = 0; x < 25; ++x)
            damaged.set(whole.width / 2 + x, whole.height / 2 + y, std::byte{ 0 });
    }
    QCOMPARE(textsOf(damaged), std::vector<std::string>{ address });
}

void QrCodeTest::refusesPicturesWithoutOne()
{
    QCOMPARE(int(readQrCodes(blank(300, 200).view()).error().code), int(ErrorCode::NoQrCode));
    QCOMPARE(int(readQrCodes(blank(1, 1).view()).error().code), int(ErrorCode::NoQrCode));
}

void QrCodeTest::refusesBadPictures()
{
    const Bytes few(10);
    QCOMPARE(int(readQrCodes({ .width = 4, .height = 3, .pixels = few }).error().code),
        int(ErrorCode::InvalidParameter));
    QCOMPARE(
        int(readQrCodes({ .width = 0, .height = 3, .pixels = few }).error().code), int(ErrorCode::TooLarge));
    QCOMPARE(int(readQrCodes({ .width = -4, .height = -3, .pixels = few }).error().code),
        int(ErrorCode::TooLarge));
    QCOMPARE(int(readQrCodes({ .width = 1'000'000, .height = 1'000'000, .pixels = few }).error().code),
        int(ErrorCode::TooLarge));
}

void QrCodeTest::zbarReadsOurs()
{
    NEEDS_PEER("zbarimg");
    const tests::TemporaryFolder folder;
    for (const std::string& text : { address, std::string("HELLO"), std::string(800, 'q') }) {
        const Picture picture = pictureOf(makeQrCode(text).value(), 4);
        tests::put(folder.path() / "code.pgm",
            "P5 " + std::to_string(picture.width) + " " + std::to_string(picture.height) + " 255\n"
                + std::string(asText(picture.pixels)));
        const tests::Ended ended
            = tests::run({ .words = { "zbarimg", "-q", "--raw", "code.pgm" }, .folder = folder.path() });
        QCOMPARE(ended.output, text + "\n");
    }
}

void QrCodeTest::readsThoseOfQrencode()
{
    NEEDS_PEER("qrencode");
    for (const char* level : { "L", "M", "Q", "H" }) {
        const tests::Ended ended
            = tests::run({ .words = { "qrencode", "-l", level, "-t", "ASCII", "-o", "-", address } });
        // Two characters a module.
        const QList<QByteArray> lines = QByteArray::fromStdString(ended.output).trimmed().isEmpty()
            ? QList<QByteArray>()
            : QByteArray::fromStdString(ended.output).split('\n');
        QVERIFY(lines.size() > 20);
        constexpr int scale = 4;
        const int side = static_cast<int>(lines.front().size()) / 2;
        Picture picture = blank(side * scale, side * scale);
        for (int y = 0; y < side * scale; ++y) {
            const QByteArray& line = lines.at(y / scale);
            for (int x = 0; x < side * scale; ++x) {
                if (2 * (x / scale) < line.size() && line.at(2 * (x / scale)) == '#')
                    picture.set(x, y, std::byte{ 0 });
            }
        }
        QCOMPARE(textsOf(picture), std::vector<std::string>{ address });
    }
}

/// Every module again from the half blocks; light is what is drawn.
void QrCodeTest::terminalPictureIsTheCode()
{
    const QrCode code = makeQrCode("hello").value();
    const QStringList lines = QString::fromStdString(qrCodeText(code)).split(QLatin1Char('\n'));
    const int side = code.size + 2 * QrCode::quietZone;
    QCOMPARE(lines.size(), (side + 1) / 2 + 1);
    for (int row = 0; row < side; ++row) {
        const QString& line = lines.at(row / 2);
        QCOMPARE(line.size(), side);
        for (int column = 0; column < side; ++column) {
            const QChar block = line.at(column);
            const bool isUpperLight = block == QChar(0x2588) || block == QChar(0x2580);
            const bool isLowerLight = block == QChar(0x2588) || block == QChar(0x2584);
            QCOMPARE(row % 2 == 0 ? !isUpperLight : !isLowerLight,
                code.isDark(column - QrCode::quietZone, row - QrCode::quietZone));
        }
    }
}

void QrCodeTest::svgIsTheCode()
{
    const QrCode code = makeQrCode("hello").value();
    const std::string svg = qrCodeSvg(code);
    QVERIFY(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 29 29\""));
    // Each run "Mx yhN" gives its modules back.
    std::vector<bool> drawn(code.modules.size());
    std::size_t at = svg.find("#000");
    while ((at = svg.find('M', at)) != std::string::npos) {
        int x = 0;
        int y = 0;
        int width = 0;
        QCOMPARE(std::sscanf(svg.c_str() + at, "M%d %dh%d", &x, &y, &width), 3);
        for (int i = 0; i < width; ++i)
            drawn.at(static_cast<std::size_t>((y - 4) * code.size + x - 4 + i)) = true;
        ++at;
    }
    QVERIFY(drawn == code.modules);
}

QTEST_APPLESS_MAIN(QrCodeTest)
#include "qr_code_test.moc"
