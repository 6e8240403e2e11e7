// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/sidebar_row.h"

#include "gui/shell/keycap.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/focus_ring.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gui {
namespace {

QString withKeys(const QString& title, const QString& keys)
{
    return keys.isEmpty() ? title : title + u" ("_s + keys + u')';
}

/// Where a piece of `width` begins at `start` units from the leading edge, centred in height.
QRect piece(const QWidget& widget, int start, int width, int height)
{
    const QRect rect(start, (widget.height() - height) / 2, width, height);
    return QStyle::visualRect(widget.layoutDirection(), widget.rect(), rect);
}

void paintText(QPainter& painter, const QWidget& widget, const QRect& rect, TextRole role,
    const QColor& color, const QString& text, Qt::Alignment alignment)
{
    painter.setFont(styleOf(widget).font(role));
    painter.setPen(color);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(
        rect, int(QStyle::visualAlignment(widget.layoutDirection(), alignment | Qt::AlignVCenter)), shown);
}

int widthOf(const QWidget& widget, TextRole role, const QString& text)
{
    return QFontMetrics(styleOf(widget).font(role)).horizontalAdvance(text);
}

} // namespace

SidebarRow::SidebarRow(QLatin1StringView icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusMark(*this, FocusMark::Own);
}

void SidebarRow::setTitle(const QString& title, const QKeySequence& keys)
{
    setText(title);
    m_keys = keys;
    setAccessibleName(title);
    describe();
}

void SidebarRow::setTail(const QString& tail)
{
    if (tail == m_tail)
        return;
    m_tail = tail;
    setAccessibleDescription(tail);
    describe();
    update();
}

void SidebarRow::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    describe();
    updateGeometry();
    update();
}

void SidebarRow::describe()
{
    const QString name = m_tail.isEmpty() ? text() : text() + u" · "_s + m_tail;
    setToolTip(m_isCollapsed ? withKeys(name, m_keys.toString(QKeySequence::NativeText)) : QString());
}

QSize SidebarRow::sizeHint() const
{
    return { u(*this, m_isCollapsed ? 39 : 191), u(*this, 36) };
}

QSize SidebarRow::minimumSizeHint() const
{
    return { u(*this, 36), u(*this, 36) };
}

void SidebarRow::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill;
    if (isDown())
        fill = tokens.facePress;
    else if (isChecked())
        fill = tokens.faceHover;
    else if (underMouse() && isEnabled())
        fill = tokens.face;
    const double radius = u(*this, 6);
    paintRounded(painter, rect(), radius, fill, m_showsFocus ? tokens.focus : QColor(), 2);
    if (isChecked()) {
        const QRect bar = piece(*this, 0, u(*this, 3), u(*this, 18));
        paintRounded(painter, bar, bar.width() / 2.0, tokens.accentText);
    }
    const int side = u(*this, 20);
    const QRect icon = piece(*this, m_isCollapsed ? (width() - side) / 2 : u(*this, 10), side, side);
    const QColor quiet = isEnabled() ? tokens.textMuted : tokens.disabled;
    paintIcon(painter, m_icon, icon, isChecked() ? tokens.accentText : quiet, layoutDirection());
    if (m_isCollapsed)
        return;
    const int margin = u(*this, 10);
    const int tail = m_tail.isEmpty() ? 0 : widthOf(*this, TextRole::Caption, m_tail) + 1;
    const int start = u(*this, 40);
    const int nameWidth = width() - start - margin - (tail == 0 ? 0 : tail + u(*this, 8));
    paintText(painter, *this, piece(*this, start, nameWidth, height()),
        isChecked() ? TextRole::Strong : TextRole::Name, isEnabled() ? tokens.text : tokens.disabled, text(),
        Qt::AlignLeading);
    if (tail != 0)
        paintText(painter, *this, piece(*this, width() - margin - tail, tail, height()), TextRole::Caption,
            tokens.textMuted, m_tail, Qt::AlignTrailing);
}

void SidebarRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT moveWanted(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void SidebarRow::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        m_showsFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
    update();
}

void SidebarRow::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_showsFocus = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

CommandButton::CommandButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CommandButton::setTitle(const QString& title, const QKeySequence& keys)
{
    setText(title);
    m_keys = keys.toString(QKeySequence::NativeText).replace(u'+', u' ');
    setAccessibleName(title);
    setToolTip(m_isCollapsed ? withKeys(title, m_keys) : QString());
    update();
}

void CommandButton::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    setToolTip(m_isCollapsed ? withKeys(text(), m_keys) : QString());
    updateGeometry();
    update();
}

QSize CommandButton::sizeHint() const
{
    return { u(*this, m_isCollapsed ? 39 : 191), u(*this, 32) };
}

QSize CommandButton::minimumSizeHint() const
{
    return { u(*this, 32), u(*this, 32) };
}

void CommandButton::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor rest = m_isCollapsed ? QColor() : tokens.face;
    const QColor hovered = m_isCollapsed ? tokens.face : tokens.faceHover;
    const QColor fill = isDown() ? tokens.facePress : underMouse() && isEnabled() ? hovered : rest;
    paintRounded(painter, rect(), u(*this, 6), fill);
    const int side = u(*this, 16);
    const QRect icon = piece(*this, m_isCollapsed ? (width() - side) / 2 : u(*this, 9), side, side);
    const QColor color = isEnabled() ? tokens.textMuted : tokens.disabled;
    paintIcon(painter, "search"_L1, icon, color, layoutDirection());
    if (m_isCollapsed)
        return;
    const QSize capSize = m_keys.isEmpty() ? QSize(0, 0) : keycapSize(*this, m_keys);
    const int capWidth = capSize.width();
    const QRect cap = piece(*this, width() - u(*this, 9) - capWidth, capWidth, capSize.height());
    const int start = u(*this, 33);
    paintText(painter, *this, piece(*this, start, width() - start - capWidth - u(*this, 13), height()),
        TextRole::Body, color, text(), Qt::AlignLeading);
    if (capWidth != 0)
        paintKeycap(painter, *this, cap, m_keys);
}

} // namespace gui
