// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/compare_tab.h"
#include "gui/panels/hash/difference_view.h"
#include "gui/panels/hash/entry_list.h"
#include "gui/panels/hash/hex_pair_view.h"
#include "gui/panels/hash/path_side.h"
#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/field.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"
#include "tests/gui/gui_main.h"
#include "tests/support/files.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScrollBar>

using namespace gui;
using namespace gui::hash;
using namespace Qt::Literals::StringLiterals;
using core::compare::EntryVerdict;
namespace fs = std::filesystem;

namespace {

struct Desk {
    Desk()
        : settings(folder.path() / "settings")
        , workbench(settings)
        , tab(std::make_unique<CompareTab>(workbench, nullptr))
    {
        tab->resize(1072, 716);
        tab->show();
    }

    fs::path put(const std::string& name, const std::string& text) const
    {
        const fs::path file = folder.path() / name;
        fs::create_directories(file.parent_path());
        tests::put(file, text);
        return file;
    }
    void putTrees() const
    {
        for (const char* side : { "L", "R" }) {
            put(side + std::string("/same"), "same");
            put(side + std::string("/sub/deep"), "deep");
        }
        put("L/changed", "one two three");
        put("R/changed", "one too three");
        put("L/gone", "only left");
        put("R/new", "only right, and longer");
    }
    void drop(const Files& files) const { tab->receive(files, {}); }
    bool isDone() const
    {
        return !tab->comparing().isRunning() && !tab->pair().isRunning() && !tab->difference().isBusy();
    }
    bool says(const QString& words) const
    {
        for (const QLabel* label : tab->findChildren<QLabel*>()) {
            if (label->isVisibleTo(tab.get()) && label->text().contains(words))
                return true;
        }
        return false;
    }
    QStringList names() const
    {
        QStringList names;
        const EntryModel& entries = tab->entries();
        for (int row = 0; row < entries.rowCount(); ++row)
            names << entries.data(entries.index(row), Qt::DisplayRole).toString();
        return names;
    }
    QAbstractButton* button(const QString& text) const
    {
        for (QAbstractButton* button : tab->findChildren<QAbstractButton*>()) {
            if (button->isVisibleTo(tab.get())
                && (button->text().startsWith(text) || button->accessibleName() == text))
                return button;
        }
        qFatal("no such button");
    }
    QAction* action(const QString& text) const
    {
        for (QAction* action : tab->actions()) {
            if (action->text() == text)
                return action;
        }
        qFatal("no such action");
    }
    LineEdit* edit(const QString& name) const
    {
        for (LineEdit* edit : tab->findChildren<LineEdit*>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        qFatal("no such field");
    }
    int rowOf(const char* name) const { return tab->entries().rowOf(name); }

    tests::TemporaryFolder folder;
    Settings settings;
    Workbench workbench;
    std::unique_ptr<CompareTab> tab;
};

} // namespace

class CompareTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesTwoFilesThatAreDropped()
    {
        const Desk desk;
        desk.drop({ desk.put("a", "hello\nworld\n"), desk.put("b", "hello\nworms\n") });
        QTRY_VERIFY(desk.isDone());
        QVERIFY(desk.says(u"The files differ from byte 9 on"_s));
        QVERIFY(desk.says(u"Line 2, column 4"_s));
        QVERIFY(desk.says(u"2 byte(s) differ in 1 place(s)"_s));
        QVERIFY(desk.tab->difference().isVisible());
        QTRY_COMPARE(desk.tab->difference().remark(), u"Bytes 9 to 10 differ"_s);
    }

    void saysThatFilesAreEqual()
    {
        const Desk desk;
        const fs::path a = desk.put("a", "x");
        desk.drop({ a, desk.put("b", "x") });
        QTRY_VERIFY(desk.isDone());
        QVERIFY(desk.says(u"The files are equal"_s));
        desk.drop({ a, a });
        QTRY_VERIFY(desk.isDone());
        QVERIFY(desk.says(u"Both names lead to the same file"_s));
    }

    void saysHowTheDifferenceCameAbout()
    {
        const Desk desk;
        desk.drop({ desk.put("a", "one\ntwo\n"), desk.put("b", "one\r\ntwo\r\n") });
        QTRY_VERIFY(desk.isDone());
        QVERIFY(desk.says(u"its line ends differ: LF, CRLF"_s));
    }

    void fillsTheEmptySideWithTheSecondDrop()
    {
        const Desk desk;
        desk.drop({ desk.put("a", "x") });
        QVERIFY(!desk.tab->left().isEmpty());
        QVERIFY(desk.tab->right().isEmpty());
        QVERIFY(!desk.button(u"Compare"_s)->isEnabled());
        desk.drop({ desk.put("b", "y") });
        QTRY_VERIFY(desk.says(u"The files differ from byte 0 on"_s));
        QCOMPARE(desk.tab->dropSentence(Files{ "a", "b" }), u"Drop to compare these two"_s);
        QCOMPARE(desk.tab->dropSentence(Files{ "a", "b", "c" }), QString());
        QCOMPARE(desk.tab->dropSentence(u"text"_s), QString());
    }

    void comparesWhatIsTypedOnReturn()
    {
        const Desk desk;
        QTest::keyClicks(&desk.tab->left().edit(), fromPath(desk.put("a", "x")));
        QTest::keyClicks(&desk.tab->right().edit(), fromPath(desk.folder.path() / "none"));
        QVERIFY(!desk.tab->comparing().isRunning());
        QTest::keyClick(&desk.tab->right().edit(), Qt::Key_Return);
        QTRY_VERIFY(desk.says(u"none does not exist"_s));
        QVERIFY(desk.tab->right().edit().hasError());
        QVERIFY(!desk.tab->left().edit().hasError());
    }

    void marksAResultWhoseInputsHaveChanged()
    {
        const Desk desk;
        desk.drop({ desk.put("a", "x"), desk.put("b", "y") });
        QTRY_VERIFY(desk.isDone());
        QVERIFY(!desk.says(u"The inputs have changed since"_s));
        QTest::keyClicks(&desk.tab->right().edit(), u"2"_s);
        QVERIFY(desk.says(u"The inputs have changed since"_s));
    }

    void swapsTheSides()
    {
        const Desk desk;
        const fs::path a = desk.put("a", "long");
        desk.drop({ a, desk.put("b", "lo") });
        QTRY_VERIFY(desk.says(u"4 byte(s) left, 2 byte(s) right"_s));
        desk.action(u"Swap sides"_s)->trigger();
        QTRY_VERIFY(desk.says(u"2 byte(s) left, 4 byte(s) right"_s));
        QCOMPARE(desk.tab->right().path(), a);
    }

    void goesFromDifferenceToDifference()
    {
        const Desk desk;
        std::string left(500'000, 'x');
        std::string right = left;
        for (const std::size_t at : { 100U, 300'000U, 300'001U, 499'999U })
            right[at] = 'y';
        desk.drop({ desk.put("a", left), desk.put("b", right) });
        QTRY_VERIFY(desk.isDone());
        DifferenceView& view = desk.tab->difference();
        QCOMPARE(view.remark(), u"Byte 100 differs"_s);
        QTest::mouseClick(&view.nextButton(), Qt::LeftButton);
        QTRY_COMPARE(view.remark(), u"Bytes 300,000 to 300,001 differ"_s);
        QTRY_VERIFY(view.bytes().firstOffset() <= 300'000 && view.bytes().offsetBehindLast() > 300'001);
        QTRY_VERIFY(view.bytes().shownText().contains(u"< 000493e0  78 78"_s));
        QVERIFY(view.bytes().shownText().contains(u"> 000493e0  79 79"_s));
        desk.action(u"Next difference"_s)->trigger();
        QTRY_COMPARE(view.remark(), u"Byte 499,999 differs"_s);
        QTRY_VERIFY(!view.isBusy());
        desk.action(u"Next difference"_s)->trigger();
        QTRY_COMPARE(view.remark(), u"There is no other difference in this direction"_s);
        desk.action(u"Previous difference"_s)->trigger();
        QTRY_COMPARE(view.remark(), u"Bytes 300,000 to 300,001 differ"_s);
        QTest::keyClicks(&view.offsetEdit(), u"0x3e8"_s);
        QTest::keyClick(&view.offsetEdit(), Qt::Key_Return);
        QCOMPARE(view.remark(), u"Byte 1,000"_s);
        QVERIFY(view.bytes().firstOffset() <= 1000 && view.bytes().offsetBehindLast() > 1000);
        view.goTo(u"900000"_s);
        QVERIFY(view.offsetEdit().hasError());
        QCOMPARE(view.remark(), u"The files end before byte 900,000"_s);
        view.goTo(u"somewhere"_s);
        QVERIFY(view.offsetEdit().hasError());
    }

    void readsOnWhenItIsScrolled()
    {
        const Desk desk;
        desk.drop({ desk.put("a", std::string(300'000, 'x')), desk.put("b", std::string(300'000, 'y')) });
        QTRY_VERIFY(desk.isDone());
        HexPairView& bytes = desk.tab->difference().bytes();
        QTest::keyClick(&bytes, Qt::Key_End);
        QTRY_VERIFY(desk.isDone());
        QTRY_VERIFY(bytes.shownText().contains(u"78 78"_s));
        QCOMPARE(bytes.offsetBehindLast(), std::uint64_t(300'000));
        QTest::keyClick(&bytes, Qt::Key_Home);
        QCOMPARE(bytes.firstOffset(), std::uint64_t(0));
        QTRY_VERIFY(bytes.shownText().startsWith(u"< 00000000"_s));
    }

    void copiesTheBytesInView()
    {
        const Desk desk;
        desk.drop({ desk.put("a", "abc"), desk.put("b", "abd") });
        QTRY_VERIFY(desk.isDone());
        QTRY_VERIFY(!desk.tab->difference().bytes().shownText().contains(u"|"_s)
            || desk.tab->difference().bytes().shownText().contains(u"|abc|"_s));
        QTest::mouseClick(desk.button(u"Copy"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"|abd|"_s));
    }

    void comparesTwoFolders()
    {
        const Desk desk;
        desk.putTrees();
        desk.drop({ desk.folder.path() / "L", desk.folder.path() / "R" });
        QTRY_VERIFY(desk.isDone());
        QVERIFY(desk.says(u"3 of 6 entries differ"_s));
        QVERIFY(desk.says(u"3 same, 1 different, 1 only left, 1 only right"_s));
        // What needs attention comes first.
        QCOMPARE(desk.names(),
            (QStringList{ u"changed"_s, u"gone"_s, u"new"_s, u"same"_s, u"sub"_s, u"sub/deep"_s }));
        QVERIFY(desk.tab->list().isVisible());
        QVERIFY(desk.says(u"The contents differ from byte 5 on"_s)); // of the first row
    }

    void filtersSearchesAndSorts()
    {
        const Desk desk;
        desk.putTrees();
        desk.drop({ desk.folder.path() / "L", desk.folder.path() / "R" });
        QTRY_VERIFY(desk.isDone());
        QTest::mouseClick(desk.button(u"Only left"_s), Qt::LeftButton);
        QCOMPARE(desk.names(), QStringList{ u"gone"_s });
        QTest::mouseClick(desk.button(u"Same"_s), Qt::LeftButton);
        QCOMPARE(desk.names(), (QStringList{ u"same"_s, u"sub"_s, u"sub/deep"_s }));
        QTest::keyClicks(desk.edit(u"Search names"_s), u"DEEP"_s);
        QCOMPARE(desk.names(), QStringList{ u"sub/deep"_s });
        QTest::mouseClick(desk.button(u"Different"_s), Qt::LeftButton);
        QVERIFY(desk.names().isEmpty());
        QVERIFY(desk.says(u"Nothing here"_s));
        desk.edit(u"Search names"_s)->clear();
        QTest::mouseClick(desk.button(u"All"_s), Qt::LeftButton);
        desk.tab->entries().setOrder(EntryOrder::Size);
        QCOMPARE(desk.names().front(), u"new"_s);
        desk.tab->entries().setOrder(EntryOrder::Name);
        QCOMPARE(desk.names().front(), u"changed"_s);
    }

    void opensAPairAndComesBack()
    {
        const Desk desk;
        desk.putTrees();
        desk.drop({ desk.folder.path() / "L", desk.folder.path() / "R" });
        QTRY_VERIFY(desk.isDone());
        desk.tab->list().setCurrentRow(desk.rowOf("changed"));
        QTest::keyClick(&desk.tab->list(), Qt::Key_Return);
        QTRY_VERIFY(desk.says(u"The files differ from byte 5 on"_s));
        QTRY_VERIFY(desk.isDone());
        QVERIFY(!desk.tab->list().isVisible());
        QVERIFY(desk.tab->difference().isVisible());
        desk.action(u"Copy as command"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"/R/changed"_s));
        QTest::mouseClick(desk.button(u"Back to the folders"_s), Qt::LeftButton);
        QVERIFY(desk.tab->list().isVisible());
        QCOMPARE(desk.tab->list().currentRow(), desk.rowOf("changed"));
        QVERIFY(desk.says(u"3 of 6 entries differ"_s));
        // What is on one side only has no other to compare with.
        desk.tab->list().setCurrentRow(desk.rowOf("gone"));
        QTest::keyClick(&desk.tab->list(), Qt::Key_Return);
        QVERIFY(desk.tab->list().isVisible());
    }

    void leavesOutNames()
    {
        const Desk desk;
        desk.putTrees();
        desk.drop({ desk.folder.path() / "L", desk.folder.path() / "R" });
        QTRY_VERIFY(desk.isDone());
        LineEdit* ignored = desk.edit(u"Names to leave out"_s);
        QVERIFY(ignored->isVisible());
        QTest::keyClicks(ignored, u"sub g* new"_s);
        QTest::keyClick(ignored, Qt::Key_Return);
        QTRY_COMPARE(desk.names(), (QStringList{ u"changed"_s, u"same"_s }));
        QTRY_VERIFY(desk.isDone());
        desk.action(u"Copy as command"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            u"assay compare --ignore 'sub' --ignore 'g*' --ignore 'new' -- "_s));
    }

    void keepsWhatWasFoundWhenItIsCancelled()
    {
        const Desk desk;
        desk.putTrees();
        // A pipe nobody writes to would wait; two large files take long enough to be cancelled.
        desk.put("L/large", std::string(60'000'000, 'x'));
        desk.put("R/large", std::string(60'000'000, 'x'));
        desk.drop({ desk.folder.path() / "L", desk.folder.path() / "R" });
        desk.tab->comparing().cancel();
        QTRY_VERIFY(desk.isDone());
        QVERIFY(desk.says(u"Cancelled"_s));
    }

    void savesReports_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("markdown") << 0;
        QTest::newRow("csv") << 1;
        QTest::newRow("json") << 2;
    }
    void savesReports()
    {
        QFETCH(int, form);
        const Desk desk;
        desk.putTrees();
        desk.put("L/=1+2", "formula");
        desk.put("L/caf\xE9", "bytes");
        desk.put("L/\nname", "line");
        desk.drop({ desk.folder.path() / "L", desk.folder.path() / "R" });
        QTRY_VERIFY(desk.isDone());
        const fs::path file = desk.folder.path() / "report";
        desk.tab->saveTo(fromPath(file), form);
        QTRY_VERIFY(fs::exists(file));
        const QString text = fromUtf8(tests::contentsOf(file));
        if (form == 0) {
            QVERIFY(text.startsWith(u"# 6 of 9 entries differ"_s));
            QVERIFY(
                text.contains(u"| Only left | \\=1\\+2 |"_s) || text.contains(u"| Only left | =1\\+2 |"_s));
            QVERIFY(!text.contains(u"| Same |"_s));
        } else if (form == 1) {
            QVERIFY(text.startsWith(
                u"verdict,name,left_size,right_size,first_difference,remark,name_base64\r\n"_s));
            QVERIFY(text.contains(u"only_left,\"'=1+2\",7,,,"_s));
            QVERIFY(text.contains(u"only_left,\"'\nname\",4,,,"_s));
            QVERIFY(text.contains(u",Y2Fm6Q==\r\n"_s));
            QVERIFY(text.contains(u"different,changed,13,13,5,"_s));
        } else {
            const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
            QCOMPARE(json[u"equal"_s].toBool(true), false);
            QVERIFY(text.contains(u"\"name_base64\": \"Y2Fm6Q==\""_s));
        }
    }

    void showsASampleThatIsGoneWithTheTab()
    {
        Desk desk;
        desk.tab->showSample();
        QTRY_VERIFY(desk.says(u"entries differ"_s));
        QTRY_VERIFY(desk.isDone());
        const fs::path folder = desk.tab->left().path();
        QVERIFY(fs::exists(folder));
        QCOMPARE(desk.tab->entries().count(EntryVerdict::Different), 3);
        desk.tab.reset();
        QVERIFY(!fs::exists(folder));
    }

    void takesNamesThatAreNotUtf8()
    {
        const Desk desk;
        const fs::path odd = desk.put("caf\xE9", "x");
        desk.drop({ odd, desk.put("b", "x") });
        QTRY_VERIFY(desk.says(u"The files are equal"_s));
        QVERIFY(desk.tab->left().path() == odd);
    }

    void staysQuickWithAHundredThousandEntries()
    {
        EntryModel model;
        EntryModel::Entries batch;
        for (int i = 0; i < 100'000; ++i) {
            core::compare::ComparedEntry entry{ .name = "folder/" + std::to_string(100'000 + i) };
            entry.verdict = i % 1000 == 0 ? EntryVerdict::Different : EntryVerdict::Same;
            batch.push_back(std::move(entry));
        }
        model.append(std::move(batch));
        EntryList list(model);
        list.resize(800, 600);
        list.show();
        model.setOrder(EntryOrder::Verdict);
        QCOMPARE(model.entry(0).name, "folder/100000");
        QCOMPARE(int(model.entry(99).verdict), int(EntryVerdict::Different));
        model.setFilter(EntryFilter::Different);
        QCOMPARE(model.rowCount(), 100);
        model.setSearch(u"199000"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(EntryFilter::All);
        model.setSearch({});
        list.setCurrentRow(99'999);
        QVERIFY(list.visualRect(list.currentIndex()).bottom() <= list.viewport()->height());
    }
};

GUI_TEST_MAIN(CompareTabTest)
#include "compare_tab_test.moc"
