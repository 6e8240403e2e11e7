// SPDX-License-Identifier: Apache-2.0
#include "tests/core/http/judges/exchanges.h"

#include <QTest>

using namespace core::http;
using namespace core::http::judges;
using namespace Qt::StringLiterals;

namespace {

const std::string sha256 = "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=";
const std::string sha384 = "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO";

QString idsOn(
    const std::string& html, const char* url = "https://www.example.com/a/", std::vector<Field> fields = {})
{
    const Exchange exchange{ .hops = { tests::answer(url, std::move(fields)) } };
    return tests::idsOf(tests::judged(judgeIntegrity, exchange, html)).join(u' ');
}

} // namespace

class IntegrityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesPages_data();
    void judgesPages();
    void knowsTheBase();
    void knowsUpgrades();
    void worksWithoutAnAddress();
    void tellsWhere();
    void judgesPolicies_data();
    void judgesPolicies();
};

void IntegrityTest::judgesPages_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("ids");
    const auto row = [](const std::string& html, const char* ids) {
        QTest::addRow("%s", html.c_str()) << QByteArray::fromStdString(html) << QString::fromLatin1(ids);
    };
    const auto script = [](const std::string& attributes) { return "<script " + attributes + "></script>"; };
    const auto foreign = [&](const std::string& integrity) {
        return script("src=https://cdn.org/a.js crossorigin integrity='" + integrity + "'");
    };
    row("<p>nothing</p>", "");
    row("<script>inline()</script>", "");
    row(script("src=/a.js"), "");
    row(script("src=https://static.example.com/a.js"), "");
    row(script("src=https://cdn.org/a.js"), "integrity-script-missing");
    row(script("src=https://cdn.org/a.js integrity=''"), "integrity-script-missing");
    row("<link rel=stylesheet href=https://cdn.org/a.css>", "integrity-style-missing");
    row("<img src=https://cdn.org/a.png>", "");
    row(foreign(sha384), "");
    row(foreign(sha256 + " " + sha384), "integrity-weaker-ignored");
    row(foreign(sha384 + " " + sha384), "");
    row(foreign("md5-1B2M2Y8AsgTpgAmY7PhCfg=="), "integrity-algorithm-unknown");
    row(foreign("nonsense"), "integrity-algorithm-unknown");
    row(foreign("sha384-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="), "integrity-wrong-length");
    row(foreign("sha256-!"), "integrity-malformed");
    row(foreign("sha256-qznLcsROx4GACP2dm0UCKCzCG-HiZ1guq6ZZDob_Tng="), "integrity-url-alphabet");
    row(script("src=https://cdn.org/a.js integrity=" + sha384), "integrity-without-crossorigin");
    row(script("src=https://static.example.com/a.js integrity=" + sha384), "integrity-without-crossorigin");
    row(script("src=/a.js integrity=" + sha384), "");
    row(script("type=module src=https://cdn.org/a.js integrity=" + sha384), "");
    row("<link rel=modulepreload href=https://cdn.org/a.js integrity=" + sha384 + ">", "");
    row(foreign("sha256-aaaa sha256-bbbb sha256-! sha256-?"), "integrity-wrong-length integrity-malformed");
    row(script("src=http://www.example.com/a.js"), "mixed-content-active");
    row("<link rel=stylesheet href=http://www.example.com/a.css>", "mixed-content-active");
    row("<iframe src=http://www.example.com/></iframe>", "mixed-content-active");
    row("<img src=http://www.example.com/a.png>", "mixed-content-passive");
    row("<form action=http://www.example.com/></form>", "mixed-content-form");
    row(script("src=http://localhost:8000/a.js crossorigin integrity=" + sha384), "");
    row(script("src=//www.example.com/a.js"), "integrity-scheme-relative");
    row(script("src=//cdn.org/a.js"), "integrity-script-missing integrity-scheme-relative");
    row(script("src=data:,x"), "");
}

void IntegrityTest::judgesPages()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, ids);
    QCOMPARE(idsOn(html.toStdString()), ids);
}

void IntegrityTest::knowsTheBase()
{
    QCOMPARE(idsOn("<base href=https://cdn.org/><script src=a.js></script>"), "integrity-script-missing"_L1);
    QCOMPARE(idsOn("<base href=/x/><script src=a.js></script>"), QString());
}

void IntegrityTest::knowsUpgrades()
{
    const std::string html = "<script src=http://www.example.com/a.js></script>";
    const char* url = "https://www.example.com/";
    QCOMPARE(
        idsOn(html, url, { { .name = "Content-Security-Policy", .value = "upgrade-insecure-requests" } }),
        QString());
    QCOMPARE(idsOn(html, url,
                 { { .name = "Content-Security-Policy-Report-Only", .value = "upgrade-insecure-requests" } }),
        "mixed-content-active"_L1);
    QCOMPARE(idsOn(html, "http://www.example.com/"), QString());
}

void IntegrityTest::worksWithoutAnAddress()
{
    QCOMPARE(idsOn("<script src=/a.js></script>", ""), QString());
    QCOMPARE(idsOn("<script src=https://cdn.org/a.js></script>", ""), "integrity-script-missing"_L1);
}

void IntegrityTest::tellsWhere()
{
    const Exchange exchange{ .hops = { tests::answer("https://example.com/", {}) } };
    const HeaderFindings findings = tests::judged(
        judgeIntegrity, exchange, "<!DOCTYPE html>\n<p>\n<script src=https://cdn.org/a.js></script>");
    QCOMPARE(findings.size(), std::size_t{ 1 });
    QCOMPARE(findings[0].finding.value, std::string("https://cdn.org/a.js"));
    QCOMPARE(findings[0].finding.place->line, std::optional<std::uint64_t>(3));
    QVERIFY(!findings[0].spot);
}

void IntegrityTest::judgesPolicies_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char* value, const char* ids) {
        QTest::addRow("%s", value) << QString::fromLatin1(value) << QString::fromLatin1(ids);
    };
    row("blocked-destinations=(script)", "");
    row("blocked-destinations=(script style), sources=(inline), endpoints=(here)", "");
    row("blocked-destinations=(script), endpoints=(here there)", "integrity-policy-endpoint-missing");
    row("blocked-destinations=(script image)", "integrity-policy-destination-unknown");
    row("blocked-destinations=(image)", "integrity-policy-empty integrity-policy-destination-unknown");
    row("blocked-destinations=(\"script\")", "integrity-policy-empty");
    row("blocked-destinations=script", "integrity-policy-empty");
    row("blocked-destinations=()", "integrity-policy-empty");
    row("sources=(inline)", "integrity-policy-empty");
    row("blocked-destinations=(script), sources=()", "integrity-policy-sources");
    row("blocked-destinations=(script", "integrity-policy-invalid");
    row("script 'self'", "integrity-policy-invalid");
}

void IntegrityTest::judgesPolicies()
{
    QFETCH(QString, value);
    QFETCH(QString, ids);
    for (const char* name : { "Integrity-Policy", "integrity-policy-report-only" }) {
        const Exchange exchange{ .hops = { tests::answer("https://example.com/",
                                     { { .name = "Reporting-Endpoints", .value = "here=\"/r\"" },
                                         { .name = name, .value = value.toStdString() } }) } };
        const HeaderFindings findings = tests::judged(judgeIntegrity, exchange);
        QCOMPARE(tests::idsOf(findings).join(u' '), ids);
        for (const HeaderFinding& finding : findings) {
            QCOMPARE(finding.finding.subject, lowered(name));
            QCOMPARE(finding.spot->field, std::size_t{ 1 });
            QVERIFY(finding.fix.empty()
                || idsOn("", "", changed(exchange, finding.fix).judged().fields).isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(IntegrityTest)
#include "integrity_test.moc"
