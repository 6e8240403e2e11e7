// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/identification.h"
#include "core/passhash/verification.h"
#include "gui/panels/hash/hash_measuring.h"
#include "gui/panels/hash/hash_panel.h"
#include "gui/panels/hash/hash_parts.h"
#include "gui/panels/hash/password_hash_tab.h"
#include "gui/panels/hash/stored_hash_making.h"
#include "gui/panels/hash/stored_hash_reading.h"
#include "gui/panels/hash/stored_verdict.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/sweep.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextLayout>
#include <QThreadPool>

#include <memory>

using namespace gui;
using namespace gui::hash;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString bcryptHash = u"$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"_s; // of U*U
const QString argon2Hash
    = u"$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"_s; // of
                                                                                                 // password

struct Desk {
    Desk()
        : settings(folder.path().toStdString())
        , workbench(settings)
        , tab(std::make_unique<PasswordHashTab>(workbench, nullptr))
    {
        tab->resize(1072, 716);
        tab->show();
    }
    ~Desk()
    {
        tab.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    StoredHashReading& reading() { return tab->reading(); }
    StoredHashMaking& making() { return tab->making(); }
    void type(const QString& text)
    {
        reading().input()->clear();
        QTest::keyClicks(reading().input(), text);
    }
    QString verdict() { return named<StoredVerdict>(reading(), u"verdict"_s)->sentence(); }
    bool hasVerdict() { return named<StoredVerdict>(reading(), u"verdict"_s)->isVisibleTo(tab.get()); }
    QString grade() { return named<StoredVerdict>(reading(), u"grade"_s)->sentence(); }
    void tryPassword(const QString& password)
    {
        reading().secret()->clear();
        QTest::keyClicks(reading().secret(), password);
        // What was shown just now is laid out by the event loop.
        QCoreApplication::processEvents();
        QTest::mouseClick(button(reading(), u"Verify"_s), Qt::LeftButton);
    }
    /// Whether somebody can read it in the tab.
    bool says(const QString& words)
    {
        for (const QLabel* label : tab->findChildren<QLabel*>()) {
            if (label->isVisibleTo(tab.get()) && label->text().contains(words))
                return true;
        }
        return false;
    }
    void choose(const QString& item)
    {
        for (Chooser* chooser : tab->findChildren<Chooser*>()) {
            if (const int index = chooser->findText(item); index >= 0)
                chooser->setCurrentIndex(index);
        }
    }
    /// The one with either of these items.
    static const Chooser* chooserOf(QWidget& parent, const QString& one, const QString& other)
    {
        for (const Chooser* chooser : parent.findChildren<Chooser*>()) {
            if (chooser->findText(one) >= 0 || chooser->findText(other) >= 0)
                return chooser;
        }
        qFatal("no chooser");
    }
    template <typename Widget> static Widget* named(QWidget& parent, const QString& name)
    {
        auto* found = parent.findChild<Widget*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    static Button* button(QWidget& parent, const QString& text)
    {
        for (Button* candidate : parent.findChildren<Button*>()) {
            if (candidate->text() == text)
                return candidate;
        }
        qFatal("no button %s", qPrintable(text));
    }
    void makeFrom(const QString& password)
    {
        auto* secret = making().findChild<SecretEdit*>();
        secret->clear();
        QTest::keyClicks(secret, password);
        QTest::mouseClick(button(making(), u"Hash password"_s), Qt::LeftButton);
    }

    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    std::unique_ptr<PasswordHashTab> tab;
};

} // namespace

class PasswordHashTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesWhatIsTyped()
    {
        Desk desk;
        desk.type(bcryptHash);
        QCOMPARE(desk.grade(), u"bcrypt"_s);
        QTRY_VERIFY(desk.says(u"A cost of 5 is below 10"_s));
        QCOMPARE(desk.tab->findChild<HashParts*>()->rowCount(), 4);
        // Version, cost, salt and hash have colours of their own.
        QCOMPARE(desk.reading().input()->document()->firstBlock().layout()->formats().size(), 4);
        QVERIFY(desk.says(u"Takes about"_s));
    }

    void saysWhatIsWrongAndWhere()
    {
        Desk desk;
        desk.type(bcryptHash.left(40));
        QVERIFY(desk.says(u"the end is missing"_s));
        QVERIFY(desk.says(u"byte 40"_s));
        QVERIFY(!desk.says(u"Parts"_s));
        desk.type(bcryptHash);
        QVERIFY(!desk.says(u"the end is missing"_s));
        QVERIFY(desk.says(u"Parts"_s));
    }

    void offersEveryKindOfABareDigest()
    {
        Desk desk;
        desk.type(u"8846f7eaee8fb117ad06bdd830b7586c"_s);
        QCOMPARE(desk.grade(), u"MD5"_s);
        QVERIFY(desk.says(u"It may be 3 other"_s));
        desk.choose(u"MD4  ·  hashcat 900 · John Raw-MD4"_s);
        QCOMPARE(desk.grade(), u"MD4"_s);
        desk.tryPassword(u"other"_s);
        QTRY_COMPARE(desk.verdict(), u"No match"_s);
        QVERIFY(desk.says(u"Not tried: LM hash of Windows"_s));
    }

    void findsTheKindByThePassword()
    {
        Desk desk;
        desk.type(u"8846f7eaee8fb117ad06bdd830b7586c"_s);
        desk.tryPassword(u"password"_s);
        QTRY_COMPARE(desk.verdict(), u"Match"_s);
        QCOMPARE(desk.grade(), u"NT hash of Windows"_s);
        QVERIFY(desk.says(u"The password belongs to this hash (NT hash of Windows)"_s));
    }

    void verifiesAPassword()
    {
        Desk desk;
        desk.type(bcryptHash);
        QVERIFY(!desk.hasVerdict());
        desk.tryPassword(u"U*U"_s);
        QTRY_VERIFY(desk.hasVerdict());
        QCOMPARE(desk.verdict(), u"Match"_s);
        desk.tryPassword(u"U*V"_s);
        QTRY_COMPARE(desk.verdict(), u"No match"_s);
        QTest::keyClicks(desk.reading().secret(), u"x"_s);
        QVERIFY(!desk.hasVerdict());
        QTest::keyClick(desk.reading().secret(), Qt::Key_Return);
        QTRY_VERIFY(desk.hasVerdict());
    }

    void showsOneLargeStamp()
    {
        Desk desk;
        desk.type(bcryptHash);
        const auto* stamp = Desk::named<StoredVerdict>(desk.reading(), u"grade"_s)->findChild<Stamp*>();
        const int large = stamp->sizeHint().width();
        desk.tryPassword(u"U*U"_s);
        QTRY_COMPARE(desk.verdict(), u"Match"_s);
        QVERIFY(stamp->sizeHint().width() < large);
        QTest::keyClicks(desk.reading().secret(), u"x"_s);
        QCOMPARE(stamp->sizeHint().width(), large);
    }

    void invitesWhileThereIsNothingToRead()
    {
        Desk desk;
        QVERIFY(desk.says(u"Paste a stored hash to see its kind"_s));
        QTest::mouseClick(Desk::button(desk.reading(), u"Load a sample"_s), Qt::LeftButton);
        QVERIFY(!desk.says(u"Paste a stored hash"_s));
        QCOMPARE(desk.grade(), u"bcrypt, in htpasswd"_s);
        QCOMPARE(desk.tab->focusWidget(), desk.reading().input());
    }

    void forgetsTheVerdictWithTheHash()
    {
        Desk desk;
        desk.type(bcryptHash);
        desk.tryPassword(u"U*U"_s);
        QTRY_VERIFY(desk.hasVerdict());
        desk.type(argon2Hash);
        QVERIFY(!desk.hasVerdict());
    }

    void refusesABombAndComputesItOnRequestOnly()
    {
        Desk desk;
        desk.type(u"$2b$31$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"_s);
        desk.tryPassword(u"x"_s);
        QTRY_VERIFY(desk.says(u"would take more time or memory"_s));
        QVERIFY(!desk.hasVerdict());
        QVERIFY(
            Desk::button(*Desk::named<MessageStrip>(desk.reading(), u"message"_s), u"Verify all the same"_s)
                ->isVisibleTo(desk.tab.get()));
    }

    void asksForTheUserWhereTheHashDependsOnOne()
    {
        Desk desk;
        desk.type(u"md50df12d8acb5300d84d0bdffe1c289546"_s);
        desk.tryPassword(u"x"_s);
        QTRY_COMPARE(desk.verdict(), u"Not tried"_s);
    }

    void showsASample()
    {
        Desk desk;
        desk.tab->showSample();
        QCOMPARE(desk.grade(), u"bcrypt, in htpasswd"_s);
        desk.reading().verify();
        QTRY_COMPARE_WITH_TIMEOUT(desk.verdict(), u"Match"_s, 30'000);
    }

    void copiesTheCommandWithoutThePassword()
    {
        Desk desk;
        desk.type(bcryptHash);
        QTest::keyClicks(desk.reading().secret(), u"U*U"_s);
        desk.tab->headerActions().at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"assay passhash verify '"_s + bcryptHash + u'\'');
        desk.tab->showPart(u"make"_s);
        desk.tab->headerActions().at(1)->trigger();
        QVERIFY(
            QGuiApplication::clipboard()->text().startsWith(u"assay passhash create --algorithm argon2id"_s));
    }

    void makesWhatItReads()
    {
        Desk desk;
        desk.tab->showPart(u"make"_s);
        desk.choose(u"bcrypt"_s);
        desk.choose(u"Other numbers"_s);
        desk.making().findChildren<QSpinBox*>().first()->setValue(4);
        desk.makeFrom(u"hunter2"_s);
        QTRY_VERIFY(!desk.making().hash().isEmpty());
        QVERIFY(desk.making().hash().startsWith(u"$2b$04$"_s));
        QTest::mouseClick(Desk::button(desk.making(), u"Read it"_s), Qt::LeftButton);
        QCOMPARE(desk.grade(), u"bcrypt"_s);
        desk.tryPassword(u"hunter2"_s);
        QTRY_COMPARE(desk.verdict(), u"Match"_s);
    }

    void saysBeforehandWhatItTakes()
    {
        Desk desk;
        desk.tab->showPart(u"make"_s);
        QVERIFY(desk.says(u"One hash takes about"_s));
        QVERIFY(desk.says(u"MiB on this machine"_s));
        const QString before = Desk::named<Label>(desk.making(), u"expense"_s)->text();
        desk.choose(u"scrypt"_s);
        QVERIFY(Desk::named<Label>(desk.making(), u"expense"_s)->text() != before);
    }

    void offersOnlyLayoutsThatCanHoldIt_data()
    {
        QTest::addColumn<int>("algorithm");
        for (std::size_t i = 0; i < core::passhash::algorithmCount; ++i) {
            const auto algorithm = static_cast<core::passhash::Algorithm>(i);
            if (core::passhash::isAvailable(algorithm) && !core::passhash::isLegacy(algorithm))
                QTest::newRow(idOf(algorithm)) << static_cast<int>(i);
        }
    }
    void offersOnlyLayoutsThatCanHoldIt()
    {
        QFETCH(int, algorithm);
        const auto chosen = static_cast<core::passhash::Algorithm>(algorithm);
        Desk desk;
        desk.tab->showPart(u"make"_s);
        // The longest way: from the one with the most layouts, in the last of them.
        desk.choose(u"PBKDF2"_s);
        desk.choose(u"SHA-512"_s);
        desk.choose(QString::fromUtf8(nameOf(chosen)));
        QStringList layouts;
        const Chooser* chooser = desk.chooserOf(desk.making(), u"Usual string"_s, u"LDAP"_s);
        for (int i = 0; i < chooser->count(); ++i)
            layouts << chooser->itemText(i);
        QCOMPARE(layouts.contains(u"GRUB 2"_s), chosen == core::passhash::Algorithm::Pbkdf2);
        for (const QString& layout : layouts) {
            desk.choose(layout);
            desk.makeFrom(u"hunter2"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!desk.making().isRunning(), 60'000);
            QVERIFY2(!desk.making().hash().isEmpty(), qPrintable(layout));
            const auto hashes = core::passhash::identify(desk.making().hash().toStdString());
            QVERIFY2(hashes.has_value(), qPrintable(layout));
            const auto verified
                = core::passhash::verify(hashes->front(), core::asBytes(std::string_view("hunter2")));
            QVERIFY2(verified && verified->verdict == core::passhash::Verdict::Match, qPrintable(layout));
            QVERIFY2(core::passhash::remarksOn(desk.making().recipe()).empty(), qPrintable(layout));
        }
    }

    void keepsToTheNumbersOfALayout()
    {
        using enum core::passhash::Layout;
        Desk desk;
        desk.tab->showPart(u"make"_s);
        desk.choose(u"PBKDF2"_s);
        desk.choose(u"Spring Security"_s);
        QCOMPARE(desk.making().recipe().iterations, 310'000U);
        QVERIFY(!desk.making().findChildren<QSpinBox*>().first()->isEnabled());
        desk.choose(u"GRUB 2"_s);
        QCOMPARE(desk.making().recipe().digest, core::crypto::DigestAlgorithm::Sha512);
        QCOMPARE(desk.making().recipe().iterations, 220'000U);
        // A measurement for another hash function is not written as GRUB cannot read it.
        desk.making().setRecipe({ .algorithm = core::passhash::Algorithm::Pbkdf2, .iterations = 700'000 });
        QCOMPARE(desk.making().recipe().layout, Standard);
        QCOMPARE(desk.making().recipe().iterations, 700'000U);
        desk.choose(u"yescrypt"_s);
        QCOMPARE(desk.making().recipe().unixCost, 0U);
    }

    void saysWhatDjangoCannotVerify()
    {
        Desk desk;
        desk.tab->showPart(u"make"_s);
        desk.choose(u"scrypt"_s);
        QCOMPARE(desk.making().recipe().costLog2, 17U);
        desk.choose(u"Django"_s);
        QCOMPARE(desk.making().recipe().costLog2, 14U);
        QCOMPARE(desk.making().recipe().parallelism, 5U);
        QVERIFY(!desk.says(u"stops at 32 MiB"_s));
        desk.making().findChildren<QSpinBox*>().first()->setValue(15);
        QVERIFY(desk.says(u"stops at 32 MiB"_s));
        const Chooser* presets = desk.chooserOf(desk.making(), u"Other numbers"_s, u"Usual"_s);
        QCOMPARE(presets->currentText(), u"Other numbers"_s);
        desk.choose(u"Werkzeug"_s);
        QVERIFY(!desk.says(u"stops at 32 MiB"_s));
    }

    void saysWhatItCannotTry()
    {
        Desk desk;
        desk.type(QString(argon2Hash).replace(u",p=1"_s, u",p=1,keyid=AAAA"_s));
        desk.tryPassword(u"password"_s);
        QTRY_VERIFY(desk.says(u"depends on a secret key that is kept elsewhere"_s));
        if (!core::passhash::isAvailable(core::passhash::Algorithm::Yescrypt))
            QSKIP("libxcrypt is absent");
        desk.tab->showPart(u"make"_s);
        desk.choose(u"yescrypt"_s);
        auto* secret = desk.making().findChild<SecretEdit*>();
        secret->setText(QString(512, u'x'));
        QVERIFY(desk.says(u"crypt(3) takes 511 bytes of a password at most"_s));
        secret->setText(QString(511, u'x'));
        QVERIFY(!desk.says(u"crypt(3) takes"_s));
    }

    void countsTheBytesThatBcryptReads()
    {
        Desk desk;
        desk.tab->showPart(u"make"_s);
        desk.choose(u"bcrypt"_s);
        auto* secret = desk.making().findChild<SecretEdit*>();
        secret->setText(u"é"_s);
        QVERIFY(desk.says(u"2 of 72 bytes"_s));
        secret->setText(QString(73, u'x'));
        QVERIFY(desk.says(u"73 of 72 bytes: bcrypt would leave out the rest"_s));
        QTest::mouseClick(Desk::button(desk.making(), u"Hash password"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.says(u"takes 72 bytes of a password at most"_s));
        QVERIFY(desk.making().hash().isEmpty());
        desk.choose(u"Django"_s);
        QVERIFY(!desk.says(u"of 72 bytes"_s));
    }

    void keepsTheHashInAnotherLanguage()
    {
        Desk desk;
        desk.tab->showPart(u"make"_s);
        desk.choose(u"PBKDF2"_s);
        desk.choose(u"Django"_s);
        desk.choose(u"Other numbers"_s);
        desk.making().findChildren<QSpinBox*>().first()->setValue(1000);
        desk.makeFrom(u"hunter2"_s);
        QVERIFY(desk.making().isRunning());
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(desk.tab.get(), &change);
        QVERIFY(desk.making().isRunning());
        QTRY_VERIFY(!desk.making().hash().isEmpty());
        const QString hash = desk.making().hash();
        QVERIFY(hash.startsWith(u"pbkdf2_sha256$1000$"_s));
        QApplication::sendEvent(desk.tab.get(), &change);
        desk.making().setSpeed({});
        QCOMPARE(desk.making().hash(), hash);
        QCOMPARE(desk.making().recipe().layout, core::passhash::Layout::Django);
        QCOMPARE(desk.making().recipe().iterations, 1000U);
    }

    void keepsTheRemarkInAnotherLanguage()
    {
        Desk desk;
        desk.tab->showPart(u"make"_s);
        desk.choose(u"bcrypt"_s);
        desk.makeFrom(QString(73, u'x'));
        QTRY_VERIFY(desk.says(u"takes 72 bytes of a password at most"_s));
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(desk.tab.get(), &change);
        QVERIFY(desk.says(u"takes 72 bytes of a password at most"_s));
        QVERIFY(Desk::button(desk.making(), u"Hash password"_s)->isEnabled());
    }

    void takesTheHashFunctionOfAMeasurement()
    {
        Desk desk;
        desk.tab->showPart(u"make"_s);
        desk.choose(u"PBKDF2"_s);
        desk.choose(u"SHA-512"_s);
        QCOMPARE(desk.making().recipe().digest, core::crypto::DigestAlgorithm::Sha512);
        core::passhash::Recipe measured{ .algorithm = core::passhash::Algorithm::Pbkdf2 };
        measured.digest = core::crypto::DigestAlgorithm::Sha256;
        measured.iterations = 1'234'567;
        desk.making().setRecipe(measured);
        QCOMPARE(desk.making().recipe().digest, core::crypto::DigestAlgorithm::Sha256);
        QCOMPARE(desk.making().recipe().iterations, 1'234'567U);
    }

    void alignsTheWordsOfItsFindings()
    {
        Desk desk;
        desk.type(u"$2b$12$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"_s);
        auto* verdict = Desk::named<StoredVerdict>(desk.reading(), u"grade"_s);
        QTest::qWait(0);
        QSet<int> starts;
        for (const Label* label : verdict->findChildren<Label*>()) {
            if (label->isVisible())
                starts.insert(label->mapTo(verdict, QPoint()).x());
        }
        QVERIFY(verdict->findChildren<Badge*>().size() > 1);
        QCOMPARE(starts.size(), 1);
    }

    void keepsTheFocusNearWhatWasPressed()
    {
        Desk desk;
        desk.tab->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.tab.get()));
        desk.type(bcryptHash);
        desk.tryPassword(u"U*U"_s);
        QCOMPARE(QApplication::focusWidget(), desk.reading().secret());
        QTRY_COMPARE(desk.verdict(), u"Match"_s);
        QCOMPARE(QApplication::focusWidget(), desk.reading().secret());
        desk.tab->showPart(u"make"_s);
        desk.choose(u"bcrypt"_s);
        desk.makeFrom(u"x"_s);
        QCOMPARE(QApplication::focusWidget(), desk.making().secret());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.making().hash().isEmpty(), 20'000);
        QTest::mouseClick(Desk::button(desk.making(), u"Read it"_s), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), desk.reading().secret());
        desk.tab->showPart(u"measure"_s);
        QTest::mouseClick(Desk::button(desk.tab->measuring(), u"Measure"_s), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), desk.tab->measuring().findChild<Chooser*>());
        desk.tab->measuring().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab->measuring().isRunning(), 60'000);
    }

    void demonstratesWhatBcryptLeavesOut()
    {
        Desk desk;
        desk.tab->showPart(u"make"_s);
        desk.choose(u"bcrypt"_s);
        QTest::mouseClick(Desk::button(desk.making(), u"Show what bcrypt leaves out"_s), Qt::LeftButton);
        QVERIFY(desk.says(u"is accepted as well"_s));
        desk.choose(u"Argon2id"_s);
        QVERIFY(!Desk::button(desk.making(), u"Show what bcrypt leaves out"_s)->isVisibleTo(desk.tab.get()));
    }

    void stopsMeasuringWhenItIsTold()
    {
        Desk desk;
        desk.tab->showPart(u"measure"_s);
        QTest::mouseClick(Desk::button(desk.tab->measuring(), u"Measure"_s), Qt::LeftButton);
        QVERIFY(desk.tab->measuring().isRunning());
        desk.tab->measuring().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab->measuring().isRunning(), 60'000);
        QVERIFY(desk.tab->measuring().measurements().size() < 13);
        QVERIFY(Desk::button(desk.tab->measuring(), u"Measure"_s)->isEnabled());
    }

    void measuresAndHandsOverWhatFits()
    {
        Desk desk;
        desk.tab->showPart(u"measure"_s);
        QTest::mouseClick(Desk::button(desk.tab->measuring(), u"Measure"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab->measuring().isRunning(), 120'000);
        QCOMPARE(desk.tab->measuring().measurements().size(), std::size_t{ 13 });
        QVERIFY(desk.says(u"The most that fits in"_s));
        const bool hasYescrypt = core::passhash::isAvailable(core::passhash::Algorithm::Yescrypt);
        QCOMPARE(desk.says(u"yescrypt"_s), hasYescrypt);
        QTest::mouseClick(Desk::button(desk.tab->measuring(), u"Use"_s), Qt::LeftButton);
        QCOMPARE(desk.making().recipe().algorithm, core::passhash::Algorithm::Argon2id);
        QVERIFY(desk.making().isVisibleTo(desk.tab.get()));
    }

    void isOfferedForWhatIsPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tab");
        QTest::newRow("bcrypt") << bcryptHash << u"password-hash"_s;
        QTest::newRow("a line of htpasswd") << u"ann:"_s + bcryptHash << u"password-hash"_s;
        QTest::newRow("Argon2") << argon2Hash << u"password-hash"_s;
        QTest::newRow("LDAP") << u"{SSHA}AZKja92fbuuB9SpRlHqaoXxbTc43Mzc2MDM1Ng=="_s << u"password-hash"_s;
        QTest::newRow("a digest") << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s
                                  << u"files"_s;
        QTest::newRow("prose") << u"just some words"_s << QString();
        QTest::newRow("thirteen letters") << u"abcdefghijklm"_s << QString();
    }
    void isOfferedForWhatIsPasted()
    {
        QFETCH(QString, text);
        QFETCH(QString, tab);
        const Recognition recognition = gui::hash::panel().recognise(text);
        QCOMPARE(recognition.offers.isEmpty() ? QString() : recognition.offers.first().tab, tab);
    }

    void holdsTheLookInEveryPart_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isRightToLeft");
        for (const int width : { 1072, 420 }) {
            for (const bool isRightToLeft : { false, true }) {
                const char* direction = isRightToLeft ? "right to left" : "left to right";
                for (const QString& algorithm :
                    { u"Argon2id"_s, u"scrypt"_s, u"bcrypt"_s, u"PBKDF2"_s, u"Apache apr1"_s })
                    QTest::addRow("%s, %d, %s", qPrintable(algorithm), width, direction)
                        << u"make"_s << algorithm << width << isRightToLeft;
                QTest::addRow("measured, %d, %s", width, direction)
                    << u"measure"_s << QString() << width << isRightToLeft;
            }
        }
    }
    void holdsTheLookInEveryPart()
    {
        QFETCH(QString, part);
        QFETCH(QString, algorithm);
        QFETCH(int, width);
        QFETCH(bool, isRightToLeft);
        QApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const auto restore = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
        Desk desk;
        desk.tab->resize(width, 716);
        desk.tab->showPart(part);
        if (part == u"measure"_s) {
            QTest::mouseClick(Desk::button(desk.tab->measuring(), u"Measure"_s), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(!desk.tab->measuring().measurements().empty(), 60'000);
            desk.tab->measuring().cancel();
            QTRY_VERIFY_WITH_TIMEOUT(!desk.tab->measuring().isRunning(), 60'000);
        } else {
            desk.choose(algorithm);
            desk.makeFrom(u"x"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!desk.making().hash().isEmpty(), 20'000);
        }
        QTest::qWait(60);
        QCOMPARE(unnamedIn(*desk.tab), QStringList());
        QCOMPARE(clippedIn(*desk.tab), QStringList());
        QCOMPARE(smallTargetsIn(*desk.tab), QStringList());
        QCOMPARE(backwardTabsIn(*desk.tab), QStringList());
        QCOMPARE(trapsIn(*desk.tab), QStringList());
    }

    void takesWhatIsHandedOver()
    {
        Desk desk;
        desk.tab->showPart(u"make"_s);
        desk.tab->receive(QString(u" "_s + argon2Hash + u"\n"_s), u"read"_s);
        QVERIFY(desk.reading().isVisibleTo(desk.tab.get()));
        QCOMPARE(desk.grade(), u"Argon2id"_s);
    }
};

GUI_TEST_MAIN(PasswordHashTabTest)
#include "password_hash_tab_test.moc"
