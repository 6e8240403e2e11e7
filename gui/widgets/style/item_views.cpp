// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <QTreeView>

#include <algorithm>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isIndented(const QWidget* widget)
{
    const auto* tree = qobject_cast<const QTreeView*>(widget);
    return tree && tree->rootIsDecorated();
}

void drawBar(const Part& part, const QStyleOption& option)
{
    const int bar = std::max(3, part.u(3));
    part.painter.fillRect(placeIn(option, option.rect, { bar, option.rect.height() }, Qt::AlignLeft, 0),
        part.tokens().accentText);
}

void drawRow(const Part& part, const QStyleOptionViewItem& option)
{
    const Tokens& tokens = part.tokens();
    if (option.backgroundBrush.style() != Qt::NoBrush) {
        part.painter.fillRect(option.rect, option.backgroundBrush);
    }
    if (is(option, QStyle::State_Selected)) {
        part.painter.fillRect(option.rect, tokens.selectedRow);
        const bool isFirst = option.viewItemPosition == QStyleOptionViewItem::Beginning
            || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
            || option.viewItemPosition == QStyleOptionViewItem::Invalid;
        if (isFirst && !isIndented(part.widget)) {
            drawBar(part, option);
        }
    } else if (isHovered(option)) {
        part.painter.fillRect(option.rect, tokens.hover);
    }
}

/// Behind the items, and behind the branches before them.
void drawRowGround(const Part& part, const QStyleOption& option, const QStyleOptionViewItem* item)
{
    if (is(option, QStyle::State_Selected)) {
        part.painter.fillRect(option.rect, part.tokens().selectedRow);
        const int width = part.widget ? part.widget->width() : 0;
        const bool isLeading = option.direction == Qt::LeftToRight
            ? option.rect.left() <= 0
            : option.rect.right() >= width - part.u(16);
        if (isIndented(part.widget) && isLeading) {
            drawBar(part, option);
        }
    } else if (item && item->features.testFlag(QStyleOptionViewItem::Alternate)) {
        part.painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    }
}

void drawBranch(const Part& part, const QStyleOption& option)
{
    if (!is(option, QStyle::State_Children)) {
        return;
    }
    const int icon = std::min(part.u(14), option.rect.width());
    const QRect place
        = placeIn(option, option.rect, { icon, icon }, Qt::AlignLeft, (option.rect.width() - icon) / 2);
    const bool isOpen = is(option, QStyle::State_Open);
    paintIcon(part.painter, isOpen ? "chevron-down"_L1 : "chevron-right"_L1, place, part.tokens().textMuted,
        option.direction);
}

void drawHeaderLabel(const Part& part, const QStyleOptionHeader& header)
{
    const Tokens& tokens = part.tokens();
    const bool isSorted = header.sortIndicator != QStyleOptionHeader::None;
    const int arrow = isSorted ? part.u(14) : 0;
    const QRect& room = header.rect; // already without the margin
    const QRect text = placeIn(header, room, { room.width() - arrow, room.height() }, Qt::AlignLeft, 0);
    part.painter.save();
    part.painter.setFont(part.style.font(TextRole::Label));
    drawLine(part, header, text, header.textAlignment & Qt::AlignHorizontal_Mask, header.text,
        isEnabled(header) ? tokens.textMuted : tokens.disabled);
    part.painter.restore();
    if (isSorted) {
        drawChevron(part, placeIn(header, room, { arrow, arrow }, Qt::AlignRight, 0),
            header.sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow,
            tokens.textMuted);
    }
}

} // namespace

bool drawItemPart(const Part& part, QStyle::PrimitiveElement element, const QStyleOption& option)
{
    const Tokens& tokens = part.tokens();
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    switch (element) {
    case QStyle::PE_PanelItemViewItem:
        if (item) {
            drawRow(part, *item);
        }
        return item != nullptr;
    case QStyle::PE_PanelItemViewRow:
        drawRowGround(part, option, item);
        return true;
    case QStyle::PE_IndicatorBranch:
        drawBranch(part, option);
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
        return true; // drawn with the label
    case QStyle::PE_FrameFocusRect:
        if (is(option, QStyle::State_Item) && showsKeyboardFocus(part.widget)) {
            paintRounded(part.painter, option.rect.adjusted(1, 1, -1, -1), part.u(4), {}, tokens.focus, 2);
        }
        return true;
    case QStyle::PE_IndicatorItemViewItemDrop:
        paintRounded(part.painter, option.rect, 0, {}, tokens.accentText, 2);
        return true;
    default:
        return false;
    }
}

bool drawItemPart(const Part& part, QStyle::ControlElement element, const QStyleOption& option)
{
    const Tokens& tokens = part.tokens();
    switch (element) {
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        part.painter.fillRect(option.rect, isHovered(option) ? tokens.hover : tokens.surfaceSunken);
        paintHairline(part.painter, option.rect, Qt::BottomEdge, tokens.border);
        return true;
    case QStyle::CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option)) {
            drawHeaderLabel(part, *header);
        }
        return true;
    case QStyle::CE_Splitter: {
        // A horizontal splitter has a line that stands.
        QRect line = option.rect;
        if (is(option, QStyle::State_Horizontal)) {
            line = QRect(option.rect.center().x(), option.rect.y(), 1, option.rect.height());
            paintHairline(
                part.painter, line, Qt::LeftEdge, isHovered(option) ? tokens.control : tokens.border);
        } else {
            line = QRect(option.rect.x(), option.rect.center().y(), option.rect.width(), 1);
            paintHairline(
                part.painter, line, Qt::TopEdge, isHovered(option) ? tokens.control : tokens.border);
        }
        return true;
    }
    case QStyle::CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                const bool lies = frame->frameShape == QFrame::HLine;
                paintHairline(part.painter, option.rect, lies ? Qt::TopEdge : Qt::LeftEdge, tokens.border);
                return true;
            }
        }
        return false;
    default:
        return false;
    }
}

QSize headerSize(const AssayStyle& style, const QStyleOptionHeader& option)
{
    const QFontMetrics metrics(style.font(TextRole::Label));
    const int arrow = option.sortIndicator == QStyleOptionHeader::None ? 0 : style.u(14);
    return { metrics.horizontalAdvance(option.text) + arrow + 2 * style.u(8), style.u(32) };
}

} // namespace gui
