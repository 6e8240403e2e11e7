// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/report.h"
#include "core/fetch/surroundings.h"
#include "tests/support/asking.h"
#include "tests/support/scripted_server.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ctime>

using namespace core;
using namespace core::fetch;
using tests::ScriptedServer;
using Json = nlohmann::json;

namespace {

constexpr ScanOptions pageOnly{ .asksPlain = false,
    .asksTwice = false,
    .asksPreflight = false,
    .reflectsOrigin = false,
    .probesVersions = false };

Scan scanOf(const Request& request, const ScanOptions& options = pageOnly)
{
    tests::Ledger ledger;
    Result<Scan> scan = fetch::scan(request, options, {}, std::time(nullptr), ledger, {});
    if (!scan)
        qFatal("%s", tests::wordsOf(scan.error()).c_str());
    return *std::move(scan);
}

bool hasFinding(const Scan& scan, std::string_view id)
{
    return std::ranges::any_of(scan.audit.findings,
        [&](const http::HeaderFinding& finding) { return finding.finding.kind->id == id; });
}

std::string linesOf(const std::string& request)
{
    return request.substr(0, request.find('\r'));
}

} // namespace

class ScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesWhatCameBack();
    void asksNothingThatWasNotWished();
    void findsANonceThatComesAgain();
    void triesForeignOrigins();
    void triesForeignOriginsInPlaceOfOnesOwn();
    void doesNotFollowANameIntoThePrivateNetwork();
    void givesThePreflightNothingOfOnes();
    void tellsWhatCameToNothing();
    void judgesTheConnection();
    void tellsOfTheFraming();
    void failsWhereThePageCannotBeHad();
    void writesJson();
};

void ScanTest::judgesWhatCameBack()
{
    const ScriptedServer server([](const std::string& request) {
        return tests::pathOf(request) == "/" ? tests::redirect(301, "/login")
                                             : tests::page("X-Frame-Options: DENY\r\n");
    });
    const Scan scan = scanOf(tests::requestFor(server.url()));
    QCOMPARE(int(scan.chain.hops.size()), 2);
    QCOMPARE(scan.audit.exchange.judged().url, server.url("/login"));
    QVERIFY(!scan.audit.exchange.plainHops);
    QVERIFY(hasFinding(scan, "csp-missing"));
    QVERIFY(!scan.tls);
}

void ScanTest::asksNothingThatWasNotWished()
{
    const ScriptedServer server([](const std::string&) {
        return tests::page("Content-Security-Policy: script-src 'nonce-YWJjZGVmZ2hpamts'\r\n");
    });
    QCOMPARE(int(scanOf(tests::requestFor(server.url())).connections.size()), 1);
    QCOMPARE(int(server.connectionCount()), 1);
}

void ScanTest::findsANonceThatComesAgain()
{
    for (const bool isFresh : { false, true }) {
        int count = 0;
        const ScriptedServer server([&](const std::string&) {
            const std::string nonce
                = isFresh ? "YWJjZGVmZ2hpam" + std::to_string(count++) : "YWJjZGVmZ2hpamts";
            return tests::page("Content-Security-Policy: script-src 'nonce-" + nonce + "'\r\n");
        });
        ScanOptions options = pageOnly;
        options.asksTwice = true;
        const Scan scan = scanOf(tests::requestFor(server.url()), options);
        QCOMPARE(hasFinding(scan, "csp-nonce-reused"), !isFresh);
        QCOMPARE(int(scan.connections.size()), 2);
        QCOMPARE(int(scan.connections[1].connection.purpose), int(Connection::Purpose::Repetition));
        QVERIFY(scan.connections[1].sent > 50 && scan.connections[1].received > 50);
    }
    // Without a nonce nothing is asked again.
    const ScriptedServer server([](const std::string&) { return tests::page(); });
    ScanOptions options = pageOnly;
    options.asksTwice = true;
    QCOMPARE(int(scanOf(tests::requestFor(server.url()), options).connections.size()), 1);
}

void ScanTest::triesForeignOrigins()
{
    const ScriptedServer server([](const std::string& request) {
        const std::size_t at = request.find("Origin: ");
        if (at == std::string::npos)
            return tests::page();
        const std::string origin = request.substr(at + 8, request.find('\r', at) - at - 8);
        return tests::page("Access-Control-Allow-Origin: " + origin
            + "\r\nAccess-Control-Allow-Credentials: true\r\nVary: Origin\r\n");
    });
    ScanOptions options = pageOnly;
    options.reflectsOrigin = true;
    const Scan scan = scanOf(tests::requestFor(server.url("/", "localhost")), options);
    QVERIFY(hasFinding(scan, "cors-probe-any-origin-with-credentials"));
    QCOMPARE(int(scan.connections.size()), 5);
    QVERIFY(server.requests()[4].contains("Origin: http://assay-probelocalhost\r\n"));
}

void ScanTest::triesForeignOriginsInPlaceOfOnesOwn()
{
    const ScriptedServer server([](const std::string&) { return tests::page(); });
    Request request = tests::requestFor(server.url());
    request.fields.push_back(tests::ownField("origin", "https://mine.example"));
    ScanOptions options = pageOnly;
    options.reflectsOrigin = true;
    scanOf(request, options);
    const std::vector<std::string> requests = server.requests();
    QVERIFY(requests.size() > 2 && requests[0].contains("\r\norigin: https://mine.example\r\n"));
    for (std::size_t i = 1; i < requests.size(); ++i)
        QVERIFY(requests[i].contains("\r\nOrigin: ") && !requests[i].contains("mine.example"));
}

void ScanTest::doesNotFollowANameIntoThePrivateNetwork()
{
    const tests::TestAuthority authority;
    const ScriptedServer server(
        [](const std::string&) {
            return tests::page("Content-Security-Policy: script-src 'nonce-YWJjZGVmZ2hpamts'\r\n");
        },
        authority.identityFor({ "public.example" }, {}));
    const QHostAddress hidden(QStringLiteral("127.0.0.2"));
    int lookups = 0;
    Surroundings surroundings = tests::namedSurroundings();
    // Once it is a public address, and then never again.
    surroundings.addressesOf = [&](const std::string&, const Patience&) -> Result<std::vector<QHostAddress>> {
        return std::vector{ lookups++ == 0 ? QHostAddress(QHostAddress::LocalHost) : hidden };
    };
    surroundings.isPrivate = [&](const QHostAddress& address) { return address == hidden; };
    ScanOptions options;
    options.reflectsOrigin = true;
    tests::Ledger ledger;
    const Result<Scan> scan = fetch::scan(tests::requestFor(server.url("/", "public.example")), options, {},
        std::time(nullptr), ledger, {}, surroundings);
    QVERIFY(scan);
    QVERIFY(lookups > 6);
    QCOMPARE(int(server.connectionCount()), 1);
    QCOMPARE(int(ledger.sent), int(scan->connections.front().sent));
    QVERIFY(!scan->audit.exchange.preflight);
    QVERIFY(scan->tls && std::ranges::all_of(scan->tls->versions, [](const VersionProbe& probe) {
        return probe.result == Probe::NotProbed;
    }));
}

void ScanTest::givesThePreflightNothingOfOnes()
{
    const ScriptedServer server([](const std::string& request) {
        return request.starts_with("OPTIONS")
            ? tests::reply("HTTP/1.1 204 No Content\r\nAccess-Control-Allow-Origin: "
                           "https://assay-probe.example\r\nAccess-Control-Allow-Credentials: true\r\n\r\n")
            : tests::page();
    });
    Request request = tests::requestFor(server.url());
    request.fields.push_back(tests::ownField("Authorization", "Bearer s3cret"));
    ScanOptions options = pageOnly;
    options.asksPreflight = true;
    const Scan scan = scanOf(request, options);
    QCOMPARE(linesOf(server.requests()[1]), std::string("OPTIONS / HTTP/1.1"));
    QVERIFY(server.requests()[1].contains("Origin: https://assay-probe.example\r\n"));
    QVERIFY(!server.requests()[1].contains("s3cret"));
    QVERIFY(hasFinding(scan, "cors-reflected-origin"));
    const auto sharing = std::ranges::find_if(scan.audit.score.tests,
        [](const auto& test) { return std::string_view(test.test) == "cross-origin-resource-sharing"; });
    QCOMPARE(sharing->modifier, -50);
}

void ScanTest::tellsWhatCameToNothing()
{
    const ScriptedServer server([](const std::string& request) {
        return request.starts_with("OPTIONS") ? tests::Reply() : tests::page();
    });
    ScanOptions options = pageOnly;
    options.asksPreflight = true;
    const Scan scan = scanOf(tests::requestFor(server.url()), options);
    QCOMPARE(int(scan.unanswered.size()), 1);
    QCOMPARE(idOf(scan.unanswered[0].purpose), "preflight");
    QCOMPARE(idOf(scan.unanswered[0].error.code), "connection-lost");
    QVERIFY(!scan.audit.exchange.preflight);
}

void ScanTest::judgesTheConnection()
{
    const tests::TestAuthority authority;
    const ScriptedServer server(
        [](const std::string&) { return tests::page("Strict-Transport-Security: max-age=31536000\r\n"); },
        authority.identityFor({ "localhost" }, {}));
    Request request = tests::requestFor(server.url("/", "localhost"));
    const Scan unknown = scanOf(request);
    QVERIFY(unknown.tls && !unknown.tls->negotiated.isVerified());
    QVERIFY(!unknown.audit.exchange.judged().isVerified);

    request.authorities.push_back(authority.der());
    ScanOptions options;
    const Scan scan = scanOf(request, options);
    QVERIFY(scan.tls && scan.tls->negotiated.isVerified());
    QVERIFY(scan.audit.exchange.judged().isVerified);
    // Its port is its own: nobody knows where http would be.
    QVERIFY(!scan.plain && !scan.plainError);
}

void ScanTest::tellsOfTheFraming()
{
    const ScriptedServer server([](const std::string&) {
        return tests::reply("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\n"
                            "5\r\nhello\r\nZ\r\n");
    });
    const Scan scan = scanOf(tests::requestFor(server.url()));
    QVERIFY(scan.chain.hops.back().isBodyCut);
    QVERIFY(hasFinding(scan, "wire-chunk-damaged"));
}

void ScanTest::failsWhereThePageCannotBeHad()
{
    tests::Ledger ledger;
    const std::string port = std::to_string(tests::unusedPort());
    const Result<Scan> scan = fetch::scan(
        tests::requestFor("http://127.0.0.1:" + port + "/"), {}, {}, std::time(nullptr), ledger, {});
    QVERIFY(!scan);
    QCOMPARE(idOf(scan.error().code), "connection-refused");
}

void ScanTest::writesJson()
{
    const tests::TestAuthority authority;
    const ScriptedServer server(
        [](const std::string& request) {
            return tests::pathOf(request) == "/" ? tests::redirect(301, "ftp://caf\xE9/") : tests::page();
        },
        authority.identityFor({ "localhost" }, {}));
    Request request = tests::requestFor(server.url("/", "localhost"));
    request.fields.push_back(tests::ownField("Authorization", "Bearer s3cret"));
    const Scan scan = scanOf(request);
    const std::string text = scanJson(scan, scan.audit);
    QVERIFY(!text.contains("s3cret"));
    const Json json = Json::parse(text);
    QCOMPARE(json["hops"][0]["status"].get<int>(), 301);
    QCOMPARE(json["hops"][0]["address"].get<std::string>(), std::string("127.0.0.1"));
    QCOMPARE(json["hops"][0]["withheld"].get<std::string>(), std::string("not-verified"));
    QCOMPARE(json["hops"][0]["tls"]["verified"].get<bool>(), false);
    QVERIFY(json["hops"][0]["timing_ms"]["finished"].is_number_unsigned());
    QVERIFY(json["hops"][0]["headers"].is_array());
    QCOMPARE(json["end"].get<std::string>(), std::string("other-scheme"));
    QCOMPARE(json["next"].get<std::string>(), std::string("ftp://caf\xEF\xBF\xBD/"));
    QVERIFY(json["plain"].is_null() && json["tls"].is_object() && json["score"].is_number());
    QCOMPARE(json["connections"][0]["purpose"].get<std::string>(), std::string("page"));
    QCOMPARE(json["connections"][0]["port"].get<int>(), int(server.port()));
}

QTEST_GUILESS_MAIN(ScanTest)
#include "scan_test.moc"
