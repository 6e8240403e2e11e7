// SPDX-License-Identifier: Apache-2.0
#include "core/keys/certificate.h"
#include "core/practice/exercise.h"
#include "tests/support/files.h"
#include "tests/support/process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using tests::Ended;
using tests::Process;
using Words = std::vector<std::string>;

namespace {

QJsonObject jsonOf(const std::string& text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

} // namespace

class PracticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWithoutStarting()
    {
        const Ended ended = tests::run({ .words = { "assay", "practice", "--list" } });
        QCOMPARE(ended.exitCode, 0);
        QVERIFY(ended.messages.empty());
        QVERIFY(ended.output.starts_with("Whole sites\n  good  /good "));
        for (const core::practice::Exercise& exercise : core::practice::allExercises())
            QVERIFY2(ended.output.contains(exercise.path), exercise.path);
    }

    void listsAsJson()
    {
        const Ended ended = tests::run({ .words = { "assay", "practice", "--list", "--json" } });
        QCOMPARE(ended.exitCode, 0);
        const QJsonArray exercises = jsonOf(ended.output)[u"exercises"_s].toArray();
        QCOMPARE(std::size_t(exercises.size()), core::practice::allExercises().size());
        const QJsonObject first = exercises[0].toObject();
        QCOMPARE(first[u"path"_s].toString(), u"/good"_s);
        QCOMPARE(first[u"kind"_s].toString(), u"good"_s);
        QCOMPARE(first[u"grade"_s].toString(), u"A+"_s);
        QVERIFY(first[u"findings"_s].isArray());
        QVERIFY(!first.contains(u"url"_s));
    }

    void runsUntilItIsStopped_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("request to end") << SIGTERM;
    }
    void runsUntilItIsStopped()
    {
        QFETCH(int, signal);
        const tests::TemporaryFolder folder;
        const std::string file = (folder.path() / "authority.pem").string();
        Process server({ .words = { "assay", "practice", "--json", "--cacert-out", file } });
        QVERIFY(tests::eventually([&] { return server.outputSoFar().ends_with("}\n"); }));
        const QJsonObject json = jsonOf(server.outputSoFar());
        QVERIFY(json[u"https"_s].toString().startsWith(u"https://localhost:"_s));
        const QUrl http(json[u"http"_s].toString());
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(http.port()));
        QVERIFY(client.waitForConnected(10'000));
        client.write("GET /csp/missing?secret HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QVERIFY(client.waitForReadyRead(10'000));
        QVERIFY(client.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(tests::eventually(
            [&] { return server.messagesSoFar().contains("assay: 200 http GET /csp/missing\n"); }));
        server.send(signal);
        const auto ended = server.waitFor(30s);
        QVERIFY(ended.has_value());
        QCOMPARE(ended->exitCode, 0);
        const std::string pem = tests::contentsOf(file);
        QCOMPARE(pem, json[u"authority"_s].toString().toStdString());
        QVERIFY(core::keys::readCertificates(pem).has_value());
    }

    void saysHowToUseIt()
    {
        Process server({ .words = { "assay", "practice" } });
        QVERIFY(tests::eventually([&] { return server.outputSoFar().contains("--cacert FILE"); }));
        QVERIFY(server.outputSoFar().contains("\nTry: assay headers https://localhost:"));
        QVERIFY(server.outputSoFar().contains("/tls/expired  An expired certificate\n"));
        server.send(SIGINT);
        QVERIFY(server.waitFor(30s).has_value());
    }

    void namesThePortThatIsTaken()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const std::string port = std::to_string(taken.serverPort());
        const Ended ended = tests::run({ .words = { "assay", "practice", "--port", port, "--json" } });
        QCOMPARE(ended.exitCode, 3);
        const QJsonObject error = jsonOf(ended.output)[u"error"_s].toObject();
        QCOMPARE(error[u"id"_s].toString(), u"port-in-use"_s);
        QCOMPARE(error[u"subject"_s].toString().toStdString(), port);
    }

    void keepsTheFileThatIsThere()
    {
        const tests::TemporaryFolder folder;
        const std::string file = (folder.path() / "authority.pem").string();
        tests::put(file, "mine");
        const Ended ended = tests::run({ .words = { "assay", "practice", "--cacert-out", file } });
        QCOMPARE(ended.exitCode, 4);
        QCOMPARE(tests::contentsOf(file), std::string("mine"));
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<Words>("words");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("a port beyond all") << Words{ "--port", "70000" } << 2;
        QTest::newRow("a port without room for the others") << Words{ "--port", "65530" } << 2;
        QTest::newRow("no number") << Words{ "--port", "http" } << 2;
        QTest::newRow("a list with a port") << Words{ "--list", "--port", "8080" } << 2;
        QTest::newRow("a list with a file") << Words{ "--list", "--cacert-out", "x.pem" } << 2;
        QTest::newRow("an input") << Words{ "example.com" } << 2;
        QTest::newRow("a folder that is not there") << Words{ "--cacert-out", "/nowhere/at/all.pem" } << 4;
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(Words, words);
        QFETCH(int, exitCode);
        words.insert(words.begin(), { "assay", "practice" });
        const Ended ended = tests::run({ .words = words });
        QCOMPARE(ended.exitCode, exitCode);
        QVERIFY(ended.messages.starts_with("assay: "));
        QVERIFY(ended.output.empty());
    }
};

QTEST_GUILESS_MAIN(PracticeTest)

#include "practice_test.moc"
