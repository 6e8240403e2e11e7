// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/quit_guard.h"

#include "gui/shell/panel_stack.h"
#include "gui/widgets/dialog.h"
#include "gui/workbench/tab_view.h"
#include "gui/workbench/workbench.h"

namespace gui {

QuitGuard::QuitGuard(Workbench& workbench, PanelStack& stack, QWidget* window)
    : QObject(window)
    , m_workbench(workbench)
    , m_stack(stack)
    , m_window(window)
{
}

QStringList QuitGuard::losses() const
{
    QStringList losses;
    for (const JobList::Entry& entry : m_workbench.jobs().running())
        if (entry.description.loss)
            losses << entry.description.loss();
    for (const TabView* const view : m_stack.views())
        losses << view->unsaved();
    losses.removeAll(QString());
    losses.removeDuplicates();
    return losses;
}

bool QuitGuard::letsGo()
{
    const QStringList lost = losses();
    if (m_isAgreed || lost.isEmpty())
        return true;
    if (m_question) {
        m_question->raise();
        m_question->activateWindow();
        return false;
    }
    m_question = new QuestionDialog(
        QuestionDialog::Kind::Destructive, tr("Quit and lose this?"), lost.join(u'\n'), tr("Quit"), m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_question, &QDialog::accepted, this, [this] {
        m_isAgreed = true;
        m_window->close();
    });
    m_question->open();
    return false;
}

} // namespace gui
