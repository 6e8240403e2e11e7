// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/digest_list.h"

#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/focus_ring.h"
#include "gui/widgets/style/paint.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace gui::hash {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

} // namespace

DigestRow rowOf(core::hash::DigestFormat format, const core::hash::ComputedDigest& computed,
    std::span<const core::hash::Comparison> comparisons)
{
    const WrittenDigest written = writeDigest(format, computed.algorithm, computed.digest);
    DigestRow row;
    row.name = algorithmName(computed.algorithm);
    row.digest = written.text;
    row.isGrouped = format == core::hash::DigestFormat::Hex || format == core::hash::DigestFormat::UpperHex;
    row.tone = toneOf(computed.algorithm);
    row.remark = remarkOn(computed.algorithm);
    for (const core::hash::Comparison& comparison : comparisons) {
        if (comparison.algorithm != computed.algorithm || comparison.actual != computed.digest
            || row.state == DigestRow::State::Equal)
            continue;
        row.state = comparison.isMatch ? DigestRow::State::Equal : DigestRow::State::Different;
        if (!comparison.isMatch && row.isGrouped)
            row.differenceAt = static_cast<qsizetype>(comparison.firstDifference.value_or(0));
    }
    return row;
}

DigestList::DigestList(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFocusMark(*this, FocusMark::Own);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_copiedTimer.setSingleShot(true);
    m_copiedTimer.setInterval(1500ms);
    connect(&m_copiedTimer, &QTimer::timeout, this, [this] {
        m_copied = -1;
        update();
    });
}

void DigestList::setDigests(const std::vector<core::hash::ComputedDigest>& digests,
    core::hash::DigestFormat format, const Judgement& judgement, Kind kind)
{
    m_rows.clear();
    m_written.clear();
    for (const core::hash::ComputedDigest& computed : digests) {
        DigestRow row = rowOf(format, computed, judgement.comparisons);
        if (kind == Kind::Hmac) {
            // Collisions, which broke SHA-1 and MD5, do not break an HMAC under them.
            row.name.prepend(u"HMAC-"_s);
            row.remark.clear();
        }
        m_rows.append(row);
        m_written.append(writeDigest(format, computed.algorithm, computed.digest).isWritten);
    }
    m_current = qBound(0, m_current, qMax(0, static_cast<int>(m_rows.size()) - 1));
    m_copied = -1;
    updateGeometry();
    update();
    setCurrent(m_current);
}

int DigestList::heightForWidth(int width) const
{
    int height = 2;
    for (const DigestRow& row : m_rows)
        height += digestRowHeight(*this, row, width - 2);
    return m_rows.isEmpty() ? 0 : height;
}

QSize DigestList::sizeHint() const
{
    return { u(*this, 300), heightForWidth(width()) };
}

QRect DigestList::rowRect(int row) const
{
    int top = 1;
    for (int i = 0; i < row; ++i)
        top += digestRowHeight(*this, m_rows[i], width() - 2);
    return { 1, top, width() - 2, digestRowHeight(*this, m_rows[row], width() - 2) };
}

int DigestList::rowAt(const QPoint& point) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (rowRect(i).contains(point))
            return i;
    }
    return -1;
}

void DigestList::setCurrent(int row)
{
    m_current = row;
    // To a screen reader the list is one thing that says its current row.
    if (row >= 0 && row < m_rows.size())
        setAccessibleDescription(accessibleTextOf(m_rows[row]));
    update();
}

void DigestList::showCopied(int row)
{
    m_copied = row;
    m_copiedTimer.start();
    update();
}

void DigestList::paintEvent(QPaintEvent* event)
{
    if (m_rows.isEmpty())
        return;
    QPainter painter(this);
    const Tokens& tokens = tokensOf(*this);
    paintRounded(painter, rect(), u(*this, 8), tokens.surface, tokens.border);
    for (int i = 0; i < m_rows.size(); ++i) {
        const QRect rect = rowRect(i);
        if (!rect.intersects(event->rect()))
            continue;
        DigestRow row = m_rows[i];
        row.isCopied = i == m_copied;
        DigestRowFlags flags;
        flags.setFlag(DigestRowFlag::Hovered, i == m_hovered);
        flags.setFlag(DigestRowFlag::Focused, m_showsFocus && hasFocus() && i == m_current);
        flags.setFlag(DigestRowFlag::First, i == 0);
        flags.setFlag(DigestRowFlag::Last, i + 1 == m_rows.size());
        paintDigestRow(painter, *this, rect, row, flags);
    }
}

void DigestList::keyPressEvent(QKeyEvent* event)
{
    m_showsFocus = true;
    const int last = static_cast<int>(m_rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(qMax(0, m_current - 1));
        break;
    case Qt::Key_Down:
        setCurrent(qMin(last, m_current + 1));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_C:
    case Qt::Key_Space:
    case Qt::Key_Return:
        if (last >= 0)
            Q_EMIT copyWanted(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DigestList::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = rowAt(event->position().toPoint());
    update();
}

void DigestList::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void DigestList::mousePressEvent(QMouseEvent* event)
{
    m_showsFocus = false;
    const QPoint point = event->position().toPoint();
    const int row = rowAt(point);
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    setCurrent(row);
    if (copyButtonRect(*this, rowRect(row)).contains(point))
        Q_EMIT copyWanted(row);
}

void DigestList::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void DigestList::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void DigestList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = isKey ? m_current : rowAt(event->pos());
    if (row >= 0 && row < m_rows.size())
        Q_EMIT menuWanted(row, isKey ? mapToGlobal(rowRect(row).center()) : event->globalPos());
}

void DigestList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

bool DigestList::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        const bool isCopy = row >= 0 && copyButtonRect(*this, rowRect(row)).contains(help->pos());
        QToolTip::showText(
            help->globalPos(), isCopy ? tr("Copy %1 (C)").arg(m_rows[row].name) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace gui::hash
