// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/focus_ring.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QVariant>

namespace gui {
namespace {

constexpr char markProperty[] = "assayFocusMark";

bool cameByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

void tellFontChange()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        if (widget->testAttribute(Qt::WA_SetFont)) {
            QEvent change(QEvent::FontChange);
            QCoreApplication::sendEvent(widget, &change);
        }
    }
}

/// A window or a popup came or went; the focus did not move.
bool staysWhereItWas(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
}

} // namespace

void setFocusMark(QWidget& widget, FocusMark mark)
{
    widget.setProperty(markProperty, int(mark));
}

FocusMark focusMarkOf(const QWidget& widget)
{
    const QVariant mark = widget.property(markProperty);
    if (mark.isValid()) {
        return FocusMark(mark.toInt());
    }
    const bool isOwn = qobject_cast<const QLineEdit*>(&widget)
        || qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QAbstractScrollArea*>(&widget)
        || qobject_cast<const QMenu*>(&widget) || widget.isWindow();
    return isOwn ? FocusMark::Own : FocusMark::Ring;
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange && watched == QCoreApplication::instance()) {
        tellFontChange();
        return false;
    }
    if (!watched->isWidgetType()) {
        return false;
    }
    auto* widget = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (cameByKey(reason) && focusMarkOf(*widget) == FocusMark::Ring) {
            moveTo(widget);
        } else if (!staysWhereItWas(reason) || (m_frame && m_frame->widget() != widget)) {
            moveTo(nullptr);
        }
    } else if (event->type() == QEvent::FocusOut) {
        if (m_frame && m_frame->widget() == widget
            && !staysWhereItWas(static_cast<QFocusEvent*>(event)->reason())) {
            moveTo(nullptr);
        }
    }
    return false;
}

void FocusRing::moveTo(QWidget* widget)
{
    if (!m_frame && widget) {
        // Its parent, which it gets from the control, may take it along when it goes.
        m_frame = new QFocusFrame;
    }
    if (m_frame) {
        m_frame->setWidget(widget);
    }
}

} // namespace gui
