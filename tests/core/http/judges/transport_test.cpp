// SPDX-License-Identifier: Apache-2.0
#include "tests/core/http/judges/exchanges.h"

#include <QTest>

using namespace core::http;
using namespace core::http::judges;
using namespace Qt::StringLiterals;
using tests::answer;
using tests::redirect;

namespace {

constexpr const char* good = "max-age=63072000; includeSubDomains";

Response page(const char* url, const std::vector<std::string>& values = { good })
{
    Response response = answer(url, { { .name = "Server", .value = "x" } });
    for (const std::string& value : values)
        response.fields.push_back({ .name = "Strict-Transport-Security", .value = value });
    return response;
}

HeaderFindings judgedTransport(const Exchange& exchange)
{
    return tests::judged(judgeTransport, exchange);
}

} // namespace

Q_DECLARE_METATYPE(Exchange)

class TransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesHsts_data();
    void judgesHsts();
    void judgesTheWay_data();
    void judgesTheWay();
    void listsWhyItIsNotReadyForPreload();
    void doesNotAdvisePreload();
    void countsOnlyTheFirstField();
    void doesNotPointIntoHopsAskedForBesides();
};

void TransportTest::judgesHsts_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("mended");
    const auto row = [](const char* value, const char* ids, const char* part, const char* mended) {
        QTest::addRow("%s", value) << QString::fromLatin1(value) << QString::fromLatin1(ids)
                                   << QString::fromLatin1(part) << QString::fromLatin1(mended);
    };
    row(good, "", "", "");
    row("max-age=31536000; includeSubDomains", "", "", "");
    row("max-age=31535999; includeSubDomains", "hsts-short", "max-age=31535999", good);
    row("includeSubDomains;  Max-Age=60 ; x", "hsts-short", "Max-Age=60", good);
    row("max-age=100000000", "hsts-without-subdomains", "max-age=100000000",
        "max-age=100000000; includeSubDomains");
    row("max-age=0", "hsts-off", "max-age=0", good);
    row("max-age=abc", "hsts-max-age-invalid", "max-age=abc", good);
    row("max-age=1; max-age=2; preload", "hsts-directive-repeated", "max-age=2", good);
    row("max-age=99999999; includeSubDomains=yes", "hsts-directive-value", "includeSubDomains=yes",
        "max-age=99999999; includeSubDomains");
    row("includeSubDomains", "hsts-max-age-missing", "", good);
    row("", "hsts-max-age-missing", "", good);
}

void TransportTest::judgesHsts()
{
    QFETCH(QString, value);
    QFETCH(QString, ids);
    QFETCH(QString, part);
    QFETCH(QString, mended);
    const Exchange exchange{ .hops = { page("https://example.com/", { value.toStdString() }) } };
    const HeaderFindings findings = judgedTransport(exchange);
    QCOMPARE(tests::idsOf(findings).join(u' '), ids);
    if (findings.empty())
        return;
    const HeaderFinding& finding = findings.front();
    QCOMPARE(finding.spot->field, std::size_t{ 1 });
    if (finding.spot->size > 0)
        QCOMPARE(tests::pointedAt(exchange, finding), part);
    QCOMPARE(finding.fix.size(), std::size_t{ 1 });
    QCOMPARE(QString::fromStdString(*finding.fix[0].value), mended);
    QCOMPARE(tests::idsOf(judgedTransport(changed(exchange, finding.fix))), QStringList());
}

void TransportTest::judgesTheWay_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char* name, Exchange exchange, const char* ids, const char* parts = "") {
        QTest::newRow(name) << std::move(exchange) << QString::fromLatin1(ids) << QString::fromLatin1(parts);
    };
    const Response secure = page("https://example.com/");
    const Response start = redirect("http://example.com/", "https://example.com/");
    row("no address", { .hops = { page("") } }, "");
    row("missing", { .hops = { page("https://example.com/", {}) } }, "hsts-missing");
    row("missing, no address", { .hops = { page("", {}) } }, "hsts-missing");
    row("an address of digits", { .hops = { page("https://192.0.2.1/", {}) } }, "");
    row("this machine", { .hops = { page("http://localhost:3000/", {}) } }, "");
    row("this machine over https", { .hops = { page("https://localhost:3000/", {}) } }, "");
    row("as it should be", { .hops = { start, secure } }, "");
    row("plain page", { .hops = { page("http://example.com/", {}) } }, "transport-plain-http");
    row("plain page with HSTS", { .hops = { page("http://example.com/") } },
        "hsts-over-http transport-plain-http", good);
    row("plain page with a cookie",
        { .hops = { answer("http://example.com/", { { .name = "set-cookie", .value = "sid=1" } }) } },
        "cookie-over-http transport-plain-http", "sid=1");
    row("HSTS on the redirect",
        { .hops = { answer("http://example.com/",
                        { { .name = "Location", .value = "https://example.com/" },
                            { .name = "Strict-Transport-Security", .value = "max-age=1" } },
                        301),
              secure } },
        "hsts-over-http", "max-age=1");
    row("stays plain first",
        { .hops = { redirect("http://example.com/", "http://www.example.com/"),
              redirect("http://www.example.com/", "https://example.com/"), secure } },
        "redirect-stays-plain", "http://www.example.com/");
    row("a relative redirect",
        { .hops = { redirect("http://example.com/", "/start"),
              redirect("http://example.com/start", "https://example.com/"), secure } },
        "redirect-relative", "/start");
    row("without a scheme",
        { .hops = { redirect("http://example.com/", "//example.com/start"),
              redirect("http://example.com/start", "https://example.com/"), secure } },
        "redirect-relative", "//example.com/start");
    row("leaves the host",
        { .hops = { redirect("http://example.com/", "https://www.example.com/"),
              page("https://www.example.com/") } },
        "redirect-off-host", "https://www.example.com/");
    row("downgrade",
        { .hops = { redirect("https://example.com/", "http://example.com/a"),
              redirect("http://example.com/a", "https://example.com/b"), page("https://example.com/b") } },
        "redirect-downgrade", "http://example.com/a");
    row("downgrade at the end",
        { .hops = { answer("https://example.com/",
              { { .name = "Location", .value = "http://example.com/a" },
                  { .name = "Strict-Transport-Security", .value = good } },
              302) } },
        "redirect-downgrade", "http://example.com/a");
    row("ends plain",
        { .hops
            = { redirect("http://example.com/", "http://example.com/a"), page("http://example.com/a", {}) } },
        "transport-plain-http");
    row("only a plain redirect to https", { .hops = { start } }, "");
    row("only a plain redirect to http", { .hops = { redirect("http://example.com/", "/a") } },
        "redirect-to-https-missing", "/a");
    row("asked for besides, fine", { .hops = { secure }, .plainHops = std::vector{ start, secure } }, "");
    row("asked for besides, absent", { .hops = { secure }, .plainHops = std::vector<Response>() }, "");
    row("asked for besides, no redirect",
        { .hops = { secure }, .plainHops = std::vector{ answer("http://example.com/", {}) } },
        "redirect-to-https-missing");
    row("a refused certificate",
        { .hops = { { .url = "https://example.com/",
              .status = 200,
              .fields = { { .name = "Strict-Transport-Security", .value = good } },
              .isVerified = false } } },
        "hsts-unverified", good);
}

void TransportTest::judgesTheWay()
{
    QFETCH(Exchange, exchange);
    QFETCH(QString, ids);
    QFETCH(QString, parts);
    const HeaderFindings findings = judgedTransport(exchange);
    QCOMPARE(tests::idsOf(findings).join(u' '), ids);
    QString told;
    for (const HeaderFinding& finding : findings) {
        if (!finding.spot)
            continue;
        const std::string& value = exchange.hops[finding.spot->hop].fields[finding.spot->field].value;
        told += QString::fromStdString(value);
    }
    QCOMPARE(told, parts);
}

void TransportTest::listsWhyItIsNotReadyForPreload()
{
    const Exchange exchange{ .hops = { page("https://a.example.com/", { "max-age=31536000; preload" }) } };
    const HeaderFindings findings = judgedTransport(exchange);
    const HeaderFinding* finding = tests::findingOf(findings, "hsts-preload-not-ready"_L1);
    QVERIFY(finding);
    QCOMPARE(finding->finding.value,
        std::string("domain.is_subdomain, header.preloadable.include_sub_domains.missing"));
    QCOMPARE(tests::pointedAt(exchange, *finding), "preload"_L1);

    const Exchange ready{ .hops
        = { page("https://example.com/", { "max-age=31536000; includeSubDomains; preload" }) } };
    QCOMPARE(tests::idsOf(judgedTransport(ready)), QStringList{ "hsts-preload-requested"_L1 });
}

void TransportTest::doesNotAdvisePreload()
{
    for (const char* value : { "max-age=1", "max-age=x", "max-age=100000000" }) {
        for (const HeaderFinding& finding :
            judgedTransport({ .hops = { page("https://example.com/", { value }) } }))
            QVERIFY(!finding.fix[0].value->contains("preload"));
    }
}

void TransportTest::countsOnlyTheFirstField()
{
    const Exchange goodFirst{ .hops = { page("https://example.com/", { good, "max-age=0" }) } };
    QCOMPARE(tests::idsOf(judgedTransport(goodFirst)), QStringList{ "hsts-repeated"_L1 });
    QCOMPARE(judgedTransport(goodFirst)[0].spot->field, std::size_t{ 2 });
    QCOMPARE(
        fieldsOf(changed(goodFirst, judgedTransport(goodFirst)[0].fix).judged(), "strict-transport-security")
            .size(),
        std::size_t{ 1 });

    const Exchange badFirst{ .hops = { page("https://example.com/", { "nonsense", good }) } };
    QCOMPARE(tests::idsOf(judgedTransport(badFirst)),
        (QStringList{ "hsts-max-age-missing"_L1, "hsts-repeated"_L1 }));
}

void TransportTest::doesNotPointIntoHopsAskedForBesides()
{
    const Exchange exchange{ .hops = { page("https://example.com/") },
        .plainHops = std::vector{ redirect("http://example.com/", "http://www.example.com/"),
            redirect("http://www.example.com/", "https://example.com/") } };
    const HeaderFindings findings = judgedTransport(exchange);
    QCOMPARE(tests::idsOf(findings), QStringList{ "redirect-stays-plain"_L1 });
    QVERIFY(!findings[0].spot);
}

QTEST_GUILESS_MAIN(TransportTest)
#include "transport_test.moc"
