// SPDX-License-Identifier: Apache-2.0
#include "gui/clipboard/secret_mime_data.h"

#include "gui/clipboard/secret_formats.h"
#include "gui/text/convert.h"

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isText(QStringView mimeType)
{
    return mimeType == "text/plain"_L1 || mimeType == "text/plain;charset=utf-8"_L1;
}

} // namespace

SecretMimeData::SecretMimeData(core::ByteView utf8)
{
    m_utf8.append(utf8);
}

QStringList SecretMimeData::formats() const
{
    QStringList formats{ u"text/plain"_s, u"text/plain;charset=utf-8"_s };
    for (const SecretFormat& format : secretFormats())
        formats << format.mimeType;
    return formats;
}

bool SecretMimeData::hasFormat(const QString& mimeType) const
{
    return formats().contains(mimeType);
}

QVariant SecretMimeData::retrieveData(const QString& mimeType, QMetaType type) const
{
    if (isText(mimeType)) {
        const std::string_view text = core::asText(m_utf8.bytes());
        if (type == QMetaType::fromType<QString>())
            return fromUtf8(text);
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    }
    for (const SecretFormat& format : secretFormats()) {
        if (format.mimeType == mimeType)
            return format.data;
    }
    return {};
}

} // namespace gui
