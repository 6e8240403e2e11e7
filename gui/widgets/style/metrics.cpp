// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/parts.h"

#include <QAbstractItemView>
#include <QFrame>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace gui {

int AssayStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        // Which is also what stands beside the text of a cell, less one.
        return qobject_cast<const QAbstractItemView*>(widget) ? u(7) - 1 : 4;
    case PM_FocusFrameVMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return u(16);
    case PM_LineEditIconSize:
        return u(lineEditTarget);
    case PM_TabBarIconSize:
        return u(16);
    case PM_DefaultFrameWidth:
        // The square of a text stays clear of its frame's round corners.
        return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ? u(6)
                                                                                                     : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return u(6);
    case PM_MenuDesktopFrameWidth:
    case PM_MenuBarPanelWidth:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_HeaderMargin: // the label has its own
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return u(7);
    case PM_ScrollBarExtent:
        return u(12);
    case PM_ScrollBarSliderMin:
        return u(32);
    case PM_SliderThickness:
        return u(24);
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return u(18);
    case PM_SplitterWidth:
        return u(9);
    case PM_TreeViewIndentation:
        return u(20);
    case PM_TabBarScrollButtonWidth:
        return u(24);
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return u(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return u(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return u(12);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AssayStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_FocusFrame_Mask:
        // It would cut the round corners, which reach inside.
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_ComboBox_PopupFrameStyle:
        return int(QFrame::StyledPanel) | int(QFrame::Plain);
    case SH_LineEdit_PasswordCharacter:
        return 0x25cf;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize AssayStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            return buttonSize(*this, *button, widget);
        }
        break;
    case CT_LineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0) {
            return { contents.width() + 2 * u(10), u(32) };
        }
        return contents;
    case CT_SpinBox:
        return { contents.width() + u(10) + u(24), u(32) };
    case CT_ComboBox:
        return { contents.width() + 2 * u(10) + u(16) + u(6), u(32) };
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return { size.width(), std::max(size.height(), u(24)) };
    }
    case CT_ToolButton:
        return contents.expandedTo({ u(16), u(16) }) + QSize(u(12), u(12));
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            return menuItemSize(*this, *item, contents);
        }
        break;
    case CT_MenuBarItem:
        return contents + QSize(u(16), u(10));
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            return tabSize(*this, *tab, widget);
        }
        break;
    case CT_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            return headerSize(*this, *header);
        }
        break;
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return { size.width(), std::max(size.height(), u(28)) };
    }
    case CT_ProgressBar:
        return { contents.width(), u(16) };
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect AssayStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0) {
            // A line edit has two pixels of its own.
            const int side = u(10) - 2;
            return option->rect.adjusted(side, 2, -side, -2);
        }
        return option->rect;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect AssayStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (const auto* chooser = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        chooser && control == CC_ComboBox) {
        return chooserRect(*this, *chooser, part);
    }
    if (const auto* spinBox = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spinBox && control == CC_SpinBox) {
        return spinBoxRect(*this, *spinBox, part);
    }
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_Slider) {
            return sliderRect(*this, *slider, part);
        }
        if (control == CC_ScrollBar) {
            return scrollBarRect(*this, *slider, part);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace gui
