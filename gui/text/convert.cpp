// SPDX-License-Identifier: Apache-2.0
#include "gui/text/convert.h"

#include <QDir>

namespace gui {
namespace {

/// How many bytes of UTF-8 a text takes; nothing when it holds half a surrogate pair.
std::optional<std::size_t> utf8Size(QStringView text)
{
    std::size_t size = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (!unit.isSurrogate()) {
            size += unit.unicode() < 0x80 ? 1U : unit.unicode() < 0x800 ? 2U : 3U;
            continue;
        }
        if (!unit.isHighSurrogate() || at + 1 == text.size() || !text[at + 1].isLowSurrogate())
            return {};
        ++at;
        size += 4;
    }
    return size;
}

void encode(QStringView text, std::span<std::byte> into)
{
    std::size_t used = 0;
    const auto put = [&](char32_t bits) { into[used++] = static_cast<std::byte>(bits); };
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t character = text[at].unicode();
        if (text[at].isHighSurrogate())
            character = QChar::surrogateToUcs4(text[at], text[at + 1]);
        if (character < 0x80) {
            put(character);
            continue;
        }
        if (character < 0x800) {
            put(0xC0 | (character >> 6));
        } else if (character < 0x10000) {
            put(0xE0 | (character >> 12));
            put(0x80 | ((character >> 6) & 0x3F));
        } else {
            put(0xF0 | (character >> 18));
            put(0x80 | ((character >> 12) & 0x3F));
            put(0x80 | ((character >> 6) & 0x3F));
            ++at;
        }
        put(0x80 | (character & 0x3F));
    }
}

bool isMisleading(QChar character)
{
    const char16_t unit = character.unicode();
    return unit < 0x20 || (unit >= 0x7F && unit <= 0x9F) || unit == 0x061C || unit == 0x200E || unit == 0x200F
        || (unit >= 0x2028 && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

} // namespace

std::string toUtf8(const QString& text)
{
    return text.toStdString();
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::filesystem::path toPath(const QString& path)
{
    const QByteArray bytes = path.toUtf8();
    return { std::u8string(bytes.begin(), bytes.end()) };
}

QString fromPath(const std::filesystem::path& path)
{
    const std::u8string bytes = path.u8string();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString shownPath(const std::filesystem::path& path)
{
    QString shown = printable(fromPath(path));
    const QString home = QDir::homePath();
    if (home != QDir::rootPath() && shown.startsWith(home)
        && (shown.size() == home.size() || shown[home.size()] == u'/'))
        shown.replace(0, home.size(), u'~');
    return shown;
}

QString printable(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar character : text) {
        if (isMisleading(character))
            shown += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
        else
            shown += character;
    }
    return shown;
}

core::Result<core::SecureBytes> toSecret(QStringView text)
{
    const std::optional<std::size_t> size = utf8Size(text);
    if (!size)
        return core::fail(core::ErrorCode::InvalidEncoding);
    auto secret = TRY(core::SecureBytes::ofSize(*size));
    encode(text, secret.bytes());
    return secret;
}

} // namespace gui
