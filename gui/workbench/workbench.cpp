// SPDX-License-Identifier: Apache-2.0
#include "gui/workbench/workbench.h"

namespace gui {

Workbench::Workbench(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clipboard(nullptr)
{
    const auto followSettings = [this] { m_network.setOffline(m_settings.choices().isOffline); };
    followSettings();
    connect(&m_settings, &Settings::changed, this, followSettings);
}

void Workbench::openIn(const Destination& destination, Content content)
{
    if (m_opener)
        m_opener(destination, std::move(content));
}

} // namespace gui
