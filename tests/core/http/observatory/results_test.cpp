// SPDX-License-Identifier: Apache-2.0
// A response for every result that a test of the Observatory can have, and what it costs by either algorithm.
#include "tests/support/rated.h"

#include <QTest>

#include <set>

using namespace core::http::observatory;
using tests::find;
using tests::Given;
using tests::resultsOf;
using tests::scoreOf;

namespace {

struct Row {
    const char* result;
    int modifier;
    int modifierOfFour;
    bool passes;
    Given given;
};

Given policy(const std::string& text)
{
    return { .fields = { "Content-Security-Policy: " + text } };
}

Given cookie(const std::string& text)
{
    return { .fields = { "Set-Cookie: " + text } };
}

Given cookieUnderHsts(const std::string& text)
{
    return { .fields = { "Set-Cookie: " + text, "Strict-Transport-Security: max-age=31536000" } };
}

Given field(const std::string& line)
{
    return { .fields = { line } };
}

Given page(const std::string& body)
{
    return { .body = body };
}

Given route(std::vector<std::string> urls)
{
    return { .plain = std::move(urls) };
}

std::vector<Row> policyRows()
{
    return {
        { "csp-implemented-with-no-unsafe-default-src-none", 10, 10, true, policy("default-src 'none'") },
        { "csp-implemented-with-no-unsafe", 5, 5, true, policy("default-src 'self'") },
        { "csp-implemented-with-no-unsafe", 5, 5, true,
            policy("default-src 'self'; script-src 'nonce-abc' 'unsafe-inline'") },
        { "csp-implemented-with-no-unsafe", 5, 5, true,
            page("<meta http-equiv=Content-Security-Policy "
                 "content=\"default-src 'self'\">") },
        { "csp-implemented-with-unsafe-inline-in-style-src-only", 0, 0, true,
            policy("default-src 'self'; style-src 'unsafe-inline'") },
        // Without style-src everything may style the page.
        { "csp-implemented-with-unsafe-inline-in-style-src-only", 0, 0, true,
            policy("script-src 'self'; object-src 'none'") },
        { "csp-implemented-with-insecure-scheme-in-passive-content-only", -10, -10, true,
            policy("default-src 'self'; img-src http://example.com") },
        { "csp-implemented-with-unsafe-eval", -10, -10, false,
            policy("default-src 'self'; script-src 'self' 'unsafe-eval'") },
        { "csp-implemented-with-unsafe-inline", -20, -20, false, policy("script-src 'unsafe-inline'") },
        { "csp-implemented-with-unsafe-inline", -20, -20, false, policy("upgrade-insecure-requests") },
        { "csp-implemented-with-unsafe-inline", -20, -20, false,
            policy("default-src 'self'; object-src https:") },
        { "csp-implemented-with-insecure-scheme", -20, -20, false,
            policy("default-src 'self'; connect-src http://example.com") },
        { "csp-implemented-with-insecure-scheme", -20, -20, false,
            policy("default-src 'self'; report-uri http://example.com/report") },
        { "csp-implemented-but-duplicate-directives", 0, 0, true,
            policy("default-src 'self'; report-uri /a; report-uri /b") },
        { "csp-header-invalid", -25, -25, false, policy("default-src 'self'; DEFAULT-SRC 'none'") },
        { "csp-header-invalid", -25, -25, false, policy("x") },
        { "csp-header-invalid", -25, -25, false, policy("script-src 'strict-dynamic'; object-src 'none'") },
        { "csp-not-implemented", -25, -25, false, {} },
        { "csp-not-implemented", -25, -25, false, policy(";;;;;;") },
        { "csp-not-implemented", -25, -25, false,
            page("<meta http-equiv=content-security-policy content=\"frame-ancestors 'none'\">") },
        { "csp-not-implemented-but-reporting-enabled", -25, -25, false,
            field("Content-Security-Policy-Report-Only: default-src 'self'") },
    };
}

std::vector<Row> cookieRows()
{
    return {
        { "cookies-secure-with-httponly-sessions-and-samesite", 5, 5, true,
            cookie("session=1; Secure; HttpOnly; SameSite=Lax") },
        { "cookies-secure-with-httponly-sessions", 0, 0, true, cookie("theme=1; Secure") },
        { "cookies-not-found", 0, 0, true, {} },
        { "cookies-not-found", 0, 0, true, cookie("heroku-session-affinity=1") },
        { "cookies-not-found", 0, 0, true, cookie("__Host-a=1; Secure; Domain=example.com") },
        { "cookies-not-found", 0, 0, true, cookie("a=1; SameSite=x; Domain=other.net") },
        { "cookies-without-secure-flag-but-protected-by-hsts", -5, -5, false, cookieUnderHsts("theme=1") },
        { "cookies-session-without-secure-flag-but-protected-by-hsts", -10, -10, false,
            cookieUnderHsts("session=1; HttpOnly") },
        { "cookies-without-secure-flag", -20, -20, false, cookie("theme=1") },
        { "cookies-samesite-flag-invalid", -20, -20, false, cookie("theme=1; Secure; SameSite=x") },
        { "cookies-samesite-flag-invalid", -20, -20, false, cookieUnderHsts("theme=1; SameSite=None") },
        { "cookies-anticsrf-without-samesite-flag", -20, -20, false, cookie("csrftoken=1; Secure") },
        { "cookies-session-without-httponly-flag", -30, -30, false, cookie("login=1; Secure") },
        { "cookies-session-without-secure-flag", -40, -40, false, cookie("session=1; HttpOnly") },
    };
}

std::vector<Row> isolationRows()
{
    const std::string embedder = "Cross-Origin-Embedder-Policy: ";
    const std::string opener = "Cross-Origin-Opener-Policy: ";
    const std::string resource = "Cross-Origin-Resource-Policy: ";
    return {
        { "coep-not-implemented", 0, 0, true, {} },
        { "coep-implemented-with-require-corp", 10, 10, true,
            field(embedder + "require-corp; report-to=\"x\"") },
        { "coep-implemented-with-credentialless", 10, 10, true, field(embedder + "credentialless") },
        { "coep-implemented-with-unsafe-none", 0, 0, true, field(embedder + "unsafe-none") },
        { "coep-header-invalid", -5, -5, false, field(embedder + "\"require-corp\"") },
        { "coep-header-invalid", -5, -5, false,
            { .fields = { embedder + "require-corp", embedder + "require-corp" } } },
        { "coop-not-implemented", 0, 0, true, {} },
        { "coop-implemented-with-same-origin", 10, 10, true, field(opener + "same-origin") },
        { "coop-implemented-with-same-origin-allow-popups", 10, 10, true,
            field(opener + "same-origin-allow-popups") },
        { "coop-implemented-with-noopener-allow-popups", 10, 10, true,
            field(opener + "noopener-allow-popups") },
        { "coop-implemented-with-unsafe-none", 0, 0, true, field(opener + "unsafe-none") },
        { "coop-header-invalid", -5, -5, false, field(opener + "Same-Origin") },
        { "corp-not-implemented", 0, 0, true, {} },
        { "corp-implemented-with-same-origin", 10, 10, true, field(resource + "Same-Origin") },
        { "corp-implemented-with-same-site", 10, 10, true, field(resource + "same-site") },
        { "corp-implemented-with-cross-origin", 0, 0, true, field(resource + "cross-origin") },
        { "corp-header-invalid", -5, -5, false, field(resource + "same-origin, same-origin") },
    };
}

std::vector<Row> sharingRows()
{
    const std::string origin = "https://evil.example";
    const std::string name = "cross-origin-resource-sharing-";
    return {
        { "cross-origin-resource-sharing-not-implemented", 0, 0, true, {} },
        { "cross-origin-resource-sharing-implemented-with-public-access", 0, 0, true,
            field("Access-Control-Allow-Origin: *") },
        { "cross-origin-resource-sharing-implemented-with-restricted-access", 0, 0, true,
            field("Access-Control-Allow-Origin: https://example.com") },
        { "cross-origin-resource-sharing-implemented-with-universal-access", -50, -50, false,
            { .fields
                = { "Access-Control-Allow-Origin: " + origin, "Access-Control-Allow-Credentials: TRUE" },
                .origin = origin } },
    };
}

std::vector<Row> redirectionRows()
{
    const std::string plain = "http://www.example.com/";
    const std::string secure = "https://www.example.com/";
    return {
        { "redirection-all-redirects-preloaded", 0, 0, true,
            { .plain = { plain, secure }, .preloaded = { "example.com" } } },
        { "redirection-to-https", 0, 0, true, route({ plain, secure, "https://example.net/" }) },
        { "redirection-not-needed-no-http", 0, 0, true, {} },
        { "redirection-off-host-from-http", -5, -5, false, route({ "http://example.com/", secure }) },
        { "redirection-not-to-https-on-initial-redirection", -10, -10, false,
            route({ plain, plain + "a", secure }) },
        { "redirection-not-to-https", -20, -20, false, route({ plain, secure, plain + "a" }) },
        { "redirection-missing", -20, -20, false, route({ plain }) },
        { "redirection-invalid-cert", -20, -20, false,
            { .plain = { plain, secure }, .isPlainVerified = false } },
    };
}

std::vector<Row> transportRows()
{
    const std::string name = "Strict-Transport-Security: ";
    return {
        { "hsts-preloaded", 5, 5, true, { .preloaded = { "example.com" } } },
        { "hsts-implemented-max-age-at-least-six-months", 0, 0, true, field(name + "max-age=15552000") },
        // What is no number is not less than six months there.
        { "hsts-implemented-max-age-at-least-six-months", 0, 0, true, field(name + "max-age=\"1\"") },
        { "hsts-implemented-max-age-at-least-six-months", 0, 0, true, field(name + "max-age=31536000abc") },
        { "hsts-implemented-max-age-less-than-six-months", -10, -10, false,
            field(name + "max-age=15551999") },
        { "hsts-implemented-max-age-less-than-six-months", -10, -10, false,
            field(name + "max-age=31536000; max-age=1") },
        { "hsts-not-implemented", -20, -20, false, {} },
        { "hsts-header-invalid", -20, -20, false, field(name + "max-age = 31536000") },
        { "hsts-header-invalid", -20, -20, false,
            { .fields = { name + "max-age=31536000", name + "max-age=31536000" } } },
        { "hsts-not-implemented-no-https", -20, -20, false, { .url = "http://www.example.com/" } },
        { "hsts-invalid-cert", -20, -20, false, { .isVerified = false } },
    };
}

std::vector<Row> scriptRows()
{
    return {
        { "sri-implemented-and-all-scripts-loaded-securely", 5, 5, true,
            page("<script src=/a.js integrity=sha384-a></script>") },
        { "sri-implemented-and-external-scripts-loaded-securely", 5, 5, true,
            page("<script src=https://cdn.net/a.js integrity=sha384-a></script>") },
        { "sri-not-implemented-response-not-html", 0, 0, true, field("Content-Type: application/json") },
        { "sri-not-implemented-but-no-scripts-loaded", 0, 0, true, page("<p>") },
        { "sri-not-implemented-but-all-scripts-loaded-from-secure-origin", 0, 0, true,
            page("<script src=https://static.example.com/a.js></script><script></script>") },
        { "sri-not-implemented-but-external-scripts-loaded-securely", -5, -5, false,
            page("<script src=https://cdn.net/a.js></script>") },
        { "sri-implemented-but-external-scripts-not-loaded-securely", -20, -20, false,
            page("<script src=http://cdn.net/a.js integrity=sha384-a></script>") },
        { "sri-not-implemented-and-external-scripts-not-loaded-securely", -50, -50, false,
            page("<script src=//www.example.com/a.js></script>") },
    };
}

std::vector<Row> otherRows()
{
    return {
        { "referrer-policy-private", 5, 5, true, field("Referrer-Policy: unsafe-url, NO-REFERRER, x") },
        { "referrer-policy-private", 5, 5, true, page("<meta name=referrer content=same-origin>") },
        { "referrer-policy-not-implemented", 0, 0, true, {} },
        { "referrer-policy-unsafe", -5, -5, false, field("Referrer-Policy: origin") },
        { "referrer-policy-header-invalid", -5, -5, false, field("Referrer-Policy:") },
        { "x-content-type-options-nosniff", 0, 0, true, field("X-Content-Type-Options: NoSniff") },
        { "x-content-type-options-header-invalid", -5, -5, false, field("X-Content-Type-Options: nosniff;") },
        { "x-content-type-options-not-implemented", -5, -5, false, field("X-Content-Type-Options:") },
        { "x-frame-options-implemented-via-csp", 5, 5, true,
            policy("default-src 'self'; frame-ancestors *") },
        { "x-frame-options-sameorigin-or-deny", 5, 0, true, field("X-Frame-Options: Deny") },
        { "x-frame-options-allow-from-origin", 0, 0, true, field("X-Frame-Options: ALLOW-FROM https://a") },
        { "x-frame-options-not-implemented", -20, -20, false, {} },
        { "x-frame-options-header-invalid", -20, -20, false, field("X-Frame-Options: DENY, DENY") },
    };
}

std::vector<Row> allRows()
{
    std::vector<Row> rows;
    for (const auto& some : { policyRows(), cookieRows(), isolationRows(), sharingRows(), redirectionRows(),
             transportRows(), scriptRows(), otherRows() })
        rows.insert(rows.end(), some.begin(), some.end());
    return rows;
}

} // namespace

Q_DECLARE_METATYPE(Row)

class ResultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void hasARowForEachResult();
};

void ResultsTest::finds_data()
{
    QTest::addColumn<Row>("row");
    int number = 0;
    for (const Row& row : allRows())
        QTest::addRow("%s %d", row.result, ++number) << row;
}

void ResultsTest::finds()
{
    QFETCH(Row, row);

    const Score newer = scoreOf(row.given, Algorithm::Six);
    const TestResult* test = find(newer, row.result);
    QVERIFY2(test != nullptr, resultsOf(newer).c_str());
    QCOMPARE(test->modifier, row.modifier);
    QCOMPARE(test->passes, row.passes);
    QCOMPARE(newer.tests.size(), std::size_t{ 12 });

    const Score older = scoreOf(row.given, Algorithm::Four);
    QCOMPARE(older.tests.size(), std::size_t{ 10 });
    const std::string_view result = row.result;
    if (result.starts_with("coep") || result.starts_with("coop"))
        return;
    test = find(older, row.result);
    QVERIFY2(test != nullptr, resultsOf(older).c_str());
    QCOMPARE(test->modifier, row.modifierOfFour);
    QCOMPARE(test->passes, row.passes);
}

void ResultsTest::hasARowForEachResult()
{
    std::set<std::string> results;
    for (const Row& row : allRows())
        results.insert(row.result);
    QCOMPARE(results.size(), std::size_t{ 76 });
}

QTEST_GUILESS_MAIN(ResultsTest)
#include "results_test.moc"
