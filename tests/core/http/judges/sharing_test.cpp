// SPDX-License-Identifier: Apache-2.0
#include "tests/support/judged.h"

using namespace core::http;

Q_DECLARE_METATYPE(core::http::Profile)

class SharingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void knowsWhoAsked();
    void judgesThePreflightWithoutAPlace();
};

void SharingTest::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<Profile>("profile");
    const auto row
        = [](const char* test, const char* text, const char* findings, Profile profile = Profile::WebPage) {
              QTest::newRow(test) << QByteArray(text) << QString::fromLatin1(findings) << profile;
          };
    row("none", "Foo: 1\n", "");
    row("any", "Access-Control-Allow-Origin: *", "cors-any-origin info '*'");
    row("any, API", "Access-Control-Allow-Origin: *", "cors-any-origin info '*'", Profile::Api);
    row("any, asset", "Access-Control-Allow-Origin: *", "", Profile::StaticAssets);
    row("any with credentials", "Access-Control-Allow-Origin: *\nAccess-Control-Allow-Credentials: true",
        "cors-any-origin-with-credentials low '*'");
    row("null", "Access-Control-Allow-Origin: null", "cors-null-origin high 'null'");
    row("named", "Access-Control-Allow-Origin: https://app.example.org\nVary: Origin", "");
    row("named, no Vary", "Access-Control-Allow-Origin: https://app.example.org", "");
    row("named with credentials, no Vary",
        "Access-Control-Allow-Origin: https://app.example.org\nAccess-Control-Allow-Credentials: true",
        "cors-vary-missing low 'https://app.example.org'");
    row("named, another Vary",
        "Access-Control-Allow-Origin: https://app.example.org\nVary: Accept-Encoding\n"
        "Access-Control-Allow-Credentials: true",
        "cors-vary-missing low 'https://app.example.org'");
    row("named, never stored",
        "Access-Control-Allow-Origin: https://app.example.org\nCache-Control: no-store", "");
    row("named, Vary for all", "Access-Control-Allow-Origin: https://app.example.org\nVary: *", "");
    row("two fields",
        "Access-Control-Allow-Origin: https://a.example\nAccess-Control-Allow-Origin: https://b.example",
        "cors-several-origins low 'https://b.example'");
    row("two in a line", "Access-Control-Allow-Origin: https://a.example, https://b.example",
        "cors-several-origins low 'https://b.example'");
    row("slash", "Access-Control-Allow-Origin: https://a.example/\nVary: Origin",
        "cors-origin-invalid low 'https://a.example/'");
    row("path", "Access-Control-Allow-Origin: https://a.example/x\nVary: Origin",
        "cors-origin-invalid low 'https://a.example/x'");
    row("capitals", "Access-Control-Allow-Origin: https://A.example\nVary: Origin",
        "cors-origin-invalid low 'https://A.example'");
    row("own port", "Access-Control-Allow-Origin: https://a.example:443\nVary: Origin",
        "cors-origin-invalid low 'https://a.example:443'");
    row("pattern", "Access-Control-Allow-Origin: *.example.com\nVary: Origin",
        "cors-origin-invalid low '*.example.com'");
    row("host", "Access-Control-Allow-Origin: example.com\nVary: Origin",
        "cors-origin-invalid low 'example.com'");
    row("extension", "Access-Control-Allow-Origin: chrome-extension://abcdef\nVary: Origin", "");
    row("plain http", "Access-Control-Allow-Origin: http://a.example\nVary: Origin",
        "cors-insecure-origin medium 'http://a.example'");
    row("left from development", "Access-Control-Allow-Origin: http://localhost:3000\nVary: Origin",
        "cors-local-origin low 'http://localhost:3000'");
    row("credentials in capitals",
        "Access-Control-Allow-Origin: https://a.example\nVary: Origin\nAccess-Control-Allow-Credentials: "
        "True",
        "cors-credentials-invalid info Access-Control-Allow-Credentials");
    row("no credentials", "Access-Control-Allow-Credentials: false",
        "cors-credentials-invalid info Access-Control-Allow-Credentials");
    row("stars with credentials",
        "Access-Control-Allow-Origin: https://a.example\nVary: Origin\nAccess-Control-Allow-Credentials: "
        "true\nAccess-Control-Allow-Methods: GET, *\nAccess-Control-Allow-Headers: "
        "*\nAccess-Control-Expose-Headers: *",
        "cors-wildcard-is-literal low '*'\ncors-wildcard-is-literal low '*'\ncors-wildcard-is-literal low "
        "'*'");
    row("stars without", "Access-Control-Allow-Methods: *", "");
    row("method", "Access-Control-Allow-Methods: GET, patch", "cors-method-case info 'patch'");
    row("own method", "Access-Control-Allow-Methods: foo", "");
    row("age", "Access-Control-Max-Age: 7200", "");
    row("no age", "Access-Control-Max-Age: -1", "");
    row("long age", "Access-Control-Max-Age: 86400", "cors-max-age-capped info Access-Control-Max-Age");
    row("very long age", "Access-Control-Max-Age: 99999999999999999999999",
        "cors-max-age-capped info Access-Control-Max-Age");
    row("no number", "Access-Control-Max-Age: 1h", "cors-max-age-invalid info Access-Control-Max-Age");
    row("Flash", "X-Permitted-Cross-Domain-Policies: all",
        "cross-domain-policies-open low X-Permitted-Cross-Domain-Policies");
    row("no Flash", "X-Permitted-Cross-Domain-Policies: none", "");
}

void SharingTest::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, findings);
    QFETCH(Profile, profile);
    QCOMPARE(tests::judged(judges::judgeSharing, text, { .profile = profile }), findings);
}

void SharingTest::knowsWhoAsked()
{
    const QByteArray text = "Access-Control-Allow-Origin: https://evil.example\nVary: Origin\n"
                            "Access-Control-Allow-Credentials: true";
    const auto asked = [&](const char* origin, const char* url) {
        return tests::judged(
            judges::judgeSharing, text, { .url = url, .request = { { .name = "Origin", .value = origin } } });
    };
    QCOMPARE(asked("https://evil.example", "https://example.com/"),
        QStringLiteral("cors-reflected-origin high 'https://evil.example'"));
    QCOMPARE(asked("https://other.example", "https://example.com/"), QString());
    QCOMPARE(asked("https://evil.example", "https://api.evil.example/"), QString());
    QCOMPARE(tests::judged(judges::judgeSharing, text), QString());
}

void SharingTest::judgesThePreflightWithoutAPlace()
{
    Response preflight{ .fields
        = { { .name = "Access-Control-Allow-Origin", .value = "https://probe.example" },
            { .name = "Access-Control-Allow-Credentials", .value = "true" },
            { .name = "Vary", .value = "Origin" } } };
    preflight.request
        = { .method = "OPTIONS", .fields = { { .name = "origin", .value = "https://probe.example" } } };
    const Exchange exchange{ .hops = { {} }, .plainHops = {}, .preflight = preflight };
    const auto findings = tests::findingsOf(judges::judgeSharing, exchange);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().finding.kind->id, "cors-reflected-origin");
    QVERIFY(!findings.front().spot);
}

QTEST_APPLESS_MAIN(SharingTest)
#include "sharing_test.moc"
