// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/fix_box.h"
#include "gui/widgets/code_view.h"
#include "gui/widgets/segmented.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/panels/headers/pasted_desk.h"

#include <QMenu>
#include <QTextBlock>

namespace {

void setZoom(int percent)
{
    QFont font = QApplication::font();
    font.setPixelSize(13 * percent / 100);
    QApplication::setFont(font);
}

} // namespace

class AuditViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsGradeSumAndFacts()
    {
        Desk desk;
        desk.tab->showSample();
        const core::http::Audit& audit = *desk.tab->audit();
        QVERIFY(desk.says(u"%1 point(s)"_s.arg(audit.score.score)));
        QVERIFY(desk.says(u"Observatory algorithm 6, %1 test(s)"_s.arg(audit.score.tests.size())));
        QVERIFY(desk.says(u"https://app.example.com/login"_s));
        QVERIFY(desk.says(u"http → https (301), then 200"_s));
        QVERIFY(desk.says(u"no, because COOP and COEP are missing"_s));
        QVERIFY(!desk.says(u"x-content-type-options"_s));
        desk.click(u"Show the sum"_s);
        for (const auto& test : audit.score.tests)
            QVERIFY2(desk.says(QString::fromLatin1(test.test)), test.test);
        desk.click(u"Hide the sum"_s);
        QVERIFY(!desk.says(u"x-content-type-options"_s));
    }

    void tellsEachFindingInOneSentence()
    {
        Desk desk;
        desk.tab->showSample();
        const int row = desk.rowOn(u"content-security-policy"_s);
        QVERIFY(row >= 0);
        const QString sentence = desk.list().sentenceOf(row);
        QVERIFY2(sentence.contains(u", serious, content-security-policy, minus 20 point(s)"_s),
            qPrintable(sentence));
        QCOMPARE(desk.list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString(), sentence);
    }

    void showsTheChosenFinding()
    {
        Desk desk;
        desk.tab->showSample();
        desk.list().choose(desk.rowOn(u"content-security-policy"_s));
        QVERIFY(desk.code(u"Where"_s).startsWith(u"content-security-policy: default-src 'self'"_s));
        QVERIFY(desk.says(u"CWE-"_s));
        // What is missing has no place.
        desk.list().choose(desk.rowOn(u"x-content-type-options"_s));
        QCOMPARE(desk.code(u"Where"_s), u"x-content-type-options: Not sent"_s);
    }

    void walksTheListByKeys()
    {
        Desk desk;
        desk.tab->showSample();
        FindingList& list = desk.list();
        list.setFocus();
        QCOMPARE(list.chosen(), 0);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.chosen(), 1);
        QTest::keyClick(&list, Qt::Key_End);
        // The heading of what is good is folded, and the last.
        QVERIFY(!list.isGoodShown());
        const int folded = list.model()->rowCount();
        QTest::keyClick(&list, Qt::Key_Right);
        QVERIFY(list.isGoodShown());
        QVERIFY(list.model()->rowCount() > folded);
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(list.chosen(), list.rowCount() - 1);
        QTest::keyClick(&list, Qt::Key_Left);
        QTest::keyClick(&list, Qt::Key_Left);
        QVERIFY(!list.isGoodShown());
        QCOMPARE(list.model()->rowCount(), folded);
        QTest::keyClick(&list, Qt::Key_Home);
        QCOMPARE(list.chosen(), 0);
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(!list.hasFocus());
        QVERIFY(desk.tab->focusWidget() && desk.tab->focusWidget() != &list);
    }

    void foldsWhatIsGoodByAClick()
    {
        Desk desk;
        desk.tab->showSample();
        FindingList& list = desk.list();
        const QModelIndex heading = list.model()->index(list.model()->rowCount() - 1, 0);
        list.scrollTo(heading);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(heading).center());
        QVERIFY(list.isGoodShown());
    }

    void copiesTheFixForTheServerThatWasChosen()
    {
        Desk desk;
        desk.tab->showSample();
        desk.list().choose(desk.rowOn(u"x-content-type-options"_s));
        auto* servers = desk.tab->findChild<FixBox*>()->findChild<Segmented*>();
        QCOMPARE(servers->current(), u"nginx"_s);
        const QString nginx = desk.code(u"Fix"_s);
        QVERIFY2(nginx.contains(u"X-Content-Type-Options"_s, Qt::CaseInsensitive), qPrintable(nginx));
        servers->setCurrent(u"caddy"_s);
        QVERIFY(desk.code(u"Fix"_s) != nginx);
        desk.click(u"Fix for Caddy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), desk.code(u"Fix"_s));
        // The next window begins with it.
        desk.open();
        desk.tab->showSample();
        QCOMPARE(desk.tab->findChild<FixBox*>()->findChild<Segmented*>()->current(), u"caddy"_s);
    }

    void offersTheOtherServersInAMenu()
    {
        Desk desk;
        desk.tab->showSample();
        desk.list().choose(desk.rowOn(u"x-content-type-options"_s));
        desk.click(u"More servers"_s);
        auto* menu = desk.tab->findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 4);
        for (QAction* action : menu->actions()) {
            if (action->text() == u"Django"_s)
                action->trigger();
        }
        menu->close();
        QVERIFY(desk.code(u"Fix"_s).contains(u"NOSNIFF"_s, Qt::CaseInsensitive));
        auto* servers = desk.tab->findChild<FixBox*>()->findChild<Segmented*>();
        QCOMPARE(servers->current(), u"django"_s);
    }

    void triesAFixInWhatIf()
    {
        Desk desk;
        desk.tab->showSample();
        desk.list().choose(desk.rowOn(u"x-content-type-options"_s));
        desk.click(u"Try in What-if"_s);
        QCOMPARE(desk.destination.panel, u"headers"_s);
        QCOMPARE(desk.destination.tab, u"whatif"_s);
        QVERIFY(desk.handed.contains(u"nosniff"_s));
        QVERIFY(desk.handed.contains(u"referrer-policy: strict-origin-when-cross-origin"_s));
        QVERIFY(!desk.audit().exchange.judged().fields.empty());
    }

    void showsThePlaceAmongAllHeaderLines()
    {
        Desk desk;
        desk.tab->showSample();
        desk.list().choose(desk.rowOn(u"content-security-policy"_s));
        auto* raw = desk.tab->findChild<CodeView*>();
        QVERIFY(!raw->isVisible());
        desk.click(u"Show in raw view"_s);
        QVERIFY(raw->isVisible());
        QVERIFY(raw->toPlainText().contains(u"Moved Permanently"_s));
        QVERIFY(raw->textCursor().block().text().startsWith(u"content-security-policy:"_s));
        // Another finding, another place.
        desk.list().choose(desk.rowOn(u"server"_s));
        QVERIFY(raw->textCursor().block().text().startsWith(u"server:"_s, Qt::CaseInsensitive));
        desk.click(u"Back to the finding"_s);
        QVERIFY(!raw->isVisible());
    }

    void stacksItsColumnsWhenNarrow()
    {
        Desk desk;
        desk.tab->showSample();
        const auto detail
            = [&] { return desk.button(u"Show in raw view"_s)->mapTo(desk.tab.get(), QPoint()); };
        QVERIFY(detail().x() > desk.list().mapTo(desk.tab.get(), QPoint(desk.list().width(), 0)).x());
        desk.tab->resize(600, 716);
        QTRY_VERIFY(detail().y() > desk.list().mapTo(desk.tab.get(), QPoint(0, desk.list().height())).y());
    }

    void drawsItself()
    {
        const QString folder = qEnvironmentVariable("ASSAY_GRABS");
        if (folder.isEmpty())
            QSKIP("set ASSAY_GRABS to look at the pictures");
        auto* style = static_cast<AssayStyle*>(QApplication::style());
        struct Look {
            const char* name;
            QSize size;
            int zoom = 100;
            Scheme scheme = Scheme::Light;
            Qt::LayoutDirection direction = Qt::LeftToRight;
        };
        for (const Look& look : { Look{ "light", { 1072, 716 } },
                 Look{ .name = "dark", .size = { 1072, 716 }, .scheme = Scheme::Dark },
                 Look{ "1024x600", { 968, 516 } }, Look{ "zoom200", { 1168, 632 }, 200 },
                 Look{ .name = "rtl", .size = { 1072, 716 }, .direction = Qt::RightToLeft },
                 Look{ "narrow", { 504, 900 } } }) {
            setZoom(look.zoom);
            style->setTokens(tokensFor(look.scheme, Contrast::Normal));
            QApplication::setLayoutDirection(look.direction);
            Desk desk;
            desk.tab->resize(look.size);
            desk.tab->setAutoFillBackground(true);
            const auto grab = [&](const char* what) {
                QTest::qWait(60);
                desk.tab->grab().save(u"%1/pasted-%2-%3.png"_s.arg(
                    folder, QLatin1StringView(what), QLatin1StringView(look.name)));
            };
            grab("empty");
            desk.tab->showSample();
            grab("sample");
            desk.click(u"Show the sum"_s);
            grab("sum");
            desk.click(u"Hide the sum"_s);
            desk.list().setGoodShown(true);
            desk.click(u"Show in raw view"_s);
            grab("raw");
        }
        setZoom(100);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        style->setTokens(tokensFor(Scheme::Light, Contrast::Normal));
    }
};

GUI_TEST_MAIN(AuditViewTest)
#include "audit_view_test.moc"
