// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

namespace gui {
namespace {

constexpr int paddingUnits = 10;
constexpr int iconUnits = 16;

} // namespace

void drawChooser(const Part& part, const QStyleOptionComboBox& option)
{
    using namespace Qt::Literals::StringLiterals;
    const Tokens& tokens = part.tokens();
    if (option.editable) {
        drawField(part, option);
    } else {
        const bool isOpen = isPressed(option) || (isEnabled(option) && is(option, QStyle::State_On));
        const QColor fill = isOpen ? tokens.facePress : isHovered(option) ? tokens.faceHover : tokens.face;
        paintRounded(part.painter, option.rect, part.u(6), fill,
            part.style.hasMoreContrast() && isEnabled(option) ? tokens.control : QColor());
    }
    if (option.subControls.testFlag(QStyle::SC_ComboBoxArrow)) {
        const int icon = part.u(iconUnits);
        paintIcon(part.painter, "choose"_L1,
            placeIn(option, option.rect, { icon, icon }, Qt::AlignRight, part.u(paddingUnits)),
            isEnabled(option) ? tokens.textMuted : tokens.disabled);
    }
}

void drawChooserLabel(const Part& part, const QStyleOptionComboBox& option)
{
    if (option.editable) {
        return;
    }
    const QRect room = chooserRect(part.style, option, QStyle::SC_ComboBoxEditField);
    int used = 0;
    if (!option.currentIcon.isNull()) {
        const int icon = part.u(iconUnits);
        option.currentIcon.paint(&part.painter, placeIn(option, room, { icon, icon }, Qt::AlignLeft, 0),
            Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        used = icon + part.u(8);
    }
    const QRect text = placeIn(option, room, { room.width() - used, room.height() }, Qt::AlignLeft, used);
    const QColor color
        = isEnabled(option) ? option.palette.color(QPalette::ButtonText) : part.tokens().disabled;
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    part.painter.setPen(color);
    part.painter.drawText(text, flags | Qt::TextSingleLine,
        part.painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, text.width()));
}

QRect chooserRect(const AssayStyle& style, const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    const QRect& all = option.rect;
    const int padding = style.u(paddingUnits);
    const int arrow = style.u(iconUnits) + padding;
    switch (part) {
    case QStyle::SC_ComboBoxEditField: {
        // A line edit has two pixels of its own.
        const int start = option.editable ? padding - 2 : padding;
        return QStyle::visualRect(option.direction, all, all.adjusted(start, 2, -(arrow + style.u(4)), -2));
    }
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(
            option.direction, all, QRect(all.right() + 1 - arrow, all.y(), arrow, all.height()));
    default:
        return all;
    }
}

} // namespace gui
