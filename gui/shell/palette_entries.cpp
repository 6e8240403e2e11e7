// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/palette_entries.h"

#include "gui/widgets/style/icon.h"

#include <QCoreApplication>

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::PaletteEntries)
};

bool works(const QAction& action)
{
    return action.isEnabled() && action.isVisible() && !action.isSeparator() && !action.text().isEmpty();
}

PaletteEntry entryOf(QAction* action, const QString& category, const QStringList& keywords)
{
    return { .id = action->objectName(),
        .title = titleOf(*action),
        .category = action->isChecked()
            ? Words::tr("%1, on", "category of an action that is on").arg(category)
            : category,
        .icon = action->icon(),
        .shortcut = keycapOf(action->shortcut()),
        .keywords = keywords,
        .target = QPointer<QAction>(action) };
}

void addPanel(QList<PaletteEntry>& entries, const Panel& panel)
{
    const QString id = QString::fromUtf8(panel.id);
    const QIcon icon = iconNamed(QLatin1StringView(panel.icon));
    const QStringList keywords = panel.keywords ? panel.keywords() : QStringList();
    entries << PaletteEntry{ .id = u"panel:"_s + id,
        .title = panel.title(),
        .category = Words::tr("Panel"),
        .icon = icon,
        .shortcut = {},
        .keywords = keywords,
        .target = Destination{ id, {}, {} } };
    if (panel.tabs.size() < 2)
        return;
    for (const Tab& tab : panel.tabs) {
        const QString tabId = QString::fromUtf8(tab.id);
        entries << PaletteEntry{ .id = u"tab:%1/%2"_s.arg(id, tabId),
            .title = Words::tr("%1: %2", "panel and tab").arg(panel.title(), tab.title()),
            .category = Words::tr("Tab"),
            .icon = icon,
            .shortcut = {},
            // Its own names; the panel's keywords stand for the panel.
            .keywords = { id, tabId },
            .target = Destination{ id, tabId, {} } };
    }
}

} // namespace

QList<PaletteEntry> paletteEntries(const std::vector<Panel>& panels, const ShellActions& actions,
    const QString& panelInView, const QList<QAction*>& actionsInView)
{
    QList<PaletteEntry> entries;
    for (QAction* action : actionsInView)
        if (works(*action))
            entries << entryOf(action, panelInView, {});
    for (const Panel& panel : panels)
        addPanel(entries, panel);
    for (const ShellActions::Entry& entry : actions.entries())
        if (entry.id != ShellActions::Id::Palette && works(*entry.action))
            entries << entryOf(entry.action, ShellActions::titleOf(entry.category), entry.keywords);
    return entries;
}

} // namespace gui
