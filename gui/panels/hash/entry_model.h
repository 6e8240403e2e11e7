// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/folder_comparison.h"

#include <QAbstractListModel>

#include <array>
#include <memory>
#include <vector>

namespace gui::hash {

enum class EntryFilter : std::uint8_t { All, Different, OnlyLeft, OnlyRight, Same };
enum class EntryOrder : std::uint8_t { Name, Size, Verdict };

/// What a comparison of folders found, and which part of it is shown in which order. Entries come in batches,
/// in the order of their names.
class EntryModel : public QAbstractListModel {
    Q_OBJECT
public:
    using Entries = std::vector<core::compare::ComparedEntry>;
    using QAbstractListModel::QAbstractListModel;

    void clear();
    void append(Entries&& batch);
    void setFilter(EntryFilter filter);
    void setOrder(EntryOrder order);
    void setSearch(const QString& text);

    const Entries& entries() const { return *m_entries; }
    /// Whole; not to be appended to while somebody reads it.
    std::shared_ptr<const Entries> share() const { return m_entries; }
    const core::compare::ComparedEntry& entry(int row) const;
    int rowOf(const std::string& name) const;
    /// "Different" is all that is not the same and not on one side only.
    int count(EntryFilter filter) const;
    int count(core::compare::EntryVerdict verdict) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    bool isShown(const core::compare::ComparedEntry& entry) const;
    void rebuild();
    void sortRows();

    std::shared_ptr<Entries> m_entries = std::make_shared<Entries>();
    std::vector<std::uint32_t> m_rows; ///< of the entries that are shown
    std::array<int, 6> m_counts{};
    EntryFilter m_filter = EntryFilter::All;
    EntryOrder m_order = EntryOrder::Name;
    std::string m_search;
};

} // namespace gui::hash
