// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/own_policies.h"

#include "gui/text/convert.h"
#include "gui/workbench/settings.h"

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString panelId = u"password"_s;
const QString policiesKey = u"policies"_s;

} // namespace

OwnPolicies::OwnPolicies(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    // Somebody may have written to the file: what is no policy is left out.
    const QStringList texts = settings.panelValue(panelId, policiesKey).toStringList();
    for (const QString& text : texts) {
        if (auto policy = core::password::parseOwnPolicy(toUtf8(text)))
            m_policies.push_back(*std::move(policy));
    }
}

void OwnPolicies::add(const core::password::OwnPolicy& policy)
{
    m_policies.push_back(policy);
    save();
}

void OwnPolicies::replace(std::size_t index, const core::password::OwnPolicy& policy)
{
    if (index >= m_policies.size())
        return;
    m_policies[index] = policy;
    save();
}

void OwnPolicies::remove(std::size_t index)
{
    if (index >= m_policies.size())
        return;
    m_policies.erase(m_policies.begin() + static_cast<std::ptrdiff_t>(index));
    save();
}

void OwnPolicies::save()
{
    QStringList texts;
    for (const core::password::OwnPolicy& policy : m_policies)
        texts << fromUtf8(core::password::textOf(policy));
    m_settings.setPanelValue(panelId, policiesKey, texts);
    Q_EMIT changed();
}

} // namespace gui::password
