// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/qr_reading.h"

#include "core/base/scratch.h"
#include "core/io/file_stream.h"
#include "core/token/otpauth_migration.h"
#include "core/token/otpauth_uri.h"
#include "core/token/qr_code.h"
#include "gui/panels/hash/file_words.h"
#include "gui/text/convert.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <utility>

namespace gui::hash {
namespace {

constexpr std::size_t largestFile = std::size_t{ 32 } * 1024 * 1024;
constexpr int widestPicture = 4096;

core::Result<QByteArray> bytesOf(const std::filesystem::path& file, const core::Progress& progress)
{
    core::io::FileSource source = TRY(core::io::FileSource::open(file, progress.stop));
    constexpr qsizetype block = qsizetype{ 256 } * 1024;
    QByteArray bytes;
    for (;;) {
        const qsizetype size = bytes.size();
        bytes.resize(size + block);
        const std::size_t count = TRY(source.read(
            std::as_writable_bytes(std::span(bytes.data() + size, static_cast<std::size_t>(block)))));
        bytes.resize(size + static_cast<qsizetype>(count));
        if (count < static_cast<std::size_t>(block))
            return bytes;
        if (static_cast<std::size_t>(bytes.size()) > largestFile)
            return core::fail(core::ErrorCode::TooLarge, toUtf8(shownName(file)));
    }
}

core::Result<QImage> decoded(QByteArray bytes, const std::string& name)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > core::token::mostPixels)
        return core::fail(core::ErrorCode::TooLarge, name);
    // A vector picture may call itself as small as its modules.
    constexpr int vectorSide = 1024;
    if (size.isValid() && reader.format().startsWith("svg"))
        reader.setScaledSize(size.scaled(vectorSide, vectorSide, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return core::fail(core::ErrorCode::NotAPicture, name);
    return image;
}

} // namespace

core::Result<std::vector<core::SecureBytes>> qrTextsOf(const QImage& picture)
{
    QImage image = picture;
    if (std::max(image.width(), image.height()) > widestPicture)
        image = image.scaled(widestPicture, widestPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // What is transparent is paper.
    if (image.hasAlphaChannel()) {
        QImage opaque(image.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, image);
        image = opaque;
    }
    image = image.convertToFormat(QImage::Format_Grayscale8);
    core::Bytes pixels;
    pixels.reserve(static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.height()));
    for (int y = 0; y < image.height(); ++y) {
        const auto row
            = std::as_bytes(std::span(image.constScanLine(y), static_cast<std::size_t>(image.width())));
        pixels.insert(pixels.end(), row.begin(), row.end());
    }
    return core::token::readQrCodes({ .width = image.width(), .height = image.height(), .pixels = pixels });
}

core::Result<std::vector<core::SecureBytes>> qrTextsOf(
    const std::filesystem::path& file, const core::Progress& progress)
{
    const std::string name = toUtf8(shownName(file));
    const QImage image = TRY(decoded(TRY(bytesOf(file, progress)), name));
    core::Result<std::vector<core::SecureBytes>> texts = qrTextsOf(image);
    if (!texts)
        texts.error().subject = name;
    return texts;
}

core::Result<core::SecureBytes> addressesAmong(
    const std::vector<core::SecureBytes>& texts, const std::string& subject)
{
    core::Scratch addresses;
    for (const core::SecureBytes& text : texts) {
        const std::string_view shown = core::asText(text.bytes());
        if (!core::token::isOtpauthUri(shown) && !core::token::isMigrationUri(shown))
            continue;
        if (!addresses.isEmpty())
            addresses.append(core::asBytes(std::string_view(" ")));
        addresses.append(text.bytes());
    }
    if (addresses.isEmpty())
        return core::fail(core::ErrorCode::NotAOneTimePasswordUri, subject, core::Cause::OtherQrCode);
    return core::SecureBytes::copyOf(std::as_const(addresses).bytes());
}

} // namespace gui::hash
