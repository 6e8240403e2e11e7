// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/file_model.h"

#include "gui/text/convert.h"

#include <algorithm>

namespace gui::hash {

using namespace Qt::Literals::StringLiterals;

void FileModel::append(std::vector<FileItem>&& items)
{
    if (items.empty())
        return;
    const int first = static_cast<int>(m_items.size());
    beginInsertRows({}, first, first + static_cast<int>(items.size()) - 1);
    const bool bringsNamedFile = !m_holdsNamedFile
        && std::ranges::any_of(items, [this](const FileItem& item) { return isNamed(item); });
    m_holdsNamedFile = m_holdsNamedFile || bringsNamedFile;
    std::ranges::move(items, std::back_inserter(m_items));
    if (bringsNamedFile)
        judgeAllAgain();
    else
        std::for_each(m_items.begin() + first, m_items.end(), [this](FileItem& item) { judgeAgain(item); });
    const bool rowsChange = recount();
    endInsertRows();
    if (bringsNamedFile || rowsChange) {
        Q_EMIT layoutAboutToBeChanged();
        relayout();
    }
}

FileItem* FileModel::change(FileId id)
{
    const std::optional<int> row = rowOf(id);
    if (!row)
        return nullptr;
    m_changed.insert(id);
    return &m_items[static_cast<std::size_t>(*row)];
}

void FileModel::endChanges()
{
    if (m_changed.empty())
        return;
    const int first = rowOf(*m_changed.begin()).value_or(0);
    const int last = rowOf(*m_changed.rbegin()).value_or(first);
    bool heightsChange = false;
    for (const FileId id : std::exchange(m_changed, {})) {
        if (const std::optional<int> row = rowOf(id)) {
            judgeAgain(m_items[static_cast<std::size_t>(*row)]);
            heightsChange = heightsChange || m_expanded.contains(id);
        }
    }
    heightsChange = recount() || heightsChange;
    if (heightsChange) {
        // Rows below a file came or went; which ones does not matter to who sees a handful of them.
        Q_EMIT layoutAboutToBeChanged();
        relayout();
    }
    Q_EMIT dataChanged(fileIndex(first), fileIndex(last));
}

void FileModel::relayout()
{
    for (const QModelIndex& index : persistentIndexList()) {
        const int row = fileRowOf(index);
        if (row < 0 || (!isFile(index) && index.row() >= rowCount(fileIndex(row))))
            changePersistentIndex(index, row < 0 ? QModelIndex() : fileIndex(row));
    }
    Q_EMIT layoutChanged();
    Q_EMIT heightsChanged();
}

Verdict FileModel::shownVerdict(const FileItem& item) const
{
    const bool isOnlyValue = m_view.expectation.values().size() == 1;
    return item.verdict == Verdict::Mismatch && isOnlyValue && m_hasMatch && !m_holdsNamedFile
        ? Verdict::OtherFile
        : item.verdict;
}

void FileModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_expanded.erase(item(row).id);
    m_rates.erase(item(row).id);
    m_items.erase(m_items.begin() + row);
    const bool losesNamedFile = m_holdsNamedFile && !findNamedFile();
    if (losesNamedFile) {
        m_holdsNamedFile = false;
        judgeAllAgain();
    }
    const bool rowsChange = recount();
    endRemoveRows();
    if (losesNamedFile || rowsChange) {
        Q_EMIT layoutAboutToBeChanged();
        relayout();
    }
}

void FileModel::clear()
{
    beginResetModel();
    m_items.clear();
    m_expanded.clear();
    m_rates.clear();
    m_holdsNamedFile = false;
    recount();
    endResetModel();
}

void FileModel::setView(DigestView view)
{
    const bool isNewValue = view.expectation.text() != m_view.expectation.text();
    Q_EMIT layoutAboutToBeChanged();
    m_view = std::move(view);
    if (isNewValue) {
        m_holdsNamedFile = findNamedFile();
        judgeAllAgain();
        recount();
    }
    relayout();
}

void FileModel::setRunning(const std::vector<HashQueue::Running>& running)
{
    const Rate::Time now = std::chrono::steady_clock::now();
    std::map<FileId, Rate> rates;
    for (const HashQueue::Running& each : running) {
        const auto former = m_rates.find(each.id);
        Rate rate = former == m_rates.end() ? Rate(now) : former->second;
        rate.add(now, each.amount);
        rates.emplace(each.id, rate);
    }
    m_rates = std::move(rates);
    for (const auto& [id, rate] : m_rates) {
        if (const std::optional<int> row = rowOf(id))
            Q_EMIT dataChanged(fileIndex(*row), fileIndex(*row));
    }
}

std::optional<int> FileModel::rowOf(FileId id) const
{
    const auto found = std::ranges::lower_bound(m_items, id, {}, &FileItem::id);
    if (found == m_items.end() || found->id != id)
        return {};
    return static_cast<int>(found - m_items.begin());
}

const Rate* FileModel::rateOf(FileId id) const
{
    const auto found = m_rates.find(id);
    return found == m_rates.end() ? nullptr : &found->second;
}

std::optional<int> FileModel::firstWith(Verdict verdict) const
{
    const auto found = std::ranges::find(m_items, verdict, &FileItem::verdict);
    if (found == m_items.end())
        return {};
    return static_cast<int>(found - m_items.begin());
}

void FileModel::judgeAgain(FileItem& item)
{
    item.verdict = judge(item).verdict;
}

void FileModel::judgeAllAgain()
{
    for (FileItem& item : m_items)
        judgeAgain(item);
}

bool FileModel::isNamed(const FileItem& item) const
{
    return m_view.expectation.isOneFor(item.path.native());
}

bool FileModel::findNamedFile() const
{
    return m_view.expectation.isOneWithName()
        && std::ranges::any_of(m_items, [this](const FileItem& item) { return isNamed(item); });
}

bool FileModel::recount()
{
    m_verdicts = {};
    m_unfinished = m_unread = 0;
    for (const FileItem& item : m_items) {
        ++m_verdicts[static_cast<std::size_t>(item.verdict)];
        m_unfinished += item.state == FileState::Waiting || item.state == FileState::Running ? 1 : 0;
        const bool isUnread = item.state == FileState::Failed
            || (item.state == FileState::Cancelled && item.verdict == Verdict::None);
        m_unread += isUnread ? 1 : 0;
    }
    const bool hasMatch = count(Verdict::Match) + count(Verdict::WeakMatch) > 0;
    return std::exchange(m_hasMatch, hasMatch) != hasMatch && !m_expanded.empty();
}

Judgement FileModel::judge(const FileItem& item) const
{
    if (item.state == FileState::Failed)
        return {};
    if (m_holdsNamedFile && !isNamed(item))
        return { .verdict = Verdict::NoValue, .comparisons = {} };
    Judgement judgement = m_view.expectation.judge(item.path.native(), item.digests);
    // Nobody computes what is missing.
    if (item.state == FileState::Cancelled && judgement.verdict == Verdict::Waiting)
        return {};
    return judgement;
}

std::vector<ShownDigest> FileModel::digestsOf(const FileItem& item) const
{
    const bool isOther = shownVerdict(item) == Verdict::OtherFile;
    const std::vector<core::hash::Comparison> comparisons
        = isOther ? std::vector<core::hash::Comparison>() : judge(item).comparisons;
    std::vector<ShownDigest> shown;
    for (const core::hash::AlgorithmTraits& traits : core::hash::allAlgorithms()) {
        for (const core::hash::ComputedDigest& computed : item.digests) {
            if (computed.algorithm != traits.algorithm)
                continue;
            ShownDigest row{ .algorithm = computed.algorithm, .digest = computed.digest };
            bool isUsual = std::ranges::find(m_view.chosen, computed.algorithm) != m_view.chosen.end()
                && computed.digest.size() == core::crypto::digestSize(computed.algorithm);
            for (const core::hash::Comparison& comparison : comparisons) {
                if (comparison.algorithm != computed.algorithm || comparison.actual != computed.digest)
                    continue;
                isUsual = true;
                row.isMatch = row.isMatch || comparison.isMatch;
                row.isMismatch = !comparison.isMatch;
                row.firstDifference = comparison.firstDifference.value_or(0);
            }
            row.isMismatch = row.isMismatch && !row.isMatch;
            if (isUsual)
                shown.push_back(row);
        }
    }
    return shown;
}

int FileModel::fileRowOf(const QModelIndex& index) const
{
    if (!index.isValid() || isFile(index))
        return index.row();
    return rowOf(static_cast<FileId>(index.internalId())).value_or(-1);
}

ShownDigest FileModel::digestAt(const QModelIndex& index) const
{
    const int row = fileRowOf(index);
    if (row < 0)
        return {};
    const std::vector<ShownDigest> shown = digestsOf(item(row));
    const auto wanted = static_cast<std::size_t>(index.row());
    // Between a change and its announcement a view may still ask for rows that are gone.
    return wanted < shown.size() ? shown[wanted] : ShownDigest();
}

void FileModel::setExpanded(int row, bool isExpanded)
{
    const FileId id = item(row).id;
    if (isExpanded == m_expanded.contains(id))
        return;
    const int count = static_cast<int>(digestsOf(item(row)).size());
    if (isExpanded) {
        if (count > 0)
            beginInsertRows(fileIndex(row), 0, count - 1);
        m_expanded.insert(id);
        if (count > 0)
            endInsertRows();
    } else {
        if (count > 0)
            beginRemoveRows(fileIndex(row), 0, count - 1);
        m_expanded.erase(id);
        if (count > 0)
            endRemoveRows();
    }
    Q_EMIT heightsChanged();
}

std::vector<int> FileModel::expandedRows() const
{
    std::vector<int> rows;
    for (const FileId id : m_expanded) {
        if (const std::optional<int> row = rowOf(id))
            rows.push_back(*row);
    }
    return rows;
}

QModelIndex FileModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(item(parent.row()).id) : quintptr(0));
}

QModelIndex FileModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || isFile(child))
        return {};
    const int row = fileRowOf(child);
    return row < 0 ? QModelIndex() : fileIndex(row);
}

int FileModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_items.size());
    if (!isFile(parent) || !isExpanded(parent.row()))
        return 0;
    return static_cast<int>(digestsOf(item(parent.row())).size());
}

int FileModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

bool FileModel::hasChildren(const QModelIndex& parent) const
{
    return !parent.isValid() ? !m_items.empty() : isFile(parent) && !item(parent.row()).digests.empty();
}

QVariant FileModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case SentenceRole:
    case Qt::AccessibleTextRole:
        return sentenceOf(index);
    case Qt::DisplayRole:
    case CopyRole:
        if (isFile(index))
            return nameOf(item(index.row()));
        return written(digestAt(index)).text;
    case Qt::ToolTipRole:
        if (isFile(index) && !item(index.row()).content)
            return printable(fromPath(item(index.row()).path));
        return {};
    default:
        return {};
    }
}

} // namespace gui::hash
