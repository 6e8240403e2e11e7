// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/panel.h"
#include "gui/workbench/workbench.h"

#include <QSessionManager>
#include <QWidget>

#include <vector>

class QBoxLayout;

namespace gui {

class CommandPalette;
class JobStrip;
class MessageStrip;
class PanelHeader;
class PanelStack;
class QuitGuard;
class ShellActions;
class ShellDialogs;
class ShellMenu;
class Sidebar;
class StatusBar;
class TabView;
class Toasts;

/// The window: sidebar, header, the panel in view, jobs elsewhere, status. It knows panels only as Panel.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    MainWindow(Workbench& workbench, std::vector<Panel> panels, QWidget* parent = nullptr);
    ~MainWindow() override;

    ShellActions& actions() { return *m_actions; }
    PanelStack& stack() { return *m_stack; }
    Workbench& workbench() { return m_workbench; }
    CommandPalette& palette() { return *m_palette; }
    ShellDialogs& dialogs() { return *m_dialogs; }
    /// Shows where it goes and hands it over.
    void open(const Destination& destination, Content content);
    /// Says so above the content, which cannot be used any more.
    void refuse(const QString& sentence);

Q_SIGNALS:
    void firstPainted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    enum class Direction : std::uint8_t { Forward, Backward };
    void arrange();
    void tie();
    void showPanel();
    void showView();
    void showStatus();
    void showFrame();
    void sayThatNothingIsSaved();
    void disarm(TabView& view);
    void takeLeave();
    void endSession(QSessionManager& session);
    void orderFocus();
    void adaptSidebar();
    void toggleSidebar();
    void stepRegion(Direction direction);
    QWidget* contentFocus() const;

    Workbench& m_workbench;
    ShellActions* m_actions;
    PanelStack* m_stack;
    Sidebar* m_sidebar;
    PanelHeader* m_header;
    JobStrip* m_jobStrip;
    StatusBar* m_status;
    ShellMenu* m_menu;
    Toasts* m_toasts;
    CommandPalette* m_palette;
    ShellDialogs* m_dialogs;
    QuitGuard* m_quitGuard;
    QBoxLayout* m_column = nullptr;
    MessageStrip* m_refusal = nullptr;
    bool m_isPainted = false;
    bool m_hasSaidThatNothingIsSaved = false;
};

} // namespace gui
