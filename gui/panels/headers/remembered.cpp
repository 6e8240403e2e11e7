// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/remembered.h"

#include "gui/panels/headers/pasted_input.h"
#include "gui/workbench/settings.h"

namespace gui::headers {

using namespace Qt::Literals::StringLiterals;

core::http::AuditOptions rememberedOptions(const Settings& settings)
{
    core::http::AuditOptions options;
    const QString profile = settings.panelValue(u"headers"_s, u"profile"_s).toString();
    for (const auto each :
        { core::http::Profile::WebPage, core::http::Profile::Api, core::http::Profile::StaticAssets }) {
        if (idOf(each) == profile)
            options.profile = each;
    }
    if (settings.panelValue(u"headers"_s, u"algorithm"_s).toInt() == 4)
        options.algorithm = core::http::observatory::Algorithm::Four;
    return options;
}

core::http::Server rememberedServer(const Settings& settings)
{
    const QString id = settings.panelValue(u"headers"_s, u"server"_s).toString();
    for (const core::http::ServerRow& row : core::http::allServers()) {
        if (id == QLatin1StringView(row.id))
            return row.server;
    }
    return core::http::Server::Nginx;
}

} // namespace gui::headers
