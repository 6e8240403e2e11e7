// SPDX-License-Identifier: Apache-2.0
// assay password breach --online against servers on this machine, and that offline it speaks to nobody.
#include "core/password/breach.h"
#include "tests/support/breach_files.h"
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"
#include "tests/support/scripted_server.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>

using Json = nlohmann::json;
using tests::Ended;
using tests::ScriptedServer;
using Words = std::vector<std::string>;
using namespace std::string_literals;

namespace {

const std::string found
    = "0018A45C4D1DEF81644B54AB7F969B88D65:3\r\n2DC183F740EE76F27B78EB39C8AD972A757:86453\r\n"
      "FFF983A91443AE72BD98E59ADAB93B31974:0\r\n";

Ended breach(Words words, std::string input = "P@ssw0rd\n", const std::filesystem::path& folder = {})
{
    words.insert(words.begin(), { "assay", "password", "breach" });
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

class BreachCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsFiveDigitsAndNothingElse()
    {
        const ScriptedServer server([](const std::string&) { return tests::page({}, found); });
        const Ended ended = breach({ "--online", "--mirror", server.url("/pwned/"), "--json" });
        QCOMPARE(ended.messages, ""s);
        QCOMPARE(ended.exitCode, 1);
        const Json json = jsonOf(ended);
        QCOMPARE(json["found"].get<bool>(), true);
        QCOMPARE(json["count"].get<int>(), 86453);
        QCOMPARE(json["candidates"].get<int>(), 2);
        QCOMPARE(json["padding"].get<int>(), 1);
        // What is shown is what was sent, byte for byte.
        QCOMPARE(server.requests().size(), std::size_t(1));
        QCOMPARE(json["request"].get<std::string>(), server.requests().front());
        QVERIFY(server.requests().front().starts_with("GET /pwned/range/21BD1 HTTP/1.1\r\n"));
        QVERIFY(server.requests().front().contains("\r\nAdd-Padding: true\r\n"));
        QVERIFY(!server.requests().front().contains("21BD12"));
        QVERIFY(!server.requests().front().contains("Cookie"));
    }

    void asksForNtHashesByMode()
    {
        const ScriptedServer server(
            [](const std::string&) { return tests::page({}, "06510BDCAB6824EE7C30FD852:5\r\n"); });
        const Ended ended = breach({ "--online", "--mirror", server.url(), "--ntlm" }, "Password");
        QVERIFY2(ended.messages.contains("another length") && ended.exitCode == 3, ended.messages.c_str());
        QVERIFY(server.requests().front().starts_with("GET /range/A4F49?mode=ntlm HTTP/1.1\r\n"));
    }

    void saysThatItIsNotInTheAnswer()
    {
        const ScriptedServer server([](const std::string&) { return tests::page({}, found); });
        const Ended ended = breach({ "--online", "--mirror", server.url(), "--hash-file", "-" },
            "21BD100000000000000000000000000000000000\n");
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.output,
            "not found in " + server.url()
                + " (SHA-1, 2 hashes with these five digits, 1 line of padding)\n");
    }

    void saysWhatIsWrongWithAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* name, const tests::Reply& reply, const char* words) {
            QByteArray all;
            for (const std::string& piece : reply.pieces)
                all += QByteArray::fromStdString(piece);
            QTest::newRow(name) << all << QByteArray(words);
        };
        row("a page", tests::page(), "it is a web page");
        row("empty", tests::page({}, ""), "it is empty");
        row("malformed", tests::page({}, "0018A45C4D1DEF81644B54AB7F969B88D65:3\r\nxyz\r\n"),
            "(line 2, column 1)");
        row("half", tests::reply("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" + found),
            "the end is missing");
        row("moved", tests::redirect(301, "https://elsewhere.example/"), "status 301, not with 200");
        row("busy", tests::reply("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"),
            "status 503, not with 200");
        row("no HTTP", tests::reply("220 mail\r\n"), "does not answer in HTTP");
    }
    void saysWhatIsWrongWithAnAnswer()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, words);
        const ScriptedServer server([&](const std::string&) { return tests::reply(answer.toStdString()); });
        const Ended ended = breach({ "--online", "--mirror", server.url() });
        QVERIFY2(ended.messages.contains(words.toStdString()), ended.messages.c_str());
        QCOMPARE(ended.output, ""s);
        QCOMPARE(ended.exitCode, 3);
        QCOMPARE(server.connectionCount(), std::size_t(1));
    }

    void sendsNothingToAnImpostor()
    {
        const tests::TestAuthority authority;
        const ScriptedServer server([](const std::string&) { return tests::page({}, found); },
            authority.identityFor({ "localhost" }, {}));
        const std::string url = server.url("/", "localhost");
        const Ended ended = breach({ "--online", "--mirror", url, "--json" });
        QCOMPARE(ended.exitCode, 3);
        QCOMPARE(jsonOf(ended)["error"]["id"].get<std::string>(), "unverified-server"s);
        QVERIFY(server.requests().empty());
        const tests::TemporaryFolder folder;
        tests::put(folder.path() / "authority.pem", authority.pem());
        QCOMPARE(
            breach({ "--online", "--mirror", url, "--cacert", "authority.pem" }, "P@ssw0rd", folder.path())
                .exitCode,
            1);
        QCOMPARE(server.requests().size(), std::size_t(1));
    }

    void stopsWhenAsked()
    {
        const ScriptedServer server([](const std::string&) { return tests::Reply{ .staysOpen = true }; });
        tests::Process process(
            { .words = { "assay", "password", "breach", "--online", "--mirror", server.url() },
                .input = "P@ssw0rd" });
        QVERIFY(tests::eventually([&] { return !server.requests().empty(); }));
        process.send(SIGINT);
        const auto ended = process.waitFor(std::chrono::seconds(30));
        QVERIFY(ended.has_value());
        QCOMPARE(ended->exitCode, 130);
    }

    void connectsToNobodyOffline()
    {
        NEEDS_PEER("strace");
        const tests::TemporaryFolder folder;
        tests::put(folder.path() / "list",
            tests::sortedBreachList({ "password", "letmein" }, core::password::BreachHashKind::Sha1));
        const std::string path = "PATH='" PROGRAMS "':$PATH; ";
        // -s: nothing of the password may be an argument of anything that is executed.
        const Ended ended = tests::shell(path
                + "printf 'letmein' | strace -f -qq -s 4096 -v -e trace=network,execve -e signal=none -o "
                  "calls "
                  "assay password breach --file list",
            folder.path());
        const std::string calls = tests::contentsOf(folder.path() / "calls");
        if (!calls.contains("execve"))
            QSKIP("strace may trace nothing here");
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(!calls.contains("socket(") && !calls.contains("connect("), calls.c_str());
        QVERIFY(!calls.contains("assay-network"));
    }

    void keepsThePasswordOutOfWhatIsExecuted()
    {
        NEEDS_PEER("strace");
        const tests::TemporaryFolder folder;
        const ScriptedServer server([](const std::string&) { return tests::page({}, found); });
        const std::string path = "PATH='" PROGRAMS "':$PATH; ";
        const Ended ended = tests::shell(path
                + "printf 'P@ssw0rd' | strace -f -qq -s 4096 -v -e trace=execve,write,sendto -e signal=none "
                  "-o calls "
                  "assay password breach --online --mirror "
                + server.url(),
            folder.path());
        const std::string calls = tests::contentsOf(folder.path() / "calls");
        if (!calls.contains("execve"))
            QSKIP("strace may trace nothing here");
        QCOMPARE(ended.exitCode, 1);
        QVERIFY(calls.contains("assay-network"));
        QVERIFY2(!calls.contains("P@ssw0rd"), calls.c_str());
        QVERIFY(!calls.contains("21BD12"));
    }
};

QTEST_GUILESS_MAIN(BreachCommandTest)
#include "breach_test.moc"
