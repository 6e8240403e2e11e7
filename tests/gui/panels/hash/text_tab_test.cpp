// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/digest_list.h"
#include "gui/panels/hash/hmac_key.h"
#include "gui/panels/hash/text_tab.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"
#include "tests/gui/gui_main.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QThreadPool>

#include <filesystem>
#include <memory>

using namespace gui;
using namespace gui::hash;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sha256OfAbc = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;

struct Desk {
    explicit Desk(const QStringList& digests = { u"sha256"_s })
        : settings(folder.path().toStdString())
        , workbench(settings)
    {
        settings.setPanelValue(u"hash"_s, u"digests"_s, digests);
        tab = std::make_unique<TextTab>(workbench, nullptr);
        tab->resize(1072, 716);
        tab->show();
    }

    void type(const QString& text) { tab->findChild<QPlainTextEdit*>()->setPlainText(text); }
    void choose(const QString& item)
    {
        for (Chooser* chooser : tab->findChildren<Chooser*>()) {
            if (const int index = chooser->findText(item); index >= 0)
                chooser->setCurrentIndex(index);
        }
    }
    void chooseHmac(const QString& keyAs, const QString& key)
    {
        tab->findChild<Segmented*>()->setCurrent(u"hmac"_s);
        Q_EMIT tab->findChild<Segmented*>()->currentChanged(u"hmac"_s);
        tab->findChild<HmacKey*>()->kinds()->setCurrentIndex(
            tab->findChild<HmacKey*>()->kinds()->findData(keyAs));
        tab->findChild<SecretEdit*>()->setText(key);
    }
    QString digest(int row = 0) { return tab->findChild<DigestList*>()->rows().value(row).digest; }
    DigestRow row(int row = 0) { return tab->findChild<DigestList*>()->rows().value(row); }
    /// Whether somebody can read it in the tab.
    bool says(const QString& words)
    {
        for (const QLabel* label : tab->findChildren<QLabel*>()) {
            if (label->isVisibleTo(tab.get()) && label->text().contains(words))
                return true;
        }
        return false;
    }
    QStringList remarks()
    {
        QStringList sentences;
        for (const MessageStrip* strip : tab->findChildren<MessageStrip*>())
            sentences << strip->sentence();
        return sentences;
    }

    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    std::unique_ptr<TextTab> tab;
};

} // namespace

class TextTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hashesWhatIsTyped()
    {
        Desk desk({ u"sha256"_s, u"md5"_s });
        QCOMPARE(desk.digest(1), u"d41d8cd98f00b204e9800998ecf8427e"_s);
        QTest::keyClicks(desk.tab->findChild<QPlainTextEdit*>(), u"abc"_s);
        QCOMPARE(desk.digest(), sha256OfAbc);
        QCOMPARE(desk.digest(1), u"900150983cd24fb0d6963f7d28e17f72"_s);
    }

    void hashesEveryEncoding_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("digest");
        // printf 'a\xC3\xA9' | iconv -t ENCODING | md5sum
        QTest::newRow("UTF-8") << u"UTF-8"_s << u"128fda53c8c07c8c66f2a4812187d92f"_s;
        QTest::newRow("UTF-16 LE") << u"UTF-16 LE"_s << u"f8e59cada67feb754dc8cc1b62d73a9a"_s;
        QTest::newRow("UTF-16 BE") << u"UTF-16 BE"_s << u"164005bbdae9f176168e8cae05e408cd"_s;
        QTest::newRow("Latin-1") << u"Latin-1"_s << u"784ca25d737cedf39d61866697e6ba7e"_s;
    }
    void hashesEveryEncoding()
    {
        QFETCH(QString, encoding);
        QFETCH(QString, digest);
        Desk desk({ u"md5"_s });
        desk.type(u"a\u00E9"_s);
        desk.choose(encoding);
        QCOMPARE(desk.digest(), digest);
    }

    void convertsNewlinesAndCountsThem()
    {
        Desk desk({ u"md5"_s });
        desk.type(u"a\nb\n"_s);
        QVERIFY(desk.says(u"4 byte(s), UTF-8, 2 × LF, a final newline"_s));
        QCOMPARE(desk.digest(), u"dd8c6a395b5dd36c56d23275028f526c"_s);
        desk.choose(u"CRLF"_s);
        QVERIFY(desk.says(u"6 byte(s), UTF-8, 2 × CRLF, a final newline"_s));
        QCOMPARE(desk.digest(), u"59b0d7772f0561efb95518f3cb8abc60"_s);
        desk.choose(u"CR"_s);
        QCOMPARE(desk.digest(), u"eea524bfa8bb496aaed2fa86a3c54a9e"_s);
        desk.type(u"x"_s);
        QVERIFY(desk.says(u"no final newline"_s));
    }

    void saysWhatLatin1Lacks()
    {
        Desk desk;
        desk.type(u"ab\nc\u20AC"_s);
        desk.choose(u"Latin-1"_s);
        QVERIFY(desk.says(u"U+20AC"_s));
        QVERIFY(desk.says(u"line 2, column 2"_s));
        QVERIFY(desk.digest().isEmpty());
        desk.choose(u"UTF-8"_s);
        QVERIFY(!desk.says(u"U+20AC"_s));
        QVERIFY(!desk.digest().isEmpty());
    }

    void comparesWithAValue()
    {
        Desk desk;
        desk.type(u"abc"_s);
        desk.tab->receive(sha256OfAbc, u"compare"_s);
        QVERIFY(desk.says(u"SHA-256 of this text equals this value"_s));
        QCOMPARE(desk.row().state, DigestRow::State::Equal);
        desk.type(u"abd"_s);
        QVERIFY(desk.says(u"differs from digit"_s));
        QCOMPARE(desk.row().state, DigestRow::State::Different);
        // What is not chosen is computed for the value's sake.
        desk.tab->receive(u"sha1:cb4cc28df0fdbe0ecf9d9662e294b118092a5735"_s, u"compare"_s);
        QVERIFY(desk.says(u"SHA-1 of this text equals this value, but SHA-1 is broken"_s));
    }

    void authenticatesTheVectorsOfRfc4231_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sha256");
        QTest::newRow("case 1") << u"0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"_s << u"Hi There"_s
                                << u"b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"_s;
        QTest::newRow("case 2") << u"4a656665"_s << u"what do ya want for nothing?"_s
                                << u"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_s;
        QTest::newRow("case 6") << u"aa"_s.repeated(131)
                                << u"Test Using Larger Than Block-Size Key - Hash Key First"_s
                                << u"60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"_s;
    }
    void authenticatesTheVectorsOfRfc4231()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, sha256);
        Desk desk({ u"sha256"_s, u"crc32"_s });
        desk.type(text);
        desk.chooseHmac(u"hex"_s, key);
        QCOMPARE(desk.digest(), sha256);
        QCOMPARE(desk.row().name, u"HMAC-SHA-256"_s);
        // CRC32 has no HMAC; it stays chosen for digests.
        QCOMPARE(desk.tab->findChild<DigestList*>()->rows().size(), 1);
    }

    void takesTheKeyAsTextBase64AndFile()
    {
        const QString expected = u"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_s;
        Desk desk;
        desk.type(u"what do ya want for nothing?"_s);
        desk.chooseHmac(u"text"_s, u"Jefe"_s);
        QCOMPARE(desk.digest(), expected);
        desk.chooseHmac(u"base64"_s, u"SmVmZQ=="_s);
        QCOMPARE(desk.digest(), expected);
        QFile file(desk.folder.filePath(u"key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Jefe");
        file.close();
        desk.chooseHmac(u"binary"_s, {});
        desk.tab->findChild<HmacKey*>()->readFrom(file.fileName().toStdString());
        QTRY_COMPARE(desk.digest(), expected);
    }

    void saysWhereAKeyIsWrong()
    {
        Desk desk;
        desk.type(u"x"_s);
        desk.chooseHmac(u"hex"_s, u"0b0g"_s);
        QVERIFY(desk.digest().isEmpty());
        QVERIFY(desk.says(u"byte 3"_s));
        desk.tab->findChild<SecretEdit*>()->setText(u"0b0b"_s);
        QVERIFY(!desk.says(u"byte 3"_s));
        QVERIFY(!desk.digest().isEmpty());
    }

    void remarksOnWeakKeys()
    {
        Desk desk;
        desk.chooseHmac(u"text"_s, {});
        QVERIFY(desk.remarks().join(u'\n').contains(u"The key is empty"_s));
        desk.tab->findChild<SecretEdit*>()->setText(u"short"_s);
        QVERIFY(desk.remarks().join(u'\n').contains(u"fewer than the digest"_s));
        desk.tab->findChild<SecretEdit*>()->setText(u"k"_s.repeated(40));
        QVERIFY(desk.remarks().isEmpty());
    }

    void hashesLongTextsInAJob()
    {
        Desk desk({ u"md5"_s });
        desk.type((u"a"_s.repeated(79) + u'\n').repeated(5000));
        QVERIFY(desk.digest() == u"d41d8cd98f00b204e9800998ecf8427e"_s);
        QTRY_COMPARE(desk.digest(), u"662d625e4741e2fafaf956a83221ce9e"_s);
    }

    void showsNothingOfAFormerText()
    {
        Desk desk({ u"md5"_s });
        const QString large = (u"a"_s.repeated(79) + u'\n').repeated(5000);
        desk.type(u"abc"_s);
        desk.tab->receive(u"900150983cd24fb0d6963f7d28e17f72"_s, u"compare"_s);
        QVERIFY(desk.says(u"equals this value"_s));
        desk.type(large);
        // Asks for the digest at once.
        desk.tab->receive(u"md5:900150983cd24fb0d6963f7d28e17f72"_s, u"compare"_s);
        QVERIFY(desk.says(u"is not hashed yet"_s));
        QVERIFY(desk.digest().isEmpty());
        // The job is done and its result on the way when the text is another.
        QThreadPool::globalInstance()->waitForDone();
        desk.type(u"x"_s);
        QTest::qWait(100);
        QCOMPARE(desk.digest(), u"9dd4e461268c8034f5c8564e155c67a6"_s);
        // The same where there is no key any more.
        desk.chooseHmac(u"hex"_s, u"0b0b"_s);
        desk.type(large);
        desk.tab->receive(u"900150983cd24fb0d6963f7d28e17f72"_s, u"compare"_s);
        QVERIFY(desk.digest().isEmpty());
        QThreadPool::globalInstance()->waitForDone();
        desk.tab->findChild<SecretEdit*>()->setText(u"0b0"_s);
        QTest::qWait(100);
        QVERIFY(desk.digest().isEmpty());
    }

    void hashesTheSpacesThatWereTyped()
    {
        Desk desk({ u"md5"_s });
        desk.type(u"a\u00A0b"_s);
        // printf 'a\302\240b' | md5sum
        QCOMPARE(desk.digest(), u"7570c04097240e0563415b8d354c4607"_s);
        QVERIFY(desk.says(u"4 byte(s)"_s));
        // What Shift+Enter types is a line break.
        desk.type(u"a\u2028b\n"_s);
        QCOMPARE(desk.digest(), u"dd8c6a395b5dd36c56d23275028f526c"_s);
    }

    void hasNoHmacWithoutTheKeyOfTheFile()
    {
        Desk desk;
        desk.type(u"what do ya want for nothing?"_s);
        desk.chooseHmac(u"binary"_s, {});
        auto* key = desk.tab->findChild<HmacKey*>();
        QVERIFY(desk.digest().isEmpty());
        QVERIFY(desk.remarks().isEmpty());
        QVERIFY(!key->key());
        key->readFrom(desk.folder.filePath(u"missing"_s).toStdString());
        QTRY_VERIFY(desk.says(u"does not exist"_s));
        QVERIFY(desk.digest().isEmpty());
        QFile file(desk.folder.filePath(u"key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Jefe");
        file.close();
        key->readFrom(file.fileName().toStdString());
        QTRY_VERIFY(!desk.digest().isEmpty());
        // While another file is read, the former does not count.
        key->readFrom(desk.folder.filePath(u"missing"_s).toStdString());
        QVERIFY(!key->key());
        QVERIFY(desk.digest().isEmpty());
        key->readFrom(file.fileName().toStdString());
        QTRY_VERIFY(!desk.digest().isEmpty());
        // Another kind of key has no file.
        desk.chooseHmac(u"text"_s, u"x"_s);
        QVERIFY(key->file().empty());
        desk.tab->headerActions().at(1)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"--key-file KEYFILE -"_s));
        desk.chooseHmac(u"binary"_s, {});
        QVERIFY(desk.digest().isEmpty());
    }

    void wantsAllValuesThatNameNoFile()
    {
        Desk desk;
        const QString own = u"sha256:"_s + sha256OfAbc + u'\n';
        const QString other = u"sha256:"_s + u"00"_s.repeated(32) + u'\n';
        desk.type(u"abc"_s);
        desk.tab->receive(own + other, u"compare"_s);
        QVERIFY(desk.says(u"differs from digit"_s));
        desk.tab->receive(own + u"md5:900150983cd24fb0d6963f7d28e17f72"_s, u"compare"_s);
        QVERIFY(desk.says(u"equal these values"_s));
        desk.tab->receive(sha256OfAbc + u"  a.txt\n"_s + u"00"_s.repeated(32) + u"  b.txt\n"_s, u"compare"_s);
        QVERIFY(desk.says(u"equals this value"_s));
    }

    void remembersNothingOfTheText()
    {
        Desk desk;
        desk.type(u"correct horse battery staple"_s);
        desk.chooseHmac(u"text"_s, u"hunter2hunter2"_s);
        desk.tab->findChild<Chooser*>()->setCurrentIndex(1);
        QTest::qWait(50);
        desk.settings.save();
        QFile file(QString::fromStdString(desk.settings.location().string()));
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray stored = file.readAll();
            QVERIFY(!stored.contains("horse"));
            QVERIFY(!stored.contains("hunter2"));
        }
        QVERIFY(!desk.tab->windowTitle().contains(u"horse"_s));
        QVERIFY(!desk.tab->unsaved().contains(u"horse"_s));
    }

    void copiesACommandWithoutTheText()
    {
        Desk desk({ u"sha256"_s, u"md5"_s });
        desk.type(u"secret text"_s);
        desk.tab->headerActions().at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"assay hash -a sha256 -a md5 -"_s);
        desk.chooseHmac(u"hex"_s, u"0b0b"_s);
        desk.tab->headerActions().at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            u"assay hmac -a sha256 -a md5 --key-file KEYFILE --key-encoding hex -"_s);
    }

    void sendsFilesToTheirTab()
    {
        Desk desk;
        QString tab;
        desk.workbench.setOpener(
            [&](const Destination& destination, const Content&) { tab = destination.tab; });
        QCOMPARE(desk.tab->dropSentence(Files{ "a" }), u"Drop to hash 1 file(s)"_s);
        desk.tab->receive(Files{ "a" }, {});
        QCOMPARE(tab, u"files"_s);
    }

    void showsASampleThatMatches()
    {
        Desk desk;
        desk.tab->showSample();
        QVERIFY(desk.says(u"SHA-256 of this text equals this value"_s));
    }

    void drawsItself()
    {
        const QString folder = qEnvironmentVariable("ASSAY_GRABS");
        if (folder.isEmpty())
            QSKIP("set ASSAY_GRABS to look at the pictures");
        auto* style = static_cast<AssayStyle*>(QApplication::style());
        for (const int zoom : { 100, 200 }) {
            QFont font = QApplication::font();
            font.setPixelSize(13 * zoom / 100);
            QApplication::setFont(font);
            for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
                style->setTokens(tokensFor(scheme, Contrast::Normal));
                Desk desk({ u"sha256"_s, u"sha512"_s, u"sha1"_s });
                desk.tab->setAutoFillBackground(true);
                desk.tab->showSample();
                const QString name = u"-%1-%2.png"_s.arg(zoom).arg(static_cast<int>(scheme));
                QTest::qWait(50);
                desk.tab->grab().save(folder + u"/text"_s + name);
                desk.chooseHmac(u"hex"_s, u"0b0b"_s);
                QTest::qWait(50);
                desk.tab->grab().save(folder + u"/hmac"_s + name);
            }
        }
    }
};

GUI_TEST_MAIN(TextTabTest)
#include "text_tab_test.moc"
