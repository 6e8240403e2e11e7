// SPDX-License-Identifier: Apache-2.0
#include "tests/support/judged.h"

using namespace core::http;

Q_DECLARE_METATYPE(core::http::Profile)

class ReportingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void translatesReportTo();
};

void ReportingTest::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<Profile>("profile");
    const auto row
        = [](const char* test, const char* text, const char* findings, Profile profile = Profile::WebPage) {
              QTest::newRow(test) << QByteArray(text) << QString::fromLatin1(findings) << profile;
          };
    row("none", "Foo: 1\n", "");
    row("defined and used",
        "Reporting-Endpoints: main=\"https://r.example/\"\nContent-Security-Policy: default-src 'self'; "
        "report-to main",
        "");
    row("relative",
        "Reporting-Endpoints: main=\"/reports\"\nContent-Security-Policy: default-src 'self'; report-to main",
        "");
    row("default needs no use", "Reporting-Endpoints: default=\"/reports\"", "");
    row("dangling", "Content-Security-Policy: default-src 'self'; report-to main",
        "reporting-dangling low 'main'");
    row("dangling beside another",
        "Reporting-Endpoints: default=\"/r\"\nContent-Security-Policy: default-src 'self'; report-to main; "
        "upgrade-insecure-requests",
        "reporting-dangling low 'main'");
    row("case counts",
        "Reporting-Endpoints: main=\"/r\"\nContent-Security-Policy: default-src 'self'; report-to Main",
        "reporting-dangling low 'Main'\nreporting-unused info 'main'");
    row("unused",
        "Reporting-Endpoints: main=\"/r\", other=\"/o\"\nContent-Security-Policy: default-src 'self'; "
        "report-to main",
        "reporting-unused info 'other'");
    row("opener", "Reporting-Endpoints: a=\"/r\"\nCross-Origin-Opener-Policy: same-origin; report-to=\"b\"",
        "reporting-dangling low 'b'\nreporting-unused info 'a'");
    row("opener without quotes",
        "Reporting-Endpoints: coop=\"/r\"\nCross-Origin-Opener-Policy: same-origin; report-to=coop",
        "reporting-destination-unquoted low 'coop'");
    row("errors, not in Report-To",
        "Reporting-Endpoints: nel=\"/r\"\nNEL: {\"report_to\":\"nel\",\"max_age\":86400}",
        "nel-group-undefined low 'nel'");
    row("embedder", "Cross-Origin-Embedder-Policy-Report-Only: require-corp; report-to=\"e\"",
        "reporting-dangling low 'e'");
    row("permissions", "Permissions-Policy: camera=();report-to=\"p\"", "reporting-dangling low 'p'");
    row("integrity uses it",
        "Reporting-Endpoints: i=\"/r\"\nIntegrity-Policy: blocked-destinations=(script), endpoints=(i)", "");
    row("unparsable",
        "Reporting-Endpoints: main=/r\nContent-Security-Policy: default-src 'self'; "
        "report-to other",
        "reporting-endpoints-invalid low '/r'");
    row("no string",
        "Reporting-Endpoints: main=token\nContent-Security-Policy: default-src 'self'; report-to main",
        "reporting-endpoint-invalid low 'main=token'");
    row("plain http",
        "Reporting-Endpoints: main=\"http://r.example/\"\nContent-Security-Policy: default-src 'self'; "
        "report-to main",
        "reporting-endpoint-insecure low 'main=\"http://r.example/\"'");
    row("this machine",
        "Reporting-Endpoints: main=\"http://localhost:9000/\"\nContent-Security-Policy: default-src 'self'; "
        "report-to main",
        "");
    row("older header",
        "Report-To: "
        "{\"group\":\"main\",\"max_age\":86400,\"endpoints\":[{\"url\":\"https://r.example/"
        "\"}]}\nContent-Security-Policy: default-src 'self'; report-to main",
        "report-to-deprecated info Report-To");
    row("both headers",
        "Report-To: "
        "{\"group\":\"main\",\"max_age\":86400,\"endpoints\":[{\"url\":\"https://r.example/"
        "\"}]}\nReporting-Endpoints: main=\"https://r.example/\"\nContent-Security-Policy: default-src "
        "'self'; report-to main",
        "");
    row("older header, damaged",
        "Report-To: {\"group\":\"main\",\"max_age\":86400,}\nContent-Security-Policy: default-src 'self'; "
        "report-to main",
        "report-to-invalid low ',}'");
    row("older header, no endpoints",
        "Report-To: {\"group\":\"main\",\"max_age\":86400}\nContent-Security-Policy: default-src 'self'; "
        "report-to main",
        "report-to-invalid low '{\"group\":\"main\"'");
    row("older header, http",
        "Report-To: "
        "{\"group\":\"main\",\"max_age\":1,\"endpoints\":[{\"url\":\"http://r.example/"
        "\"}]}\nContent-Security-Policy: default-src 'self'; report-to main",
        "reporting-endpoint-insecure low 'http://r.example/'\nreport-to-deprecated info Report-To");
    row("network errors",
        "Report-To: "
        "{\"group\":\"main\",\"max_age\":86400,\"endpoints\":[{\"url\":\"https://r.example/\"}]}\nNEL: "
        "{\"report_to\":\"main\",\"max_age\":86400}",
        "");
    row("network errors to nobody", "NEL: {\"report_to\":\"main\",\"max_age\":86400}",
        "nel-group-undefined low 'main'");
    row("network errors to the wrong header",
        "Reporting-Endpoints: default=\"/r\"\nNEL: {\"report_to\":\"default\",\"max_age\":86400}",
        "nel-group-undefined low 'default'");
    row("network errors switched off", "NEL: {\"max_age\":0}", "");
    row("network errors, damaged", "NEL: main", "nel-invalid low NEL");
    row("network errors without age",
        "Report-To: "
        "{\"group\":\"main\",\"max_age\":86400,\"endpoints\":[{\"url\":\"https://r.example/\"}]}\nNEL: "
        "{\"report_to\":\"main\"}",
        "nel-invalid low NEL\nreport-to-deprecated info Report-To");
}

void ReportingTest::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, findings);
    QFETCH(Profile, profile);
    QCOMPARE(tests::judged(judges::judgeReporting, text, { .profile = profile }), findings);
}

void ReportingTest::translatesReportTo()
{
    const Exchange exchange{ .hops
        = { { .fields = {
                  { .name = "Report-To",
                      .value
                      = "{\"group\":\"a\",\"max_age\":1,\"endpoints\":[{\"url\":\"https://r.example/1\"}]}, "
                        "{\"group\":\"b\",\"max_age\":1,\"endpoints\":[{\"url\":\"https://r.example/"
                        "2\"},{\"url\":\"https://x.example\"}]}" },
                  { .name = "Content-Security-Policy", .value = "default-src 'self'; report-to a" },
                  { .name = "Content-Security-Policy", .value = "img-src 'self'; report-to b" },
              } } } };
    const auto findings = tests::findingsOf(judges::judgeReporting, exchange);
    QCOMPARE(findings.size(), std::size_t(1));
    const Exchange better = changed(exchange, findings.front().fix);
    QVERIFY(!firstOf(better.judged(), "Report-To"));
    QCOMPARE(firstOf(better.judged(), "Reporting-Endpoints")->value,
        std::string("a=\"https://r.example/1\", b=\"https://r.example/2\""));
    QVERIFY(tests::findingsOf(judges::judgeReporting, better).empty());
}

QTEST_APPLESS_MAIN(ReportingTest)
#include "reporting_test.moc"
