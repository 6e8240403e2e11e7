// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QLatin1StringView>
#include <QListView>
#include <QStyledItemDelegate>

namespace gui {

/// Rows of two lines and one height, so that a hundred thousand cost what ten do. Scrolls by itself.
class RowList : public QListView {
    Q_OBJECT
public:
    explicit RowList(QAbstractItemModel& model, QWidget* parent = nullptr);

    int rowHeight() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyboardSearch(const QString& /*search*/) override { }
};

/// Draws what all such rows have: ground, line below, mark of the chosen one, icon, focus. The texts are the
/// heir's.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(RowList& list);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    struct Sign {
        QLatin1StringView icon;
        Tone tone;
    };
    virtual Sign signOf(const QModelIndex& index) const = 0;
    /// Draws at the row's end; returns where the texts must end, in pixels from the leading edge.
    virtual int paintEnd(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
        = 0;
    /// Draws both lines, which are given from the row's leading edge: place() turns them for right to left.
    virtual void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
        const QRect& name, const QRect& facts) const
        = 0;

    static QRect place(const QStyleOptionViewItem& option, const QRect& fromLeadingEdge);
    static int textStart(const RowList& list);
    static int endMargin(const RowList& list);
    RowList& list() const { return m_list; }
    bool isChosen(const QModelIndex& index) const { return m_list.currentIndex() == index; }

private:
    RowList& m_list;
};

} // namespace gui
