// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/button.h"
#include "gui/widgets/toast_bubble.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/widgets/looks.h"

#include <QEnterEvent>
#include <QLineEdit>
#include <QSignalSpy>

using namespace gui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class ToastBubbleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void toastsStandAboveTheStatusBarInTheMiddle()
    {
        Looks looks;
        QWidget panel;
        panel.resize(800, 500);
        panel.show();
        ToastBubble toast(&panel);
        toast.showMessage({ u"copy"_s, u"Copied SHA-256"_s, { u"Undo"_s } });
        toast.placeIn(QRect(0, 0, 800, 500));
        const QRect frame = toast.geometry().adjusted(12, 12, -12, -12);
        QCOMPARE(frame.height(), 44);
        QCOMPARE(frame.bottom() + 1, 500 - 16);
        QVERIFY(qAbs(frame.center().x() - 400) <= 1);
        QCOMPARE(toast.accessibleName(), u"Copied SHA-256"_s);
        looks.zoom(200);
        QTRY_COMPARE(toast.height(), 88 + 48);
        toast.setSentence(QString(u"Password copied. The clipboard clears in 7 s. "_s).repeated(8));
        QVERIFY(toast.width() <= 800 - 64 + 48);
        QTRY_VERIFY(toast.height() > 88 + 48);
    }

    void toastsLeaveByThemselvesButNotUnderThePointer()
    {
        QWidget panel;
        panel.resize(800, 500);
        panel.show();
        ToastBubble toast(&panel);
        toast.placeIn(panel.rect());
        QSignalSpy spy(&toast, &ToastBubble::left);
        toast.showMessage({ u"copy"_s, u"Copied"_s, {} }, 1ms);
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(toast.isHidden());

        toast.showMessage({ u"copy"_s, u"Copied"_s, {} }, 1h);
        QEnterEvent enter({}, {}, {});
        QCoreApplication::sendEvent(&toast, &enter);
        QVERIFY(toast.isPaused());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&toast, &leave);
        QVERIFY(!toast.isPaused());
        QTest::keyClick(&toast, Qt::Key_Escape);
        QCOMPARE(spy.count(), 2);
    }

    void toastsWaitWhileTheyHaveTheFocus()
    {
        QWidget panel;
        panel.resize(800, 500);
        QLineEdit other(&panel);
        ToastBubble toast(&panel);
        toast.placeIn(panel.rect());
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        other.setFocus();
        toast.showMessage({ u"copy"_s, u"Copied"_s, { u"Keep 30 s more"_s, u"Clear now"_s } }, 1h);
        QVERIFY(other.hasFocus());
        const auto actions = toast.findChildren<Button*>();
        actions[1]->setFocus();
        QTRY_VERIFY(toast.isPaused());
        other.setFocus();
        QTRY_VERIFY(!toast.isPaused());
        QSignalSpy spy(&toast, &ToastBubble::actionClicked);
        QTest::keyClick(actions[1], Qt::Key_Space);
        QCOMPARE(spy.value(0).value(0).toInt(), 1);
        QVERIFY(toast.isHidden());
    }
};

GUI_TEST_MAIN(ToastBubbleTest)
#include "toast_bubble_test.moc"
