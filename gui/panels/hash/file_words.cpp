// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/file_words.h"

#include "gui/text/convert.h"

#include <algorithm>

namespace gui::hash {

QString shownName(const std::filesystem::path& path)
{
    const std::filesystem::path name = path.filename();
    return printable(fromPath(name.empty() ? path : name));
}

QString isolated(const QString& name)
{
    const bool isRightToLeft = std::ranges::any_of(
        name, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
    return isRightToLeft ? QChar(u'\u2068') + name + QChar(u'\u2069') : name;
}

} // namespace gui::hash
