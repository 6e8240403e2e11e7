// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/headers/practice_session.h"

#include <QAbstractTableModel>

namespace gui::headers {

/// What the practice server was asked, the newest first; the oldest leave.
class PracticeLog : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column : std::uint8_t { When, Status, Scheme, Method, Path };
    static constexpr qsizetype mostRows = 1000;

    using QAbstractTableModel::QAbstractTableModel;
    void append(const QList<PracticeSession::Served>& requests);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PracticeSession::Served> m_requests; ///< the newest first
};

} // namespace gui::headers
