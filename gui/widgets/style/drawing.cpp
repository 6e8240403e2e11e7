// SPDX-License-Identifier: Apache-2.0
// Which file draws which element; what none of them knows is left to Fusion.
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <QCheckBox>
#include <QFocusFrame>
#include <QRadioButton>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

void drawFocusFrame(const Part& part, const QStyleOption& option)
{
    const auto* frame = qobject_cast<const QFocusFrame*>(part.widget);
    const QWidget* control = frame ? frame->widget() : nullptr;
    const bool isSmall
        = qobject_cast<const QCheckBox*>(control) || qobject_cast<const QRadioButton*>(control);
    // The outline's outer edge; its middle is 3 outside of the control.
    paintRounded(part.painter, option.rect, part.u(isSmall ? 4 : 6) + 4, {}, part.tokens().focus, 2);
}

} // namespace

void AssayStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Part part{ *this, *painter, widget };
    if (drawButtonPart(part, element, *option) || drawCheckPart(part, element, *option)
        || drawFieldPart(part, element, *option) || drawItemPart(part, element, *option)
        || drawMenuPart(part, element, *option) || drawTabPart(part, element, *option)) {
        return;
    }
    switch (element) {
    case PE_IndicatorArrowDown:
        drawChevron(part, option->rect, Qt::DownArrow, m_tokens.textMuted);
        return;
    case PE_IndicatorArrowUp:
        drawChevron(part, option->rect, Qt::UpArrow, m_tokens.textMuted);
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(part, option->rect, Qt::LeftArrow, m_tokens.textMuted);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(part, option->rect, Qt::RightArrow, m_tokens.textMuted);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AssayStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Part part{ *this, *painter, widget };
    if (drawButtonPart(part, element, *option) || drawCheckPart(part, element, *option)
        || drawItemPart(part, element, *option) || drawMenuPart(part, element, *option)
        || drawTabPart(part, element, *option) || drawProgressPart(part, element, *option)) {
        return;
    }
    if (element == CE_FocusFrame) {
        drawFocusFrame(part, *option);
    } else if (const auto* chooser = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        chooser && element == CE_ComboBoxLabel) {
        drawChooserLabel(part, *chooser);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void AssayStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const Part part{ *this, *painter, widget };
    if (const auto* chooser = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        chooser && control == CC_ComboBox) {
        drawChooser(part, *chooser);
    } else if (const auto* spinBox = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spinBox && control == CC_SpinBox) {
        drawSpinBox(part, *spinBox);
    } else if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        slider && control == CC_Slider) {
        drawSlider(part, *slider);
    } else if (slider && control == CC_ScrollBar) {
        drawScrollBar(part, *slider);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon AssayStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return iconInTarget("clear"_L1);
    case SP_FileIcon:
        return iconNamed("file"_L1);
    case SP_DirIcon:
    case SP_DirOpenIcon:
    case SP_DirClosedIcon:
        return iconNamed("folder"_L1);
    case SP_MessageBoxInformation:
        return iconNamed("note"_L1, Tone::Info);
    case SP_MessageBoxWarning:
        return iconNamed("warning"_L1, Tone::Caution);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace gui
