// SPDX-License-Identifier: Apache-2.0
#include "tests/support/asking.h"
#include "tests/support/scripted_server.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace core;
using namespace core::fetch;
using tests::Reply;
using tests::ScriptedServer;

namespace {

/// Answers by path; "@" in a Location stands for the server's own "host:port".
class Site {
public:
    explicit Site(std::map<std::string, Reply> pages)
        : m_pages(std::move(pages))
        , m_server([this](const std::string& request) {
            const auto found = m_pages.find(tests::pathOf(request));
            return found == m_pages.end() ? tests::page() : found->second;
        })
    {
    }
    const ScriptedServer& server() const { return m_server; }

private:
    std::map<std::string, Reply> m_pages;
    ScriptedServer m_server;
};

Chain chainOf(const Request& request, const Surroundings& surroundings = systemSurroundings())
{
    tests::Ledger ledger;
    Result<Chain> chain = fetch::fetch(request, ledger, {}, surroundings);
    if (!chain)
        qFatal("%s", tests::wordsOf(chain.error()).c_str());
    return *std::move(chain);
}

std::string pathsOf(const ScriptedServer& server)
{
    std::string paths;
    for (const std::string& request : server.requests())
        paths += request.substr(0, request.find(' ')) + tests::pathOf(request) + " ";
    return paths;
}

} // namespace

class RedirectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsWhatBrowsersFollow_data();
    void followsWhatBrowsersFollow();
    void saysWhereTheWayEnds_data();
    void saysWhereTheWayEnds();
    void endsLoopsAndLongWays();
    void goesOnWhenACookieWasSet();
    void carriesCookiesOfTheWay();
    void keepsOwnFieldsAtTheirOrigin();
    void sendsNothingGivenDownToHttp();
    void stopsBeforePrivateAddresses();
    void takesTheOneWhoAnsweredForTheOrigin();
    void keepsEachHop();
};

void RedirectsTest::followsWhatBrowsersFollow_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("location");
    QTest::addColumn<std::string>("url");
    for (const int status : { 301, 302, 303, 307, 308 })
        QTest::addRow("%d", status) << status << "/b" << std::string("/b#part");
    QTest::newRow("relative") << 302 << "c?d=e" << std::string("/a/c?d=e#part");
    QTest::newRow("above") << 302 << "../../c" << std::string("/c#part");
    QTest::newRow("only a query") << 302 << "?q" << std::string("/a/b?q#part");
    QTest::newRow("a fragment of its own") << 302 << "/b#other" << std::string("/b#other");
    QTest::newRow("spaces and umlauts") << 302 << "/a b\xC3\xBC" << std::string("/a%20b%C3%BC#part");
    QTest::newRow("300") << 300 << "/b" << std::string("/a/b#part");
    QTest::newRow("304") << 304 << "/b" << std::string("/a/b#part");
    QTest::newRow("201") << 201 << "/b" << std::string("/a/b#part");
}

void RedirectsTest::followsWhatBrowsersFollow()
{
    QFETCH(int, status);
    QFETCH(QString, location);
    QFETCH(std::string, url);
    const Site site({ { "/a/b", tests::redirect(status, location.toStdString()) } });
    const Chain chain = chainOf(tests::requestFor(site.server().url("/a/b#part")));
    QCOMPARE(chain.hops.back().url.text(), site.server().url(url));
    QCOMPARE(int(chain.end), int(End::Final));
    QVERIFY(!chain.next || chain.hops.size() > 1);
}

void RedirectsTest::saysWhereTheWayEnds_data()
{
    QTest::addColumn<std::string>("fields");
    QTest::addColumn<int>("end");
    QTest::addColumn<std::string>("next");
    QTest::newRow("no Location") << std::string() << int(End::NoLocation) << std::string();
    QTest::newRow("two that differ") << std::string("Location: /x\r\nLocation: /y\r\n")
                                     << int(End::NoLocation) << std::string();
    QTest::newRow("two that agree") << std::string("Location: /x\r\nLocation: /x\r\n") << int(End::Final)
                                    << std::string();
    QTest::newRow("ftp") << std::string("Location: ftp://example.com/\r\n") << int(End::OtherScheme)
                         << std::string("ftp://example.com/");
    QTest::newRow("javascript") << std::string("Location: javascript:alert(1)\r\n") << int(End::OtherScheme)
                                << std::string("javascript:alert(1)");
    QTest::newRow("ws") << std::string("Location: ws://127.0.0.1/\r\n") << int(End::OtherScheme)
                        << std::string("ws://127.0.0.1/");
    for (const char* broken : { "https://exa mple.com/", "http://[bad/", "//[bad/", "HTTPS://a:99999/" })
        QTest::newRow(broken) << std::string("Location: ") + broken + "\r\n"
                              << int(End::NoLocation) << std::string(broken);
    QTest::newRow("mailto") << std::string("Location: MailTo:a@example.com\r\n") << int(End::OtherScheme)
                            << std::string("MailTo:a@example.com");
    QTest::newRow("a file") << std::string("Location: file:///etc/passwd\r\n") << int(End::OtherScheme)
                            << std::string("file:///etc/passwd");
}

void RedirectsTest::saysWhereTheWayEnds()
{
    QFETCH(std::string, fields);
    QFETCH(int, end);
    QFETCH(std::string, next);
    const Site site(
        { { "/", tests::reply("HTTP/1.1 302 Found\r\n" + fields + "Content-Length: 0\r\n\r\n") } });
    const Chain chain = chainOf(tests::requestFor(site.server().url()));
    QCOMPARE(int(chain.end), end);
    QCOMPARE(chain.nextText, next);
    if (end != int(End::Final))
        QCOMPARE(pathsOf(site.server()), std::string("GET/ "));
}

void RedirectsTest::endsLoopsAndLongWays()
{
    const Site circle({ { "/", tests::redirect(302, "/a") }, { "/a", tests::redirect(302, "/#x") } });
    const Chain loop = chainOf(tests::requestFor(circle.server().url()));
    QCOMPARE(int(loop.end), int(End::Loop));
    QCOMPARE(int(loop.hops.size()), 2);
    QCOMPARE(loop.next->text(), circle.server().url("/#x"));

    const Site endless([] {
        std::map<std::string, Reply> pages;
        for (int i = 0; i < 30; ++i)
            pages["/" + std::to_string(i)] = tests::redirect(302, "/" + std::to_string(i + 1));
        return pages;
    }());
    const Chain ten = chainOf(tests::requestFor(endless.server().url("/0")));
    QCOMPARE(int(ten.end), int(End::TooMany));
    QCOMPARE(int(ten.hops.size()), 11);
    QCOMPARE(ten.next->path, std::string("/11"));
    Request none = tests::requestFor(endless.server().url("/0"));
    none.limits.redirects = 0;
    QCOMPARE(int(chainOf(none).hops.size()), 1);
}

void RedirectsTest::goesOnWhenACookieWasSet()
{
    const ScriptedServer server([](const std::string& request) {
        return request.contains("Cookie: seen=1") ? tests::page()
                                                  : tests::redirect(302, "/", "Set-Cookie: seen=1\r\n");
    });
    const Chain chain = chainOf(tests::requestFor(server.url()));
    QCOMPARE(int(chain.end), int(End::Final));
    QCOMPARE(int(chain.hops.size()), 2);
}

void RedirectsTest::carriesCookiesOfTheWay()
{
    const ScriptedServer other([](const std::string&) { return tests::page(); });
    const ScriptedServer server([&](const std::string& request) {
        if (tests::pathOf(request) == "/")
            return tests::redirect(302, "/b", "Set-Cookie: a=1\r\nSet-Cookie: deep=2; Path=/deep\r\n");
        return tests::redirect(302, other.url("/", "other.example"));
    });
    Request request = tests::requestFor(server.url("/", "www.example"));
    request.fields.push_back(tests::ownField("Cookie", "own=x"));
    const Chain chain = chainOf(request, tests::namedSurroundings());
    QVERIFY(server.requests()[1].contains("\r\nCookie: own=x; a=1\r\n"));
    QVERIFY(!other.requests()[0].contains("Cookie"));
    for (const http::Field& field : chain.hops[1].response.request->fields)
        QVERIFY(!field.value.contains("own=x"));
}

void RedirectsTest::keepsOwnFieldsAtTheirOrigin()
{
    std::uint16_t back = 0;
    const ScriptedServer other([&](const std::string&) {
        return tests::redirect(302, "http://www.example:" + std::to_string(back) + "/end");
    });
    const ScriptedServer server([&](const std::string& request) {
        if (tests::pathOf(request) == "/")
            return tests::redirect(307, "/same");
        if (tests::pathOf(request) == "/same")
            return tests::redirect(307, other.url("/", "www.example"));
        return tests::page();
    });
    back = server.port();
    Request request = tests::requestFor(server.url("/", "www.example"));
    request.fields.push_back(tests::ownField("Authorization", "Bearer s3cret"));
    request.userAgent = "Mine/1";
    const Chain chain = chainOf(request, tests::namedSurroundings());
    QCOMPARE(int(chain.hops.size()), 4);
    const Withheld expected[] = { Withheld::No, Withheld::No, Withheld::OtherOrigin, Withheld::No };
    for (std::size_t i = 0; i < chain.hops.size(); ++i)
        QCOMPARE(int(chain.hops[i].withheld), int(expected[i]));
    for (const std::string& seen : server.requests())
        QVERIFY(seen.contains("Authorization: Bearer s3cret\r\n"));
    // Another port is another origin. Who asks is no secret.
    QVERIFY(!other.requests()[0].contains("s3cret"));
    QVERIFY(other.requests()[0].contains("User-Agent: Mine/1\r\n"));
}

void RedirectsTest::sendsNothingGivenDownToHttp()
{
    const tests::TestAuthority authority;
    const ScriptedServer plain([](const std::string&) { return tests::page(); });
    const ScriptedServer secure(
        [&](const std::string&) {
            return tests::redirect(302, plain.url("/", "localhost"), "Set-Cookie: safe=1; Secure\r\n");
        },
        authority.identityFor({ "localhost" }, {}));
    Request request = tests::requestFor(secure.url("/", "localhost"));
    request.authorities.push_back(authority.der());
    request.fields.push_back(tests::ownField("X-Key", "s3cret"));
    const Chain chain = chainOf(request);
    QCOMPARE(int(chain.hops[0].withheld), int(Withheld::No));
    QCOMPARE(int(chain.hops[1].withheld), int(Withheld::Downgrade));
    QVERIFY(secure.requests()[0].contains("s3cret"));
    QVERIFY(!plain.requests()[0].contains("s3cret"));
}

void RedirectsTest::stopsBeforePrivateAddresses()
{
    const ScriptedServer inside([](const std::string&) { return tests::page(); });
    const ScriptedServer outside(
        [&](const std::string&) { return tests::redirect(302, inside.url("/admin", "router.example")); });
    // Both are on this machine; one of the two addresses counts as public.
    Surroundings surroundings = tests::namedSurroundings();
    const QHostAddress hidden(QStringLiteral("127.0.0.2"));
    surroundings.addressesOf
        = [&](const std::string& host, const Patience&) -> Result<std::vector<QHostAddress>> {
        // A name that leads to a public address as well does not get past.
        if (host == "router.example")
            return std::vector{ QHostAddress(QHostAddress::LocalHost), hidden };
        return std::vector{ QHostAddress(QHostAddress::LocalHost) };
    };
    surroundings.isPrivate = [&](const QHostAddress& address) { return address == hidden; };
    Request request = tests::requestFor(outside.url("/", "public.example"));
    const Chain stopped = chainOf(request, surroundings);
    QCOMPARE(int(stopped.end), int(End::PrivateAddress));
    QCOMPARE(stopped.next->text(), inside.url("/admin", "router.example"));
    QCOMPARE(int(stopped.hops.size()), 1);
    QCOMPARE(int(inside.connectionCount()), 0);

    request.privateRedirects = PrivateRedirects::Follow;
    QCOMPARE(int(chainOf(request, surroundings).end), int(End::Final));
    QCOMPARE(int(inside.connectionCount()), 1);

    // Among private addresses there is nothing to ask about.
    surroundings.isPrivate = [](const QHostAddress&) { return true; };
    request.privateRedirects = PrivateRedirects::Stop;
    QCOMPARE(int(chainOf(request, surroundings).end), int(End::Final));
}

void RedirectsTest::takesTheOneWhoAnsweredForTheOrigin()
{
    const ScriptedServer inside([](const std::string&) { return tests::page(); });
    const ScriptedServer outside(
        [&](const std::string&) { return tests::redirect(302, inside.url("/", "router.example")); });
    const QHostAddress hidden(QStringLiteral("127.0.0.2"));
    Surroundings surroundings = tests::namedSurroundings();
    // A name with a private address beside the public one, whose server answers.
    surroundings.addressesOf
        = [&](const std::string& host, const Patience&) -> Result<std::vector<QHostAddress>> {
        if (host == "router.example")
            return std::vector{ hidden };
        return std::vector{ QHostAddress(QHostAddress::LocalHost), hidden };
    };
    surroundings.isPrivate = [&](const QHostAddress& address) { return address == hidden; };
    const Chain chain = chainOf(tests::requestFor(outside.url("/", "both.example")), surroundings);
    QVERIFY(chain.hops.front().isPublic);
    QCOMPARE(int(chain.end), int(End::PrivateAddress));
    QCOMPARE(int(inside.connectionCount()), 0);
}

void RedirectsTest::keepsEachHop()
{
    const Site site({ { "/", tests::reply("HTTP/1.1 301 Moved\nLocation: /b\r\nX: y\r\n\r\nbye") },
        { "/b", tests::reply("HTTP/1.1 200 OK\r\nNo colon\r\n\r\nhello") } });
    const Chain chain = chainOf(tests::requestFor(site.server().url()));
    QCOMPARE(int(chain.hops.size()), 2);
    QCOMPARE(chain.hops[0].response.status, 301);
    QCOMPARE(chain.hops[0].response.url, site.server().url("/"));
    QCOMPARE(chain.hops[0].response.body.value_or("none"), std::string("bye"));
    QCOMPARE(int(chain.hops[0].irregularities.size()), 1);
    QCOMPARE(int(*chain.hops[0].irregularities[0].hop), 0);
    QCOMPARE(int(*chain.hops[1].irregularities[0].hop), 1);
    QCOMPARE(chain.hops[1].response.body.value_or("none"), std::string("hello"));
}

QTEST_GUILESS_MAIN(RedirectsTest)
#include "redirects_test.moc"
