// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/about_dialog.h"
#include "gui/shell/actions.h"
#include "gui/shell/ledger_dialog.h"
#include "gui/shell/palette_model.h"
#include "gui/shell/settings_dialog.h"
#include "gui/shell/shortcuts_dialog.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/segmented.h"
#include "gui/workbench/address_history.h"
#include "tests/gui/gui_main.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QListView>
#include <QSysInfo>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using core::crypto::SelfTestOutcome;
using core::crypto::SelfTestReport;

class DialogsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyChoiceChangesTheSettingsAtOnce();
    void followsChangesFromElsewhere();
    void showsAZoomThatIsNoneOfTheUsual();
    void clearsRecentActions();
    void saysWhereTheSettingsAre();
    void aboutCopiesVersionsAndNothingOfTheUser();
    void aboutRunsTheSelfTest();
    void aboutNamesWhatFailed();
    void shortcutsListsEveryShortcutOfTheActions();
    void shortcutsCanBeFilteredByNameAndKey();
    void ledgerShowsConnectionsNewestFirst();
    void ledgerForbidsConnections();
    void everythingThatTakesTheFocusHasAName_data();
    void everythingThatTakesTheFocusHasAName();
    void takesPictures_data();
    void takesPictures();

private:
    const gui::Choices& choices() const { return m_settings->choices(); }
    std::unique_ptr<gui::Dialog> newDialog(const QString& name);
    gui::SelfTestReports reports(SelfTestOutcome last) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<gui::Settings> m_settings;
    std::unique_ptr<gui::Workbench> m_workbench;
    std::unique_ptr<QWidget> m_window;
    gui::ShellActions* m_actions = nullptr;
};

namespace {

template <typename Input> Input* named(const QWidget& dialog, const QString& name)
{
    for (Input* input : dialog.findChildren<Input*>())
        if (input->accessibleName() == name)
            return input;
    qFatal("nothing is called %s", qPrintable(name));
}

void pick(gui::Chooser* chooser, const QVariant& value)
{
    chooser->setCurrentIndex(chooser->findData(value));
}

QStringList titlesIn(const QListView& list)
{
    QStringList titles;
    for (int i = 0; i < list.model()->rowCount(); ++i)
        titles << list.model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
    return titles;
}

} // namespace

void DialogsTest::init()
{
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    m_workbench.reset();
    m_settings.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<gui::Settings>(std::filesystem::path(m_folder->path().toStdString()));
    m_workbench = std::make_unique<gui::Workbench>(*m_settings);
    m_window = std::make_unique<QWidget>();
    m_actions = new gui::ShellActions(m_window.get());
}

gui::SelfTestReports DialogsTest::reports(SelfTestOutcome last) const
{
    gui::SelfTestReports reports;
    for (const auto& primitive : core::crypto::allPrimitives())
        reports.push_back({ primitive, SelfTestOutcome::Passed });
    reports.back().outcome = last;
    return reports;
}

std::unique_ptr<gui::Dialog> DialogsTest::newDialog(const QString& name)
{
    if (name == u"settings"_s)
        return std::make_unique<gui::SettingsDialog>(*m_workbench, m_window.get());
    if (name == u"about"_s)
        return std::make_unique<gui::AboutDialog>(
            m_workbench->clipboard(), reports(SelfTestOutcome::Unavailable), m_window.get());
    if (name == u"shortcuts"_s)
        return std::make_unique<gui::ShortcutsDialog>(
            *m_actions, QList<gui::ShortcutGroup>(), m_window.get());
    if (name == u"ledger"_s) {
        const auto noon = QDateTime(QDate(2026, 11, 22), QTime(12, 0));
        for (int i = 0; i < 3; ++i)
            m_workbench->network().book()->open(
                { noon.addSecs(i), u"app%1.example.com:443"_s.arg(i), u"Headers: Inspect"_s, 812, 36'000 });
    }
    return std::make_unique<gui::LedgerDialog>(*m_workbench, m_window.get());
}

void DialogsTest::everyChoiceChangesTheSettingsAtOnce()
{
    const auto dialog = newDialog(u"settings"_s);
    gui::Choices expected = choices();

    named<gui::Segmented>(*dialog, u"Theme"_s)->setCurrent(u"dark"_s);
    expected.colorScheme = gui::ColorScheme::Dark;
    QCOMPARE(choices(), expected);
    named<gui::Segmented>(*dialog, u"Contrast"_s)->setCurrent(u"more"_s);
    expected.contrast = gui::ContrastChoice::More;
    QCOMPARE(choices(), expected);
    named<gui::Segmented>(*dialog, u"Sidebar"_s)->setCurrent(u"collapsed"_s);
    expected.sidebar = gui::SidebarChoice::Collapsed;
    QCOMPARE(choices(), expected);
    pick(named<gui::Chooser>(*dialog, u"Zoom"_s), 150);
    expected.zoomPercent = 150;
    QCOMPARE(choices(), expected);
    pick(named<gui::Chooser>(*dialog, u"Language"_s), u"en"_s);
    expected.language = u"en"_s;
    QCOMPARE(choices(), expected);
    pick(named<gui::Chooser>(*dialog, u"Copied secrets leave the clipboard after"_s), 30);
    expected.clipboardSeconds = 30;
    QCOMPARE(choices(), expected);
    named<QCheckBox>(*dialog, u"Work offline"_s)->click();
    expected.isOffline = true;
    QCOMPARE(choices(), expected);
    QVERIFY(m_workbench->network().isOffline());
    named<QCheckBox>(*dialog, u"Recognise pasted text"_s)->click();
    expected.recognisesPastedText = false;
    QCOMPARE(choices(), expected);
    named<QCheckBox>(*dialog, u"Remember recent actions"_s)->click();
    expected.remembersRecentActions = false;
    QCOMPARE(choices(), expected);
    gui::AddressHistory(*m_settings).add(u"https://example.com/a?b"_s);
    named<QCheckBox>(*dialog, u"Remember addresses"_s)->click();
    expected.remembersAddresses = false;
    QCOMPARE(choices(), expected);
    QVERIFY(m_settings->panelValue(u"headers"_s, u"addresses"_s).toStringList().isEmpty());
    named<QCheckBox>(*dialog, u"One window"_s)->click();
    expected.isSingleInstance = false;
    QCOMPARE(choices(), expected);
    // They are on the disk, not only here.
    const gui::Settings again(std::filesystem::path(m_folder->path().toStdString()));
    QCOMPARE(again.choices(), expected);
}

void DialogsTest::followsChangesFromElsewhere()
{
    const auto dialog = newDialog(u"settings"_s);
    gui::Choices other;
    other.colorScheme = gui::ColorScheme::Light;
    other.zoomPercent = 200;
    other.isOffline = true;
    m_settings->change(other);
    QCOMPARE(named<gui::Segmented>(*dialog, u"Theme"_s)->current(), u"light"_s);
    QCOMPARE(named<gui::Chooser>(*dialog, u"Zoom"_s)->currentData().toInt(), 200);
    QVERIFY(named<QCheckBox>(*dialog, u"Work offline"_s)->isChecked());
    QCOMPARE(choices().zoomPercent, 200); // showing it changes nothing
}

void DialogsTest::showsAZoomThatIsNoneOfTheUsual()
{
    gui::Choices odd;
    odd.zoomPercent = 137;
    odd.clipboardSeconds = 17;
    m_settings->change(odd);
    const auto dialog = newDialog(u"settings"_s);
    QCOMPARE(named<gui::Chooser>(*dialog, u"Zoom"_s)->currentData().toInt(), 137);
    QCOMPARE(choices().zoomPercent, 137);
    QCOMPARE(choices().clipboardSeconds, 17);
}

void DialogsTest::clearsRecentActions()
{
    gui::RecentActions recent(*m_settings);
    recent.add(u"panel:hash"_s);
    const auto dialog = newDialog(u"settings"_s);
    auto* clear = named<gui::Button>(*dialog, u"Clear recent actions"_s);
    QVERIFY(clear->isEnabled());
    clear->click();
    QVERIFY(recent.ids().isEmpty());
    QVERIFY(!clear->isEnabled());

    recent.add(u"panel:hash"_s);
    auto* remember = named<QCheckBox>(*dialog, u"Remember recent actions"_s);
    remember->click();
    remember->click();
    QVERIFY(recent.ids().isEmpty()); // what was not to be remembered is gone
}

void DialogsTest::saysWhereTheSettingsAre()
{
    const auto dialog = newDialog(u"settings"_s);
    QVERIFY(named<QLabel>(*dialog, u"Settings file"_s)->text().contains(u"assay.ini"_s));
    named<gui::Button>(*dialog, u"Copy path"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(m_settings->location().string()));
    bool isPortable = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        isPortable = isPortable || label->text().startsWith(u"Portable"_s);
    QVERIFY(isPortable);
}

void DialogsTest::aboutCopiesVersionsAndNothingOfTheUser()
{
    const auto dialog = newDialog(u"about"_s);
    named<gui::Button>(*dialog, u"Copy versions"_s)->click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString& part : { u"Assay 9.8.7"_s, u"Qt "_s + QString::fromLatin1(qVersion()), u"OpenSSL 3"_s,
             u"Botan "_s, u"Self-test: "_s, u"Memory of secrets: "_s })
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(text.contains(u"1 unavailable"_s));
    const QString user = qEnvironmentVariable("USER");
    for (const QString& secret : { QDir::homePath(), QSysInfo::machineHostName(), m_folder->path(),
             user.size() > 3 ? user : QString() })
        QVERIFY2(secret.isEmpty() || !text.contains(secret), qPrintable(secret));
}

void DialogsTest::aboutRunsTheSelfTest()
{
    gui::AboutDialog dialog(m_workbench->clipboard(), {}, m_window.get());
    QTRY_VERIFY(dialog.versions().contains(u" passed"_s));
    QVERIFY(!dialog.versions().contains(u"failed"_s));
}

void DialogsTest::aboutNamesWhatFailed()
{
    gui::AboutDialog dialog(m_workbench->clipboard(), reports(SelfTestOutcome::Failed), m_window.get());
    const QString name = QString::fromUtf8(core::crypto::nameOf(core::crypto::allPrimitives().back()));
    QVERIFY(dialog.versions().contains(u"failed: "_s + name));
    bool isSaid = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        isSaid = isSaid || label->text().endsWith(u": "_s + name);
    QVERIFY(isSaid);
}

void DialogsTest::shortcutsListsEveryShortcutOfTheActions()
{
    QAction own(u"Hash aga&in"_s);
    own.setShortcut(QKeySequence(u"F5"_s));
    QAction without(u"Without keys"_s);
    const gui::ShortcutsDialog dialog(*m_actions, { { u"Hashes"_s, { &own, &without } } }, m_window.get());
    const QStringList rows = titlesIn(*dialog.findChild<QListView*>());
    int shortcuts = 0;
    for (const auto& entry : m_actions->entries()) {
        QString row = entry.action->text();
        for (const QKeySequence& keys : entry.action->shortcuts())
            row += u", "_s + gui::keycapOf(keys);
        const bool hasKeys = !entry.action->shortcuts().isEmpty();
        QCOMPARE(rows.contains(row), hasKeys);
        shortcuts += hasKeys ? 1 : 0;
    }
    QVERIFY(shortcuts > 10);
    QVERIFY(rows.contains(u"Zoom in, Ctrl =, Ctrl +"_s));
    QVERIFY(rows.contains(u"Hashes"_s));
    QVERIFY(rows.contains(u"Hash again, F5"_s));
    QVERIFY(rows.filter(u"Without"_s).isEmpty());
}

void DialogsTest::shortcutsCanBeFilteredByNameAndKey()
{
    const gui::ShortcutsDialog dialog(*m_actions, {}, m_window.get());
    auto* filter = dialog.findChild<gui::LineEdit*>();
    const QListView& list = *dialog.findChild<QListView*>();
    filter->setText(u"sidebar"_s);
    QCOMPARE(titlesIn(list), (QStringList{ u"View"_s, u"Collapse or open the sidebar, Ctrl B"_s }));
    filter->setText(u"F1"_s);
    QCOMPARE(titlesIn(list), (QStringList{ u"Program"_s, u"Keyboard shortcuts…, Ctrl /, F1"_s }));
    filter->setText(u"zebra"_s);
    QCOMPARE(list.model()->rowCount(), 1);
    QVERIFY(!(list.model()->flags(list.model()->index(0, 0)) & Qt::ItemIsSelectable));
    filter->clear();
    QVERIFY(list.model()->rowCount() > 10);
}

void DialogsTest::ledgerShowsConnectionsNewestFirst()
{
    gui::LedgerDialog dialog(*m_workbench, m_window.get());
    dialog.show();
    auto* table = dialog.findChild<QTableView*>();
    QVERIFY(!table->isVisible());
    gui::ConnectionBook& book = *m_workbench->network().book();
    book.open({ QDateTime::currentDateTime(), u"first.example:443"_s, u"JWT"_s });
    const auto second = book.open({ QDateTime::currentDateTime(), u"second.example:443"_s, u"Headers"_s });
    book.addBytes(second.value_or(0), 812, 36'000);
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"second.example:443"_s);
    QVERIFY(table->model()->index(0, 4).data().toString().contains(u"kB"_s));
}

void DialogsTest::ledgerForbidsConnections()
{
    const gui::LedgerDialog dialog(*m_workbench, m_window.get());
    auto* offline = named<QCheckBox>(dialog, u"Work offline"_s);
    offline->click();
    QVERIFY(choices().isOffline);
    QVERIFY(m_workbench->network().isOffline());
    m_settings->change({});
    QVERIFY(!offline->isChecked());
}

void DialogsTest::everythingThatTakesTheFocusHasAName_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : { "settings", "about", "shortcuts", "ledger", "empty" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void DialogsTest::everythingThatTakesTheFocusHasAName()
{
    QFETCH(QString, name);
    const auto dialog = newDialog(name);
    dialog->show();
    int count = 0;
    for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        ++count;
        QAccessibleInterface* accessible
            = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        QVERIFY(accessible != nullptr);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(count > 0);
}

void DialogsTest::takesPictures_data()
{
    everythingThatTakesTheFocusHasAName_data();
}

// For looking at: ASSAY_PICTURES names a folder.
void DialogsTest::takesPictures()
{
    QFETCH(QString, name);
    const QString folder = qEnvironmentVariable("ASSAY_PICTURES");
    if (folder.isEmpty())
        QSKIP("ASSAY_PICTURES names no folder");
    auto* style = qobject_cast<gui::AssayStyle*>(QApplication::style());
    const QFont before = QApplication::font();
    for (const int pixels : { 13, 26 }) {
        for (const auto scheme : { gui::Scheme::Light, gui::Scheme::Dark }) {
            style->setTokens(gui::tokensFor(scheme, gui::Contrast::Normal));
            QFont font = before;
            font.setPixelSize(pixels);
            QApplication::setFont(font);
            const auto dialog = newDialog(name);
            dialog->show();
            QTest::qWait(50);
            const QString file = u"%1/dialog-%2-%3-%4.png"_s.arg(folder, name,
                scheme == gui::Scheme::Light ? u"light"_s : u"dark"_s, QString::number(pixels * 100 / 13));
            QVERIFY(dialog->grab().save(file));
        }
    }
    QApplication::setFont(before);
    style->setTokens(gui::tokensFor(gui::Scheme::Light, gui::Contrast::Normal));
}

GUI_TEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
