// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/entry_model.h"

#include <QListView>

namespace gui::hash {

/// The entries of two folders, all rows of one height: a hundred thousand cost what ten do. Return or a
/// double click opens one.
class EntryList : public QListView {
    Q_OBJECT
public:
    explicit EntryList(EntryModel& model, QWidget* parent = nullptr);
    /// -1 where none is.
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void setCurrentRow(int row);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentRowChanged();
    void opened(int row);
    void menuWanted(int row, const QPoint& globalPosition);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    EntryModel& m_model;
};

} // namespace gui::hash
