// SPDX-License-Identifier: Apache-2.0
// What pointer and keyboard do in the list.
#include "gui/panels/hash/file_list.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>

namespace gui::hash {

void FileList::act(const QModelIndex& index, RowPart part)
{
    switch (part) {
    case RowPart::None:
    case RowPart::Row:
        break;
    case RowPart::Chevron:
        toggle(index.row());
        break;
    case RowPart::Button:
        Q_EMIT buttonClicked(index.row());
        break;
    case RowPart::Copy:
        Q_EMIT copyWanted(index);
        break;
    }
}

void FileList::keyPressEvent(QKeyEvent* event)
{
    m_showsFocus = true;
    const QModelIndex current = currentIndex();
    const int row = m_model.fileRowOf(current);
    if (!current.isValid() || row < 0 || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QAbstractItemView::keyPressEvent(event);
        return;
    }
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int inward = isRightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int outward = isRightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
        const bool isButton = m_model.isFile(current) && !m_model.hasChildren(current)
            && !m_card->buttonTitle(m_model.item(row)).isEmpty();
        act(current, isButton ? RowPart::Button : m_model.isFile(current) ? RowPart::Chevron : RowPart::Copy);
    } else if (key == Qt::Key_C) {
        Q_EMIT copyWanted(current);
    } else if (key == Qt::Key_Delete) {
        Q_EMIT removeWanted(row);
    } else if (key == inward) {
        if (m_model.hasChildren(current))
            m_model.setExpanded(row, true);
    } else if (key == outward) {
        if (!m_model.isFile(current))
            setCurrentIndex(m_model.fileIndex(row));
        else
            m_model.setExpanded(row, false);
    } else {
        QAbstractItemView::keyPressEvent(event);
    }
}

void FileList::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QAbstractItemView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.fileIndex(0));
    viewport()->update();
}

void FileList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(flatPosition(current));
        QAccessible::updateAccessibility(&event);
    }
}

void FileList::mousePressEvent(QMouseEvent* event)
{
    m_showsFocus = false;
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::LeftButton) {
        const QModelIndex index = indexAt(point);
        m_pressed = index;
        m_pressedPart = index.isValid() ? m_card->partAt(index, visualRect(index), point) : RowPart::None;
        viewport()->update();
    }
    QAbstractItemView::mousePressEvent(event);
}

void FileList::mouseReleaseEvent(QMouseEvent* event)
{
    QAbstractItemView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const QModelIndex pressed = m_pressed;
    const RowPart part = std::exchange(m_pressedPart, RowPart::None);
    m_pressed = QModelIndex();
    viewport()->update();
    if (event->button() == Qt::LeftButton && pressed.isValid() && indexAt(point) == pressed
        && m_card->partAt(pressed, visualRect(pressed), point) == part)
        act(pressed, part);
}

void FileList::mouseMoveEvent(QMouseEvent* event)
{
    hover(event->position().toPoint());
}

void FileList::hover(const QPoint& point)
{
    const QModelIndex index = indexAt(point);
    const RowPart part = index.isValid() ? m_card->partAt(index, visualRect(index), point) : RowPart::None;
    if (index == m_hovered && part == m_hoveredPart)
        return;
    viewport()->update(visualRect(m_hovered));
    m_hovered = index;
    m_hoveredPart = part;
    viewport()->update(visualRect(m_hovered));
}

void FileList::leaveHovered()
{
    m_hovered = QModelIndex();
    m_hoveredPart = RowPart::None;
    viewport()->update();
}

bool FileList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        leaveHovered();
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString copy = index.isValid() && !m_model.isFile(index) ? tr("Copy (C)") : QString();
        const QString text = copy.isEmpty() ? index.data(Qt::ToolTipRole).toString() : copy;
        // A name may look like markup.
        QToolTip::showText(
            help->globalPos(), Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text, viewport());
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

void FileList::wheelEvent(QWheelEvent* event)
{
    // Without rows to scroll here the page around scrolls.
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QAbstractItemView::wheelEvent(event);
}

void FileList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QPoint point = isKey ? visualRect(index).center() : event->pos();
    Q_EMIT menuWanted(index, viewport()->mapToGlobal(point));
}

} // namespace gui::hash
