// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/token/otpauth_migration.h"
#include "core/token/qr_code.h"
#include "gui/panels/hash/code_card.h"
#include "gui/panels/hash/code_verify.h"
#include "gui/panels/hash/one_time_form.h"
#include "gui/panels/hash/one_time_tab.h"
#include "gui/panels/hash/qr_card.h"
#include "gui/panels/hash/qr_reading.h"
#include "gui/panels/hash/qr_view.h"
#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"
#include "tests/gui/gui_main.h"

#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QTemporaryDir>

#include <memory>

using namespace gui;
using namespace gui::hash;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString seed = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s; // of RFC 6238, "12345678901234567890"
const QString example = u"otpauth://totp/Example:alice@google.com?secret=JBSWY3DPEHPK3PXP&issuer=Example"_s;

struct Desk {
    Desk()
        : settings(folder.path().toStdString())
        , workbench(settings)
        , tab(std::make_unique<OneTimeTab>(workbench, nullptr))
    {
        tab->setClock([this] { return now; });
        tab->resize(1072, 900);
        tab->show();
    }

    template <typename Widget> Widget* the()
    {
        auto* found = tab->findChild<Widget*>();
        if (!found)
            qFatal("the tab has no such part");
        return found;
    }
    SecretEdit* secret() { return the<SecretEdit>(); }
    void showPicture()
    {
        for (Button* button : the<QrCard>()->findChildren<Button*>()) {
            if (button->text() == u"Show QR code"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCoreApplication::processEvents();
    }
    QString code() { return the<CodeCard>()->code(); }
    Chooser* chooser(const QString& label)
    {
        for (Chooser* each : tab->findChildren<Chooser*>()) {
            if (each->accessibleName() == label)
                return each;
        }
        qFatal("no chooser %s", qPrintable(label));
    }
    QLineEdit* edit(const QString& label)
    {
        for (QLineEdit* each : tab->findChildren<QLineEdit*>()) {
            if (each->accessibleName() == label)
                return each;
        }
        qFatal("no line edit %s", qPrintable(label));
    }
    bool says(const QString& words)
    {
        // What was added just now is shown by the event loop.
        QCoreApplication::processEvents();
        for (const QLabel* label : tab->findChildren<QLabel*>()) {
            if (label->isVisibleTo(tab.get()) && label->text().contains(words))
                return true;
        }
        for (const MessageStrip* strip : tab->findChildren<MessageStrip*>()) {
            if (strip->isVisibleTo(tab.get()) && strip->sentence().contains(words))
                return true;
        }
        return false;
    }
    void save(const QImage& image, const QString& name) { image.save(folder.filePath(name)); }
    std::filesystem::path path(const QString& name) { return toPath(folder.filePath(name)); }

    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    std::chrono::milliseconds now{ 59'000 };
    std::unique_ptr<OneTimeTab> tab;
};

QImage pictureOf(const QString& text, int scale = 4)
{
    return gui::hash::pictureOf(core::token::makeQrCode(text.toStdString()).value(), scale);
}

} // namespace

class OneTimeTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheCodesOfATypedSecret()
    {
        Desk desk;
        QVERIFY(desk.the<EmptyState>()->isVisible());
        QTest::keyClicks(desk.secret(), seed);
        QVERIFY(!desk.the<EmptyState>()->isVisible());
        QCOMPARE(desk.code(), u"287082"_s);
        QVERIFY(desk.says(u"287 082"_s));
        QVERIFY(desk.says(u"755 224"_s)); // before
        QVERIFY(desk.says(u"359 152"_s)); // next
        desk.secret()->clear();
        QVERIFY(desk.the<EmptyState>()->isVisible());
    }

    void followsTheClockWhileItIsSeen()
    {
        Desk desk;
        desk.secret()->setText(seed);
        desk.now = std::chrono::milliseconds(60'000);
        QTRY_COMPARE(desk.code(), u"359152"_s);
        desk.tab->hide();
        desk.now = std::chrono::milliseconds(30'000);
        QTest::qWait(400);
        QCOMPARE(desk.code(), u"359152"_s);
        desk.tab->show();
        QCOMPARE(desk.code(), u"287082"_s);
    }

    void takesParameters()
    {
        Desk desk;
        desk.secret()->setText(seed);
        desk.chooser(u"Digits"_s)->setCurrentIndex(2);
        QCOMPARE(desk.code(), u"94287082"_s); // RFC 6238
        desk.chooser(u"Kind"_s)->setCurrentIndex(1);
        desk.edit(u"Counter"_s)->setText(u"9"_s);
        desk.chooser(u"Digits"_s)->setCurrentIndex(0);
        QCOMPARE(desk.code(), u"520489"_s); // RFC 4226
        QVERIFY(desk.says(u"Counter 9"_s));
        desk.chooser(u"Kind"_s)->setCurrentIndex(0);
        desk.edit(u"Period in seconds"_s)->setText(u"0"_s);
        QVERIFY(desk.says(u"1 to 86,400"_s));
        QVERIFY(!desk.the<CodeCard>()->isVisible());
        desk.edit(u"Period in seconds"_s)->setText(u"60"_s);
        QCOMPARE(desk.code(), u"755224"_s);
        QVERIFY(desk.says(u"A period of 60 s is unusual"_s));
    }

    void saysWhatIsWrongWithASecret()
    {
        Desk desk;
        QTest::keyClicks(desk.secret(), u"JBSW1"_s);
        QVERIFY(desk.says(u"The secret is not well-formed"_s));
        QVERIFY(desk.says(u"(byte 4)"_s));
        QVERIFY(desk.says(u"1 the letter I or L"_s));
        desk.secret()->setText(u"otpauth://totp/x?secret="_s);
        QVERIFY(desk.says(u"the secret is missing"_s));
        desk.secret()->setText(u"https://example.com"_s);
        QVERIFY(desk.says(u"The address is no otpauth address"_s));
    }

    void takesAnAddress()
    {
        Desk desk;
        desk.tab->receive(QString(example + u"&digits=8&algorithm=SHA256&period=60"_s), u"read"_s);
        QCOMPARE(desk.edit(u"Issuer"_s)->text(), u"Example"_s);
        QCOMPARE(desk.edit(u"Account"_s)->text(), u"alice@google.com"_s);
        QCOMPARE(desk.chooser(u"Algorithm"_s)->currentText(), u"SHA-256"_s);
        QCOMPARE(desk.edit(u"Period in seconds"_s)->text(), u"60"_s);
        QCOMPARE(desk.code().size(), 8);
        QVERIFY(desk.says(u"Some apps take SHA-256 for SHA-1"_s));
    }

    void forgetsTheAddressWithTheNextSecret()
    {
        Desk desk;
        desk.tab->receive(QString(example + u"&digits=8&algorithm=SHA512&period=60"_s), u"read"_s);
        desk.secret()->clear();
        desk.secret()->setText(seed);
        QCOMPARE(desk.code(), u"287082"_s);
        QVERIFY(desk.edit(u"Issuer"_s)->text().isEmpty());
        QVERIFY(desk.edit(u"Account"_s)->text().isEmpty());
        // What is chosen for a secret stays while it is corrected.
        desk.chooser(u"Digits"_s)->setCurrentIndex(2);
        desk.secret()->setText(u"1"_s);
        desk.secret()->setText(seed);
        QCOMPARE(desk.code(), u"94287082"_s);
        desk.secret()->setText(u"otpauth://hotp/x?counter=5&secret="_s + seed);
        desk.secret()->setText(seed);
        QCOMPARE(desk.code(), u"287082"_s);
    }

    void looksAheadOnlyWithCounters()
    {
        Desk desk;
        desk.secret()->setText(u"otpauth://hotp/x?counter=2&secret="_s + seed);
        QCOMPARE(desk.chooser(u"Window"_s)->currentText(), u"1 step(s) ahead"_s);
        QLineEdit* code = desk.the<CodeVerify>()->edit();
        QTest::keyClicks(code, u"287082"_s); // of counter 1
        QVERIFY(desk.says(u"This is no code of this or the next 120 counters"_s));
        code->setText(u"969429"_s); // of counter 3
        QVERIFY(desk.says(u"1 step(s) ahead; the next counter is 4"_s));
        code->setText(u"9694290"_s);
        QVERIFY(desk.says(u"A code here has 6 characters"_s));
        code->setText(u"96942x"_s);
        QVERIFY(desk.says(u"It holds a character that is in no such code"_s));
        desk.secret()->setText(u"otpauth://hotp/x?counter=18446744073709551615&secret="_s + seed);
        code->setText(desk.code());
        QVERIFY(desk.says(u"The code of the last counter that there is"_s));
        desk.secret()->setText(seed);
        QCOMPARE(desk.chooser(u"Window"_s)->currentText(), u"1 step(s) either side"_s);
    }

    void tellsTheDriftOfACode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        // RFC 4226: codes of the steps 0, 1, 2, 4; the present one is 1.
        QTest::newRow("present") << u"287082"_s << u"The present code"_s;
        QTest::newRow("in groups") << u"287 082"_s << u"The present code"_s;
        QTest::newRow("next") << u"359152"_s
                              << u"1 step(s) ahead: the clock of the device is 1 to 30\u00a0s ahead"_s;
        QTest::newRow("before") << u"755224"_s
                                << u"1 step(s) behind: the clock of the device is 30 to 59\u00a0s behind"_s;
        QTest::newRow("later") << u"338314"_s
                               << u"3 step(s) ahead: the clock of the device is 61 to 90\u00a0s ahead"_s;
        QTest::newRow("wrong") << u"123456"_s << u"This is no code of the last or the next 120 steps"_s;
    }
    void tellsTheDriftOfACode()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        Desk desk;
        desk.secret()->setText(seed);
        QTest::keyClicks(desk.the<CodeVerify>()->edit(), code);
        QVERIFY2(desk.says(words), qPrintable(words));
    }

    void copiesTheCodeAsASecret()
    {
        Desk desk;
        desk.secret()->setText(seed);
        QSignalSpy copied(&desk.workbench.clipboard(), &Clipboard::secretCopied);
        QTest::mouseClick(desk.the<CopyButton>(), Qt::LeftButton);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"287082"_s);
    }

    void drawsACodeThatReadsBack()
    {
        Desk desk;
        desk.secret()->setText(example);
        desk.showPicture();
        const auto* view = desk.the<QrView>();
        QVERIFY(view->code());
        // Nothing is left over beside whole modules and the quiet zone.
        const int modules = view->code()->size + 2 * core::token::QrCode::quietZone;
        QCOMPARE(view->width() % modules, 0);
        QVERIFY(view->width() / modules >= 3);
        // As it is painted on the screen.
        const auto texts = qrTextsOf(const_cast<QrView*>(view)->grab().toImage());
        QVERIFY(texts);
        QCOMPARE(fromUtf8(core::asText(texts->front().bytes())),
            u"otpauth://totp/"
            u"Example:alice%40google.com?secret=JBSWY3DPEHPK3PXP&issuer=Example&algorithm=SHA1&"
            u"digits=6&period=30"_s);
        desk.edit(u"Issuer"_s)->setText(u"a:b"_s);
        QVERIFY(view->isVisible());
        desk.edit(u"Account"_s)->setText(QString(6000, QChar(0x20AC)));
        QVERIFY(!view->isVisible());
        QVERIFY(desk.says(u"is larger than what is taken in"_s));
    }

    void showsThePictureOnRequestOnly()
    {
        Desk desk;
        desk.secret()->setText(example);
        QVERIFY(!desk.the<QrView>()->isVisible());
        desk.showPicture();
        QVERIFY(desk.the<QrView>()->isVisible());
        desk.edit(u"Issuer"_s)->setText(u"Other"_s);
        QVERIFY(desk.the<QrView>()->isVisible());
        desk.tab->hide();
        desk.tab->show();
        QVERIFY(!desk.the<QrView>()->isVisible());
        desk.showPicture();
        desk.secret()->setText(seed);
        QVERIFY(!desk.the<QrView>()->isVisible());
        desk.showPicture();
        desk.secret()->clear();
        desk.secret()->setText(seed);
        QVERIFY(!desk.the<QrView>()->isVisible());
    }

    void keepsTheCodesAtOneWidth()
    {
        Desk desk;
        desk.secret()->setText(seed);
        const auto* copy = desk.the<CopyButton>();
        QCoreApplication::processEvents();
        const QPoint place = copy->pos();
        for (int i = 0; i < 20; ++i) {
            desk.now += std::chrono::seconds(30);
            desk.tab->setClock([&desk] { return desk.now; });
            QCoreApplication::processEvents();
            QCOMPARE(copy->pos(), place);
        }
    }

    void savesThePictureForOneselfOnly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("SVG") << u"code.svg"_s;
        QTest::newRow("PNG") << u"code.PNG"_s;
    }
    void savesThePictureForOneselfOnly()
    {
        QFETCH(QString, name);
        Desk desk;
        desk.secret()->setText(example);
        auto* card = desk.the<QrCard>();
        card->save(desk.path(name));
        QTRY_VERIFY(!card->isSaving());
        const QFile file(desk.folder.filePath(name));
        QVERIFY(file.exists());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto texts = qrTextsOf(desk.path(name), {});
        QVERIFY(texts);
        QVERIFY(core::asText(texts->front().bytes()).starts_with("otpauth://totp/Example:"));
    }

    void readsAQrCodeFromAFile()
    {
        Desk desk;
        desk.save(pictureOf(example), u"code.png"_s);
        desk.tab->receive(Files{ desk.path(u"code.png"_s) }, {});
        QTRY_VERIFY(!desk.tab->isReading());
        QCOMPARE(desk.edit(u"Account"_s)->text(), u"alice@google.com"_s);
        QCOMPARE(desk.code().size(), 6);
    }

    void keepsWhatIsTypedWhileAPictureIsRead()
    {
        Desk desk;
        desk.save(pictureOf(example), u"code.png"_s);
        desk.tab->readPicture(desk.path(u"code.png"_s));
        QVERIFY(desk.tab->isReading());
        QVERIFY(desk.the<ProgressStrip>()->isVisible());
        QVERIFY(desk.the<ProgressStrip>()->accessibleName().contains(u"code.png"_s));
        QTest::keyClicks(desk.secret(), seed);
        QVERIFY(!desk.tab->isReading());
        QVERIFY(!desk.the<ProgressStrip>()->isVisible());
        QTest::qWait(300);
        QCOMPARE(desk.secret()->text(), seed);
        QCOMPARE(desk.code(), u"287082"_s);
    }

    void leavesNothingOfAnEmptiedSecret()
    {
        Desk desk;
        desk.secret()->setText(example + u"&period=60"_s);
        QVERIFY(desk.says(u"A period of 60 s is unusual"_s));
        QVERIFY(desk.the<QrView>()->code());
        desk.secret()->clear();
        QVERIFY(!desk.the<QrView>()->code());
        QVERIFY(desk.code().isEmpty());
        desk.secret()->setText(example + u"&period=60"_s);
        QVERIFY(desk.the<QrView>()->code());
        QVERIFY(desk.says(u"A period of 60 s is unusual"_s));
    }

    void keepsAFailedSaveInTheCard()
    {
        Desk desk;
        desk.secret()->setText(example);
        auto* card = desk.the<QrCard>();
        card->save(desk.path(u"missing/code.svg"_s));
        QTRY_VERIFY(!card->isSaving());
        QVERIFY(desk.says(u"does not exist"_s));
        desk.now += std::chrono::seconds(1);
        QTest::qWait(300);
        QVERIFY(desk.says(u"does not exist"_s));
        card->save(desk.path(u"code.svg"_s));
        QVERIFY(!desk.says(u"does not exist"_s));
        QTRY_VERIFY(!card->isSaving());
    }

    void readsAPictureWithTransparentPaper()
    {
        const QImage opaque = pictureOf(example);
        QImage transparent(opaque.size(), QImage::Format_ARGB32);
        for (int y = 0; y < opaque.height(); ++y) {
            for (int x = 0; x < opaque.width(); ++x)
                transparent.setPixel(x, y, qGray(opaque.pixel(x, y)) < 128 ? qRgba(0, 0, 0, 255) : 0U);
        }
        QVERIFY(qrTextsOf(transparent));
    }

    void refusesOtherPictures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << u"blank.png"_s << u"blank.png shows no QR code that can be read"_s;
        QTest::newRow("another code") << u"other.png"_s << u"the QR code holds something else"_s;
        QTest::newRow("no picture") << u"text.png"_s << u"text.png is no picture that can be read"_s;
        QTest::newRow("missing") << u"missing.png"_s << u"does not exist"_s;
    }
    void refusesOtherPictures()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        Desk desk;
        QImage blank(200, 200, QImage::Format_RGB32);
        blank.fill(Qt::white);
        desk.save(blank, u"blank.png"_s);
        desk.save(pictureOf(u"https://example.com"_s), u"other.png"_s);
        QFile text(desk.folder.filePath(u"text.png"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("hello");
        text.close();
        desk.tab->readPicture(desk.path(name));
        QTRY_VERIFY(!desk.tab->isReading());
        QVERIFY2(desk.says(words), qPrintable(words));
    }

    void pastesAPicture()
    {
        Desk desk;
        QGuiApplication::clipboard()->setImage(pictureOf(example));
        for (QAction* action : desk.tab->actions()) {
            if (action->shortcut() == QKeySequence(QKeySequence::Paste))
                action->trigger();
        }
        QTRY_VERIFY(!desk.tab->isReading());
        QCOMPARE(desk.edit(u"Issuer"_s)->text(), u"Example"_s);
    }

    void choosesAmongTheAccountsOfAnExport()
    {
        Desk desk;
        // Two accounts: "a" of "One" with SHA-1, "b" of "Two", HOTP, counter 5.
        const QByteArray message = QByteArray::fromHex("0a1a"
                                                       "0a0a48656c6c6f21deadbeef"
                                                       "120161"
                                                       "1a034f6e65"
                                                       "200128013002")
            + QByteArray::fromHex("0a1c"
                                  "0a0a48656c6c6f21deadbeef"
                                  "120162"
                                  "1a0354776f"
                                  "2001280130013805");
        desk.tab->receive(QString(u"otpauth-migration://offline?data="_s
                              + QString::fromLatin1(message.toBase64(QByteArray::Base64UrlEncoding))),
            {});
        Chooser* accounts = desk.chooser(u"Account, 2 in this export"_s);
        QCOMPARE(accounts->count(), 2);
        QCOMPARE(accounts->currentText(), u"One: a"_s);
        QCOMPARE(desk.edit(u"Issuer"_s)->text(), u"One"_s);
        accounts->setCurrentIndex(1);
        Q_EMIT accounts->activated(1);
        QCOMPARE(desk.edit(u"Issuer"_s)->text(), u"Two"_s);
        QVERIFY(desk.says(u"Counter 5"_s));
    }

    void addsThePartsOfAnExport()
    {
        Desk desk;
        std::vector<core::token::OtpAccount> accounts(12);
        for (core::token::OtpAccount& account : accounts) {
            account.name = std::string(1, 'a');
            account.secret = core::SecureBytes::copyOf(core::asBytes(std::string_view("secret"))).value();
        }
        const auto parts = core::token::writeMigrations(accounts).value();
        QCOMPARE(parts.size(), std::size_t(2));
        const auto text = [&](std::size_t i) { return fromUtf8(core::asText(parts[i].bytes())); };
        desk.tab->receive(text(1), {});
        QVERIFY(desk.says(u"This is part 2/2 of an export"_s));
        desk.tab->receive(text(0), {});
        QCOMPARE(desk.chooser(u"Account, 12 in this export"_s)->count(), 12);
        QVERIFY(!desk.says(u"of an export"_s));
        // It is whole: what comes next takes its place.
        desk.tab->receive(text(1), {});
        QCOMPARE(desk.chooser(u"Account, 2 in this export"_s)->count(), 2);
        desk.tab->receive(QString(example), {});
        QCOMPARE(desk.edit(u"Account"_s)->text(), u"alice@google.com"_s);
    }

    void readsAllAddressesOfAPicture()
    {
        Desk desk;
        const QImage first = pictureOf(example, 5);
        const QImage second = pictureOf(u"otpauth://totp/Other:b?secret=JBSWY3DP&issuer=Other"_s, 5);
        QImage both(
            first.width() + second.width(), std::max(first.height(), second.height()), QImage::Format_RGB32);
        both.fill(Qt::white);
        {
            QPainter painter(&both);
            painter.drawImage(0, 0, first);
            painter.drawImage(first.width(), 0, second);
        }
        desk.tab->readPicture(both);
        QTRY_VERIFY(!desk.tab->isReading());
        QCOMPARE(desk.chooser(u"Account, 2 in this export"_s)->count(), 2);
    }

    void copiesACommandWithoutTheSecret()
    {
        Desk desk;
        desk.secret()->setText(seed);
        desk.chooser(u"Digits"_s)->setCurrentIndex(2);
        for (QAction* action : desk.tab->headerActions()) {
            if (action->text() == u"Copy as command"_s)
                action->trigger();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"assay totp now --digits 8"_s);
    }

    void keepsTheFocusWhereTheSampleGoes()
    {
        Desk desk;
        desk.tab->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.tab.get()));
        for (Button* button : desk.the<EmptyState>()->findChildren<Button*>()) {
            if (button->text() == u"Load a sample"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!desk.the<EmptyState>()->isVisible());
        QCOMPARE(QApplication::focusWidget(), desk.secret());
    }

    void showsItsSample()
    {
        Desk desk;
        desk.tab->showSample();
        QCOMPARE(desk.edit(u"Issuer"_s)->text(), u"ACME Co"_s);
        QCOMPARE(desk.code().size(), 6);
        for (const int width : { 360, 560, 1100 }) {
            desk.tab->resize(width, 400);
            QEvent change(QEvent::LanguageChange);
            QApplication::sendEvent(desk.tab.get(), &change);
            QCoreApplication::processEvents();
        }
    }
};

GUI_TEST_MAIN(OneTimeTabTest)

#include "one_time_tab_test.moc"
