// SPDX-License-Identifier: Apache-2.0
#include "core/http/header_text.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace core::http;

namespace {

std::string rendered(const Response& response)
{
    std::string text = std::to_string(response.status) + " <" + response.url + ">";
    if (response.request)
        text += " " + response.request->method + "+" + std::to_string(response.request->fields.size());
    for (const Field& field : response.fields)
        text += " | " + field.name + "=" + field.value;
    if (response.body)
        text += " {" + *response.body + "}";
    return text;
}

/// One line per response, an empty one between exchanges.
std::string rendered(const Result<HeaderText>& text)
{
    if (!text) {
        const auto cause = text.error().cause;
        return std::string(idOf(text.error().code)) + (cause ? ": " + std::string(messageOf(*cause)) : "");
    }
    constexpr const char* forms[] = { "fields", "message", "curl", "har", "policy" };
    std::string lines = forms[std::size_t(text->form)];
    for (std::size_t i = 0; i < text->exchanges.size(); ++i) {
        lines += i == 0 ? "" : "\n";
        for (const Response& hop : text->exchanges[i].hops)
            lines += "\n" + std::string(i == text->chosen ? "" : "~") + rendered(hop);
    }
    return lines;
}

Result<HeaderText> read(const std::string& text, const std::string& url = {})
{
    return readHeaderText(asBytes(text), { .url = url });
}

std::string sample(const char* name)
{
    QFile file(QString::fromLatin1(TEST_DATA "/http/pasted/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", name);
    return file.readAll().toStdString();
}

std::string withCrLf(const std::string& text)
{
    return QByteArray::fromStdString(text).replace("\n", "\r\n").toStdString();
}

void compare(const std::string& actual, const std::string& expected)
{
    QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected));
}

struct Found {
    Irregularity::Kind kind;
    std::uint64_t byte;
    std::uint64_t line;
    std::uint64_t column;
    int field; ///< -1: none
};

using Kind = Irregularity::Kind;

} // namespace

Q_DECLARE_METATYPE(std::vector<Found>)

class HeaderTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeoplePaste_data();
    void readsWhatPeoplePaste();
    void lineEndsMakeNoDifference_data() { readsWhatPeoplePaste_data(); }
    void lineEndsMakeNoDifference();
    void tellsAPolicyFromFields_data();
    void tellsAPolicyFromFields();
    void refusesWhatHoldsNoField_data();
    void refusesWhatHoldsNoField();
    void readsTheSamples_data();
    void readsTheSamples();
    void curlSaysWhatWasSentAndWhetherItWasVerified();
    void takesTheUrlFromTheHintWhereTheTextHasNone();
    void notesIrregularitiesWithTheirPlaces_data();
    void notesIrregularitiesWithTheirPlaces();
    void namesPlacesInTheTextAsItWasPasted();
    void irregularitiesNameTheHop();
    void refusesWhatIsTooLarge();
    void readsABlockAsItIsSent();
    void readsWhatItWrites();
    void survivesEveryTruncationAndBitFlip_data();
    void survivesEveryTruncationAndBitFlip();
    void takesLongTextsInLinearTime_data();
    void takesLongTextsInLinearTime();
};

void HeaderTextTest::readsWhatPeoplePaste_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const std::string& text, const std::string& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("one field", "Server: nginx", "fields\n0 <> | Server=nginx");
    row("fields", "Server: nginx\nX-Frame-Options:DENY\nX-Empty:\n",
        "fields\n0 <> | Server=nginx | X-Frame-Options=DENY | X-Empty=");
    row("duplicates and case", "a: 1\nA: 2\na: 1", "fields\n0 <> | a=1 | A=2 | a=1");
    row("an empty field before another", "X-Foo:\nBar: baz", "fields\n0 <> | X-Foo= | Bar=baz");
    row("an empty field before a URL", "X-Foo:\nLocation: https://a.example/",
        "fields\n0 <> | X-Foo= | Location=https://a.example/");
    row("a field named RawContent", "RawContent: HTTP/1.1 200 OK",
        "fields\n0 <> | RawContent=HTTP/1.1 200 OK");
    row("fields named Key and Value", "Key: a\nValue: b", "fields\n0 <> | Key=a | Value=b");
    row("folded", "Server: a\n  b\n\tc\nX: y", "fields\n0 <> | Server=a b c | X=y");
    row("a sentence before", "These are my headers\n\nServer: nginx\nX: y",
        "fields\n0 <> | Server=nginx | X=y");
    row("empty lines between", "Server: nginx\n\nX: y\n\nZ: 1\n", "fields\n0 <> | Server=nginx | X=y | Z=1");
    row("fields and a page", "Server: nginx\n\n<p>a: b</p>\n", "fields\n0 <> | Server=nginx {<p>a: b</p>\n}");
    row("a fence", "See:\n\n```http\nServer: nginx\nX: y\n```\nBye: z", "fields\n0 <> | Server=nginx | X=y");
    row("a fence without an end", "```\nServer: nginx", "fields\n0 <> | Server=nginx");
    row("quoted mail", "> Server: nginx\n> X: y\n>\n", "fields\n0 <> | Server=nginx | X=y");
    row("quoted twice", ">> Server: nginx\n> > X: y", "fields\n0 <> | Server=nginx | X=y");
    row("indented", "    Server: nginx\n    X: y\n", "fields\n0 <> | Server=nginx | X=y");
    row("indented and folded", "  Server: nginx\n   more\n  X: y\n",
        "fields\n0 <> | Server=nginx more | X=y");
    row("a byte order mark", "\xEF\xBB\xBFServer: nginx", "fields\n0 <> | Server=nginx");
    row("a URL before", "https://example.com/a\nServer: nginx",
        "fields\n0 <https://example.com/a> | Server=nginx");
    row("HTTP/2 status as a field", ":status: 404\nserver: nginx", "fields\n404 <> | server=nginx");
    row("a status line's name as a field", "HTTP: yes\nX: y", "fields\n0 <> | HTTP=yes | X=y");

    row("a message", "HTTP/1.1 200 OK\nServer: nginx\n\n", "message\n200 <> | Server=nginx");
    row("HTTP/2 has no reason", "HTTP/2 200\nserver: nginx\n\n", "message\n200 <> | server=nginx");
    row("HTTP/2 with a space", "HTTP/2 200 \nserver: nginx\n", "message\n200 <> | server=nginx");
    row("a body", "HTTP/1.1 200 OK\nServer: nginx\n\n<p>\n\nHi: you</p>",
        "message\n200 <> | Server=nginx {<p>\n\nHi: you</p>}");
    row("no body", "HTTP/1.1 200 OK\nContent-Length: 12\n\n", "message\n200 <> | Content-Length=12");
    row("a known empty body", "HTTP/1.1 200 OK\nContent-Length: 0\n\n",
        "message\n200 <> | Content-Length=0 {}");
    row("a length", "HTTP/1.1 200 OK\nContent-Length: 5\n\nhello\n",
        "message\n200 <> | Content-Length=5 {hello}");
    row("a length that does not fit", "HTTP/1.1 200 OK\nContent-Length: 3\n\nhello",
        "message\n200 <> | Content-Length=3 {hello}");
    row("a damaged length", "HTTP/1.1 200 OK\nContent-Length: -1\n\nhello",
        "message\n200 <> | Content-Length=-1 {hello}");
    row("a length keeps a message in a body",
        "HTTP/1.1 200 OK\nContent-Length: 23\n\nHTTP/1.1 200 OK\nA: b\n\n\n",
        "message\n200 <> | Content-Length=23 {HTTP/1.1 200 OK\nA: b\n\n\n}");
    row("not chunked", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nhello\n",
        "message\n200 <> | Transfer-Encoding=chunked {hello\n}");
    row("a redirect", "HTTP/1.1 301 Moved\nLocation: https://a.example/x\n\nHTTP/2 200\nserver: n\n\nhi",
        "message\n301 <> | Location=https://a.example/x\n200 <https://a.example/x> | server=n {hi}");
    row("redirects with bodies",
        "HTTP/1.1 301 Moved\nLocation: https://a.example/x/\n\n<p>Moved</p>\nHTTP/1.1 302 Found\nLocation: "
        "../y\n\nHTTP/1.1 200 OK\nA: b\n\n",
        "message\n301 <> | Location=https://a.example/x/ {<p>Moved</p>\n}\n302 <https://a.example/x/> | "
        "Location=../y\n200 <https://a.example/y> | A=b");
    row("two answers", "HTTP/2 200\na: 1\n\nHTTP/2 404\na: 2\n\n", "message\n200 <> | a=1\n\n~404 <> | a=2");
    row("a challenge", "HTTP/2 401\na: 1\n\nHTTP/2 200\na: 2\n\n", "message\n~401 <> | a=1\n\n200 <> | a=2");
    row("interim answers",
        "HTTP/1.1 200 Connection established\nVia: p\n\nHTTP/1.1 100 Continue\n\nHTTP/1.1 103 Early "
        "Hints\nLink: x\n\nHTTP/1.1 200 OK\nA: b\n\n",
        "message\n200 <> | A=b");
    row("an interim answer alone", "HTTP/1.1 103 Early Hints\nLink: x\n\n", "message\n103 <> | Link=x");
    row("a prompt", "$ curl -sI 'https://example.com/a b'\nHTTP/2 200\na: 1\n",
        "message\n200 <https://example.com/a> | a=1");
    row("a sentence before a message", "Output:\n\nHTTP/1.1 200 OK\nA: b\n", "message\n200 <> | A=b");
    row("empty lines between all", "HTTP/1.1 200 OK\n\nA: b\n\nC: d\n\n\n<p>",
        "message\n200 <> | A=b | C=d {<p>}");
    row("a request before",
        "GET /x?y HTTP/1.1\nHost: example.com\nSec-Fetch-Mode: navigate\n\n\nHTTP/1.1 200 OK\nA: b\n\n",
        "message\n200 <https://example.com/x?y> GET+2 | A=b");
    row("a request of unknown scheme", "GET / HTTP/1.1\nHost: example.com\n\nHTTP/1.1 200 OK\nA: b\n",
        "message\n200 <> GET+1 | A=b");
    row("a request with its referrer",
        "POST / HTTP/1.1\nHost: example.com:81\nReferer: http://example.com:81/z\n\na=1\n\nHTTP/1.1 200 "
        "OK\nA: b\n",
        "message\n200 <http://example.com:81/> POST+2 | A=b");
    row("HEAD has no body", "HEAD / HTTP/2\nHost: a.example\n\nHTTP/2 200\na: b\n\nwhat follows\n",
        "message\n200 <https://a.example/> HEAD+1 | a=b");
    row("a quoted message", "> HTTP/1.1 200 OK\n> A: b\n>\n> <p>\n", "message\n200 <> | A=b {<p>\n}");
    row("an indented message", "  HTTP/1.1 200 OK\n  A: b\n", "message\n200 <> | A=b");
    row("a compressed body", "HTTP/1.1 200 OK\nContent-Encoding: gzip\n\n\x1F\x8B\x08\xFF",
        "message\n200 <> | Content-Encoding=gzip");

    row("curl in short",
        "> GET / HTTP/1.1\n> Host: a.example\n> \n< HTTP/1.1 200 OK\n< A: b\n< \n<p>\n* Connection #0 to "
        "host a.example left intact",
        "curl\n200 <http://a.example/> GET+1 | A=b {<p>\n}");
    row("curl, only what came", "< HTTP/2 200 \n< a: b\n< \n", "curl\n200 <> | a=b");
    row("curl in mail", "> < HTTP/2 200\n> < a: b\n", "curl\n200 <> | a=b");
    row("curl of HTTP/2",
        "* [HTTP/2] [1] OPENED stream for https://a.example/x\n* [HTTP/2] [1] [:method: GET]\n> GET /x "
        "HTTP/2\n"
        "> Host: a.example\n> \n< HTTP/2 200 \n< a: b\n< \n",
        "curl\n200 <https://a.example/x> GET+1 | a=b");
    row("curl over a proxy",
        "* Connected to proxy (127.0.0.1) port 3128 (#0)\n> CONNECT a.example:443 HTTP/1.1\n> Host: "
        "a.example:443\n"
        "> \n< HTTP/1.1 200 Connection established\n< Via: p\n< \n* SSL connection using TLSv1.3\n"
        "> GET / HTTP/1.1\n> Host: a.example\n> \n< HTTP/1.1 200 OK\n< A: b\n< \n",
        "curl\n200 <https://a.example/> GET+1 | A=b");
    row("curl, the remark after a body",
        "< HTTP/1.1 200 OK\n< A: b\n< \n<p>* Connection #0 to host x left intact\n",
        "curl\n200 <> | A=b {<p>}");
    row("curl, two requests",
        "* Connected to a.example (1.2.3.4) port 443 (#0)\n> GET /1 HTTP/2\n> Host: a.example\n> \n< HTTP/2 "
        "200\n"
        "< a: 1\n< \n> GET /2 HTTP/2\n> Host: a.example\n> \n< HTTP/2 200\n< a: 2\n< \n",
        "curl\n200 <https://a.example/1> GET+1 | a=1\n\n~200 <https://a.example/2> GET+1 | a=2");

    row("Chrome's old lines", "content-type:\ntext/html\nlocation:\nhttps://a.example/\nserver:\nnginx",
        "fields\n0 <> | content-type=text/html | location=https://a.example/ | server=nginx");
    row("Chrome's new lines", "content-type\ntext/html\nserver\nnginx\nx-y\nz",
        "fields\n0 <> | content-type=text/html | server=nginx | x-y=z");
    row("Chrome's summary", "Request URL: https://a.example/\nStatus Code: 200 OK\nServer: nginx",
        "fields\n200 <https://a.example/> | Server=nginx");
    row("headings",
        "Response Headers (1.2 kB)\nServer: nginx\n\nRequest Headers (300 B)\nHost: a.example\nAccept: x",
        "fields\n0 <> +2 | Server=nginx");
    row("a field named like a heading", "Response:\nRequest:\nServer: nginx",
        "fields\n0 <> | Response= | Request= | Server=nginx");
    row("tabs", "Server\tnginx\nX-Y\ta: b\n", "fields\n0 <> | Server=nginx | X-Y=a: b");
    row("PowerShell's table",
        "\nKey              Value\n---              -----\nServer           nginx\nX-Y              a: b\n",
        "fields\n0 <> | Server=nginx | X-Y=a: b");
    row("PowerShell 7's table", "Key      Value\n---      -----\nServer   {nginx}\nX-Y      {1}\n",
        "fields\n0 <> | Server=nginx | X-Y=1");
    row("PowerShell's list", "Key   : Server\nValue : nginx\n\nKey   : X-Y\nValue : 1\n",
        "fields\n0 <> | Server=nginx | X-Y=1");
    row("nginx", "server {\n  # all\n  add_header X-Y \"a \\\"b\\\"; c\" always;\n  add_header Z 1;\n}\n",
        "fields\n0 <> | X-Y=a \"b\"; c | Z=1");
    row("Apache", "Header always set X-Y \"a: b\"\nheader append Z 'c d'\nHeader unset Server\n",
        "fields\n0 <> | X-Y=a: b | Z=c d");
    row("IIS", "<customHeaders>\n <add name=\"X-Y\" value=\"a &quot;b&quot;\" />\n</customHeaders>",
        "fields\n0 <> | X-Y=a \"b\"");

    row("an object", R"({"Server": "nginx", "Age": 12, "Set-Cookie": ["a=1", "b=2"], "none": null})",
        "fields\n0 <> | Server=nginx | Age=12 | Set-Cookie=a=1 | Set-Cookie=b=2");
    row("pairs", R"([["Server", "nginx"], ["X", "y"]])", "fields\n0 <> | Server=nginx | X=y");
    row("objects", R"([{"name": "Server", "value": "nginx"}, {"name": "X", "value": "y"}])",
        "fields\n0 <> | Server=nginx | X=y");
    row("a response as an object",
        R"({"status": 404, "url": "https://a.example", "headers": {"Server": "nginx"}})",
        "fields\n404 <https://a.example/> | Server=nginx");
    row("an object in a fence", "```json\n{\"Server\": \"nginx\"}\n```\n", "fields\n0 <> | Server=nginx");
    row("an object in mail", "> {\"Server\":\n> \"nginx\"}\n", "fields\n0 <> | Server=nginx");
}

void HeaderTextTest::readsWhatPeoplePaste()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    compare(rendered(read(text)), expected);
}

void HeaderTextTest::lineEndsMakeNoDifference()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    const QString withLf = QString::fromStdString(rendered(read(withCrLf(text)))).remove("\r");
    const bool dependsOnLength = expected.find("Content-Length=23") != std::string::npos;
    if (!dependsOnLength)
        QCOMPARE(withLf, QString::fromStdString(expected));
}

void HeaderTextTest::tellsAPolicyFromFields_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const std::string& text, const std::string& expected) {
        QTest::newRow(name) << text << expected;
    };
    const std::string csp = "policy\n0 <> | Content-Security-Policy=";
    row("a value", "default-src 'self'", csp + "default-src 'self'");
    row("a value with colons",
        "default-src https://a.example; img-src data:", csp + "default-src https://a.example; img-src data:");
    row("a directive without a value", "upgrade-insecure-requests", csp + "upgrade-insecure-requests");
    row("an unknown fetch directive", "defualt-src 'none'", csp + "defualt-src 'none'");
    row("upper case", "SCRIPT-SRC 'self'", csp + "SCRIPT-SRC 'self'");
    row("several lines", "default-src\n  'self'\n  https://a.example;\nimg-src\n  data:\n  blob: *;\n",
        csp + "default-src 'self' https://a.example; img-src data: blob: *;");
    row("quotes", "  \"default-src 'self'\" ", csp + "default-src 'self'");
    row("quotes and a comma", "\"default-src 'self'\",", csp + "default-src 'self'");
    row("the name", "Content-Security-Policy: default-src 'self'", csp + "default-src 'self'");
    row("the name after empty lines", "\n\nContent-Security-Policy: default-src 'self'\n",
        csp + "default-src 'self'");
    row("the name as written", "content-security-policy-report-only: default-src 'self'",
        "policy\n0 <> | content-security-policy-report-only=default-src 'self'");
    row("the name on several lines", "Content-Security-Policy:\n  default-src 'self';\n  img-src *",
        csp + "default-src 'self'; img-src *");
    row("a meta element",
        "<meta http-equiv=\"Content-Security-Policy\"\n  content=\"default-src 'self'; img-src &quot;\">",
        csp + "default-src 'self'; img-src \"");
    row("a meta element the other way",
        "<META content='default-src *' http-equiv='content-security-policy' />", csp + "default-src *");
    row("a fence", "```\ndefault-src 'self'\n```", csp + "default-src 'self'");
    row("two fields", "Content-Security-Policy: default-src 'self'\nServer: nginx",
        "fields\n0 <> | Content-Security-Policy=default-src 'self' | Server=nginx");
    row("a field named like a scheme", "Content-Security-Policy: default-src 'self'\ndata: x",
        "fields\n0 <> | Content-Security-Policy=default-src 'self' | data=x");
    row("a field named like a directive", "default-src: 'self'", "fields\n0 <> | default-src='self'");
    row("sandbox as a field", "sandbox: 1\nServer: nginx", "fields\n0 <> | sandbox=1 | Server=nginx");
    row("a policy, then fields", "default-src 'self'\nServer: nginx", "fields\n0 <> | Server=nginx");
}

void HeaderTextTest::tellsAPolicyFromFields()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    compare(rendered(read(text)), expected);
}

void HeaderTextTest::refusesWhatHoldsNoField_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row
        = [](const char* name, const std::string& text, const char* code, std::optional<Cause> cause) {
              QTest::newRow(name) << text
                                  << std::string(code) + (cause ? ": " + std::string(messageOf(*cause)) : "");
          };
    row("nothing", "", "no-header-fields", Cause::Empty);
    row("white space", " \r\n\t\n", "no-header-fields", Cause::Empty);
    row("a byte order mark", "\xEF\xBB\xBF", "no-header-fields", Cause::Empty);
    row("UTF-16 with its mark",
        std::string("\xFF\xFE"
                    "A\0:\0 \0b\0",
            10),
        "no-header-fields", Cause::Utf16);
    row("UTF-16 without", std::string("A\0:\0 \0b\0", 8), "no-header-fields", Cause::Utf16);
    row("UTF-16, the other end first", std::string("\0A\0:\0 \0b", 8), "no-header-fields", Cause::Utf16);
    row("a page", "<!DOCTYPE html>\n<title>a: b</title>", "no-header-fields", Cause::HtmlPage);
    row("a request", "GET / HTTP/1.1\nHost: a.example\nCookie: a=b\n\n", "no-header-fields",
        Cause::RequestOnly);
    row("prose", "Hello world\nthis is prose", "no-header-fields", {});
    row("a letter", "Dear Sir: hello", "no-header-fields", {});
    row("a URL", "https://example.com/", "no-header-fields", {});
    row("a status line alone", "HTTP/1.1 204 No Content\r\n\r\n", "no-header-fields", {});
    row("a number", "[1, 2]", "no-header-fields", {});
    row("an object without texts", "{\"a\": {\"b\": null}}", "no-header-fields", {});
    row("an archive without entries", "{\"log\": {\"entries\": []}}", "no-header-fields", Cause::Empty);
    row("damaged JSON", "{\"a\": \"b\"", "invalid-encoding", Cause::Truncated);
    row("a comma too many", "{\"a\": \"b\",}", "invalid-encoding", Cause::TrailingComma);
    row("single quotes", "{'a': 'b'}", "invalid-encoding", Cause::SingleQuotes);
}

void HeaderTextTest::refusesWhatHoldsNoField()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    compare(rendered(read(text)), expected);
}

void HeaderTextTest::readsTheSamples_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const std::string date = "Date=Sun, 22 Nov 2026 08:18:21 GMT";
    const std::string moved = " | Server=nginx | " + date
        + " | Location=https://localhost:8443/ | Content-Type=text/html | Content-Length=20";
    const std::string found = " | Server=nginx | " + date
        + " | Location=/home | Strict-Transport-Security=max-age=31536000 | Content-Length=0";
    const std::string home = " | Server=nginx | " + date
        + " | Content-Type=text/html; charset=utf-8 | Strict-Transport-Security=max-age=31536000 | "
          "Set-Cookie=a=1; "
          "Secure | Set-Cookie=b=2; HttpOnly | Content-Security-Policy=default-src 'self'; img-src https: "
          "data: | "
          "Content-Length=75";
    const std::string page
        = " {<!doctype html>\n<title>Home</title>\n<p>Hello: world</p>\n* star line\n</html>}";
    QTest::newRow("curl -i -L") << sample("curl-i-redirects.txt")
                                << "message\n301 <>" + moved + "\n302 <https://localhost:8443/>" + found
            + " {}\n200 <https://localhost:8443/home>" + home + page;
    QTest::newRow("curl -v -L") << sample("curl-v-redirects.txt")
                                << "curl\n301 <http://localhost:8080/> GET+4" + moved
            + "\n302 <https://localhost:8443/> GET+4" + found + "\n200 <https://localhost:8443/home> GET+4"
            + home + page;
    QTest::newRow("curl -v -i") << sample("curl-v-i.txt")
                                << "curl\n200 <https://localhost:8443/home> GET+3" + home + page;
    const auto later = [&](std::string text) {
        return QString::fromStdString(text).replace("08:18:21", "08:18:22").toStdString();
    };
    QTest::newRow("wget -S") << sample("wget-S.txt")
                             << "message\n301 <http://localhost:8080/>" + moved
            + "\n302 <https://localhost:8443/>" + found + "\n200 <https://localhost:8443/home>" + later(home);
    QTest::newRow("PowerShell")
        << sample("powershell.txt")
        << std::string("message\n200 <> | Strict-Transport-Security=max-age=31536000 | Content-Length=34 | "
                       "Content-Type=text/html; charset=utf-8 | Server=nginx");
    QTest::newRow("Chrome") << sample("chrome.txt")
                            << std::string(
                                   "fields\n200 <https://example.com/account?tab=1> GET+0 | "
                                   "cache-control=no-store | content-type=text/html; charset=utf-8 | "
                                   "report-to={\"group\":\"default\",\"endpoints\":[{\"url\":\"https://"
                                   "example.com/r\"}]} | set-cookie=a=1; Secure | "
                                   "set-cookie=b=2; HttpOnly | strict-transport-security=max-age=63072000");
    QTest::newRow("Chrome with colons")
        << sample("chrome-colons.txt")
        << std::string("fields\n304 <https://example.com/> GET+3 | content-security-policy=default-src "
                       "https: 'self' | x-empty= | x-frame-options=DENY");
    QTest::newRow("Safari")
        << sample("safari.txt")
        << std::string("fields\n200 <https://example.com/> GET+2 | Content-Type=text/html | Server=nginx");
}

void HeaderTextTest::readsTheSamples()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    compare(rendered(read(text)), expected);
}

void HeaderTextTest::curlSaysWhatWasSentAndWhetherItWasVerified()
{
    const auto text = read(sample("curl-v-redirects.txt"));
    QVERIFY(text);
    const auto& hops = text->exchanges.at(0).hops;
    QVERIFY(hops.at(0).isVerified);
    QVERIFY(!hops.at(1).isVerified);
    QVERIFY(!hops.at(2).isVerified);
    const Request request = hops.at(2).request.value();
    QCOMPARE(request.method, std::string("GET"));
    QCOMPARE(request.fields.back().name, std::string("Origin"));
    QCOMPARE(request.fields.back().value, std::string("https://a.example"));
    const auto wget = read(sample("wget-S.txt"));
    QVERIFY(wget->exchanges.at(0).hops.at(0).isVerified);
    QVERIFY(!wget->exchanges.at(0).hops.at(2).isVerified);
    const auto verified = read(
        "* SSL connection using TLSv1.3\n*  SSL certificate verify ok.\n> GET / HTTP/1.1\n> Host: a.example\n"
        "< HTTP/1.1 200 OK\n< A: b\n");
    QVERIFY(verified->exchanges.at(0).judged().isVerified);
}

void HeaderTextTest::takesTheUrlFromTheHintWhereTheTextHasNone()
{
    compare(rendered(read("A: b", "https://a.example/")), "fields\n0 <https://a.example/> | A=b");
    compare(rendered(read("Request URL: https://b.example/\nA: b", "https://b.example/")),
        "fields\n0 <https://b.example/> | A=b");
    // A redirect tells the URL of the last response; the hint then is what was asked for.
    const std::string chain = "HTTP/1.1 301 Moved\nLocation: https://a.example/\n\nHTTP/2 200\na: b\n";
    compare(rendered(read(chain, "http://a.example")),
        "message\n301 <http://a.example> | Location=https://a.example/\n200 <https://a.example/> | a=b");
    compare(rendered(read(chain, "https://a.example")),
        "message\n301 <> | Location=https://a.example/\n200 <https://a.example/> | a=b");
    const std::string relative = "HTTP/1.1 302 Found\nLocation: /b\n\nHTTP/2 200\na: b\n";
    compare(rendered(read(relative, "https://a.example/b")),
        "message\n302 <> | Location=/b\n200 <https://a.example/b> | a=b");
    const auto two = read(
        "> GET /1 HTTP/2\n> Host: a.example\n< HTTP/2 200\n< a: 1\n> GET /2 HTTP/2\n> Host: a.example\n"
        "< HTTP/2 200\n< a: 2\n",
        "http://a.example/2");
    QCOMPARE(two->chosen, std::size_t(1));
}

void HeaderTextTest::notesIrregularitiesWithTheirPlaces_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::vector<Found>>("expected");
    const auto row = [](const char* name, const std::string& text, const std::vector<Found>& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("none", "HTTP/1.1 200 OK\nA: b\nC: d\n\n", {});
    row("no colon", "A: b\nhello\nC: d", { { Kind::NoColon, 5, 2, 1, -1 } });
    row("an empty name", "A: b\n: c\n", { { Kind::EmptyName, 5, 2, 1, -1 } });
    row("a space before the colon", "A : b\n", { { Kind::SpaceBeforeColon, 1, 1, 2, 0 } });
    row("an illegal byte", "A: b\nX(Y): c", { { Kind::IllegalNameByte, 6, 2, 2, 1 } });
    row("a control byte",
        "A: b\x01"
        "c\x02\n",
        { { Kind::ControlByte, 4, 1, 5, 0 } });
    row("NUL", std::string("A: b\0c\n", 7), { { Kind::ControlByte, 4, 1, 5, 0 } });
    row("a bare CR", "A: b\rc\r\nD: e\r\n", { { Kind::ControlByte, 4, 1, 5, 0 } });
    row("a tab is none", "A: b\tc\n", {});
    row("Latin-1", "A: caf\xE9\n", { { Kind::NotUtf8, 6, 1, 7, 0 } });
    row("UTF-8 is none", "A: caf\xC3\xA9\n", {});
    row("folded", "A: b\nC: d\n e\x7F\n",
        { { Kind::Folded, 10, 3, 1, 1 }, { Kind::ControlByte, 12, 3, 3, 1 } });
    row("LF among CRLF", "A: b\r\nC: d\nE: f\r\n", { { Kind::BareLineFeed, 10, 2, 5, -1 } });
    row("a damaged status", "HTTP/1.1 2x0 OK\nA: b\n", { { Kind::DamagedStatusLine, 0, 1, 1, -1 } });
    row("a damaged version", "HTTP/1.1.1 200 OK\nA: b\n", { { Kind::DamagedStatusLine, 0, 1, 1, -1 } });
    row("two in one field", "X(Y) : \x01\n",
        { { Kind::IllegalNameByte, 1, 1, 2, 0 }, { Kind::SpaceBeforeColon, 4, 1, 5, 0 },
            { Kind::ControlByte, 7, 1, 8, 0 } });
}

void HeaderTextTest::notesIrregularitiesWithTheirPlaces()
{
    QFETCH(std::string, text);
    QFETCH(std::vector<Found>, expected);
    // A token among the names, that the text be taken at all.
    const auto read = readHeaderText(asBytes(text + "Z: z"), {});
    QVERIFY(read);
    QCOMPARE(read->irregularities.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const Irregularity& irregularity = read->irregularities[i];
        QCOMPARE(int(irregularity.kind), int(expected[i].kind));
        QCOMPARE(irregularity.place.byte.value(), expected[i].byte);
        QCOMPARE(irregularity.place.line.value(), expected[i].line);
        QCOMPARE(irregularity.place.column.value(), expected[i].column);
        QCOMPARE(irregularity.hop.value(), std::size_t(0));
        QCOMPARE(irregularity.field ? int(*irregularity.field) : -1, expected[i].field);
    }
}

void HeaderTextTest::namesPlacesInTheTextAsItWasPasted()
{
    const std::string text = "\xEF\xBB\xBF```\n> Server: nginx\n>  Set-Cookie: a\n>   b\n```\n";
    const auto quoted = read(text);
    QVERIFY(quoted);
    const auto& fields = quoted->exchanges.at(0).judged().fields;
    QCOMPARE(fields.size(), std::size_t(1)); // the second line is folded
    for (const char* raw :
        { "Server: a\r\nX: y\r\n", "  > Server: a\n  > X: y", "HTTP/1.1 200 OK\n\tServer: a\n\n" }) {
        const std::string pasted(raw);
        const auto result = read(pasted);
        QVERIFY(result);
        for (const Field& field : result->exchanges.at(0).judged().fields) {
            const Place place = field.place.value();
            QCOMPARE(pasted.substr(*place.byte, field.name.size()), field.name);
            const std::string before = pasted.substr(0, *place.byte);
            QCOMPARE(*place.line, std::uint64_t(std::ranges::count(before, '\n')) + 1);
            QCOMPARE(*place.column, *place.byte - (before.rfind('\n') + 1) + 1);
        }
    }
    const std::string json = "{\n \"Server\": \"a\",\n \"X\": \"y\"}";
    const auto object = read(json);
    const Place place = object->exchanges.at(0).judged().fields.at(1).place.value();
    QCOMPARE(place.line, std::optional<std::uint64_t>(3));
    QCOMPARE(place.column, std::optional<std::uint64_t>(2));
}

void HeaderTextTest::irregularitiesNameTheHop()
{
    const auto text = read("HTTP/1.1 100 Continue\nX Y: z\n\nHTTP/1.1 301 Moved\nLocation: /a\nB : "
                           "c\n\nHTTP/1.1 200 OK\nC: d\nE : f\n\n"
                           "HTTP/1.1 200 OK\nG : h\n\n");
    QVERIFY(text);
    QCOMPARE(text->irregularities.size(), std::size_t(2));
    QCOMPARE(text->irregularities[0].hop.value(), std::size_t(0));
    QCOMPARE(text->irregularities[1].hop.value(), std::size_t(1));
    QCOMPARE(text->irregularities[1].field.value(), std::size_t(1));
    QCOMPARE(text->irregularities[1].place.member, std::string("E"));
}

void HeaderTextTest::refusesWhatIsTooLarge()
{
    std::string many;
    for (int i = 0; i < 10'000; ++i)
        many += "A: b\n";
    QVERIFY(read(many));
    const auto tooMany = read(many + "A: b\n");
    QCOMPARE(int(tooMany.error().code), int(ErrorCode::TooLarge));
    QCOMPARE(tooMany.error().place->line, std::optional<std::uint64_t>(10'001));
    QVERIFY(read("A: " + std::string(1 << 20, 'b')));
    QCOMPARE(int(read("A: " + std::string((1 << 20) + 1, 'b')).error().code), int(ErrorCode::TooLarge));
    QCOMPARE(int(read("A: " + std::string(1 << 19, 'b') + "\n " + std::string(1 << 19, 'b')).error().code),
        int(ErrorCode::TooLarge));
    QCOMPARE(int(read("A: b\n\n<" + std::string(std::size_t(64) << 20, 'b')).error().code),
        int(ErrorCode::TooLarge));
    std::string hops;
    for (int i = 0; i < 10'001; ++i)
        hops += "HTTP/2 200\na: b\n\n";
    QCOMPARE(int(read(hops).error().code), int(ErrorCode::TooLarge));
}

void HeaderTextTest::readsABlockAsItIsSent()
{
    const auto block = readHeaderBlock(asBytes("HTTP/1.1 200 OK\r\nServer: nginx\r\nA : b\r\n\r\nbody: no"));
    QVERIFY(block);
    QCOMPARE(block->response.version, std::string("HTTP/1.1"));
    QCOMPARE(block->response.status, 200);
    QCOMPARE(block->response.reason, std::string("OK"));
    QCOMPARE(block->response.fields.size(), std::size_t(2));
    QVERIFY(!block->response.body);
    QCOMPARE(block->irregularities.size(), std::size_t(1));
    QCOMPARE(block->irregularities[0].hop.value(), std::size_t(0));
    QVERIFY(readHeaderBlock(asBytes("HTTP/1.1 204 No Content\r\n\r\n")));
    QCOMPARE(readHeaderBlock({}).error().cause, std::optional(Cause::Empty));
    // What a server sends is not unwrapped: these are fields to it.
    const auto plain = readHeaderBlock(asBytes("HTTP/1.1 200 OK\r\n> A: b\r\n \r\nHeader set X y: z\r\n"));
    QCOMPARE(plain->response.fields.size(), std::size_t(2));
    QCOMPARE(plain->response.fields.at(0).name, std::string("> A"));
}

void HeaderTextTest::readsWhatItWrites()
{
    Response response{ .fields
        = { { .name = "Server", .value = "nginx" }, { .name = "X-Empty", .value = "" },
            { .name = "set-cookie", .value = "a=b" }, { .name = "set-cookie", .value = "a=b" } } };
    compare(headerTextOf(response), "Server: nginx\nX-Empty:\nset-cookie: a=b\nset-cookie: a=b\n");
    response.version = "HTTP/2";
    response.status = 404;
    compare(headerTextOf(response).substr(0, 11), "HTTP/2 404\n");
    response.reason = "Not Found";
    const auto again = read(headerTextOf(response));
    QVERIFY(again);
    const Response& same = again->exchanges.at(0).judged();
    QCOMPARE(same.status, 404);
    QCOMPARE(same.version, response.version);
    QCOMPARE(same.reason, response.reason);
    compare(headerTextOf(same), headerTextOf(response));
}

void HeaderTextTest::survivesEveryTruncationAndBitFlip_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* name : { "curl-i-redirects.txt", "curl-v-i.txt", "wget-S.txt", "powershell.txt",
             "chrome.txt", "chrome-colons.txt", "safari.txt", "page.har" })
        QTest::newRow(name) << sample(name);
    QTest::newRow("chunks") << std::string(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3;x\r\n"
        "abc\r\n0\r\nT: u\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\n");
    QTest::newRow("configuration") << std::string(
        "add_header A \"b\\\"c\" always;\nHeader set D 'e'\n<add name=\"F\" value=\"g\"/>");
    QTest::newRow("a meta element") << std::string(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">");
}

void HeaderTextTest::survivesEveryTruncationAndBitFlip()
{
    QFETCH(std::string, text);
    QVERIFY(read(text));
    const auto check = [](const std::string& damaged) {
        const auto result = read(damaged);
        if (!result)
            return;
        QVERIFY(result->chosen < result->exchanges.size());
        for (const Exchange& exchange : result->exchanges) {
            QVERIFY(!exchange.hops.empty());
            for (const Field& field : exchange.judged().fields)
                QVERIFY(!field.place || *field.place->byte <= damaged.size());
        }
    };
    for (std::size_t length = 0; length < text.size(); ++length)
        check(text.substr(0, length));
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        std::string flipped = text;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        check(flipped);
    }
}

void HeaderTextTest::takesLongTextsInLinearTime_data()
{
    QTest::addColumn<std::string>("begin");
    QTest::addColumn<std::string>("piece");
    const auto row = [](const char* name, const std::string& begin, const std::string& piece) {
        QTest::newRow(name) << begin << piece;
    };
    row("empty lines", "A: b", "\n");
    row("carriage returns", "A: b", "\r");
    row("lines without a colon", "A: b\n", "x\n");
    row("status lines in a body", "HTTP/1.1 200 OK\nA: b\n\n", "HTTP/1.1 200 OK\n<\n");
    row("fences", "A: b\n", "```\n");
    row("quotes", "> A: b\n", ">>>>>>>>>>\n");
    row("indentation", " A: b\n", "                \n");
    row("chunks that fail", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nA: b\n\n",
        "4\nHTTP\n0;/1.1 200 OK\n1\nx\n");
    row("curl's bodies", "< HTTP/2 200\n< a: b\n< \n", "HTTP/\n\n");
    row("curl's remarks", "< HTTP/2 200\n< a: b\n< \n", "* Connection\n");
    row("a policy", "default-src 'self';", "\nimg-src data:;");
    row("a meta element", "<meta http-equiv=Content-Security-Policy ", "a=\"b\" ");
    row("Chrome's lines", "server\nnginx\ndate\nx\n", "\n\n");
    row("a folded line", "A: b\n", "\n \n");
    row("JSON arrays", "[", "[],");
    row("spaces", "A: b\n", "        ");
}

void HeaderTextTest::takesLongTextsInLinearTime()
{
    QFETCH(std::string, begin);
    QFETCH(std::string, piece);
    // Quadratic work on two megabytes would not come back.
    std::string text = begin;
    while (text.size() < 2'000'000)
        text += piece;
    (void)read(text);
    (void)readHeaderBlock(asBytes(text));
}

QTEST_APPLESS_MAIN(HeaderTextTest)
#include "header_text_test.moc"
