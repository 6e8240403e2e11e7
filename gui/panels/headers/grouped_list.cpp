// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/grouped_list.h"

#include "gui/panels/headers/grouped_rows.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/focus_ring.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace gui::headers {

GroupedList::GroupedList(QWidget* parent)
    : QListView(parent)
    , m_rows(new Rows(this))
    , m_delegate(new Delegate(*m_rows, *this))
{
    setModel(m_rows);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusMark(*this, FocusMark::Own);
}

GroupedList::~GroupedList() = default;

void GroupedList::setExtent(Extent extent)
{
    m_extent = extent;
    const bool scrolls = extent == Extent::Scrolling;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, scrolls ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
    fit();
}

void GroupedList::setRows(const QList<GroupedRow>& rows)
{
    if (rows == m_rows->rows())
        return;
    const int current = currentIndex().row();
    m_rows->reset(rows);
    if (current >= 0 && !rows.isEmpty())
        setCurrentIndex(m_rows->index(std::min(current, static_cast<int>(rows.size()) - 1)));
    fit();
}

const QList<GroupedRow>& GroupedList::rows() const
{
    return m_rows->rows();
}

void GroupedList::setSideTitles(const QString& left, const QString& right)
{
    m_rows->setSideTitles(left, right);
    viewport()->update();
}

QRect GroupedList::actionRect(int row) const
{
    return m_delegate->actionRect(m_rows->rows()[row], visualRect(m_rows->index(row)));
}

void GroupedList::fit()
{
    setFocusPolicy(m_rows->rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    scheduleDelayedItemsLayout();
    if (m_extent == Extent::Scrolling)
        return;
    int height = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        height += m_delegate->heightOf(row, viewport()->width());
    setFixedHeight(height);
}

bool GroupedList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::Leave)
        viewport()->update();
    return QListView::viewportEvent(event);
}

void GroupedList::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const bool isReturn
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isReturn && row >= 0) {
        if (!m_rows->rows()[row].action.isEmpty())
            Q_EMIT actionWanted(row);
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void GroupedList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()
        && actionRect(index.row()).contains(event->position().toPoint()))
        Q_EMIT actionWanted(index.row());
}

void GroupedList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (index.isValid())
        Q_EMIT menuWanted(
            index.row(), isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void GroupedList::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && m_rows->rowCount() > 0)
        setCurrentIndex(m_rows->index(0));
    QListView::focusInEvent(event);
}

void GroupedList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
    if (m_extent == Extent::Scrolling && currentIndex().isValid())
        scrollTo(currentIndex());
}

void GroupedList::wheelEvent(QWheelEvent* event)
{
    if (m_extent == Extent::Scrolling)
        return QListView::wheelEvent(event);
    // All of it is there; the page scrolls.
    event->ignore();
}

void GroupedList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace gui::headers
