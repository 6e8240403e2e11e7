// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVariant>

#include <filesystem>
#include <memory>
#include <optional>

class QSettings;

namespace gui {

enum class ColorScheme : std::uint8_t { System, Light, Dark };
enum class ContrastChoice : std::uint8_t { System, Normal, More };
enum class SidebarChoice : std::uint8_t { Automatic, Open, Collapsed };

/// What people chose, typed and with defaults; loaded once, saved soon after each change. Never a secret, a
/// pasted text or a path that nobody asked to remember.
struct Choices {
    ColorScheme colorScheme = ColorScheme::System;
    ContrastChoice contrast = ContrastChoice::System;
    int zoomPercent = 100; ///< 80 to 250
    QString language; ///< empty: the system's
    SidebarChoice sidebar = SidebarChoice::Automatic;
    bool isSingleInstance = true;
    bool isOffline = false; ///< forbids every connection
    int clipboardSeconds = 10; ///< 5 to 300
    bool recognisesPastedText = true;
    bool remembersRecentActions = true;
    bool remembersAddresses = true; ///< that were inspected
    bool operator==(const Choices&) const = default;
};

class Settings : public QObject {
    Q_OBJECT
public:
    /// The system's own place for settings, or in portable mode `folder`/assay.ini and nothing outside it.
    explicit Settings(const std::optional<std::filesystem::path>& portableFolder, QObject* parent = nullptr);
    ~Settings() override;

    const Choices& choices() const { return m_choices; }
    void change(const Choices& choices);
    /// The window is shown to others. Never stored: a demonstration ends with the program.
    bool isPresenting() const { return m_isPresenting; }
    void setPresenting(bool isPresenting);
    /// As chosen, and 150 or more while presenting.
    int zoomPercent() const;
    int leastZoomPercent() const;
    static constexpr int mostZoomPercent = 250;
    /// At once, what is not on the disk yet.
    void save();

    // What panels keep in their own section, and the window of its own state. Small and not secret.
    QVariant panelValue(const QString& panel, const QString& key, const QVariant& otherwise = {}) const;
    void setPanelValue(const QString& panel, const QString& key, const QVariant& value);

    /// The file that they are in.
    std::filesystem::path location() const;
    bool isPortable() const;
    /// Whether the last write reached the disk.
    bool isWritable() const;

Q_SIGNALS:
    void changed(); ///< a choice, or whether it presents
    void writeFailed();

private:
    void write();

    bool m_isPortable;
    bool m_isWritable = true;
    bool m_isPresenting = false;
    std::unique_ptr<QSettings> m_store;
    QTimer m_saving; ///< a window that is dragged changes its state often, and so does the zoom
    Choices m_choices;
};

/// Qt's file dialogs write which folders and files were chosen to a file of their own, outside of portable
/// mode's folder and unasked. Before the first dialog.
void forbidFileHistory();

/// The folder of portable mode: the option's, else the program's own when the file "assay.portable" lies in
/// it.
std::optional<std::filesystem::path> portableFolder(const QString& option, const QString& programFolder);

} // namespace gui
