// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/comparison_card.h"
#include "gui/panels/hash/hash_panel.h"
#include "gui/panels/hash/identifier_view.h"
#include "gui/panels/hash/token_compare.h"
#include "gui/panels/hash/token_csrf.h"
#include "gui/panels/hash/token_list.h"
#include "gui/panels/hash/token_make.h"
#include "gui/panels/hash/token_read.h"
#include "gui/panels/hash/token_tab.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/segmented.h"
#include "gui/workbench/workbench.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/widgets/looks.h"

#include <QClipboard>
#include <QSet>
#include <QTemporaryDir>

#include <memory>

using namespace gui;
using namespace gui::hash;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    Desk()
        : settings(folder.path().toStdString())
        , workbench(settings)
        , tab(std::make_unique<TokenTab>(workbench, nullptr))
    {
        tab->setClock([this] { return std::chrono::milliseconds(now * 1000); });
        tab->resize(1072, 716);
        tab->show();
    }

    /// What there is of the kind; a test without it is broken.
    template <typename Widget> Widget* the(QWidget* in = nullptr)
    {
        auto* found = (in ? in : tab.get())->findChild<Widget*>();
        if (!found)
            qFatal("the tab has no such part");
        return found;
    }
    void choose(const QString& mode)
    {
        the<Segmented>()->setCurrent(mode);
        Q_EMIT the<Segmented>()->currentChanged(mode);
    }
    Field* field(const QString& label)
    {
        for (Field* each : tab->findChildren<Field*>()) {
            if (each->input()->accessibleName() == label && each->isVisibleTo(tab.get()))
                return each;
        }
        qFatal("no field %s", qPrintable(label));
    }
    QLineEdit* edit(const QString& label)
    {
        auto* found = qobject_cast<QLineEdit*>(field(label)->input());
        if (!found)
            qFatal("no line edit %s", qPrintable(label));
        return found;
    }
    void setForm(const QString& form)
    {
        auto* chooser = qobject_cast<Chooser*>(field(u"Form"_s)->input());
        const int index = chooser ? chooser->findText(form) : -1;
        if (index < 0)
            qFatal("no form %s", qPrintable(form));
        chooser->setCurrentIndex(index);
    }
    void click(const QString& text)
    {
        for (Button* button : tab->findChildren<Button*>()) {
            if (button->text() == text && button->isVisibleTo(tab.get()))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        qFatal("no button %s", qPrintable(text));
    }
    /// What the badge beside the sentence says.
    bool hasBadge(const QString& word)
    {
        for (const Badge* badge : the<TokenMake>()->findChildren<Badge*>()) {
            if (badge->isVisibleTo(tab.get()) && badge->accessibleName().replace(QChar::Nbsp, u' ') == word)
                return true;
        }
        return false;
    }
    QStringList tokens() { return the<TokenList>()->tokens(); }
    /// Whether somebody can read it in the tab.
    bool says(const QString& words)
    {
        // What was added just now is shown by the event loop.
        QCoreApplication::processEvents();
        for (const QLabel* label : tab->findChildren<QLabel*>()) {
            if (label->isVisibleTo(tab.get()) && label->text().contains(words))
                return true;
        }
        return false;
    }

    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    std::int64_t now = 1'700'000'000;
    std::unique_ptr<TokenTab> tab;
};

} // namespace

class TokenTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesEachForm_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("bits");
        const auto row = [](const char* form, const char* pattern, const char* bits) {
            QTest::newRow(form) << QString::fromUtf8(form) << QString::fromUtf8(pattern)
                                << QString::fromUtf8(bits);
        };
        row("URL-safe Base64", "[A-Za-z0-9_-]{43}", "256 bits");
        row("Hexadecimal", "[0-9a-f]{64}", "256 bits");
        row("Base64", "[A-Za-z0-9+/]{43}=", "256 bits");
        row("Base32", "[A-Z2-7]{52}", "256 bits");
        row("Base58, Bitcoin's alphabet", "[1-9A-HJ-NP-Za-km-z]{42,44}", "256 bits");
        row("Session id", "[0-9a-f]{32}", "128 bits");
        row("API key with checksum", "acme_[0-9A-Za-z]{36}", "178.6 bits");
        row("Characters of my own", "[A-HJ-NP-Z2-9]{26}", "128.8 bits");
        row("NanoID", "[A-Za-z0-9_-]{21}", "126 bits");
        row("UUID 4, random", "[0-9a-f-]{14}4[0-9a-f-]{21}", "122 bits");
        row("UUID 7, in order of time", "018bcfe5-6800-7[0-9a-f-]{21}", "Not a secret");
        row("UUID 5, from a name", "2ed6657d-e927-568b-95e1-2665a8aea6a2", "Not a secret");
        row("ULID", "01HF7YAT00[0-9A-Z]{16}", "Not a secret");
    }
    void makesEachForm()
    {
        QFETCH(QString, form);
        QFETCH(QString, pattern);
        QFETCH(QString, bits);
        Desk desk;
        desk.setForm(form);
        QCOMPARE(desk.tokens().size(), form.startsWith(u"UUID 5"_s) ? 1 : 5);
        QVERIFY2(bits.isEmpty() || desk.hasBadge(bits), qPrintable(bits));
        const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
        for (const QString& token : desk.tokens())
            QVERIFY2(expression.match(token).hasMatch(), qPrintable(token));
        const QStringList tokens = desk.tokens();
        QCOMPARE(QSet<QString>(tokens.begin(), tokens.end()).size(), tokens.size());
    }

    void saysNothingAgainstIdentifiersInOrderOfTime_data()
    {
        QTest::addColumn<QString>("form");
        QTest::newRow("UUID 7") << u"UUID 7, in order of time"_s;
        QTest::newRow("ULID") << u"ULID"_s;
    }
    void saysNothingAgainstIdentifiersInOrderOfTime()
    {
        QFETCH(QString, form);
        Desk desk;
        desk.setForm(form);
        QVERIFY(desk.says(u"They ascend"_s));
        QVERIFY(!desk.says(u"Exact"_s));
        QVERIFY(!desk.says(u"try them all"_s));
    }

    void makesNewOnesOnAClick()
    {
        Desk desk;
        const QStringList before = desk.tokens();
        desk.click(u"Make new ones"_s);
        QVERIFY(desk.tokens() != before);
        QCOMPARE(desk.tokens().size(), before.size());
    }

    void followsTheNumberThatIsTyped()
    {
        Desk desk;
        desk.setForm(u"Hexadecimal"_s);
        QLineEdit* bytes = desk.edit(u"Random bytes"_s);
        bytes->selectAll();
        QTest::keyClicks(bytes, u"8"_s);
        QCOMPARE(desk.tokens().value(0).size(), 16);
        QVERIFY(desk.says(u"Enough where a server counts the tries"_s));
        bytes->selectAll();
        QTest::keyClicks(bytes, u"4097"_s);
        QVERIFY(desk.tokens().isEmpty());
        QVERIFY(desk.says(u"1 to 4,096"_s));
        bytes->selectAll();
        QTest::keyClicks(bytes, u"2"_s);
        QVERIFY(desk.says(u"Few enough to try them all"_s));
    }

    void saysWhatIsWrongWithAnAlphabet()
    {
        Desk desk;
        desk.setForm(u"Characters of my own"_s);
        desk.edit(u"Characters to draw from"_s)->setText(u"a"_s);
        QVERIFY(desk.tokens().isEmpty());
        QVERIFY(desk.says(u"Two different characters at least are needed"_s));
        desk.edit(u"Characters to draw from"_s)->setText(u"äöü"_s);
        QCOMPARE(desk.tokens().value(0).size(), 26);
    }

    void copiesATokenAsASecret()
    {
        Desk desk;
        QSignalSpy copied(&desk.workbench.clipboard(), &Clipboard::secretCopied);
        auto* list = desk.the<TokenList>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(list->copiedRow(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), desk.tokens().value(1));
        QTest::mouseClick(
            list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
        QCOMPARE(QGuiApplication::clipboard()->text(), desk.tokens().value(2));
        desk.click(u"Copy all"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), desk.tokens().join(u'\n'));
    }

    void savesMoreThanCanBeCopied()
    {
        Desk desk;
        desk.setForm(u"Hexadecimal"_s);
        QLineEdit* bytes = desk.edit(u"Random bytes"_s);
        bytes->selectAll();
        QTest::keyClicks(bytes, u"64"_s);
        auto* counts = qobject_cast<Chooser*>(desk.field(u"How many"_s)->input());
        QVERIFY(counts);
        counts->setCurrentIndex(counts->findText(u"1,000"_s));
        QTRY_COMPARE(desk.tokens().size(), 1000);
        desk.click(u"Copy all"_s);
        QVERIFY(desk.says(u"save them instead"_s));
        const QString name = desk.folder.filePath(u"tokens.txt"_s);
        auto* make = desk.the<TokenMake>();
        make->saveTo(name.toStdString());
        QTRY_VERIFY(!make->isSaving());
        QVERIFY(!desk.says(u"save them instead"_s));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), desk.tokens().join(u'\n') + u'\n');
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
            QFileDevice::Permissions());
        make->saveTo((desk.folder.path() + u"/none/tokens.txt"_s).toStdString());
        QTRY_VERIFY(desk.says(u"Nothing was saved"_s));
    }

    void takesAnyNamespace()
    {
        Desk desk;
        desk.setForm(u"UUID 5, from a name"_s);
        auto* spaces = qobject_cast<Chooser*>(desk.field(u"Namespace"_s)->input());
        QVERIFY(spaces);
        spaces->setCurrentIndex(spaces->findText(u"Own"_s));
        QLineEdit* own = desk.edit(u"UUID of the namespace"_s);
        own->setText(u"{6BA7B811-9DAD-11D1-80B4-00C04FD430C8}"_s);
        desk.edit(u"Name"_s)->setText(u"http://example.com/"_s);
        // As Python's uuid.uuid5(uuid.NAMESPACE_URL, "http://example.com/") has it.
        QCOMPARE(desk.tokens(), QStringList{ u"0a300ee9-f9e4-5697-a51a-efc7fafaba67"_s });
        desk.tab->headerActions().at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            u"assay token --format uuid5 --namespace '{6BA7B811-9DAD-11D1-80B4-00C04FD430C8}' "
            "--name 'http://example.com/'"_s);
        own->setText(u"6ba7b811-9dad"_s);
        QVERIFY(desk.tokens().isEmpty());
        QVERIFY(desk.says(u"The namespace is no UUID"_s));
    }

    void readsWhatIsPasted()
    {
        Desk desk;
        desk.tab->receive(u"{C232AB00-9414-11EC-B3C8-9F6BDECED846}"_s, u"read"_s);
        QVERIFY(desk.says(u"UUID, version 1. Can be guessed by whoever has seen another one"_s));
        QVERIFY(desk.says(u"2022-02-22T19:22:22.0000000Z"_s));
        QVERIFY(desk.says(u"9f:6b:de:ce:d8:46"_s));
        QVERIFY(desk.says(u"The node is random"_s));
        QVERIFY(desk.the<IdentifierView>()->accessibleName().contains(u"Time: c232ab00"_s));
        QCOMPARE(desk.the<IdentifierView>()->roles().size(), std::size_t(5));
    }

    void invitesWhileThereIsNothingToRead()
    {
        Desk desk;
        desk.choose(u"read"_s);
        QVERIFY(desk.says(u"Paste an identifier to see what it tells"_s));
        desk.click(u"Load a sample"_s);
        QVERIFY(desk.says(u"UUID, version 1"_s));
        QVERIFY(!desk.says(u"Paste an identifier"_s));
        QCOMPARE(desk.tab->focusWidget(), desk.edit(u"UUID, ULID or token"_s));
    }

    void alignsTheWordsOfItsReasons()
    {
        Desk desk;
        desk.choose(u"read"_s);
        desk.tab->showSample();
        QTest::qWait(0);
        auto* card = desk.the<TokenRead>()->findChild<ComparisonCard*>();
        QSet<int> starts;
        for (const Label* label : card->findChildren<Label*>()) {
            if (label->isVisible())
                starts.insert(label->mapTo(card, QPoint()).x());
        }
        QVERIFY(card->findChildren<Badge*>().size() > 1);
        QCOMPARE(starts.size(), 1);
    }

    void keepsTheValuesBesideTheirNamesRightToLeft()
    {
        Desk desk;
        const auto sideOfValue = [&desk] {
            for (const QLabel* label : desk.the<TokenRead>()->findChildren<QLabel*>()) {
                if (label->text() == u"2022-02-22T19:22:22.0000000Z"_s)
                    return label->alignment() & Qt::AlignHorizontal_Mask;
            }
            qFatal("no value");
        };
        desk.tab->receive(u"c232ab00-9414-11ec-b3c8-9f6bdeced846"_s, u"read"_s);
        QCOMPARE(sideOfValue(), Qt::AlignLeft | Qt::AlignAbsolute);
        desk.tab->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(sideOfValue(), Qt::AlignRight | Qt::AlignAbsolute);
        desk.edit(u"UUID, ULID or token"_s)->setText(u"C232AB00-9414-11EC-B3C8-9F6BDECED846"_s);
        QCOMPARE(sideOfValue(), Qt::AlignRight | Qt::AlignAbsolute);
    }

    void readsOtherForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("ULID") << u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s << u"ULID. Random behind the time"_s;
        QTest::newRow("nil") << u"00000000-0000-0000-0000-000000000000"_s << u"Nil UUID. Everybody knows"_s;
        QTest::newRow("key") << u"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"_s
                             << u"API key of ghp. The checksum is right"_s;
        QTest::newRow("wrong key") << u"ghp_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18"_s
                                   << u"API key of ghp. The checksum is wrong"_s;
        QTest::newRow("max") << u"ffffffff-ffff-ffff-ffff-ffffffffffff"_s << u"Max UUID. Everybody knows"_s;
        QTest::newRow("21 characters")
            << u"my-super-secret-token"_s
            << u"NanoID, by its length. Whether it can be guessed cannot be seen"_s;
        QTest::newRow("foreign key") << u"sk_live_51HqLyjWDarjtT1zdp7dcE"_s
                                     << u"Token of Stripe, by its prefix"_s;
        QTest::newRow("random token") << u"YmP2_q8xLr-0vK5tWc9sZd3nJb7hGfA4uEiO1yTzXlM"_s
                                      << u"43 character(s): URL-safe Base64. 258 bits at most"_s;
        QTest::newRow("one letter") << u"aaaaaaaaaaaaaaaaaaaaa"_s << u"Its characters repeat or count"_s;
        QTest::newRow("cut") << u"919108f7-52d1-4320-9bac-f847db4148a"_s << u"the end is missing (byte 35)"_s;
        QTest::newRow("word") << u"hello"_s << u"This text is no UUID and no ULID"_s;
    }
    void readsOtherForms()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        Desk desk;
        desk.choose(u"read"_s);
        QTest::keyClicks(desk.edit(u"UUID, ULID or token"_s), text);
        QVERIFY2(desk.says(sentence), qPrintable(sentence));
    }

    void makesAndVerifiesCsrfTokens()
    {
        Desk desk;
        desk.choose(u"csrf"_s);
        QTest::keyClicks(desk.edit(u"Key of the server"_s), u"0123456789abcdef0123456789abcdef"_s);
        QTest::keyClicks(desk.edit(u"Session id"_s), u"session-1"_s);
        desk.click(u"Create token"_s);
        QVERIFY(desk.edit(u"Token"_s)->text().startsWith(u"1700000000:"_s));
        QVERIFY(desk.says(u"Accepted. The token belongs to this session"_s));
        QTest::keyClicks(desk.edit(u"Session id"_s), u"2"_s);
        QVERIFY(desk.says(u"Wrong signature"_s));
        QTest::keyClick(desk.edit(u"Session id"_s), Qt::Key_Backspace);
        desk.now += 3601;
        QTest::keyClicks(desk.edit(u"Token"_s), u" "_s);
        QVERIFY(desk.says(u"Expired by 1"_s));
        desk.now -= 3601 + 100;
        QTest::keyClick(desk.edit(u"Token"_s), Qt::Key_Backspace);
        QVERIFY(desk.says(u"From the future"_s));
        QTest::keyClicks(desk.edit(u"Token"_s), u"x"_s);
        QVERIFY(desk.says(u"In the signature, character 78"_s));
    }

    void remarksOnAShortCsrfKey()
    {
        Desk desk;
        desk.choose(u"csrf"_s);
        QTest::keyClicks(desk.edit(u"Key of the server"_s), u"short"_s);
        QTest::keyClicks(desk.edit(u"Session id"_s), u"s"_s);
        desk.click(u"Create token"_s);
        QVERIFY(desk.says(u"The key is too short: 5 of the 32 bytes of the digest"_s));
    }

    void ageShowsWhileACsrfTokenIsSeen()
    {
        Desk desk;
        desk.choose(u"csrf"_s);
        desk.tab->showSample();
        QVERIFY(desk.says(u"Accepted"_s));
        desk.now += 3605;
        QTRY_VERIFY(desk.says(u"Expired by 5"_s));
    }

    void asksForTheKeyOfACsrfToken()
    {
        Desk desk;
        desk.choose(u"csrf"_s);
        desk.tab->showSample();
        desk.edit(u"Key of the server"_s)->clear();
        QVERIFY(!desk.says(u"Accepted"_s));
        QVERIFY(desk.says(u"Without a key anybody could make tokens"_s));
        desk.edit(u"Key of the server"_s)->setText(u"k"_s);
        QVERIFY(!desk.says(u"Without a key"_s));
        QVERIFY(desk.says(u"Wrong signature"_s));
    }

    void comparesTwoSecrets()
    {
        Desk desk;
        desk.choose(u"compare"_s);
        QTest::keyClicks(desk.edit(u"One secret"_s), u"abc"_s);
        QTest::keyClicks(desk.edit(u"The other"_s), u"abc"_s);
        QVERIFY(desk.says(u"Equal"_s));
        QTest::keyClicks(desk.edit(u"The other"_s), u" "_s);
        QVERIFY(desk.says(u"Different"_s));
        QVERIFY(desk.says(u"Only spaces or line breaks at the ends differ. 3 byte(s) and 4 byte(s)"_s));
    }

    void copiesCommands()
    {
        Desk desk;
        desk.setForm(u"API key with checksum"_s);
        const auto copied = [&] {
            for (QAction* action : desk.tab->headerActions()) {
                if (action->text() == u"Copy as command"_s)
                    action->trigger();
            }
            return QGuiApplication::clipboard()->text();
        };
        QCOMPARE(copied(), u"assay token --format api-key --prefix 'acme' --count 5"_s);
        desk.setForm(u"Session id"_s);
        QCOMPARE(copied(), u"assay token --format session --bytes 16 --count 5"_s);
        desk.choose(u"read"_s);
        QCOMPARE(copied(), u"assay token inspect -"_s);
        QLineEdit* read = desk.edit(u"UUID, ULID or token"_s);
        read->setText(u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
        QCOMPARE(copied(), u"assay token inspect '017f22e2-79b0-7cc3-98c4-dc0c0c07398f'"_s);
    }

    void copiesCommandsWithoutSecrets_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("API key") << u"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"_s;
        QTest::newRow("mistyped API key") << u"ghp_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18"_s;
        QTest::newRow("session id") << u"0af7651916cd43dd8448eb211c80319c"_s;
        QTest::newRow("NanoID") << u"V1StGXR8_Z5jdHi6B-myT"_s;
        QTest::newRow("anything") << u"hello"_s;
    }
    void copiesCommandsWithoutSecrets()
    {
        QFETCH(QString, secret);
        Desk desk;
        desk.choose(u"read"_s);
        desk.edit(u"UUID, ULID or token"_s)->setText(secret);
        desk.tab->headerActions().at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"assay token inspect -"_s);
    }

    void copiesTheCommandOfCsrfWithoutTheToken()
    {
        Desk desk;
        desk.choose(u"csrf"_s);
        desk.tab->showSample();
        QVERIFY(desk.says(u"Accepted"_s));
        desk.tab->headerActions().at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            u"assay csrf verify - --key-file KEY --session-file SESSION --max-age 3600"_s);
    }

    void makesManyWithoutHoldingUpWhoTypes()
    {
        Desk desk;
        desk.setForm(u"Base58, Bitcoin's alphabet"_s);
        auto* counts = qobject_cast<Chooser*>(desk.field(u"How many"_s)->input());
        QVERIFY(counts);
        counts->setCurrentIndex(counts->findText(u"1,000"_s));
        QLineEdit* bytes = desk.edit(u"Random bytes"_s);
        bytes->selectAll();
        QTest::keyClicks(bytes, u"4096"_s);
        // The last run only, and it is not waited for.
        QVERIFY(desk.the<TokenMake>()->isMaking());
        bytes->selectAll();
        QTest::keyClicks(bytes, u"1"_s);
        QVERIFY(!desk.the<TokenMake>()->isMaking());
        QCOMPARE(desk.tokens().size(), 1000);
        QTest::keyClicks(bytes, u"6"_s);
        QTRY_VERIFY(!desk.the<TokenMake>()->isMaking());
        QCOMPARE(desk.tokens().size(), 1000);
        QVERIFY(desk.tokens().first().size() > 16);
        QVERIFY(desk.hasBadge(u"128 bits"_s));
    }

    void keepsItsTokensInAnotherLanguage()
    {
        Desk desk;
        const QStringList before = desk.tokens();
        QVERIFY(!before.isEmpty());
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(desk.tab.get(), &change);
        QCOMPARE(desk.tokens(), before);
    }

    void widensItsFieldsWithTheZoom()
    {
        Desk desk;
        const int before = desk.field(u"Random bytes"_s)->width();
        Looks looks;
        looks.zoom(200);
        QCoreApplication::processEvents();
        QVERIFY(desk.field(u"Random bytes"_s)->width() > before * 3 / 2);
    }

    void recognisesIdentifiers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("tab");
        QTest::newRow("UUID") << u"017F22E2-79B0-7CC3-98C4-DC0C0C07398F"_s << u"This looks like a UUID"_s
                              << u"tokens"_s;
        QTest::newRow("ULID") << u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s << u"This looks like a ULID"_s
                              << u"tokens"_s;
        QTest::newRow("otpauth") << u"otpauth://totp/x?secret=JBSWY3DP"_s
                                 << u"This is the address of a one-time password"_s << u"codes"_s;
        QTest::newRow("export") << u"otpauth-migration://offline?data=AA"_s
                                << u"This is an export of Google Authenticator"_s << u"codes"_s;
        QTest::newRow("MD5") << u"900150983cd24fb0d6963f7d28e17f72"_s << u"This looks like a MD5 digest"_s
                             << u"files"_s;
    }
    void recognisesIdentifiers()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        QFETCH(QString, tab);
        const Recognition recognition = panel().recognise(text);
        QCOMPARE(recognition.sentence, sentence);
        QCOMPARE(recognition.offers.value(0).tab, tab);
    }

    void survivesBeingNarrowAndTranslatedAgain()
    {
        Desk desk;
        for (const QString& mode : { u"make"_s, u"read"_s, u"csrf"_s, u"compare"_s }) {
            desk.choose(mode);
            desk.tab->showSample();
            for (const int width : { 360, 560, 1100 }) {
                desk.tab->resize(width, 400);
                QEvent change(QEvent::LanguageChange);
                QApplication::sendEvent(desk.tab.get(), &change);
                QCoreApplication::processEvents();
            }
        }
    }
};

GUI_TEST_MAIN(TokenTabTest)

#include "token_tab_test.moc"
