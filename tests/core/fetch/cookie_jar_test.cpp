// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/cookie_jar.h"
#include "tests/support/child.h"

#include <QTest>

using namespace core;
using fetch::CookieJar;
using fetch::Trust;

namespace {

constexpr std::int64_t now = 1800000000;

http::Url urlOf(const std::string& text)
{
    const auto url = http::parseUrl(text);
    if (!url)
        qFatal("no URL: %s", text.c_str());
    return *url;
}

void store(CookieJar& jar, const std::string& url, const std::vector<std::string>& cookies,
    Trust trust = Trust::Verified)
{
    http::Response response;
    for (const std::string& cookie : cookies)
        response.fields.push_back({ .name = "Set-Cookie", .value = cookie });
    jar.store(response, urlOf(url), trust, now);
}

} // namespace

class CookieJarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesCookiesBackToWhomTheyAreFor_data();
    void givesCookiesBackToWhomTheyAreFor();
    void replacesAndRemoves();
    void putsLongerPathsFirst();
    void givesNoVerifiedCookieToAnImpostor();
};

void CookieJarTest::givesCookiesBackToWhomTheyAreFor_data()
{
    QTest::addColumn<std::string>("setBy");
    QTest::addColumn<std::string>("cookie");
    QTest::addColumn<std::string>("url");
    QTest::addColumn<std::string>("field");
    const auto row = [](const char* name, std::string setBy, std::string cookie, std::string url,
                         std::string field) {
        QTest::newRow(name) << std::move(setBy) << std::move(cookie) << std::move(url) << std::move(field);
    };
    const std::string site = "https://www.example.com/a/b";
    row("the same host", site, "n=v; Path=/", "https://www.example.com/", "n=v");
    row("another port", site, "n=v; Path=/", "https://www.example.com:8443/", "n=v");
    row("another host", site, "n=v; Path=/", "https://example.com/", "");
    row("a host below", site, "n=v; Path=/", "https://a.www.example.com/", "");
    row("the domain", site, "n=v; Path=/; Domain=example.com", "https://api.example.com/", "n=v");
    row("a name that ends alike", site, "n=v; Path=/; Domain=example.com", "https://badexample.com/", "");
    row("a public suffix", site, "n=v; Path=/; Domain=com", "https://other.com/", "");
    row("somebody else's domain", site, "n=v; Path=/; Domain=other.com", "https://other.com/", "");
    row("a path below", site, "n=v; Path=/a", "https://www.example.com/a/c", "n=v");
    row("a path that begins alike", site, "n=v; Path=/a", "https://www.example.com/ab", "");
    row("the default path", site, "n=v", "https://www.example.com/a/c", "n=v");
    row("not the default path", site, "n=v", "https://www.example.com/c", "");
    row("down to http", site, "n=v; Path=/", "http://www.example.com/", "n=v");
    row("Secure down to http", site, "n=v; Path=/; Secure", "http://www.example.com/", "");
    row("Secure to a loopback address", "https://localhost/", "n=v; Secure", "http://localhost/", "n=v");
    row("a wrong prefix", site, "__Host-n=v; Secure", "https://www.example.com/a/c", "");
    row("over", site, "n=v; Path=/; Max-Age=0", "https://www.example.com/", "");
    row("long over", site, "n=v; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "https://www.example.com/",
        "");
    row("without a name", site, "v; Path=/", "https://www.example.com/", "v");
    row("an address", "http://127.0.0.1/", "n=v", "http://127.0.0.1:99/", "n=v");
}

void CookieJarTest::givesCookiesBackToWhomTheyAreFor()
{
    QFETCH(std::string, setBy);
    QFETCH(std::string, cookie);
    QFETCH(std::string, url);
    QFETCH(std::string, field);
    CookieJar jar;
    store(jar, setBy, { cookie });
    QCOMPARE(jar.fieldFor(urlOf(url), Trust::Verified), field);
}

void CookieJarTest::replacesAndRemoves()
{
    CookieJar jar;
    store(jar, "https://example.com/", { "a=1", "b=2" });
    store(jar, "https://example.com/", { "a=3" });
    QCOMPARE(jar.fieldFor(urlOf("https://example.com/"), Trust::Verified), std::string("b=2; a=3"));
    store(jar, "https://example.com/", { "b=; Max-Age=-1" });
    QCOMPARE(jar.fieldFor(urlOf("https://example.com/"), Trust::Verified), std::string("a=3"));
}

void CookieJarTest::putsLongerPathsFirst()
{
    CookieJar jar;
    store(jar, "https://example.com/", { "a=1; Path=/", "b=2; Path=/deep/er", "c=3; Path=/deep" });
    QCOMPARE(
        jar.fieldFor(urlOf("https://example.com/deep/er/x"), Trust::Verified), std::string("b=2; c=3; a=1"));
}

void CookieJarTest::givesNoVerifiedCookieToAnImpostor()
{
    CookieJar jar;
    store(jar, "https://example.com/", { "good=1" });
    store(jar, "https://example.com/", { "dubious=2" }, Trust::NotVerified);
    QCOMPARE(jar.fieldFor(urlOf("https://example.com/"), Trust::NotVerified), std::string("dubious=2"));
}

QTEST_GUILESS_MAIN(CookieJarTest)
#include "cookie_jar_test.moc"
