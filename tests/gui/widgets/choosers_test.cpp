// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/button.h"
#include "gui/widgets/choice_list.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/segmented.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/widgets/gallery.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QImage>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace gui;
using namespace Qt::Literals::StringLiterals;

namespace {

void show(QWidget& window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

QList<QRadioButton*> segmentsOf(Segmented& segmented)
{
    return segmented.findChildren<QRadioButton*>();
}

QList<MultiChooser::Item> threeItems()
{
    return { { u"sha256"_s, u"SHA-256"_s, u"Fit for security"_s, true },
        { u"sha1"_s, u"SHA-1"_s, u"Broken since 2017"_s, false }, { u"md5"_s, u"MD5"_s, {}, false } };
}

} // namespace

class ChoosersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesAmongSegmentsByArrows()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* segmented = new Segmented(&window);
        segmented->setSegments({ { u"a"_s, u"Table"_s }, { u"b"_s, u"JSON"_s }, { u"c"_s, u"Hex"_s } });
        auto* after = new Button(ButtonKind::Primary, &window);
        column->addWidget(segmented);
        column->addWidget(after);
        show(window);
        QSignalSpy changes(segmented, &Segmented::currentChanged);
        segmentsOf(*segmented).first()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(segmented->current(), u"b"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QCOMPARE(segmented->current(), u"c"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(segmented->current(), u"c"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(segmented->current(), u"b"_s);
        QCOMPARE(changes.size(), 3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(after->hasFocus());
    }

    void movesAmongSegmentsTheOtherWayRightToLeft()
    {
        Segmented segmented;
        segmented.setLayoutDirection(Qt::RightToLeft);
        segmented.setSegments({ { u"a"_s, u"Table"_s }, { u"b"_s, u"JSON"_s } });
        show(segmented);
        segmentsOf(segmented).first()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(segmented.current(), u"b"_s);
    }

    void keepsTheSegmentThatIsStillThere()
    {
        Segmented segmented;
        segmented.setSegments({ { u"a"_s, u"Table"_s }, { u"b"_s, u"JSON"_s } });
        QCOMPARE(segmented.current(), u"a"_s);
        segmented.setCurrent(u"b"_s);
        QSignalSpy changes(&segmented, &Segmented::currentChanged);
        segmented.setSegments({ { u"b"_s, u"JSON"_s }, { u"c"_s, u"Hex"_s } });
        QCOMPARE(segmented.current(), u"b"_s);
        QCOMPARE(changes.size(), 0);
        segmented.setSegments({ { u"x"_s, u"Raw"_s } });
        QCOMPARE(segmented.current(), u"x"_s);
        QCOMPARE(changes.size(), 1);
    }

    void tellsScreenReadersThatSegmentsAreRadioButtons()
    {
        Segmented segmented;
        segmented.setSegments({ { u"a"_s, u"Table"_s } });
        auto* face = QAccessible::queryAccessibleInterface(segmentsOf(segmented).first());
        QCOMPARE(face->role(), QAccessible::RadioButton);
        QCOMPARE(face->text(QAccessible::Name), u"Table"_s);
    }

    void saysHowManyAreChosen()
    {
        MultiChooser chooser;
        chooser.setItems(threeItems());
        QCOMPARE(chooser.text(), u"1 of 3 chosen"_s);
        QSignalSpy changes(&chooser, &MultiChooser::chosenChanged);
        chooser.setChosen({ u"md5"_s, u"sha1"_s });
        QCOMPARE(chooser.chosen(), QStringList({ u"sha1"_s, u"md5"_s }));
        QCOMPARE(chooser.text(), u"2 of 3 chosen"_s);
        QCOMPARE(changes.size(), 1);
        chooser.setSummary(u"Usual"_s);
        QCOMPARE(chooser.text(), u"Usual"_s);
    }

    void choosesSeveralByKeys()
    {
        MultiChooser chooser;
        chooser.setItems(threeItems());
        show(chooser);
        chooser.setFocus();
        QTest::keyClick(&chooser, Qt::Key_Down);
        auto* popup = chooser.findChild<ChoicePopup*>();
        QVERIFY(popup && popup->isVisible());
        auto* list = popup->findChild<QListWidget*>();
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(chooser.chosen(), QStringList({ u"sha256"_s, u"sha1"_s }));
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(!chooser.findChild<ChoicePopup*>());
        QTRY_VERIFY(chooser.hasFocus());
        QCOMPARE(chooser.chosen().size(), 2);
    }

    void togglesARowWhereverItIsClicked()
    {
        MultiChooser chooser;
        chooser.setItems(threeItems());
        show(chooser);
        QTest::mouseClick(&chooser, Qt::LeftButton);
        auto* list = chooser.findChild<ChoicePopup*>()->findChild<QListWidget*>();
        const QRect row = list->visualItemRect(list->item(1));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(chooser.chosen(), QStringList({ u"sha256"_s, u"sha1"_s }));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(20, row.height() / 2));
        QCOMPARE(chooser.chosen(), QStringList({ u"sha256"_s }));
    }

    void takesPresets()
    {
        MultiChooser chooser;
        chooser.setItems(threeItems());
        chooser.addPreset(u"Old"_s, { u"sha1"_s, u"md5"_s });
        show(chooser);
        QTest::mouseClick(&chooser, Qt::LeftButton);
        auto* popup = chooser.findChild<ChoicePopup*>();
        const QList<Button*> buttons = popup->findChildren<Button*>();
        QCOMPARE(buttons.size(), 3);
        QSignalSpy changes(&chooser, &MultiChooser::chosenChanged);
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(chooser.chosen().size(), 3);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(chooser.chosen().size(), 0);
        QTest::mouseClick(buttons.at(2), Qt::LeftButton);
        QCOMPARE(chooser.chosen(), QStringList({ u"sha1"_s, u"md5"_s }));
        QCOMPARE(changes.size(), 3);
    }

    void leavesTheWheelToThePageUnlessItHasTheFocus()
    {
        QWidget window;
        auto* chooser = new Chooser(&window);
        chooser->addItems({ u"hex"_s, u"base64"_s });
        show(window);
        chooser->clearFocus();
        const auto wheel = [&] {
            QWheelEvent event(QPointF(5, 5), chooser->mapToGlobal(QPointF(5, 5)), {}, { 0, -120 },
                Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(chooser, &event);
            return event.isAccepted();
        };
        QVERIFY(!wheel());
        QCOMPARE(chooser->currentIndex(), 0);
        chooser->setFocus();
        QVERIFY(wheel());
        QCOMPARE(chooser->currentIndex(), 1);
    }

    void drawsItsOpenPopup()
    {
        Chooser chooser;
        chooser.addItems({ u"hex"_s, u"base64"_s });
        show(chooser);
        chooser.showPopup();
        QWidget* popup = chooser.view()->window();
        QVERIFY(popup != &chooser);
        const QImage drawn = popup->grab().toImage();
        savePicture(drawn, u"chooser"_s);
        QCOMPARE(chooser.view()->sizeHintForRow(0), u(chooser, 30));
        QCOMPARE(drawn.pixelColor(drawn.width() / 2, 0), tokensOf(chooser).control);
        MultiChooser several;
        several.setItems(threeItems());
        several.addPreset(u"Usual"_s, { u"sha256"_s });
        show(several);
        several.click();
        auto* list = several.findChild<ChoicePopup*>();
        const QImage rows = list->grab().toImage();
        savePicture(rows, u"multi-chooser"_s);
        QCOMPARE(rows.pixelColor(rows.width() / 2, 0), tokensOf(several).control);
        list->close();
    }
};

GUI_TEST_MAIN(ChoosersTest)
#include "choosers_test.moc"
