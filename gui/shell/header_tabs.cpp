// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/header_tabs.h"

#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/focus_ring.h"
#include "gui/widgets/style/paint.h"

#include <QFocusEvent>
#include <QPainter>
#include <QWheelEvent>

namespace gui {

HeaderTabs::HeaderTabs(QWidget* parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFocusMark(*this, FocusMark::Own);
}

QSize HeaderTabs::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += tabSizeHint(i).width();
    return { width, u(*this, 56) };
}

QSize HeaderTabs::minimumSizeHint() const
{
    return sizeHint();
}

QSize HeaderTabs::tabSizeHint(int index) const
{
    // As wide as when chosen: the others do not move when the choice does.
    const QFontMetrics metrics(styleOf(*this).font(TextRole::Strong));
    return { metrics.horizontalAdvance(tabText(index)) + u(*this, 20), u(*this, 56) };
}

QSize HeaderTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void HeaderTabs::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const bool isChosen = i == currentIndex();
        const QRect rect = tabRect(i);
        const bool isLit = isChosen || i == m_hovered;
        painter.setFont(styleOf(*this).font(isChosen ? TextRole::Strong : TextRole::Body));
        painter.setPen(isLit ? tokens.text : tokens.textMuted);
        painter.drawText(rect, Qt::AlignCenter, tabText(i));
        if (!isChosen)
            continue;
        const int line = 2;
        const int aside = u(*this, 10);
        painter.fillRect(
            QRect(rect.left() + aside, height() - line, rect.width() - 2 * aside, line), tokens.accentText);
        if (m_showsFocus) {
            const QRect ring(rect.left() + u(*this, 2), (height() - u(*this, 32)) / 2,
                rect.width() - 2 * u(*this, 2), u(*this, 32));
            paintRounded(painter, ring, u(*this, 6), QColor(), tokens.focus, 2);
        }
    }
}

void HeaderTabs::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        m_showsFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason;
    QTabBar::focusInEvent(event);
    update();
}

void HeaderTabs::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_showsFocus = false;
    QTabBar::focusOutEvent(event);
    update();
}

void HeaderTabs::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = tabAt(event->position().toPoint());
    QTabBar::mouseMoveEvent(event);
    update();
}

void HeaderTabs::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    QTabBar::leaveEvent(event);
    update();
}

void HeaderTabs::wheelEvent(QWheelEvent* event)
{
    // The wheel zooms or scrolls; it does not leave the page under it.
    event->ignore();
}

} // namespace gui
