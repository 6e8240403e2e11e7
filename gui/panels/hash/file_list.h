// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/file_card.h"

#include <QAbstractItemView>
#include <QTimer>

namespace gui::hash {

/// The list of files as cards. All heads that are not expanded have one height, so that where a row stands is
/// computed and not summed up: a hundred thousand files cost what ten do.
class FileList : public QAbstractItemView {
    Q_OBJECT
public:
    explicit FileList(FileModel& model, QWidget* parent = nullptr);

    /// Of all rows, whatever part of them is in view.
    int wholeHeight() const;
    /// The tick and "Copied" for a moment.
    void showCopied(const QModelIndex& index);
    FileModel& files() const { return m_model; }
    const FileCard& card() const { return *m_card; }
    void toggle(int row);

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void keyboardSearch(const QString& /*search*/) override { }

    // All rows that can be reached, cards and digests, one after the other: for screen readers.
    int flatCount() const;
    QModelIndex flatIndex(int position) const;
    int flatPosition(const QModelIndex& index) const;

Q_SIGNALS:
    void wholeHeightChanged();
    void revealWanted(const QRect& rect); ///< in coordinates of this widget
    void copyWanted(const QModelIndex& index);
    void buttonClicked(int row);
    void removeWanted(int row);
    void menuWanted(const QModelIndex& index, const QPoint& globalPosition);

protected:
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex& /*index*/) const override { return false; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Extra {
        int row;
        int height; ///< more than a head that is not expanded
        int before; ///< of all expanded rows above
        std::vector<int> digests; ///< heights
    };
    const std::vector<Extra>& extras() const;
    const Extra* extraOf(int row) const;
    void forgetHeights();
    int cardTop(int row) const;
    int cardHeight(int row) const;
    int rowAt(int y) const;
    void hover(const QPoint& point);
    void leaveHovered();
    void act(const QModelIndex& index, RowPart part);
    RowState stateOf(const QModelIndex& index) const;

    FileModel& m_model;
    FileCard* m_card;
    mutable std::vector<Extra> m_extras;
    mutable bool m_hasExtras = false;
    mutable int m_extrasWidth = 0;
    QPersistentModelIndex m_hovered;
    RowPart m_hoveredPart = RowPart::None;
    QPersistentModelIndex m_pressed;
    RowPart m_pressedPart = RowPart::None;
    QPersistentModelIndex m_copied;
    QTimer m_copiedTimer;
    int m_announcedHeight = 0;
    bool m_showsFocus = false;
};

} // namespace gui::hash
