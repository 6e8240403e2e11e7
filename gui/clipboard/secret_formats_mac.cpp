// SPDX-License-Identifier: Apache-2.0
#include "gui/clipboard/secret_formats.h"

#include <QUtiMimeConverter>

#include <array>

namespace gui {
namespace {

const QString mime = QStringLiteral("application/x-nspasteboard-concealed-type");
const QString uti = QStringLiteral("org.nspasteboard.ConcealedType");

/// Without it Qt puts the format on the pasteboard under a name of its own.
class ConcealedType : public QUtiMimeConverter {
public:
    QString mimeForUti(const QString& type) const override { return type == uti ? mime : QString(); }
    QString utiForMime(const QString& type) const override { return type == mime ? uti : QString(); }
    QVariant convertToMime(
        const QString& /*mime*/, const QList<QByteArray>& data, const QString& /*uti*/) const override
    {
        return data.value(0);
    }
    QList<QByteArray> convertFromMime(
        const QString& /*mime*/, const QVariant& data, const QString& /*uti*/) const override
    {
        return { data.toByteArray() };
    }
};

} // namespace

std::span<const SecretFormat> secretFormats()
{
    static const ConcealedType concealedType; // registers itself
    static const std::array formats{ SecretFormat{ .mimeType = mime, .data = {} } };
    return formats;
}

} // namespace gui
