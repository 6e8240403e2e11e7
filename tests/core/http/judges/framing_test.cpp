// SPDX-License-Identifier: Apache-2.0
#include "tests/support/judged.h"

using namespace core::http;

Q_DECLARE_METATYPE(core::http::Profile)

class FramingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void namesTheAllowedOriginInThePolicy();
    void knowsThatAMetaElementCountsForNothing();
};

void FramingTest::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<Profile>("profile");
    const auto row
        = [](const char* test, const char* text, const char* findings, Profile profile = Profile::WebPage) {
              QTest::newRow(test) << QByteArray(text) << QString::fromLatin1(findings) << profile;
          };
    row("missing", "Foo: 1\n", "framing-unrestricted medium -");
    row("missing, API", "Foo: 1\n", "", Profile::Api);
    row("missing, asset", "Foo: 1\n", "", Profile::StaticAssets);
    row("DENY", "X-Frame-Options: DENY", "");
    row("in any case", "x-frame-options: SameOrigin", "");
    row("twice the same", "X-Frame-Options: DENY\nX-Frame-Options: deny", "");
    row("in one line", "X-Frame-Options: SAMEORIGIN, SAMEORIGIN", "");
    row("unknown", "X-Frame-Options: NEVER", "x-frame-options-invalid medium 'NEVER'");
    row("empty", "X-Frame-Options:", "x-frame-options-invalid medium X-Frame-Options");
    row("in quotes", "X-Frame-Options: \"SAMEORIGIN\"", "x-frame-options-invalid medium '\"SAMEORIGIN\"'");
    row("semicolon", "X-Frame-Options: SAMEORIGIN;", "x-frame-options-invalid medium 'SAMEORIGIN;'");
    row("ALLOW-FROM", "X-Frame-Options: ALLOW-FROM https://example.org/",
        "x-frame-options-allow-from medium 'ALLOW-FROM https://example.org/'");
    row("ALLOWALL", "X-Frame-Options: ALLOWALL", "x-frame-options-allowall medium 'ALLOWALL'");
    row("two that differ", "X-Frame-Options: DENY\nX-Frame-Options: SAMEORIGIN",
        "x-frame-options-conflict low 'SAMEORIGIN'");
    row("one valid of two", "X-Frame-Options: foo, DENY", "x-frame-options-conflict low 'DENY'");
    row("none valid of two", "X-Frame-Options: foo, bar", "x-frame-options-invalid medium 'bar'");
    row("frame-ancestors alone", "Content-Security-Policy: frame-ancestors 'none'", "");
    row("frame-ancestors that only report", "Content-Security-Policy-Report-Only: frame-ancestors 'none'",
        "framing-unrestricted medium -");
    row("both say the same", "Content-Security-Policy: frame-ancestors 'self'\nX-Frame-Options: SAMEORIGIN",
        "");
    row("the policy wins",
        "Content-Security-Policy: frame-ancestors https://example.org\nX-Frame-Options: DENY",
        "x-frame-options-overruled info 'DENY'");
    row("the policy wins over nonsense",
        "Content-Security-Policy: frame-ancestors 'self'\nX-Frame-Options: foo, bar",
        "x-frame-options-overruled info 'foo'");
    row("another policy", "Content-Security-Policy: default-src 'none'", "framing-unrestricted medium -");
    row("misspelled", "X-Frame-Option: DENY", "");
}

void FramingTest::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, findings);
    QFETCH(Profile, profile);
    QCOMPARE(tests::judged(judges::judgeFraming, text, { .profile = profile }), findings);
}

void FramingTest::namesTheAllowedOriginInThePolicy()
{
    const Exchange exchange{ .hops
        = { { .fields = { { .name = "X-Frame-Options", .value = "Allow-From https://a.example/x" },
                  { .name = "Content-Security-Policy", .value = "default-src 'self'" } } } } };
    const auto findings = tests::findingsOf(judges::judgeFraming, exchange);
    QCOMPARE(findings.size(), std::size_t(1));
    const Response better = changed(exchange, findings.front().fix).judged();
    QCOMPARE(better.fields.size(), std::size_t(1));
    QCOMPARE(
        better.fields.front().value, std::string("default-src 'self'; frame-ancestors https://a.example"));
}

void FramingTest::knowsThatAMetaElementCountsForNothing()
{
    const Page page{ .metas = { { .httpEquiv = "x-frame-options", .content = "DENY", .hasHttpEquiv = true } },
        .resources = {} };
    QCOMPARE(tests::judged(judges::judgeFraming, "Foo: 1\n", { .page = &page }),
        QStringLiteral("x-frame-options-in-meta medium -"));
    QCOMPARE(tests::judged(judges::judgeFraming, "X-Frame-Options: DENY\n", { .page = &page }), QString());
}

QTEST_APPLESS_MAIN(FramingTest)
#include "framing_test.moc"
