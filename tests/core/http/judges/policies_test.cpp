// SPDX-License-Identifier: Apache-2.0
#include "tests/core/http/judges/judged_policies.h"

#include <QTest>

using namespace tests;

class PoliciesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheFault_data();
    void findsTheFault();
    void doesNotFind_data();
    void doesNotFind();
    void findsNothingInAStrictPolicy();
};

void PoliciesTest::findsTheFault_data()
{
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<std::string>("id");
    QTest::addColumn<std::string>("spot");
    QTest::addColumn<std::string>("fix");
    const auto row = [](const char* id, const char* policy, const char* spot, const char* fix = "") {
        QTest::addRow("%s: %s", id, policy)
            << std::string(policy) << std::string(id) << std::string(spot) << std::string(fix);
    };
    row("empty", " ;; ", "",
        "default-src 'self'; form-action 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; "
        "upgrade-insecure-requests");
    row("script-src-missing", "img-src *", "img-src *", "img-src *; script-src 'self'");
    row("script-unsafe-inline", "script-src 'self' 'Unsafe-Inline'", "'Unsafe-Inline'", "script-src 'self'");
    row("script-unsafe-inline", "script-src 'unsafe-inline'; img-src *", "'unsafe-inline'",
        "script-src 'none'; img-src *");
    row("script-unsafe-inline", "default-src 'unsafe-inline' *", "'unsafe-inline'", "default-src *");
    row("script-unsafe-inline", "script-src 'unsafe-inline' 'nonce-{x}'", "'unsafe-inline'",
        "script-src 'nonce-{x}'");
    row("script-unsafe-inline", "script-src 'self'; script-src-attr 'unsafe-inline'", "'unsafe-inline'",
        "script-src 'self'; script-src-attr 'none'");
    row("script-unsafe-inline-ignored", "script-src 'unsafe-inline' 'nonce-MTIzNDU2Nzg5MGFiY2RlZg'",
        "'unsafe-inline'");
    row("script-unsafe-inline-ignored", "script-src 'strict-dynamic' 'unsafe-inline'", "'unsafe-inline'");
    row("script-unsafe-hashes", "script-src 'unsafe-hashes' 'self'", "'unsafe-hashes'");
    row("script-unsafe-eval", "script-src 'self' 'unsafe-eval'", "'unsafe-eval'", "script-src 'self'");
    row("script-wasm-eval", "script-src 'self' 'wasm-unsafe-eval'", "'wasm-unsafe-eval'",
        "script-src 'self'");
    row("script-broad-source", "script-src https:", "https:", "script-src 'none'");
    row("script-broad-source", "script-src 'self' *", "*", "script-src 'self'");
    row("script-broad-source", "default-src http://*", "http://*", "default-src 'none'");
    row("script-data", "script-src 'self' data:", "data:", "script-src 'self'");
    row("script-bypass-host", "script-src https://cdnjs.cloudflare.com", "https://cdnjs.cloudflare.com");
    row("script-bypass-host", "script-src *.googleapis.com", "*.googleapis.com");
    row("script-wildcard-host", "script-src *.example.org", "*.example.org");
    row("script-path-redirect", "script-src example.org/js/", "example.org/js/");
    row("object-src-missing", "script-src 'self'", "script-src 'self'",
        "script-src 'self'; object-src 'none'");
    row("object-src-broad", "script-src 'self'; object-src *", "*", "script-src 'self'; object-src 'none'");
    row("object-src-broad", "script-src 'self'; default-src https:", "https:",
        "script-src 'self'; default-src https:; object-src 'none'");
    row("base-uri-missing", "script-src 'nonce-MTIzNDU2Nzg5MGFiY2RlZg';",
        "script-src 'nonce-MTIzNDU2Nzg5MGFiY2RlZg';",
        "script-src 'nonce-MTIzNDU2Nzg5MGFiY2RlZg'; base-uri 'none'");
    row("base-uri-unset", "script-src 'self'", "script-src 'self'", "script-src 'self'; base-uri 'none'");
    row("base-uri-broad",
        "script-src 'self'; base-uri https:", "https:", "script-src 'self'; base-uri 'none'");
    row("form-action-missing", "default-src 'self'", "default-src 'self'",
        "default-src 'self'; form-action 'self'");
    row("frame-ancestors-broad", "frame-ancestors *", "*", "frame-ancestors 'none'");
    row("default-src-missing", "script-src 'self'", "script-src 'self'");
    row("style-unsafe-inline", "script-src 'self'; style-src 'unsafe-inline'", "'unsafe-inline'",
        "script-src 'self'; style-src 'none'");
    row("http-source", "img-src http://i.example", "http://i.example", "img-src https://i.example");
    row("http-source", "img-src http:", "http:", "img-src https:");
    row("loopback-source", "connect-src 'self' http://localhost:3000", "http://localhost:3000",
        "connect-src 'self'");
    row("loopback-source", "connect-src 127.0.0.1:*", "127.0.0.1:*", "connect-src 'none'");
    row("address-source", "img-src 10.0.0.1", "10.0.0.1");
    row("address-source", "img-src https://[2001:db8::1]", "https://[2001:db8::1]");
    row("nonce-invalid", "script-src 'nonce-a!b?c'", "'nonce-a!b?c'");
    row("nonce-short", "script-src 'nonce-Zm9vYmFy'", "'nonce-Zm9vYmFy'");
    row("nonce-static", "script-src 'nonce-{nonce}'", "'nonce-{nonce}'");
    row("nonce-static", "script-src 'nonce-$request_id'", "'nonce-$request_id'");
    row("nonce-static", "script-src 'nonce-rAnd0m'", "'nonce-rAnd0m'");
    row("nonce-static", "script-src 'nonce-EDNnf03nceIOfn39fn3e9h3sdfa'",
        "'nonce-EDNnf03nceIOfn39fn3e9h3sdfa'");
    row("nonce-static", "script-src 'nonce-AAAAAAAAAAAAAAAAAAAAAA=='", "'nonce-AAAAAAAAAAAAAAAAAAAAAA=='");
    row("hash-invalid", "script-src 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk='",
        "'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk='");
    row("hash-length", "script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob='",
        "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob='");
    row("hash-length", "script-src 'sha384-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
        "'sha384-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    row("hash-base64url", "script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG-HiZ1guq6ZZDob_Tng'",
        "'sha256-qznLcsROx4GACP2dm0UCKCzCG-HiZ1guq6ZZDob_Tng'",
        "script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    row("strict-dynamic-missing", "script-src 'nonce-MTIzNDU2Nzg5MGFiY2RlZg' https://x.example",
        "script-src 'nonce-MTIzNDU2Nzg5MGFiY2RlZg' https://x.example",
        "script-src 'strict-dynamic' 'nonce-MTIzNDU2Nzg5MGFiY2RlZg' https://x.example");
    row("strict-dynamic-alone", "script-src 'strict-dynamic' https:", "'strict-dynamic'");
    row("directive-unknown", "scriptsrc 'self'", "scriptsrc");
    row("directive-unknown", "Script-Src: 'self'", "Script-Src:", "script-src 'self'");
    row("directive-deprecated", "img-src *; block-all-mixed-content; font-src *", "block-all-mixed-content",
        "img-src *; font-src *");
    row("directive-duplicate", "img-src *; IMG-SRC 'self'", "IMG-SRC", "img-src *; ");
    row("directive-foreign-bytes", "img-src \xE2\x80\x98self\xE2\x80\x99; font-src *",
        "img-src \xE2\x80\x98self\xE2\x80\x99", "img-src 'self'; font-src *");
    row("semicolon-missing", "img-src 'self' Script-src 'none'", "Script-src",
        "img-src 'self'; Script-src 'none'");
    row("keyword-unquoted", "img-src self", "self", "img-src 'self'");
    row("keyword-unquoted", "script-src nonce-MTIzNDU2Nzg5MGFiY2RlZg==", "nonce-MTIzNDU2Nzg5MGFiY2RlZg==",
        "script-src 'nonce-MTIzNDU2Nzg5MGFiY2RlZg=='");
    row("keyword-unquoted", "img-src \"self\"", "\"self\"", "img-src 'self'");
    row("keyword-unquoted", "img-src 'self", "'self", "img-src 'self'");
    row("keyword-unknown", "img-src 'selfe'", "'selfe'");
    row("host-quoted", "img-src 'https://i.example/x'", "'https://i.example/x'",
        "img-src https://i.example/x");
    row("source-invalid", "img-src i.example:x", "i.example:x");
    row("source-invalid", "img-src //i.example", "//i.example");
    row("none-not-alone", "img-src 'none' i.example", "'none'", "img-src i.example");
    row("report-uri-only", "img-src *; report-uri /r", "report-uri /r");
    row("report-to-only", "img-src *; report-to r", "report-to r");
    row("no-reports", "img-src *", "img-src *");
    row("trusted-types-missing", "script-src 'self'", "script-src 'self'");
    row("worker-src-fallback", "script-src 'nonce-MTIzNDU2Nzg5MGFiY2RlZg'", "script-src",
        "script-src 'nonce-MTIzNDU2Nzg5MGFiY2RlZg'; worker-src 'self'");
    row("sandbox-escapable", "sandbox allow-scripts allow-same-origin",
        "sandbox allow-scripts allow-same-origin");
}

void PoliciesTest::findsTheFault()
{
    QFETCH(std::string, policy);
    QFETCH(std::string, id);
    QFETCH(std::string, spot);
    QFETCH(std::string, fix);
    const Judged result = judged(policy);
    const HeaderFinding* finding = findingOf(result, id);
    QVERIFY2(finding, qPrintable(idsOf(result).join(' ')));
    QCOMPARE(finding->finding.subject, std::string("content-security-policy"));
    QCOMPARE(spotText(result, *finding), spot);
    QCOMPARE(fixOf(*finding), fix);
}

void PoliciesTest::doesNotFind_data()
{
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<std::string>("id");
    const auto row = [](const char* id, const char* policy) {
        QTest::addRow("%s: %s", id, policy) << std::string(policy) << std::string(id);
    };
    row("script-unsafe-inline", "script-src 'unsafe-inline' 'nonce-MTIzNDU2Nzg5MGFiY2RlZg'");
    row("script-unsafe-inline", "style-src 'unsafe-inline'; script-src 'self'");
    row("script-broad-source", "script-src 'nonce-MTIzNDU2Nzg5MGFiY2RlZg' 'strict-dynamic' https: *");
    row("script-bypass-host",
        "script-src 'nonce-MTIzNDU2Nzg5MGFiY2RlZg' 'strict-dynamic' cdnjs.cloudflare.com");
    row("script-bypass-host", "script-src www.googletagmanager.com");
    row("object-src-missing", "default-src 'self'");
    row("object-src-missing", "frame-ancestors 'none'");
    row("http-source", "script-src http:");
    row("address-source", "img-src 127.0.0.1");
    row("keyword-unquoted", "sandbox allow-scripts; report-to self");
    row("source-invalid", "report-uri /r?a=b; script-src 'self'; require-trusted-types-for 'script'");
    row("keyword-unknown", "script-src 'trusted-types-eval' 'report-sample' 'inline-speculation-rules'");
    row("hash-base64url", "script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng'");
    row("directive-unknown", "fenced-frame-src 'none'; trusted-types x; webrtc 'block'");
    row("csp-none-not-alone", "img-src 'none'");
    row("strict-dynamic-missing", "script-src 'nonce-MTIzNDU2Nzg5MGFiY2RlZg' 'self'");
    row("nonce-short", "script-src 'nonce-MTIzNDU2Nzg5MGFiY2RlZg=='");
}

void PoliciesTest::doesNotFind()
{
    QFETCH(std::string, policy);
    QFETCH(std::string, id);
    QVERIFY(!findingOf(judged(policy), id));
}

void PoliciesTest::findsNothingInAStrictPolicy()
{
    QCOMPARE(idsOf(judged(good)), QStringList());
}

QTEST_GUILESS_MAIN(PoliciesTest)
#include "policies_test.moc"
