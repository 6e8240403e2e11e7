// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/recent_actions.h"
#include "gui/shell/recognizer.h"
#include "gui/workbench/workbench.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

namespace gui {

class PaletteFrame;
class PaletteModel;
class ShellActions;

/// Finds panels, tabs and actions by name, and offers what can be done with a text or files. It lies over the
/// whole window while it is open, so that a click beside its frame closes it. Nothing that was pasted
/// outlives its closing.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    /// The tab in view.
    struct View {
        QString panelTitle;
        QList<QAction*> actions;
    };

    CommandPalette(
        Workbench& workbench, const std::vector<Panel>& panels, const ShellActions& actions, QWidget* window);

    /// Asked each time it opens.
    void setViewInFront(std::function<View()> view) { m_view = std::move(view); }
    /// The palette stands in the middle of this part of the window.
    void setArea(QWidget* area) { m_area = area; }

    void open();
    void openWith(const Given& given);
    void toggle();
    /// The focus goes back to where it was.
    void dismiss();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void prepare();
    void take(const Given& given);
    void refresh();
    std::optional<Given> contentNow() const;
    void present(const QList<PanelRecognition>& recognitions);
    void arrange();
    bool actOn(const QKeyEvent& event);
    void move(int step);
    void select(int row);
    void choose(int row);

    Workbench& m_workbench;
    const std::vector<Panel>& m_panels;
    const ShellActions& m_actions;
    std::function<View()> m_view;
    QPointer<QWidget> m_area;
    RecentActions m_recent;
    Recognizer m_recognizer;
    PaletteModel* m_model;
    PaletteFrame* m_frame;
    QPointer<QWidget> m_focusBefore;
    std::optional<Given> m_held; ///< shown instead of typed text
    bool m_isPasted = false; ///< what stands in the input came at once
    /// Enter was pressed while the panels were still being asked: 1 the first, 2 the second offer.
    std::optional<int> m_chosenAhead;
    bool m_isAsking = false;
};

} // namespace gui
