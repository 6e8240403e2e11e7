// SPDX-License-Identifier: Apache-2.0
#include "gui/clipboard/secret_formats.h"

#include <array>

namespace gui {
namespace {

/// Under this name Qt's platform plugin registers the clipboard format itself.
QString native(const QString& format)
{
    return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(format);
}

} // namespace

std::span<const SecretFormat> secretFormats()
{
    static const QByteArray no(4, '\0'); // a DWORD
    static const std::array formats{
        SecretFormat{
            .mimeType = native(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing")), .data = "1" },
        SecretFormat{ .mimeType = native(QStringLiteral("CanIncludeInClipboardHistory")), .data = no },
        SecretFormat{ .mimeType = native(QStringLiteral("CanUploadToCloudClipboard")), .data = no },
    };
    return formats;
}

} // namespace gui
