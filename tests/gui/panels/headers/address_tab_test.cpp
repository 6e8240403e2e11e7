// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/gui_main.h"
#include "tests/gui/panels/headers/address_desk.h"

#include <QCheckBox>
#include <QClipboard>
#include <QMenu>
#include <QTreeWidget>

class AddressTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void invitesAndSendsNothing()
    {
        Desk desk;
        QVERIFY(desk.says(u"Type an address to see its grade"_s));
        QVERIFY(desk.tab->status().isEmpty());
        PlainSite site;
        site.listen();
        desk.tab->receive(local(site, u"/"_s), {});
        desk.tab->receive(local(site, u"/"_s), u"fill"_s);
        QCOMPARE(desk.field().text(), local(site, u"/"_s));
        QTest::qWait(100);
        QVERIFY(site.requests().isEmpty());
        QVERIFY(desk.workbench.network().ledger().isEmpty());
    }

    void showsAGradeAfterReturn()
    {
        PlainSite site;
        site.listen();
        site.answer("/page", page("X-Frame-Options: DENY\r\nServer: one\r\nServer: two\r\n"));
        Desk desk;
        desk.askOnly();
        desk.inspect(local(site, u"/page"_s));
        QVERIFY2(desk.strips().isEmpty(), qPrintable(desk.strips().join(u'\n')));
        QCOMPARE(desk.inspection().audit->exchange.judged().fields.size(), std::size_t{ 6 });
        QVERIFY(desk.says(u"Transport"_s));
        QVERIFY(desk.says(u"http, not encrypted"_s));
        QVERIFY(desk.says(u"200 in "_s));
        QVERIFY(desk.tab->status().startsWith(u"Inspected 127.0.0.1:%1 at "_s.arg(site.port())));
        QVERIFY(desk.field().hasFocus());
        QTRY_COMPARE(desk.workbench.network().ledger().size(), 1);
        const gui::Connection entry = desk.workbench.network().ledger().first();
        QCOMPARE(entry.where, u"127.0.0.1:%1"_s.arg(site.port()));
        QCOMPARE(entry.why, u"Response headers"_s);
        QVERIFY(entry.bytesSent > 30 && entry.bytesReceived > 100);
    }

    void tellsHopsAndRawBytes()
    {
        PlainSite site;
        site.listen();
        site.answer("/", redirectTo("/next"));
        site.answer("/next", page("X-Odd : folded\r\n"));
        Desk desk;
        desk.askOnly();
        desk.inspect(local(site, u"/"_s));
        QCOMPARE(desk.inspection().scan.chain.hops.size(), std::size_t{ 2 });
        desk.showPart(u"hops"_s);
        QVERIFY(desk.says(u"The way to the response"_s));
        QVERIFY(desk.says(local(site, u"/next"_s)));
        desk.showPart(u"raw"_s);
        const auto edits = desk.tab->findChildren<QPlainTextEdit*>();
        QVERIFY(std::ranges::any_of(edits, [&](const QPlainTextEdit* edit) {
            return edit->isVisibleTo(desk.tab.get()) && edit->toPlainText().contains(u"X-Odd : folded"_s);
        }));
        QVERIFY(desk.says(u"place(s) marked"_s));
        desk.showPart(u"certificate"_s);
        QVERIFY(desk.says(u"without a certificate"_s));
        desk.showPart(u"tls"_s);
        QVERIFY(desk.says(u"there is no TLS to speak of"_s));
    }

    void isCancelledByEscapeAndByGoingOffline()
    {
        PlainSite site;
        site.listen();
        Desk desk;
        desk.askOnly();
        desk.type(local(site, u"/never"_s));
        QTest::keyClick(&desk.field(), Qt::Key_Return);
        QVERIFY(desk.tab->isRunning());
        QVERIFY(desk.says(u"127.0.0.1:%1"_s.arg(site.port())));
        QCOMPARE(desk.tab->status(), u"Inspecting 127.0.0.1:%1"_s.arg(site.port()));
        QVERIFY(!desk.tab->tail().isEmpty());
        QTRY_COMPARE(site.requests().size(), 1);
        desk.trigger(u"Cancel inspecting"_s);
        desk.settle();
        QCOMPARE(desk.strips(), QStringList{ u"Cancelled"_s });
        desk.click(u"Try again"_s);
        QTRY_COMPARE(site.requests().size(), 2);
        Choices choices = desk.settings.choices();
        choices.isOffline = true;
        desk.settings.change(choices);
        desk.settle();
        QVERIFY(desk.strips().first().contains(u"works offline"_s));
    }

    void saysWhatIsWrongAndKeepsTheField_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << QString() << u"Type the address"_s;
        QTest::newRow("another scheme") << u"ftp://example.com/"_s << u"Not an http or https address"_s;
        QTest::newRow("no address") << u"two words"_s << u"Not an http or https address"_s;
    }

    void saysWhatIsWrongAndKeepsTheField()
    {
        QFETCH(QString, address);
        QFETCH(QString, sentence);
        Desk desk;
        desk.inspect(address);
        QVERIFY(desk.says(sentence));
        QVERIFY(desk.field().hasError());
        QVERIFY(desk.field().hasFocus());
        QVERIFY(desk.workbench.network().ledger().isEmpty());
        QTest::keyClicks(&desk.field(), u"x"_s);
        QVERIFY(!desk.field().hasError());
    }

    void explainsServersThatDoNotAnswer()
    {
        PlainSite site;
        site.listen();
        site.answer("/", "SSH-2.0-OpenSSH_9.2\r\n");
        const QString address = local(site, u"/"_s);
        Desk desk;
        desk.askOnly();
        desk.inspect(address);
        QCOMPARE(desk.strips().size(), 1);
        QVERIFY2(desk.strips().first().contains(u"SSH"_s), qPrintable(desk.strips().first()));
        site.listener().close();
        desk.inspect(address);
        QVERIFY2(desk.strips().first().contains(u"127.0.0.1"_s), qPrintable(desk.strips().first()));
        QVERIFY(!desk.tab->inspection());
        QVERIFY(desk.button(u"Try again"_s));
        QVERIFY(desk.field().hasFocus());
    }

    void startsWhereSomebodyChoseTo()
    {
        PlainSite site;
        site.listen();
        site.answer("/", page(""));
        Desk desk;
        desk.askOnly();
        desk.tab->receive(local(site, u"/"_s), u"inspect"_s);
        QVERIFY(desk.tab->isRunning());
        desk.settle();
        QVERIFY(desk.tab->inspection());
        QVERIFY(!desk.tab->dropSentence(Content(u"https://example.com/"_s)).isEmpty());
        QVERIFY(desk.tab->dropSentence(Content(u"some words"_s)).isEmpty());
    }

    void handsOverWhatItFound()
    {
        PlainSite site;
        site.listen();
        site.answer("/", redirectTo("/next"));
        site.answer("/next", page("X-Frame-Options: DENY\r\n"));
        Desk desk;
        desk.askOnly();
        desk.inspect(local(site, u"/"_s));
        QVERIFY(!desk.action(u"Compare with the former scan"_s)->isEnabled());
        desk.trigger(u"Compare with another address"_s);
        QCOMPARE(desk.destinations.last().tab, u"compare"_s);
        // Whoever reads it finds the same way again.
        const std::string text = desk.handed.last().toStdString();
        const auto read = core::http::readHeaderText(core::asBytes(text), {});
        QVERIFY(read.has_value());
        const core::http::Exchange& exchange = read->exchanges[read->chosen];
        QCOMPARE(exchange.hops.size(), std::size_t{ 2 });
        QCOMPARE(fromUtf8(exchange.judged().url), local(site, u"/next"_s));
        QCOMPARE(exchange.judged().fields.size(), std::size_t{ 4 });
        site.answer("/next", page("X-Frame-Options: SAMEORIGIN\r\n"));
        desk.trigger(u"Inspect again"_s);
        desk.settle();
        desk.handed.clear();
        desk.trigger(u"Compare with the former scan"_s);
        QCOMPARE(desk.handed.size(), 2);
        QVERIFY(desk.handed.first().contains(u"DENY"_s));
        QVERIFY(desk.handed.last().contains(u"SAMEORIGIN"_s));
    }

    void judgesAgainByOtherRulesWithoutAsking()
    {
        PlainSite site;
        site.listen();
        site.answer("/", page(""));
        Desk desk;
        desk.askOnly();
        desk.inspect(local(site, u"/"_s));
        desk.tab->options().show();
        for (Chooser* chooser : desk.tab->options().findChildren<Chooser*>())
            if (chooser->accessibleName() == u"Scoring"_s) {
                chooser->setCurrentIndex(1);
                Q_EMIT chooser->activated(1);
            }
        QTRY_COMPARE(desk.inspection().audit->score.algorithm, core::http::observatory::Algorithm::Four);
        QCOMPARE(site.requests().size(), 1);
    }

    void worksByKeysAlone()
    {
        PlainSite site;
        site.listen();
        site.answer("/", page(""));
        Desk desk;
        desk.askOnly();
        desk.field().setFocus();
        QTest::keyClicks(&desk.field(), local(site, u"/"_s));
        QTest::keyClick(&desk.field(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto* inspect = qobject_cast<Button*>(QApplication::focusWidget());
        QVERIFY(inspect);
        QCOMPARE(inspect->accessibleName(), u"Inspect"_s);
        QTest::keyClick(inspect, Qt::Key_Space);
        desk.settle();
        QVERIFY(desk.tab->inspection());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto* segment = qobject_cast<QRadioButton*>(QApplication::focusWidget());
        for (int i = 0; !segment && i < 10; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            segment = qobject_cast<QRadioButton*>(QApplication::focusWidget());
        }
        QVERIFY(segment);
        QTest::keyClick(segment, Qt::Key_Right);
        QVERIFY(desk.says(u"The way to the response"_s));
    }

    void triesThePracticeServerAfterAClick()
    {
        Desk desk;
        desk.askOnly();
        desk.click(u"Try the practice server"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.tab->inspection() && !desk.tab->isRunning(), 20'000);
        // Its authority is known: nobody has to be told whom to trust.
        QVERIFY2(desk.strips().isEmpty(), qPrintable(desk.strips().join(u'\n')));
        QVERIFY(desk.inspection().scan.chain.hops.back().tls.has_value());
        QVERIFY(!desk.inspection().audit->findings.empty());
    }

    void showsTheSampleWithoutAsking()
    {
        Desk desk;
        desk.click(u"Load a sample"_s);
        QCOMPARE(desk.tab->status(), u"A sample: nothing was sent"_s);
        QVERIFY(desk.says(u"TLS 1.3, X25519, AES-256-GCM"_s));
        QVERIFY(desk.says(u"app.example.com, ECDSA P-256, 61 day(s) left"_s));
        QVERIFY(desk.says(u"then 200 in 84"_s));
        QVERIFY(desk.workbench.network().ledger().isEmpty());
        desk.showPart(u"tls"_s);
        QVERIFY(desk.says(u"Mozilla's profiles"_s));
    }
};

GUI_TEST_MAIN(AddressTabTest)
#include "address_tab_test.moc"
