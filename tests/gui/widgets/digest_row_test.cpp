// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/digest_row.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/widgets/looks.h"

using namespace gui;
using namespace Qt::Literals::StringLiterals;

namespace {

DigestRow rowOf(int digits)
{
    return { .name = u"SHA-256"_s,
        .digest = QString(u"0123456789abcdef"_s).repeated(digits / 16 + 1).left(digits),
        .tone = Tone::Ok,
        .remark = u"Fit for security"_s };
}

QImage imageOf(const QWidget& widget, const DigestRow& row, int width, DigestRowFlags flags = {})
{
    QImage image(width, digestRowHeight(widget, row, width), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintDigestRow(painter, widget, image.rect(), row, flags);
    return image;
}

} // namespace

class DigestRowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void heightsFollowTheLines_data()
    {
        QTest::addColumn<int>("digits");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("8 digits") << 8 << 1022 << 36;
        QTest::newRow("one line") << 64 << 1022 << 36;
        QTest::newRow("two lines") << 128 << 1022 << 47;
        QTest::newRow("three lines") << 192 << 1022 << 66;
        QTest::newRow("narrow, remark below the name") << 32 << 600 << 51;
        QTest::newRow("narrow, two lines") << 64 << 600 << 51;
        QTest::newRow("narrow, four lines") << 128 << 600 << 89;
    }
    void heightsFollowTheLines()
    {
        QFETCH(int, digits);
        QFETCH(int, width);
        Looks looks;
        QWidget widget;
        QTEST(digestRowHeight(widget, rowOf(digits), width), "height");
        looks.zoom(200);
        QFETCH(int, height);
        QVERIFY(qAbs(digestRowHeight(widget, rowOf(digits), 2 * width) - 2 * height) <= 1);
    }

    void groupsOfEightHaveGapsOfSeven()
    {
        QWidget widget;
        const QList<QRect> groups = digestGroupRects(widget, QRect(0, 0, 1022, 47), rowOf(128));
        QCOMPARE(groups.size(), 16);
        QCOMPARE(groups[0].left(), 144);
        for (int i = 1; i < 8; ++i) {
            const int step = groups[i].left() - groups[i - 1].left();
            QVERIFY(qAbs(step - groups[0].width() - 7) <= 1);
            QCOMPARE(groups[i].top(), groups[0].top());
        }
        QCOMPARE(groups[8].topLeft(), groups[0].topLeft() + QPoint(0, 19));
    }

    void narrowRowsHave32DigitsInALine()
    {
        QWidget widget;
        const QList<QRect> groups = digestGroupRects(widget, QRect(0, 0, 600, 51), rowOf(64));
        QCOMPARE(groups[4].topLeft(), groups[0].topLeft() + QPoint(0, 19));
    }

    void digitsNeverRunIntoTheRemark()
    {
        QWidget widget;
        for (int width = 240; width < 1200; width += 20) {
            const QRect rect(0, 0, width, digestRowHeight(widget, rowOf(64), width));
            const int end = copyButtonRect(widget, rect).left() - (width < 720 ? 0 : 148 + 16);
            for (const QRect& group : digestGroupRects(widget, rect, rowOf(64)))
                QVERIFY2(group.right() < end || width < 290, qPrintable(QString::number(width)));
        }
    }

    void otherSpellingsHaveNoGaps()
    {
        QWidget widget;
        DigestRow row = rowOf(44);
        row.isGrouped = false;
        const QList<QRect> groups = digestGroupRects(widget, QRect(0, 0, 1022, 36), row);
        QCOMPARE(groups.size(), 6);
        QVERIFY(groups[1].left() - groups[0].right() <= 1);
    }

    void equalRowsAreFilledWithABar()
    {
        Looks looks;
        QWidget widget;
        DigestRow row = rowOf(64);
        row.state = DigestRow::State::Equal;
        QImage image = imageOf(widget, row, 1022);
        for (int x = 0; x < 3; ++x)
            QCOMPARE(image.pixelColor(x, 10), tokensOf(widget).ok);
        QCOMPARE(image.pixelColor(3, 10), tokensOf(widget).okSoft);
        QCOMPARE(image.pixelColor(500, 35), tokensOf(widget).border);
        looks.rightToLeft();
        image = imageOf(widget, row, 1022, DigestRowFlag::Last);
        QCOMPARE(image.pixelColor(1021, 10), tokensOf(widget).ok);
        QCOMPARE(image.pixelColor(0, 10), tokensOf(widget).okSoft);
        QCOMPARE(image.pixelColor(500, 35), tokensOf(widget).okSoft);
        QCOMPARE(qAlpha(image.pixel(0, 35)), 0);
    }

    void theDifferingGroupIsMarked()
    {
        QWidget widget;
        DigestRow row = rowOf(64);
        const QRect rect(0, 0, 1022, 36);
        QVERIFY(differenceRect(widget, rect, row).isEmpty());
        row.state = DigestRow::State::Different;
        row.differenceAt = 17;
        const QRect group = digestGroupRects(widget, rect, row)[2];
        const QRect mark = differenceRect(widget, rect, row);
        QCOMPARE(mark, group.adjusted(-3, -1, 3, 2));
        const QImage image = imageOf(widget, row, 1022);
        QCOMPARE(image.pixelColor(mark.left(), mark.bottom()), tokensOf(widget).danger);
        QCOMPARE(image.pixelColor(mark.left(), mark.bottom() - 1), tokensOf(widget).danger);
        QCOMPARE(image.pixelColor(mark.left(), mark.top()), tokensOf(widget).dangerSoft);
        QCOMPARE(countOf(image, tokensOf(widget).text, mark), 0);
        row.differenceAt = 64; // the digest ends where the other goes on
        QCOMPARE(
            differenceRect(widget, rect, row), digestGroupRects(widget, rect, row)[7].adjusted(-3, -1, 3, 2));
    }

    void theCopyButtonIsAtTheEnd()
    {
        Looks looks;
        QWidget widget;
        const QRect rect(10, 100, 1022, 47);
        QCOMPARE(copyButtonRect(widget, rect), QRect(10 + 1022 - 12 - 28, 109, 28, 28));
        looks.rightToLeft();
        QCOMPARE(copyButtonRect(widget, rect), QRect(10 + 12, 109, 28, 28));
    }

    void rightToLeftTheDigestStaysLeftToRight()
    {
        Looks looks;
        QWidget widget;
        const QRect rect(0, 0, 1022, 47);
        const QList<QRect> before = digestGroupRects(widget, rect, rowOf(128));
        looks.rightToLeft();
        const QList<QRect> after = digestGroupRects(widget, rect, rowOf(128));
        QVERIFY(qAbs(after[7].right() - (1021 - before[0].left())) <= 1);
        for (int i = 1; i < 8; ++i)
            QCOMPARE(after[i].left() - after[i - 1].left(), before[i].left() - before[i - 1].left());
    }

    void remarksAreQuietWhenFine()
    {
        QWidget widget;
        DigestRow row = rowOf(64);
        const QRect remark(1022 - 12 - 28 - 16 - 148, 0, 148, 35);
        QVERIFY(countOf(imageOf(widget, row, 1022), tokensOf(widget).ok) == 0);
        row.tone = Tone::Danger;
        row.remark = u"Broken since 2004"_s;
        QVERIFY(countOf(imageOf(widget, row, 1022), tokensOf(widget).danger, remark) > 10);
        row.isCopied = true;
        QCOMPARE(countOf(imageOf(widget, row, 1022), tokensOf(widget).danger, remark), 0);
    }

    void readsAsOneSentence()
    {
        DigestRow row = rowOf(16);
        row.state = DigestRow::State::Different;
        row.differenceAt = 4;
        QCOMPARE(accessibleTextOf(row),
            u"SHA-256, 0123456789abcdef, differs from character 5 on, Fit for security"_s);
        row.state = DigestRow::State::Equal;
        QVERIFY(accessibleTextOf(row).contains(u"equals the expected value"_s));
    }
};

GUI_TEST_MAIN(DigestRowTest)
#include "digest_row_test.moc"
