// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/headers_panel.h"
#include "gui/panels/headers/sample.h"
#include "gui/shell/landing.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/panels/headers/pasted_desk.h"

class RecognitionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognisesHeadersAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("response") << inlinePolicy << true;
        QTest::newRow("curl -v") << sampleText() << true;
        QTest::newRow("fields") << u"server: nginx\nx-frame-options: DENY\n"_s << true;
        QTest::newRow("policy") << u"default-src 'self'; script-src 'none'"_s << true;
        QTest::newRow("HAR") << harOf({ u"https://a.example/"_s }) << true;
        QTest::newRow("one field") << u"location: Berlin"_s << false;
        QTest::newRow("checksum") << u"sha256: "_s + u"ab"_s.repeated(32) << false;
        QTest::newRow("e-mail") << u"From: a@example.com\nTo: b@example.com\nSubject: hi\nDate: today\n"_s
                                << false;
        QTest::newRow("prose") << u"Note: the server is down; call me"_s << false;
        QTest::newRow("token") << u"eyJhbGciOiJIUzI1NiJ9.e30.abc-def"_s << false;
        QTest::newRow("JSON") << u"{\"a\": 1}"_s << false;
        QTest::newRow("address") << u"https://example.com/login?next=/"_s << true;
        QTest::newRow("server here") << u"localhost:8080/login"_s << true;
        QTest::newRow("host") << u"www.example.co.uk"_s << true;
        QTest::newRow("file name") << u"archive.tar.gz"_s << false;
        QTest::newRow("version") << u"7.4.3"_s << false;
        QTest::newRow("another scheme") << u"ftp://example.com/"_s << false;
    }

    void recognisesHeadersAndNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOurs);
        const Recognition recognition = panel().recognise(text);
        QCOMPARE(recognition.certainty > 0, isOurs);
        QCOMPARE(recognition.offers.isEmpty(), !isOurs);
    }

    void connectsOnlyAfterAClick()
    {
        const Recognition recognition = panel().recognise(u"https://example.com/"_s);
        QCOMPARE(recognition.offers.first().id, u"inspect"_s);
        QVERIFY(recognition.offers.first().connects);
        // What is dropped goes to the first that does not.
        QVERIFY(!recognition.offers[1].connects);
        QCOMPARE(recognition.offers[1].tab, u"address"_s);
        const auto landing = landingOf(Given(u"https://example.com/"_s), { panel() });
        QVERIFY(landing);
        QCOMPARE(landing->destination.tab, u"address"_s);
        QCOMPARE(landing->destination.offer, u"fill"_s);
        for (const Offer& offer : panel().offers(Content(inlinePolicy)))
            QVERIFY2(!offer.connects, qPrintable(offer.id));
    }
};

GUI_TEST_MAIN(RecognitionTest)
#include "recognition_test.moc"
