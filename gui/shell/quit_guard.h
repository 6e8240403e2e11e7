// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace gui {

class PanelStack;
class QuestionDialog;
class Workbench;

/// Closes the window at once, or asks first when that would lose something.
class QuitGuard : public QObject {
    Q_OBJECT
public:
    QuitGuard(Workbench& workbench, PanelStack& stack, QWidget* window);
    /// For the window's closeEvent(): whether it may go. If not, the question is open by then.
    bool letsGo();
    /// What quitting now would lose, as sentences.
    QStringList losses() const;

private:
    Workbench& m_workbench;
    PanelStack& m_stack;
    QWidget* m_window;
    QPointer<QuestionDialog> m_question;
    bool m_isAgreed = false;
};

} // namespace gui
