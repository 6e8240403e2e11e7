// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;
class QKeyEvent;
class QMenu;
class QMenuBar;
class QWidget;

namespace gui {

class PanelStack;
class ShellActions;

/// Every action in one menu, made anew each time it opens: behind a button, and opened by F10 or Alt alone.
/// On macOS it is the system's menu bar.
class ShellMenu : public QObject {
    Q_OBJECT
public:
    ShellMenu(ShellActions& actions, PanelStack& stack, QWidget* window);
    /// Below `button`, at its leading edge.
    void openAt(QWidget* button);
    /// Going to the panels, with Ctrl+1 to Ctrl+9.
    const QList<QAction*>& panelActions() const { return m_panelActions; }

Q_SIGNALS:
    void wanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void fill(QMenu& menu) const;
    void fillGo(QMenu& menu) const;
    void addView(QMenu& menu) const;
    void followAlt(const QEvent& event);

    ShellActions& m_actions;
    PanelStack& m_stack;
    QWidget* m_window;
    QList<QAction*> m_panelActions;
    QMenuBar* m_bar = nullptr; ///< of macOS
    bool m_isAltAlone = false;
};

} // namespace gui
