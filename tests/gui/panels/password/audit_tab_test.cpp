// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/audit_detail.h"
#include "gui/panels/password/audit_rows.h"
#include "gui/panels/password/audit_tab.h"
#include "gui/panels/password/audit_words.h"
#include "gui/panels/password/breach_card.h"
#include "gui/panels/password/own_policies.h"
#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/filter_chips.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"
#include "tests/gui/gui_main.h"
#include "tests/support/breach_files.h"
#include "tests/support/files.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QRadioButton>
#include <QTemporaryDir>

#include <memory>

using namespace gui;
using namespace gui::password;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    Desk()
        : settings(folder.path().toStdString())
        , workbench(settings)
        , tab(workbench, nullptr)
    {
        tab.resize(1072, 716);
        tab.show();
    }
    template <typename Type> Type& part()
    {
        Type* one = tab.findChild<Type*>();
        if (!one)
            qFatal("there is no such part");
        return *one;
    }
    std::filesystem::path file(const QString& name, const std::string& text)
    {
        const std::filesystem::path path = toPath(folder.filePath(name));
        tests::put(path, text);
        return path;
    }
    bool audit(const std::string& text)
    {
        tab.receive(Files{ file(u"list.csv"_s, text) }, {});
        return wait();
    }
    bool wait()
    {
        return QTest::qWaitFor([&] { return !tab.isRunning(); }, 30'000);
    }
    QString verdict()
    {
        return part<BreachCard>().isVisible() ? part<BreachCard>().answer().verdict : QString();
    }
    void check(const QString& text)
    {
        for (QCheckBox* box : tab.findChildren<QCheckBox*>()) {
            if (box->text() == text)
                box->click();
        }
    }
    void chooseChip(const QString& word)
    {
        for (QRadioButton* chip : part<FilterChips>().findChildren<QRadioButton*>()) {
            if (chip->text().startsWith(word))
                QTest::mouseClick(chip, Qt::LeftButton);
        }
    }
    Chooser& policies() { return *tab.findChildren<Chooser*>().at(1); }
    LineEdit& words() { return part<LineEdit>(); }
    void copyCommand()
    {
        for (QAction* action : tab.actions()) {
            if (action->text() == u"Copy as command"_s)
                action->trigger();
        }
    }
    QStringList rows()
    {
        QStringList names;
        for (int row = 0; row < tab.model().rowCount(); ++row)
            names << tab.model().index(row).data().toString();
        return names;
    }
    bool says(const QString& words)
    {
        for (const QLabel* label : tab.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&tab) && label->text().contains(words))
                return true;
        }
        return false;
    }

    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    AuditTab tab;
};

const std::string table = "name,url,username,password\nMail,https://m.example/,anna,Summer2024!\n"
                          "Shop,https://s.example/,anna,Summer2025!\nForum,,anna,dragon\nGames,,anna,dragon\n"
                          "Bank,,as,velvet-otter-harbor4-tundra\n";

} // namespace

class AuditTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void auditsWhatIsDropped()
    {
        Desk desk;
        QVERIFY(desk.audit(table));
        QCOMPARE(desk.verdict(), u"4 of 5 passwords are weak"_s);
        QCOMPARE(
            desk.rows(), QStringList({ u"Line 2"_s, u"Line 3"_s, u"Line 4"_s, u"Line 5"_s, u"Line 6"_s }));
        desk.chooseChip(u"Reused"_s);
        QCOMPARE(desk.rows(), QStringList({ u"Line 4"_s, u"Line 5"_s }));
        desk.chooseChip(u"Similar"_s);
        QCOMPARE(desk.rows(), QStringList({ u"Line 2"_s, u"Line 3"_s }));
        desk.chooseChip(u"Nothing found"_s);
        QCOMPARE(desk.rows(), QStringList({ u"Line 6"_s }));
    }

    void saysWhatTheyAreForOnlyWhenAsked()
    {
        Desk desk;
        QVERIFY(desk.audit(table));
        QVERIFY(!desk.rows().join(u' ').contains(u"Mail"_s));
        desk.check(u"Show names"_s);
        QCOMPARE(desk.rows().first(), u"Mail · anna"_s);
    }

    void explainsTheChosenOne()
    {
        Desk desk;
        QVERIFY(desk.audit(table));
        RowList& rows = desk.part<RowList>();
        rows.setFocus();
        QTest::keyClick(&rows, Qt::Key_Down);
        QTest::keyClick(&rows, Qt::Key_Down);
        QVERIFY(desk.says(u"The same password as in line 5."_s));
        QTest::keyClick(&rows, Qt::Key_Up);
        QVERIFY(desk.says(u"Similar to line 2"_s));
    }

    void namesTheOthersOfAGroupAsTheRowsDo()
    {
        Desk desk;
        QVERIFY(desk.audit(table));
        desk.check(u"Show names"_s);
        RowList& rows = desk.part<RowList>();
        rows.setFocus();
        QVERIFY(desk.says(u"Similar to the one for Shop · anna: who"_s));
        QTest::keyClick(&rows, Qt::Key_Down);
        QTest::keyClick(&rows, Qt::Key_Down);
        QVERIFY(desk.says(u"The same password as for Games · anna."_s));
    }

    void callsGroupsByLetters()
    {
        core::password::PasswordAudit audit;
        const auto badge = [&](std::uint32_t group) {
            core::password::AuditedPassword one{ .line = 1, .score = 4 };
            one.reuseGroup = group;
            return badgesOf(audit, one).first().word;
        };
        QCOMPARE(badge(1), u"Reused A"_s);
        QCOMPARE(badge(26), u"Reused Z"_s);
        QCOMPARE(badge(27), u"Reused AA"_s);
        QCOMPARE(badge(702), u"Reused ZZ"_s);
        QCOMPARE(badge(703), u"Reused AAA"_s);
    }

    void keepsTheKeyboardWhenASampleIsLoaded()
    {
        Desk desk;
        desk.tab.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.tab));
        for (Button* button : desk.tab.findChildren<Button*>()) {
            if (button->text() != u"Load a sample"_s)
                continue;
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
        QVERIFY(QTest::qWaitFor([&] { return !desk.verdict().isEmpty(); }, 10'000));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&desk.part<RowList>()));
    }

    void looksEachUp()
    {
        Desk desk;
        const auto list = desk.file(u"breaches"_s,
            tests::sortedBreachList({ "dragon", "letmein" }, core::password::BreachHashKind::Sha1));
        desk.settings.setPanelValue(u"password"_s, u"breachList"_s, fromPath(list));
        QVERIFY(desk.audit(table));
        desk.check(u"Look each up in the breach list"_s);
        QVERIFY(desk.wait());
        QCOMPARE(desk.verdict(), u"2 of 5 passwords have leaked"_s);
        desk.chooseChip(u"Leaked"_s);
        QCOMPARE(desk.tab.model().rowCount(), 2);
    }

    void judgesByAnotherScoreAtOnce()
    {
        Desk desk;
        QVERIFY(desk.audit(table));
        desk.part<Chooser>().setCurrentIndex(0);
        QVERIFY(!desk.tab.isRunning());
        QTRY_COMPARE(desk.verdict(), u"2 of 5 passwords are weak"_s);
    }

    void judgesByTheScoreThatIsChosenWhileItReads()
    {
        Desk desk;
        desk.tab.receive(Files{ desk.file(u"list.csv"_s, table) }, {});
        QVERIFY(desk.tab.isRunning());
        desk.part<Chooser>().setCurrentIndex(0);
        QVERIFY(desk.wait());
        QTRY_COMPARE(desk.verdict(), u"2 of 5 passwords are weak"_s);
    }

    void judgesByAPolicyThatIsSaved()
    {
        Desk desk;
        OwnPolicies(desk.settings).add({ .name = "Office", .minimumLength = 20 });
        desk.tab.hide();
        desk.tab.show();
        QVERIFY(desk.audit(table));
        desk.policies().setCurrentIndex(desk.policies().findText(u"Office"_s));
        Q_EMIT desk.policies().activated(desk.policies().currentIndex());
        QVERIFY(desk.wait());
        desk.chooseChip(u"Refused"_s);
        QCOMPARE(desk.tab.model().rowCount(), 4);
        desk.copyCommand();
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.startsWith(u"printf %s '{"_s) && command.contains(u"\"Office\""_s)
                && command.contains(u" | assay password audit "_s) && command.contains(u" --policy -"_s),
            qPrintable(command));
        // Another of the same name is another.
        OwnPolicies(desk.settings).replace(0, { .name = "Office", .minimumLength = 5 });
        desk.tab.hide();
        desk.tab.show();
        QVERIFY(desk.wait());
        QCOMPARE(desk.tab.model().rowCount(), 0);
    }

    void takesWordsThatAreEasyToGuess()
    {
        Desk desk;
        const std::string list = "wolpertingerwolpquix\n";
        QVERIFY(desk.audit(list));
        QVERIFY2(!desk.verdict().contains(u"are weak"_s), qPrintable(desk.verdict()));
        desk.words().setFocus();
        QTest::keyClicks(&desk.words(), u"Wolpertinger, wolpquix"_s);
        QTest::keyClick(&desk.words(), Qt::Key_Return);
        QVERIFY(desk.wait());
        QCOMPARE(desk.verdict(), u"1 of 1 passwords are weak"_s);
        desk.copyCommand();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u" --word 'Wolpertinger' --word 'wolpquix'"_s));
    }

    void saysNoMoreOnTheScreenThanInReports()
    {
        Desk desk;
        QVERIFY(desk.audit("congratulations\n"));
        QVERIFY(desk.says(u"Fewer than 10³ guesses, estimated. Score 0 of 4."_s));
        QVERIFY(desk.says(u"8 characters or more"_s));
        for (const QString& words : { u"15 char"_s, u"77"_s, u"NIST"_s })
            QVERIFY2(!desk.says(words), qPrintable(words));
    }

    void keepsNothingThatWasPasted()
    {
        Desk desk;
        desk.check(u"Look each up in the breach list"_s);
        desk.check(u"Look each up in the breach list"_s);
        QVERIFY(!desk.tab.isRunning());
        desk.tab.receive(fromUtf8(table), {});
        QVERIFY(desk.wait());
        QCOMPARE(desk.verdict(), u"4 of 5 passwords are weak"_s);
        desk.check(u"Look each up in the breach list"_s);
        QVERIFY(!desk.tab.isRunning());
        QCOMPARE(desk.part<MessageStrip>().sentence(), u"What was pasted was not kept: paste it again"_s);
        QCOMPARE(desk.verdict(), u"4 of 5 passwords are weak"_s);
    }

    void showsASampleOneClickAway()
    {
        Desk desk;
        for (Button* button : desk.tab.findChildren<Button*>()) {
            if (button->text() == u"Load a sample"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(QTest::qWaitFor([&] { return desk.verdict().contains(u"have leaked"_s); }, 10'000));
        QVERIFY(desk.tab.model().rowCount() > 10);
        desk.check(u"Look each up in the breach list"_s);
        QVERIFY(desk.wait());
        QVERIFY2(desk.verdict().contains(u"are weak"_s), qPrintable(desk.verdict()));
        // What it switched on is not for the passwords of somebody.
        QVERIFY(desk.tab.model().isLabelled());
        QVERIFY(desk.audit(table));
        QVERIFY(!desk.rows().join(u' ').contains(u"Mail"_s));
    }

    void savesReportsWithoutAPassword()
    {
        Desk desk;
        QVERIFY(desk.audit(table));
        for (const AuditReportFormat format :
            { AuditReportFormat::Markdown, AuditReportFormat::Csv, AuditReportFormat::Json }) {
            const auto path = toPath(desk.folder.filePath(u"report%1"_s.arg(int(format))));
            desk.tab.save(format, path);
            QVERIFY(QTest::qWaitFor([&] { return tests::contentsOf(path).size() > 20; }, 10'000));
            const std::string report = tests::contentsOf(path);
            for (const char* part : { "Summer", "dragon", "velvet", "anna", "Mail" })
                QVERIFY2(!report.contains(part), part);
            QCOMPARE(tests::modeOf(path), std::string("0600"));
        }
    }

    void saysWhatIsWrong()
    {
        Desk desk;
        QVERIFY(desk.audit("name,url,username,password\na,b,c,\"d\n"));
        QVERIFY(desk.part<MessageStrip>().isVisible());
        QVERIFY2(desk.part<MessageStrip>().sentence().contains(u"line 2"_s),
            qPrintable(desk.part<MessageStrip>().sentence()));
        QVERIFY(desk.verdict().isEmpty());
    }

    void staysCheapWithAHundredThousandRows()
    {
        auto audit = std::make_shared<core::password::PasswordAudit>();
        audit->passwords.resize(100'000);
        for (std::size_t i = 0; i < audit->passwords.size(); ++i)
            audit->passwords[i] = { .line = i + 1, .score = std::uint8_t(i % 5) };
        AuditModel model;
        RowList rows(model);
        rows.setItemDelegate(new AuditRow(model, rows));
        rows.resize(600, 400);
        rows.show();
        model.setAudit(std::move(audit));
        QCOMPARE(model.rowCount(), 100'000);
        rows.scrollToBottom();
        QCOMPARE(rows.grab().isNull(), false);
        model.setFilter(AuditFilter::Weak);
        QCOMPARE(model.rowCount(), 60'000);
    }
};

GUI_TEST_MAIN(AuditTabTest)
#include "audit_tab_test.moc"
