// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/assay_style.h"

#include <QPainter>
#include <QStyleOption>

namespace gui {

/// Where a part of a control is drawn, and with what. The style's own files share these.
struct Part {
    const AssayStyle& style;
    QPainter& painter;
    const QWidget* widget;

    const Tokens& tokens() const { return style.tokens(); }
    int u(double units) const { return style.u(units); }
};

inline bool is(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}
inline bool isEnabled(const QStyleOption& option)
{
    return is(option, QStyle::State_Enabled);
}
inline bool isHovered(const QStyleOption& option)
{
    return isEnabled(option) && is(option, QStyle::State_MouseOver);
}
inline bool isPressed(const QStyleOption& option)
{
    return isEnabled(option) && is(option, QStyle::State_Sunken);
}

/// Whether popups can have round corners on this platform.
bool hasTranslucentPopups();
/// Whether the window's user moves by keys at present.
bool showsKeyboardFocus(const QWidget* widget);
/// The rectangle of this size at the trailing or leading edge of `rect`, mirrored right to left.
QRect placeIn(
    const QStyleOption& option, const QRect& rect, const QSize& size, Qt::Alignment alignment, int inset);

/// Text in the middle of its line, cut where it is too long; without mnemonic underlines unless they are
/// asked for.
void drawLine(const Part& part, const QStyleOption& option, const QRect& rect, Qt::Alignment alignment,
    const QString& text, const QColor& color);
void drawChevron(const Part& part, const QRect& rect, Qt::ArrowType arrow, const QColor& color);
/// What a field's edge and fill say: focus, error, read-only, disabled.
void drawField(const Part& part, const QStyleOption& option);

// Each of these draws its own elements and says whether it was one of them.
bool drawButtonPart(const Part& part, QStyle::PrimitiveElement element, const QStyleOption& option);
bool drawButtonPart(const Part& part, QStyle::ControlElement element, const QStyleOption& option);
bool drawCheckPart(const Part& part, QStyle::PrimitiveElement element, const QStyleOption& option);
bool drawCheckPart(const Part& part, QStyle::ControlElement element, const QStyleOption& option);
bool drawFieldPart(const Part& part, QStyle::PrimitiveElement element, const QStyleOption& option);
bool drawItemPart(const Part& part, QStyle::PrimitiveElement element, const QStyleOption& option);
bool drawItemPart(const Part& part, QStyle::ControlElement element, const QStyleOption& option);
bool drawMenuPart(const Part& part, QStyle::PrimitiveElement element, const QStyleOption& option);
bool drawMenuPart(const Part& part, QStyle::ControlElement element, const QStyleOption& option);
bool drawTabPart(const Part& part, QStyle::PrimitiveElement element, const QStyleOption& option);
bool drawTabPart(const Part& part, QStyle::ControlElement element, const QStyleOption& option);
bool drawProgressPart(const Part& part, QStyle::ControlElement element, const QStyleOption& option);

void drawChooser(const Part& part, const QStyleOptionComboBox& option);
void drawChooserLabel(const Part& part, const QStyleOptionComboBox& option);
void drawSpinBox(const Part& part, const QStyleOptionSpinBox& option);
void drawSlider(const Part& part, const QStyleOptionSlider& option);
void drawScrollBar(const Part& part, const QStyleOptionSlider& option);

QRect chooserRect(const AssayStyle& style, const QStyleOptionComboBox& option, QStyle::SubControl part);
QRect spinBoxRect(const AssayStyle& style, const QStyleOptionSpinBox& option, QStyle::SubControl part);
QRect sliderRect(const AssayStyle& style, const QStyleOptionSlider& option, QStyle::SubControl part);
QRect scrollBarRect(const AssayStyle& style, const QStyleOptionSlider& option, QStyle::SubControl part);

QSize buttonSize(const AssayStyle& style, const QStyleOptionButton& option, const QWidget* widget);
QSize menuItemSize(const AssayStyle& style, const QStyleOptionMenuItem& option, const QSize& contents);
QSize tabSize(const AssayStyle& style, const QStyleOptionTab& option, const QWidget* widget);
QSize headerSize(const AssayStyle& style, const QStyleOptionHeader& option);

} // namespace gui
