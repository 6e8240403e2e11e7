// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/identification.h"
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

    void offersOnlyLayoutsThatCanHoldIt()
    {
        Desk desk;
        desk.tab->showPart(u"make"_s);
        desk.choose(u"PBKDF2"_s);
        desk.choose(u"GRUB 2"_s);
        QCOMPARE(desk.making().recipe().layout, core::passhash::Layout::Grub);
        desk.choose(u"bcrypt"_s);
        QCOMPARE(desk.making().recipe().layout, core::passhash::Layout::Standard);
        for (const Chooser* chooser : desk.making().findChildren<Chooser*>())
            QCOMPARE(chooser->findText(u"GRUB 2"_s), -1);
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
            if (label->parentWidget()->findChild<Badge*>(QString(), Qt::FindDirectChildrenOnly))
                starts.insert(label->mapTo(verdict, QPoint()).x());
        }
        QVERIFY(verdict->findChildren<Badge*>().size() > 1);
        QCOMPARE(starts.size(), 1);
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
        QTest::mouseClick(Desk::button(desk.tab->measuring(), u"Measure this machine"_s), Qt::LeftButton);
        QVERIFY(desk.tab->measuring().isRunning());
        desk.tab->measuring().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab->measuring().isRunning(), 60'000);
        QVERIFY(desk.tab->measuring().measurements().size() < 13);
        QVERIFY(Desk::button(desk.tab->measuring(), u"Measure this machine"_s)->isEnabled());
    }

    void measuresAndHandsOverWhatFits()
    {
        Desk desk;
        desk.tab->showPart(u"measure"_s);
        QTest::mouseClick(Desk::button(desk.tab->measuring(), u"Measure this machine"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab->measuring().isRunning(), 120'000);
        QCOMPARE(desk.tab->measuring().measurements().size(), std::size_t{ 13 });
        QVERIFY(desk.says(u"The most that fits in"_s));
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
            QTest::mouseClick(Desk::button(desk.tab->measuring(), u"Measure this machine"_s), Qt::LeftButton);
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
