// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/dialogs.h"

#include "gui/shell/about_dialog.h"
#include "gui/shell/actions.h"
#include "gui/shell/ledger_dialog.h"
#include "gui/shell/panel_stack.h"
#include "gui/shell/settings_dialog.h"
#include "gui/shell/shortcuts_dialog.h"
#include "gui/workbench/tab_view.h"

namespace gui {

ShellDialogs::ShellDialogs(
    Workbench& workbench, ShellActions& actions, const PanelStack& stack, QWidget* window)
    : QObject(window)
    , m_workbench(workbench)
    , m_actions(actions)
    , m_stack(stack)
    , m_window(window)
{
    using Id = ShellActions::Id;
    const auto on = [this](Id id, auto make) {
        connect(m_actions.action(id), &QAction::triggered, this, [this, make] {
            if (!m_current)
                open(make());
        });
    };
    on(Id::Settings, [this] { return new SettingsDialog(m_workbench, m_window); });
    on(Id::About, [this] { return new AboutDialog(m_workbench.clipboard(), m_reports, m_window); });
    on(Id::Ledger, [this] { return new LedgerDialog(m_workbench, m_window); });
    on(Id::Shortcuts, [this] {
        QList<ShortcutGroup> others;
        if (const TabView* const view = m_stack.currentView())
            others << ShortcutGroup{ m_stack.currentPanel()->title(), view->actions() };
        return new ShortcutsDialog(m_actions, others, m_window);
    });
}

void ShellDialogs::open(QDialog* dialog)
{
    m_current = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gui
