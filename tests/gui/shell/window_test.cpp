// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/actions.h"
#include "gui/shell/header_tabs.h"
#include "gui/shell/main_window.h"
#include "gui/shell/panel_header.h"
#include "gui/shell/panel_stack.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/sidebar_row.h"
#include "gui/shell/status_bar.h"
#include "gui/shell/window_place.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/shell/window_fixture.h"

#include <QLayout>
#include <QMenu>
#include <QScopeGuard>

using namespace Qt::Literals::StringLiterals;
using tests::Planted;
using tests::PlantedView;

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
    void leavesActionsInMoreWhenTheyChange();
    void showsEachActionOnceWhenTheRoomChanges();
    void showsTheWholeNameOfATabWhereThereIsRoom();
    void staysUsableWhenSmall_data();
    void staysUsableWhenSmall();
    void movesBetweenItsPartsWithF6();
    void goesInReadingOrderWithTab();
    void zoomsByKeysAndStatus();
    void presents();
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

void WindowTest::leavesActionsInMoreWhenTheyChange()
{
    Planted planted({ 700, 600 });
    QTRY_VERIFY(planted.part<gui::PanelHeader>()->isNarrow());
    planted.view()->sample->setText(u"Another sample"_s);
    planted.view()->command->setEnabled(false);
    QVERIFY(!planted.button(u"Another sample"_s));
    QVERIFY(!planted.button(u"Copy as command"_s));
    QVERIFY(planted.button(u"More"_s));
}

void WindowTest::showsEachActionOnceWhenTheRoomChanges()
{
    Planted planted;
    auto* const header = planted.part<gui::PanelHeader>();
    const auto shown = [&] {
        QStringList names;
        for (const gui::Button* const button : header->findChildren<gui::Button*>())
            if (button->isVisible() && button->accessibleName() != u"More"_s)
                names << button->accessibleName();
        names.sort();
        return names;
    };
    planted.button(u"Sample"_s)->setFocus();
    // Narrower and narrower: with texts, with icons, and at last in "More".
    for (int width = 1280; width >= 720; width -= 20) {
        planted.window.resize(width, 600);
        // Nothing is deleted before the next turn of events.
        planted.view()->command->setEnabled(!planted.view()->command->isEnabled());
        QVERIFY2(shown().isEmpty() || shown() == QStringList({ u"Copy as command"_s, u"Sample"_s }),
            qPrintable(shown().join(u", "_s)));
        QVERIFY(header->isAncestorOf(QApplication::focusWidget()));
    }
}

void WindowTest::showsTheWholeNameOfATabWhereThereIsRoom()
{
    std::vector<gui::Panel> panels = tests::plantedPanels();
    panels[0].tabs[0].title = [] { return u"Measure and generate passwords"_s; };
    QTemporaryDir folder;
    gui::Settings settings(gui::toPath(folder.path()));
    gui::Workbench workbench(settings);
    gui::MainWindow window(workbench, std::move(panels));
    window.stack().goToLast();
    window.resize(700, 600);
    window.show();
    const auto* const chooser = window.findChild<gui::PanelHeader*>()->findChild<gui::Chooser*>();
    QTRY_VERIFY(chooser->isVisible());
    QVERIFY2(chooser->width() >= chooser->sizeHint().width(), qPrintable(QString::number(chooser->width())));
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

void WindowTest::presents()
{
    Planted planted;
    QAction* const presenting = planted.window.actions().action(gui::ShellActions::Id::Presenting);
    const auto item = [&] {
        gui::StatusItem* found = nullptr;
        for (gui::StatusItem* const each : planted.part<gui::StatusBar>()->findChildren<gui::StatusItem*>())
            if (each->text() == u"Presenting"_s && each->isVisible())
                found = each;
        return found;
    };
    const auto edge = [&] { return planted.window.grab().toImage().pixelColor(1, 1); };
    const gui::Tokens& tokens = gui::tokensOf(planted.window);
    QVERIFY(!item());
    QVERIFY(edge() != tokens.info);
    planted.keys(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(presenting->isChecked());
    QVERIFY(item());
    QTRY_COMPARE(edge(), tokens.info);
    QVERIFY(planted.window.layout()->contentsMargins().left() > 0);
    planted.save(u"presenting"_s);
    QTest::mouseClick(item(), Qt::LeftButton);
    QVERIFY(!presenting->isChecked());
    QVERIFY(!item());
    QTRY_VERIFY(edge() != tokens.info);
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
