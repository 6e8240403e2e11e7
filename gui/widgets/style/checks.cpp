// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <algorithm>

namespace gui {
namespace {

struct Colors {
    QColor fill;
    QColor outline;
    QColor mark;
};

Colors colorsOf(const Part& part, const QStyleOption& option, bool isSet)
{
    const Tokens& tokens = part.tokens();
    if (!isEnabled(option)) {
        return { tokens.face, {}, tokens.disabled };
    }
    if (isSet) {
        const QColor fill = isPressed(option) ? tokens.accentPress
            : isHovered(option)               ? tokens.accentHover
                                              : tokens.accent;
        return { fill, {}, tokens.onAccent };
    }
    const QColor fill = isPressed(option) ? tokens.facePress
        : isHovered(option)               ? tokens.hover
                                          : tokens.surface;
    return { fill, tokens.control, {} };
}

void drawBox(const Part& part, const QStyleOption& option)
{
    using namespace Qt::Literals::StringLiterals;
    const bool isPartial = is(option, QStyle::State_NoChange);
    const Colors colors = colorsOf(part, option, isPartial || is(option, QStyle::State_On));
    paintRounded(part.painter, option.rect, part.u(4), colors.fill, colors.outline);
    if (isPartial) {
        const int width = option.rect.width() / 2;
        const int line = std::max(2, part.u(2));
        const QRect dash(option.rect.x() + (option.rect.width() - width) / 2,
            option.rect.y() + (option.rect.height() - line) / 2, width, line);
        paintRounded(part.painter, dash, line / 2., colors.mark);
    } else if (is(option, QStyle::State_On)) {
        const int inset = part.u(1);
        paintIcon(part.painter, "check"_L1, option.rect.adjusted(inset, inset, -inset, -inset), colors.mark);
    }
}

void drawRadio(const Part& part, const QStyleOption& option)
{
    const bool isSet = is(option, QStyle::State_On);
    const Colors colors = colorsOf(part, option, isSet);
    paintRounded(part.painter, option.rect, option.rect.width() / 2., colors.fill, colors.outline);
    if (isSet) {
        const double side = part.u(6);
        QRectF dot(0, 0, side, side);
        dot.moveCenter(QRectF(option.rect).center());
        part.painter.save();
        part.painter.setRenderHint(QPainter::Antialiasing);
        part.painter.setPen(Qt::NoPen);
        part.painter.setBrush(colors.mark);
        part.painter.drawEllipse(dot);
        part.painter.restore();
    }
}

int knobSide(const AssayStyle& style)
{
    return style.u(18);
}

} // namespace

bool drawCheckPart(const Part& part, QStyle::PrimitiveElement element, const QStyleOption& option)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        drawBox(part, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        drawRadio(part, option);
        return true;
    default:
        return false;
    }
}

bool drawCheckPart(const Part& part, QStyle::ControlElement element, const QStyleOption& option)
{
    if (element != QStyle::CE_CheckBoxLabel && element != QStyle::CE_RadioButtonLabel) {
        return false;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (!button) {
        return false;
    }
    const QColor color
        = isEnabled(option) ? option.palette.color(QPalette::WindowText) : part.tokens().disabled;
    drawLine(part, option, option.rect, Qt::AlignLeft, button->text, color);
    return true;
}

void drawSlider(const Part& part, const QStyleOptionSlider& option)
{
    const Tokens& tokens = part.tokens();
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const QRect knob = sliderRect(part.style, option, QStyle::SC_SliderHandle);
    const QPoint middle = knob.center();
    const auto strip = [&](int from, int to, int thickness) {
        return isHorizontal ? QRect(from, middle.y() + 1 - thickness / 2, to - from, thickness)
                            : QRect(middle.x() + 1 - thickness / 2, from, thickness, to - from);
    };
    const int first = isHorizontal ? option.rect.left() : option.rect.top();
    const int last = isHorizontal ? option.rect.right() + 1 : option.rect.bottom() + 1;
    const int at = isHorizontal ? middle.x() : middle.y();
    const int track = std::max(2, part.u(2));
    const int filled = std::max(4, part.u(4));
    const QColor trackColor = isEnabled(option) ? tokens.control : tokens.face;
    const QColor fill = isEnabled(option) ? tokens.accentText : tokens.disabled;
    paintRounded(part.painter, strip(first, last, track), track / 2., trackColor);
    // The least value is where the option says that it is upside down, or right to left.
    const bool fromEnd = option.upsideDown;
    paintRounded(
        part.painter, fromEnd ? strip(at, last, filled) : strip(first, at, filled), filled / 2., fill);
    paintRounded(part.painter, knob, knob.width() / 2.,
        isPressed(option)       ? tokens.facePress
            : isHovered(option) ? tokens.hover
                                : tokens.surface,
        fill, 2);
}

QRect sliderRect(const AssayStyle& style, const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect& all = option.rect;
    if (part != QStyle::SC_SliderHandle) {
        return all;
    }
    const int side = knobSide(style);
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int room = (isHorizontal ? all.width() : all.height()) - side;
    // upsideDown already knows the direction.
    const int at = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room, option.upsideDown);
    return isHorizontal ? QRect(all.x() + at, all.y() + (all.height() - side) / 2, side, side)
                        : QRect(all.x() + (all.width() - side) / 2, all.y() + at, side, side);
}

} // namespace gui
