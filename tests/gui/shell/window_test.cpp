// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/actions.h"
#include "gui/shell/command_palette.h"
#include "gui/shell/header_tabs.h"
#include "gui/shell/job_strip.h"
#include "gui/shell/main_window.h"
#include "gui/shell/panel_header.h"
#include "gui/shell/panel_stack.h"
#include "gui/shell/quit_guard.h"
#include "gui/shell/quit_signals.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/sidebar_row.h"
#include "gui/shell/status_bar.h"
#include "gui/shell/window_place.h"
#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/dialog.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/toast_bubble.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/shell/planted_panels.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using tests::PlantedView;
using Id = gui::ShellActions::Id;

namespace {

/// A window of planted panels with settings in a folder of its own.
struct Planted {
    QTemporaryDir folder;
    gui::Settings settings{ gui::toPath(folder.path()) };
    gui::Workbench workbench{ settings };
    gui::MainWindow window{ workbench, tests::plantedPanels() };

    explicit Planted(QSize size = { 1280, 800 })
    {
        window.stack().goToLast();
        window.resize(size);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("not active");
    }
    PlantedView* view() { return static_cast<PlantedView*>(window.stack().currentView()); }
    QString panel() { return QString::fromLatin1(window.stack().currentPanel()->id); }
    template <typename Part> Part* part() { return window.findChild<Part*>(); }
    QList<gui::SidebarRow*> rows() { return window.findChildren<gui::SidebarRow*>(); }
    gui::Button* button(const QString& text)
    {
        for (gui::Button* const button : window.findChildren<gui::Button*>())
            if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
                return button;
        return nullptr;
    }
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* const focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
    }
    template <typename Event> bool drag(QWidget* target, const QMimeData& data)
    {
        Event event(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(target, &event);
        return event.isAccepted();
    }
    bool drop(QWidget* target, const QMimeData& data)
    {
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(target, &event);
        return event.isAccepted();
    }
    void save(const QString& name)
    {
        if (qEnvironmentVariableIsSet("ASSAY_GRABS"))
            window.grab().save(qEnvironmentVariable("ASSAY_GRABS") + u'/' + name + u".png"_s);
    }
};

QMimeData* filesData(const QStringList& paths)
{
    auto* data = new QMimeData;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data->setUrls(urls);
    return data;
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isCalledAssayAndNothingElse();
    void goesToPanelsByKey();
    void goesToPanelsByMouse();
    void movesInTheSidebarWithArrows();
    void stepsThroughTabsAndPanels();
    void makesTabsWhenTheyAreFirstShown();
    void comesBackToTheLastPanelAndTab();
    void hasNamesForEverythingThatTakesTheFocus();
    void collapsesTheSidebarWhereItIsNarrow();
    void followsTheChoiceOfSidebar();
    void movesActionsIntoMoreWhereTheyDoNotFit();
    void staysUsableWhenSmall_data();
    void staysUsableWhenSmall();
    void movesBetweenItsPartsWithF6();
    void goesInReadingOrderWithTab();
    void showsAJobOfAnotherPanel();
    void countsSeveralJobs();
    void showsTailAndStatus();
    void takesFilesAnywhere();
    void givesTextToThePanelThatKnowsIt();
    void leavesTextToTheFieldItIsDroppedOn();
    void opensContentWhereItIsSent();
    void keepsContentForAnUnknownPanelToItself();
    void closesAtOnceWithoutLosses();
    void asksBeforeLosing();
    void showsToasts();
    void countsDownUntilTheClipboardClears();
    void zoomsByKeysAndStatus();
    void worksOffline();
    void refusesToGoOn();
    void offersNothingAfterItRefuses();
    void keepsTheHeadersButtonsWhileTheStatusChanges();
    void closesThePaletteWhenSomethingHappensBelowIt();
    void countsDownAgainAfterAnotherToast();
    void clearsTheClipboardBeforeItCloses();
    void saysOnceThatNothingIsSaved();
    void unmarksTheTabThatItHasMarked();
    void fetchesWhatIsDraggedOnce();
    void letsFileDialogsRememberNothing();
    void endsWhenTheSystemAsks();
    void mirrorsRightToLeft();
    void placesItselfOnAnyScreen();
};

void WindowTest::isCalledAssayAndNothingElse()
{
    Planted planted;
    QCOMPARE(planted.window.windowTitle(), u"Assay"_s);
    planted.window.stack().goTo(u"gamma"_s);
    QCOMPARE(planted.window.windowTitle(), u"Assay"_s);
    planted.save(u"gamma-light"_s);
}

void WindowTest::goesToPanelsByKey()
{
    Planted planted;
    QCOMPARE(planted.panel(), u"alpha"_s);
    planted.keys(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(planted.panel(), u"beta"_s);
    planted.keys(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(planted.panel(), u"gamma"_s);
    planted.keys(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(planted.panel(), u"alpha"_s);
}

void WindowTest::goesToPanelsByMouse()
{
    Planted planted;
    planted.save(u"alpha-light"_s);
    const auto rows = planted.rows();
    QCOMPARE(rows[1]->text(), u"JWT"_s);
    QTest::mouseClick(rows[1], Qt::LeftButton);
    QCOMPARE(planted.panel(), u"beta"_s);
    QVERIFY(rows[1]->isChecked());
    QVERIFY(!rows[0]->isChecked());
}

void WindowTest::movesInTheSidebarWithArrows()
{
    Planted planted;
    const auto rows = planted.rows();
    rows[0]->setFocus(Qt::TabFocusReason);
    planted.keys(Qt::Key_Down);
    QVERIFY(rows[1]->hasFocus());
    QCOMPARE(planted.panel(), u"alpha"_s);
    planted.keys(Qt::Key_Return);
    QCOMPARE(planted.panel(), u"beta"_s);
    rows[1]->setFocus(Qt::TabFocusReason);
    planted.keys(Qt::Key_End);
    QVERIFY(rows[2]->hasFocus());
    planted.keys(Qt::Key_Down);
    QVERIFY(rows[2]->hasFocus());
    planted.keys(Qt::Key_Home);
    QVERIFY(rows[0]->hasFocus());
}

void WindowTest::stepsThroughTabsAndPanels()
{
    Planted planted;
    planted.keys(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(planted.window.stack().currentTab(), u"text"_s);
    planted.keys(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(planted.window.stack().currentTab(), u"files"_s);
    planted.keys(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(planted.window.stack().currentTab(), u"tokens"_s);
    planted.keys(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(planted.panel(), u"gamma"_s);
    planted.keys(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(planted.panel(), u"alpha"_s);
    // Each panel keeps its tab.
    QCOMPARE(planted.window.stack().currentTab(), u"tokens"_s);
}

void WindowTest::makesTabsWhenTheyAreFirstShown()
{
    Planted planted;
    QCOMPARE(planted.window.stack().views().size(), 1);
    PlantedView* const first = planted.view();
    planted.window.stack().goTo(u"alpha"_s, u"text"_s);
    QCOMPARE(planted.window.stack().views().size(), 2);
    planted.window.stack().goTo(u"alpha"_s, u"files"_s);
    QCOMPARE(planted.view(), first);
}

void WindowTest::comesBackToTheLastPanelAndTab()
{
    Planted planted;
    planted.window.stack().goTo(u"beta"_s, u"create"_s);
    gui::MainWindow later(planted.workbench, tests::plantedPanels());
    later.stack().goToLast();
    QCOMPARE(QLatin1StringView(later.stack().currentPanel()->id), "beta"_L1);
    QCOMPARE(later.stack().currentTab(), u"create"_s);
}

void WindowTest::hasNamesForEverythingThatTakesTheFocus()
{
    Planted planted;
    for (const QWidget* const widget : planted.window.findChildren<QWidget*>())
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
}

void WindowTest::collapsesTheSidebarWhereItIsNarrow()
{
    Planted planted;
    auto* const sidebar = planted.part<gui::Sidebar>();
    QCOMPARE(sidebar->width(), 208);
    planted.window.resize(1099, 800);
    QTRY_COMPARE(sidebar->width(), 56);
    QCOMPARE(planted.rows()[1]->toolTip().section(u' ', 0, 0), u"JWT"_s);
    planted.window.resize(1100, 800);
    QTRY_COMPARE(sidebar->width(), 208);
    QVERIFY(planted.rows()[1]->toolTip().isEmpty());
}

void WindowTest::followsTheChoiceOfSidebar()
{
    Planted planted;
    auto* const sidebar = planted.part<gui::Sidebar>();
    planted.keys(Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(sidebar->width(), 56);
    QVERIFY(planted.button(u"Open the sidebar"_s));
    QTest::mouseClick(planted.button(u"Open the sidebar"_s), Qt::LeftButton);
    QTRY_COMPARE(sidebar->width(), 208);
    // As it would be by itself, so it follows the window again.
    planted.window.resize(900, 700);
    QTRY_COMPARE(sidebar->width(), 56);
    planted.keys(Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(sidebar->width(), 208);
    planted.window.resize(800, 700);
    QCOMPARE(sidebar->width(), 208);
}

void WindowTest::movesActionsIntoMoreWhereTheyDoNotFit()
{
    Planted planted;
    QVERIFY(planted.button(u"Sample"_s));
    QVERIFY(planted.button(u"Copy as command"_s));
    QVERIFY(planted.part<gui::HeaderTabs>()->isVisible());
    planted.window.resize(700, 600);
    QTRY_VERIFY(planted.part<gui::PanelHeader>()->isNarrow());
    QVERIFY(!planted.part<gui::HeaderTabs>()->isVisible());
    QVERIFY(!planted.button(u"Sample"_s));
    auto* const chooser = planted.part<gui::PanelHeader>()->findChild<gui::Chooser*>();
    QVERIFY(chooser->isVisible());
    QCOMPARE(chooser->currentText(), u"Files"_s);
    chooser->setFocus();
    planted.keys(Qt::Key_Down);
    QCOMPARE(planted.window.stack().currentTab(), u"text"_s);
    QTest::mouseClick(planted.button(u"More"_s), Qt::LeftButton);
    auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList titles;
    for (const QAction* const action : menu->actions())
        titles << action->text();
    menu->close();
    QCOMPARE(titles, (QStringList{ u"Sample"_s, u"Copy as command"_s, QString(), u"Clear all"_s }));
}

void WindowTest::staysUsableWhenSmall_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::newRow("1280x800") << QSize(1280, 800) << 100;
    QTest::newRow("1024x600") << QSize(1024, 600) << 100;
    QTest::newRow("560x360") << QSize(560, 360) << 100;
    QTest::newRow("1280x800 at 200 %") << QSize(1280, 800) << 200;
    QTest::newRow("560x360 at 250 %") << QSize(560, 360) << 250;
}

void WindowTest::staysUsableWhenSmall()
{
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    const QFont font = QApplication::font();
    QFont larger = font;
    larger.setPixelSize(font.pixelSize() * zoom / 100);
    QApplication::setFont(larger);
    const auto back = qScopeGuard([&] { QApplication::setFont(font); });
    Planted planted(size);
    QTest::qWait(1);
    planted.save(u"size-%1-%2-%3"_s.arg(size.width()).arg(size.height()).arg(zoom));
    QCOMPARE(planted.window.size(), size);
    QCOMPARE(planted.window.minimumSize(), QSize(560, 360));
    const auto* const status = planted.part<gui::StatusBar>();
    QCOMPARE(status->mapTo(&planted.window, QPoint(0, status->height())).y(), size.height());
    for (QWidget* const child : planted.part<gui::PanelHeader>()->findChildren<QWidget*>()) {
        if (!child->isVisible())
            continue;
        const QRect place(child->mapTo(&planted.window, QPoint()), child->size());
        QVERIFY2(planted.window.rect().contains(place), child->metaObject()->className());
    }
}

void WindowTest::movesBetweenItsPartsWithF6()
{
    Planted planted;
    auto* const field = planted.view()->findChild<QLineEdit*>(u"second"_s);
    field->setFocus();
    const auto isIn = [&](const QWidget* part) { return part->isAncestorOf(QApplication::focusWidget()); };
    planted.keys(Qt::Key_F6);
    QVERIFY(isIn(planted.part<gui::StatusBar>()));
    planted.keys(Qt::Key_F6);
    QVERIFY(planted.rows()[0]->hasFocus());
    planted.keys(Qt::Key_F6);
    QVERIFY(isIn(planted.part<gui::PanelHeader>()));
    planted.keys(Qt::Key_F6);
    QVERIFY(field->hasFocus());
    planted.keys(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn(planted.part<gui::PanelHeader>()));
    planted.keys(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(planted.rows()[0]->hasFocus());
}

void WindowTest::goesInReadingOrderWithTab()
{
    Planted planted;
    planted.rows()[0]->setFocus(Qt::TabFocusReason);
    QStringList names;
    for (int i = 0; i < 14; ++i) {
        names << QApplication::focusWidget()->accessibleName();
        planted.keys(Qt::Key_Tab);
    }
    QCOMPARE(names,
        (QStringList{ u"Hashes"_s, u"Settings"_s, u"Collapse the sidebar"_s, u"Tabs"_s, u"Sample"_s,
            u"Copy as command"_s, u"More"_s, u"first"_s, u"second"_s, u"No connections"_s, u"100\u00A0%"_s,
            u"Menu"_s, u"Search or paste"_s, u"Hashes"_s }));
}

void WindowTest::showsAJobOfAnotherPanel()
{
    Planted planted;
    PlantedView* const alpha = planted.view();
    auto* const strip = planted.part<gui::JobStrip>();
    alpha->work();
    QVERIFY(!strip->isVisible());
    planted.window.stack().goTo(u"beta"_s);
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->accessibleName(), u"Working in alpha"_s);
    QTRY_COMPARE(strip->accessibleDescription().left(2), u"25"_s);
    planted.save(u"job-light"_s);
    QTest::mouseClick(planted.button(u"Show"_s), Qt::LeftButton);
    QCOMPARE(planted.panel(), u"alpha"_s);
    QVERIFY(!strip->isVisible());
    planted.window.stack().goTo(u"gamma"_s);
    QTest::mouseClick(planted.button(u"Cancel"_s), Qt::LeftButton);
    QTRY_VERIFY(alpha->wasCancelled);
    QVERIFY(!strip->isVisible());
}

void WindowTest::countsSeveralJobs()
{
    Planted planted;
    PlantedView* const alpha = planted.view();
    alpha->work();
    planted.window.stack().goTo(u"beta"_s);
    PlantedView* const beta = planted.view();
    beta->work();
    planted.window.stack().goTo(u"gamma"_s);
    auto* const strip = planted.part<gui::JobStrip>();
    QVERIFY(strip->accessibleName().startsWith(u"2 job"_s));
    QTest::mouseClick(planted.button(u"Show"_s), Qt::LeftButton);
    QWidget* const popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    const auto rows = popup->findChildren<gui::JobRow*>();
    QCOMPARE(rows.size(), 2);
    Q_EMIT rows[0]->cancelClicked();
    QTRY_VERIFY(alpha->wasCancelled);
    QVERIFY(!beta->wasCancelled);
    QCOMPARE(strip->accessibleName(), u"Working in beta"_s);
    Q_EMIT rows[1]->showClicked();
    QCOMPARE(planted.panel(), u"beta"_s);
    *beta->go = true;
    QTRY_VERIFY(!beta->job.isRunning());
}

void WindowTest::showsTailAndStatus()
{
    Planted planted;
    planted.view()->tailText = u"62 %"_s;
    Q_EMIT planted.view()->tailChanged();
    QCOMPARE(planted.rows()[0]->accessibleDescription(), u"62 %"_s);
    planted.view()->statusText = u"2 files"_s;
    Q_EMIT planted.view()->statusChanged();
    QCOMPARE(planted.part<gui::StatusBar>()->message(), u"2 files"_s);
    planted.save(u"tail-light"_s);
    planted.window.stack().goTo(u"beta"_s);
    QCOMPARE(planted.part<gui::StatusBar>()->message(), QString());
    QCOMPARE(planted.rows()[0]->accessibleDescription(), u"62 %"_s);
}

void WindowTest::takesFilesAnywhere()
{
    Planted planted;
    const std::unique_ptr<QMimeData> data(filesData({ u"/tmp/a"_s, u"/tmp/b"_s }));
    data->setText(u"file:///tmp/a"_s);
    auto* const field = planted.view()->findChild<QLineEdit*>(u"first"_s);
    QVERIFY(planted.drag<QDragEnterEvent>(field, *data));
    QCOMPARE(planted.view()->dropShown, u"Drop to try"_s);
    QDragLeaveEvent leave;
    QApplication::sendEvent(field, &leave);
    QCOMPARE(planted.view()->dropShown, QString());
    QVERIFY(planted.drag<QDragEnterEvent>(&planted.window, *data));
    QVERIFY(planted.drop(&planted.window, *data));
    QCOMPARE(planted.view()->dropShown, QString());
    QCOMPARE(planted.view()->receivedCount, 1);
    QCOMPARE(std::get<gui::Files>(planted.view()->received), (gui::Files{ "/tmp/a", "/tmp/b" }));
    QVERIFY(field->text().isEmpty());
}

void WindowTest::givesTextToThePanelThatKnowsIt()
{
    Planted planted;
    QMimeData data;
    data.setText(u"beta.1"_s);
    QVERIFY(planted.drag<QDragEnterEvent>(&planted.window, data));
    planted.save(u"drop-light"_s);
    QVERIFY(planted.drop(&planted.window, data));
    QCOMPARE(planted.panel(), u"beta"_s);
    QCOMPARE(planted.view()->receivedOffer, u"inspect it"_s);
    QCOMPARE(std::get<QString>(planted.view()->received), u"beta.1"_s);
    data.setText(u"whatever"_s);
    QVERIFY(planted.drag<QDragEnterEvent>(&planted.window, data));
    QVERIFY(planted.drop(&planted.window, data));
    QCOMPARE(planted.panel(), u"alpha"_s);
    QCOMPARE(planted.window.stack().currentTab(), u"text"_s);
    QCOMPARE(planted.view()->receivedOffer, u"hash it"_s);
}

void WindowTest::leavesTextToTheFieldItIsDroppedOn()
{
    Planted planted;
    QMimeData data;
    data.setText(u"beta.1"_s);
    auto* const field = planted.view()->findChild<QLineEdit*>(u"first"_s);
    planted.drag<QDragEnterEvent>(field, data);
    planted.drop(field, data);
    QCOMPARE(planted.panel(), u"alpha"_s);
    QCOMPARE(planted.view()->receivedCount, 0);
    QCOMPARE(field->text(), u"beta.1"_s);
}

void WindowTest::opensContentWhereItIsSent()
{
    Planted planted;
    planted.workbench.openIn({ u"beta"_s, u"create"_s, u"an offer"_s }, u"some text"_s);
    QCOMPARE(planted.panel(), u"beta"_s);
    QCOMPARE(planted.window.stack().currentTab(), u"create"_s);
    QCOMPARE(planted.view()->receivedOffer, u"an offer"_s);
    QCOMPARE(std::get<QString>(planted.view()->received), u"some text"_s);
    QVERIFY(planted.view()->isAncestorOf(QApplication::focusWidget()));
}

void WindowTest::keepsContentForAnUnknownPanelToItself()
{
    Planted planted;
    planted.workbench.openIn({ u"nowhere"_s, {}, {} }, u"some text"_s);
    QCOMPARE(planted.panel(), u"alpha"_s);
    QCOMPARE(planted.view()->receivedCount, 0);
}

void WindowTest::closesAtOnceWithoutLosses()
{
    Planted planted;
    planted.view()->work();
    QVERIFY(planted.window.close());
    QVERIFY(!planted.window.findChild<gui::QuestionDialog*>());
}

void WindowTest::asksBeforeLosing()
{
    Planted planted;
    planted.view()->loss = u"The hashing of debian.iso is at 62 %"_s;
    planted.view()->work();
    planted.view()->unsavedText = u"2 notes are not saved"_s;
    QCOMPARE(planted.part<gui::QuitGuard>()->losses(),
        (QStringList{ planted.view()->loss, planted.view()->unsavedText }));
    QVERIFY(!planted.window.close());
    auto* const question = planted.part<gui::QuestionDialog>();
    QVERIFY(question && question->isVisible());
    QVERIFY(!planted.window.close());
    QCOMPARE(planted.window.findChildren<gui::QuestionDialog*>().size(), 1);
    question->reject();
    QVERIFY(planted.window.isVisible());
    QTRY_VERIFY(!planted.part<gui::QuestionDialog>());
    QVERIFY(!planted.window.close());
    planted.part<gui::QuestionDialog>()->accept();
    QTRY_VERIFY(!planted.window.isVisible());
}

void WindowTest::showsToasts()
{
    Planted planted;
    bool isDone = false;
    planted.workbench.showToast(
        { u"check"_s, u"Saved SHA256SUMS"_s, u"Open folder"_s, [&] { isDone = true; } });
    auto* const toast = planted.part<gui::ToastBubble>();
    QVERIFY(toast->isVisible());
    planted.save(u"toast-light"_s);
    QTest::mouseClick(planted.button(u"Open folder"_s), Qt::LeftButton);
    QVERIFY(isDone);
    QVERIFY(!toast->isVisible());
}

void WindowTest::countsDownUntilTheClipboardClears()
{
    Planted planted;
    gui::Clipboard& clipboard = planted.workbench.clipboard();
    clipboard.copySecret(*gui::toSecret(u"correct horse"), u"Password"_s, std::chrono::seconds(20));
    auto* const toast = planted.part<gui::ToastBubble>();
    QVERIFY(toast->isVisible());
    planted.save(u"countdown-light"_s);
    QVERIFY(planted.button(u"Clear now"_s));
    for (gui::Button* const button : toast->findChildren<gui::Button*>())
        if (button->text().startsWith(u"Keep 30"_s)) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    QVERIFY(clipboard.secondsLeft() > std::chrono::seconds(40));
    QVERIFY(toast->isVisible());
    QTest::mouseClick(planted.button(u"Clear now"_s), Qt::LeftButton);
    QVERIFY(!clipboard.secondsLeft());
}

void WindowTest::zoomsByKeysAndStatus()
{
    Planted planted;
    planted.keys(Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(planted.settings.choices().zoomPercent, 110);
    planted.keys(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(planted.settings.choices().zoomPercent, 120);
    planted.keys(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(planted.settings.choices().zoomPercent, 110);
    const auto items = planted.part<gui::StatusBar>()->findChildren<gui::StatusItem*>();
    QVERIFY(items.last()->text().startsWith(u"110"_s));
    QTest::mouseClick(items.last(), Qt::LeftButton);
    QCOMPARE(planted.settings.choices().zoomPercent, 100);
}

void WindowTest::worksOffline()
{
    Planted planted;
    planted.window.actions().action(Id::WorkOffline)->trigger();
    QVERIFY(planted.workbench.network().isOffline());
    QCOMPARE(planted.part<gui::StatusBar>()->findChild<gui::StatusItem*>()->text(), u"Offline"_s);
    planted.window.actions().action(Id::WorkOffline)->trigger();
    QCOMPARE(planted.part<gui::StatusBar>()->findChild<gui::StatusItem*>()->text(), u"No connections"_s);
}

void WindowTest::refusesToGoOn()
{
    Planted planted;
    planted.window.refuse(u"The self-test of SHA-256 failed, so no result can be trusted"_s);
    auto* const strip = planted.part<gui::MessageStrip>();
    QTRY_VERIFY(strip && strip->isVisible());
    QVERIFY(strip->sentence().contains(u"SHA-256"_s));
    QVERIFY(!planted.view()->isEnabled());
    planted.workbench.openIn({ u"alpha"_s, {}, {} }, u"text"_s);
    QCOMPARE(planted.view()->receivedCount, 0);
    planted.save(u"refused-light"_s);
}

void WindowTest::offersNothingAfterItRefuses()
{
    Planted planted;
    QAction* const sample = planted.view()->sample;
    QSignalSpy triggered(sample, &QAction::triggered);
    planted.keys(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 1);
    planted.window.palette().open();
    planted.window.refuse(u"The self-test of SHA-256 failed"_s);
    QVERIFY(!planted.window.palette().isVisible());
    // A view that goes on as if nothing had been.
    planted.view()->hidden->setEnabled(true);
    QVERIFY(!sample->isEnabled());
    const auto offered = [&] {
        planted.window.palette().open();
        QStringList titles;
        const QAbstractItemModel& rows = *planted.window.palette().findChild<QListView*>()->model();
        for (int i = 0; i < rows.rowCount(); ++i)
            titles << rows.index(i, 0).data().toString();
        planted.window.palette().dismiss();
        return titles;
    };
    QVERIFY(offered().contains(u"Dark theme"_s));
    for (const QString& title : { u"Sample"_s, u"Clear all"_s, u"Hashes"_s, u"Hashes: Text"_s })
        QVERIFY2(!offered().contains(title), qPrintable(title));
    planted.keys(Qt::Key_F10);
    auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->title(), u"Go"_s); // the first in the menu, and open
    menu->close();

    QTest::mouseClick(planted.rows()[1], Qt::LeftButton);
    QCOMPARE(planted.panel(), u"beta"_s);
    QVERIFY(!planted.view()->sample->isEnabled());
    QVERIFY(!offered().contains(u"Sample"_s));
}

void WindowTest::keepsTheHeadersButtonsWhileTheStatusChanges()
{
    Planted planted;
    const QPointer<gui::Button> sample = planted.button(u"Sample"_s);
    sample->setFocus(Qt::TabFocusReason);
    QTest::mousePress(sample, Qt::LeftButton);
    for (const QString& text : { u"1 file"_s, u"2 files"_s }) {
        planted.view()->statusText = text;
        Q_EMIT planted.view()->statusChanged();
        Q_EMIT planted.view()->headerActionsChanged();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(planted.part<gui::StatusBar>()->message(), text);
    }
    QVERIFY(sample);
    QVERIFY(sample->hasFocus());
    QSignalSpy triggered(planted.view()->sample, &QAction::triggered);
    QTest::mouseRelease(sample, Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
}

void WindowTest::closesThePaletteWhenSomethingHappensBelowIt()
{
    Planted planted;
    gui::CommandPalette& palette = planted.window.palette();
    palette.open();
    QVERIFY(palette.isAncestorOf(QApplication::focusWidget()));
    planted.keys(Qt::Key_F6);
    QVERIFY(!palette.isVisible());
    palette.open();
    planted.keys(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(planted.panel(), u"beta"_s);
    QVERIFY(!palette.isVisible());
    palette.open();
    planted.keys(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(!palette.isVisible());
    palette.open();
    planted.window.open({ u"beta"_s, u"create"_s, {} }, u"some text"_s);
    QVERIFY(!palette.isVisible());
    QVERIFY(planted.view()->isAncestorOf(QApplication::focusWidget()));
}

void WindowTest::countsDownAgainAfterAnotherToast()
{
    Planted planted;
    gui::Clipboard& clipboard = planted.workbench.clipboard();
    clipboard.copySecret(*gui::toSecret(u"correct horse"), u"Password"_s, std::chrono::seconds(20));
    auto* const toast = planted.part<gui::ToastBubble>();
    bool isDone = false;
    planted.workbench.showToast({ u"check"_s, u"Saved"_s, u"Open folder"_s, [&] { isDone = true; } });
    QVERIFY(!planted.button(u"Clear now"_s));
    QTest::mouseClick(planted.button(u"Open folder"_s), Qt::LeftButton);
    QVERIFY(isDone);
    QTRY_VERIFY(planted.button(u"Clear now"_s));
    QVERIFY(toast->accessibleName().startsWith(u"Password"_s));
    QVERIFY(clipboard.secondsLeft());
    // Who sends the countdown away does not see it again.
    toast->dismiss();
    QTest::qWait(10);
    QVERIFY(!toast->isVisible());
}

void WindowTest::clearsTheClipboardBeforeItCloses()
{
    Planted planted;
    planted.workbench.clipboard().copySecret(
        *gui::toSecret(u"correct horse"), u"Password"_s, std::chrono::seconds(20));
    planted.view()->unsavedText = u"2 notes are not saved"_s;
    QVERIFY(!planted.window.close());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"correct horse"_s);
    planted.view()->unsavedText.clear();
    QVERIFY(planted.window.close());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void WindowTest::saysOnceThatNothingIsSaved()
{
    Planted planted;
    QVERIFY(planted.folder.remove());
    QFile inTheWay(planted.folder.path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto gone = qScopeGuard([&] { inTheWay.remove(); });
    auto* const toast = planted.part<gui::ToastBubble>();
    planted.keys(Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(toast->isVisible());
    QCOMPARE(toast->accessibleName(), u"The settings cannot be saved"_s);
    toast->dismiss();
    planted.keys(Qt::Key_Plus, Qt::ControlModifier);
    planted.settings.save();
    QVERIFY(!toast->isVisible());
}

void WindowTest::unmarksTheTabThatItHasMarked()
{
    Planted planted;
    PlantedView* const marked = planted.view();
    const std::unique_ptr<QMimeData> data(filesData({ u"/tmp/a"_s }));
    QVERIFY(planted.drag<QDragEnterEvent>(&planted.window, *data));
    QCOMPARE(marked->dropShown, u"Drop to try"_s);
    planted.window.stack().goTo(u"beta"_s);
    QDragLeaveEvent leave;
    QApplication::sendEvent(&planted.window, &leave);
    QCOMPARE(marked->dropShown, QString());
}

void WindowTest::fetchesWhatIsDraggedOnce()
{
    class Counted : public QMimeData {
    public:
        mutable int fetched = 0;

    protected:
        QVariant retrieveData(const QString& type, QMetaType wanted) const override
        {
            ++fetched;
            return QMimeData::retrieveData(type, wanted);
        }
    };
    Planted planted;
    Counted data;
    data.setUrls({ QUrl::fromLocalFile(u"/tmp/a"_s) });
    QVERIFY(planted.drag<QDragEnterEvent>(&planted.window, data));
    const int fetched = data.fetched;
    QVERIFY(planted.drag<QDragMoveEvent>(&planted.window, data));
    QVERIFY(planted.drag<QDragMoveEvent>(&planted.window, data));
    QCOMPARE(data.fetched, fetched);
    QVERIFY(planted.drop(&planted.window, data));
    QCOMPARE(planted.view()->receivedCount, 1);
}

void WindowTest::letsFileDialogsRememberNothing()
{
    const QTemporaryDir place;
    qputenv("XDG_CONFIG_HOME", place.path().toUtf8());
    gui::forbidFileHistory();
    {
        QFile file(place.filePath(u"chosen"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setDirectory(place.path());
        dialog.selectFile(u"chosen"_s);
        dialog.open();
        static_cast<QDialog&>(dialog).accept();
        QCOMPARE(dialog.selectedFiles(), QStringList{ file.fileName() });
    }
    QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
        QStringList{ u"chosen"_s });
}

void WindowTest::endsWhenTheSystemAsks()
{
#ifdef Q_OS_UNIX
    Planted planted;
    planted.view()->unsavedText = u"2 notes are not saved"_s;
    const gui::QuitSignals quitSignals;
    connect(&quitSignals, &gui::QuitSignals::raised, &planted.window, &QWidget::close);
    QCOMPARE(std::raise(SIGTERM), 0);
    QTRY_VERIFY(planted.part<gui::QuestionDialog>());
    QVERIFY(planted.window.isVisible());
    planted.part<gui::QuestionDialog>()->reject();
    planted.view()->unsavedText.clear();
    QCOMPARE(std::raise(SIGINT), 0);
    QTRY_VERIFY(!planted.window.isVisible());
#endif
}

void WindowTest::mirrorsRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    Planted planted;
    planted.save(u"rtl-light"_s);
    const auto* const sidebar = planted.part<gui::Sidebar>();
    QCOMPARE(sidebar->mapTo(&planted.window, QPoint(sidebar->width(), 0)).x(), planted.window.width());
    const QImage picture = planted.window.grab().toImage();
    // The bar of the chosen row lies at the leading edge, which is at the right.
    const gui::SidebarRow* const row = planted.rows()[0];
    const QPoint bar = row->mapTo(&planted.window, QPoint(row->width() - 2, row->height() / 2));
    QCOMPARE(picture.pixelColor(bar), gui::tokensOf(planted.window).accentText);
}

void WindowTest::placesItselfOnAnyScreen()
{
    QCOMPARE(gui::firstPlace(QRect(0, 0, 1920, 1080)), QRect(320, 140, 1280, 800));
    QCOMPARE(gui::firstPlace(QRect(0, 0, 1024, 600)).size(), QSize(819, 480));
    QCOMPARE(gui::firstPlace(QRect(0, 0, 640, 400)).size(), QSize(560, 360));
}

GUI_TEST_MAIN(WindowTest)
#include "window_test.moc"
