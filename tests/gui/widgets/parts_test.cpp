// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/countdown_ring.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/label.h"
#include "gui/widgets/snippet.h"
#include "gui/widgets/strips.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/widgets/looks.h"

#include <QAccessible>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace gui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(gui::Tone)

class PartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void badgesAre22UnitsHighAtAnyZoom()
    {
        Looks looks;
        Badge badge;
        badge.setVerdict(Tone::Ok, u"Match"_s);
        QCOMPARE(badge.sizeHint().height(), 22);
        const int width = badge.sizeHint().width();
        QVERIFY2(width > 60 && width < 80, qPrintable(QString::number(width)));
        looks.zoom(200);
        QCOMPARE(badge.sizeHint().height(), 44);
        QVERIFY(qAbs(badge.sizeHint().width() - 2 * width) <= 2);
    }

    void badgesShowTheirToneInsideCutCorners_data()
    {
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("icon");
        QTest::newRow("ok") << Tone::Ok << u"good"_s;
        QTest::newRow("caution") << Tone::Caution << u"warning"_s;
        QTest::newRow("danger") << Tone::Danger << u"stop"_s;
        QTest::newRow("info") << Tone::Info << u"note"_s;
        QTest::newRow("muted") << Tone::Muted << u"note"_s;
    }
    void badgesShowTheirToneInsideCutCorners()
    {
        QFETCH(Tone, tone);
        QTEST(QString(iconOf(tone)), "icon");
        Looks looks;
        for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
            looks.scheme(scheme);
            Badge badge;
            badge.setVerdict(tone, u"Word"_s);
            badge.resize(badge.sizeHint());
            const QImage image = painted(badge);
            for (const QPoint corner : { QPoint(0, 0), QPoint(image.width() - 1, 0),
                     QPoint(0, image.height() - 1), QPoint(image.width() - 1, image.height() - 1) })
                QCOMPARE(qAlpha(image.pixel(corner)), 0);
            QCOMPARE(image.pixelColor(image.width() / 2, 0), colorOf(tokensOf(badge), tone));
            const QColor soft
                = tone == Tone::Muted ? tokensOf(badge).surfaceSunken : softOf(tokensOf(badge), tone);
            QCOMPARE(image.pixelColor(image.width() / 2, 2), soft);
        }
    }

    void badgesHaveTheirIconAtTheLeadingEdge()
    {
        Looks looks;
        Badge badge;
        badge.setVerdict(Tone::Danger, u"iiiiiiiiiiii"_s);
        QCOMPARE(badge.accessibleName(), u"iiiiiiiiiiii"_s);
        badge.resize(badge.sizeHint());
        // The icon's left edge is the octagon's upright line; letters have no long uprights in the tone.
        const QRect leading(7, 4, 14, 14);
        const int leftToRight = countOf(painted(badge), tokensOf(badge).danger, leading);
        looks.rightToLeft();
        const QRect mirrored(badge.width() - 21, 4, 14, 14);
        const QImage image = painted(badge);
        QVERIFY(leftToRight > 0);
        QVERIFY(qAbs(countOf(image, tokensOf(badge).danger, mirrored) - leftToRight) < 12);
        QVERIFY(image != painted(badge).mirrored(true, false));
    }

    void paintedBadgesTakeTheWidthTheySay()
    {
        QWidget widget;
        QImage image(300, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const int width = paintBadge(
            painter, widget, image.rect(), Tone::Ok, u"Match"_s, Qt::AlignTrailing | Qt::AlignVCenter);
        painter.end();
        QCOMPARE(width, badgeSize(widget, u"Match"_s).width());
        QCOMPARE(qAlpha(image.pixel(299 - width, 20)), 0);
        QCOMPARE(image.pixelColor(299, 20), tokensOf(widget).ok);
    }

    void stampsShowTheirMarkInPixelsAndInPoints()
    {
        const QFont before = QApplication::font();
        const auto back = qScopeGuard([&] { QApplication::setFont(before); });
        const auto ink = [](int side) {
            Stamp stamp;
            stamp.setVerdict(Tone::Danger, u"E"_s, u"Grade E"_s);
            stamp.setSide(side);
            stamp.resize(stamp.sizeHint());
            const int inset = side / 4;
            return countOf(painted(stamp), tokensOf(stamp).danger,
                QRect(inset, inset, side - 2 * inset, side - 2 * inset));
        };
        QFont font = before;
        font.setPixelSize(13);
        QApplication::setFont(font);
        const int regular = ink(64);
        const int small = ink(36);
        font.setPointSizeF(13 * 72 / QGuiApplication::primaryScreen()->logicalDotsPerInchY());
        QApplication::setFont(font);
        QVERIFY2(regular > 40 && small > 8, qPrintable(u"%1 %2"_s.arg(regular).arg(small)));
        QVERIFY2(qAbs(ink(64) - regular) < regular / 2, qPrintable(QString::number(ink(64))));
        QVERIFY2(qAbs(ink(36) - small) < small, qPrintable(QString::number(ink(36))));
    }

    void stampsHaveNoShapeInTheirs_data()
    {
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("icon");
        QTest::newRow("ok") << Tone::Ok << u"check"_s;
        QTest::newRow("danger") << Tone::Danger << u"clear"_s;
        QTest::newRow("caution") << Tone::Caution << u"warning"_s;
    }
    void stampsHaveNoShapeInTheirs()
    {
        QFETCH(Tone, tone);
        QTEST(QString(markOf(tone)), "icon");
    }

    void stampsAreSquareWithCutCornersAndReadTheirName()
    {
        Looks looks;
        Stamp stamp;
        stamp.setVerdict(Tone::Caution, u"B"_s, u"Grade B, 75 points, caution"_s);
        QCOMPARE(stamp.sizeHint(), QSize(64, 64));
        QCOMPARE(stamp.accessibleName(), u"Grade B, 75 points, caution"_s);
        stamp.resize(stamp.sizeHint());
        const QImage image = painted(stamp);
        QCOMPARE(qAlpha(image.pixel(4, 4)), 0);
        QCOMPARE(image.pixelColor(32, 0), tokensOf(stamp).caution);
        QCOMPARE(image.pixelColor(32, 12), tokensOf(stamp).cautionSoft);
        stamp.setSide(36);
        looks.zoom(200);
        QCOMPARE(stamp.sizeHint(), QSize(72, 72));
    }

    void gradesStayLeftToRight()
    {
        Looks looks;
        Stamp stamp;
        stamp.setVerdict(Tone::Ok, u"A+"_s, u"Grade A+"_s);
        stamp.resize(stamp.sizeHint());
        const QImage leftToRight = painted(stamp);
        looks.rightToLeft();
        QCOMPARE(painted(stamp), leftToRight);
    }

    void messagesHaveABarAtTheStartAndSayTheirSentence()
    {
        Looks looks;
        MessageStrip strip;
        strip.setMessage(Tone::Danger, u"Could not read disk.img: permission denied"_s);
        strip.resize(420, strip.heightForWidth(420));
        QCOMPARE(strip.height(), 40);
        QCOMPARE(strip.accessibleName(), strip.sentence());
        QCOMPARE(strip.accessibleDescription(), u"Serious"_s);
        QImage image = painted(strip);
        QCOMPARE(image.pixelColor(2, 20), tokensOf(strip).danger);
        QCOMPARE(image.pixelColor(6, 20), tokensOf(strip).dangerSoft);
        looks.rightToLeft();
        image = painted(strip);
        QCOMPARE(image.pixelColor(417, 20), tokensOf(strip).danger);
        QCOMPARE(image.pixelColor(2, 20), tokensOf(strip).dangerSoft);
    }

    void longMessagesWrap()
    {
        MessageStrip strip;
        strip.setMessage(Tone::Info,
            u"SHA256SUMS found beside this file, and it lists the same name with another value"_s);
        strip.setAction(u"Check it"_s);
        QVERIFY(strip.heightForWidth(280) > 55);
    }

    void messagesAreAnnouncedWhenTheyChange()
    {
        static QStringList announced;
        announced.clear();
        QAccessible::setActive(true);
        if (!QAccessible::isActive())
            QSKIP("this platform has no accessibility");
        const auto former = QAccessible::installUpdateHandler([](QAccessibleEvent* event) {
            if (event->type() == QAccessible::Alert)
                announced << qobject_cast<QWidget*>(event->object())->accessibleName();
        });
        MessageStrip strip;
        strip.setMessage(Tone::Info, u"One"_s);
        strip.setMessage(Tone::Info, u"One"_s);
        strip.setMessage(Tone::Caution, u"Two"_s);
        QAccessible::installUpdateHandler(former);
        QAccessible::setActive(false);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
        QCOMPARE(announced, (QStringList{ u"One"_s, u"Two"_s }));
#endif
    }

    void messageActionsAreClickedByMouseAndKeyboard()
    {
        MessageStrip strip;
        strip.setMessage(Tone::Info, u"SHA256SUMS found beside this file"_s);
        auto* action = strip.findChild<Button*>();
        QVERIFY(action->isHidden());
        strip.setAction(u"Check it"_s);
        strip.show();
        QSignalSpy spy(&strip, &MessageStrip::actionClicked);
        QTest::mouseClick(action, Qt::LeftButton);
        QTest::keyClick(action, Qt::Key_Space);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(action->accessibleName(), u"Check it"_s);
    }

    void progressFillsItsLineFromTheStart()
    {
        Looks looks;
        ProgressStrip strip;
        strip.setName(u"backup.tar"_s);
        strip.setPermille(250);
        strip.resize(402, strip.sizeHint().height());
        QCOMPARE(strip.height(), 50);
        QImage image = painted(strip);
        QCOMPARE(image.pixelColor(60, 46), tokensOf(strip).accentText);
        QCOMPARE(image.pixelColor(200, 46), tokensOf(strip).face);
        looks.rightToLeft();
        image = painted(strip);
        QCOMPARE(image.pixelColor(340, 46), tokensOf(strip).accentText);
        QCOMPARE(image.pixelColor(60, 46), tokensOf(strip).face);
    }

    void progressEndsWithABadge()
    {
        ProgressStrip strip;
        strip.setName(u"old.iso"_s);
        auto* cancel = strip.findChild<Button*>();
        auto* badge = strip.findChild<Badge*>();
        QVERIFY(!cancel->isHidden() && badge->isHidden());
        QCOMPARE(cancel->accessibleName(), u"Cancel old.iso"_s);
        QSignalSpy spy(&strip, &ProgressStrip::cancelled);
        strip.show();
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(spy.count(), 1);

        strip.setPermille(300);
        strip.setFailed(u"Failed"_s);
        QVERIFY(cancel->isHidden() && !badge->isHidden());
        QCOMPARE(badge->accessibleName(), u"Failed"_s);
        strip.resize(402, 50);
        QImage image = painted(strip);
        QCOMPARE(image.pixelColor(60, 46), tokensOf(strip).danger);
        QCOMPARE(image.pixelColor(300, 46), tokensOf(strip).face);

        strip.setDone(u"Done"_s);
        image = painted(strip);
        QCOMPARE(image.pixelColor(390, 46), tokensOf(strip).ok);
        strip.setRunning();
        QVERIFY(!cancel->isHidden() && badge->isHidden());
    }

    void unknownLengthSaysOpening()
    {
        ProgressStrip strip;
        strip.setPermille({});
        QCOMPARE(strip.accessibleDescription(), u"Opening"_s);
        strip.resize(402, 50);
        const QImage image = painted(strip);
        const int piece = countOf(image, tokensOf(strip).accentText, QRect(1, 46, 400, 1));
        QVERIFY2(piece <= 73, qPrintable(QString::number(piece)));
        strip.setAmounts(u"12 kB"_s);
        QCOMPARE(strip.accessibleDescription(), u"12 kB"_s);
    }

    void dropStripsChangeWhileFilesAreOverTheWindow()
    {
        Looks looks;
        DropStrip strip;
        strip.setTexts(u"Drop files or folders"_s, u"Choose files…"_s);
        QCOMPARE(strip.minimumHeight(), 48);
        strip.resize(345, 48);
        auto* choose = strip.findChild<Button*>();
        QSignalSpy spy(&strip, &DropStrip::chooseClicked);
        strip.show();
        QTest::mouseClick(choose, Qt::LeftButton);
        QTest::keyClick(choose, Qt::Key_Space);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(painted(strip).pixelColor(170, 5), tokensOf(strip).surfaceSunken);

        strip.setDropSentence(u"Drop to hash 3 files"_s);
        QCOMPARE(strip.accessibleName(), u"Drop to hash 3 files"_s);
        QVERIFY(choose->isHidden());
        QCOMPARE(strip.height(), 48);
        const QImage image = painted(strip);
        QCOMPARE(image.pixelColor(1, 24), tokensOf(strip).accentText);
        QCOMPARE(image.pixelColor(170, 5), tokensOf(strip).selectedRow);
        strip.setDropSentence({});
        QCOMPARE(strip.accessibleName(), u"Drop files or folders"_s);
        QVERIFY(!choose->isHidden());
        looks.zoom(200);
        QTRY_COMPARE(strip.height(), 96);
    }

    void emptyStatesOfferTheirActions()
    {
        EmptyState state("hashes"_L1);
        state.setTexts(u"Drop a file to see its digests"_s, u"Or choose Text to hash what you type"_s,
            u"Choose files…"_s, u"Load a sample"_s);
        state.show();
        QSignalSpy primary(&state, &EmptyState::primaryClicked);
        QSignalSpy sample(&state, &EmptyState::sampleClicked);
        const auto buttons = state.findChildren<Button*>();
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QTest::keyClick(buttons[0], Qt::Key_Space);
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QCOMPARE(primary.count(), 2);
        QCOMPARE(sample.count(), 1);
        QCOMPARE(state.accessibleName(), u"Drop a file to see its digests"_s);
        state.setDropSentence(u"Drop to hash 3 files"_s);
        QCOMPARE(state.accessibleName(), u"Drop to hash 3 files"_s);
        QVERIFY(buttons[0]->isHidden() && buttons[1]->isHidden());
        state.setDropSentence({});
        state.setTexts(u"No entries"_s, {}, u"Add an entry"_s, {});
        QVERIFY(!buttons[0]->isHidden() && buttons[1]->isHidden());
    }

    void countdownsKeepTheirWidth()
    {
        CountdownRing ring(CountdownRing::Words::ClearsIn);
        ring.setLeft(10s, 10s);
        const QSize size = ring.sizeHint();
        ring.setLeft(6500ms, 10s);
        QCOMPARE(ring.accessibleName(), u"Clears in 7\u00A0s"_s);
        QCOMPARE(ring.sizeHint(), size);
        ring.resize(size);
        const QImage image = painted(ring);
        QCOMPARE(image.pixelColor(16, 9), tokensOf(ring).accentText);
        QVERIFY(image.pixelColor(1, 9) != tokensOf(ring).accentText);
    }

    void pagesKeepTheirColumnAtTheStart()
    {
        Looks looks;
        PageScroll page;
        auto* content = new QWidget;
        content->setMinimumHeight(10);
        page.column()->addWidget(content);
        page.resize(1400, 400);
        page.show();
        QCOMPARE(content->geometry().left(), 24);
        QCOMPARE(content->width(), 1120);
        QVERIFY(!page.isNarrow());
        QSignalSpy spy(&page, &PageScroll::narrowChanged);
        page.resize(700, 400);
        QCOMPARE(spy.count(), 1);
        QTRY_COMPARE(content->width(), 668);
        QCOMPARE(content->geometry().left(), 16);
        page.resize(1400, 400);
        looks.rightToLeft();
        QTRY_COMPARE(content->mapTo(&page, QPoint(content->width(), 0)).x(), 1400 - 24);
        looks.zoom(200);
        QTRY_VERIFY(page.isNarrow());
    }

    void pagesKeepTheirColumnWhenTheScrollBarComes()
    {
        Looks looks;
        PageScroll page;
        auto* content = new QWidget;
        page.column()->addWidget(content);
        page.resize(1000, 400);
        page.show();
        for (const bool isMirrored : { false, true }) {
            if (isMirrored)
                looks.rightToLeft();
            content->setMinimumHeight(10);
            QTRY_VERIFY(!page.scrollArea()->verticalScrollBar()->isVisible());
            const auto place = [&] { return QRect(content->mapTo(&page, QPoint()), content->size()); };
            QTRY_COMPARE(place().width(), 952);
            const int left = place().left();
            content->setMinimumHeight(1000);
            QTRY_VERIFY(page.scrollArea()->verticalScrollBar()->isVisible());
            QTRY_COMPARE(place().width(), 952);
            QCOMPARE(place().left(), left);
        }
    }

    void pagesScrollTheFocusIntoViewWithItsRing()
    {
        PageScroll page;
        QList<QLineEdit*> fields;
        for (int i = 0; i < 12; ++i) {
            fields << new QLineEdit;
            fields.last()->setFixedHeight(40);
            page.column()->addWidget(fields.last());
        }
        page.resize(800, 300);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        for (QLineEdit* field : { fields[11], fields[3], fields[8], fields[0] }) {
            field->setFocus(Qt::OtherFocusReason);
            const QRect ring = QRect(field->mapTo(page.scrollArea()->viewport(), QPoint()), field->size())
                                   .adjusted(0, -4, 0, 4);
            QVERIFY(page.scrollArea()->viewport()->rect().contains(ring));
        }
    }

    void codeWrapsAndIsCopiedAsItIs()
    {
        CodeBlock block;
        const QString code = u"assay hash --expect 051da2582232146280829a0b1bf2ce40 assay-1.0.0.tar.gz"_s;
        block.setCode(code, u"Copy command"_s);
        QCOMPARE(block.heightForWidth(900), 37);
        QVERIFY(block.heightForWidth(300) >= 37 + 19);
        block.resize(300, block.heightForWidth(300));
        QSignalSpy spy(&block, &CodeBlock::copyRequested);
        block.show();
        QTest::mouseClick(block.findChild<CopyButton*>(), Qt::LeftButton);
        QCOMPARE(spy.value(0).value(0).toString(), code);
        QVERIFY(block.findChild<QTextEdit*>()->textInteractionFlags() & Qt::TextSelectableByMouse);
        QCOMPARE(block.findChild<QTextEdit*>()->accessibleName(), u"Copy command"_s);
    }
};

GUI_TEST_MAIN(PartsTest)
#include "parts_test.moc"
