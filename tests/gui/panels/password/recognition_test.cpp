// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/recognition.h"
#include "tests/gui/gui_main.h"

using namespace gui;
using namespace gui::password;
using namespace Qt::Literals::StringLiterals;

class RecognitionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesNoTextForAPassword_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "correct horse battery staple", "Tr0ub4dour&3", "123456", "" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void takesNoTextForAPassword()
    {
        QFETCH(QString, text);
        QCOMPARE(recognise(text).certainty, 0);
    }

    void offersToMeasureAShortLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("word") << u"Tr0ub4dour&3"_s << true;
        QTest::newRow("phrase") << u"correct horse battery staple"_s << true;
        QTest::newRow("not Latin") << u"пароль"_s << true;
        QTest::newRow("128 characters") << QString(128, u'x') << true;
        QTest::newRow("129 characters") << QString(129, u'x') << false;
        QTest::newRow("two lines") << u"one\ntwo"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("blanks") << u"   "_s << false;
    }
    void offersToMeasureAShortLine()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOffered);
        const QList<Offer> offered = offers(text);
        QCOMPARE(!offered.isEmpty(), isOffered);
        if (isOffered) {
            QCOMPARE(offered.first().tab, u"measure"_s);
            QVERIFY(!offered.first().connects);
        }
    }

    void offersToMeasureASecretButNoFile()
    {
        auto secret = core::SecureBytes::copyOf(core::asBytes(std::string_view("secret")));
        QVERIFY(secret.has_value());
        QCOMPARE(offers(Content(std::move(*secret))).first().tab, u"measure"_s);
        QVERIFY(offers(Files{ "/tmp/list.txt" }).isEmpty());
    }

    void knowsAnExportOfPasswords()
    {
        const Recognition found = recognise(u"name,url,username,password\nMail,https://m/,anna,x\n"_s);
        QVERIFY(found.certainty > 50);
        QCOMPARE(found.offers.first().tab, u"audit"_s);
        QCOMPARE(recognise(u"\"Title\";\"Password\";\"URL\"\r\n\"a\";\"b\";\"c\""_s).offers.size(), 1);
        QCOMPARE(recognise(u"my password, and yours\nare safe"_s).certainty, 0);
        QCOMPARE(offers(Files{ "/tmp/export.CSV" }).first().tab, u"audit"_s);
    }
};

GUI_TEST_MAIN(RecognitionTest)

#include "recognition_test.moc"
