// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/entry_model.h"

#include "core/base/text.h"
#include "gui/panels/hash/entry_words.h"
#include "gui/text/convert.h"

#include <algorithm>

namespace gui::hash {
namespace {

using core::compare::ComparedEntry;
using core::compare::EntryVerdict;

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Without regard to case; `needle` is in lower case already. Most names are ASCII, and a hundred thousand of
/// them are searched at each key.
bool contains(const std::string& name, const std::string& needle)
{
    if (needle.empty())
        return true;
    if (!isAscii(name))
        return core::lowerCase(name).contains(needle);
    return !std::ranges::search(name, needle, {}, lowered).empty();
}

std::uint64_t sizeOf(const ComparedEntry& entry)
{
    return std::max(entry.left ? entry.left->size : 0, entry.right ? entry.right->size : 0);
}

/// What needs attention comes first.
int rankOf(EntryVerdict verdict)
{
    switch (verdict) {
    case EntryVerdict::Different:
        return 0;
    case EntryVerdict::KindDiffers:
        return 1;
    case EntryVerdict::Unreadable:
        return 2;
    case EntryVerdict::OnlyLeft:
        return 3;
    case EntryVerdict::OnlyRight:
        return 4;
    case EntryVerdict::Same:
        return 5;
    }
    std::unreachable();
}

EntryFilter filterOf(EntryVerdict verdict)
{
    switch (verdict) {
    case EntryVerdict::Same:
        return EntryFilter::Same;
    case EntryVerdict::OnlyLeft:
        return EntryFilter::OnlyLeft;
    case EntryVerdict::OnlyRight:
        return EntryFilter::OnlyRight;
    case EntryVerdict::Different:
    case EntryVerdict::KindDiffers:
    case EntryVerdict::Unreadable:
        return EntryFilter::Different;
    }
    std::unreachable();
}

} // namespace

void EntryModel::clear()
{
    beginResetModel();
    // Somebody may still be writing a report of the former ones.
    m_entries = std::make_shared<Entries>();
    m_rows.clear();
    m_counts.fill(0);
    endResetModel();
}

void EntryModel::append(Entries&& batch)
{
    std::vector<std::uint32_t> rows;
    for (ComparedEntry& entry : batch) {
        ++m_counts[static_cast<std::size_t>(entry.verdict)];
        if (isShown(entry))
            rows.push_back(static_cast<std::uint32_t>(m_entries->size()));
        m_entries->push_back(std::move(entry));
    }
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
    if (m_order != EntryOrder::Name)
        rebuild();
}

void EntryModel::setFilter(EntryFilter filter)
{
    if (std::exchange(m_filter, filter) != filter)
        rebuild();
}

void EntryModel::setOrder(EntryOrder order)
{
    if (std::exchange(m_order, order) != order)
        rebuild();
}

void EntryModel::setSearch(const QString& text)
{
    std::string lower = core::lowerCase(toUtf8(text.trimmed()));
    if (lower == m_search)
        return;
    m_search = std::move(lower);
    rebuild();
}

bool EntryModel::isShown(const ComparedEntry& entry) const
{
    return (m_filter == EntryFilter::All || m_filter == filterOf(entry.verdict))
        && contains(entry.name, m_search);
}

void EntryModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_entries->size(); ++i) {
        if (isShown((*m_entries)[i]))
            m_rows.push_back(static_cast<std::uint32_t>(i));
    }
    sortRows();
    endResetModel();
}

void EntryModel::sortRows()
{
    // Their number is the order of the names, and settles what is equal.
    const auto sortBy = [this](auto keyOf) {
        std::ranges::sort(
            m_rows, {}, [&](std::uint32_t row) { return std::pair(keyOf((*m_entries)[row]), row); });
    };
    switch (m_order) {
    case EntryOrder::Name:
        return;
    case EntryOrder::Size:
        return sortBy([](const ComparedEntry& entry) { return ~sizeOf(entry); });
    case EntryOrder::Verdict:
        return sortBy([](const ComparedEntry& entry) { return rankOf(entry.verdict); });
    }
}

const ComparedEntry& EntryModel::entry(int row) const
{
    return (*m_entries)[m_rows[static_cast<std::size_t>(row)]];
}

int EntryModel::rowOf(const std::string& name) const
{
    const auto found
        = std::ranges::find(m_rows, name, [this](std::uint32_t row) { return (*m_entries)[row].name; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int EntryModel::count(EntryFilter filter) const
{
    if (filter == EntryFilter::All)
        return static_cast<int>(m_entries->size());
    int count = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        count += filterOf(static_cast<EntryVerdict>(i)) == filter ? m_counts[i] : 0;
    return count;
}

int EntryModel::count(EntryVerdict verdict) const
{
    return m_counts[static_cast<std::size_t>(verdict)];
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ComparedEntry& row = entry(index.row());
    if (role == Qt::DisplayRole)
        return nameOf(row);
    if (role == Qt::ToolTipRole)
        return nameOf(row).toHtmlEscaped();
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, %3", "name, verdict, remarks")
            .arg(nameOf(row), wordOf(row.verdict), captionOf(row));
    return {};
}

} // namespace gui::hash
