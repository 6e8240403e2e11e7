// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/breach_card.h"
#include "gui/panels/password/breach_question.h"
#include "gui/panels/password/breach_tab.h"
#include "gui/text/convert.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/field.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/snippet.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/sweep.h"
#include "tests/support/breach_files.h"
#include "tests/support/files.h"
#include "tests/support/scripted_server.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <future>
#include <memory>

using namespace gui;
using namespace gui::password;
using namespace Qt::Literals::StringLiterals;
using tests::ScriptedServer;

namespace {

const std::string found
    = "0018A45C4D1DEF81644B54AB7F969B88D65:3\r\n2DC183F740EE76F27B78EB39C8AD972A757:86453\r\n"
      "FFF983A91443AE72BD98E59ADAB93B31974:0\r\n";

struct Desk {
    Desk()
        : settings(folder.path().toStdString())
        , workbench(settings)
        , tab(std::make_unique<BreachTab>(workbench, nullptr))
    {
        tab->resize(1072, 716);
        tab->show();
    }
    template <typename Type> Type& part() const
    {
        Type* one = tab->findChild<Type*>();
        if (!one)
            qFatal("there is no such part");
        return *one;
    }
    void type(const QString& text) const { QTest::keyClicks(&part<SecretEdit>(), text); }
    void clear() const { part<SecretEdit>().clear(); }
    void choose(const QString& segment) const
    {
        for (QRadioButton* each : tab->findChildren<QRadioButton*>()) {
            if (each->text() == segment)
                each->click();
        }
    }
    Button& button(const QString& text) const
    {
        for (Button* each : tab->findChildren<Button*>()) {
            if (each->text() == text)
                return *each;
        }
        qFatal("no button");
    }
    QString verdict() const
    {
        return part<BreachCard>().isVisible() ? part<BreachCard>().answer().verdict : QString();
    }
    QString basis() const { return part<BreachCard>().answer().basis; }
    QString message() const
    {
        return part<MessageStrip>().isVisible() ? part<MessageStrip>().sentence() : QString();
    }
    bool says(const QString& words) const
    {
        for (const QLabel* label : tab->findChildren<QLabel*>()) {
            if (label->isVisibleTo(tab.get()) && label->text().contains(words))
                return true;
        }
        return false;
    }
    bool waitFor(const QString& wanted) const
    {
        return QTest::qWaitFor([&] { return verdict() == wanted; }, 10'000);
    }
    std::filesystem::path list(const std::vector<std::string>& passwords) const
    {
        const std::filesystem::path path = toPath(folder.filePath(u"list.txt"_s));
        tests::put(path, tests::sortedBreachList(passwords, core::password::BreachHashKind::Sha1));
        return path;
    }
    /// Online, asking this server.
    void ask(const std::string& url) const
    {
        choose(u"Ask haveibeenpwned.com"_s);
        part<BreachQuestion>().setServer(fromUtf8(url));
    }
    void send() const
    {
        QTest::mouseClick(&button(u"Send this request"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !tab->isRunning(); }, 10'000));
    }

    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    std::unique_ptr<BreachTab> tab;
};

} // namespace

class BreachTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersWhileOneTypes()
    {
        Desk desk;
        desk.tab->receive(Files{ desk.list({ "letmein", "dragon" }) }, {});
        desk.type(u"drago"_s);
        QVERIFY(desk.waitFor(u"Not in this list"_s));
        desk.type(u"n"_s);
        QVERIFY2(desk.waitFor(u"Found 2 times"_s), qPrintable(desk.verdict()));
        QVERIFY(desk.basis().startsWith(u"SHA-1 hash in list.txt"_s));
        QVERIFY(desk.basis().contains(u"read"_s));
        desk.clear();
        desk.type(u"letmein"_s);
        QVERIFY(desk.waitFor(u"Found once"_s));
        QVERIFY(desk.workbench.network().ledger().isEmpty());
    }

    void remembersThePathAndNothingElse()
    {
        Desk desk;
        const auto path = desk.list({ "letmein" });
        desk.tab->receive(Files{ path }, {});
        desk.type(u"letmein"_s);
        QVERIFY(desk.waitFor(u"Found once"_s));
        desk.settings.save();
        desk.tab.reset();
        const QByteArray saved = QByteArray::fromStdString(tests::contentsOf(desk.settings.location()));
        QVERIFY(saved.contains("list.txt"));
        QVERIFY(!saved.contains("letmein"));
        desk.tab = std::make_unique<BreachTab>(desk.workbench, nullptr);
        desk.tab->show();
        desk.type(u"letmein"_s);
        QVERIFY(desk.waitFor(u"Found once"_s));
    }

    void opensAChangedListAgain()
    {
        Desk desk;
        const auto path = desk.list({ "letmein" });
        desk.tab->receive(Files{ path }, {});
        desk.type(u"dragon"_s);
        QVERIFY(desk.waitFor(u"Not in this list"_s));
        desk.list({ "letmein", "dragons" });
        desk.type(u"s"_s);
        QVERIFY2(desk.waitFor(u"Found 2 times"_s), qPrintable(desk.message()));
    }

    void saysWhatIsNoList()
    {
        Desk desk;
        const auto path = toPath(desk.folder.filePath(u"words.txt"_s));
        tests::put(path, "hello\nworld\n");
        desk.type(u"x"_s);
        desk.tab->receive(Files{ path }, {});
        QVERIFY(QTest::qWaitFor([&] { return desk.message().contains(u"is no list of Pwned Passwords"_s); }));
        QVERIFY(desk.verdict().isEmpty());
    }

    void showsASampleOneClickAway()
    {
        Desk desk;
        QTest::mouseClick(&desk.button(u"Load a sample"_s), Qt::LeftButton);
        QVERIFY(desk.waitFor(u"Found in this list"_s));
        QCOMPARE(desk.part<Stamp>().accessibleName(), u"Found in this list"_s);
        desk.settings.save();
        QVERIFY(!tests::contentsOf(desk.settings.location()).contains("leaked-sha1"));
    }

    void keepsTheKeyboardWhenASampleIsLoaded()
    {
        Desk desk;
        desk.tab->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.tab.get()));
        Button& button = desk.button(u"Load a sample"_s);
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        QVERIFY(desk.waitFor(u"Found in this list"_s));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&desk.part<SecretEdit>()));
    }

    void showsTheRequestBeforeItIsSent()
    {
        const ScriptedServer server([](const std::string&) { return tests::page({}, found); });
        Desk desk;
        desk.ask(server.url());
        QVERIFY(!desk.button(u"Send this request"_s).isEnabled());
        desk.type(u"P@ssw0rd"_s);
        const QString shown = desk.part<CodeBlock>().code();
        QVERIFY(shown.startsWith(u"GET /range/21BD1 HTTP/1.1\n"_s));
        QVERIFY(shown.contains(u"Add-Padding: true"_s));
        QVERIFY(!shown.contains(u"21BD12"_s));
        QTest::qWait(300);
        QVERIFY(server.requests().empty());
        QVERIFY(desk.workbench.network().ledger().isEmpty());
        desk.send();
        QCOMPARE(desk.verdict(), QLocale().toString(86453).prepend(u"Found "_s) + u" times"_s);
        QVERIFY(desk.basis().contains(u"sent 2 hashes that begin with 21BD1. Padding beside them: 1."_s));
        QCOMPARE(server.requests().size(), std::size_t(1));
        QString sent = fromUtf8(server.requests().front()).replace(u"\r\n"_s, u"\n"_s).trimmed();
        QCOMPARE(sent, shown);
        QTRY_COMPARE(desk.workbench.network().ledger().size(), 1);
        QCOMPARE(desk.workbench.network().ledger().first().why,
            u"Leaked passwords, asked for by five digits of a hash"_s);
        QVERIFY(desk.workbench.network().ledger().first().bytesSent > 0);
    }

    void asksNothingTwice()
    {
        const ScriptedServer server([](const std::string&) { return tests::page({}, found); });
        Desk desk;
        desk.ask(server.url());
        desk.type(u"P@ssw0rd"_s);
        desk.send();
        desk.type(u"x"_s);
        QVERIFY(desk.verdict().isEmpty());
        QTest::keyClick(&desk.part<SecretEdit>(), Qt::Key_Backspace);
        QVERIFY(desk.verdict().startsWith(u"Found"_s));
        QVERIFY(desk.basis().contains(u"nothing was sent now"_s));
        QCOMPARE(server.requests().size(), std::size_t(1));
    }

    void asksForNtHashes()
    {
        const ScriptedServer server([](const std::string&) { return tests::page({}, found); });
        Desk desk;
        desk.ask(server.url());
        desk.type(u"Password"_s);
        desk.choose(u"NTLM"_s);
        QVERIFY(desk.part<CodeBlock>().code().startsWith(u"GET /range/A4F49?mode=ntlm HTTP/1.1\n"_s));
        // Suffixes of SHA-1 are no answer to that.
        desk.send();
        QVERIFY2(desk.message().contains(u"line 1"_s), qPrintable(desk.message()));
        QVERIFY(desk.verdict().isEmpty());
    }

    void sendsNothingOffline()
    {
        const ScriptedServer server([](const std::string&) { return tests::page({}, found); });
        Desk desk;
        Choices choices = desk.settings.choices();
        choices.isOffline = true;
        desk.settings.change(choices);
        desk.workbench.network().setOffline(true);
        desk.ask(server.url());
        desk.type(u"P@ssw0rd"_s);
        QSignalSpy wanted(&desk.workbench, &Workbench::settingsWanted);
        desk.send();
        QCOMPARE(desk.message(), u"Assay works offline: nothing was sent"_s);
        QVERIFY(server.requests().empty());
        QCOMPARE(server.connectionCount(), std::size_t(0));
        QTest::mouseClick(&desk.button(u"Settings"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void sendsNothingToAnImpostor()
    {
        const tests::TestAuthority authority;
        const ScriptedServer server([](const std::string&) { return tests::page({}, found); },
            authority.identityFor({ "localhost" }, {}));
        Desk desk;
        desk.ask(server.url("/", "localhost"));
        desk.type(u"P@ssw0rd"_s);
        desk.send();
        QVERIFY2(desk.message().contains(u"Nothing was sent"_s), qPrintable(desk.message()));
        QVERIFY(server.requests().empty());
    }

    void stopsWhenCancelled()
    {
        const ScriptedServer server([](const std::string&) { return tests::Reply{ .staysOpen = true }; });
        Desk desk;
        desk.ask(server.url());
        desk.type(u"P@ssw0rd"_s);
        QTest::mouseClick(&desk.button(u"Send this request"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !server.requests().empty(); }, 10'000));
        QTest::mouseClick(&desk.button(u"Cancel"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return desk.message() == u"Cancelled"_s; }, 10'000));
        QVERIFY(desk.button(u"Send this request"_s).isEnabled());
    }

    void anAnswerOfTheServerIsNoneOfTheList()
    {
        Desk desk;
        std::promise<void> gate;
        desk.tab->setAsker(
            [opened = gate.get_future().share()](const core::fetch::RangeQuestion&, core::fetch::Watcher&,
                const core::Progress&) -> core::Result<core::fetch::RangeReply> {
                opened.wait();
                core::fetch::RangeReply reply;
                reply.status = 200;
                reply.answer = found;
                return reply;
            });
        desk.ask("http://127.0.0.1:1/");
        desk.type(u"P@ssw0rd"_s);
        QTest::mouseClick(&desk.button(u"Send this request"_s), Qt::LeftButton);
        QVERIFY(desk.tab->isRunning());
        desk.choose(u"On this computer"_s);
        QVERIFY(!desk.tab->isRunning());
        gate.set_value();
        QTest::qWait(200);
        QVERIFY2(desk.verdict().isEmpty(), qPrintable(desk.verdict()));
        desk.choose(u"Ask haveibeenpwned.com"_s);
        QVERIFY(desk.button(u"Send this request"_s).isEnabled());
    }

    void forgetsAVerdictWithItsPassword()
    {
        // So that the same verdict on the next one is news to a screen reader.
        Desk desk;
        desk.tab->receive(Files{ desk.list({ "letmein", "dragon" }) }, {});
        desk.type(u"first one"_s);
        QVERIFY(desk.waitFor(u"Not in this list"_s));
        desk.type(u"!"_s);
        QCOMPARE(desk.part<BreachCard>().answer().verdict, QString());
        QVERIFY(desk.waitFor(u"Not in this list"_s));
    }

    void holdsOnlineInEverySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("pixels");
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("usual") << QSize(1072, 716) << 13 << false;
        QTest::newRow("smallest window") << QSize(504, 276) << 13 << false;
        QTest::newRow("200 %") << QSize(1072, 716) << 26 << false;
        QTest::newRow("right to left") << QSize(1072, 716) << 13 << true;
    }
    void holdsOnlineInEverySize()
    {
        QFETCH(QSize, size);
        QFETCH(int, pixels);
        QFETCH(bool, isMirrored);
        const QFont before = QApplication::font();
        const auto restored = qScopeGuard([&] {
            QApplication::setFont(before);
            QApplication::setLayoutDirection(Qt::LeftToRight);
        });
        QFont font = before;
        font.setPixelSize(pixels);
        QApplication::setFont(font);
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const ScriptedServer server([](const std::string&) { return tests::page({}, found); });
        Desk desk;
        desk.tab->resize(size);
        desk.ask(server.url());
        desk.type(u"P@ssw0rd"_s);
        desk.send();
        QTest::qWait(50);
        for (const QStringList& offenders : { unnamedIn(*desk.tab), clippedIn(*desk.tab),
                 smallTargetsIn(*desk.tab), backwardTabsIn(*desk.tab), trapsIn(*desk.tab) })
            QVERIFY2(offenders.isEmpty(), qPrintable(offenders.join(u'\n')));
    }

    void saysWhatIsWrongWithAnAnswer()
    {
        const ScriptedServer server([](const std::string&) {
            return tests::reply("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
        });
        Desk desk;
        desk.ask(server.url());
        desk.type(u"P@ssw0rd"_s);
        desk.send();
        QVERIFY2(desk.message().contains(u"status 503"_s), qPrintable(desk.message()));
        QVERIFY(!desk.says(u"Over http"_s));
        desk.part<BreachQuestion>().setServer(u"http://mirror.example/"_s);
        QVERIFY(desk.says(u"Over http"_s));
        desk.part<BreachQuestion>().setServer(u"ftp://mirror/"_s);
        QVERIFY(!desk.button(u"Send this request"_s).isEnabled());
    }
};

GUI_TEST_MAIN(BreachTabTest)
#include "breach_tab_test.moc"
