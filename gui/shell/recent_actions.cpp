// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/recent_actions.h"

#include "gui/workbench/settings.h"

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostIds = 8;
const auto section = u"shell"_s;
const QString key = u"recentActions"_s;

} // namespace

RecentActions::RecentActions(Settings& settings)
    : m_settings(settings)
{
}

QStringList RecentActions::ids() const
{
    if (!m_settings.choices().remembersRecentActions)
        return {};
    return m_settings.panelValue(section, key).toStringList().mid(0, mostIds);
}

void RecentActions::add(const QString& id)
{
    if (!m_settings.choices().remembersRecentActions || id.isEmpty())
        return;
    QStringList ids = this->ids();
    ids.removeAll(id);
    ids.prepend(id);
    m_settings.setPanelValue(section, key, ids.mid(0, mostIds));
}

void RecentActions::clear()
{
    m_settings.setPanelValue(section, key, QStringList());
}

} // namespace gui
