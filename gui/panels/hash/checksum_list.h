// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/checksum_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace gui::hash {

/// The rows of an audit: one height, so that a hundred thousand cost what ten do. Scrolls by itself.
class ChecksumList : public QListView {
    Q_OBJECT
public:
    explicit ChecksumList(ChecksumModel& model, QWidget* parent = nullptr);

    int rowHeight() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();
    void opened(); ///< Return: on to the detail
    void copyWanted();
    void menuWanted(const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyboardSearch(const QString& /*search*/) override { }
};

/// Draws a row: icon, name, the verdict in words with its reason, and at the end the size.
class ChecksumRow : public QStyledItemDelegate {
    Q_OBJECT
public:
    ChecksumRow(const ChecksumModel& model, ChecksumList& list);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const CheckedFile& file) const;
    int paintEnd(QPainter& painter, const QStyleOptionViewItem& option, const CheckedFile& file) const;
    void paintProgress(QPainter& painter, const QStyleOptionViewItem& option, int permille) const;

    const ChecksumModel& m_model;
    ChecksumList& m_list;
};

} // namespace gui::hash
