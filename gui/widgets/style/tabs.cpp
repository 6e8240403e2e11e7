// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <QWidget>

#include <algorithm>

namespace gui {
namespace {

constexpr int paddingUnits = 10; ///< half of the distance between tabs
constexpr int heightUnits = 40;
constexpr int iconUnits = 16;

} // namespace

bool drawTabPart(const Part&, QStyle::PrimitiveElement element, const QStyleOption&)
{
    // The hairline below belongs to the header, in its whole width.
    return element == QStyle::PE_FrameTabBarBase || element == QStyle::PE_FrameTabWidget;
}

bool drawTabPart(const Part& part, QStyle::ControlElement element, const QStyleOption& option)
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option);
    if (!tab) {
        return false;
    }
    const Tokens& tokens = part.tokens();
    const bool isChosen = is(option, QStyle::State_Selected);
    const QRect inner = option.rect.adjusted(part.u(paddingUnits), 0, -part.u(paddingUnits), 0);
    switch (element) {
    case QStyle::CE_TabBarTabShape:
        if (isChosen) {
            part.painter.fillRect(QRect(inner.x(), inner.bottom() - 1, inner.width(), 2), tokens.accentText);
        }
        return true;
    case QStyle::CE_TabBarTabLabel: {
        const QColor color = !isEnabled(option) ? tokens.disabled
            : isChosen || isHovered(option)     ? tokens.text
                                                : tokens.textMuted;
        part.painter.save();
        part.painter.setFont(part.style.font(isChosen ? TextRole::Strong : TextRole::Body));
        int used = 0;
        if (!tab->icon.isNull()) {
            const int icon = part.u(iconUnits);
            tab->icon.paint(&part.painter, placeIn(option, inner, { icon, icon }, Qt::AlignLeft, 0));
            used = icon + part.u(7);
        }
        const QRect text
            = placeIn(option, inner, { inner.width() - used, inner.height() }, Qt::AlignLeft, used);
        drawLine(part, option, text, used > 0 ? Qt::AlignLeft : Qt::AlignHCenter, tab->text, color);
        part.painter.restore();
        if (is(option, QStyle::State_HasFocus) && showsKeyboardFocus(part.widget)) {
            const int height = std::min(part.u(30), option.rect.height());
            const QRect ring(option.rect.x() + 2, option.rect.y() + (option.rect.height() - height) / 2,
                option.rect.width() - 4, height);
            paintRounded(part.painter, ring, part.u(6), {}, tokens.focus, 2);
        }
        return true;
    }
    default:
        return false;
    }
}

QSize tabSize(const AssayStyle& style, const QStyleOptionTab& option, const QWidget* widget)
{
    // As wide as when it is chosen, so that nothing jumps.
    const QFontMetrics metrics(style.font(TextRole::Strong));
    const int icon = option.icon.isNull() ? 0 : style.u(iconUnits) + style.u(7);
    const int width
        = metrics.size(Qt::TextShowMnemonic, option.text).width() + icon + 2 * style.u(paddingUnits);
    return { width, std::max(style.u(heightUnits), widget ? widget->minimumHeight() : 0) };
}

} // namespace gui
