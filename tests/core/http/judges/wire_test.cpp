// SPDX-License-Identifier: Apache-2.0
#include "tests/support/judged.h"

using namespace core::http;

Q_DECLARE_METATYPE(core::http::Profile)

class WireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void pointsIntoEarlierHops();
    void correctsTheName();
};

void WireTest::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<Profile>("profile");
    const auto row
        = [](const char* test, const char* text, const char* findings, Profile profile = Profile::WebPage) {
              QTest::newRow(test) << QByteArray(text) << QString::fromLatin1(findings) << profile;
          };
    row("clean", "Foo: 1\n", "");
    row("no colon", "HTTP/1.1 200 OK\r\nFoo: 1\r\nnonsense here\r\n\r\n", "wire-no-colon low -");
    row("space before colon", "HTTP/1.1 200 OK\r\nFoo : 1\r\n\r\n", "wire-space-before-colon medium Foo");
    row("folded", "HTTP/1.1 200 OK\r\nFoo: 1\r\n  2\r\n\r\n", "wire-folded low Foo");
    row("mixed line ends", "HTTP/1.1 200 OK\r\nFoo: 1\nBar: 2\r\nBaz: 3\n\r\n", "wire-bare-line-feed low -");
    row("control",
        "HTTP/1.1 200 OK\r\nFoo: a\x01"
        "b\r\n\r\n",
        "wire-control-byte medium '\x01"
        "'");
    row("UTF-8",
        "Foo: caf\xC3\xA9"
        "!",
        "wire-non-ascii info '\xC3\xA9"
        "'");
    row("no UTF-8", "Foo: caf\xE9", "wire-invalid-bytes low '\xE9'");
    row("repeated", "ETag: \"1\"\nETag: \"1\"", "header-repeated info ETag");
    row("first counts", "X-Content-Type-Options: foo\nX-Content-Type-Options: nosniff",
        "header-conflict-first-counts low X-Content-Type-Options");
    row("last counts", "Content-Type: text/html\nContent-Type: text/plain",
        "header-conflict-last-counts low Content-Type");
    row("conflict", "Location: /a\nLocation: /b", "header-conflict low Location");
    row("lists may repeat",
        "Vary: a\nVary: b\nSet-Cookie: a=1\nSet-Cookie: b=1\nLink: <a>\nLink: <b>\nCache-Control: "
        "no-store\nCache-Control: private",
        "");
    row("lengths", "Content-Length: 3\nContent-Length: 4", "content-length-conflict high '4'");
    row("lengths in a line", "Content-Length: 3, 4", "content-length-conflict high '4'");
    row("length and chunks", "HTTP/1.1 200 OK\nContent-Length: 3\nTransfer-Encoding: chunked",
        "content-length-with-chunks medium Content-Length");
    row("filter", "X-XSS-Protection: 1; mode=block", "x-xss-protection low X-XSS-Protection");
    row("filter off", "X-XSS-Protection: 0", "");
    row("pins", "Public-Key-Pins: max-age=1", "public-key-pins-deprecated info Public-Key-Pins");
    row("transparency", "Expect-CT: max-age=1", "expect-ct-deprecated info Expect-CT");
    row("privacy", "P3P: CP=\"x\"", "p3p-deprecated info P3P");
    row("older policy", "X-WebKit-CSP: default-src 'self'", "csp-old-name low X-WebKit-CSP");
    row("older policy beside the new",
        "X-Content-Security-Policy: default-src 'self'\nContent-Security-Policy: default-src 'self'",
        "csp-old-name low X-Content-Security-Policy");
    row("quoted policy", "Foo: 1\nContent-Security-Policy: \"default-src 'self'\"",
        "header-value-quoted medium Content-Security-Policy");
    row("name twice", "X-Frame-Options: X-Frame-Options: DENY",
        "header-name-in-value medium 'X-Frame-Options:'");
    row("misspelled", "Strict-Transport-Securty: max-age=1",
        "header-name-misspelled medium Strict-Transport-Securty");
    row("plural", "X-Frame-Option: DENY", "header-name-misspelled medium X-Frame-Option");
    row("one r", "Referer-Policy: no-referrer", "header-name-misspelled medium Referer-Policy");
    row("swapped", "Content-Secuirty-Policy: x", "header-name-misspelled medium Content-Secuirty-Policy");
    row("underscores", "X_Frame_Options: DENY", "header-name-misspelled medium X_Frame_Options");
    row("own names",
        "Set-Cookie2: a\nCDN-Cache-Control: x\nReport-To: x\nX-Frames: y\nSec-Cookie-X: z\nReferer: a", "");
}

void WireTest::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, findings);
    QFETCH(Profile, profile);
    QCOMPARE(tests::judged(judges::judgeWire, text, { .profile = profile }), findings);
}

void WireTest::pointsIntoEarlierHops()
{
    const Exchange exchange{ .hops = { { .fields = { { .name = "A", .value = "x\x02" } } },
                                 { .fields = { { .name = "B", .value = "ok" } } } } };
    const auto findings = tests::findingsOf(judges::judgeWire, exchange);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().spot->hop, std::size_t(0));
    QCOMPARE(findings.front().spot->offset, std::size_t(1));
}

void WireTest::correctsTheName()
{
    const Exchange exchange{ .hops
        = { { .fields = { { .name = "Referer-Policy", .value = "same-origin" } } } } };
    const auto findings = tests::findingsOf(judges::judgeWire, exchange);
    QCOMPARE(findings.front().finding.value, std::string("Referrer-Policy"));
    const Response better = changed(exchange, findings.front().fix).judged();
    QCOMPARE(better.fields.size(), std::size_t(1));
    QCOMPARE(better.fields.front().name, std::string("Referrer-Policy"));
    QCOMPARE(better.fields.front().value, std::string("same-origin"));
}

QTEST_APPLESS_MAIN(WireTest)
#include "wire_test.moc"
