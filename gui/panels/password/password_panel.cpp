// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/password_panel.h"

#include "gui/panels/password/audit_tab.h"
#include "gui/panels/password/breach_tab.h"
#include "gui/panels/password/measure_tab.h"
#include "gui/panels/password/recognition.h"

#include <QCoreApplication>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::password::Panel)
};

} // namespace

Panel panel()
{
    return { .id = "password",
        .icon = "passwords",
        .title = [] { return Words::tr("Passwords"); },
        .keywords =
            [] {
                return QStringList{ Words::tr("strength"), Words::tr("generate"), Words::tr("passphrase"),
                    Words::tr("policy"), u"password"_s, u"passphrase"_s, u"zxcvbn"_s, u"entropy"_s,
                    u"diceware"_s, u"NIST"_s, u"PIN"_s };
            },
        .recognise = recognise,
        .offers = offers,
        .tabs = {
            { .id = "measure",
                .title = [] { return Words::tr("Measure and generate"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new MeasureTab(workbench, parent);
                } },
            { .id = "breach",
                .title = [] { return Words::tr("Check for breaches"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new BreachTab(workbench, parent);
                } },
            { .id = "audit",
                .title = [] { return Words::tr("Audit a list"); },
                .create = [](Workbench& workbench, QWidget* parent) -> TabView* {
                    return new AuditTab(workbench, parent);
                } },
        } };
}

} // namespace gui::password
