// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/panel.h"

#include <QPointer>
#include <QStackedWidget>

#include <vector>

namespace gui {

class TabView;
class Workbench;

/// All panels; their tabs are created when first shown and kept. It remembers the last panel, and the last
/// tab of each.
class PanelStack : public QStackedWidget {
    Q_OBJECT
public:
    PanelStack(Workbench& workbench, std::vector<gui::Panel> panels, QWidget* parent);
    /// The views go before the panels that made them.
    ~PanelStack() override;

    const std::vector<gui::Panel>& panels() const { return m_panels; }
    const gui::Panel* panel(const QString& id) const;
    /// Shows it; an empty or unknown tab is the last one there, an unknown panel changes nothing.
    void goTo(const QString& panel, const QString& tab = {});
    /// The last panel of the last time, else the first.
    void goToLast();
    /// Round and round through the panels, or the tabs of this one; `step` is 1 or -1.
    void stepPanel(int step);
    void stepTab(int step);

    const gui::Panel* currentPanel() const;
    QString currentTab() const { return m_currentTab; }
    TabView* currentView() const;
    QList<TabView*> views() const;
    /// What the panel's row says at its end.
    QString tailOf(const QString& panel) const;
    QSize minimumSizeHint() const override { return {}; }

Q_SIGNALS:
    void shown();
    void viewChanged(); ///< the header actions of the view in view
    void statusChanged(); ///< of the view in view
    void tailChanged(const QString& panel);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct View {
        QString panel;
        QString tab;
        QPointer<TabView> view;
    };

    TabView* viewOf(const gui::Panel& panel, const Tab& tab);
    void nameViews();

    Workbench& m_workbench;
    std::vector<gui::Panel> m_panels;
    std::vector<View> m_views;
    QString m_currentPanel;
    QString m_currentTab;
};

} // namespace gui
