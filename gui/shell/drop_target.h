// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/recognizer.h"
#include "gui/workbench/workbench.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QDropEvent;

namespace gui {

class PanelStack;
class TabView;

/// Takes what is dropped anywhere in the window: it goes to the tab in view when that takes it, else to the
/// panel that recognises it best. Text that is dropped on a field is the field's own.
class DropTarget : public QObject {
    Q_OBJECT
public:
    DropTarget(Workbench& workbench, PanelStack& stack, QWidget* window);
    ~DropTarget() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        Destination destination;
        QString sentence;
        bool isTabInView;
    };

    std::optional<Place> placeOf(const Given& given) const;
    bool isOurs(const QObject* watched) const;
    bool enter(const QObject* watched, QDropEvent* event);
    bool take(const QObject* watched, QDropEvent* event) const;
    void leave();
    void drop();

    Workbench& m_workbench;
    PanelStack& m_stack;
    QWidget* m_window;
    QWidget* m_overlay = nullptr;
    QPointer<TabView> m_marked; ///< that shows where the drop goes
    std::optional<Given> m_given; ///< while it is over the window
    std::optional<Place> m_place;
};

} // namespace gui
