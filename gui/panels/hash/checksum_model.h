// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/rate.h"
#include "gui/panels/hash/checksum_audit.h"

#include <QAbstractListModel>

#include <array>

namespace gui::hash {

/// What has become of a file of the list; the first six are the core's verdicts, in its order.
enum class CheckState : std::uint8_t { Ok, Changed, Missing, New, Refused, Unreadable, Waiting, NotChecked };
inline constexpr std::size_t checkStateCount = 8;

struct CheckedFile {
    CheckState state = CheckState::Waiting;
    core::hash::AuditedFile audited; ///< only name and line until it is checked
    std::string folded{};
    int counterpart = -1; ///< of a missing and a new file with the same content: the other's position
};

enum class CheckOrder : std::uint8_t { List, Name, Verdict, Size };

/// The files of an audit; its rows are those that filter and search leave, in the chosen order. Changes come
/// in batches.
class ChecksumModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void clear();
    void setList(std::vector<ListedFile>&& files, std::vector<int>&& byName);
    /// In the order in which the audit hands them over.
    void apply(std::vector<core::hash::AuditedFile>&& files);
    void setReading(const std::map<std::string, core::Amount>& reading);
    /// What waits still is not going to be checked.
    void finish();

    /// Nothing: all.
    void setFilter(std::optional<CheckState> filter);
    std::optional<CheckState> filter() const { return m_filter; }
    void setSearch(const QString& text);
    void setOrder(CheckOrder order);

    const std::vector<CheckedFile>& files() const { return m_files; }
    std::size_t count(CheckState state) const { return m_counts[static_cast<std::size_t>(state)]; }
    /// How many have a verdict.
    std::size_t countChecked() const;
    /// All but Ok, Waiting and NotChecked.
    std::size_t countFailed() const;
    /// How many of the list, new ones left out.
    std::size_t countListed() const { return m_listed; }

    const CheckedFile& fileAt(int row) const { return m_files[std::size_t(positionAt(row))]; }
    int positionAt(int row) const { return m_isPlain ? row : m_shown[std::size_t(row)]; }
    /// -1: filter or search hide it.
    int rowOf(int position) const;
    std::optional<int> permilleOf(const CheckedFile& file) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    bool isShown(const CheckedFile& file) const;
    void applyOne(core::hash::AuditedFile&& audited);
    void append(core::hash::AuditedFile&& audited);
    void linkMoved(CheckedFile& newFile, int position);
    void mergeNames(std::size_t from);
    std::vector<int> inOrder() const;
    void showAgain();

    std::vector<CheckedFile> m_files;
    std::vector<int> m_byName;
    std::vector<int> m_shown; ///< positions, unless all are shown in the list's order
    bool m_isPlain = true;
    std::size_t m_listed = 0;
    std::size_t m_next = 0; ///< the listed file that the next verdict is about
    std::array<std::size_t, checkStateCount> m_counts{};
    std::map<std::string, int> m_missing;
    std::map<std::string, core::Amount> m_reading;
    std::optional<CheckState> m_filter;
    std::string m_search;
    CheckOrder m_order = CheckOrder::List;
};

} // namespace gui::hash
