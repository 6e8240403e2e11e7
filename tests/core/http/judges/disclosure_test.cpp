// SPDX-License-Identifier: Apache-2.0
#include "tests/support/judged.h"

using namespace core::http;

Q_DECLARE_METATYPE(core::http::Profile)

class DisclosureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void letsAnInternalSiteNameItself();
    void keepsTheProduct();
};

void DisclosureTest::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<Profile>("profile");
    const auto row
        = [](const char* test, const char* text, const char* findings, Profile profile = Profile::WebPage) {
              QTest::newRow(test) << QByteArray(text) << QString::fromLatin1(findings) << profile;
          };
    row("nothing", "Foo: 1\n", "");
    row("name", "Server: nginx", "server-named info Server");
    row("version", "Server: nginx/1.18.0", "server-version low '1.18.0'");
    row("short version", "Server: Apache/2", "server-version low '2'");
    row("several", "Server: Apache/2.4.41 (Ubuntu) OpenSSL/1.1.1k", "server-version low '2.4.41'");
    row("letters", "Server: ECS (dcb/7F83)", "server-named info Server");
    row("a name with digits", "Server: AmazonS3", "server-named info Server");
    row("powered", "X-Powered-By: Express", "technology-named info X-Powered-By");
    row("powered by a version", "X-Powered-By: PHP/7.4.3", "technology-version low '7.4.3'");
    row("two", "X-Powered-By: ASP.NET\nX-AspNet-Version: 4.0.30319",
        "technology-named info X-Powered-By\ntechnology-version low '4.0.30319'");
    row("generator", "X-Generator: Drupal 7 (http://drupal.org)", "technology-version low '7'");
    row("latency", "X-Kong-Proxy-Latency: 3", "technology-named info X-Kong-Proxy-Latency");
    row("trace", "x-b3-traceid: 80f198ee56343ba864fe8b2a57d3eff7", "technology-named info x-b3-traceid");
    row("odd name", "$wsep: 1", "technology-named info $wsep");
    row("source map", "SourceMap: /app.js.map", "source-map low SourceMap");
    row("internal address", "X-Backend: 10.1.2.3:8080", "internal-address low '10.1.2.3'");
    row("internal address in a list header", "X-Envoy-External-Address: 192.168.0.7",
        "internal-address low '192.168.0.7'");
    row("internal URL", "Location: http://172.20.0.1/login", "internal-address low '172.20.0.1'");
    row("internal name", "Via: 1.1 cache-7.dc1.internal (squid)",
        "internal-address low 'cache-7.dc1.internal'");
    row("this machine", "Location: http://localhost:3000/", "internal-address low 'localhost'");
    row("public address", "X-Backend: 8.8.8.8, 172.32.0.1, 192.169.1.1, 11.0.0.1", "");
    row("a version is no address", "X-Build: thing/10.0.0.1", "");
    row("no address", "X-Numbers: 10.0.0, 10.0.0.1.2, 10.0.0.256", "");
    row("meant",
        "Access-Control-Allow-Origin: http://localhost:3000\nContent-Security-Policy: connect-src "
        "http://127.0.0.1\nSet-Cookie: a=10.0.0.1",
        "");
}

void DisclosureTest::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, findings);
    QFETCH(Profile, profile);
    QCOMPARE(tests::judged(judges::judgeDisclosure, text, { .profile = profile }), findings);
}

void DisclosureTest::letsAnInternalSiteNameItself()
{
    for (const char* url : { "http://localhost:8080/", "https://10.0.0.5/", "https://wiki.corp/" })
        QCOMPARE(tests::judged(judges::judgeDisclosure, "Location: https://10.0.0.5/x", { .url = url }),
            QString());
}

void DisclosureTest::keepsTheProduct()
{
    const Exchange exchange{ .hops
        = { { .fields = { { .name = "Server", .value = "Apache/2.4.41 (Ubuntu)" } } } } };
    const auto findings = tests::findingsOf(judges::judgeDisclosure, exchange);
    QCOMPARE(changed(exchange, findings.front().fix).judged().fields.front().value, std::string("Apache"));
}

QTEST_APPLESS_MAIN(DisclosureTest)
#include "disclosure_test.moc"
