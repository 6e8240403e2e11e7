// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace gui {

class Settings;

/// The ids of what was chosen in the palette last, newest first; never what was typed or pasted there.
/// Without Choices::remembersRecentActions it is empty and stays so.
class RecentActions {
public:
    explicit RecentActions(Settings& settings);
    QStringList ids() const;
    void add(const QString& id);
    void clear();

private:
    Settings& m_settings;
};

} // namespace gui
