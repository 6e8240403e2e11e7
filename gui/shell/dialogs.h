// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/self_test.h"
#include "gui/workbench/panel.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

class QDialog;

namespace gui {

class PanelStack;
class ShellActions;
class Workbench;

/// Settings, About, Shortcuts and Connections: made when they are asked for, one of them at a time.
class ShellDialogs : public QObject {
    Q_OBJECT
public:
    ShellDialogs(Workbench& workbench, ShellActions& actions, const PanelStack& stack, QWidget* window);
    /// The one that is open.
    QDialog* current() const { return m_current; }
    /// So that About need not test again.
    void setSelfTest(std::vector<core::crypto::SelfTestReport> reports) { m_reports = std::move(reports); }

private:
    void open(QDialog* dialog);

    Workbench& m_workbench;
    ShellActions& m_actions;
    const PanelStack& m_stack;
    QWidget* m_window;
    QPointer<QDialog> m_current;
    std::optional<std::vector<core::crypto::SelfTestReport>> m_reports;
};

} // namespace gui
