// SPDX-License-Identifier: Apache-2.0
#include "gui/workbench/tab_view.h"

#include "gui/widgets/style/icon.h"

#include <QEvent>

namespace gui {

TabView::TabView(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
{
}

QString TabView::dropSentence(const Content& /*content*/) const
{
    return {};
}

void TabView::showDropTarget(const QString& /*sentence*/) { }

void TabView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QAction* TabView::newAction(QLatin1StringView icon, const QKeySequence& shortcut)
{
    auto* action = new QAction(this);
    if (!icon.isEmpty())
        action->setIcon(iconNamed(icon));
    // A window's shortcut is deaf while the widget that has it is hidden.
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    return action;
}

} // namespace gui
