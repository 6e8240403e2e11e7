// SPDX-License-Identifier: Apache-2.0
// Servers that speak something else, stop, dawdle or do not end.
#include "tests/support/asking.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace core;
using namespace core::fetch;
using tests::Reply;
using tests::ScriptedServer;

namespace {

Result<Chain> ask(const Request& request)
{
    tests::Ledger ledger;
    return fetch::fetch(request, ledger, {});
}

/// Of the one hop.
Hop hopOf(const Request& request)
{
    Result<Chain> chain = ask(request);
    if (!chain)
        qFatal("%s", tests::wordsOf(chain.error()).c_str());
    return std::move(chain->hops.back());
}

std::string failureOf(const Request& request)
{
    const Result<Chain> chain = ask(request);
    return chain ? "none" : tests::wordsOf(chain.error());
}

std::string at(const ScriptedServer& server, std::string_view words = {})
{
    return "127.0.0.1:" + std::to_string(server.port()) + std::string(words);
}

} // namespace

class BadServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAnswersInsteadOfHttp_data();
    void saysWhatAnswersInsteadOfHttp();
    void saysWhyThereIsNoConnection();
    void tellsOfEveryCut();
    void waitsNoLongerThanItMay_data();
    void waitsNoLongerThanItMay();
    void readsWhatDripsSlowly();
    void endsAnEndlessHeader();
    void endsAnEndlessBody();
    void hearsAStop();
};

void BadServerTest::saysWhatAnswersInsteadOfHttp_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("cause");
    using namespace std::string_literals;
    QTest::newRow("SSH") << "SSH-2.0-OpenSSH_9.2p1 Debian\r\n"s << ": the port speaks SSH"s;
    QTest::newRow("mail") << "220 mail.example ESMTP\r\n"s
                          << ": the port speaks like a server for mail or FTP"s;
    QTest::newRow("HTTP/2") << "\0\0\x12\x04\0\0\0\0\0\0\0"s << ": the port speaks HTTP/2 only"s;
    QTest::newRow("HTTP/0.9") << "<html>"s << ": a page came without a header, as in HTTP/0.9"s;
    QTest::newRow("garbage") << "\x7F\x45LF\x02\x01"s << ""s;
}

void BadServerTest::saysWhatAnswersInsteadOfHttp()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, cause);
    const ScriptedServer server(
        [&](const std::string&) { return tests::reply(bytes); }, ScriptedServer::Speaks::First);
    QCOMPARE(failureOf(tests::requestFor(server.url())), "not-http " + at(server, cause));
}

void BadServerTest::saysWhyThereIsNoConnection()
{
    const std::string port = std::to_string(tests::unusedPort());
    QCOMPARE(failureOf(tests::requestFor("http://127.0.0.1:" + port + "/")),
        "connection-refused 127.0.0.1:" + port + ": nothing listens on this port, or a firewall refuses");

    tests::Ledger ledger;
    const Result<Chain> nowhere
        = fetch::fetch(tests::requestFor("http://nowhere.example/"), ledger, {}, tests::namedSurroundings());
    QCOMPARE(tests::wordsOf(nowhere.error()), std::string("host-not-found nowhere.example:80"));

    const ScriptedServer banner(
        [](const std::string&) { return tests::reply("SSH-2.0-x\r\n"); }, ScriptedServer::Speaks::First);
    QCOMPARE(failureOf(tests::requestFor("https://127.0.0.1:" + std::to_string(banner.port()) + "/")),
        "tls-failed " + at(banner, ": the port does not speak TLS; try http"));

    const ScriptedServer alert([](const std::string&) { return tests::reply("\x15\x03\x01\x02\x02\x46"); });
    QCOMPARE(failureOf(tests::requestFor(alert.url())),
        "not-http " + at(alert, ": the port speaks TLS; try https"));
}

void BadServerTest::tellsOfEveryCut()
{
    const std::string head = "HTTP/1.1 200 OK\r\nServer: x\r\nContent-Length: 4\r\n\r\n";
    const std::string wire = head + "body";
    std::size_t size = 0;
    const ScriptedServer server([&](const std::string&) { return tests::reply(wire.substr(0, size)); });
    for (; size <= wire.size(); ++size) {
        const Result<Chain> chain = ask(tests::requestFor(server.url()));
        if (size < head.size()) {
            QVERIFY(!chain);
            QCOMPARE(tests::wordsOf(chain.error()), "connection-lost " + at(server));
            QCOMPARE(chain.error().place->byte.value_or(0), std::uint64_t(size));
        } else {
            QVERIFY(chain);
            QCOMPARE(chain->hops.front().isBodyCut, size < wire.size());
        }
    }
}

void BadServerTest::waitsNoLongerThanItMay_data()
{
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<std::string>("words");
    QTest::newRow("nothing") << QStringList()
                             << std::string("timed-out @: its answer has not come, or not to its end");
    QTest::newRow("half a header") << QStringList{ "HTTP/1.1 200 OK\r\nServer:" }
                                   << std::string("timed-out @: its answer has not come, or not to its end");
    QTest::newRow("half a body") << QStringList{ "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello" }
                                 << std::string("cut");
}

void BadServerTest::waitsNoLongerThanItMay()
{
    using namespace std::chrono_literals;
    QFETCH(QStringList, pieces);
    QFETCH(std::string, words);
    const ScriptedServer server([&](const std::string&) {
        Reply reply{ .staysOpen = true };
        for (const QString& piece : pieces)
            reply.pieces.push_back(piece.toStdString());
        return reply;
    });
    for (const bool isWhole : { false, true }) {
        Request request = tests::requestFor(server.url());
        (isWhole ? request.limits.whole : request.limits.silence) = 150ms;
        const Result<Chain> chain = ask(request);
        if (const std::size_t place = words.find('@'); place != std::string::npos)
            words.replace(place, 1, at(server));
        if (words == "cut")
            QVERIFY(chain && chain->hops.front().isBodyCut);
        else
            QCOMPARE(chain ? "none" : tests::wordsOf(chain.error()), words);
    }

    // Whoever accepts and says nothing of TLS.
    const ScriptedServer silent([](const std::string&) { return Reply{ .staysOpen = true }; });
    Request request = tests::requestFor("https://127.0.0.1:" + std::to_string(silent.port()) + "/");
    request.limits.connecting = 150ms;
    QCOMPARE(
        failureOf(request), "timed-out " + at(silent, ": TLS was not agreed on; the port may serve http"));
}

void BadServerTest::readsWhatDripsSlowly()
{
    const std::string wire = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n";
    const ScriptedServer server([&](const std::string&) {
        Reply reply{ .pause = std::chrono::milliseconds(1) };
        for (const char c : wire)
            reply.pieces.emplace_back(1, c);
        return reply;
    });
    QCOMPARE(hopOf(tests::requestFor(server.url())).response.body.value_or("none"), std::string("body"));
}

void BadServerTest::endsAnEndlessHeader()
{
    const ScriptedServer server([](const std::string&) {
        return Reply{ .pieces = { "HTTP/1.1 200 OK\r\n" }, .endless = "X-More: and more\r\n" };
    });
    tests::Ledger ledger;
    const Request request = tests::requestFor(server.url());
    const Result<Chain> chain = fetch::fetch(request, ledger, {});
    QCOMPARE(chain ? "none" : tests::wordsOf(chain.error()),
        "too-large " + at(server, ": its header does not end"));
    QVERIFY(ledger.received < request.limits.headerBytes + 128 * 1024);
}

void BadServerTest::endsAnEndlessBody()
{
    const ScriptedServer server([](const std::string&) {
        return Reply{ .pieces = { "HTTP/1.1 200 OK\r\n\r\n" }, .endless = std::string(1000, 'x') };
    });
    tests::Ledger ledger;
    Request request = tests::requestFor(server.url());
    request.limits.bodyBytes = 300'000;
    const Result<Chain> chain = fetch::fetch(request, ledger, {});
    QVERIFY(chain);
    const Hop& hop = chain->hops.front();
    QVERIFY(hop.isBodyCut);
    QCOMPARE(int(hop.response.body->size()), 300'000);
    QVERIFY(ledger.received < 500'000);
}

void BadServerTest::hearsAStop()
{
    const Progress progress;
    const ScriptedServer server([&](const std::string&) {
        progress.stop.request();
        return Reply{ .staysOpen = true };
    });
    tests::Ledger ledger;
    const Result<Chain> chain = fetch::fetch(tests::requestFor(server.url()), ledger, progress);
    QVERIFY(!chain);
    QCOMPARE(idOf(chain.error().code), "cancelled");
    QCOMPARE(int(ledger.closings), 1);
}

QTEST_GUILESS_MAIN(BadServerTest)
#include "bad_server_test.moc"
