// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/attack_words.h"
#include "gui/panels/password/attacker.h"
#include "gui/panels/password/examples.h"
#include "gui/panels/password/generate_card.h"
#include "gui/panels/password/measure_tab.h"
#include "gui/panels/password/rate_slider.h"
#include "gui/panels/password/ribbon.h"
#include "gui/panels/password/rules_section.h"
#include "gui/panels/password/slow_attack.h"
#include "gui/panels/password/strength_card.h"
#include "gui/panels/password/strength_words.h"
#include "gui/panels/password/times_table.h"
#include "gui/panels/password/user_words_editor.h"
#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"
#include "tests/gui/gui_main.h"
#include "tests/support/breach_files.h"
#include "tests/support/files.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QSpinBox>
#include <QTemporaryDir>

#include <memory>

using namespace gui;
using namespace gui::password;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    explicit Desk(QSize size = { 1072, 716 })
        : settings(folder.path().toStdString())
        , workbench(settings)
        , tab(workbench, nullptr)
    {
        tab.resize(size);
        tab.show();
    }

    template <typename Type> Type& part()
    {
        Type* found = tab.findChild<Type*>();
        if (!found)
            qFatal("there is no such part");
        return *found;
    }
    SecretEdit& field() { return part<SecretEdit>(); }
    void type(const QString& text) { QTest::keyClicks(&field(), text); }
    int score() { return tab.strength() ? tab.strength()->score : -1; }
    double guesses() { return tab.strength() ? tab.strength()->guesses : 0; }
    /// Whether somebody can read it in the tab.
    bool says(const QString& words)
    {
        for (const QLabel* label : tab.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&tab) && label->text().contains(words))
                return true;
        }
        return false;
    }
    QString verdict() { return verdictOf(*tab.strength(), part<Attacker>().rate()); }
    TimesTable::Row chosenRow()
    {
        for (const TimesTable::Row& row : part<TimesTable>().rows()) {
            if (row.isChosen)
                return row;
        }
        return {};
    }
    QAction& action(const QString& text)
    {
        for (QAction* each : tab.actions()) {
            if (each->text() == text)
                return *each;
        }
        qFatal("there is no such action");
    }
    /// Every text that a person, a screen reader or a tooltip gets; what is in the field itself is not.
    QString everyText()
    {
        QStringList texts;
        for (const QWidget* widget : tab.findChildren<QWidget*>()) {
            texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
                  << widget->statusTip() << widget->whatsThis() << widget->objectName();
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                texts << label->text();
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                texts << button->text();
        }
        for (const RibbonPart& shown : part<Ribbon>().parts())
            texts << shown.kind << shown.why << shown.detail;
        return (texts << tab.status()).join(u'\n');
    }

    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    MeasureTab tab;
};

QString clipboardText()
{
    return QApplication::clipboard()->text();
}

} // namespace

class MeasureTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void invitesWhileNothingIsTyped()
    {
        Desk desk;
        QVERIFY(!desk.tab.strength());
        QVERIFY(desk.says(u"Type a password to see how long it lasts"_s));
        QVERIFY(!desk.part<StrengthCard>().isVisibleTo(&desk.tab));
        QCOMPARE(desk.tab.status(), u"Nothing typed here is kept"_s);
    }

    void measuresEachKeystroke()
    {
        Desk desk;
        desk.type(u"g"_s);
        QVERIFY(desk.tab.strength());
        const double first = desk.guesses();
        desk.type(u"arden2019"_s);
        QVERIFY(desk.guesses() > first);
        QVERIFY(desk.says(u"10 character(s)"_s));
        desk.type(u"zxcvb"_s);
        // npm zxcvbn 4.4.2
        QCOMPARE(qRound64(desk.guesses()), qint64{ 623'584'000 });
        QCOMPARE(desk.score(), 3);
        QCOMPARE(desk.part<Ribbon>().parts().size(), 3);
        QVERIFY(desk.says(u"Good online, but falls in 1 day(s) if the hashes leak"_s));
        QVERIFY(desk.says(u"About 624 million guesses"_s));
        QVERIFY(desk.says(u"A common password, a year, and a keyboard row."_s));
        QTest::keyClick(&desk.field(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&desk.field(), Qt::Key_Delete);
        QVERIFY(!desk.tab.strength());
        QVERIFY(desk.says(u"Type a password to see how long it lasts"_s));
    }

    void saysWhatToDoAtEveryScore_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("score");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("0") << u"password"_s << 0 << u"Falls at once, to whoever guesses online"_s;
        QTest::newRow("1") << u"Jessica1994"_s << 1 << u"Falls in 25 minute(s) to guesses online"_s;
        QTest::newRow("2") << u"Tr0ub4dour&3"_s << 2 << u"Falls in 55 minute(s) if the hashes leak"_s;
        QTest::newRow("3") << u"garden2019zxcvb"_s << 3 << u"Good online, but falls in 1 day(s)"_s;
        QTest::newRow("4") << u"x7#Lq9!vZp2m"_s << 4 << u"Holds 5 year(s) if slow hashes leak"_s;
        QTest::newRow("4, long") << u"correct horse battery staple"_s << 4 << u"Holds for centuries"_s;
    }
    void saysWhatToDoAtEveryScore()
    {
        QFETCH(QString, password);
        QFETCH(int, score);
        QFETCH(QString, verdict);
        Desk desk;
        desk.type(password);
        QCOMPARE(desk.score(), score);
        QVERIFY2(desk.says(verdict), qPrintable(desk.verdict()));
        const QStringList feedback = feedbackSentences(*desk.tab.strength());
        QVERIFY(!feedback.isEmpty());
        for (const QString& sentence : feedback) {
            QVERIFY2(desk.says(sentence), qPrintable(sentence));
            QVERIFY(!sentence.contains(u'%'));
        }
    }

    void saysWhyOneMoreCharacterMadeItWeaker()
    {
        Desk desk;
        auto& strip = desk.part<MessageStrip>();
        desk.tab.receive(u"trustno"_s, {});
        const double before = desk.guesses();
        QVERIFY(!strip.isVisibleTo(&desk.tab));
        desk.type(u"1"_s);
        QVERIFY(desk.guesses() < before);
        QVERIFY(strip.isVisibleTo(&desk.tab));
        QVERIFY(strip.sentence().startsWith(u"Weaker than before"_s));
        QVERIFY(strip.sentence().contains(u"Common password"_s));
        desk.type(u"9"_s);
        QVERIFY(!strip.isVisibleTo(&desk.tab));
    }

    void blamesNoOneForDeleting()
    {
        Desk desk;
        desk.type(u"garden2019zxcvb"_s);
        QTest::keyClick(&desk.field(), Qt::Key_Backspace);
        QVERIFY(!desk.part<MessageStrip>().isVisibleTo(&desk.tab));
    }

    void showsItsPartsOnlyWhileTheEyeIsHeld()
    {
        Desk desk;
        desk.type(u"garden2019zxcvb"_s);
        auto& ribbon = desk.part<Ribbon>();
        const QImage masked = ribbon.grab().toImage();
        QTest::keyPress(&desk.field(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(desk.field().isRevealed());
        const QImage shown = ribbon.grab().toImage();
        QVERIFY(shown != masked);
        QTest::keyRelease(&desk.field(), Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(ribbon.grab().toImage(), masked);
    }

    void saysTheDetailOfAChosenPart()
    {
        Desk desk;
        desk.type(u"garden2019zxcvb"_s);
        QTest::keyClick(&desk.part<Ribbon>(), Qt::Key_Right);
        QVERIFY(desk.says(u"Characters 1 to 6. Number 1010 of the most common passwords"_s)
            || desk.says(u"Characters 1 to 6. Number 1,010 of the most common passwords"_s));
        QTest::keyClick(&desk.part<Ribbon>(), Qt::Key_Escape);
        QVERIFY(!desk.says(u"Characters 1 to 6."_s));
    }

    void givesNothingOfThePasswordAway()
    {
        Desk desk;
        desk.type(u"garden2019zxcvb"_s);
        QTest::keyClick(&desk.part<Ribbon>(), Qt::Key_Right);
        QTest::keyPress(&desk.field(), Qt::Key_H, Qt::ControlModifier);
        const QString texts = desk.everyText();
        for (const QString& piece : { u"garden"_s, u"2019"_s, u"zxcvb"_s })
            QVERIFY2(!texts.contains(piece, Qt::CaseInsensitive), qPrintable(piece));
        desk.settings.save();
        QFile file(QString::fromStdString(desk.settings.location().string()));
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("garden"));
    }

    void measuresTheFirstHundredCharacters()
    {
        Desk desk;
        desk.tab.receive(QString(101, u'x'), {});
        QVERIFY(desk.says(u"101 character(s)"_s));
        QVERIFY(desk.says(u"The first 100 characters are measured"_s));
        desk.tab.receive(QString(100, u'x'), {});
        QVERIFY(!desk.says(u"The first 100 characters are measured"_s));
    }

    void countsCharactersNotBytes()
    {
        Desk desk;
        desk.tab.receive(u"pässwörd"_s, {});
        QVERIFY(desk.says(u"8 character(s)"_s));
        QVERIFY(desk.score() <= 1);
    }

    void looksForTheWordsOfTheUser()
    {
        Desk desk;
        desk.type(u"Kowalczykowskaja77"_s);
        const double before = desk.guesses();
        auto& words = desk.part<UserWordsEditor>();
        words.setUnfolded(true);
        QTest::keyClicks(words.findChild<LineEdit*>(), u"Anna Kowalczykowskaja"_s);
        QVERIFY(desk.guesses() < before / 1000);
        QVERIFY(desk.says(u"This contains your name"_s) || desk.says(u"belongs to you"_s));
        words.clear();
        QCOMPARE(desk.guesses(), before);
    }

    void splitsAddressesAndSites()
    {
        UserWordsEditor editor;
        const QList<LineEdit*> edits = editor.findChildren<LineEdit*>();
        QCOMPARE(edits.size(), 3);
        edits[0]->setText(u"Jane, jane.smith@example.org"_s);
        edits[1]->setText(u"shop.example"_s);
        QStringList texts;
        for (const core::password::UserWord& word : editor.words())
            texts << QString::fromStdString(word.text);
        QCOMPARE(texts,
            QStringList(
                { u"Jane"_s, u"jane.smith@example.org"_s, u"jane.smith"_s, u"shop.example"_s, u"shop"_s }));
    }

    void choosingAHashMovesTheSlider()
    {
        Desk desk;
        desk.type(u"garden2019zxcvb"_s);
        auto& attacker = desk.part<Attacker>();
        QCOMPARE(desk.chosenRow().attacker, u"bcrypt, cost 10 on one GPU"_s);
        attacker.hashes()->setCurrentIndex(attacker.hashes()->findText(u"MD5"_s));
        QCOMPARE(desk.chosenRow().attacker, u"MD5 on one GPU"_s);
        QVERIFY(attacker.slider()->rate() > 1e11);
        QCOMPARE(desk.chosenRow().time, u"under a second"_s);
        attacker.hardware()->setCurrentIndex(0);
        QVERIFY(attacker.slider()->rate() < 1e10);
    }

    void saysInTheHeadlineWhatTheChosenRowSays_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("hash");
        QTest::addColumn<QString>("headline");
        const QString two = u"Tr0ub4dour&3"_s;
        const QString three = u"garden2019zxcvb"_s;
        const QString four = u"x7#Lq9!vZp2m"_s;
        QTest::newRow("2, slow") << two << u"bcrypt:10"_s
                                 << u"Falls in %1 if the hashes leak, even slow ones"_s;
        QTest::newRow("2, fast") << two << u"md5"_s << u"Falls at once if the hashes leak"_s;
        QTest::newRow("3, slow") << three << u"bcrypt:12"_s << u"falls in %1 if the hashes leak"_s;
        QTest::newRow("3, fast") << three << u"md5"_s << u"Good online, but falls at once"_s;
        QTest::newRow("3, slowest") << three << u"bcrypt:31"_s << u"and for %1 if the hashes leak"_s;
        QTest::newRow("4, slow") << four << u"bcrypt:10"_s << u"Holds %1 if slow hashes leak"_s;
        QTest::newRow("4, fast") << four << u"sha256"_s << u"only %1 if fast ones do"_s;
    }
    void saysInTheHeadlineWhatTheChosenRowSays()
    {
        QFETCH(QString, password);
        QFETCH(QString, hash);
        QFETCH(QString, headline);
        Desk desk;
        desk.type(password);
        desk.part<Attacker>().restore(hash, u"gpu"_s);
        QCOMPARE(desk.part<Attacker>().hashWord(), hash);
        const QString expected = headline.contains(u'%') ? headline.arg(desk.chosenRow().time) : headline;
        QVERIFY2(desk.says(expected), qPrintable(expected + u'\n' + desk.verdict()));
    }

    void keepsTheKeyboardWhenASampleIsLoaded()
    {
        Desk desk;
        desk.tab.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.tab));
        for (Button* button : desk.tab.findChildren<Button*>()) {
            if (button->text() != u"Load a sample"_s)
                continue;
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
        QVERIFY(desk.tab.strength());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&desk.field()));
    }

    void movingTheSliderMeansARateOfOnesOwn()
    {
        Desk desk;
        desk.type(u"garden2019zxcvb"_s);
        auto& attacker = desk.part<Attacker>();
        QTest::keyClick(attacker.slider(), Qt::Key_Right);
        QVERIFY(attacker.isOwnRate());
        QCOMPARE(attacker.hashes()->currentText(), u"Your own rate"_s);
        QVERIFY(!attacker.hardware()->isEnabled());
        QCOMPARE(desk.chosenRow().attacker, u"Your own rate"_s);
        QTest::keyClick(attacker.slider(), Qt::Key_PageUp);
        QCOMPARE(desk.chosenRow().attacker, u"Stolen, slow hash"_s);
        QCOMPARE(desk.part<TimesTable>().rows().size(), 4);
    }

    void takesTheParametersOfAHash()
    {
        Desk desk;
        desk.type(u"garden2019zxcvb"_s);
        auto& attacker = desk.part<Attacker>();
        const double before = attacker.rate();
        attacker.findChild<QSpinBox*>()->setValue(12);
        QCOMPARE(attacker.hashes()->currentText(), u"bcrypt, cost 12"_s);
        QVERIFY(qAbs(attacker.rate() - before / 4) < 1);
        QCOMPARE(attacker.hashWord(), u"bcrypt:12"_s);
    }

    void namesEachHashAsTheCommandReadsIt()
    {
        Attacker attacker;
        for (int i = 0; i + 1 < attacker.hashes()->count(); ++i) {
            attacker.hashes()->setCurrentIndex(i);
            const std::string word = attacker.hashWord().toStdString();
            const auto read = core::password::storedAs(word);
            QVERIFY2(read.has_value(), word.c_str());
            QCOMPARE(titleOf(*read), attacker.hashes()->currentText());
        }
    }

    void showsTheAttackSlowly()
    {
        Desk desk;
        QVERIFY(!desk.action(u"Show the attack slowly"_s).isEnabled());
        desk.type(u"garden2019zxcvb"_s);
        auto& attack = desk.part<SlowAttack>();
        auto& ribbon = desk.part<Ribbon>();
        const QImage before = ribbon.grab().toImage();
        desk.action(u"Show the attack slowly"_s).trigger();
        QVERIFY(attack.isRunning());
        QVERIFY(desk.says(u"Trying part 1 of 3: Common password"_s));
        QVERIFY(ribbon.grab().toImage() != before);
        attack.advance(3s);
        QVERIFY(attack.found() >= 1);
        attack.advance(30s);
        QCOMPARE(attack.found(), 3);
        QVERIFY(!attack.isRunning());
        QVERIFY(desk.says(u"in earnest: 1 day(s)"_s));
        QCOMPARE(ribbon.grab().toImage(), before);
        desk.type(u"1"_s);
        QVERIFY(!attack.isVisibleTo(&desk.tab));
    }

    void givesUpOnAStrongPassword()
    {
        Desk desk;
        desk.tab.receive(u"correct horse battery staple"_s, {});
        desk.action(u"Show the attack slowly"_s).trigger();
        desk.part<SlowAttack>().advance(120s);
        QVERIFY(desk.says(u"in earnest: centuries"_s));
    }

    void remembersTheAttackerButNothingElse()
    {
        Desk desk;
        desk.type(u"garden2019zxcvb"_s);
        auto& attacker = desk.part<Attacker>();
        attacker.choose(core::password::Argon2id{ .memoryKiB = 47104, .passes = 1, .lanes = 1 },
            core::password::Hardware::EightGpus);
        MeasureTab another(desk.workbench, nullptr);
        auto* restored = another.findChild<Attacker*>();
        QVERIFY(restored);
        QCOMPARE(restored->title(), u"Argon2id, 46 MiB, 1 × 1 on 8 GPUs"_s);
        QCOMPARE(restored->rate(), attacker.rate());
        QVERIFY(another.findChild<SecretEdit*>()->text().isEmpty());
    }

    void receivesTextAndSecrets()
    {
        Desk desk;
        desk.tab.receive(u"Tr0ub4dour&3"_s, u"measure"_s);
        QCOMPARE(desk.score(), 2);
        auto secret = core::SecureBytes::copyOf(core::asBytes(std::string_view("password")));
        QVERIFY(secret.has_value());
        desk.tab.receive(std::move(*secret), u"measure"_s);
        QCOMPARE(desk.score(), 0);
        QVERIFY(!desk.part<MessageStrip>().isVisibleTo(&desk.tab));
    }

    void measuresWhatTheGeneratorMade()
    {
        Desk desk;
        QTRY_VERIFY(desk.part<GenerateCard>().secret().has_value());
        for (QAbstractButton* button : desk.part<GenerateCard>().findChildren<QAbstractButton*>()) {
            if (button->text() == u"Measure it"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        const auto made = desk.part<GenerateCard>().secret();
        QVERIFY(made.has_value());
        QCOMPARE(desk.field().text().toStdString(), std::string(core::asText(made->bytes())));
        QCOMPARE(desk.score(), 4);
    }

    void putsTheGeneratorBelowWhereThereIsNoRoomBeside()
    {
        Desk desk;
        auto& generator = desk.part<GenerateCard>();
        auto& rules = desk.part<RulesSection>();
        const auto leftOf = [&](QWidget& widget) { return widget.mapTo(&desk.tab, QPoint()).x(); };
        QTRY_VERIFY(leftOf(generator) > leftOf(rules) + rules.width());
        desk.tab.resize(504, 700);
        QTRY_COMPARE(leftOf(generator), leftOf(rules));
        QVERIFY(generator.isVisibleTo(&desk.tab));
        desk.tab.resize(1072, 700);
        QTRY_VERIFY(leftOf(generator) > leftOf(rules) + rules.width());
        QVERIFY(generator.isVisibleTo(&desk.tab));
    }

    void measuresWhatCameWhileItWasHidden()
    {
        Desk desk;
        desk.tab.hide();
        desk.tab.receive(u"Tr0ub4dour&3"_s, {});
        desk.tab.show();
        QCOMPARE(desk.score(), 2);
    }

    void hasExamplesForLessons()
    {
        Desk desk;
        QVERIFY(examples().size() >= 6);
        for (const Example& example : examples()) {
            QString title = lessonOf(example);
            for (QAction* action : desk.tab.actions()) {
                if (action->text().startsWith(title))
                    action->trigger();
            }
            QCOMPARE(desk.field().text(), QString(example.password));
            QVERIFY(!desk.field().isRevealed());
            QVERIFY(desk.tab.strength());
        }
    }

    void copiesTheCommandWithoutThePassword()
    {
        Desk desk;
        desk.type(u"garden2019zxcvb"_s);
        desk.action(u"Copy as command"_s).trigger();
        QCOMPARE(clipboardText(), u"assay password check --attacker bcrypt:10@gpu"_s);
        desk.part<Attacker>().slider()->setValue(desk.part<Attacker>().slider()->minimum());
        desk.action(u"Copy as command"_s).trigger();
        QCOMPARE(clipboardText(), u"assay password check --attacker 0.0277778"_s);
    }

    void copiesTheResultWithoutThePassword()
    {
        Desk desk;
        QVERIFY(!desk.action(u"Copy the result as Markdown"_s).isEnabled());
        desk.type(u"garden2019zxcvb"_s);
        desk.action(u"Copy the result as Markdown"_s).trigger();
        const QString text = clipboardText();
        QVERIFY(text.contains(u"Score 3 of 4."_s));
        QVERIFY(text.contains(u"| Stolen, slow hash | 10,000 per second | 3 hour(s) |"_s));
        QVERIFY(text.contains(u"- A word of a list\n- A recent year\n"_s));
        // The rank would tell which.
        for (const QString& piece : { u"garden"_s, u"2019"_s, u"zxcvb"_s, u"1,010"_s, u"1010"_s })
            QVERIFY2(!text.contains(piece), qPrintable(piece));
    }

    /// Whoever has the public lists finds a word by its rank, guesses, times, length or list.
    void theResultOfAWordIsThatOfHundreds()
    {
        Desk desk;
        const auto resultOf = [&](const QString& password) {
            desk.field().clear();
            desk.type(password);
            desk.action(u"Copy the result as Markdown"_s).trigger();
            return clipboardText();
        };
        const QString text = resultOf(u"congratulations"_s);
        QVERIFY(text.contains(u"Fewer than 10³ guesses"_s));
        QCOMPARE(text, resultOf(u"government"_s));
        QCOMPARE(text, resultOf(u"women"_s));
    }

    void asksTheBreachListThatIsRemembered()
    {
        Desk desk;
        const auto list = toPath(desk.folder.filePath(u"breaches"_s));
        tests::put(list,
            tests::sortedBreachList({ "garden2019zxcvb", "letmein" }, core::password::BreachHashKind::Sha1));
        const auto leak = [&] {
            for (const core::password::RuleVerdict& rule :
                desk.part<RulesSection>().verdicts().front().rules) {
                if (std::string_view(rule.id) == "breached")
                    return rule.outcome;
            }
            return core::password::RuleOutcome::NotApplicable;
        };
        desk.type(u"garden2019zxcvb"_s);
        QVERIFY(leak() == core::password::RuleOutcome::NotApplicable);
        desk.settings.setPanelValue(u"password"_s, u"breachList"_s, fromPath(list));
        desk.tab.hide();
        desk.tab.show();
        QTRY_VERIFY(leak() == core::password::RuleOutcome::Failed);
        desk.type(u"!"_s);
        QVERIFY(leak() == core::password::RuleOutcome::NotApplicable);
        QTRY_VERIFY(leak() == core::password::RuleOutcome::Passed);
        desk.action(u"Copy as command"_s).trigger();
        QVERIFY(clipboardText().contains(u"--breach-file '"_s));
    }

    void clearsByTheCross()
    {
        Desk desk;
        desk.type(u"garden"_s);
        for (QAbstractButton* button : desk.field().findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == u"Clear"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(desk.field().text().isEmpty());
        QVERIFY(!desk.tab.strength());
    }

    void hasATextForEveryPicture()
    {
        Desk desk;
        desk.type(u"garden2019zxcvb"_s);
        QVERIFY(desk.part<Ribbon>().accessibleDescription().contains(
            u"6 character(s), Common password, rank 1,010"_s));
        QVERIFY(desk.part<StrengthCard>().accessibleDescription().contains(u"estimated as"_s));
        QVERIFY(desk.part<TimesTable>().accessibleDescription().contains(u"bcrypt, cost 10 on one GPU"_s));
        QVERIFY(desk.part<TimesTable>().accessibleDescription().contains(u"chosen"_s));
        QVERIFY(!desk.part<RateSlider>().accessibleDescription().isEmpty());
    }
};

GUI_TEST_MAIN(MeasureTabTest)

#include "measure_tab_test.moc"
