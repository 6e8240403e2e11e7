// SPDX-License-Identifier: Apache-2.0
#include "gui/text/file_url.h"

#include "core/base/text.h"
#include "gui/text/convert.h"

namespace gui {

std::filesystem::path pathOf(const QUrl& fileUrl)
{
    const std::string bytes
        = QByteArray::fromPercentEncoding(fileUrl.path(QUrl::FullyEncoded).toLatin1()).toStdString();
    if (core::firstInvalidUtf8(bytes))
        return bytes;
    return toPath(fileUrl.toLocalFile());
}

} // namespace gui
