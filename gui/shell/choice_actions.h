// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace gui {

class Settings;
class ShellActions;

/// Ties the actions that change a choice (zoom, theme, contrast, offline) to the settings, both ways.
class ChoiceActions : public QObject {
    Q_OBJECT
public:
    ChoiceActions(ShellActions& actions, Settings& settings, QObject* parent);

private:
    void zoomTo(int percent);
    void show();

    ShellActions& m_actions;
    Settings& m_settings;
};

} // namespace gui
