// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QList>
#include <QObject>
#include <QStringList>

class QWidget;

namespace gui {

/// What can be done with the window itself, each once: the menu, the palette, the list of shortcuts and the
/// header's buttons show the same actions. Whoever does the work connects to triggered().
class ShellActions : public QObject {
    Q_OBJECT
public:
    enum class Id : std::uint8_t {
        Palette,
        NextPanel,
        PreviousPanel,
        NextTab,
        PreviousTab,
        ZoomIn,
        ZoomOut,
        ZoomReset,
        SystemTheme, ///< the three themes are checkable and exclude each other
        LightTheme,
        DarkTheme,
        MoreContrast, ///< checkable
        Presenting, ///< checkable
        ToggleSidebar,
        WorkOffline, ///< checkable
        Ledger,
        Settings,
        Shortcuts,
        About,
        Quit
    };

    /// In the order of the menu.
    enum class Category : std::uint8_t { Go, View, Network, Program };

    struct Entry {
        Id id;
        Category category;
        QAction* action; ///< its objectName is stable: "shell.settings"
        QLatin1StringView icon;
        QStringList keywords; ///< English, besides the translated text
    };

    /// The actions become the window's, so that their shortcuts work in all of it; its change of language
    /// sets their texts again.
    explicit ShellActions(QWidget* window);

    QAction* action(Id id) const;
    const QList<Entry>& entries() const { return m_entries; }
    QList<QAction*> actionsOf(Category category) const;
    static QString titleOf(Category category);
    void retranslate();

Q_SIGNALS:
    void retranslated();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<Entry> m_entries; ///< by Id
};

} // namespace gui
