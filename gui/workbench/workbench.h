// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/clipboard/clipboard.h"
#include "gui/jobs/job_list.h"
#include "gui/workbench/content.h"
#include "gui/workbench/network.h"
#include "gui/workbench/settings.h"

#include <QObject>

namespace gui {

/// A sentence above the status bar that leaves by itself. Never the only copy of a message.
struct Toast {
    QString icon;
    QString sentence;
    QString action; ///< empty: none
    std::function<void()> act;
};

/// Where content goes: a panel, one of its tabs, and what is to be done there.
struct Destination {
    QString panel;
    QString tab; ///< empty: the one in view
    QString offer;
};

/// What a panel is given: the window's services, and the way to other panels.
class Workbench : public QObject {
    Q_OBJECT
public:
    explicit Workbench(Settings& settings, QObject* parent = nullptr);

    Settings& settings() { return m_settings; }
    JobList& jobs() { return m_jobs; }
    Clipboard& clipboard() { return m_clipboard; }
    Network& network() { return m_network; }

    void openIn(const Destination& destination, Content content);
    /// Whether content goes anywhere at all: not after a self-test has failed.
    bool canOpen() const { return m_opener != nullptr; }
    /// The shell's.
    void setOpener(std::function<void(const Destination&, Content)> opener) { m_opener = std::move(opener); }
    /// Where the offline switch is.
    void showSettings() { Q_EMIT settingsWanted(); }
    void showToast(const Toast& toast) { Q_EMIT toastWanted(toast); }

Q_SIGNALS:
    void settingsWanted();
    void toastWanted(const gui::Toast& toast);

private:
    Settings& m_settings;
    JobList m_jobs;
    Clipboard m_clipboard;
    Network m_network;
    std::function<void(const Destination&, Content)> m_opener;
};

} // namespace gui
