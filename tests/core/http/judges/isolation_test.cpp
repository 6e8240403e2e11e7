// SPDX-License-Identifier: Apache-2.0
#include "tests/support/judged.h"

using namespace core::http;

Q_DECLARE_METATYPE(core::http::Profile)

class IsolationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void countsOverHttpsOnly();
    void saysWhetherThePageIsIsolated_data();
    void saysWhetherThePageIsIsolated();
};

void IsolationTest::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<Profile>("profile");
    const auto row
        = [](const char* test, const char* text, const char* findings, Profile profile = Profile::WebPage) {
              QTest::newRow(test) << QByteArray(text) << QString::fromLatin1(findings) << profile;
          };
    row("all missing", "Foo: 1\n", "coop-missing low -\ncoep-missing info -\ncorp-missing low -");
    row("all missing, API", "Foo: 1\n", "corp-missing low -", Profile::Api);
    row("all missing, asset", "Foo: 1\n", "corp-missing low -", Profile::StaticAssets);
    row("all there",
        "Cross-Origin-Opener-Policy: same-origin\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: same-origin",
        "");
    row("popups",
        "Cross-Origin-Opener-Policy: same-origin-allow-popups\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: same-origin",
        "");
    row("no opener",
        "Cross-Origin-Opener-Policy: noopener-allow-popups\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: same-origin",
        "");
    row("parameter",
        "Cross-Origin-Opener-Policy: same-origin; report-to=\"main\"\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: same-origin",
        "");
    row("unsafe-none",
        "Cross-Origin-Opener-Policy: unsafe-none\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: same-origin",
        "coop-unsafe-none low Cross-Origin-Opener-Policy");
    row("capitals",
        "Cross-Origin-Opener-Policy: Same-Origin\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: same-origin",
        "coop-invalid medium 'Same-Origin'");
    row("string",
        "Cross-Origin-Opener-Policy: \"same-origin\"\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: same-origin",
        "coop-invalid medium '\"same-origin\"'");
    row("unknown token",
        "Cross-Origin-Opener-Policy: deny\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: same-origin",
        "coop-invalid medium 'deny'");
    row("two tokens",
        "Cross-Origin-Opener-Policy: same-origin, same-origin\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: same-origin",
        "coop-invalid medium ','");
    row("two fields",
        "Cross-Origin-Opener-Policy: same-origin\nCross-Origin-Opener-Policy: "
        "same-origin\nCross-Origin-Embedder-Policy: require-corp\nCross-Origin-Resource-Policy: same-origin",
        "coop-invalid medium 'same-origin'");
    row("no item",
        "Cross-Origin-Opener-Policy: 'same-origin'\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: same-origin",
        "coop-invalid medium ''same-origin''");
    row("only reports",
        "Cross-Origin-Opener-Policy-Report-Only: same-origin\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: same-origin",
        "coop-report-only low Cross-Origin-Opener-Policy-Report-Only");
    row("the twin is invalid",
        "Cross-Origin-Opener-Policy: same-origin\nCross-Origin-Opener-Policy-Report-Only: "
        "on\nCross-Origin-Embedder-Policy: require-corp\nCross-Origin-Resource-Policy: same-origin",
        "coop-invalid medium 'on'");
    row("credentialless",
        "Cross-Origin-Opener-Policy: same-origin\nCross-Origin-Embedder-Policy: "
        "credentialless\nCross-Origin-Resource-Policy: same-origin",
        "");
    row("embedder unsafe-none",
        "Cross-Origin-Opener-Policy: same-origin\nCross-Origin-Embedder-Policy: "
        "unsafe-none\nCross-Origin-Resource-Policy: same-origin",
        "coep-unsafe-none info Cross-Origin-Embedder-Policy");
    row("embedder invalid",
        "Cross-Origin-Opener-Policy: same-origin\nCross-Origin-Embedder-Policy: "
        "same-origin\nCross-Origin-Resource-Policy: same-origin",
        "coep-invalid low 'same-origin'");
    row("embedder that reports",
        "Cross-Origin-Opener-Policy: same-origin\nCross-Origin-Embedder-Policy-Report-Only: "
        "require-corp\nCross-Origin-Resource-Policy: same-origin",
        "coep-missing info -");
    row("resource invalid",
        "Cross-Origin-Opener-Policy: same-origin\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: none",
        "corp-invalid low Cross-Origin-Resource-Policy");
    row("resource in capitals",
        "Cross-Origin-Opener-Policy: same-origin\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: Same-Site",
        "corp-invalid low Cross-Origin-Resource-Policy");
    row("resource twice",
        "Cross-Origin-Opener-Policy: same-origin\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: same-site\nCross-Origin-Resource-Policy: same-site",
        "corp-invalid low Cross-Origin-Resource-Policy");
    row("resource for all",
        "Cross-Origin-Opener-Policy: same-origin\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: cross-origin",
        "corp-cross-origin info Cross-Origin-Resource-Policy");
    row("resource for all, asset", "Cross-Origin-Resource-Policy: cross-origin", "", Profile::StaticAssets);
    row("resource of the site",
        "Cross-Origin-Opener-Policy: same-origin\nCross-Origin-Embedder-Policy: "
        "require-corp\nCross-Origin-Resource-Policy: same-site",
        "");
}

void IsolationTest::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, findings);
    QFETCH(Profile, profile);
    QCOMPARE(tests::judged(judges::judgeIsolation, text, { .profile = profile }), findings);
}

void IsolationTest::countsOverHttpsOnly()
{
    const QByteArray text
        = "Cross-Origin-Opener-Policy: same-origin\nCross-Origin-Embedder-Policy: require-corp\n"
          "Cross-Origin-Resource-Policy: same-origin";
    QCOMPARE(tests::judged(judges::judgeIsolation, text, { .url = "http://example.com/" }),
        QStringLiteral("isolation-needs-https info Cross-Origin-Opener-Policy\n"
                       "isolation-needs-https info Cross-Origin-Embedder-Policy"));
    QCOMPARE(tests::judged(judges::judgeIsolation, text, { .url = "http://localhost:8080/" }), QString());
}

void IsolationTest::saysWhetherThePageIsIsolated_data()
{
    QTest::addColumn<QByteArray>("opener");
    QTest::addColumn<QByteArray>("embedder");
    QTest::addColumn<QByteArray>("permissions");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("isIsolated");
    const auto row = [](const char* test, const char* opener, const char* embedder, const char* permissions,
                         const char* url, bool isIsolated) {
        QTest::newRow(test) << QByteArray(opener) << QByteArray(embedder) << QByteArray(permissions)
                            << QByteArray(url) << isIsolated;
    };
    const char* secure = "https://example.com/";
    row("all", "same-origin", "require-corp", "", secure, true);
    row("credentialless", "same-origin; report-to=\"a\"", "credentialless", "", secure, true);
    row("nothing", "", "", "", secure, false);
    row("popups", "same-origin-allow-popups", "require-corp", "", secure, false);
    row("no embedder policy", "same-origin", "unsafe-none", "", secure, false);
    row("http", "same-origin", "require-corp", "", "http://example.com/", false);
    row("this machine", "same-origin", "require-corp", "", "http://127.0.0.1/", true);
    row("not permitted", "same-origin", "require-corp", "cross-origin-isolated=()", secure, false);
    row("permitted", "same-origin", "require-corp", "cross-origin-isolated=(self)", secure, true);
    row("permitted for all", "same-origin", "require-corp", "cross-origin-isolated=*", secure, true);
}

void IsolationTest::saysWhetherThePageIsIsolated()
{
    QFETCH(QByteArray, opener);
    QFETCH(QByteArray, embedder);
    QFETCH(QByteArray, permissions);
    QFETCH(QByteArray, url);
    QFETCH(bool, isIsolated);
    Exchange exchange{ .hops = { {} } };
    const auto add = [&](const char* name, const QByteArray& value) {
        if (!value.isEmpty())
            exchange.hops.front().fields.push_back({ .name = name, .value = value.toStdString() });
    };
    add("Cross-Origin-Opener-Policy", opener);
    add("Cross-Origin-Embedder-Policy", embedder);
    add("Permissions-Policy", permissions);
    const Isolation isolation = judges::isolationOf({ .exchange = exchange,
        .response = exchange.judged(),
        .hop = 0,
        .profile = Profile::WebPage,
        .url = parseUrl(url.toStdString()),
        .page = nullptr,
        .policies = {},
        .irregularities = {} });
    QCOMPARE(isolation.isIsolated, isIsolated);
    QCOMPARE(
        isolation.hasOpenerPolicy, opener.startsWith("same-origin") && !opener.startsWith("same-origin-"));
    QCOMPARE(isolation.isSecureContext, url != "http://example.com/");
}

QTEST_APPLESS_MAIN(IsolationTest)
#include "isolation_test.moc"
