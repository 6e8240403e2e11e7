// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/actions.h"

#include "gui/widgets/style/icon.h"

#include <QActionGroup>
#include <QEvent>
#include <QWidget>

#include <array>

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

using Id = ShellActions::Id;
using Category = ShellActions::Category;

enum class Kind : std::uint8_t { Plain, Checkable, Theme };

struct Row {
    Id id;
    Category category;
    const char* name;
    const char* text; ///< source text, translated in the context of ShellActions
    QLatin1StringView icon;
    const char* keywords; ///< separated by blanks
    std::array<const char*, 2> shortcuts; ///< portable; on macOS Ctrl is Cmd
    Kind kind = Kind::Plain;
};

constexpr std::array rows{
    Row{ Id::Palette, Category::Go, "shell.palette",
        QT_TRANSLATE_NOOP("gui::ShellActions", "Search or paste"), "command"_L1,
        "palette command find go open run", { "Ctrl+K", "Ctrl+Shift+P" } },
    Row{ Id::NextPanel, Category::Go, "shell.next-panel",
        QT_TRANSLATE_NOOP("gui::ShellActions", "Next panel"), "arrow"_L1, "next panel forward page",
        { "Ctrl+PgDown" } },
    Row{ Id::PreviousPanel, Category::Go, "shell.previous-panel",
        QT_TRANSLATE_NOOP("gui::ShellActions", "Previous panel"), "arrow-back"_L1, "previous panel back page",
        { "Ctrl+PgUp" } },
    Row{ Id::NextTab, Category::Go, "shell.next-tab", QT_TRANSLATE_NOOP("gui::ShellActions", "Next tab"),
        "chevron-right"_L1, "next tab forward", { "Ctrl+Tab" } },
    Row{ Id::PreviousTab, Category::Go, "shell.previous-tab",
        QT_TRANSLATE_NOOP("gui::ShellActions", "Previous tab"), "chevron-left"_L1, "previous tab back",
        { "Ctrl+Shift+Tab" } },
    Row{ Id::ZoomIn, Category::View, "shell.zoom-in", QT_TRANSLATE_NOOP("gui::ShellActions", "Zoom in"),
        "zoom-in"_L1, "zoom in larger bigger font size", { "Ctrl+=", "Ctrl++" } },
    Row{ Id::ZoomOut, Category::View, "shell.zoom-out", QT_TRANSLATE_NOOP("gui::ShellActions", "Zoom out"),
        "zoom-out"_L1, "zoom out smaller font size", { "Ctrl+-" } },
    Row{ Id::ZoomReset, Category::View, "shell.zoom-reset",
        QT_TRANSLATE_NOOP("gui::ShellActions", "Zoom to 100 %"), "search"_L1,
        "zoom reset normal original font size", { "Ctrl+0" } },
    Row{ Id::SystemTheme, Category::View, "shell.system-theme",
        QT_TRANSLATE_NOOP("gui::ShellActions", "Theme of the system"), "contrast"_L1,
        "system theme automatic colour color scheme", {}, Kind::Theme },
    Row{ Id::LightTheme, Category::View, "shell.light-theme",
        QT_TRANSLATE_NOOP("gui::ShellActions", "Light theme"), "theme-light"_L1,
        "light theme bright day colour color scheme", {}, Kind::Theme },
    Row{ Id::DarkTheme, Category::View, "shell.dark-theme",
        QT_TRANSLATE_NOOP("gui::ShellActions", "Dark theme"), "theme-dark"_L1,
        "dark theme night mode colour color scheme", {}, Kind::Theme },
    Row{ Id::MoreContrast, Category::View, "shell.more-contrast",
        QT_TRANSLATE_NOOP("gui::ShellActions", "More contrast"), "contrast"_L1,
        "more high contrast accessibility", {}, Kind::Checkable },
    Row{ Id::Presenting, Category::View, "shell.presenting",
        QT_TRANSLATE_NOOP("gui::ShellActions", "Presenting"), "present"_L1,
        "presenting present demo demonstration training projector share screen mask hide",
        { "Ctrl+Shift+F5" }, Kind::Checkable },
    Row{ Id::ToggleSidebar, Category::View, "shell.toggle-sidebar",
        QT_TRANSLATE_NOOP("gui::ShellActions", "Collapse or open the sidebar"), "sidebar"_L1,
        "toggle sidebar collapse expand hide show", { "Ctrl+B" } },
    Row{ Id::WorkOffline, Category::Network, "shell.work-offline",
        QT_TRANSLATE_NOOP("gui::ShellActions", "Work offline"), "offline"_L1,
        "work offline no network disconnect", {}, Kind::Checkable },
    Row{ Id::Ledger, Category::Network, "shell.connections",
        QT_TRANSLATE_NOOP("gui::ShellActions", "Connections…"), "network"_L1,
        "connections ledger network log traffic", {} },
    Row{ Id::Settings, Category::Program, "shell.settings",
        QT_TRANSLATE_NOOP("gui::ShellActions", "Settings…"), "settings"_L1,
        "settings preferences options configuration language clipboard privacy", { "Ctrl+," } },
    Row{ Id::Shortcuts, Category::Program, "shell.shortcuts",
        QT_TRANSLATE_NOOP("gui::ShellActions", "Keyboard shortcuts…"), "keyboard"_L1,
        "keyboard shortcuts keys help", { "Ctrl+/", "F1" } },
    Row{ Id::About, Category::Program, "shell.about", QT_TRANSLATE_NOOP("gui::ShellActions", "About Assay…"),
        "note"_L1, "about version license libraries self-test", {} },
    Row{ Id::Quit, Category::Program, "shell.quit", QT_TRANSLATE_NOOP("gui::ShellActions", "Quit"), "quit"_L1,
        "quit exit close leave", { "Ctrl+Q" } },
};

QAction::MenuRole roleOf(Id id)
{
    if (id == Id::Settings)
        return QAction::PreferencesRole;
    if (id == Id::About)
        return QAction::AboutRole;
    if (id == Id::Quit)
        return QAction::QuitRole;
    // Not by its words: on macOS Qt would move whatever begins with "Quit" or "About".
    return QAction::NoRole;
}

QList<QKeySequence> shortcutsOf(const Row& row)
{
    QList<QKeySequence> shortcuts;
    for (const char* shortcut : row.shortcuts)
        if (shortcut != nullptr)
            shortcuts << QKeySequence(QString::fromLatin1(shortcut), QKeySequence::PortableText);
    return shortcuts;
}

} // namespace

ShellActions::ShellActions(QWidget* window)
    : QObject(window)
{
    auto* themes = new QActionGroup(this);
    for (const Row& row : rows) {
        Q_ASSERT(qsizetype(row.id) == m_entries.size());
        auto* action = new QAction(iconNamed(row.icon), QString(), this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setShortcuts(shortcutsOf(row));
        action->setMenuRole(roleOf(row.id));
        action->setCheckable(row.kind != Kind::Plain);
        if (row.kind == Kind::Theme)
            themes->addAction(action);
        window->addAction(action);
        m_entries << Entry{ row.id, row.category, action, row.icon,
            QString::fromLatin1(row.keywords).split(u' ') };
    }
    window->installEventFilter(this);
    retranslate();
}

QAction* ShellActions::action(Id id) const
{
    // The table is in the order of the ids.
    return m_entries[qsizetype(id)].action;
}

QList<QAction*> ShellActions::actionsOf(Category category) const
{
    QList<QAction*> actions;
    for (const Entry& entry : m_entries)
        if (entry.category == category)
            actions << entry.action;
    return actions;
}

QString ShellActions::titleOf(Category category)
{
    switch (category) {
    case Category::Go:
        return tr("Go");
    case Category::View:
        return tr("View");
    case Category::Network:
        return tr("Network");
    case Category::Program:
        return tr("Program");
    }
    Q_UNREACHABLE();
}

void ShellActions::retranslate()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_entries[qsizetype(i)].action->setText(tr(rows[i].text));
    Q_EMIT retranslated();
}

bool ShellActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace gui
