// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/headers_panel.h"

#include "gui/panels/headers/address_tab.h"
#include "gui/panels/headers/compare_tab.h"
#include "gui/panels/headers/pasted_tab.h"
#include "gui/panels/headers/practice_tab.h"
#include "gui/panels/headers/recognition.h"
#include "gui/panels/headers/what_if_tab.h"

#include <QCoreApplication>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::headers::Panel)
};

} // namespace

Panel panel()
{
    return { .id = "headers",
        .icon = "headers",
        .title = [] { return Words::tr("Headers"); },
        .keywords =
            [] {
                return QStringList{ Words::tr("response"), Words::tr("policy"), Words::tr("grade"),
                    Words::tr("cookies"), u"headers"_s, u"HTTP"_s, u"CSP"_s, u"Content-Security-Policy"_s,
                    u"HSTS"_s, u"CORS"_s, u"cookie"_s, u"HAR"_s, u"curl"_s, u"Observatory"_s };
            },
        .recognise = recognise,
        .offers = offers,
        .tabs = {
            { .id = "address",
                .title = [] { return Words::tr("Address"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new AddressTab(workbench, parent);
                } },
            { .id = "pasted",
                .title = [] { return Words::tr("Pasted text"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new PastedTab(workbench, parent);
                } },
            { .id = "whatif",
                .title = [] { return Words::tr("What-if"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new WhatIfTab(workbench, parent);
                } },
            { .id = "compare",
                .title = [] { return Words::tr("Compare"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new CompareTab(workbench, parent);
                } },
            { .id = "practice",
                .title = [] { return Words::tr("Practice server"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new PracticeTab(workbench, parent);
                } },
        } };
}

} // namespace gui::headers
