// SPDX-License-Identifier: Apache-2.0
#include "gui/workbench/address_history.h"

#include "core/http/url.h"
#include "gui/text/convert.h"
#include "gui/workbench/settings.h"

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostAddresses = 20;
const auto section = u"headers"_s;
const QString key = u"addresses"_s;

} // namespace

AddressHistory::AddressHistory(Settings& settings)
    : m_settings(settings)
{
}

QStringList AddressHistory::addresses() const
{
    if (!m_settings.choices().remembersAddresses)
        return {};
    return m_settings.panelValue(section, key).toStringList().mid(0, mostAddresses);
}

void AddressHistory::add(const QString& address)
{
    if (!m_settings.choices().remembersAddresses)
        return;
    auto url = core::http::parseUrl(toUtf8(address));
    if (!url || (url->scheme != "http" && url->scheme != "https"))
        return;
    url->query.clear();
    url->fragment.clear();
    const QString shown = fromUtf8(url->text());
    QStringList addresses = this->addresses();
    addresses.removeAll(shown);
    addresses.prepend(shown);
    m_settings.setPanelValue(section, key, addresses.mid(0, mostAddresses));
}

void AddressHistory::clear()
{
    m_settings.setPanelValue(section, key, QStringList());
}

} // namespace gui
