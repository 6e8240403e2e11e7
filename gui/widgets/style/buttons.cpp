// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/button.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <algorithm>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int iconUnits = 16;
constexpr int gapUnits = 7;
constexpr int chevronUnits = 14;
constexpr int chevronGapUnits = 5;

ButtonKind kindOf(const QStyleOptionButton& option, const QWidget* widget)
{
    if (const auto* button = qobject_cast<const Button*>(widget)) {
        return button->kind();
    }
    return option.features.testFlag(QStyleOptionButton::Flat) ? ButtonKind::Quiet : ButtonKind::Secondary;
}

bool isSmall(const QWidget* widget)
{
    const auto* button = qobject_cast<const Button*>(widget);
    return button && button->size() == ButtonSize::Small;
}

/// What the sign of a menu takes after the text.
int chevronRoom(const AssayStyle& style, const QWidget* widget)
{
    const auto* button = qobject_cast<const Button*>(widget);
    return button && button->opensMenu() && !button->text().isEmpty()
        ? style.u(chevronGapUnits) + style.u(chevronUnits)
        : 0;
}

int paddingUnits(ButtonKind kind)
{
    return kind == ButtonKind::Quiet || kind == ButtonKind::Link ? 8 : 12;
}

bool isChosen(const QStyleOptionButton& option)
{
    return is(option, QStyle::State_On);
}

QColor fillOf(const Tokens& tokens, ButtonKind kind, const QStyleOptionButton& option)
{
    const bool isQuiet = kind == ButtonKind::Quiet || kind == ButtonKind::Link;
    if (!isEnabled(option)) {
        return isQuiet ? QColor() : tokens.face;
    }
    const bool pressed = isPressed(option);
    const bool hovered = isHovered(option);
    switch (kind) {
    case ButtonKind::Secondary:
        return pressed ? tokens.facePress : hovered || isChosen(option) ? tokens.faceHover : tokens.face;
    case ButtonKind::Primary:
        return pressed ? tokens.accentPress : hovered ? tokens.accentHover : tokens.accent;
    case ButtonKind::Destructive:
        // The table has no steps of this fill; darker only widens the contrast with its text.
        return pressed ? tokens.dangerFill.darker(125)
            : hovered  ? tokens.dangerFill.darker(112)
                       : tokens.dangerFill;
    case ButtonKind::Quiet:
    case ButtonKind::Link:
        return pressed         ? tokens.facePress
            : hovered          ? tokens.hover
            : isChosen(option) ? tokens.face
                               : QColor();
    }
    std::unreachable();
}

QColor textOf(const Tokens& tokens, ButtonKind kind, const QStyleOptionButton& option)
{
    if (!isEnabled(option)) {
        return tokens.disabled;
    }
    switch (kind) {
    case ButtonKind::Secondary:
        return tokens.text;
    case ButtonKind::Primary:
    case ButtonKind::Destructive:
        return tokens.onAccent;
    case ButtonKind::Quiet:
        return isHovered(option) || isPressed(option) || isChosen(option) ? tokens.text : tokens.textMuted;
    case ButtonKind::Link:
        return isPressed(option) ? tokens.text : tokens.accentText;
    }
    std::unreachable();
}

QFont fontOf(const AssayStyle& style)
{
    return style.font(TextRole::Name);
}

void drawPanel(const Part& part, const QStyleOptionButton& option)
{
    const ButtonKind kind = kindOf(option, part.widget);
    const QColor fill = fillOf(part.tokens(), kind, option);
    const bool hasOutline = part.style.hasMoreContrast() && isEnabled(option) && kind != ButtonKind::Link;
    paintRounded(part.painter, option.rect, part.u(6), fill, hasOutline ? part.tokens().control : QColor());
}

void drawLabel(const Part& part, const QStyleOptionButton& option)
{
    const ButtonKind kind = kindOf(option, part.widget);
    const QColor color = textOf(part.tokens(), kind, option);
    QPainter& painter = part.painter;
    painter.save();
    painter.setFont(fontOf(part.style));
    const int padding = option.text.isEmpty() ? 0 : part.u(paddingUnits(kind));
    const QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    const int icon = option.icon.isNull() ? 0 : part.u(iconUnits);
    const int gap = icon > 0 && !option.text.isEmpty() ? part.u(gapUnits) : 0;
    const int chevron = chevronRoom(part.style, part.widget);
    const int text = option.text.isEmpty()
        ? 0
        : std::min(painter.fontMetrics().size(Qt::TextShowMnemonic, option.text).width(),
              room.width() - icon - gap - chevron);
    const int start = room.x() + std::max(0, (room.width() - icon - gap - text - chevron) / 2);
    if (icon > 0) {
        const QRect place(start, room.center().y() - (icon - 1) / 2, icon, icon);
        const QRect shown = QStyle::visualRect(option.direction, option.rect, place);
        const QString name = option.icon.name();
        if (qobject_cast<const Button*>(part.widget) && !name.isEmpty()) {
            paintIcon(painter, QLatin1StringView(name.toLatin1()), shown, color, option.direction);
        } else {
            option.icon.paint(
                &painter, shown, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        }
    }
    if (text > 0) {
        const QRect place(start + icon + gap, room.y(), text, room.height());
        drawLine(part, option, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignLeft,
            option.text, color);
    }
    if (chevron > 0) {
        const int side = part.u(chevronUnits);
        const QRect place(
            start + icon + gap + text + chevron - side, room.center().y() - (side - 1) / 2, side, side);
        paintIcon(painter, "chevron-down"_L1, QStyle::visualRect(option.direction, option.rect, place), color,
            option.direction);
    }
    painter.restore();
}

void drawToolPanel(const Part& part, const QStyleOption& option)
{
    const Tokens& tokens = part.tokens();
    const QColor fill = isPressed(option) ? tokens.facePress
        : isHovered(option)               ? tokens.hover
        : is(option, QStyle::State_On)    ? tokens.face
                                          : QColor();
    paintRounded(part.painter, option.rect, part.u(6), fill,
        part.style.hasMoreContrast() && isEnabled(option) ? tokens.control : QColor());
}

} // namespace

bool drawButtonPart(const Part& part, QStyle::PrimitiveElement element, const QStyleOption& option)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option)) {
            drawPanel(part, *button);
        }
        return true;
    case QStyle::PE_PanelButtonTool:
        drawToolPanel(part, option);
        return true;
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameButtonTool:
        return true;
    default:
        return false;
    }
}

bool drawButtonPart(const Part& part, QStyle::ControlElement element, const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (!button) {
        return false;
    }
    switch (element) {
    case QStyle::CE_PushButton:
        // Qt's own would give the label less room than was measured.
        drawPanel(part, *button);
        drawLabel(part, *button);
        return true;
    case QStyle::CE_PushButtonBevel:
        drawPanel(part, *button);
        return true;
    case QStyle::CE_PushButtonLabel:
        drawLabel(part, *button);
        return true;
    default:
        return false;
    }
}

QSize buttonSize(const AssayStyle& style, const QStyleOptionButton& option, const QWidget* widget)
{
    const int height = style.u(isSmall(widget) ? 28 : 32);
    if (option.text.isEmpty()) {
        return { height, height };
    }
    const QFontMetrics metrics(fontOf(style));
    const int icon = option.icon.isNull() ? 0 : style.u(iconUnits) + style.u(gapUnits);
    const int padding = style.u(paddingUnits(kindOf(option, widget)));
    return { metrics.size(Qt::TextShowMnemonic, option.text).width() + icon + chevronRoom(style, widget)
            + 2 * padding,
        height };
}

} // namespace gui
