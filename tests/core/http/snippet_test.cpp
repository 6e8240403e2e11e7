// SPDX-License-Identifier: Apache-2.0
#include "core/http/snippet.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace core::http;
using namespace Qt::StringLiterals;

namespace {

using Changes = std::vector<Change>;

const Changes hsts{ { .name = "Strict-Transport-Security", .value = "max-age=63072000; includeSubDomains" } };
const Changes policy{ { .name = "Content-Security-Policy", .value = "default-src 'self'" } };
const Changes poweredBy{ { .name = "X-Powered-By" } };
const Changes serverName{ { .name = "Server" } };
const Changes session{
    { .name = "Set-Cookie", .value = "__Host-sid=s3cr3t; Path=/; Secure; HttpOnly; SameSite=Lax", .field = 3 }
};
// Every byte that one of the syntaxes makes something of.
const Changes hostile{ { .name = "X-Test", .value = "a\"b'c\\d$e%f`g{h}i<j>&#k;l${m}\\" } };
// The same but for what Apache and Caddy cannot say at all.
const Changes lessHostile{ { .name = "X-Test", .value = "a\"b'c\\d$e%f`g{h}i<j>&#k;l$" } };

QString snippet(Server server, const Changes& changes)
{
    return QString::fromStdString(snippetFor(server, changes));
}

} // namespace

Q_DECLARE_METATYPE(Changes)

class SnippetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAllServers();
    void writes_data();
    void writes();
    void quotes_data();
    void quotes();
    void quotesTwice();
    void refusesLineEnds_data();
    void refusesLineEnds();
    void neverTellsValuesOfCookies();
    void writesXmlThatReadsBack();
};

void SnippetTest::listsAllServers()
{
    QStringList ids;
    for (const ServerRow& row : allServers()) {
        ids << QString::fromLatin1(row.id);
        QVERIFY(row.name && *row.name);
        QVERIFY(!snippet(row.server, hsts).isEmpty());
        QVERIFY(snippet(row.server, {}).isEmpty());
    }
    QCOMPARE(ids.join(u' '), "nginx apache caddy iis express django spring qt"_L1);
}

void SnippetTest::writes_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, Server server, const Changes& changes, const char* text) {
        QTest::newRow(name) << static_cast<int>(server) << changes << QString::fromUtf8(text);
    };
    row("nginx", Server::Nginx, hsts,
        "add_header \"Strict-Transport-Security\" \"max-age=63072000; includeSubDomains\" always;\n");
    row("nginx, removal", Server::Nginx, poweredBy,
        "proxy_hide_header \"X-Powered-By\";\nfastcgi_hide_header \"X-Powered-By\";\n");
    row("nginx, Server", Server::Nginx, serverName, "server_tokens off;\n");
    row("nginx, cookie", Server::Nginx, session,
        "proxy_cookie_flags \"__Host-sid\" secure httponly samesite=lax;\n");
    row("Apache", Server::Apache, hsts,
        "Header always set Strict-Transport-Security \"max-age=63072000; includeSubDomains\"\n");
    row("Apache, removal", Server::Apache, poweredBy,
        "Header always unset X-Powered-By\nHeader unset X-Powered-By\n");
    row("Apache, Server", Server::Apache, serverName, "ServerTokens Prod\n");
    row("Apache, cookie", Server::Apache,
        { { .name = "Set-Cookie", .value = "sid=1; Secure; HttpOnly; SameSite=Lax" } },
        "Header always edit Set-Cookie \"^(sid=.*)$\" \"$1; Secure; HttpOnly; SameSite=Lax\"\n"
        "Header edit Set-Cookie \"^(sid=.*)$\" \"$1; Secure; HttpOnly; SameSite=Lax\"\n");
    row("Caddy", Server::Caddy, hsts,
        "header {\n\tStrict-Transport-Security \"max-age=63072000; includeSubDomains\"\n\tdefer\n}\n");
    row("Caddy, removal", Server::Caddy, serverName, "header {\n\t-Server\n\tdefer\n}\n");
    row("Express", Server::Express, policy,
        "app.use((req, res, next) => {\n  res.set('Content-Security-Policy', 'default-src \\'self\\'');\n  "
        "next();\n});\n");
    row("Express, its own", Server::Express, poweredBy, "app.disable('x-powered-by');\n");
    row("Express, cookie", Server::Express, session,
        "res.cookie('__Host-sid', value, { path: '/', secure: true, httpOnly: true, sameSite: 'lax' });\n");
    row("Django", Server::Django, hsts,
        "SECURE_HSTS_SECONDS = 63072000\nSECURE_HSTS_INCLUDE_SUBDOMAINS = True\n");
    row("Django, other settings", Server::Django,
        { { .name = "X-Content-Type-Options", .value = "nosniff" },
            { .name = "referrer-policy", .value = "no-referrer" },
            { .name = "X-Frame-Options", .value = "DENY" } },
        "SECURE_CONTENT_TYPE_NOSNIFF = True\nSECURE_REFERRER_POLICY = 'no-referrer'\nX_FRAME_OPTIONS = "
        "'DENY'\n");
    row("Django, middleware", Server::Django, policy,
        "def response_headers(get_response):\n    def middleware(request):\n"
        "        response = get_response(request)\n"
        "        response.headers['Content-Security-Policy'] = 'default-src \\'self\\''\n"
        "        return response\n    return middleware\n");
    row("Django, its own cookie", Server::Django,
        { { .name = "Set-Cookie",
            .value = "__Host-sessionid=1; Path=/; Secure; HttpOnly; SameSite=Strict" } },
        "SESSION_COOKIE_NAME = '__Host-sessionid'\nSESSION_COOKIE_SECURE = True\n"
        "SESSION_COOKIE_HTTPONLY = True\nSESSION_COOKIE_SAMESITE = 'Strict'\n");
    row("Django, another cookie", Server::Django, session,
        "response.set_cookie('__Host-sid', value, path='/', secure=True, httponly=True, samesite='Lax')\n");
    row("Spring", Server::Spring, hsts,
        "http.headers(headers -> headers\n"
        "    .httpStrictTransportSecurity(it -> it.maxAgeInSeconds(63072000L).includeSubDomains(true)));\n");
    row("Spring, others", Server::Spring,
        { { .name = "Content-Security-Policy", .value = "default-src 'self'" },
            { .name = "Referrer-Policy", .value = "no-referrer" },
            { .name = "Cross-Origin-Opener-Policy", .value = "same-origin" },
            { .name = "X-Frame-Options", .value = "deny" }, { .name = "X-Other", .value = "1" } },
        "http.headers(headers -> headers\n"
        "    .contentSecurityPolicy(it -> it.policyDirectives(\"default-src 'self'\"))\n"
        "    .referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER))\n"
        "    .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))\n"
        "    .frameOptions(it -> it.deny())\n"
        "    .addHeaderWriter(new StaticHeadersWriter(\"X-Other\", \"1\")));\n");
    row("Spring cannot remove what it does not write", Server::Spring, poweredBy, "");
    row("Spring, cookie", Server::Spring, session,
        "ResponseCookie.from(\"__Host-sid\", value).path(\"/\").secure(true).httpOnly(true).sameSite(\"Lax\")"
        ".build();\n");
    row("Qt", Server::Qt, policy,
        "server.addAfterRequestHandler(&server, [](const QHttpServerRequest&, QHttpServerResponse& response) "
        "{\n"
        "    QHttpHeaders headers = response.headers();\n"
        "    headers.replaceOrAppend(\"Content-Security-Policy\", \"default-src 'self'\");\n"
        "    response.setHeaders(std::move(headers));\n});\n");
    row("Qt, cookie", Server::Qt, session,
        "QNetworkCookie cookie(\"__Host-sid\", value);\ncookie.setPath(\"/\");\ncookie.setSecure(true);\n"
        "cookie.setHttpOnly(true);\ncookie.setSameSitePolicy(QNetworkCookie::SameSite::Lax);\n"
        "headers.append(\"Set-Cookie\", cookie.toRawForm());\n");
    row("IIS", Server::Iis, hsts,
        "<configuration>\n  <system.webServer>\n    <httpProtocol>\n      <customHeaders>\n"
        "        <remove name=\"Strict-Transport-Security\" />\n"
        "        <add name=\"Strict-Transport-Security\" value=\"max-age=63072000; includeSubDomains\" />\n"
        "      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n</configuration>\n");
    row("IIS, Server", Server::Iis, serverName,
        "<configuration>\n  <system.webServer>\n    <security>\n"
        "      <requestFiltering removeServerHeader=\"true\" />\n    </security>\n"
        "  </system.webServer>\n</configuration>\n");
    row("IIS, cookie", Server::Iis, session,
        "<configuration>\n  <system.web>\n"
        "    <httpCookies httpOnlyCookies=\"true\" requireSSL=\"true\" sameSite=\"Lax\" />\n"
        "  </system.web>\n</configuration>\n");
}

void SnippetTest::writes()
{
    QFETCH(int, server);
    QFETCH(Changes, changes);
    QFETCH(QString, text);
    QCOMPARE(snippet(static_cast<Server>(server), changes), text);
}

void SnippetTest::quotes_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* name, Server server, const char* part) {
        QTest::newRow(name) << static_cast<int>(server) << QString::fromLatin1(part);
    };
    row("nginx", Server::Nginx, "geo $dollar { default \"$\"; }");
    row("nginx, too", Server::Nginx, "\"a\\\"b'c\\\\d${dollar}e%f`g{h}i<j>&#k;l${dollar}{m}\\\\\"");
    row("IIS", Server::Iis, "value=\"a&quot;b'c\\d$e%f`g{h}i&lt;j&gt;&amp;#k;l${m}\\\"");
    row("Express", Server::Express, "'a\"b\\'c\\\\d$e%f`g{h}i<j>&#k;l${m}\\\\'");
    row("Django", Server::Django, "'a\"b\\'c\\\\d$e%f`g{h}i<j>&#k;l${m}\\\\'");
    row("Spring", Server::Spring, "\"a\\\"b'c\\\\d$e%f`g{h}i<j>&#k;l${m}\\\\\"");
    row("Qt", Server::Qt, "\"a\\\"b'c\\\\d$e%f`g{h}i<j>&#k;l${m}\\\\\"");
}

void SnippetTest::quotes()
{
    QFETCH(int, server);
    QFETCH(QString, part);
    const QString text = snippet(static_cast<Server>(server), hostile);
    QVERIFY2(text.contains(part), qPrintable(text));
}

void SnippetTest::quotesTwice()
{
    QCOMPARE(snippet(Server::Apache, lessHostile),
        "Header always set X-Test \"a\\\"b'c\\\\\\\\d$e%%f`g{h}i<j>&#k;l$\"\n"_L1);
    QCOMPARE(snippet(Server::Caddy, lessHostile),
        "header {\n\tX-Test \"a\\\"b'c\\d$e%f`g\\{h}i<j>&#k;l$\"\n\tdefer\n}\n"_L1);
    QCOMPARE(snippet(Server::Nginx, { { .name = "Set-Cookie", .value = "~a$b=1; Secure" } }),
        "proxy_cookie_flags \"~^~a\\\\$b$\" secure;\n"_L1);
}

void SnippetTest::refusesLineEnds_data()
{
    QTest::addColumn<Changes>("changes");
    const auto row
        = [](const char* name, Change change) { QTest::newRow(name) << Changes{ std::move(change) }; };
    row("line feed", { .name = "X-A", .value = "a\nb" });
    row("carriage return", { .name = "X-A", .value = "a\rb" });
    row("NUL", { .name = "X-A", .value = std::string("a\0b", 3) });
    row("tab", { .name = "X-A", .value = "a\tb" });
    row("DEL", { .name = "X-A", .value = "a\x7F" });
    row("not ASCII", { .name = "X-A", .value = "\xE2\x80\xA8" });
    row("a name with a line feed", { .name = "X-A\nB", .value = "b" });
    row("a name with a quote", { .name = "X-A\"", .value = "b" });
    row("a removed name with a space", { .name = "X A" });
    row("a name that Caddy would take for a removal", { .name = "-X", .value = "b" });
    row("no name", { .name = "", .value = "b" });
    row("a cookie without a name", { .name = "Set-Cookie", .value = "=b" });
    row("a cookie with a space in its name", { .name = "Set-Cookie", .value = "a b=c" });
    row("a cookie with a line feed", { .name = "Set-Cookie", .value = "a=b; Path=/\n" });
}

void SnippetTest::refusesLineEnds()
{
    QFETCH(Changes, changes);
    for (const ServerRow& row : allServers()) {
        QCOMPARE(snippet(row.server, changes), QString());
        Changes together = hsts;
        together.insert(together.end(), changes.begin(), changes.end());
        QCOMPARE(snippet(row.server, together), QString());
    }
    QCOMPARE(snippet(Server::Apache, { { .name = "X-A", .value = "${PATH}" } }), QString());
    QCOMPARE(snippet(Server::Apache, { { .name = "X-A", .value = "EXPR=true" } }), QString());
    QCOMPARE(snippet(Server::Caddy, { { .name = "X-A", .value = "{$PATH}" } }), QString());
}

void SnippetTest::neverTellsValuesOfCookies()
{
    for (const ServerRow& row : allServers()) {
        const QString text = snippet(row.server, session);
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains("s3cr3t"_L1), qPrintable(text));
    }
}

void SnippetTest::writesXmlThatReadsBack()
{
    QXmlStreamReader reader(snippet(Server::Iis, hostile));
    QString value;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "add"_L1)
            value = reader.attributes().value("value"_L1).toString();
    }
    QCOMPARE(reader.errorString(), QString());
    QCOMPARE(value, QString::fromStdString(*hostile[0].value));
}

QTEST_GUILESS_MAIN(SnippetTest)
#include "snippet_test.moc"
