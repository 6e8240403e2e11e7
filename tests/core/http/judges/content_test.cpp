// SPDX-License-Identifier: Apache-2.0
#include "tests/support/judged.h"

using namespace core::http;

Q_DECLARE_METATYPE(core::http::Profile)

class ContentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void looksIntoTheBody();
    void obeysTheMetaElement();
};

void ContentTest::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<Profile>("profile");
    const auto row
        = [](const char* test, const char* text, const char* findings, Profile profile = Profile::WebPage) {
              QTest::newRow(test) << QByteArray(text) << QString::fromLatin1(findings) << profile;
          };
    row("all there",
        "X-Content-Type-Options: nosniff\nReferrer-Policy: no-referrer\nContent-Type: text/html; "
        "charset=utf-8\n",
        "");
    row("all missing", "Foo: 1\n",
        "nosniff-missing low -\nreferrer-policy-missing low -\ncontent-type-missing low -");
    row("all missing, API", "Foo: 1\n", "nosniff-missing low -\ncontent-type-missing low -", Profile::Api);
    row("all missing, asset", "Foo: 1\n", "nosniff-missing low -\ncontent-type-missing low -",
        Profile::StaticAssets);
    row("no content",
        "HTTP/1.1 204 No Content\nX-Content-Type-Options: nosniff\nReferrer-Policy: no-referrer", "");
    row("redirect",
        "HTTP/1.1 301 Moved\nX-Content-Type-Options: nosniff\nReferrer-Policy: no-referrer\nLocation: /", "");
    row("length 0",
        "HTTP/1.1 200 OK\nX-Content-Type-Options: nosniff\nReferrer-Policy: no-referrer\nContent-Length: 0",
        "");
    row("nosniff in capitals",
        "X-Content-Type-Options: NoSniff\nReferrer-Policy: no-referrer\nContent-Type: text/html; "
        "charset=utf-8\n",
        "");
    row("nosniff twice",
        "X-Content-Type-Options: nosniff\nX-Content-Type-Options: nosniff\nReferrer-Policy: "
        "no-referrer\nContent-Type: text/html; charset=utf-8\n",
        "");
    row("not sniff",
        "X-Content-Type-Options: no-sniff\nReferrer-Policy: no-referrer\nContent-Type: text/html; "
        "charset=utf-8\n",
        "nosniff-invalid low 'no-sniff'");
    row("nosniff second",
        "X-Content-Type-Options: foo, nosniff\nReferrer-Policy: no-referrer\nContent-Type: text/html; "
        "charset=utf-8\n",
        "nosniff-invalid low 'foo'");
    row("nosniff misspelled",
        "X-Content-Type-Option: nosniff\nReferrer-Policy: no-referrer\nContent-Type: text/html; "
        "charset=utf-8\n",
        "");
    row("last valid wins",
        "X-Content-Type-Options: nosniff\nContent-Type: text/html; charset=utf-8\nReferrer-Policy: "
        "unsafe-url, same-origin",
        "");
    row("last valid is bad",
        "X-Content-Type-Options: nosniff\nContent-Type: text/html; charset=utf-8\nReferrer-Policy: "
        "no-referrer, unsafe-url",
        "referrer-policy-full-url medium 'unsafe-url'");
    row("two fields",
        "X-Content-Type-Options: nosniff\nContent-Type: text/html; charset=utf-8\nReferrer-Policy: "
        "no-referrer\nReferrer-Policy: origin",
        "referrer-policy-origin-over-http low 'origin'");
    row("downgrade",
        "X-Content-Type-Options: nosniff\nContent-Type: text/html; charset=utf-8\nReferrer-Policy: "
        "no-referrer-when-downgrade",
        "referrer-policy-full-url medium 'no-referrer-when-downgrade'");
    row("in capitals",
        "X-Content-Type-Options: nosniff\nContent-Type: text/html; charset=utf-8\nReferrer-Policy: "
        "Same-Origin",
        "");
    row("unknown",
        "X-Content-Type-Options: nosniff\nContent-Type: text/html; charset=utf-8\nReferrer-Policy: never",
        "referrer-policy-invalid low 'never'");
    row("in quotes",
        "X-Content-Type-Options: nosniff\nContent-Type: text/html; charset=utf-8\nReferrer-Policy: "
        "\"no-referrer\"",
        "referrer-policy-invalid low '\"no-referrer\"'");
    row("unknown after valid",
        "X-Content-Type-Options: nosniff\nContent-Type: text/html; charset=utf-8\nReferrer-Policy: "
        "strict-origin, foo",
        "referrer-policy-unknown-value info 'foo'");
    row("empty", "X-Content-Type-Options: nosniff\nContent-Type: text/html; charset=utf-8\nReferrer-Policy:",
        "referrer-policy-invalid low Referrer-Policy");
    row("bad, asset",
        "X-Content-Type-Options: nosniff\nContent-Type: text/html; charset=utf-8\nReferrer-Policy: "
        "unsafe-url",
        "", Profile::StaticAssets);
    row("no charset",
        "X-Content-Type-Options: nosniff\nReferrer-Policy: no-referrer\nContent-Type: text/html",
        "content-type-charset-missing low Content-Type");
    row("no charset, plain text", "X-Content-Type-Options: nosniff\nContent-Type: text/plain",
        "content-type-charset-missing low Content-Type", Profile::Api);
    row("no charset, JSON", "X-Content-Type-Options: nosniff\nContent-Type: application/json", "",
        Profile::Api);
    row("no charset, script", "X-Content-Type-Options: nosniff\nContent-Type: text/javascript", "",
        Profile::StaticAssets);
    row("charset in quotes",
        "X-Content-Type-Options: nosniff\nReferrer-Policy: no-referrer\nContent-Type: "
        "text/html;Charset=\"UTF-8\"",
        "");
    row("Latin-1",
        "X-Content-Type-Options: nosniff\nReferrer-Policy: no-referrer\nContent-Type: text/html; "
        "charset=iso-8859-1",
        "");
    row("UTF-7",
        "X-Content-Type-Options: nosniff\nReferrer-Policy: no-referrer\nContent-Type: text/html; "
        "charset=utf-7",
        "content-type-charset-unsafe medium 'utf-7'");
    row("ISO-2022-JP",
        "X-Content-Type-Options: nosniff\nReferrer-Policy: no-referrer\nContent-Type: text/html; x=1; "
        "charset=\"ISO-2022-JP\"",
        "content-type-charset-unsafe medium 'ISO-2022-JP'");
    row("no type", "X-Content-Type-Options: nosniff\nReferrer-Policy: no-referrer\nContent-Type: html",
        "content-type-invalid low Content-Type");
    row("two types",
        "X-Content-Type-Options: nosniff\nReferrer-Policy: no-referrer\nContent-Type: "
        "text/html\nContent-Type: text/plain; charset=utf-8",
        "");
}

void ContentTest::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, findings);
    QFETCH(Profile, profile);
    QCOMPARE(tests::judged(judges::judgeContent, text, { .profile = profile }), findings);
}

void ContentTest::looksIntoTheBody()
{
    const QByteArray text
        = "X-Content-Type-Options: nosniff\nReferrer-Policy: no-referrer\nContent-Type: text/html";
    const auto withBody
        = [&](const char* body) { return tests::judged(judges::judgeContent, text, { .body = body }); };
    QCOMPARE(withBody("<meta charset=\"utf-8\">"), QString());
    QCOMPARE(withBody("\xEF\xBB\xBF<p>"), QString());
    QCOMPARE(withBody("<p>"), QStringLiteral("content-type-charset-missing low Content-Type"));
    QCOMPARE(withBody(""), QString());
    QCOMPARE(withBody(" {\"a\": \"<img src=x>\"}\n"),
        QStringLiteral("content-type-json-as-html medium Content-Type"));
    QCOMPARE(withBody("[1]"), QStringLiteral("content-type-json-as-html medium Content-Type"));
}

void ContentTest::obeysTheMetaElement()
{
    const auto judge = [](const char* referrer, const QByteArray& header) {
        const Page page{ .metas = { { .name = "referrer", .content = referrer } }, .resources = {} };
        return tests::judged(judges::judgeContent,
            "X-Content-Type-Options: nosniff\nContent-Type: text/html; charset=utf-8\n" + header,
            { .page = &page });
    };
    QCOMPARE(judge("same-origin", ""), QString());
    QCOMPARE(judge("never", ""), QString());
    QCOMPARE(
        judge("always", "Referrer-Policy: no-referrer"), QStringLiteral("referrer-policy-full-url medium -"));
    QCOMPARE(judge("no-referrer", "Referrer-Policy: unsafe-url"), QString());
    QCOMPARE(judge("nonsense", ""), QStringLiteral("referrer-policy-missing low -"));
    QCOMPARE(judge("nonsense", "Referrer-Policy: unsafe-url"),
        QStringLiteral("referrer-policy-full-url medium 'unsafe-url'"));
}

QTEST_APPLESS_MAIN(ContentTest)
#include "content_test.moc"
