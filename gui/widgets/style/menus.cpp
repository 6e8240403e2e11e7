// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <algorithm>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int rowUnits = 30;
constexpr int separatorUnits = 13;
constexpr int paddingUnits = 9;
constexpr int iconUnits = 16;

bool hasColumn(const QStyleOptionMenuItem& item)
{
    return item.maxIconWidth > 0 || item.menuHasCheckableItems;
}

void drawMark(const Part& part, const QStyleOptionMenuItem& item, const QRect& place)
{
    const Tokens& tokens = part.tokens();
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked) {
        paintIcon(part.painter, "check"_L1, place, isEnabled(item) ? tokens.accentText : tokens.disabled);
    } else if (!item.icon.isNull()) {
        item.icon.paint(
            &part.painter, place, Qt::AlignCenter, isEnabled(item) ? QIcon::Normal : QIcon::Disabled);
    }
}

void drawItem(const Part& part, const QStyleOptionMenuItem& item)
{
    const Tokens& tokens = part.tokens();
    QPainter& painter = part.painter;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(item.rect.x(), item.rect.center().y(), item.rect.width(), 1);
        paintHairline(painter, line, Qt::TopEdge, tokens.border);
        return;
    }
    if (isEnabled(item) && is(item, QStyle::State_Selected)) {
        paintRounded(painter, item.rect, part.u(4), tokens.selectedRow,
            part.style.hasMoreContrast() ? tokens.focus : QColor());
    }
    const QColor color = isEnabled(item) ? tokens.text : tokens.disabled;
    const int padding = part.u(paddingUnits);
    const int icon = part.u(iconUnits);
    int used = padding;
    if (hasColumn(item)) {
        drawMark(part, item, placeIn(item, item.rect, { icon, icon }, Qt::AlignLeft, padding));
        used += icon + padding;
    }
    const qsizetype tab = item.text.indexOf(u'\t');
    const QString text = tab < 0 ? item.text : item.text.left(tab);
    const QRect room = placeIn(
        item, item.rect, { item.rect.width() - used - padding, item.rect.height() }, Qt::AlignLeft, used);
    painter.save();
    painter.setFont(item.font);
    drawLine(part, item, room, Qt::AlignLeft, text, color);
    if (tab >= 0) {
        painter.setFont(part.style.font(TextRole::Caption));
        drawLine(part, item, room, Qt::AlignRight, item.text.mid(tab + 1),
            isEnabled(item) ? tokens.textMuted : tokens.disabled);
    }
    painter.restore();
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintIcon(painter, "chevron-right"_L1,
            placeIn(item, item.rect, { icon, icon }, Qt::AlignRight, part.u(6)),
            isEnabled(item) ? tokens.textMuted : tokens.disabled, item.direction);
    }
}

void drawBarItem(const Part& part, const QStyleOptionMenuItem& item)
{
    const Tokens& tokens = part.tokens();
    part.painter.fillRect(item.rect, item.palette.color(QPalette::Window));
    if (isEnabled(item) && is(item, QStyle::State_Selected)) {
        paintRounded(part.painter, item.rect, part.u(4),
            is(item, QStyle::State_Sunken) ? tokens.facePress : tokens.faceHover);
    }
    drawLine(
        part, item, item.rect, Qt::AlignHCenter, item.text, isEnabled(item) ? tokens.text : tokens.disabled);
}

} // namespace

bool drawMenuPart(const Part& part, QStyle::PrimitiveElement element, const QStyleOption& option)
{
    const Tokens& tokens = part.tokens();
    switch (element) {
    case QStyle::PE_PanelMenu:
        paintRounded(part.painter, option.rect, hasTranslucentPopups() ? part.u(8) : 0, tokens.surfaceRaised,
            tokens.control);
        return true;
    case QStyle::PE_FrameMenu:
        return true;
    case QStyle::PE_PanelTipLabel:
        paintRounded(part.painter, option.rect, hasTranslucentPopups() ? part.u(6) : 0, tokens.surfaceRaised,
            tokens.control);
        return true;
    default:
        return false;
    }
}

bool drawMenuPart(const Part& part, QStyle::ControlElement element, const QStyleOption& option)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    switch (element) {
    case QStyle::CE_MenuItem:
        if (item) {
            drawItem(part, *item);
        }
        return true;
    case QStyle::CE_MenuBarItem:
        if (item) {
            drawBarItem(part, *item);
        }
        return true;
    case QStyle::CE_MenuBarEmptyArea:
        part.painter.fillRect(option.rect, option.palette.color(QPalette::Window));
        return true;
    case QStyle::CE_MenuEmptyArea:
    case QStyle::CE_MenuHMargin:
    case QStyle::CE_MenuVMargin:
        return true;
    default:
        return false;
    }
}

QSize menuItemSize(const AssayStyle& style, const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return { style.u(10), style.u(separatorUnits) };
    }
    const int column = hasColumn(option) ? style.u(iconUnits) + style.u(paddingUnits) : 0;
    const bool hasMore = option.text.contains(u'\t') || option.menuItemType == QStyleOptionMenuItem::SubMenu;
    const int width = contents.width() + column + 2 * style.u(paddingUnits) + (hasMore ? style.u(24) : 0);
    return { std::max(width, style.u(120)), style.u(rowUnits) };
}

} // namespace gui
