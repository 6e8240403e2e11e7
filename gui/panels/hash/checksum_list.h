// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/checksum_model.h"
#include "gui/widgets/row_list.h"

namespace gui::hash {

/// The files of an audit, each with its verdict.
class ChecksumList : public RowList {
    Q_OBJECT
public:
    explicit ChecksumList(ChecksumModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(); ///< Return: on to the detail
    void copyWanted();
    void menuWanted(const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
};

/// A row: the name, the verdict in words with its reason, and at the end the size.
class ChecksumRow : public RowDelegate {
    Q_OBJECT
public:
    ChecksumRow(const ChecksumModel& model, RowList& list);

protected:
    Sign signOf(const QModelIndex& index) const override;
    int paintEnd(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
        const QRect& name, const QRect& facts) const override;

private:
    void paintProgress(QPainter& painter, const QStyleOptionViewItem& option, int permille) const;

    const ChecksumModel& m_model;
};

} // namespace gui::hash
