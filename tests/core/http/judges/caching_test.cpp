// SPDX-License-Identifier: Apache-2.0
#include "tests/support/judged.h"

using namespace core::http;

Q_DECLARE_METATYPE(core::http::Profile)

class CachingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void knowsWhoAsked();
    void saysNoKindMoreThanFiftyTimes();
};

void CachingTest::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<Profile>("profile");
    const auto row
        = [](const char* test, const char* text, const char* findings, Profile profile = Profile::WebPage) {
              QTest::newRow(test) << QByteArray(text) << QString::fromLatin1(findings) << profile;
          };
    row("nothing, page", "Foo: 1\n", "");
    row("nothing, asset", "Foo: 1\n", "", Profile::StaticAssets);
    row("nothing, API", "Foo: 1\n", "cache-api low -", Profile::Api);
    row("API that says", "Cache-Control: max-age=60", "", Profile::Api);
    row("API with a date", "Expires: 0", "", Profile::Api);
    row("API, not stored by default", "HTTP/1.1 500 Oops\nFoo: 1", "", Profile::Api);
    row("cookie", "Set-Cookie: id=secret; Path=/\n", "cache-visitor low -");
    row("cookie, API", "Set-Cookie: id=secret; Path=/\n", "cache-visitor low -", Profile::Api);
    row("cookie, never stored", "Set-Cookie: id=secret; Path=/\nCache-Control: no-store", "");
    row("cookie, private", "Set-Cookie: id=secret; Path=/\nCache-Control: private, max-age=60", "");
    row("cookie, asked again", "Set-Cookie: id=secret; Path=/\nCache-Control: no-cache", "");
    row("cookie, no age", "Set-Cookie: id=secret; Path=/\nCache-Control: max-age=0", "");
    row("cookie, stored", "Set-Cookie: id=secret; Path=/\nCache-Control: max-age=60",
        "cache-visitor low 'max-age=60'");
    row("cookie, public", "Set-Cookie: id=secret; Path=/\nCache-Control: public, max-age=60",
        "cache-visitor-public medium 'public'");
    row("cookie, shared age", "Set-Cookie: id=secret; Path=/\nCache-Control: max-age=0, s-maxage=60",
        "cache-visitor-public medium 's-maxage=60'");
    row("asset with cookie", "Set-Cookie: id=secret; Path=/\nCache-Control: public, max-age=31536000",
        "cache-asset-cookie low 'id'", Profile::StaticAssets);
    row("asset with cookie, private", "Set-Cookie: id=secret; Path=/\nCache-Control: private, max-age=60", "",
        Profile::StaticAssets);
    row("asset", "Cache-Control: public, max-age=31536000, immutable", "", Profile::StaticAssets);
    row("contradiction", "Cache-Control: no-store, max-age=60", "cache-contradiction info 'max-age=60'");
    row("both public and not", "Cache-Control: public, no-store", "cache-contradiction info 'public'");
    row("OWASP's", "Cache-Control: no-store, max-age=0", "");
    row("misspelled", "Cache-Control: no-stroe", "cache-directive-unknown low 'no-stroe'");
    row("in capitals", "Cache-Control: No-Store", "");
    row("older ones", "Cache-Control: no-store, pre-check=0, post-check=0", "");
    row("quoted", "Cache-Control: private=\"set-cookie, x\", max-age=\"60\"", "");
    row("no number", "Cache-Control: max-age=1h", "cache-age-invalid low 'max-age=1h'");
    row("no argument", "Cache-Control: max-age", "cache-age-invalid low 'max-age'");
    row("Pragma", "Pragma: no-cache", "pragma-deprecated info Pragma");
    row("Expires", "Cache-Control: max-age=60\nExpires: Thu, 01 Jan 2099 00:00:00 GMT",
        "expires-overruled info Expires");
    row("Expires alone", "Expires: Thu, 01 Jan 2099 00:00:00 GMT", "");
    row("Vary", "Cache-Control: max-age=60\nVary: *", "vary-any info '*'");
    row("Vary, unstored", "Cache-Control: no-store\nVary: *", "");
    row("clearing", "Clear-Site-Data: \"cache\", \"cookies\", \"storage\", \"executionContexts\"", "");
    row("clearing all", "Clear-Site-Data: \"*\"", "");
    row("bare", "Clear-Site-Data: cache, cookies", "clear-site-data-unquoted low 'cache'");
    row("single quotes", "Clear-Site-Data: \"cache\",'cookies'", "clear-site-data-unquoted low ''cookies''");
    row("in one quote", "Clear-Site-Data: \"cache, cookies\"",
        "clear-site-data-unknown low '\"cache, cookies\"'");
    row("unknown", "Clear-Site-Data: \"Cookies\"", "clear-site-data-unknown low '\"Cookies\"'");
}

void CachingTest::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, findings);
    QFETCH(Profile, profile);
    QCOMPARE(tests::judged(judges::judgeCaching, text, { .profile = profile }), findings);
}

void CachingTest::knowsWhoAsked()
{
    const auto asked = [](const char* name, const QByteArray& text) {
        return tests::judged(judges::judgeCaching, text, { .request = { { .name = name, .value = "x" } } });
    };
    QCOMPARE(asked("Authorization", "Foo: 1\n"), QStringLiteral("cache-visitor low -"));
    QCOMPARE(
        asked("cookie", "Cache-Control: public\n"), QStringLiteral("cache-visitor-public medium 'public'"));
    QCOMPARE(asked("Accept", "Foo: 1\n"), QString());
}

void CachingTest::saysNoKindMoreThanFiftyTimes()
{
    const Exchange exchange{ .hops = { { .fields = { { .name = "Cache-Control", .value = "x" },
                                             { .name = "Pragma", .value = "no-cache" } } } } };
    Exchange large = exchange;
    for (int i = 0; i < 1000; ++i)
        large.hops.front().fields.front().value += ",x" + std::to_string(i);
    QCOMPARE(tests::findingsOf(judges::judgeCaching, exchange).size(), std::size_t(2));
    QCOMPARE(tests::findingsOf(judges::judgeCaching, large).size(), std::size_t(51));
}

QTEST_APPLESS_MAIN(CachingTest)
#include "caching_test.moc"
