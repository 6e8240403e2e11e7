// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/content.h"

#include <QAction>
#include <QWidget>

namespace gui {

class Workbench;

/// One tab of one panel. Actions that the header shows come from headerActions(); all that it has (QWidget's
/// actions()) are in the palette, the menu and reachable by their shortcuts.
class TabView : public QWidget {
    Q_OBJECT
public:
    TabView(Workbench& workbench, QWidget* parent);

    /// `offer` is the id of what was chosen; empty when the content was dropped or pasted on this tab.
    virtual void receive(Content content, const QString& offer) = 0;
    /// What dropping this here would do: "Drop to hash 3 files"; empty when the tab does not take it.
    virtual QString dropSentence(const Content& content) const;
    /// While something is dragged over the window; an empty sentence ends it.
    virtual void showDropTarget(const QString& sentence);
    virtual void showSample() = 0;
    /// Quiet buttons at the header's end, most used last before "More".
    virtual QList<QAction*> headerActions() const { return {}; }
    /// In the sidebar row while it works: "62 %".
    virtual QString tail() const { return {}; }
    /// What closing the window would lose, as a sentence; empty when nothing.
    virtual QString unsaved() const { return {}; }
    /// At the start of the status bar: "2 files".
    virtual QString status() const { return {}; }

Q_SIGNALS:
    void headerActionsChanged();
    void tailChanged();
    void statusChanged();

protected:
    Workbench& workbench() const { return m_workbench; }
    /// Sets every text again; also called once by the view itself, at the end of its constructor.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    /// An action of this tab: its shortcut works while the tab is in view.
    QAction* newAction(QLatin1StringView icon, const QKeySequence& shortcut = {});

private:
    Workbench& m_workbench;
};

} // namespace gui
