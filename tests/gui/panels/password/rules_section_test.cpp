// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/own_policies.h"
#include "gui/panels/password/policy_editor.h"
#include "gui/panels/password/policy_row.h"
#include "gui/panels/password/rules_section.h"
#include "gui/widgets/button.h"
#include "gui/widgets/field.h"
#include "gui/workbench/settings.h"
#include "tests/gui/gui_main.h"

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

using namespace gui;
using namespace gui::password;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    Desk()
        : settings(folder.path().toStdString())
        , section(settings)
    {
        section.retranslate();
        section.resize(648, 700);
        QObject::connect(&section, &RulesSection::rulesChanged, &section, [this] { judge(); });
        section.show();
        judge();
    }

    void judge()
    {
        section.judge(password.empty() ? std::nullopt : std::optional<std::string_view>(password), userWords);
    }
    void judge(std::string_view text)
    {
        password = text;
        judge();
    }
    PolicyRow& row(std::size_t index)
    {
        PolicyRow* found = section.row(index);
        if (!found)
            qFatal("there is no such row");
        return *found;
    }
    std::size_t rows()
    {
        std::size_t count = 0;
        while (section.row(count))
            ++count;
        return count;
    }
    bool says(const QString& words)
    {
        for (const QLabel* label : section.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&section) && label->text().contains(words))
                return true;
        }
        return false;
    }
    Button& button(const QString& words)
    {
        for (Button* each : section.findChildren<Button*>()) {
            if (each->text() == words)
                return *each;
        }
        qFatal("there is no such button");
    }

    QTemporaryDir folder;
    Settings settings;
    RulesSection section;
    std::string password;
    std::vector<std::string> userWords;
};

core::password::OwnPolicy intranet()
{
    core::password::OwnPolicy policy;
    policy.name = "Intranet policy";
    policy.minimumLength = 8;
    policy.minimumSymbols = 1;
    return policy;
}

} // namespace

class RulesSectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsAskedBeforeAnythingIsTyped()
    {
        Desk desk;
        QCOMPARE(desk.rows(), std::size_t{ 3 });
        QVERIFY(desk.row(0).sentence().startsWith(u"NIST SP 800-63B-4, only factor: "_s));
        QVERIFY(!desk.row(0).sentence().contains(u"Accepted"_s));
        QVERIFY(!desk.row(0).sentence().contains(u"Refused"_s));
    }

    void judgesByEveryStandard()
    {
        Desk desk;
        desk.judge("garden2019zxcvb");
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY2(desk.row(i).sentence().contains(u"Accepted"_s), qPrintable(desk.row(i).sentence()));
        QVERIFY2(desk.row(0).sentence().contains(
                     u"Accepted so far, No such words were given · No breach list was asked"_s),
            qPrintable(desk.row(0).sentence()));
        desk.judge("garden20zxcvb");
        QVERIFY(desk.row(0).sentence().contains(u"Refused, 13 of 15 characters"_s));
        QVERIFY(desk.row(1).sentence().contains(u"Accepted"_s));
        desk.judge("password");
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY2(desk.row(i).sentence().contains(u"Refused"_s), qPrintable(desk.row(i).sentence()));
    }

    void unfoldsTheSingleRules()
    {
        Desk desk;
        desk.judge("garden20zxcvb");
        QVERIFY(!desk.says(u"At least 15 characters"_s));
        auto* head = desk.row(0).findChild<QAbstractButton*>();
        QVERIFY(head);
        QTest::keyClick(head, Qt::Key_Space);
        QVERIFY(desk.row(0).isUnfolded());
        QTRY_VERIFY(desk.says(u"At least 15 characters"_s));
        QVERIFY(desk.says(u"13 of 15 characters"_s));
        QTest::mouseClick(head, Qt::LeftButton);
        QVERIFY(!desk.says(u"At least 15 characters"_s));
    }

    void keepsOwnPoliciesInTheSettings()
    {
        Desk desk;
        desk.section.policies().add(intranet());
        desk.judge("garden2019zxcvb");
        QCOMPARE(desk.rows(), std::size_t{ 4 });
        QVERIFY(desk.row(3).sentence().startsWith(u"Intranet policy: Refused"_s));

        const OwnPolicies read(desk.settings);
        QCOMPARE(read.policies().size(), std::size_t{ 1 });
        QVERIFY(read.policies().front() == intranet());
    }

    void remarksWhereAPolicyContradictsNist()
    {
        Desk desk;
        desk.section.policies().add(intranet());
        desk.judge("garden2019zxcvb");
        QVERIFY2(desk.row(3).sentence().contains(u"NIST"_s), qPrintable(desk.row(3).sentence()));
    }

    void expressesAPolicyInItsEditor()
    {
        Desk desk;
        QTest::mouseClick(&desk.button(u"Add a policy…"_s), Qt::LeftButton);
        auto* editor = desk.section.findChild<PolicyEditor*>();
        QVERIFY(editor);
        Q_EMIT editor->saved(intranet());
        QCOMPARE(desk.rows(), std::size_t{ 4 });
        editor->close();

        desk.row(3).setUnfolded(true);
        QTest::mouseClick(&desk.button(u"Edit…"_s), Qt::LeftButton);
        PolicyEditor* again = nullptr;
        for (PolicyEditor* each : desk.section.findChildren<PolicyEditor*>()) {
            if (each != editor)
                again = each;
        }
        QVERIFY(again);
        QVERIFY(again->policy() == intranet());
        core::password::OwnPolicy longer = intranet();
        longer.minimumLength = 30;
        Q_EMIT again->saved(longer);
        QCOMPARE(desk.rows(), std::size_t{ 4 });
        QVERIFY(OwnPolicies(desk.settings).policies().front() == longer);
        again->close();
    }

    void savesAPolicyAndOpensIt()
    {
        Desk desk;
        const std::filesystem::path file = desk.folder.filePath(u"policy.json"_s).toStdString();
        desk.section.policies().add(intranet());
        desk.row(3).setUnfolded(true);
        QVERIFY(desk.button(u"Save as file…"_s).isEnabled());
        desk.section.savePolicy(0, file);
        QTRY_VERIFY(std::filesystem::exists(file));
        QFile saved(desk.folder.filePath(u"policy.json"_s));
        QTRY_VERIFY(saved.open(QIODevice::ReadOnly) || saved.isOpen());
        const auto read = core::password::parseOwnPolicy(saved.readAll().toStdString());
        QVERIFY(read && *read == intranet());
        desk.section.openPolicy(file);
        QTRY_COMPARE(desk.rows(), std::size_t{ 5 });
        QVERIFY(desk.section.policies().policies()[1] == intranet());
    }

    void saysWhereAPolicyIsWrong()
    {
        Desk desk;
        QFile file(desk.folder.filePath(u"wrong.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n\"name\": \"A\",\n\"minimum_lenght\": 8 }");
        file.close();
        desk.section.openPolicy(desk.folder.filePath(u"wrong.json"_s).toStdString());
        QTRY_VERIFY(desk.says(u"wrong.json"_s));
        QVERIFY(desk.says(u"line 3"_s));
        QCOMPARE(desk.rows(), std::size_t{ 3 });
        desk.section.openPolicy(desk.folder.filePath(u"none.json"_s).toStdString());
        QTRY_VERIFY(desk.says(u"none.json"_s));
    }

    void removesAnOwnPolicy()
    {
        Desk desk;
        desk.section.policies().add(intranet());
        desk.row(3).setUnfolded(true);
        QTest::mouseClick(&desk.button(u"Remove"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.rows(), std::size_t{ 3 });
        QVERIFY(OwnPolicies(desk.settings).policies().empty());
    }

    void leavesOutWhatIsNoPolicyInTheSettings()
    {
        Desk desk;
        desk.section.policies().add(intranet());
        QStringList texts = desk.settings.panelValue(u"password"_s, u"policies"_s).toStringList();
        texts << u"{ broken"_s;
        desk.settings.setPanelValue(u"password"_s, u"policies"_s, texts);
        QCOMPARE(OwnPolicies(desk.settings).policies().size(), std::size_t{ 1 });
    }

    void judgesByTheRulesOfASite()
    {
        Desk desk;
        desk.judge("garden2019zxcvb");
        QTest::mouseClick(&desk.button(u"Rules of a site"_s), Qt::LeftButton);
        QTest::keyClicks(
            desk.section.siteRules(), u"minlength: 20; required: upper; allowed: ascii-printable;"_s);
        QCOMPARE(desk.rows(), std::size_t{ 4 });
        QVERIFY2(desk.row(3).sentence().contains(u"Refused"_s), qPrintable(desk.row(3).sentence()));
        desk.judge("GardenAndMuchMore2019zxcvb");
        QVERIFY2(desk.row(3).sentence().contains(u"Accepted"_s), qPrintable(desk.row(3).sentence()));
        QTest::mouseClick(&desk.button(u"Hide the site's rules"_s), Qt::LeftButton);
        QCOMPARE(desk.rows(), std::size_t{ 3 });
    }

    void saysWhereTheRulesOfASiteAreWrong()
    {
        Desk desk;
        desk.section.setSiteRulesShown(true);
        QTest::keyClicks(desk.section.siteRules(), u"minlength: eight;"_s);
        QVERIFY(desk.section.siteRules()->hasError());
        QCOMPARE(desk.rows(), std::size_t{ 3 });
        desk.section.siteRules()->clear();
        QVERIFY(!desk.section.siteRules()->hasError());
    }

    void compareWithTheWordsOfTheUser()
    {
        Desk desk;
        desk.userWords = { "Kowalczykowskaja" };
        desk.judge("kowalczykowskaja");
        QVERIFY2(desk.row(0).sentence().contains(u"Refused"_s), qPrintable(desk.row(0).sentence()));
    }
};

GUI_TEST_MAIN(RulesSectionTest)

#include "rules_section_test.moc"
