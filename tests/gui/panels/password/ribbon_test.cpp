// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/ribbon.h"
#include "tests/gui/gui_main.h"

#include <QImage>
#include <QSignalSpy>

using namespace gui;
using namespace gui::password;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<RibbonPart> threeParts()
{
    return {
        { .characters = 6,
            .tone = Tone::Danger,
            .kind = u"Common password"_s,
            .why = u"rank 1,010"_s,
            .detail = u"Characters 1 to 6"_s },
        { .characters = 4,
            .tone = Tone::Danger,
            .kind = u"Recent year"_s,
            .why = u"about 40 tries"_s,
            .detail = u"Characters 7 to 10"_s },
        { .characters = 5,
            .tone = Tone::Caution,
            .kind = u"Keyboard row"_s,
            .why = u"rank 324"_s,
            .detail = u"Characters 11 to 15"_s },
    };
}

QImage pictureOf(Ribbon& ribbon)
{
    return ribbon.grab().toImage();
}

} // namespace

class RibbonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void hasBlocksAsWideAsTheirCharacters()
    {
        Ribbon ribbon;
        ribbon.resize(648, 100);
        ribbon.setParts(threeParts());
        QVERIFY(!ribbon.isListed());
        const double each = ribbon.blockRect(0).width() / 6.0;
        QVERIFY(qAbs(ribbon.blockRect(1).width() - 4 * each) <= 1.5);
        QVERIFY(qAbs(ribbon.blockRect(2).width() - 5 * each) <= 1.5);
        QCOMPARE(ribbon.blockRect(0).left(), 0);
        QVERIFY(qAbs(ribbon.blockRect(2).right() - 647) <= 1);
    }

    void beginsAtTheRightInAMirroredWindow()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Ribbon ribbon;
        ribbon.resize(648, 100);
        ribbon.setParts(threeParts());
        QVERIFY(qAbs(ribbon.blockRect(0).right() - 647) <= 1);
        QVERIFY(ribbon.blockRect(1).right() < ribbon.blockRect(0).left());
    }

    void listsItsWordsWhereTheyDoNotFit()
    {
        Ribbon ribbon;
        ribbon.setParts(threeParts());
        ribbon.resize(200, 200);
        QVERIFY(ribbon.isListed());
        QVERIFY(ribbon.heightForWidth(200) > ribbon.heightForWidth(648));
    }

    void keepsManyPartsApart()
    {
        QList<RibbonPart> parts;
        for (int i = 0; i < 30; ++i)
            parts << RibbonPart{
                .characters = i % 3 + 1, .tone = Tone::Info, .kind = u"No pattern"_s, .why = {}, .detail = {}
            };
        Ribbon ribbon;
        ribbon.resize(648, 1000);
        ribbon.setParts(parts);
        for (int i = 1; i < 30; ++i) {
            QVERIFY(ribbon.blockRect(i).left() > ribbon.blockRect(i - 1).right());
            QVERIFY(ribbon.blockRect(i).width() >= 5);
        }
        QVERIFY(ribbon.blockRect(29).right() <= 648);
    }

    void saysItsPartsWithoutTheText()
    {
        Ribbon ribbon;
        ribbon.setTokens([](int) { return u"garden"_s; });
        ribbon.setParts(threeParts());
        ribbon.setRevealed(true);
        QVERIFY(ribbon.accessibleDescription().contains(u"6 character(s), Common password, rank 1,010"_s));
        QVERIFY(ribbon.accessibleDescription().contains(u"Keyboard row"_s));
        QVERIFY(!ribbon.accessibleDescription().contains(u"garden"_s));
        QVERIFY(!ribbon.accessibleName().isEmpty());
        QVERIFY(ribbon.toolTip().isEmpty());
    }

    void asksForTheTextOnlyWhileItIsShown()
    {
        Ribbon ribbon;
        ribbon.resize(648, 80);
        ribbon.setParts(threeParts());
        int asked = 0;
        ribbon.setTokens([&asked](int) {
            ++asked;
            return u"garden"_s;
        });
        const QImage masked = pictureOf(ribbon);
        QCOMPARE(asked, 0);
        ribbon.setRevealed(true);
        QVERIFY(pictureOf(ribbon) != masked);
        QVERIFY(asked >= 3);
        ribbon.setRevealed(false);
        QCOMPARE(pictureOf(ribbon), masked);
    }

    void looksTheSameForEveryTextOfItsLength()
    {
        Ribbon one;
        Ribbon other;
        one.setTokens([](int) { return u"garden"_s; });
        other.setTokens([](int) { return u"summer"_s; });
        for (Ribbon* ribbon : { &one, &other }) {
            ribbon->resize(648, 80);
            ribbon->setParts(threeParts());
        }
        QCOMPARE(pictureOf(one), pictureOf(other));
    }

    void goesFromPartToPartByKeys()
    {
        Ribbon ribbon;
        ribbon.resize(648, 80);
        ribbon.setParts(threeParts());
        ribbon.show();
        const QSignalSpy changed(&ribbon, &Ribbon::currentChanged);
        QTest::keyClick(&ribbon, Qt::Key_Right);
        QCOMPARE(ribbon.current(), 0);
        QTest::keyClick(&ribbon, Qt::Key_Right);
        QCOMPARE(ribbon.current(), 1);
        QVERIFY(ribbon.accessibleDescription().startsWith(u"Part 2 of 3: 4 character(s), Recent year"_s));
        QTest::keyClick(&ribbon, Qt::Key_End);
        QTest::keyClick(&ribbon, Qt::Key_Right);
        QCOMPARE(ribbon.current(), 2);
        QTest::keyClick(&ribbon, Qt::Key_Left);
        QCOMPARE(ribbon.current(), 1);
        QTest::keyClick(&ribbon, Qt::Key_Escape);
        QCOMPARE(ribbon.current(), -1);
        QCOMPARE(changed.count(), 5);
    }

    void mirrorsTheArrowKeys()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Ribbon ribbon;
        ribbon.resize(648, 80);
        ribbon.setParts(threeParts());
        ribbon.show();
        QTest::keyClick(&ribbon, Qt::Key_Left);
        QTest::keyClick(&ribbon, Qt::Key_Left);
        QCOMPARE(ribbon.current(), 1);
    }

    void isChosenByAClick()
    {
        Ribbon ribbon;
        ribbon.resize(648, 80);
        ribbon.setParts(threeParts());
        ribbon.show();
        QTest::mouseClick(&ribbon, Qt::LeftButton, {}, ribbon.blockRect(2).center());
        QCOMPARE(ribbon.current(), 2);
        QTest::mouseClick(&ribbon, Qt::LeftButton, {}, ribbon.blockRect(2).center());
        QCOMPARE(ribbon.current(), -1);
    }

    void forgetsTheChoiceWithItsParts()
    {
        Ribbon ribbon;
        ribbon.setParts(threeParts());
        ribbon.choose(1);
        ribbon.setParts({ threeParts().first() });
        QCOMPARE(ribbon.current(), -1);
        ribbon.setParts({});
        QTest::keyClick(&ribbon, Qt::Key_Right);
        QTest::keyClick(&ribbon, Qt::Key_End);
        QCOMPARE(ribbon.current(), -1);
        QCOMPARE(ribbon.heightForWidth(648), 0);
    }
};

GUI_TEST_MAIN(RibbonTest)

#include "ribbon_test.moc"
