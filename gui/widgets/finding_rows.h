// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/finding_list.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace gui {

/// Findings, the heading, and while it is unfolded what is good. Rows of the model count the heading.
class FindingModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    static QString sentenceOf(const FindingRow& row);

    bool isGroup(int modelRow) const { return hasGroup() && modelRow == groupRow(); }
    bool hasGroup() const { return !m_good.isEmpty(); }
    int groupRow() const { return static_cast<int>(m_findings.size()); }
    /// Without the good ones while they are folded.
    int shownCount() const { return static_cast<int>(m_findings.size() + (m_isShown ? m_good.size() : 0)); }
    int wholeCount() const { return static_cast<int>(m_findings.size() + m_good.size()); }
    const FindingRow& rowAt(int row) const;
    int rowOf(int modelRow) const { return modelRow > groupRow() ? modelRow - 1 : modelRow; }
    int modelRowOf(int row) const { return row >= groupRow() && hasGroup() && m_isShown ? row + 1 : row; }
    qsizetype goodCount() const { return m_good.size(); }

    bool holds(const QList<FindingRow>& findings, const QList<FindingRow>& good) const;
    void reset(QList<FindingRow> findings, QList<FindingRow> good);
    bool isShown() const { return m_isShown; }
    void setShown(bool isShown);
    const QString& title() const { return m_title; }
    void setTitle(const QString& title);

private:
    QList<FindingRow> m_findings;
    QList<FindingRow> m_good;
    QString m_title;
    bool m_isShown = false;
};

class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    FindingDelegate(FindingModel& model, FindingList& list);

    int heightOf(int modelRow) const;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintFinding(QPainter& painter, const QStyleOptionViewItem& option, const FindingRow& row) const;
    void paintCaption(QPainter& painter, const QStyleOptionViewItem& option, const FindingRow& row,
        const QRect& room) const;

    FindingModel& m_model;
    FindingList& m_list;
};

} // namespace gui
