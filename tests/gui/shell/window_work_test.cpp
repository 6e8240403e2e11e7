// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/actions.h"
#include "gui/shell/job_strip.h"
#include "gui/shell/main_window.h"
#include "gui/shell/panel_stack.h"
#include "gui/shell/quit_guard.h"
#include "gui/shell/quit_signals.h"
#include "gui/shell/status_bar.h"
#include "gui/widgets/button.h"
#include "gui/widgets/dialog.h"
#include "gui/widgets/toast_bubble.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/shell/window_fixture.h"

#include <QSignalSpy>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using tests::Planted;
using tests::PlantedView;
using Id = gui::ShellActions::Id;

/// What the window says of work, and what it does when it is to close.
class WindowWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAJobOfAnotherPanel();
    void countsSeveralJobs();
    void showsTailAndStatus();
    void closesAtOnceWithoutLosses();
    void asksBeforeLosing();
    void showsToasts();
    void countsDownUntilTheClipboardClears();
    void worksOffline();
    void keepsTheHeadersButtonsWhileTheStatusChanges();
    void countsDownAgainAfterAnotherToast();
    void clearsTheClipboardBeforeItCloses();
    void saysOnceThatNothingIsSaved();
    void endsWhenTheSystemAsks();
};

void WindowWorkTest::showsAJobOfAnotherPanel()
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

void WindowWorkTest::countsSeveralJobs()
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

void WindowWorkTest::showsTailAndStatus()
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

void WindowWorkTest::closesAtOnceWithoutLosses()
{
    Planted planted;
    planted.view()->work();
    QVERIFY(planted.window.close());
    QVERIFY(!planted.window.findChild<gui::QuestionDialog*>());
}

void WindowWorkTest::asksBeforeLosing()
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

void WindowWorkTest::showsToasts()
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

void WindowWorkTest::countsDownUntilTheClipboardClears()
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

void WindowWorkTest::worksOffline()
{
    Planted planted;
    planted.window.actions().action(Id::WorkOffline)->trigger();
    QVERIFY(planted.workbench.network().isOffline());
    QCOMPARE(planted.part<gui::StatusBar>()->findChild<gui::StatusItem*>()->text(), u"Offline"_s);
    planted.window.actions().action(Id::WorkOffline)->trigger();
    QCOMPARE(planted.part<gui::StatusBar>()->findChild<gui::StatusItem*>()->text(), u"No connections"_s);
}

void WindowWorkTest::keepsTheHeadersButtonsWhileTheStatusChanges()
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

void WindowWorkTest::countsDownAgainAfterAnotherToast()
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

void WindowWorkTest::clearsTheClipboardBeforeItCloses()
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

void WindowWorkTest::saysOnceThatNothingIsSaved()
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

void WindowWorkTest::endsWhenTheSystemAsks()
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

GUI_TEST_MAIN(WindowWorkTest)
#include "window_work_test.moc"
