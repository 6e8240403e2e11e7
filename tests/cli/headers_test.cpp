// SPDX-License-Identifier: Apache-2.0
// What sessions cannot say: every cut of a response, bytes that no text file should hold, who may read the
// result.
#include "tests/support/files.h"
#include "tests/support/process.h"

#include <QTest>

#include <nlohmann/json.hpp>

using Json = nlohmann::json;

namespace {

const std::string response = "HTTP/1.1 301 Moved Permanently\r\nLocation: https://example.com/\r\n\r\n"
                             "HTTP/2 200\r\nserver: caf\xE9\r\n"
                             "content-security-policy: script-src 'nonce-cmFuZG9tbmVzcw'; base-uri 'self'\r\n"
                             "strict-transport-security: max-age=31536000\r\n"
                             "set-cookie: session=h1ddenVa1ue; Secure; HttpOnly; SameSite=Lax\r\n"
                             "permissions-policy: camera=(self \"https://a.example\")\r\n\r\n"
                             "<html><head><meta name=referrer content=origin></head></html>";

tests::Ended judged(std::string text, std::vector<std::string> words = {})
{
    words.insert(words.begin(), { "assay", "headers", "--from", "-" });
    return tests::run({ .words = std::move(words), .input = std::move(text) });
}

} // namespace

class HeadersCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesEveryTruncation();
    void survivesFlippedBits();
    void tellsPeopleNoCookieValue();
    void keepsReportsWithCookiesPrivate();
    void refusesMoreThanItTakesIn();
};

void HeadersCommandTest::survivesEveryTruncation()
{
    for (std::size_t size = 0; size <= response.size(); ++size) {
        const tests::Ended ended = judged(response.substr(0, size), { "--json" });
        QVERIFY2(ended.exitCode == 0 || ended.exitCode == 3, ended.messages.c_str());
        const Json json = Json::parse(ended.output);
        QCOMPARE(json.contains("error"), ended.exitCode == 3);
    }
}

void HeadersCommandTest::survivesFlippedBits()
{
    for (std::size_t at = 0; at < response.size(); at += 3) {
        std::string damaged = response;
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << (at % 8)));
        const tests::Ended ended = judged(damaged, { "--sarif" });
        QVERIFY2(ended.exitCode == 0 || ended.exitCode == 3, ended.messages.c_str());
        if (ended.exitCode == 0)
            QCOMPARE(Json::parse(ended.output)["version"].get<std::string>(), std::string("2.1.0"));
    }
}

void HeadersCommandTest::tellsPeopleNoCookieValue()
{
    for (const char* option : { "--force", "--sarif" }) {
        const tests::Ended ended = judged(response, { option });
        QCOMPARE(ended.exitCode, 0);
        QVERIFY(!ended.output.contains("h1dden"));
        QVERIFY(!ended.messages.contains("h1dden"));
    }
}

void HeadersCommandTest::keepsReportsWithCookiesPrivate()
{
    const tests::TemporaryFolder folder;
    const std::string file = folder.path() / "report.json";
    QCOMPARE(judged(response, { "--json", "-o", file }).exitCode, 0);
    QCOMPARE(static_cast<int>(std::filesystem::status(file).permissions()), 0600);
}

void HeadersCommandTest::refusesMoreThanItTakesIn()
{
    const tests::Ended ended
        = tests::shell("head -c 67108865 /dev/zero | tr '\\0' 'a' | assay headers --from -", {});
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(
        QByteArray::fromStdString(ended.messages), "assay: standard input is larger than what is taken in\n");
}

QTEST_GUILESS_MAIN(HeadersCommandTest)
#include "headers_test.moc"
