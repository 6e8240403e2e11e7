// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/options.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using gui::Ending;
using gui::Options;

namespace {

std::vector<gui::Panel> panels()
{
    const auto panel = [](const char* id, std::vector<gui::Tab> tabs) {
        return gui::Panel{
            .id = id,
            .icon = "hashes",
            .title = [] { return QString(); },
            .keywords = [] { return QStringList(); },
            .recognise = [](const gui::Content&) { return gui::Recognition{}; },
            .offers = [](const gui::Content&) { return QList<gui::Offer>{}; },
            .tabs = std::move(tabs),
        };
    };
    return { panel("hash", { { "files", {}, {} }, { "text", {}, {} } }),
        panel("keys", { { "all", {}, {} } }) };
}

std::variant<Options, Ending> read(QStringList words)
{
    words.prepend(u"assay-desktop"_s);
    return gui::readOptions(words, panels(), u"1.2.3"_s);
}

} // namespace

class OptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedForWithoutArguments();
    void readsEveryOption();
    void makesFilesAbsolute();
    void keepsNamesThatAreNoText();
    void takesWhatFollowsTwoDashesAsFiles();
    void takesNoNoticeOfTheSessionThatADesktopRestores();
    void printsHelpWithThePanels();
    void printsTheVersion();
    void helpWinsOverAWrongPanel();
    void refusesWithExitCodeTwo_data();
    void refusesWithExitCodeTwo();
};

void OptionsTest::nothingIsAskedForWithoutArguments()
{
    QCOMPARE(std::get<Options>(read({})), Options{});
}

void OptionsTest::readsEveryOption()
{
    const Options options = std::get<Options>(read(
        { u"--panel"_s, u"hash/text"_s, u"--portable"_s, u"stick"_s, u"--new-window"_s, u"--tour=out"_s }));
    QCOMPARE(options.panel, u"hash"_s);
    QCOMPARE(options.tab, u"text"_s);
    QCOMPARE(options.portableFolder, u"stick"_s);
    QCOMPARE(options.instance, gui::Instance::New);
    QCOMPARE(options.tourFolder, u"out"_s);
    QVERIFY(std::get<Options>(read({ u"--panel=keys"_s })).tab.isEmpty());
}

void OptionsTest::makesFilesAbsolute()
{
    const Options options = std::get<Options>(read({ u"a b.txt"_s, u"sub/../c"_s, u"/etc/hosts"_s }));
    const std::filesystem::path here = std::filesystem::current_path();
    QVERIFY(options.files == (gui::Files{ here / "a b.txt", here / "c", "/etc/hosts" }));
    QVERIFY(std::get<Options>(read({ u"sub/"_s })).files == gui::Files{ here / "sub" });
    QVERIFY(std::get<Options>(read({ u"/"_s })).files == gui::Files{ "/" });
}

void OptionsTest::keepsNamesThatAreNoText()
{
    for (const char* const name :
        { "/\xFF\xE4 b", "/\xC3", "/\xED\xA0\x80", "/\xC3\xA4", "/\xF0\x9F\x98\x80", "/a" })
        QVERIFY2(std::get<Options>(read({ gui::argumentOf(name) })).files == gui::Files{ name }, name);
    QCOMPARE(gui::argumentOf("--panel=\xC3\xA4"), u"--panel=ä"_s);
}

void OptionsTest::takesWhatFollowsTwoDashesAsFiles()
{
    const Options options = std::get<Options>(read({ u"--"_s, u"--panel"_s }));
    QVERIFY(options.files == gui::Files{ std::filesystem::current_path() / "--panel" });
    QVERIFY(options.panel.isEmpty());
}

void OptionsTest::takesNoNoticeOfTheSessionThatADesktopRestores()
{
    QCOMPARE(std::get<Options>(read({ u"-session"_s, u"117f_1"_s })), Options{});
}

void OptionsTest::printsHelpWithThePanels()
{
    const Ending ending = std::get<Ending>(read({ u"--help"_s }));
    QCOMPARE(ending.exitCode, 0);
    for (const QString& word : { u"--panel ID[/TAB]"_s, u"--portable DIR"_s, u"--new-window"_s,
             u"--tour DIR"_s, u"--version"_s, u"files, text"_s, u"keys"_s })
        QVERIFY2(ending.text.contains(word), qPrintable(word));
}

void OptionsTest::printsTheVersion()
{
    const Ending ending = std::get<Ending>(read({ u"--version"_s }));
    QCOMPARE(ending.exitCode, 0);
    QCOMPARE(ending.text, u"assay-desktop 1.2.3\n"_s);
}

void OptionsTest::helpWinsOverAWrongPanel()
{
    QCOMPARE(std::get<Ending>(read({ u"--panel"_s, u"nonsense"_s, u"--help"_s })).exitCode, 0);
}

void OptionsTest::refusesWithExitCodeTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("an unknown option") << QStringList{ u"--nonsense"_s } << u"nonsense"_s;
    QTest::newRow("an unknown panel") << QStringList{ u"--panel"_s, u"vualt"_s } << u"vualt"_s;
    QTest::newRow("an unknown tab") << QStringList{ u"--panel"_s, u"hash/none"_s } << u"none"_s;
    QTest::newRow("a tab of another panel") << QStringList{ u"--panel"_s, u"keys/files"_s } << u"files"_s;
    QTest::newRow("an empty panel") << QStringList{ u"--panel="_s } << u"panel"_s;
    QTest::newRow("a missing value") << QStringList{ u"--portable"_s } << u"portable"_s;
    QTest::newRow("an empty folder") << QStringList{ u"--tour="_s } << u"tour"_s;
}

void OptionsTest::refusesWithExitCodeTwo()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const auto outcome = read(words);
    QVERIFY(std::holds_alternative<Ending>(outcome));
    const Ending& ending = std::get<Ending>(outcome);
    QCOMPARE(ending.exitCode, 2);
    QVERIFY2(ending.text.contains(named), qPrintable(ending.text));
    QVERIFY(ending.text.startsWith(u"assay-desktop: "_s));
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
