// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/dropped.h"

#include "gui/text/file_url.h"

#include <QMimeData>
#include <QUrl>

namespace gui {

std::optional<Given> givenBy(const QMimeData* data)
{
    if (data == nullptr)
        return {};
    Files files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile())
            files.push_back(pathOf(url));
    if (!files.empty())
        return files;
    QString text = data->hasText() ? data->text() : QString();
    if (text.isEmpty())
        return {};
    return text;
}

} // namespace gui
