// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/features.h"
#include "tests/support/judged.h"

using namespace core::http;

Q_DECLARE_METATYPE(core::http::Profile)

class PermissionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void translatesTheOldSyntax_data();
    void translatesTheOldSyntax();
    void recommendsWhatItWouldNotFault();
};

void PermissionsTest::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<Profile>("profile");
    const auto row
        = [](const char* test, const char* text, const char* findings, Profile profile = Profile::WebPage) {
              QTest::newRow(test) << QByteArray(text) << QString::fromLatin1(findings) << profile;
          };
    row("missing", "Foo: 1\n", "permissions-policy-missing low -");
    row("missing, API", "Foo: 1\n", "", Profile::Api);
    row("missing, asset", "Foo: 1\n", "", Profile::StaticAssets);
    row("empty lists",
        "Permissions-Policy: camera=(), geolocation=(self \"https://maps.example\"), fullscreen=*", "");
    row("two fields", "Permissions-Policy: camera=()\nPermissions-Policy: usb=()", "");
    row("reports", "Permissions-Policy: camera=();report-to=main", "");
    row("old syntax", "Permissions-Policy: camera 'none'; geolocation 'self' https://maps.example",
        "permissions-policy-old-syntax medium ''none''");
    row("old keyword", "Permissions-Policy: camera=('none')",
        "permissions-policy-old-syntax medium ''none')'");
    row("old separator", "Permissions-Policy: camera=(); usb=()",
        "permissions-policy-old-syntax medium '()'");
    row("a comma too many", "Permissions-Policy: camera=(), usb=(),",
        "permissions-policy-invalid medium ','");
    row("damaged second field", "Permissions-Policy: camera=()\nPermissions-Policy: Usb=()",
        "permissions-policy-invalid medium 'Usb=()'");
    row("empty", "Permissions-Policy:", "");
    row("unknown", "Permissions-Policy: camera=(), cammera=()",
        "permissions-policy-unknown-feature info 'cammera'");
    row("retired", "Permissions-Policy: interest-cohort=()", "");
    row("powerful star", "Permissions-Policy: geolocation=*, autoplay=*, camera=(self *)",
        "permissions-policy-wildcard low 'geolocation'\npermissions-policy-wildcard low 'camera'");
    row("keyword in quotes", "Permissions-Policy: camera=(\"self\")",
        "permissions-policy-quoted-keyword low '\"self\"'");
    row("star in quotes", "Permissions-Policy: camera=\"*\"",
        "permissions-policy-quoted-keyword low '\"*\"'");
    row("word", "Permissions-Policy: camera=nobody", "permissions-policy-skipped-member low 'nobody'");
    row("none", "Permissions-Policy: camera=none, usb=(none)",
        "permissions-policy-none info 'camera'\npermissions-policy-none info 'usb'");
    row("bare origin", "Permissions-Policy: camera=\"https://a.example\"",
        "permissions-policy-skipped-member low '\"https://a.example\"'");
    row("no origin", "Permissions-Policy: camera=(\"a.example\" \"b.example\")",
        "permissions-policy-skipped-member low '\"a.example\"'");
    row("flag", "Permissions-Policy: camera", "permissions-policy-skipped-member low 'camera'");
    row("older header", "Feature-Policy: camera 'none'", "feature-policy-deprecated low Feature-Policy");
    row("both", "Feature-Policy: camera 'none'\nPermissions-Policy: camera=()",
        "feature-policy-deprecated low Feature-Policy");
    row("misspelled", "Permission-Policy: camera=()", "");
}

void PermissionsTest::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, findings);
    QFETCH(Profile, profile);
    QCOMPARE(tests::judged(judges::judgePermissions, text, { .profile = profile }), findings);
}

void PermissionsTest::translatesTheOldSyntax_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("permissions");
    const auto row = [](const char* old, const char* permissions) {
        QTest::newRow(old) << QByteArray(old) << QByteArray(permissions);
    };
    row("camera 'none'", "camera=()");
    row("camera 'none'; usb 'self';", "camera=(), usb=(self)");
    row("geolocation 'self' https://a.example; fullscreen *",
        "geolocation=(self \"https://a.example\"), fullscreen=*");
    row("camera=('self')", "camera=(self)");
    row("camera none", "camera=()");
    row("camera 'nobody'", "");
    row("camera", "");
    row("", "");
    row("; ;", "");
}

void PermissionsTest::translatesTheOldSyntax()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, permissions);
    const auto translated = judges::permissionsOf(old.toStdString());
    QCOMPARE(QByteArray::fromStdString(translated.value_or("")), permissions);
    QCOMPARE(translated.has_value(), !permissions.isEmpty());
}

void PermissionsTest::recommendsWhatItWouldNotFault()
{
    const Exchange exchange{ .hops = { {} } };
    const auto findings = tests::findingsOf(judges::judgePermissions, exchange);
    QCOMPARE(findings.size(), std::size_t(1));
    const Exchange better = changed(exchange, findings.front().fix);
    QVERIFY(better.judged().fields.front().value.starts_with("accelerometer=(), "));
    QVERIFY(tests::findingsOf(judges::judgePermissions, better).empty());
}

QTEST_APPLESS_MAIN(PermissionsTest)
#include "permissions_test.moc"
