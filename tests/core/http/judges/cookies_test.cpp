// SPDX-License-Identifier: Apache-2.0
#include "tests/core/http/judges/exchanges.h"

#include <QTest>

using namespace core::http;
using namespace core::http::judges;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* home = "https://www.example.com/";

Exchange setting(const std::vector<std::string>& cookies, const char* url = home)
{
    Response response{ .url = url, .status = 200 };
    for (const std::string& cookie : cookies)
        response.fields.push_back({ .name = "Set-Cookie", .value = cookie });
    response.fields.push_back({ .name = "Date", .value = "Thu, 01 Jan 2026 00:00:00 GMT" });
    return { .hops = { response } };
}

HeaderFindings judgedCookies(const Exchange& exchange)
{
    return tests::judged(judgeCookies, exchange);
}

} // namespace

class CookiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void pointsAtThePart_data();
    void pointsAtThePart();
    void mends_data();
    void mends();
    void everyFixRemovesItsFinding();
    void neverTellsValues();
    void judgesEveryHop();
    void seesTheSameCookieTwice();
    void saysLittleOfManyCookies();
};

void CookiesTest::finds_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("ids");
    const auto on = [](const char* url, const QByteArray& cookie, const char* ids) {
        QTest::addRow("%s", cookie.left(80).constData())
            << cookie << QString::fromLatin1(url) << QString::fromLatin1(ids);
    };
    const auto row = [&](const QByteArray& cookie, const char* ids) { on(home, cookie, ids); };
    row("__Host-sid=1; Path=/; Secure; HttpOnly; SameSite=Lax", "");
    row("theme=dark; Secure; HttpOnly; SameSite=Lax", "");
    row("theme=dark", "cookie-without-secure cookie-without-httponly cookie-without-samesite");
    row("PHPSESSID=1",
        "cookie-session-without-secure cookie-session-without-httponly cookie-without-samesite "
        "cookie-session-without-prefix");
    row("heroku-session-affinity=1", "");
    on("http://localhost:3000/", "theme=1; HttpOnly; SameSite=Lax", "");
    row("connect.sid=1; Secure; HttpOnly; SameSite=Strict", "cookie-session-without-prefix");
    row("auth_token=1; Secure; HttpOnly; SameSite=Strict", "cookie-session-without-prefix");
    row("auth=1; Secure; HttpOnly; SameSite=Strict", "cookie-session-without-prefix");
    row("author=1; Secure; HttpOnly; SameSite=Strict", "");
    row("inside=1; Secure; HttpOnly; SameSite=Strict", "");
    row("csrftoken=1; Secure; SameSite=Lax", "");
    row("XSRF-TOKEN=1; Secure; SameSite=Lax", "");
    row("a=1; Secure; HttpOnly; SameSite=Sometimes", "cookie-samesite-invalid");
    row("a=1; Secure; HttpOnly; SameSite", "cookie-samesite-invalid");
    row("a=1; Secure; HttpOnly; SameSite=None", "");
    row("__Host-sid=1; Path=/; Secure; HttpOnly; SameSite=None", "cookie-session-samesite-none");
    row("__Host-sid=1; Path=/; Secure; HttpOnly; SameSite=None; Partitioned", "");
    row("a=1; SameSite=None", "cookie-none-without-secure");
    row("__Secure-a=1", "cookie-secure-prefix");
    row("__Host-a=1; Secure", "cookie-host-prefix");
    row("__Http-a=1; Secure", "cookie-http-prefix");
    row("__Host-Http-a=1; Secure; Path=/", "cookie-host-http-prefix");
    row("=__Host-a", "cookie-nameless-prefix");
    row("a=1; Partitioned", "cookie-partitioned-without-secure");
    row("a=1; Domain=com", "cookie-domain-public-suffix");
    row("a=1; Domain=example.org", "cookie-domain-mismatch");
    row("a=1; Secure; HttpOnly; SameSite=Lax; Domain=example.com", "cookie-domain-wide");
    row("a=1; Secure; HttpOnly; SameSite=Lax; Domain=www.example.com", "");
    row("__Secure-sid=1; Secure; HttpOnly; SameSite=Lax; Domain=www.example.com", "cookie-domain-wide");
    on("https://github.io/", "a=1; Secure; HttpOnly; SameSite=Lax; Domain=github.io",
        "cookie-domain-own-suffix");
    row("a=1\x01", "cookie-control-byte");
    row("=", "cookie-empty");
    row("a=" + QByteArray(5000, 'x'), "cookie-too-long");
    row("a=1; Secure; HttpOnly; SameSite=Lax; Path=/" + QByteArray(2000, 'x'), "cookie-attribute-too-long");
    row("a=1; Secure; HttpOnly; SameSite=Lax; Max-Age=34560000", "");
    row("a=1; Secure; HttpOnly; SameSite=Lax; Max-Age=34560001", "cookie-life-capped");
    row("a=1; Secure; HttpOnly; SameSite=Lax; Expires=Fri, 05 Feb 2027 00:00:00 GMT", "");
    row("a=1; Secure; HttpOnly; SameSite=Lax; Expires=Fri, 05 Feb 2027 00:00:01 GMT", "cookie-life-capped");
    row("a=1; Secure; HttpOnly; SameSite=Lax; Expires=soon", "cookie-life-unreadable");
    row("a=1; Secure; HttpOnly; SameSite=Lax; Max-Age=1h", "cookie-life-unreadable");
    row("sid=; Max-Age=0", "");
    row("sid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "");
    row("sid=; Expires=Wed, 31 Dec 2025 00:00:00 GMT", "");
    on("http://www.example.com/", "a=1; Secure; HttpOnly; SameSite=Lax", "cookie-secure-over-http");
    on("http://www.example.com/", "a=1; HttpOnly; SameSite=Lax", "");
    on("", "a=1; HttpOnly; SameSite=Lax", "cookie-without-secure");
}

void CookiesTest::finds()
{
    QFETCH(QByteArray, cookie);
    QFETCH(QString, url);
    QFETCH(QString, ids);
    const Exchange exchange = setting({ cookie.toStdString() }, qPrintable(url));
    const HeaderFindings findings = judgedCookies(exchange);
    QCOMPARE(tests::idsOf(findings).join(u' '), ids);
    for (const HeaderFinding& finding : findings)
        QCOMPARE(finding.finding.subject, std::string("set-cookie"));
}

void CookiesTest::pointsAtThePart_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* id, const char* cookie, const char* part) {
        QTest::newRow(id) << QByteArray(cookie) << QString::fromLatin1(id) << QString::fromLatin1(part);
    };
    row("cookie-session-without-secure", " sid =1", "sid");
    row("cookie-samesite-invalid", "a=1; SameSite=Lax;  SameSite = x ; Secure", "SameSite = x");
    row("cookie-domain-mismatch", "a=1; Domain=x.org;Secure", "Domain=x.org");
    row("cookie-life-capped", "a=1; Max-Age=99999999", "Max-Age=99999999");
    row("cookie-partitioned-without-secure", "a=1; PARTITIONED", "PARTITIONED");
    row("cookie-none-without-secure", "a=1;samesite=none", "samesite=none");
}

void CookiesTest::pointsAtThePart()
{
    QFETCH(QByteArray, cookie);
    QFETCH(QString, id);
    QFETCH(QString, part);
    const Exchange exchange = setting({ "first=1", cookie.toStdString() });
    const HeaderFindings findings = judgedCookies(exchange);
    const auto found = std::ranges::find_if(findings, [&](const HeaderFinding& finding) {
        return finding.spot->field == 1 && id == QLatin1String(finding.finding.kind->id);
    });
    QVERIFY(found != findings.end());
    QCOMPARE(tests::pointedAt(exchange, *found), part);
}

void CookiesTest::mends_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("mended");
    const auto row = [](const char* id, const char* cookie, const char* mended) {
        QTest::addRow("%s, %s", id, cookie)
            << QByteArray(cookie) << QString::fromLatin1(id) << QString::fromLatin1(mended);
    };
    row("cookie-session-without-secure", "sid=1;path=/", "sid=1; path=/; Secure");
    row("cookie-session-without-httponly", "sid=1", "sid=1; HttpOnly");
    row("cookie-without-samesite", "a=1", "a=1; SameSite=Lax");
    row("cookie-samesite-invalid", "a=1; samesite=x; SameSite=y", "a=1; samesite=Lax");
    row("cookie-host-prefix", "__Host-a=1; Path=/x; Domain=www.example.com", "__Host-a=1; Path=/; Secure");
    row("cookie-session-without-prefix", "sid=1", "__Host-sid=1; Secure; HttpOnly; Path=/; SameSite=Lax");
    row("cookie-session-without-prefix", "sid=1; Path=/; SameSite=Strict",
        "__Host-sid=1; Path=/; SameSite=Strict; Secure; HttpOnly");
    row("cookie-session-without-prefix", "sid=1; Path=/app",
        "__Secure-sid=1; Path=/app; Secure; HttpOnly; SameSite=Lax");
    row("cookie-session-without-prefix", "sid=1; Domain=example.com",
        "__Secure-sid=1; Domain=example.com; Secure; HttpOnly; SameSite=Lax");
    row("cookie-life-capped", "a=1; Expires=Fri, 05 Feb 2037 00:00:00 GMT", "a=1; Max-Age=34560000");
    row("cookie-domain-wide", "a=1; Domain=example.com; Secure", "a=1; Secure");
    row("cookie-samesite-invalid", "nameless; SameSite=x", "nameless; SameSite=Lax");
    row("cookie-samesite-invalid", "=a=b; SameSite=x", "=a=b; SameSite=Lax");
}

void CookiesTest::mends()
{
    QFETCH(QByteArray, cookie);
    QFETCH(QString, id);
    QFETCH(QString, mended);
    const HeaderFindings findings = judgedCookies(setting({ "first=1", cookie.toStdString() }));
    const auto found = std::ranges::find_if(findings, [&](const HeaderFinding& finding) {
        return finding.spot->field == 1 && id == QLatin1String(finding.finding.kind->id);
    });
    QVERIFY(found != findings.end());
    QCOMPARE(found->fix.size(), std::size_t{ 1 });
    QCOMPARE(found->fix[0].field, std::optional<std::size_t>(1));
    QCOMPARE(QString::fromStdString(*found->fix[0].value), mended);
}

void CookiesTest::everyFixRemovesItsFinding()
{
    const Exchange exchange = setting({ "sid=1; Max-Age=99999999; Domain=example.com", "a=1; SameSite=None",
        "__Host-b=1", "__Http-c=1", "__Host-Http-d=1", "__Secure-e=1", "f=1; Partitioned", "g=1; SameSite=x",
        "h=1; Domain=com", "i=1; Domain=x.org" });
    std::size_t count = 0;
    for (const HeaderFinding& finding : judgedCookies(exchange)) {
        if (finding.fix.empty())
            continue;
        ++count;
        const HeaderFindings after = judgedCookies(changed(exchange, finding.fix));
        const bool isThere = std::ranges::any_of(after, [&](const HeaderFinding& other) {
            return other.finding.kind == finding.finding.kind && other.spot->field == finding.spot->field;
        });
        QVERIFY2(!isThere, finding.finding.kind->id);
    }
    QVERIFY(count > 15);
}

void CookiesTest::neverTellsValues()
{
    const Exchange exchange = setting({ "sid=s3cr3t", "s3cr3t", "=s3cr3t\x01", "a=s3cr3t\x01b; Domain=com",
        "b=s3cr3t; SameSite=None; Max-Age=x", "=__Host-s3cr3t" });
    for (const HeaderFinding& finding : judgedCookies(exchange)) {
        QVERIFY(!finding.finding.value.contains("s3cr3t"));
        QVERIFY(!finding.finding.subject.contains("s3cr3t"));
    }
}

void CookiesTest::judgesEveryHop()
{
    const Exchange exchange{ .hops
        = {
            tests::answer("https://example.com/",
                { { .name = "Set-Cookie", .value = "sid=1; Secure; SameSite=Lax" } }, 302),
            tests::answer(home, {}),
        } };
    const HeaderFindings findings = judgedCookies(exchange);
    const HeaderFinding* finding = tests::findingOf(findings, "cookie-session-without-httponly"_L1);
    QVERIFY(finding);
    QCOMPARE(finding->spot->hop, std::size_t{ 0 });
    QVERIFY(finding->fix.empty());
}

void CookiesTest::seesTheSameCookieTwice()
{
    const auto repetitions = [](const std::vector<std::string>& cookies) {
        return tests::idsOf(judgedCookies(setting(cookies))).count("cookie-repeated"_L1);
    };
    QCOMPARE(repetitions({ "a=1", "a=2" }), 1);
    QCOMPARE(repetitions({ "a=1", "A=2" }), 0);
    QCOMPARE(repetitions({ "a=1; Path=/", "a=2; Path=/x" }), 0);
    QCOMPARE(repetitions({ "a=1", "a=2; Domain=com" }), 0);
    QCOMPARE(repetitions({ "a=1", "a=; Max-Age=0", "a=2" }), 2);
}

void CookiesTest::saysLittleOfManyCookies()
{
    std::vector<std::string> cookies;
    for (int i = 0; i < 5000; ++i)
        cookies.push_back("c" + std::to_string(i) + "=1");
    QVERIFY(judgedCookies(setting(cookies)).size() <= 150);
}

QTEST_GUILESS_MAIN(CookiesTest)
#include "cookies_test.moc"
