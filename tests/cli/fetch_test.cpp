// SPDX-License-Identifier: Apache-2.0
// assay headers URL against servers on this machine, and that no other command speaks to anybody.
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"
#include "tests/support/scripted_server.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>
#include <cstdlib>

using Json = nlohmann::json;
using tests::Ended;
using tests::ScriptedServer;
using Words = std::vector<std::string>;

Q_DECLARE_METATYPE(Words)

namespace {

Ended assay(Words words, const std::filesystem::path& folder = {}, std::string input = {})
{
    words.insert(words.begin(), "assay");
    return tests::run({ .words = std::move(words), .folder = folder, .input = std::move(input) });
}

Json jsonOf(const Ended& ended)
{
    const Json json = Json::parse(ended.output, nullptr, false);
    if (json.is_discarded())
        qFatal("no JSON: %s%s", ended.output.c_str(), ended.messages.c_str());
    return json;
}

} // namespace

class FetchCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void judgesAnAddress();
    void printsJson();
    void asksHttpWhereNobodySpeaksTls();
    void goesOnAfterSayingThatAServerIsNotTrusted();
    void sendsOwnHeadersToNoImpostor();
    void trustsAnOwnAuthority_data();
    void trustsAnOwnAuthority();
    void refusesSecretsOnTheCommandLine_data();
    void refusesSecretsOnTheCommandLine();
    void readsHeadersFromFiles();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void failsPrecisely();
    void asksOnlyForThePageWithoutProbes();
    void writesSarifAndFiles();
    void hearsCtrlC();
    void endsInTime();
    void explainsItselfWithoutNetwork();
    void leavesTheNetworkAlone_data();
    void leavesTheNetworkAlone();

private:
    std::unique_ptr<tests::TemporaryFolder> m_folder;
};

void FetchCommandTest::init()
{
    m_folder = std::make_unique<tests::TemporaryFolder>();
}

void FetchCommandTest::judgesAnAddress()
{
    const ScriptedServer server([](const std::string& request) {
        return tests::pathOf(request) == "/" ? tests::redirect(302, "/login")
                                             : tests::page("X-Powered-By: Old/1\r\n");
    });
    const Ended ended = assay({ "headers", server.url() });
    QCOMPARE(ended.messages, std::string());
    QCOMPARE(ended.exitCode, 0);
    QVERIFY2(
        ended.output.starts_with("  302  " + server.url() + "\n       127.0.0.1, "), ended.output.c_str());
    QVERIFY(ended.output.contains("\n  200  " + server.url("/login") + "\n"));
    QVERIFY(ended.output.contains("tests of the MDN HTTP Observatory pass"));
    QVERIFY(ended.output.contains("x-powered-by"));
    QCOMPARE(assay({ "headers", server.url(), "--fail-under", "A" }).exitCode, 1);
}

void FetchCommandTest::printsJson()
{
    const tests::TestAuthority authority;
    const ScriptedServer server(
        [](const std::string&) { return tests::page("Set-Cookie: a=1\r\nSet-Cookie: b=2\r\n"); },
        authority.identityFor({ "localhost" }, {}));
    tests::put(m_folder->path() / "authority.pem", authority.pem());
    const Ended ended = assay(
        { "headers", "--json", server.url("/", "localhost"), "--cacert", "authority.pem" }, m_folder->path());
    QCOMPARE(ended.exitCode, 0);
    const Json json = jsonOf(ended);
    QCOMPARE(json["url"].get<std::string>(), server.url("/", "localhost"));
    QCOMPARE(json["hops"].size(), std::size_t(1));
    QCOMPARE(json["hops"][0]["address"].get<std::string>(), std::string("127.0.0.1"));
    QCOMPARE(json["hops"][0]["tls"]["verified"].get<bool>(), true);
    QCOMPARE(json["tls"]["verified"].get<bool>(), true);
    QVERIFY(json["tls"]["chain"].is_array());
    QVERIFY(json["connections"].size() > 2);
    QCOMPARE(json["end"].get<std::string>(), std::string("final"));
    QVERIFY(json["grade"].is_string() && json["findings"].is_array());
}

void FetchCommandTest::asksHttpWhereNobodySpeaksTls()
{
    // The banner ends the attempt with TLS at once; the answer to http comes with the next connection.
    int count = 0;
    const ScriptedServer server(
        [&](const std::string&) { return count++ == 0 ? tests::reply("SSH-2.0-x\r\n") : tests::page(); },
        ScriptedServer::Speaks::First);
    const Ended ended = assay({ "headers", "127.0.0.1:" + std::to_string(server.port()), "--no-probes" });
    QCOMPARE(ended.messages, std::string("assay: asked over http: nothing answers with TLS there\n"));
    QCOMPARE(ended.exitCode, 0);
}

void FetchCommandTest::goesOnAfterSayingThatAServerIsNotTrusted()
{
    const tests::TestAuthority authority;
    const ScriptedServer server(
        [](const std::string&) { return tests::page(); }, authority.identityFor({ "localhost" }, {}));
    const Ended ended = assay({ "headers", server.url("/", "localhost"), "--no-probes" });
    QCOMPARE(ended.exitCode, 0);
    QVERIFY2(ended.messages.starts_with("assay: the certificate of localhost is not trusted: "),
        ended.messages.c_str());
    QVERIFY(ended.output.contains("; not trusted: "));
}

void FetchCommandTest::sendsOwnHeadersToNoImpostor()
{
    const tests::TestAuthority authority;
    const ScriptedServer server(
        [](const std::string&) { return tests::page(); }, authority.identityFor({ "localhost" }, {}));
    tests::put(m_folder->path() / "fields", "Cookie: session=s3cret\n");
    const Words words{ "headers", server.url("/", "localhost"), "--header-file", "fields", "--no-probes" };
    const Ended ended = assay(words, m_folder->path());
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(ended.output, std::string());
    QVERIFY2(ended.messages.contains("the own headers were not sent. --cacert trusts its authority"),
        ended.messages.c_str());
    for (const std::string& request : server.requests())
        QVERIFY(!request.contains("s3cret"));

    Words json = words;
    json.emplace_back("--json");
    QCOMPARE(jsonOf(assay(json, m_folder->path()))["error"]["id"].get<std::string>(),
        std::string("unverified-server"));

    Words insecure = words;
    insecure.emplace_back("--insecure");
    const Ended anyhow = assay(insecure, m_folder->path());
    QCOMPARE(anyhow.exitCode, 0);
    QVERIFY(server.requests().back().contains("Cookie: session=s3cret\r\n"));
    QVERIFY(!anyhow.output.contains("s3cret") && !anyhow.messages.contains("s3cret"));
}

void FetchCommandTest::trustsAnOwnAuthority_data()
{
    QTest::addColumn<bool>("isPem");
    QTest::newRow("PEM") << true;
    QTest::newRow("DER") << false;
}

void FetchCommandTest::trustsAnOwnAuthority()
{
    QFETCH(bool, isPem);
    const tests::TestAuthority authority;
    const ScriptedServer server(
        [](const std::string&) { return tests::page(); }, authority.identityFor({ "localhost" }, {}));
    tests::put(
        m_folder->path() / "authority", isPem ? authority.pem() : std::string(core::asText(authority.der())));
    const Ended ended
        = assay({ "headers", server.url("/", "localhost"), "--cacert", "authority", "--no-probes" },
            m_folder->path());
    QCOMPARE(ended.messages, std::string());
    QCOMPARE(ended.exitCode, 0);
}

void FetchCommandTest::refusesSecretsOnTheCommandLine_data()
{
    QTest::addColumn<std::string>("header");
    for (const char* header : { "Authorization: Bearer x", "cookie: a=b", "X-Secret: 1", "X-Api-Key: 1",
             "X-CSRF-Token: 1", "X-Session-Id: 1" })
        QTest::newRow(header) << std::string(header);
}

void FetchCommandTest::refusesSecretsOnTheCommandLine()
{
    QFETCH(std::string, header);
    const ScriptedServer server([](const std::string&) { return tests::page(); });
    const Ended ended = assay({ "headers", server.url(), "--header", header });
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.messages,
        "assay: " + header.substr(0, header.find(':'))
            + " may hold a secret, and every user of this machine can read the command line: write it into a "
              "file and give --header-file\n");
    QCOMPARE(int(server.connectionCount()), 0);
}

void FetchCommandTest::readsHeadersFromFiles()
{
    const ScriptedServer server([](const std::string&) { return tests::page(); });
    tests::put(m_folder->path() / "fields", "Authorization: Bearer a:b\r\n\r\nX-List: 1, 2\n");
    const Ended ended = assay(
        { "headers", server.url(), "--header-file", "fields", "--header-file", "-", "--header",
            "Accept-Language: de, en;q=0.5", "--user-agent", "Mine/1", "--method", "HEAD", "--no-probes" },
        m_folder->path(), "Cookie: c=d");
    QCOMPARE(ended.messages, std::string());
    const std::string request = server.requests().front();
    QVERIFY(request.starts_with("HEAD / HTTP/1.1\r\n"));
    for (const char* line : { "\r\nAuthorization: Bearer a:b\r\n", "\r\nX-List: 1, 2\r\n",
             "\r\nCookie: c=d\r\n", "\r\nAccept-Language: de, en;q=0.5\r\n", "\r\nUser-Agent: Mine/1\r\n" })
        QVERIFY2(request.contains(line), line);
}

void FetchCommandTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<std::string>("message");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* name, Words words, std::string message, int exitCode = 2) {
        QTest::newRow(name) << std::move(words) << std::move(message) << exitCode;
    };
    const std::string url = "http://127.0.0.1:9/";
    row("no address", { "ftp://example.com/" },
        "ftp://example.com/ is no http or https address, such as https://example.com/");
    row("two addresses", { "a.example", "b.example" }, "one address at a time");
    row("address and file", { url, "--from", "-" },
        "an address is asked, or --from is read: give one of them");
    row("neither", {}, "give an address to ask, or what to judge with --from; --from - reads standard input");
    row("file with an option of addresses", { "--from", "-", "--insecure" },
        "--insecure is for an address; with --from nothing is asked");
    row("no header", { url, "--header", "X" }, "what --header gives is no header; write it as 'Name: value'");
    row("line break", { url, "--header", "X: a\nHost: b" },
        "X cannot be sent: there is a line break or a NUL inside");
    row("Host", { url, "--header", "Host: b" }, "Host cannot be sent: the program itself sets it");
    row("no token", { url, "--header", "X Y: b" },
        "what --header gives cannot be sent: a name has letters, digits and hyphens only");
    row("a secret in place of a name", { url, "--header-file", "token" },
        "line 2 of token cannot be sent: a name has letters, digits and hyphens only");
    row("no time", { url, "--max-time", "0" }, "--max-time takes 1 to 3600 seconds");
    row("two lines", { url, "--user-agent", "a\nb" }, "--user-agent takes one line");
    row("no file of headers", { url, "--header-file", "missing" }, "missing does not exist", 3);
    row("no authority", { url, "--cacert", "missing" }, "missing does not exist", 3);
    row("JSON twice", { url, "--json", "--sarif" }, "--sarif is a form of JSON of its own; leave --json out");
}

void FetchCommandTest::refusesWhatMakesNoSense()
{
    QFETCH(Words, words);
    QFETCH(std::string, message);
    QFETCH(int, exitCode);
    const bool isJson = std::ranges::find(words, "--json") != words.end();
    words.insert(words.begin(), "headers");
    tests::put(m_folder->path() / "token", "X-List: 1\nBearer eyJhbGciOi: x\n");
    const Ended ended = assay(words, m_folder->path());
    QCOMPARE(isJson ? jsonOf(ended)["error"]["message"].get<std::string>() + "\n" : ended.messages.substr(7),
        message + "\n");
    QCOMPARE(ended.exitCode, exitCode);
}

void FetchCommandTest::failsPrecisely()
{
    const std::string server = "127.0.0.1:" + std::to_string(tests::unusedPort());
    const Ended ended = assay({ "headers", "http://" + server + "/" });
    QCOMPARE(ended.messages,
        "assay: " + server + " takes no connection: nothing listens on this port, or a firewall refuses\n");
    QCOMPARE(ended.exitCode, 3);
    const Json json = jsonOf(assay({ "headers", "--json", "http://" + server + "/" }));
    QCOMPARE(json["error"]["id"].get<std::string>(), std::string("connection-refused"));
    QCOMPARE(json["error"]["subject"].get<std::string>(), server);
}

void FetchCommandTest::asksOnlyForThePageWithoutProbes()
{
    const tests::TestAuthority authority;
    const ScriptedServer server(
        [](const std::string&) { return tests::page(); }, authority.identityFor({ "localhost" }, {}));
    QCOMPARE(assay({ "headers", server.url("/", "localhost"), "--no-probes" }).exitCode, 0);
    QCOMPARE(int(server.connectionCount()), 1);
    QCOMPARE(int(server.requests().size()), 1);
}

void FetchCommandTest::writesSarifAndFiles()
{
    const ScriptedServer server([](const std::string&) { return tests::page(); });
    const Ended ended = assay(
        { "headers", server.url(), "--sarif", "-o", "report.sarif", "--no-probes" }, m_folder->path());
    QCOMPARE(ended.exitCode, 0);
    const Json json = Json::parse(tests::contentsOf(m_folder->path() / "report.sarif"));
    QCOMPARE(json["version"].get<std::string>(), std::string("2.1.0"));
    QVERIFY(json.dump().contains(server.url()));
}

void FetchCommandTest::hearsCtrlC()
{
    const ScriptedServer server([](const std::string&) { return tests::Reply{ .staysOpen = true }; });
    tests::Process process({ .words = { "assay", "headers", server.url() } });
    QVERIFY(tests::eventually([&] { return !server.requests().empty(); }));
    process.send(SIGINT);
    const std::optional<Ended> ended = process.waitFor(std::chrono::seconds(30));
    QVERIFY(ended);
    QCOMPARE(ended->exitCode, 130);
    QCOMPARE(ended->messages, std::string("assay: Cancelled\n"));
}

void FetchCommandTest::endsInTime()
{
    const ScriptedServer server([](const std::string&) { return tests::Reply{ .staysOpen = true }; });
    const Ended ended = assay({ "headers", server.url(), "--max-time", "1" });
    QCOMPARE(ended.messages,
        "assay: 127.0.0.1:" + std::to_string(server.port())
            + " took too long: its answer has not come, or not to its end\n");
    QCOMPARE(ended.exitCode, 3);
}

void FetchCommandTest::explainsItselfWithoutNetwork()
{
    const Ended ended = assay({ "headers", "--help" });
    QCOMPARE(ended.exitCode, 0);
    for (const char* option : { "--cacert", "--insecure", "--header-file", "--max-time", "--reflect-origin" })
        QVERIFY2(ended.output.contains(option), option);
    // Alone it says what is missing.
    std::filesystem::copy_file(std::filesystem::path(PROGRAMS) / "assay", m_folder->path() / "assay-alone");
    const Ended alone = tests::run(
        { .words = { (m_folder->path() / "assay-alone").string(), "headers", "http://127.0.0.1:9/" } });
    QCOMPARE(alone.exitCode, 3);
    QVERIFY2(alone.messages.contains("assay-network does not exist: it belongs to this program"),
        alone.messages.c_str());
}

void FetchCommandTest::leavesTheNetworkAlone_data()
{
    QTest::addColumn<std::string>("command");
    for (const char* command : { "assay --version", "assay --help", "assay --self-test", "assay --debug-info",
             "assay hash page", "assay hmac --key-file page page", "assay headers --from page",
             "assay headers --help", "assay csp page" })
        QTest::newRow(command) << std::string(command);
}

void FetchCommandTest::leavesTheNetworkAlone()
{
    NEEDS_PEER("strace");
    QFETCH(std::string, command);
    tests::put(m_folder->path() / "page", "default-src 'self'\n");
    const std::string path = std::string("PATH=") + PROGRAMS + ":$PATH ";
    const Ended ended = tests::shell(
        path + "strace -f -qq -e trace=network -e signal=none -o calls " + command, m_folder->path());
    if (ended.messages.contains("ptrace"))
        QSKIP("this system lets no process be traced");
    QVERIFY2(ended.exitCode == 0 || ended.exitCode == 1, ended.messages.c_str());
    QCOMPARE(tests::contentsOf(m_folder->path() / "calls"), std::string());
}

QTEST_GUILESS_MAIN(FetchCommandTest)
#include "fetch_test.moc"
