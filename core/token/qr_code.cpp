// SPDX-License-Identifier: Apache-2.0
#include "core/token/qr_code.h"

#include "core/base/text.h"

// 1.4 wants to be told that texts are UTF-8; from 2.0 on they always are.
#define ZX_USE_UTF8 1
#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <exception>
#include <optional>

namespace core::token {
namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions; // 2.2 and later
#else
using Options = ZXing::DecodeHints;
#endif

// A level of 0 to 8 for all formats; QR codes have four.
constexpr int errorCorrectionL = 1;
constexpr int errorCorrectionM = 3;

/// Nothing where it does not fit: the library has no other reason.
std::optional<QrCode> encoded(std::string_view text, int errorCorrection)
{
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(0).setEccLevel(errorCorrection);
        const bool isAscii
            = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        if (!isAscii)
            writer.setEncoding(ZXing::CharacterSet::UTF8);
        const ZXing::BitMatrix matrix = writer.encode(std::string(text), 0, 0);
        QrCode code{ .size = matrix.width() };
        for (int row = 0; row < matrix.height(); ++row) {
            for (int column = 0; column < matrix.width(); ++column)
                code.modules.push_back(matrix.get(column, row));
        }
        return code;
    } catch (const std::exception&) {
        return {};
    }
}

/// None, too, where the library fails on the picture.
Result<std::vector<SecureBytes>> textsIn(int width, int height, ByteView pixels)
{
    std::vector<SecureBytes> texts;
    try {
        const ZXing::ImageView view(
            reinterpret_cast<const std::uint8_t*>(pixels.data()), width, height, ZXing::ImageFormat::Lum);
        Options options;
        options.setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(true);
        for (const auto& found : ZXing::ReadBarcodes(view, options)) {
            if (found.isValid())
                texts.push_back(TRY(SecureBytes::copyOf(asBytes(found.text()))));
        }
    } catch (const std::exception&) {
        texts.clear();
    }
    return texts;
}

} // namespace

bool QrCode::isDark(int column, int row) const
{
    if (column < 0 || row < 0 || column >= size || row >= size)
        return false;
    return modules[static_cast<std::size_t>(row) * static_cast<std::size_t>(size)
        + static_cast<std::size_t>(column)];
}

Result<QrCode> makeQrCode(std::string_view text)
{
    if (text.empty())
        return fail(ErrorCode::InvalidParameter, "the text", Cause::Empty);
    if (const auto bad = firstInvalidUtf8(text))
        return fail(ErrorCode::InvalidEncoding, "the text", Cause::NotUtf8,
            Place{ .byte = *bad, .line = {}, .column = {}, .member = {} });
    for (const int errorCorrection : { errorCorrectionM, errorCorrectionL }) {
        if (std::optional<QrCode> code = encoded(text, errorCorrection))
            return *std::move(code);
    }
    return fail(ErrorCode::TooLarge, "the text");
}

std::string qrCodeSvg(const QrCode& code)
{
    const std::string side = std::to_string(code.size + 2 * QrCode::quietZone);
    std::string path;
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            int run = 0;
            while (code.isDark(column + run, row))
                ++run;
            if (run == 0)
                continue;
            const std::string width = std::to_string(run);
            path += "M" + std::to_string(column + QrCode::quietZone) + " "
                + std::to_string(row + QrCode::quietZone) + "h" + width + "v1h-" + width + "z";
            column += run;
        }
    }
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )" + side + " " + side
        + R"(" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h)" + side + "v" + side + "h-" + side
        + R"(z"/><path fill="#000" d=")" + path + "\"/></svg>\n";
}

std::string qrCodeText(const QrCode& code)
{
    // Light modules are drawn: on a dark terminal the picture is then dark on light.
    constexpr const char* blocks[] = { "\u2588", "\u2580", "\u2584", " " };
    std::string text;
    const int end = code.size + QrCode::quietZone;
    for (int row = -QrCode::quietZone; row < end; row += 2) {
        for (int column = -QrCode::quietZone; column < end; ++column) {
            const std::size_t upper = code.isDark(column, row) ? 2 : 0;
            const std::size_t lower = code.isDark(column, row + 1) || row + 1 >= end ? 1 : 0;
            text += blocks[upper + lower];
        }
        text += '\n';
    }
    return text;
}

Result<std::vector<SecureBytes>> readQrCodes(const Luminance& picture)
{
    const auto width = std::int64_t{ picture.width };
    const std::int64_t pixels = width * picture.height;
    if (picture.width <= 0 || picture.height <= 0 || pixels > mostPixels)
        return fail(ErrorCode::TooLarge, "the picture");
    if (picture.pixels.size() < static_cast<std::size_t>(pixels))
        return fail(ErrorCode::InvalidParameter, "the picture", Cause::Truncated);
    const ByteView pixelsOfIt = picture.pixels.first(static_cast<std::size_t>(pixels));
    std::vector<SecureBytes> texts = TRY(textsIn(picture.width, picture.height, pixelsOfIt));
    if (texts.empty()) {
        // As dark themes show it: light on dark.
        Bytes inverted(pixelsOfIt.begin(), pixelsOfIt.end());
        for (std::byte& pixel : inverted)
            pixel = ~pixel;
        texts = TRY(textsIn(picture.width, picture.height, inverted));
    }
    if (texts.empty())
        return fail(ErrorCode::NoQrCode);
    return texts;
}

} // namespace core::token
