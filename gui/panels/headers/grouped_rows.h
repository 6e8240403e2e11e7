// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/headers/grouped_list.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

class QTextLayout;

namespace gui::headers {

class GroupedList::Rows final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void reset(const QList<GroupedRow>& rows);
    const QList<GroupedRow>& rows() const { return m_rows; }
    void setSideTitles(const QString& left, const QString& right);
    const QString& leftTitle() const { return m_leftTitle; }
    const QString& rightTitle() const { return m_rightTitle; }

private:
    QString sentenceOf(const GroupedRow& row) const;
    QList<GroupedRow> m_rows;
    QString m_leftTitle;
    QString m_rightTitle;
};

class GroupedList::Delegate final : public QStyledItemDelegate {
public:
    Delegate(Rows& rows, GroupedList& list);
    int heightOf(int row, int width) const;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QRect actionRect(const GroupedRow& row, const QRect& rect) const;

private:
    bool isStacked(int width) const;
    int sideWidth(int width) const;
    int sideHeight(const SideText& side, int width) const;
    void layOut(QTextLayout& layout, const SideText& side, int width) const;
    void paintHeading(QPainter& painter, const QRect& rect, const GroupedRow& row) const;
    void paintFinding(QPainter& painter, const QRect& rect, const GroupedRow& row) const;
    void paintPair(QPainter& painter, const QRect& rect, const GroupedRow& row) const;
    void paintSide(QPainter& painter, const QRect& rect, const SideText& side) const;
    int paintEnd(QPainter& painter, const QRect& rect, const GroupedRow& row) const;
    QRect visual(const QRect& within, const QRect& rect) const;

    Rows& m_rows;
    GroupedList& m_list;
};

} // namespace gui::headers
