// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace gui {
namespace {

bool isReadOnly(const QStyleOption& option, const QWidget* widget)
{
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget)) {
        return plain->isReadOnly();
    }
    if (const auto* rich = qobject_cast<const QTextEdit*>(widget)) {
        return rich->isReadOnly();
    }
    return is(option, QStyle::State_ReadOnly);
}

bool isText(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

void drawFrame(const Part& part, const QStyleOption& option)
{
    if (isText(part.widget)) {
        drawField(part, option);
    } else if (part.widget && part.widget->isWindow()) {
        // The popup of a combo box.
        paintRounded(part.painter, option.rect, hasTranslucentPopups() ? part.u(8) : 0,
            part.tokens().surfaceRaised, part.tokens().control);
    } else {
        paintRounded(part.painter, option.rect, part.u(6), {}, part.tokens().border);
    }
}

} // namespace

void drawField(const Part& part, const QStyleOption& option)
{
    const Tokens& tokens = part.tokens();
    const bool isQuiet = !isEnabled(option) || isReadOnly(option, part.widget);
    const QColor fill = isQuiet ? tokens.surfaceSunken : option.palette.color(QPalette::Base);
    const bool hasError = part.widget && part.widget->property("assayError").toBool();
    QColor edge = tokens.control;
    int line = 1;
    if (!isEnabled(option)) {
        edge = tokens.border;
    } else if (hasError) {
        edge = tokens.danger;
        line = 2;
    } else if (is(option, QStyle::State_HasFocus)) {
        edge = tokens.focus;
        line = 2;
    }
    paintRounded(part.painter, option.rect, part.u(6), fill, edge, line);
}

bool drawFieldPart(const Part& part, QStyle::PrimitiveElement element, const QStyleOption& option)
{
    switch (element) {
    case QStyle::PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
            frame && frame->lineWidth > 0) {
            drawField(part, option);
        }
        return true;
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_PanelScrollAreaCorner:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelStatusBar:
    case QStyle::PE_FrameGroupBox:
        return true;
    case QStyle::PE_Frame:
        drawFrame(part, option);
        return true;
    default:
        return false;
    }
}

void drawSpinBox(const Part& part, const QStyleOptionSpinBox& option)
{
    if (option.frame) {
        drawField(part, option);
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const Tokens& tokens = part.tokens();
    for (const auto& [control, arrow, enabled] :
        { std::tuple(QStyle::SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled),
            std::tuple(QStyle::SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled) }) {
        const QRect rect = spinBoxRect(part.style, option, control);
        const bool canStep = isEnabled(option) && option.stepEnabled.testFlag(enabled);
        const bool isActive = canStep && option.activeSubControls == control;
        if (isActive) {
            paintRounded(part.painter, rect, part.u(4), isPressed(option) ? tokens.facePress : tokens.hover);
        }
        const int side = part.u(12);
        const QRect icon(rect.center().x() + 1 - side / 2, rect.center().y() + 1 - side / 2, side, side);
        drawChevron(part, icon, arrow, canStep ? tokens.textMuted : tokens.disabled);
    }
}

QRect spinBoxRect(const AssayStyle& style, const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const QRect& all = option.rect;
    const bool hasButtons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int buttons = hasButtons ? style.u(24) : 0;
    const int edge = option.frame ? 3 : 0;
    const int half = (all.height() - 2 * edge) / 2;
    const QRect column(all.right() + 1 - edge - buttons, all.y() + edge, buttons, all.height() - 2 * edge);
    QRect rect = all;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect = QRect(column.x(), column.y(), column.width(), half);
        break;
    case QStyle::SC_SpinBoxDown:
        rect = QRect(column.x(), column.bottom() + 1 - half, column.width(), half);
        break;
    case QStyle::SC_SpinBoxEditField:
        rect = all.adjusted(style.u(10) - 2, 2, -(hasButtons ? buttons + edge : style.u(10) - 2), -2);
        break;
    default:
        return all;
    }
    return QStyle::visualRect(option.direction, all, rect);
}

} // namespace gui
