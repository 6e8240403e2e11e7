// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/row_list.h"

#include "gui/widgets/style/focus_ring.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gui {
namespace {

constexpr int rowUnits = 52;
constexpr int leastRows = 4;
constexpr int iconStart = 14;
constexpr int iconSide = 20;
constexpr int barWidth = 3;

} // namespace

RowList::RowList(QAbstractItemModel& model, QWidget* parent)
    : QListView(parent)
{
    setModel(&model);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setFocusMark(*this, FocusMark::Own);
}

int RowList::rowHeight() const
{
    return u(*this, rowUnits);
}

QSize RowList::sizeHint() const
{
    return { u(*this, 400), minimumSizeHint().height() };
}

QSize RowList::minimumSizeHint() const
{
    return { u(*this, 200), leastRows * rowHeight() };
}

void RowList::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

void RowList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

void RowList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalScrollBar()->setSingleStep(rowHeight());
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

bool RowList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::Leave)
        viewport()->update();
    return QListView::viewportEvent(event);
}

RowDelegate::RowDelegate(RowList& list)
    : QStyledItemDelegate(&list)
    , m_list(list)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return { u(m_list, 200), m_list.rowHeight() };
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(m_list);
    const int height = option.rect.height();
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QColor ground = isChosen(index)                ? tokens.selectedRow
        : option.state.testFlag(QStyle::State_MouseOver) ? tokens.hover
                                                         : QColor();
    if (ground.isValid())
        painter->fillRect(option.rect, ground);
    paintHairline(*painter, option.rect, Qt::BottomEdge, tokens.border);
    if (isChosen(index))
        painter->fillRect(
            place(option, { 0, 0, std::max(barWidth, u(m_list, barWidth)), height }), tokens.accentText);
    const Sign sign = signOf(index);
    const int side = u(m_list, iconSide);
    paintIcon(*painter, sign.icon, place(option, { u(m_list, iconStart), (height - side) / 2, side, side }),
        colorOf(tokens, sign.tone), option.direction);
    const int start = textStart(m_list);
    const int width = std::max(0, paintEnd(*painter, option, index) - start);
    paintTexts(*painter, option, index, { start, u(m_list, 9), width, u(m_list, 18) },
        { start, u(m_list, 27), width, u(m_list, 16) });
    if (option.state.testFlag(QStyle::State_HasFocus) && showsKeyboardFocus(&m_list))
        paintRounded(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3), u(m_list, 4), {}, tokens.focus, 2);
    painter->restore();
}

QRect RowDelegate::place(const QStyleOptionViewItem& option, const QRect& fromLeadingEdge)
{
    return QStyle::visualRect(
        option.direction, option.rect, fromLeadingEdge.translated(option.rect.topLeft()));
}

int RowDelegate::textStart(const RowList& list)
{
    return u(list, 46);
}

int RowDelegate::endMargin(const RowList& list)
{
    return u(list, 16);
}

} // namespace gui
