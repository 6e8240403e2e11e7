// SPDX-License-Identifier: Apache-2.0
#include "core/password/generator.h"
#include "core/password/policy.h"
#include "gui/panels/password/characters_options.h"
#include "gui/panels/password/digit_options.h"
#include "gui/panels/password/generate_card.h"
#include "gui/panels/password/generated_box.h"
#include "gui/panels/password/secret_lines.h"
#include "gui/panels/password/words_options.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/segmented.h"
#include "gui/workbench/workbench.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/sweep.h"

#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace gui;
using namespace gui::password;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    explicit Desk(const QTemporaryDir& folder)
        : settings(folder.path().toStdString())
        , workbench(settings)
        , card(workbench)
    {
        card.resize(340, 800);
        card.show();
        finish();
    }

    /// What was asked for is there.
    void finish()
    {
        const QList<Job*> jobs = card.findChildren<Job*>();
        const auto isIdle = [&] { return std::ranges::none_of(jobs, &Job::isRunning); };
        if (!QTest::qWaitFor(isIdle))
            qFatal("it does not end");
    }

    template <typename Type> Type& named(const QString& name)
    {
        for (Type* each : card.findChildren<Type*>()) {
            const bool isIt = each->accessibleName() == name || each->property("text").toString() == name;
            if (isIt && each->isVisibleTo(&card))
                return *each;
        }
        qFatal("there is no %s", qPrintable(name));
    }
    void click(const QString& name)
    {
        finish();
        QTest::mouseClick(&named<Button>(name), Qt::LeftButton);
    }
    void kind(const QString& name) { QTest::mouseClick(&named<QRadioButton>(name), Qt::LeftButton); }
    /// By the keys, as a person chooses.
    void choose(const QString& chooser, int index)
    {
        Chooser& one = named<Chooser>(chooser);
        one.setFocus();
        QTest::keyClick(&one, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(&one, Qt::Key_Down);
    }
    void number(const QString& name, int value)
    {
        QSpinBox& box = named<QSpinBox>(name);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, QString::number(value));
        QTest::keyClick(&box, Qt::Key_Return);
    }
    QString shown()
    {
        finish();
        return card.findChild<GeneratedBox*>()->shownText();
    }
    bool says(const QString& words)
    {
        finish();
        for (const QLabel* label : card.findChildren<QLabel*>()) {
            QString text = label->text();
            text.remove(u'\u2066').remove(u'\u2069').replace(QChar::Nbsp, u' ');
            if (label->isVisibleTo(&card) && text.contains(words))
                return true;
        }
        return false;
    }

    Settings settings;
    Workbench workbench;
    GenerateCard card;
};

/// Layouts in layouts take several rounds.
void settle()
{
    for (int i = 0; i < 10; ++i)
        QApplication::processEvents();
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class GenerateCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void beginsWithSixWordsAndADigit();
    void optionsSayWhatTheyAdd();
    void makesAnotherOne();
    void makesCharacters();
    void classesCanBeLeftOut();
    void followsTheRulesOfASite();
    void rulesThatAreWrongAreSaidInPlace();
    void makesPinsAndSyllables();
    void makesMany();
    void copiesOfManyAsASecretOnly();
    void anotherLanguageMakesNoOther();
    void copiesAsASecret();
    void handsOverWhatIsMeasured();
    void copiesTheCommand_data();
    void copiesTheCommand();
    void readsAnOwnList();
    void refusesWhatIsNoList();
    void savesAPrivateFile();
    void remembersOptionsAndNothingElse();
    void makesNothingWhileHidden();
    void hasNoWidthTooMany();
    void everyKindHolds_data();
    void everyKindHolds();
    void everyKindSpeaksTheLanguage();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void GenerateCardTest::beginsWithSixWordsAndADigit()
{
    Desk desk(*m_folder);
    static const QRegularExpression phrase(u"^[a-z-]+[0-9]?(-[a-z-]+[0-9]?){5,}$"_s);
    QVERIFY2(phrase.match(desk.shown()).hasMatch(), qPrintable(desk.shown()));
    QVERIFY(desk.says(u"83.5 bits"_s));
    QVERIFY(desk.says(u"exact: "_s));
    QVERIFY(desk.says(u"estimated: "_s));
}

void GenerateCardTest::optionsSayWhatTheyAdd()
{
    Desk desk(*m_folder);
    QVERIFY(desk.says(u"+5.9 bits"_s));
    QVERIFY(desk.says(u"adds nothing"_s));
    desk.choose(u"Digit"_s, 2);
    QVERIFY(desk.says(u"+19.9 bits"_s));
    QVERIFY(desk.says(u"97.5 bits"_s));
    desk.choose(u"Digit"_s, 0);
    QVERIFY(desk.says(u"77.5 bits"_s));
    desk.choose(u"Separator"_s, 5);
    QVERIFY(desk.says(u"+16.6 bits"_s));
    desk.choose(u"Separator"_s, 7);
    QTest::keyClicks(&desk.named<LineEdit>(u"Its text"_s), u"::"_s);
    QVERIFY(desk.shown().count(u"::"_s) == 5);
    desk.choose(u"Capitals"_s, 3);
    QVERIFY(desk.says(u"+2.6 bits"_s));
    desk.number(u"Words"_s, 7);
    QVERIFY(desk.says(u"93.3 bits"_s));
    QCOMPARE(desk.named<QSlider>(u"Words"_s).value(), 7);
}

void GenerateCardTest::makesAnotherOne()
{
    Desk desk(*m_folder);
    const QString before = desk.shown();
    desk.click(u"Generate again"_s);
    QVERIFY(desk.shown() != before);
}

void GenerateCardTest::makesCharacters()
{
    Desk desk(*m_folder);
    desk.kind(u"Characters"_s);
    QCOMPARE(desk.shown().size(), 20);
    QVERIFY(desk.says(u"130.9 bits"_s));
    desk.number(u"Length"_s, 12);
    QCOMPARE(desk.shown().size(), 12);
    QTest::mouseClick(&desk.named<QCheckBox>(u"In a row"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QVERIFY(desk.named<QCheckBox>(u"In a row"_s).isChecked());
    QVERIFY(desk.says(u"\u22120.2 bits"_s));
    QTest::keyClicks(&desk.named<LineEdit>(u"Without"_s), u"aeiou"_s);
    QVERIFY(!desk.shown().contains(u'e'));
}

void GenerateCardTest::classesCanBeLeftOut()
{
    Desk desk(*m_folder);
    desk.kind(u"Characters"_s);
    for (const auto* name : { "Lower case", "Capitals", "Symbols" })
        QTest::mouseClick(
            &desk.named<QCheckBox>(QString::fromLatin1(name)), Qt::LeftButton, {}, QPoint(8, 10));
    static const QRegularExpression digits(u"^[0-9]{20}$"_s);
    QVERIFY2(digits.match(desk.shown()).hasMatch(), qPrintable(desk.shown()));
    QTest::mouseClick(&desk.named<QCheckBox>(u"Digits"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QVERIFY(desk.says(u"No password can be made to these rules"_s));
    QVERIFY(!desk.named<Button>(u"Copy"_s).isEnabled());
    desk.named<LineEdit>(u"Also"_s).insert(u"ä"_s);
    QCOMPARE(desk.shown(), QString(20, u'ä'));
    QVERIFY(desk.named<Button>(u"Copy"_s).isEnabled());
}

void GenerateCardTest::followsTheRulesOfASite()
{
    Desk desk(*m_folder);
    desk.kind(u"Characters"_s);
    desk.number(u"Length"_s, 12);
    LineEdit& rules = desk.named<LineEdit>(u"Rules of a site"_s);
    rules.setFocus();
    const QString text = u"minlength: 8; maxlength: 16; required: digit; allowed: lower;"_s;
    rules.insert(text);
    const auto parsed = core::password::parsePasswordRules(text.toStdString());
    const std::string shown = desk.shown().toStdString();
    QVERIFY2(core::password::judge(*parsed, { .password = shown }).isAccepted, shown.c_str());
    QVERIFY(!desk.named<QCheckBox>(u"Symbols"_s).isEnabled());
    QVERIFY(!desk.named<QCheckBox>(u"Symbols"_s).toolTip().isEmpty());
    desk.number(u"Length"_s, 20);
    QVERIFY(desk.says(u"Nothing can be made to these rules"_s));
    rules.clear();
    QVERIFY(desk.named<QCheckBox>(u"Symbols"_s).isEnabled());
    QCOMPARE(desk.shown().size(), 20);
}

void GenerateCardTest::rulesThatAreWrongAreSaidInPlace()
{
    Desk desk(*m_folder);
    desk.kind(u"Characters"_s);
    LineEdit& rules = desk.named<LineEdit>(u"Rules of a site"_s);
    rules.setFocus();
    QTest::keyClicks(&rules, u"minlength 8"_s);
    QVERIFY(rules.hasError());
    QVERIFY(desk.says(u"column 10"_s));
    QVERIFY(desk.shown().isEmpty());
}

void GenerateCardTest::makesPinsAndSyllables()
{
    Desk desk(*m_folder);
    desk.kind(u"PIN"_s);
    desk.number(u"Digits"_s, 4);
    QCOMPARE(desk.shown().size(), 4);
    QVERIFY(!core::password::isTrivialPin(desk.shown().toStdString()));
    QVERIFY(desk.says(u"13.2 bits"_s));
    QTest::mouseClick(&desk.named<QCheckBox>(u"Trivial ones"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QVERIFY(desk.says(u"13.3 bits"_s));
    desk.kind(u"Spoken"_s);
    QCOMPARE(desk.shown().size(), 24 + 3);
    QVERIFY(desk.says(u"75.9 bits"_s));
    desk.number(u"In a group"_s, 0);
    QCOMPARE(desk.shown().size(), 24);
    desk.choose(u"Digit"_s, 1);
    QVERIFY(desk.says(u"+3.3 bits"_s));
}

void GenerateCardTest::makesMany()
{
    Desk desk(*m_folder);
    desk.number(u"How many"_s, 25);
    const QStringList lines = desk.shown().split(u'\n');
    QCOMPARE(lines.size(), 25);
    QVERIFY(!desk.says(u"estimated: "_s)); // of which one?
    QCOMPARE(QSet<QString>(lines.begin(), lines.end()).size(), 25);
    desk.click(u"Copy all"_s);
    QCOMPARE(clipboardText(), desk.shown());
    // The one that the cursor is at.
    SecretLines& list = desk.named<SecretLines>(u"Generated passwords"_s);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Down);
    const auto secret = desk.card.secret();
    QVERIFY(secret);
    QCOMPARE(QString::fromStdString(std::string(core::asText(secret->bytes()))), lines[2]);
}

void GenerateCardTest::copiesOfManyAsASecretOnly()
{
    Desk desk(*m_folder);
    desk.number(u"How many"_s, 5);
    const QStringList lines = desk.shown().split(u'\n');
    SecretLines& list = desk.named<SecretLines>(u"Generated passwords"_s);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), lines[1]);
    QCOMPARE(desk.workbench.clipboard().what(), u"Password"_s);
    QVERIFY(desk.workbench.clipboard().secondsLeft().has_value());
    QTest::keyClick(&list, Qt::Key_Home);
    QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&list, Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(&list, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(clipboardText(), lines[1] + u'\n' + lines[2]);
    QCOMPARE(desk.workbench.clipboard().what(), u"Passwords"_s);
    QVERIFY(desk.workbench.clipboard().secondsLeft().has_value());
    QCOMPARE(desk.shown(), lines.join(u'\n'));
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(4, 4), list.mapToGlobal(QPoint(4, 4)));
    QCoreApplication::sendEvent(list.viewport(), &menu);
    QVERIFY(menu.isAccepted());
    QVERIFY(!QApplication::activePopupWidget());
}

void GenerateCardTest::anotherLanguageMakesNoOther()
{
    for (const auto* kind : { "words", "characters", "pin", "spoken" }) {
        Desk desk(*m_folder);
        desk.card.setKind(QString::fromLatin1(kind));
        const QString before = desk.shown();
        PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        settle();
        const QString after = desk.shown();
        const bool stillEnglish = desk.says(u"exact: "_s);
        QCoreApplication::removeTranslator(&translator);
        settle();
        QCOMPARE(after, before);
        QCOMPARE(desk.shown(), before);
        QVERIFY(!stillEnglish);
        QVERIFY(desk.says(u"exact: "_s));
        QVERIFY(desk.says(u"estimated: "_s));
    }
}

void GenerateCardTest::copiesAsASecret()
{
    Desk desk(*m_folder);
    desk.click(u"Copy"_s);
    QCOMPARE(clipboardText(), desk.shown());
    QVERIFY(desk.workbench.clipboard().secondsLeft().has_value());
    QCOMPARE(desk.workbench.clipboard().what(), u"Password"_s);
}

void GenerateCardTest::handsOverWhatIsMeasured()
{
    Desk desk(*m_folder);
    QString measured;
    QObject::connect(&desk.card, &GenerateCard::measureRequested, &desk.card,
        [&](const core::SecureBytes& secret) { measured = QString::fromUtf8(core::asText(secret.bytes())); });
    desk.click(u"Measure it"_s);
    QCOMPARE(measured, desk.shown());
}

void GenerateCardTest::copiesTheCommand_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("command");
    QTest::newRow("words") << u"Words"_s << u"assay password passphrase --words 6 --digit one"_s;
    QTest::newRow("characters")
        << u"Characters"_s
        << u"assay password generate --length 20 --classes lower,upper,digits,symbols "
           "--min-lower 1 --min-upper 1 --min-digits 1 --min-symbols 1"_s;
    QTest::newRow("PIN") << u"PIN"_s << u"assay password generate --pin 6"_s;
    QTest::newRow("spoken") << u"Spoken"_s << u"assay password generate --spoken 12"_s;
}

void GenerateCardTest::copiesTheCommand()
{
    QFETCH(QString, kind);
    QFETCH(QString, command);
    Desk desk(*m_folder);
    desk.kind(kind);
    desk.click(u"Copy as command"_s);
    QCOMPARE(clipboardText(), command);
    desk.number(u"How many"_s, 3);
    desk.click(u"Copy as command"_s);
    QCOMPARE(clipboardText(), command + u" --count 3"_s);
}

void GenerateCardTest::readsAnOwnList()
{
    Desk desk(*m_folder);
    QFile file(m_folder->filePath(u"own words.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("ene\nmene\nmu\nene\n");
    file.close();
    desk.card.findChild<WordsOptions*>()->readList(file.fileName().toStdString());
    QTRY_VERIFY(desk.says(u"left out: 1"_s));
    static const QRegularExpression phrase(u"^(ene|mene|mu)[0-9]?(-(ene|mene|mu)[0-9]?){5}$"_s);
    QVERIFY2(phrase.match(desk.shown()).hasMatch(), qPrintable(desk.shown()));
    QVERIFY(desk.named<Chooser>(u"List"_s).currentText().contains(u"own words.txt"_s));
    // Without separators "ene" ends "mene", but none begins another.
    desk.choose(u"Separator"_s, 4);
    QVERIFY(desk.says(u"exact: "_s));
    QVERIFY(desk.says(u"estimated: "_s));
    desk.click(u"Copy as command"_s);
    QVERIFY(clipboardText().contains(u"--list-file"_s));
}

void GenerateCardTest::refusesWhatIsNoList()
{
    Desk desk(*m_folder);
    const QString before = desk.shown();
    QFile file(m_folder->filePath(u"text.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("one\ntwo words\n");
    file.close();
    desk.card.findChild<WordsOptions*>()->readList(file.fileName().toStdString());
    QTRY_VERIFY(desk.says(u"text.txt"_s));
    QVERIFY(desk.says(u"line 2"_s));
    QCOMPARE(desk.shown(), before);
    desk.card.findChild<WordsOptions*>()->readList(m_folder->filePath(u"none"_s).toStdString());
    QTRY_VERIFY(desk.says(u"none"_s));
}

void GenerateCardTest::savesAPrivateFile()
{
    Desk desk(*m_folder);
    desk.number(u"How many"_s, 5);
    const QString name = m_folder->filePath(u"saved.txt"_s);
    desk.finish();
    desk.card.saveTo(name.toStdString());
    QTRY_VERIFY(QFile::exists(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), desk.shown() + u'\n');
    QCOMPARE(int(file.permissions() & 0x7777),
        int(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    desk.card.saveTo(m_folder->filePath(u"no folder/saved.txt"_s).toStdString());
    QTRY_VERIFY(desk.says(u"Nothing was saved"_s));
}

void GenerateCardTest::remembersOptionsAndNothingElse()
{
    QString shown;
    {
        Desk desk(*m_folder);
        desk.number(u"Words"_s, 4);
        desk.choose(u"Digit"_s, 0);
        desk.kind(u"PIN"_s);
        desk.number(u"Digits"_s, 5);
        shown = desk.shown();
        desk.settings.save();
    }
    Desk desk(*m_folder);
    QCOMPARE(desk.shown().size(), 5);
    QVERIFY(desk.shown() != shown || shown == desk.shown()); // another, as likely as not
    desk.kind(u"Words"_s);
    QVERIFY(desk.says(u"51.7 bits"_s));
    QFile file(QString::fromStdString(desk.settings.location().string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("pin_length=5"));
    QVERIFY(!written.contains("=" + shown.toUtf8()));
}

void GenerateCardTest::makesNothingWhileHidden()
{
    Settings settings(m_folder->path().toStdString());
    Workbench workbench(settings);
    GenerateCard card(workbench);
    QVERIFY(card.findChild<GeneratedBox*>()->shownText().isEmpty());
    QVERIFY(!card.secret());
    card.show();
    QTRY_VERIFY(!card.findChild<GeneratedBox*>()->shownText().isEmpty());
}

void GenerateCardTest::hasNoWidthTooMany()
{
    Desk desk(*m_folder);
    for (const auto* kind : { "Words", "Characters", "PIN", "Spoken" }) {
        desk.kind(QString::fromLatin1(kind));
        QVERIFY2(desk.card.minimumSizeHint().width() <= 328, kind);
    }
}

void GenerateCardTest::everyKindHolds_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<bool>("isRightToLeft");
    for (const auto* kind : { "Words", "Characters", "PIN", "Spoken" }) {
        QTest::addRow("%s", kind) << QString::fromLatin1(kind) << 13 << false;
        QTest::addRow("%s at 200 %%", kind) << QString::fromLatin1(kind) << 26 << false;
        QTest::addRow("%s right to left", kind) << QString::fromLatin1(kind) << 13 << true;
    }
}

void GenerateCardTest::everyKindHolds()
{
    QFETCH(QString, kind);
    QFETCH(int, pixels);
    QFETCH(bool, isRightToLeft);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    {
        Desk desk(*m_folder);
        desk.kind(kind);
        desk.card.resize(328 * pixels / 13, 900 * pixels / 13);
        desk.number(u"How many"_s, 3);
        settle();
        QCOMPARE(unnamedIn(desk.card), QStringList());
        QCOMPARE(clippedIn(desk.card), QStringList());
        QCOMPARE(smallTargetsIn(desk.card), QStringList());
        QCOMPARE(backwardTabsIn(desk.card), QStringList());
        QCOMPARE(trapsIn(desk.card), QStringList());
    }
    QApplication::setFont(usual);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void GenerateCardTest::everyKindSpeaksTheLanguage()
{
    PseudoTranslator translator;
    Desk desk(*m_folder);
    desk.card.resize(328, 1400); // as high as it wants to be: in the tab it scrolls
    for (const auto* kind : { "words", "characters", "pin", "spoken" }) {
        desk.card.setKind(QString::fromLatin1(kind));
        QCoreApplication::installTranslator(&translator);
        settle();
        const QStringList untranslated = untranslatedIn(desk.card);
        const QStringList clipped = clippedIn(desk.card);
        QCoreApplication::removeTranslator(&translator);
        settle();
        QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u"\n"_s)));
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u"\n"_s)));
    }
}

GUI_TEST_MAIN(GenerateCardTest)
#include "generate_card_test.moc"
