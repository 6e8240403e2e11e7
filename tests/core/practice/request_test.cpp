// SPDX-License-Identifier: Apache-2.0
#include "core/practice/answer.h"
#include "core/practice/request.h"

#include <QTest>

using namespace core::practice;

namespace {

/// The status of a refusal; 0 where it is taken, -1 where the end is missing.
int statusOf(const RequestOutcome& outcome)
{
    if (const auto* refused = std::get_if<Refused>(&outcome))
        return refused->status;
    return std::holds_alternative<Request>(outcome) ? 0 : -1;
}

Request taken(std::string_view text)
{
    const RequestOutcome outcome = readRequest(text);
    if (!std::holds_alternative<Request>(outcome))
        qFatal("the request was refused: %d", statusOf(outcome));
    return std::get<Request>(outcome);
}

} // namespace

class RequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsWellFormed()
    {
        const std::string text = "GET /csp/missing?a=b HTTP/1.1\r\nHost: LOCALHOST:8080\r\n"
                                 "Origin:  https://a.example \r\nX-One: 1\r\n\r\nrest";
        const Request request = taken(text);
        QCOMPARE(request.method, "GET");
        QCOMPARE(request.path, "/csp/missing");
        QCOMPARE(request.host, "localhost");
        QCOMPARE(request.origin.value(), "https://a.example");
        QCOMPARE(request.fieldNames, (std::vector<std::string>{ "Host", "Origin", "X-One" }));
        QCOMPARE(request.headBytes, text.size() - 4);
        QVERIFY(request.staysOpen);
    }

    void refusesWhatIsNot_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& text, int status) {
            QTest::newRow(name) << text << status;
        };
        const QByteArray host = "Host: localhost\r\n";
        row("unfinished", "GET / HTTP/1.1\r\nHost: localhost\r\n", -1);
        row("nothing", "", -1);
        row("a greeting of TLS", QByteArray("\x16\x03\x01\x02\0", 5), 400);
        row("an empty line before it", "\r\nGET / HTTP/1.1\r\n" + host + "\r\n", 0);
        row("HTTP/1.0 without a host", "GET / HTTP/1.0\r\n\r\n", 0);
        row("an absolute target", "GET http://localhost:1/a HTTP/1.1\r\n" + host + "\r\n", 0);
        row("an absolute target elsewhere", "GET http://a.example/ HTTP/1.1\r\n" + host + "\r\n", 421);
        row("all of the server", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 0);
        row("GET of all", "GET * HTTP/1.1\r\n" + host + "\r\n", 400);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", 400);
        row("an address", "GET / HTTP/1.1\r\nHost: 127.0.0.1:80\r\n\r\n", 0);
        row("an address of IPv6", "GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n", 0);
        row("a name below localhost", "GET / HTTP/1.1\r\nHost: www.localhost\r\n\r\n", 0);
        row("a dot at the end", "GET / HTTP/1.1\r\nHost: localhost.\r\n\r\n", 0);
        row("rebinding", "GET / HTTP/1.1\r\nHost: attacker.example\r\n\r\n", 421);
        row("rebinding by a suffix", "GET / HTTP/1.1\r\nHost: localhost.attacker.example\r\n\r\n", 421);
        row("rebinding by an end", "GET / HTTP/1.1\r\nHost: notlocalhost\r\n\r\n", 421);
        row("markup as a name", "GET / HTTP/1.1\r\nHost: <b>.localhost\r\n\r\n", 421);
        row("another loopback address", "GET / HTTP/1.1\r\nHost: 127.0.0.2\r\n\r\n", 421);
        row("an empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 421);
        row("bare line feeds", "GET / HTTP/1.1\nHost: localhost\n\r\n\r\n", 400);
        row("a control byte", QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\nA: \0\r\n\r\n", 41), 400);
        row("folded", "GET / HTTP/1.1\r\nHost: localhost\r\nA: 1\r\n 2\r\n\r\n", 400);
        row("no colon", "GET / HTTP/1.1\r\nHost: localhost\r\nA\r\n\r\n", 400);
        row("a space before the colon", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", 400);
        row("two spaces", "GET  / HTTP/1.1\r\n" + host + "\r\n", 400);
        row("a space in the target", "GET /a b HTTP/1.1\r\n" + host + "\r\n", 400);
        row("a target without a slash", "GET a HTTP/1.1\r\n" + host + "\r\n", 400);
        row("a fragment", "GET /#a HTTP/1.1\r\n" + host + "\r\n", 400);
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", 505);
        row("HTTP/0.9", "GET /\r\n\r\n", 400);
        row("TLS", QByteArray("\x16\x03\x01\x02\r\n\r\n"), 400);
        row("another method", "DELETE / HTTP/1.1\r\n" + host + "\r\n", 405);
        row("no method", " / HTTP/1.1\r\n" + host + "\r\n", 400);
        row("a length", "POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\n", 0);
        row("two lengths", "POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\nContent-Length: 5\r\n\r\n",
            400);
        row("a length that is none", "POST / HTTP/1.1\r\n" + host + "Content-Length: +5\r\n\r\n", 400);
        row("a length beyond all numbers",
            "POST / HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999\r\n\r\n", 400);
        row("too much", "POST / HTTP/1.1\r\n" + host + "Content-Length: 65537\r\n\r\n", 413);
        row("a coding", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n", 501);
        row("a head that is too large",
            "GET / HTTP/1.1\r\n" + host + "A: " + QByteArray(17000, 'a') + "\r\n\r\n", 431);
        row("a head without end", "GET / HTTP/1.1\r\n" + host + "A: " + QByteArray(17000, 'a'), 431);
    }
    void refusesWhatIsNot()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, status);
        QCOMPARE(statusOf(readRequest({ text.constData(), static_cast<std::size_t>(text.size()) })), status);
    }

    void staysOpenAsAsked()
    {
        const std::string host = "Host: localhost\r\n";
        QVERIFY(taken("GET / HTTP/1.1\r\n" + host + "\r\n").staysOpen);
        QVERIFY(!taken("GET / HTTP/1.1\r\n" + host + "Connection: x, Close\r\n\r\n").staysOpen);
        QVERIFY(!taken("GET / HTTP/1.0\r\n" + host + "\r\n").staysOpen);
        QVERIFY(taken("GET / HTTP/1.0\r\n" + host + "Connection: keep-alive\r\n\r\n").staysOpen);
    }

    void everyTruncationIsUnfinished()
    {
        const std::string text = "GET /a HTTP/1.1\r\nHost: localhost\r\nX: y\r\n\r\n";
        for (std::size_t size = 0; size < text.size(); ++size)
            QCOMPARE(statusOf(readRequest(std::string_view(text).substr(0, size))), -1);
    }

    void everyBitFlipIsAnsweredOrRefused()
    {
        const std::string text = "GET /csp/missing HTTP/1.1\r\nHost: localhost\r\nOrigin: a\r\n\r\n";
        for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
            std::string flipped = text;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            const RequestOutcome outcome = readRequest(flipped);
            if (const auto* request = std::get_if<Request>(&outcome))
                QVERIFY(!answerTo(*request, {}).bytes.empty());
        }
    }

    /// Whatever a request says, it cannot write a header of its own.
    void echoesOnlyWhatFitsInALine()
    {
        const RequestOutcome outcome
            = readRequest("GET /cors/reflected HTTP/1.1\r\nHost: localhost\r\nOrigin: {nonce}<b>\r\n\r\n");
        const Answer answer = answerTo(std::get<Request>(outcome), { .isSecure = true, .nonce = "secret" });
        QVERIFY(answer.bytes.contains("\r\nAccess-Control-Allow-Origin: {nonce}<b>\r\n"));
        QVERIFY(!answer.bytes.contains("secret"));
    }

    void namesWhatArrivedAndNotItsValue()
    {
        const Request request = taken("GET /redirect/arrival HTTP/1.1\r\nHost: localhost\r\n"
                                      "Authorization: Basic c2VjcmV0\r\nX-A&b: 1\r\n\r\n");
        const std::string page = answerTo(request, {}).bytes;
        QVERIFY(page.contains("these fields: Authorization, X-A&amp;b."));
        QVERIFY(!page.contains("c2VjcmV0"));
    }

    void answersHeadWithoutABody()
    {
        Request request = taken("GET /good HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const std::string whole = answerTo(request, { .isSecure = true }).bytes;
        request.method = "HEAD";
        const std::string head = answerTo(request, { .isSecure = true }).bytes;
        QVERIFY(head.ends_with("\r\n\r\n"));
        QVERIFY(whole.starts_with(head));
        QVERIFY(whole.size() > head.size());
    }

    void countsRedirectsToTheEnd()
    {
        std::string path = "/redirect/many";
        int steps = 0;
        for (; steps < 20; ++steps) {
            const Answer answer = answerTo(
                taken("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n"), { .isSecure = true });
            if (answer.status != 302)
                break;
            const std::size_t at = answer.bytes.find("Location: ") + 10;
            path = answer.bytes.substr(at, answer.bytes.find("\r\n", at) - at);
        }
        QCOMPARE(steps, 11);
    }
};

QTEST_GUILESS_MAIN(RequestTest)

#include "request_test.moc"
