// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/sample.h"
#include "gui/widgets/field.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/panels/headers/pasted_desk.h"

#include <QThreadPool>

class PastedTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void invitesWhenThereIsNothing()
    {
        Desk desk;
        QVERIFY(desk.says(u"Paste headers to see their grade"_s));
        QVERIFY(!desk.tab->audit());
        QVERIFY(desk.tab->status().isEmpty());
        desk.click(u"Load a sample"_s);
        QVERIFY(desk.tab->audit());
    }

    void judgesWhileItIsTyped()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit(), u"server: nginx/1.24.0"_s);
        QVERIFY(!desk.tab->audit());
        QTRY_VERIFY(desk.tab->audit());
        QCOMPARE(desk.audit().exchange.judged().fields.size(), std::size_t{ 1 });
        // Who types keeps the field.
        QVERIFY(!desk.tab->isFolded());
        QVERIFY(desk.edit().isVisible());
        desk.click(u"Done"_s);
        QVERIFY(desk.tab->isFolded());
        QVERIFY(!desk.edit().isVisible());
    }

    void foldsWhatWasPasted()
    {
        Desk desk;
        desk.paste(inlinePolicy);
        QVERIFY(desk.tab->audit());
        QVERIFY(desk.tab->isFolded());
        QVERIFY(desk.says(u"Pasted response, 4 field(s)"_s));
        desk.click(u"Edit"_s);
        QVERIFY(desk.edit().isVisible());
        QVERIFY(desk.edit().toPlainText().contains(u"PHP/8.1"_s));
        desk.click(u"Clear"_s);
        QVERIFY(!desk.tab->audit());
        QVERIFY(desk.says(u"Paste headers to see their grade"_s));
    }

    void letsAnExchangeBeChosen()
    {
        Desk desk;
        desk.paste(harOf({ u"https://a.example/"_s, u"https://b.example/"_s, u"https://c.example/"_s }));
        QTRY_VERIFY(desk.tab->audit());
        Chooser* exchanges = desk.chooser(u"Exchange"_s);
        QVERIFY(exchanges->isVisible());
        QCOMPARE(exchanges->count(), 3);
        desk.choose(u"Exchange"_s, 2);
        QCOMPARE(desk.audit().exchange.judged().url, std::string("https://c.example/"));
        // The choice outlives other rules, and ends with another text.
        desk.choose(u"Profile"_s, 1);
        QTRY_COMPARE(desk.audit().profile, core::http::Profile::Api);
        QCOMPARE(desk.audit().exchange.judged().url, std::string("https://c.example/"));
        desk.type(inlinePolicy);
        QTRY_VERIFY(!exchanges->isVisible());
    }

    void saysWhatIsWrongAndWhere()
    {
        Desk desk;
        desk.paste(u"{\"log\":{\"entries\":[\n  {\"request\": oops"_s);
        QTRY_VERIFY(!desk.error().isEmpty());
        QVERIFY2(desk.error().contains(u"line 2"_s), qPrintable(desk.error()));
        QVERIFY(!desk.tab->isFolded());
        QVERIFY(!desk.tab->audit());
        desk.type(inlinePolicy);
        QTRY_VERIFY(desk.tab->audit());
        QVERIFY(desk.error().isEmpty());
    }

    void remembersTheRulesAndNotTheText()
    {
        Desk desk;
        desk.type(inlinePolicy);
        const auto before = desk.audit().score.tests.size();
        desk.choose(u"Scoring"_s, 1);
        QTRY_COMPARE(desk.audit().score.algorithm, core::http::observatory::Algorithm::Four);
        QVERIFY(desk.audit().score.tests.size() < before);
        desk.choose(u"Profile"_s, 2);
        QTRY_COMPARE(desk.audit().profile, core::http::Profile::StaticAssets);
        desk.settings.save();
        QFile file(QString::fromStdString(desk.settings.location().string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray stored = file.readAll();
        QVERIFY(stored.contains("static"));
        QVERIFY(!stored.contains("PHP"));
        desk.open();
        QCOMPARE(desk.chooser(u"Scoring"_s)->currentIndex(), 1);
        QCOMPARE(desk.chooser(u"Profile"_s)->currentIndex(), 2);
        QVERIFY(desk.edit().toPlainText().isEmpty());
    }

    void takesTheAddressFromTheField()
    {
        Desk desk;
        auto* address = desk.tab->findChild<LineEdit*>();
        desk.type(u"server: x"_s);
        address->setText(u"shop.example/cart"_s);
        QTRY_COMPARE(desk.audit().exchange.judged().url, std::string("https://shop.example/cart"));
        address->setText(u"ftp://shop.example"_s);
        QVERIFY(desk.says(u"Not an http or https address"_s));
    }

    void readsFilesAndSaysWhenItCannot()
    {
        Desk desk;
        QFile file(desk.folder.filePath(u"answer.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(inlinePolicy.toUtf8());
        file.close();
        QVERIFY(!desk.tab->dropSentence(Files{ file.fileName().toStdString() }).isEmpty());
        desk.tab->receive(Files{ file.fileName().toStdString() }, {});
        QTRY_VERIFY(desk.tab->audit());
        QVERIFY(desk.says(u"answer.txt, 4 field(s)"_s));
        desk.tab->headerActions().last()->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"assay headers --from '"_s));
        desk.click(u"Replace"_s);
        QVERIFY(!desk.tab->audit());
        desk.tab->receive(Files{ desk.folder.filePath(u"missing.har"_s).toStdString() }, {});
        QTRY_VERIFY(desk.error().contains(u"does not exist"_s));
    }

    void judgesLargeTextsInAJob()
    {
        Desk desk;
        QStringList urls;
        for (int i = 0; i < 2000; ++i)
            urls << u"https://example.com/%1"_s.arg(i);
        const QString har = harOf(urls);
        QVERIFY(har.size() > 256 * 1024);
        desk.paste(har);
        // It does not stand in the field.
        QVERIFY(desk.edit().toPlainText().isEmpty());
        QVERIFY(!desk.tab->audit());
        QCOMPARE(desk.tab->status(), u"Judging"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.tab->audit(), 20'000);
        QCOMPARE(desk.chooser(u"Exchange"_s)->count(), 2000);
        // An answer that comes when the text is another is nobody's.
        desk.tab->receive(har + u' ', {});
        desk.click(u"Replace"_s);
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(50);
        QVERIFY(!desk.tab->audit());
    }

    void copiesACommandWithoutTheText()
    {
        Desk desk;
        desk.tab->showSample();
        desk.tab->headerActions().last()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"assay headers --from -"_s);
        desk.choose(u"Profile"_s, 1);
        desk.choose(u"Scoring"_s, 1);
        desk.tab->findChild<LineEdit*>()->setText(u"https://a.example/it's"_s);
        desk.tab->headerActions().last()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            u"assay headers --from - --url 'https://a.example/it'\\''s' --profile api --observatory 4"_s);
    }
};

GUI_TEST_MAIN(PastedTabTest)
#include "pasted_tab_test.moc"
