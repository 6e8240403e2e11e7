// SPDX-License-Identifier: Apache-2.0
// What the list says of its files.
#include "gui/panels/hash/digest_words.h"
#include "gui/panels/hash/file_model.h"
#include "gui/panels/hash/file_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"

namespace gui::hash {

using namespace Qt::Literals::StringLiterals;

QString FileModel::nameOf(const FileItem& item) const
{
    return item.content ? tr("sample: %1").arg(shownName(item.path)) : shownName(item.path);
}

QString FileModel::captionOf(const FileItem& item) const
{
    if (item.state == FileState::Failed && item.error)
        return gui::sentenceOf(*item.error);
    if (const Rate* rate = item.state == FileState::Running ? rateOf(item.id) : nullptr) {
        const core::Amount amount = rate->amount();
        const QString digests = tr("%n digest(s) in one pass", nullptr, static_cast<int>(item.digestsInPass));
        return (amount.total ? amountText(amount.done, *amount.total) : sizeText(amount.done)) + u" · "_s
            + digests;
    }
    const QString place = item.content ? tr("sample") : shownPath(item.path.parent_path());
    switch (item.state) {
    case FileState::Waiting:
        return tr("Waiting") + u" · "_s + place;
    case FileState::Running:
        return tr("Opening") + u" · "_s + place;
    case FileState::Cancelled:
        return tr("Cancelled") + u" · "_s + place;
    case FileState::Failed:
    case FileState::Done:
        return sizeText(item.size) + u" · "_s + place;
    }
    std::unreachable();
}

QString FileModel::sentenceOf(const QModelIndex& index) const
{
    QStringList parts;
    if (isFile(index)) {
        const FileItem& file = item(index.row());
        parts << nameOf(file) << captionOf(file);
        if (file.verdict != Verdict::None)
            parts << wordOf(shownVerdict(file));
        return parts.join(u", "_s);
    }
    const ShownDigest shown = digestAt(index);
    parts << algorithmName(shown.algorithm) << remarkOn(shown.algorithm).toLower()
          << writeDigest(m_view.format, shown.algorithm, shown.digest).text;
    if (shown.isMatch)
        parts << tr("matches the expected value");
    if (shown.isMismatch)
        parts << tr("differs from the expected value from digit %1 on").arg(shown.firstDifference + 1);
    return parts.join(u", "_s);
}

} // namespace gui::hash
