// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_model.h"

#include "core/base/stable_order.h"
#include "gui/panels/hash/checksum_words.h"
#include "gui/text/convert.h"

#include <algorithm>
#include <utility>

namespace gui::hash {
namespace {

/// What needs somebody comes first.
constexpr std::array verdictOrder{ CheckState::Changed, CheckState::Missing, CheckState::Refused,
    CheckState::Unreadable, CheckState::New, CheckState::NotChecked, CheckState::Waiting, CheckState::Ok };

std::uint64_t sizeOf(const CheckedFile& file)
{
    return file.audited.size.value_or(file.audited.expectedSize.value_or(0));
}

} // namespace

void ChecksumModel::clear()
{
    setList({}, {});
}

void ChecksumModel::setList(std::vector<ListedFile>&& files, std::vector<int>&& byName)
{
    beginResetModel();
    m_files.clear();
    m_files.reserve(files.size());
    for (ListedFile& file : files)
        m_files.push_back({ .audited
            = { .name = std::move(file.name), .verdict = core::hash::Verdict::Ok, .line = file.line },
            .folded = std::move(file.folded) });
    m_byName = std::move(byName);
    m_listed = m_files.size();
    m_next = 0;
    m_counts = {};
    m_counts[static_cast<std::size_t>(CheckState::Waiting)] = m_listed;
    m_missing.clear();
    m_reading.clear();
    m_isPlain = m_order == CheckOrder::List && !m_filter && m_search.empty();
    m_shown = m_isPlain ? std::vector<int>() : inOrder();
    endResetModel();
}

void ChecksumModel::apply(std::vector<core::hash::AuditedFile>&& files)
{
    if (files.empty())
        return;
    const std::size_t first = m_next;
    const std::size_t before = m_files.size();
    const std::size_t more = std::min(files.size(), m_listed - m_next);
    for (std::size_t i = 0; i < more; ++i)
        applyOne(std::move(files[i]));
    if (more < files.size()) {
        const int last = static_cast<int>(before + files.size() - more) - 1;
        if (m_isPlain)
            beginInsertRows({}, static_cast<int>(before), last);
        for (std::size_t i = more; i < files.size(); ++i)
            append(std::move(files[i]));
        mergeNames(before);
        if (m_isPlain)
            endInsertRows();
    }
    if (!m_isPlain)
        showAgain();
    else if (m_next > first)
        Q_EMIT dataChanged(index(static_cast<int>(first)), index(static_cast<int>(m_next) - 1));
}

void ChecksumModel::applyOne(core::hash::AuditedFile&& audited)
{
    CheckedFile& file = m_files[m_next];
    --m_counts[static_cast<std::size_t>(file.state)];
    file.state = static_cast<CheckState>(audited.verdict);
    file.audited = std::move(audited);
    ++m_counts[static_cast<std::size_t>(file.state)];
    if (file.state == CheckState::Missing)
        m_missing.emplace(file.audited.name, static_cast<int>(m_next));
    ++m_next;
}

void ChecksumModel::append(core::hash::AuditedFile&& audited)
{
    CheckedFile file{ .state = static_cast<CheckState>(audited.verdict), .audited = std::move(audited) };
    file.folded = folded(file.audited.name);
    ++m_counts[static_cast<std::size_t>(file.state)];
    linkMoved(file, static_cast<int>(m_files.size()));
    m_files.push_back(std::move(file));
}

void ChecksumModel::linkMoved(CheckedFile& newFile, int position)
{
    if (newFile.audited.formerName.empty())
        return;
    const auto former = m_missing.find(newFile.audited.formerName);
    if (former == m_missing.end())
        return;
    newFile.counterpart = former->second;
    m_files[static_cast<std::size_t>(former->second)].counterpart = position;
}

void ChecksumModel::mergeNames(std::size_t from)
{
    const auto nameOf
        = [this](int position) -> const std::string& { return m_files[std::size_t(position)].audited.name; };
    std::vector<int> more;
    for (std::size_t position = from; position < m_files.size(); ++position)
        more.push_back(static_cast<int>(position));
    // New files come by name; after them folders that could not be read.
    core::sortStably(more, std::ranges::less(), nameOf);
    std::vector<int> all;
    all.reserve(m_byName.size() + more.size());
    std::ranges::merge(m_byName, more, std::back_inserter(all), {}, nameOf, nameOf);
    m_byName = std::move(all);
}

void ChecksumModel::finish()
{
    m_reading.clear();
    for (std::size_t position = m_next; position < m_listed; ++position)
        m_files[position].state = CheckState::NotChecked;
    const std::size_t waiting = std::exchange(m_counts[static_cast<std::size_t>(CheckState::Waiting)], 0);
    m_counts[static_cast<std::size_t>(CheckState::NotChecked)] += waiting;
    if (!m_isPlain)
        showAgain();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ChecksumModel::setReading(const std::map<std::string, core::Amount>& reading)
{
    if (reading.empty() && m_reading.empty())
        return;
    m_reading = reading;
    // Whichever rows these are: who looks sees a handful.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<int> ChecksumModel::permilleOf(const CheckedFile& file) const
{
    if (file.state != CheckState::Waiting || m_reading.empty())
        return {};
    const auto found = m_reading.find(file.audited.name);
    if (found == m_reading.end() || found->second.total.value_or(0) == 0)
        return {};
    const double part = static_cast<double>(found->second.done) / static_cast<double>(*found->second.total);
    return static_cast<int>(std::min(part, 1.0) * 1000);
}

std::size_t ChecksumModel::countChecked() const
{
    return m_files.size() - count(CheckState::Waiting) - count(CheckState::NotChecked);
}

std::size_t ChecksumModel::countFailed() const
{
    return countChecked() - count(CheckState::Ok);
}

bool ChecksumModel::isShown(const CheckedFile& file) const
{
    return (!m_filter || file.state == *m_filter)
        && (m_search.empty() || file.folded.find(m_search) != std::string::npos);
}

/// The positions of what filter and search leave. In linear time, but for sizes.
std::vector<int> ChecksumModel::inOrder() const
{
    std::vector<int> positions;
    const auto add = [&](int position) {
        if (isShown(m_files[static_cast<std::size_t>(position)]))
            positions.push_back(position);
    };
    if (m_order == CheckOrder::Name) {
        for (const int position : m_byName)
            add(position);
        return positions;
    }
    for (int position = 0; position < static_cast<int>(m_files.size()); ++position)
        add(position);
    const auto fileAt
        = [this](int position) -> const CheckedFile& { return m_files[static_cast<std::size_t>(position)]; };
    if (m_order == CheckOrder::Size)
        core::sortStably(
            positions, std::ranges::greater(), [&](int position) { return sizeOf(fileAt(position)); });
    if (m_order == CheckOrder::Verdict) {
        std::vector<int> ordered;
        ordered.reserve(positions.size());
        for (const CheckState state : verdictOrder)
            std::ranges::copy_if(positions, std::back_inserter(ordered),
                [&](int position) { return fileAt(position).state == state; });
        return ordered;
    }
    return positions;
}

void ChecksumModel::showAgain()
{
    Q_EMIT layoutAboutToBeChanged();
    std::vector<std::pair<QModelIndex, int>> kept;
    for (const QModelIndex& each : persistentIndexList())
        kept.emplace_back(each, positionAt(each.row()));
    m_isPlain = m_order == CheckOrder::List && !m_filter && m_search.empty();
    m_shown = m_isPlain ? std::vector<int>() : inOrder();
    for (const auto& [former, position] : kept) {
        const int row = rowOf(position);
        changePersistentIndex(former, row < 0 ? QModelIndex() : index(row));
    }
    Q_EMIT layoutChanged();
}

int ChecksumModel::rowOf(int position) const
{
    if (m_isPlain)
        return position < static_cast<int>(m_files.size()) ? position : -1;
    const auto found = std::ranges::find(m_shown, position);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void ChecksumModel::setFilter(std::optional<CheckState> filter)
{
    if (std::exchange(m_filter, filter) != filter)
        showAgain();
}

void ChecksumModel::setSearch(const QString& text)
{
    const std::string search = folded(toUtf8(text));
    if (std::exchange(m_search, search) != search)
        showAgain();
}

void ChecksumModel::setOrder(CheckOrder order)
{
    if (std::exchange(m_order, order) != order)
        showAgain();
}

int ChecksumModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_isPlain ? m_files.size() : m_shown.size());
}

QVariant ChecksumModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CheckedFile& file = fileAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(file);
    case Qt::AccessibleTextRole:
        return sentenceOf(file, m_files);
    case Qt::ToolTipRole:
        return nameOf(file).toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace gui::hash
