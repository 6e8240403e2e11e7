// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/address_tab.h"
#include "gui/panels/headers/exercise_words.h"
#include "gui/panels/headers/grouped_list.h"
#include "gui/panels/headers/inspection.h"
#include "gui/panels/headers/practice_log.h"
#include "gui/panels/headers/practice_tab.h"
#include "gui/text/convert.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/snippet.h"
#include "gui/widgets/tag_row.h"
#include "gui/workbench/workbench.h"
#include "tests/gui/gui_main.h"

#include <QClipboard>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace gui;
using namespace gui::headers;
using namespace Qt::Literals::StringLiterals;
using core::practice::Exercise;

namespace {

constexpr int wait = 20'000; // milliseconds, for a machine under load

struct Desk {
    Desk()
        : settings(folder.path().toStdString())
        , workbench(settings)
        , tab(std::make_unique<PracticeTab>(workbench, nullptr))
    {
        workbench.setOpener([this](const Destination& to, Content content) {
            destination = to;
            handedOver = std::get<QString>(content);
        });
        tab->resize(1072, 716);
        tab->show();
    }

    PracticeSession& session() { return tab->session(); }
    void waitUntilRunning()
    {
        QTRY_COMPARE_WITH_TIMEOUT(int(session().state()), int(PracticeSession::State::Running), wait);
    }
    Button* button(const QString& text)
    {
        for (Button* button : tab->findChildren<Button*>()) {
            if (button->text() == text && button->isVisibleTo(tab.get()))
                return button;
        }
        return nullptr;
    }
    void click(const QString& text)
    {
        Button* found = button(text);
        QVERIFY2(found, qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    QAction* action(const QString& text)
    {
        for (QAction* action : tab->actions()) {
            if (action->text() == text)
                return action;
        }
        qFatal("no action");
    }
    LineEdit& field(const QString& accessibleName)
    {
        for (LineEdit* edit : tab->findChildren<LineEdit*>()) {
            if (edit->accessibleName() == accessibleName)
                return *edit;
        }
        qFatal("no field");
    }
    bool says(const QString& words)
    {
        for (const QLabel* label : tab->findChildren<QLabel*>()) {
            if (label->isVisibleTo(tab.get()) && label->text().contains(words))
                return true;
        }
        return false;
    }
    QStringList codes()
    {
        QStringList all;
        for (CodeBlock* code : tab->findChildren<CodeBlock*>()) {
            if (code->isVisibleTo(tab.get()))
                all << code->code();
        }
        return all;
    }
    QStringList paths()
    {
        QStringList all;
        for (const GroupedRow& row : tab->list().rows()) {
            if (row.kind == GroupedRow::Kind::Finding)
                all << row.subject;
        }
        return all;
    }
    void type(const QString& text)
    {
        LineEdit& search = field(u"Search exercises"_s);
        search.setFocus();
        search.selectAll();
        QTest::keyClicks(&search, text);
    }

    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    std::unique_ptr<PracticeTab> tab;
    Destination destination;
    QString handedOver;
};

} // namespace

class PracticeTabTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsOnlyWhenAsked()
    {
        Desk desk;
        desk.tab->showSample();
        QTest::qWait(0);
        QCOMPARE(int(desk.session().state()), int(PracticeSession::State::Stopped));
        QVERIFY(desk.says(u"Start the practice server to try the exercises"_s));
        QVERIFY(desk.codes().isEmpty());
        QVERIFY(desk.workbench.network().ledger().isEmpty());
    }

    void startsAndStopsByAClick()
    {
        Desk desk;
        desk.click(u"Start"_s);
        desk.waitUntilRunning();
        QVERIFY(desk.says(u"The practice server runs on this machine"_s));
        const std::uint16_t port = desk.session().ports()->plain;
        QVERIFY(desk.says(QString::number(port)));
        QVERIFY(!desk.button(u"Start"_s));
        QCOMPARE(desk.tab->status(), u"Practice server running"_s);
        desk.click(u"Stop"_s);
        QCOMPARE(int(desk.session().state()), int(PracticeSession::State::Stopped));
        QTcpSocket gone;
        const auto isGone = [&] {
            gone.abort();
            gone.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            return !gone.waitForConnected(wait);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isGone(), wait);
        desk.click(u"Start"_s);
        desk.waitUntilRunning();
    }

    void worksOffline()
    {
        Desk desk;
        desk.workbench.network().setOffline(true);
        desk.click(u"Start"_s);
        desk.waitUntilRunning();
        QVERIFY(desk.workbench.network().ledger().isEmpty());
    }

    void stopsWithTheWindow()
    {
        auto desk = std::make_unique<Desk>();
        desk->click(u"Start"_s);
        desk->waitUntilRunning();
        const std::uint16_t port = desk->session().ports()->plain;
        desk.reset();
        QTcpSocket gone;
        gone.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QVERIFY(!gone.waitForConnected(wait));
    }

    void namesThePortThatIsTaken()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        Desk desk;
        LineEdit& port = desk.field(u"Port of http"_s);
        QTest::keyClicks(&port, QString::number(taken.serverPort()));
        QTest::keyClick(&port, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"is in use by another program"_s), wait);
        QVERIFY(port.hasError());
        QCOMPARE(int(desk.session().state()), int(PracticeSession::State::Stopped));
    }

    void refusesWhatIsNoPort()
    {
        Desk desk;
        LineEdit& port = desk.field(u"Port of http"_s);
        for (const QString& text : { u"abc"_s, u"70000"_s, u"-1"_s }) {
            port.setText(text);
            desk.click(u"Start"_s);
            QVERIFY(port.hasError());
            QCOMPARE(int(desk.session().state()), int(PracticeSession::State::Stopped));
        }
    }

    void searchesInEverything()
    {
        Desk desk;
        const auto all = desk.paths().size();
        QCOMPARE(std::size_t(all), core::practice::allExercises().size());
        desk.type(u"cookie httponly"_s);
        QVERIFY(desk.paths().contains(u"/cookies/no-httponly"_s));
        QVERIFY(!desk.paths().contains(u"/csp/missing"_s));
        // What is shown is among them.
        QVERIFY(desk.says(desk.tab->list().rows()[1].title));
        desk.type(u"nothing has these words"_s);
        QVERIFY(desk.paths().isEmpty());
        QVERIFY(desk.says(u"No exercise has these words."_s));
        desk.field(u"Search exercises"_s).clear();
        QCOMPARE(desk.paths().size(), all);
    }

    void showsTheChosenOneByKey()
    {
        Desk desk;
        desk.type(u"/csp/missing"_s);
        QVERIFY(desk.says(u"No policy"_s));
        desk.field(u"Search exercises"_s).clear();
        desk.tab->list().setFocus();
        QTest::keyClick(&desk.tab->list(), Qt::Key_Down);
        QVERIFY(desk.says(u"Inline scripts allowed"_s));
    }

    void givesTheAnswerAwayOnlyOnDemand()
    {
        Desk desk;
        desk.type(u"/csp/bypass-host"_s);
        TagRow* tags = desk.tab->findChild<TagRow*>();
        QVERIFY(!tags->isVisibleTo(desk.tab.get()));
        desk.click(u"Show what is to be found"_s);
        QVERIFY(tags->isVisibleTo(desk.tab.get()));
        QCOMPARE(tags->tags(), QStringList{ u"csp-script-bypass-host"_s });
        desk.type(u"/csp/wildcard"_s);
        QVERIFY(!tags->isVisibleTo(desk.tab.get()));
    }

    void handsTheAddressOver()
    {
        Desk desk;
        desk.tab->receive(u"/csp/unsafe-inline"_s, {});
        desk.click(u"Start and inspect"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.handedOver.isEmpty(), wait);
        QCOMPARE(desk.destination.panel, u"headers"_s);
        QCOMPARE(desk.destination.tab, u"address"_s);
        QCOMPARE(desk.destination.offer, u"inspect"_s);
        const QString expected
            = u"https://localhost:%1/csp/unsafe-inline"_s.arg(desk.session().ports()->secure);
        QCOMPARE(desk.handedOver, expected);
        QCOMPARE(desk.codes(),
            (QStringList{ expected, u"assay headers '%1' --cacert 'authority.pem'"_s.arg(expected) }));
        desk.handedOver.clear();
        desk.click(u"Inspect"_s);
        QCOMPARE(desk.handedOver, expected);
    }

    void knowsItsOwnAddresses()
    {
        Desk desk;
        const auto authorityFor = [&](const QString& address) {
            return desk.session().authorityFor(*core::http::parseUrl(toUtf8(address)));
        };
        QVERIFY(authorityFor(u"https://localhost:8081/"_s).empty());
        desk.click(u"Start"_s);
        desk.waitUntilRunning();
        const core::practice::Ports& ports = *desk.session().ports();
        QVERIFY(authorityFor(u"https://localhost:%1/"_s.arg(ports.secure)).starts_with("-----BEGIN"));
        QVERIFY(!authorityFor(u"https://127.0.0.1:%1/a"_s.arg(ports.special.front().second)).empty());
        QVERIFY(authorityFor(u"https://example.com:%1/"_s.arg(ports.secure)).empty());
        QVERIFY(authorityFor(u"https://localhost/"_s).empty());
        // The other tab asks the same session.
        QCOMPARE(&PracticeSession::of(desk.workbench), &desk.session());
    }

    void savesTheAuthority()
    {
        Desk desk;
        QAction* save = desk.action(u"Save authority certificate…"_s);
        QVERIFY(!save->isEnabled());
        desk.click(u"Start"_s);
        desk.waitUntilRunning();
        save->trigger();
        auto* dialog = desk.tab->findChild<QFileDialog*>();
        QVERIFY(dialog);
        const QString file = desk.folder.filePath(u"my authority.pem"_s);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), wait);
        QTRY_VERIFY_WITH_TIMEOUT(desk.codes().back().contains(u"my authority.pem"_s), wait);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll().toStdString(), desk.session().authority());
    }

    void logsWhatItIsAsked()
    {
        Desk desk;
        desk.click(u"Start"_s);
        desk.waitUntilRunning();
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), desk.session().ports()->plain);
        QVERIFY(client.waitForConnected(wait));
        client.write("GET /csp/missing?a=b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        auto* table = desk.tab->findChild<QTableView*>();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, wait);
        QVERIFY(table->isVisibleTo(desk.tab.get()));
        const auto cell = [&](PracticeLog::Column column) {
            return table->model()->index(0, int(column)).data().toString();
        };
        QCOMPARE(cell(PracticeLog::Column::Status), u"200"_s);
        QCOMPARE(cell(PracticeLog::Column::Scheme), u"http"_s);
        QCOMPARE(cell(PracticeLog::Column::Method), u"GET"_s);
        QCOMPARE(cell(PracticeLog::Column::Path), u"\u2066/csp/missing\u2069"_s);
    }

    void keepsTheNewestRequestsOnly()
    {
        PracticeLog log;
        QList<PracticeSession::Served> many;
        for (int i = 0; i < 700; ++i)
            many.append({ .when = {}, .request = { .method = "GET", .path = "/" + std::to_string(i) } });
        log.append(many);
        log.append(many);
        QCOMPARE(log.rowCount(), int(PracticeLog::mostRows));
        QCOMPARE(log.index(0, int(PracticeLog::Column::Path)).data().toString(), u"\u2066/699\u2069"_s);
    }

    void copiesTheCommand()
    {
        Desk desk;
        desk.action(u"Copy as command"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"assay practice --cacert-out authority.pem"_s);
        desk.click(u"Start"_s);
        desk.waitUntilRunning();
        desk.action(u"Copy as command"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            u"assay practice --port %1 --cacert-out authority.pem"_s.arg(desk.session().ports()->plain));
    }

    void isTrustedByTheTabAddress()
    {
        Desk desk;
        AddressTab address(desk.workbench, nullptr);
        desk.tab->receive(u"/csp/unsafe-inline"_s, u"start"_s);
        desk.waitUntilRunning();
        desk.click(u"Inspect"_s);
        address.receive(desk.handedOver, desk.destination.offer);
        QTRY_VERIFY_WITH_TIMEOUT(address.inspection(), wait);
        QCOMPARE(address.inspection()->audit->score.grade, "B+");
        QVERIFY(address.inspection()->scan.tls->negotiated.isVerified());
        QVERIFY(address.inspection()->scan.tls->negotiated.isOwnAuthority);
    }

    void tellsHowAnInspectionEnds()
    {
        QStringList sentences;
        for (const Exercise& exercise : core::practice::allExercises()) {
            const QString sentence = sentenceOfEnd(exercise);
            QCOMPARE(sentence.isEmpty(), *exercise.ends == '\0' && *exercise.error == '\0');
            if (!sentence.isEmpty() && !sentences.contains(sentence))
                sentences << sentence;
        }
        QCOMPARE(sentences.size(), 5);
    }

    void startsByAnOfferOfAnotherTab()
    {
        Desk desk;
        desk.tab->receive(u"/tls/expired"_s, u"start"_s);
        desk.waitUntilRunning();
        QVERIFY(desk.codes().front().endsWith(u"/tls/expired"_s));
    }
};

GUI_TEST_MAIN(PracticeTabTest)

#include "practice_tab_test.moc"
