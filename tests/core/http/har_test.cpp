// SPDX-License-Identifier: Apache-2.0
#include "core/http/header_text.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace core::http;

namespace {

Result<HeaderText> read(const std::string& text, const std::string& url = {})
{
    return readHeaderText(asBytes(text), { .url = url });
}

std::string page()
{
    QFile file(QStringLiteral(TEST_DATA "/http/pasted/page.har"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    return file.readAll().toStdString();
}

std::string entry(const std::string& url, const std::string& response)
{
    return R"({"request": {"method": "GET", "url": ")" + url + R"("}, "response": {)" + response + "}}";
}

std::string ok(const std::string& url, const std::string& type = "text/css")
{
    return entry(url,
        R"("status": 200, "headers": [{"name": "A", "value": ")" + url + R"("}], "content": {"mimeType": ")"
            + type + R"("})");
}

std::string redirect(const std::string& url, const std::string& target)
{
    return entry(url,
        R"("status": 302, "headers": [{"name": "Location", "value": ")" + target + R"("}], "redirectURL": ")"
            + target + "\"");
}

std::string archive(std::initializer_list<std::string> entries)
{
    std::string text = R"({"log": {"entries": [)";
    for (const std::string& one : entries)
        text += (text.ends_with('[') ? "" : ",") + one;
    return text + "]}}";
}

/// The URLs of each exchange, joined: "a > b".
QStringList chainsOf(const HeaderText& text)
{
    QStringList chains;
    for (const Exchange& exchange : text.exchanges) {
        QStringList urls;
        for (const Response& hop : exchange.hops)
            urls += QString::fromStdString(hop.url);
        chains += urls.join(QStringLiteral(" > "));
    }
    return chains;
}

} // namespace

class HarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesThePageAndLinksItsRedirects();
    void readsAResponse();
    void choosesByTheHint_data();
    void choosesByTheHint();
    void linksRedirectsInTheirOrder_data();
    void linksRedirectsInTheirOrder();
    void leavesOutWhatIsNoField();
    void toleratesWhatIsMissing_data();
    void toleratesWhatIsMissing();
    void linksManyRedirectsInLinearTime();
};

void HarTest::choosesThePageAndLinksItsRedirects()
{
    const auto text = read(page());
    QVERIFY(text);
    QCOMPARE(int(text->form), int(TextForm::Har));
    QCOMPARE(chainsOf(*text),
        QStringList({ "https://tracker.example/early.js", "http://example.com/#top > https://example.com/",
            "https://example.com/style.css" }));
    QCOMPARE(text->chosen, std::size_t(1));
    QVERIFY(text->irregularities.empty());
}

void HarTest::readsAResponse()
{
    const std::string archived = page();
    const auto text = read(archived);
    const Exchange& exchange = text->exchanges.at(1);
    QCOMPARE(exchange.hops.at(0).version, std::string("HTTP/1.1"));
    QCOMPARE(exchange.hops.at(0).reason, std::string("Moved Permanently"));
    const Response& judged = exchange.judged();
    QCOMPARE(judged.status, 200);
    QCOMPARE(judged.version, std::string("HTTP/2"));
    QCOMPARE(judged.body, std::optional<std::string>("<p>Hello</p>"));
    QCOMPARE(judged.fields.size(), std::size_t(4));
    QCOMPARE(judged.fields.at(1).value, std::string("a=1; Secure"));
    QCOMPARE(judged.fields.at(2).name, std::string("set-cookie"));
    QCOMPARE(judged.fields.at(2).value, std::string("b=2; HttpOnly"));
    QCOMPARE(judged.fields.at(3).value, std::string("\xE2\x82\xAC"));
    const Request request = judged.request.value();
    QCOMPARE(request.method, std::string("GET"));
    QCOMPARE(request.fields.size(), std::size_t(1));
    QCOMPARE(request.fields.at(0).name, std::string("origin"));
    const Place place = judged.fields.at(0).place.value();
    QCOMPARE(archived.substr(*place.byte, 14), std::string("\"content-type\""));
    QCOMPARE(int(*place.line), 33);
    QCOMPARE(text->exchanges.at(2).judged().version, std::string("HTTP/3"));
}

void HarTest::choosesByTheHint_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("chosen");
    QTest::newRow("none") << "" << 1;
    QTest::newRow("an entry") << "https://example.com/style.css" << 2;
    QTest::newRow("another spelling") << "HTTPS://EXAMPLE.com:443/style.css#x" << 2;
    QTest::newRow("on the way") << "http://example.com" << 1;
    QTest::newRow("unknown") << "https://elsewhere.example/" << 1;
}

void HarTest::choosesByTheHint()
{
    QFETCH(QString, url);
    QFETCH(int, chosen);
    QCOMPARE(int(read(page(), url.toStdString()).value().chosen), chosen);
}

void HarTest::linksRedirectsInTheirOrder_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("chains");
    const auto row = [](const char* name, const std::string& text, const char* chains) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QString::fromLatin1(chains);
    };
    row("relative", archive({ redirect("https://a.example/x/y", "../z"), ok("https://a.example/z") }),
        "https://a.example/x/y > https://a.example/z");
    row("with others between",
        archive(
            { redirect("https://a.example/", "/1"), ok("https://b.example/"), ok("https://a.example/1") }),
        "https://a.example/ > https://a.example/1, https://b.example/");
    row("only later ones", archive({ ok("https://a.example/1"), redirect("https://a.example/", "/1") }),
        "https://a.example/1, https://a.example/");
    row("each once",
        archive({ redirect("https://a.example/", "/1"), redirect("https://a.example/", "/1"),
            ok("https://a.example/1"), ok("https://a.example/1") }),
        "https://a.example/ > https://a.example/1, https://a.example/ > https://a.example/1");
    row("to itself",
        archive({ redirect("https://a.example/", "/"), redirect("https://a.example/", "/"),
            ok("https://a.example/") }),
        "https://a.example/ > https://a.example/ > https://a.example/");
    row("nowhere", archive({ redirect("https://a.example/", "https://b.example/") }), "https://a.example/");
    row("without a fragment", archive({ redirect("https://a.example/", "/1#x"), ok("https://a.example/1") }),
        "https://a.example/ > https://a.example/1");
}

void HarTest::linksRedirectsInTheirOrder()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, chains);
    const auto read = readHeaderText(asBytes(text.toStdString()), {});
    QVERIFY(read);
    QCOMPARE(chainsOf(*read).join(QStringLiteral(", ")), chains);
}

void HarTest::leavesOutWhatIsNoField()
{
    const auto text = read(archive({ entry("https://a.example/",
        R"("status": 200, "headers": [{"name": ":status", "value": "200"}, {"name": "a\nb", "value": "c"},
           {"name": "", "value": "x"}, {"name": "n"}, {"value": "v"}, 7, {"name": 1, "value": "2"},
           {"name": " D ", "value": " e "}])") }));
    QVERIFY(text);
    QCOMPARE(text->exchanges.at(0).judged().fields.size(), std::size_t(1));
    QCOMPARE(text->exchanges.at(0).judged().fields.at(0).name, std::string("D"));
    QCOMPARE(text->exchanges.at(0).judged().fields.at(0).value, std::string("e"));
}

void HarTest::toleratesWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("no status") << QByteArray::fromStdString(
        archive({ entry("", R"("headers": [{"name": "a", "value": "b"}])") }))
                               << true;
    QTest::newRow("a status that is none") << QByteArray::fromStdString(
        archive({ entry("x:", R"("status": 1e9, "headers": [{"name": "a", "value": "b"}])") }))
                                           << true;
    QTest::newRow("damaged Base64") << QByteArray::fromStdString(archive({ entry("",
        R"("status": 200, "headers": [{"name": "a", "value": "b"}], "content": {"text": "%", "encoding": "base64"})") }))
                                    << true;
    QTest::newRow("no response") << QByteArray(R"({"log": {"entries": [{"request": {}}]}})") << false;
    QTest::newRow("no objects") << QByteArray(R"({"log": {"entries": [1, "a", null, []]}})") << false;
    QTest::newRow("entries that are none") << QByteArray(R"({"log": {"entries": 7}})") << false;
    QTest::newRow("no field anywhere")
        << QByteArray::fromStdString(archive({ entry("https://a.example/", R"("status": 200)") })) << false;
}

void HarTest::toleratesWhatIsMissing()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isTaken);
    const auto read = readHeaderText(asBytes(text.toStdString()), {});
    QCOMPARE(read.has_value(), isTaken);
    if (!read)
        QCOMPARE(int(read.error().code), int(ErrorCode::NoHeaderFields));
    else
        QVERIFY(!read->exchanges.at(0).judged().body);
}

void HarTest::linksManyRedirectsInLinearTime()
{
    std::string text = R"({"log": {"entries": [)";
    for (int i = 0; i < 20'000; ++i)
        text += redirect("https://a.example/", "/") + ",\n";
    const auto read = readHeaderText(asBytes(text + ok("https://a.example/") + "]}}"), {});
    QVERIFY(read);
    QCOMPARE(read->exchanges.size(), std::size_t(1));
    QCOMPARE(read->exchanges.at(0).hops.size(), std::size_t(20'001));
}

QTEST_APPLESS_MAIN(HarTest)
#include "har_test.moc"
