// SPDX-License-Identifier: Apache-2.0
#include "tests/support/asking.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace core;
using namespace core::fetch;
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

class FetchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAsTold_data();
    void asksAsTold();
    void keepsFieldsAsTheyCame();
    void tellsOfEachConnection();
    void staysOffline();
    void refusesFieldsThatWouldBeOthers_data();
    void refusesFieldsThatWouldBeOthers();
    void verifiesServers_data();
    void verifiesServers();
    void writesNothingGivenToAnImpostor();
    void triesHttpWhereNoSchemeWasTyped();
    void triesHttpForTheTypedServerOnly();
    void hearsOfServersThatHangInTls();
    void asksForAProxyOnlyOnline();
    void findsTheAddressThatAnswers();
};

void FetchTest::asksAsTold_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("agent");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<std::string>("lines");
    const std::string accept = "Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\n";
    const std::string rest = accept + "Accept-Encoding: identity\r\n";
    QTest::newRow("plainly") << "GET" << std::string("/a?b=c#d") << std::string() << QStringList()
                             << "GET /a?b=c HTTP/1.1\r\nHost: @\r\nUser-Agent: Assay/@\r\n" + rest
            + "Connection: close\r\n\r\n";
    QTest::newRow("own fields") << "HEAD" << std::string("/") << std::string("Mine/1")
                                << QStringList{ "Authorization", "Bearer x" }
                                << "HEAD / HTTP/1.1\r\nHost: @\r\nUser-Agent: Mine/1\r\n" + rest
            + "Authorization: Bearer x\r\nConnection: close\r\n\r\n";
    QTest::newRow("in place of others") << "OPTIONS" << std::string("/") << std::string("Mine/1")
                                        << QStringList{ "accept-encoding", "br", "user-agent", "Other/2" }
                                        << "OPTIONS / HTTP/1.1\r\nHost: @\r\n" + accept
            + "accept-encoding: br\r\nuser-agent: Other/2\r\nConnection: close\r\n\r\n";
}

void FetchTest::asksAsTold()
{
    QFETCH(QString, method);
    QFETCH(std::string, path);
    QFETCH(std::string, agent);
    QFETCH(QStringList, fields);
    QFETCH(std::string, lines);
    const ScriptedServer server([](const std::string&) { return tests::page(); });
    Request request = tests::requestFor(server.url(path));
    request.method = method.toStdString();
    request.userAgent = agent;
    for (qsizetype i = 0; i < fields.size(); i += 2)
        request.fields.push_back(tests::ownField(fields[i].toStdString(), fields[i + 1].toStdString()));
    const Hop hop = hopOf(request);
    QCOMPARE(hop.response.status, 200);
    QCOMPARE(hop.response.url, server.url(path));
    lines.replace(lines.find('@'), 1, at(server));
    if (const std::size_t version = lines.find('@'); version != std::string::npos)
        lines.replace(version, 1, std::string(ASSAY_VERSION));
    QCOMPARE(server.requests().front(), lines);
    // The values of own fields are secrets, and the result is not.
    for (const http::Field& field : hop.response.request->fields)
        QVERIFY(field.value != "Bearer x");
    QCOMPARE(hop.response.request->method, method.toStdString());
}

void FetchTest::keepsFieldsAsTheyCame()
{
    const std::string head = "HTTP/1.1 200 Fine\r\nb: 1\r\nSet-Cookie: x=1\r\nB: 2\r\nset-cookie: y=2\r\n"
                             "Content-Length: 2\r\n\r\n";
    const ScriptedServer server([&](const std::string&) { return tests::reply(head + "hi"); });
    const Hop hop = hopOf(tests::requestFor(server.url()));
    QCOMPARE(std::string(asText(hop.rawHeader)), head);
    std::string names;
    for (const http::Field& field : hop.response.fields)
        names += field.name + "=" + field.value + " ";
    QCOMPARE(names, std::string("b=1 Set-Cookie=x=1 B=2 set-cookie=y=2 Content-Length=2 "));
    QCOMPARE(hop.response.body.value_or("none"), std::string("hi"));
    QCOMPARE(hop.address, std::string("127.0.0.1"));
    QVERIFY(!hop.tls && !hop.isBodyCut && hop.bodyBytes == 2);
    QVERIFY(hop.timing.connected <= hop.timing.firstByte && hop.timing.firstByte <= hop.timing.finished);
}

void FetchTest::tellsOfEachConnection()
{
    const ScriptedServer server([](const std::string& request) {
        return tests::pathOf(request) == "/" ? tests::redirect(302, "/next?secret=1") : tests::page();
    });
    tests::Ledger ledger;
    std::uint64_t progress = 0;
    const Progress watching{ .stop = {}, .report = [&](Amount amount) { progress = amount.done; } };
    QVERIFY(fetch::fetch(tests::requestFor(server.url()), ledger, watching));
    QCOMPARE(int(ledger.opened.size()), 2);
    QCOMPARE(int(ledger.closings), 2);
    QCOMPARE(ledger.opened[1].host, std::string("127.0.0.1"));
    QCOMPARE(ledger.opened[1].port, server.port());
    QCOMPARE(int(ledger.opened[1].purpose), int(Connection::Purpose::Page));
    std::uint64_t sent = 0;
    for (const std::string& request : server.requests())
        sent += request.size();
    QCOMPARE(ledger.sent, sent);
    QVERIFY(ledger.received > 100 && progress > 0 && progress < ledger.received);
}

void FetchTest::staysOffline()
{
    const ScriptedServer server([](const std::string&) { return tests::page(); });
    tests::Ledger ledger;
    ledger.isOnline = false;
    const Result<Chain> chain = fetch::fetch(tests::requestFor(server.url()), ledger, {});
    QVERIFY(!chain);
    QCOMPARE(tests::wordsOf(chain.error()), "offline " + at(server));
    QCOMPARE(int(server.connectionCount()), 0);
    QCOMPARE(int(ledger.closings), 0);
}

void FetchTest::refusesFieldsThatWouldBeOthers_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char* test, std::string name, std::string value, std::string words) {
        QTest::newRow(test) << std::move(name) << std::move(value) << std::move(words);
    };
    const std::string inside = ": there is a line break or a NUL inside";
    const std::string reserved = ": the program itself sets it";
    const std::string token = ": a name has letters, digits and hyphens only";
    row("line feed", "X", "a\nb", "invalid-parameter X" + inside);
    row("carriage return", "X", "a\rb", "invalid-parameter X" + inside);
    row("NUL", "X", std::string("a\0b", 3), "invalid-parameter X" + inside);
    row("whole field", "X", "a\r\nHost: evil", "invalid-parameter X" + inside);
    row("name with colon", "X: y", "z", "invalid-parameter X: y" + token);
    row("name with line break", "X\r\nY", "z", "invalid-parameter X\r\nY" + token);
    row("no name", "", "z", "invalid-parameter " + token);
    row("Host", "host", "evil", "invalid-parameter host" + reserved);
    row("Content-Length", "Content-Length", "5", "invalid-parameter Content-Length" + reserved);
    row("Transfer-Encoding", "Transfer-Encoding", "chunked",
        "invalid-parameter Transfer-Encoding" + reserved);
    row("Connection", "Connection", "upgrade", "invalid-parameter Connection" + reserved);
}

void FetchTest::refusesFieldsThatWouldBeOthers()
{
    QFETCH(std::string, name);
    QFETCH(std::string, value);
    QFETCH(std::string, words);
    const ScriptedServer server([](const std::string&) { return tests::page(); });
    Request request = tests::requestFor(server.url());
    request.fields.push_back(tests::ownField(name, value));
    QCOMPARE(failureOf(request), words);
    QCOMPARE(int(server.connectionCount()), 0);
    if (name == "X") {
        Request other = tests::requestFor(server.url());
        other.userAgent = value;
        QCOMPARE(failureOf(other), "invalid-parameter User-Agent" + words.substr(words.find(':')));
    }
}

void FetchTest::verifiesServers_data()
{
    QTest::addColumn<std::string>("host");
    QTest::addColumn<bool>("isExpired");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("isVerified");
    QTest::newRow("by name") << std::string("localhost") << false << true << true;
    QTest::newRow("by address") << std::string("127.0.0.1") << false << true << true;
    QTest::newRow("expired") << std::string("localhost") << true << true << false;
    QTest::newRow("unknown authority") << std::string("localhost") << false << false << false;
    QTest::newRow("wrong name") << std::string("app.localhost") << false << true << false;
}

void FetchTest::verifiesServers()
{
    QFETCH(std::string, host);
    QFETCH(bool, isExpired);
    QFETCH(bool, isKnown);
    QFETCH(bool, isVerified);
    const tests::TestAuthority authority;
    const ScriptedServer server([](const std::string&) { return tests::page(); },
        isExpired ? authority.expiredIdentityFor({ "localhost" })
                  : authority.identityFor({ "localhost" }, { "127.0.0.1" }));
    Request request = tests::requestFor(server.url("/", host));
    if (isKnown)
        request.authorities.push_back(authority.der());
    const Hop hop = hopOf(request);
    QCOMPARE(hop.response.status, 200);
    QVERIFY(hop.tls);
    QCOMPARE(hop.tls->isVerified(), isVerified);
    QCOMPARE(hop.response.isVerified, isVerified);
    QVERIFY(hop.timing.secured >= hop.timing.connected);
}

void FetchTest::writesNothingGivenToAnImpostor()
{
    const tests::TestAuthority authority;
    const ScriptedServer server(
        [](const std::string&) { return tests::page(); }, authority.identityFor({ "localhost" }, {}));
    Request request = tests::requestFor(server.url("/", "localhost"));
    request.fields.push_back(tests::ownField("Cookie", "session=1"));
    const Hop careful = hopOf(request);
    QCOMPARE(int(careful.withheld), int(Withheld::NotVerified));
    QVERIFY(!server.requests().back().contains("session=1"));

    request.unverified = Unverified::WriteAnyhow;
    QCOMPARE(int(hopOf(request).withheld), int(Withheld::No));
    QVERIFY(server.requests().back().contains("Cookie: session=1\r\n"));

    request.unverified = Unverified::LookOnly;
    request.authorities.push_back(authority.der());
    QCOMPARE(int(hopOf(request).withheld), int(Withheld::No));
    QVERIFY(server.requests().back().contains("Cookie: session=1\r\n"));
}

void FetchTest::triesHttpWhereNoSchemeWasTyped()
{
    const ScriptedServer server([](const std::string&) { return tests::page(); });
    const std::string port = std::to_string(server.port());
    Request request = tests::requestFor("https://127.0.0.1:" + port + "/x");
    request.scheme = Scheme::SecureFirst;
    request.fields.push_back(tests::ownField("Authorization", "Bearer x"));
    const Hop hop = hopOf(request);
    QCOMPARE(hop.url.text(), server.url("/x"));
    QCOMPARE(int(hop.withheld), int(Withheld::Downgrade));
    QVERIFY(!server.requests().back().contains("Bearer"));

    request.scheme = Scheme::Typed;
    QVERIFY(failureOf(request).starts_with("tls-failed"));

    const std::string unused = "127.0.0.1:" + std::to_string(tests::unusedPort());
    Request nobody = tests::requestFor("https://" + unused + "/");
    nobody.scheme = Scheme::SecureFirst;
    QVERIFY(failureOf(nobody).starts_with("connection-refused " + unused));
}

void FetchTest::triesHttpForTheTypedServerOnly()
{
    // It speaks TLS, and leads to a port of the same name that does not.
    const std::string unused = "localhost:" + std::to_string(tests::unusedPort());
    const tests::TestAuthority authority;
    const ScriptedServer server([&](const std::string&) { return tests::redirect(302, "https://" + unused); },
        authority.identityFor({ "localhost" }, {}));
    Request request = tests::requestFor(server.url("/", "localhost"));
    request.scheme = Scheme::SecureFirst;
    QVERIFY(failureOf(request).starts_with("connection-refused " + unused));
    QCOMPARE(int(server.connectionCount()), 1);

    // The same server, which hangs up when it is asked the second time.
    const ScriptedServer once(
        [&](const std::string& head) {
            return tests::pathOf(head) == "/" ? tests::redirect(302, "/b") : tests::Reply();
        },
        authority.identityFor({ "localhost" }, {}));
    Request again = tests::requestFor(once.url("/", "localhost"));
    again.scheme = Scheme::SecureFirst;
    QVERIFY(failureOf(again).starts_with("connection-lost"));
    QCOMPARE(int(once.connectionCount()), 2);
}

void FetchTest::hearsOfServersThatHangInTls()
{
    const ScriptedServer silent([](const std::string&) {
        tests::Reply reply;
        reply.staysOpen = true;
        return reply;
    });
    Request request = tests::requestFor("https://127.0.0.1:" + std::to_string(silent.port()) + "/");
    request.limits.connecting = std::chrono::milliseconds(200);
    request.scheme = Scheme::SecureFirst;
    QVERIFY(failureOf(request).starts_with("timed-out"));
    QCOMPARE(int(silent.connectionCount()), 1);
}

void FetchTest::asksForAProxyOnlyOnline()
{
    int asked = 0;
    Surroundings surroundings = tests::namedSurroundings();
    surroundings.proxyFor = [&](const http::Url&) {
        ++asked;
        return QNetworkProxy(QNetworkProxy::NoProxy);
    };
    tests::Ledger ledger;
    ledger.isOnline = false;
    const Result<Chain> chain
        = fetch::fetch(tests::requestFor("http://some.example/"), ledger, {}, surroundings);
    QVERIFY(!chain && chain.error().code == ErrorCode::Offline);
    QCOMPARE(asked, 0);
}

void FetchTest::findsTheAddressThatAnswers()
{
    const ScriptedServer server([](const std::string&) { return tests::page(); });
    Surroundings surroundings = tests::namedSurroundings();
    surroundings.addressesOf = [](const std::string&, const Patience&) -> Result<std::vector<QHostAddress>> {
        // Nobody listens at the first.
        return std::vector{ QHostAddress(QStringLiteral("127.0.0.9")),
            QHostAddress(QHostAddress::LocalHost) };
    };
    tests::Ledger ledger;
    const Result<Chain> chain
        = fetch::fetch(tests::requestFor(server.url("/", "some.example")), ledger, {}, surroundings);
    QVERIFY(chain);
    QCOMPARE(chain->hops.front().address, std::string("127.0.0.1"));
    QVERIFY(server.requests().front().contains("Host: some.example:" + std::to_string(server.port())));
}

QTEST_GUILESS_MAIN(FetchTest)
#include "fetch_test.moc"
