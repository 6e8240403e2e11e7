// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/response_reader.h"
#include "tests/support/child.h"

#include <QTest>

using namespace core;
using core::fetch::ReadResponse;
using core::fetch::ResponseReader;

namespace {

constexpr ResponseReader::Limits limits{ .headerBytes = 4096, .bodyBytes = 1000, .redirectBytes = 100 };

/// What came of the bytes and the end of the connection, as one line that a table can hold.
std::string shown(const ReadResponse& read)
{
    std::string text = std::to_string(read.head.response.status) + " [" + read.body + "]";
    text += read.isBodyCut ? " cut" : "";
    text += read.isCoded ? " coded" : "";
    for (const http::Irregularity& irregularity : read.head.irregularities)
        text += " " + std::to_string(static_cast<int>(irregularity.kind));
    return text;
}

std::string told(const Error& error)
{
    std::string text = idOf(error.code);
    if (error.cause)
        text.append(": ").append(messageOf(*error.cause));
    if (error.place && error.place->byte)
        text.append(" at ").append(std::to_string(*error.place->byte));
    return text;
}

std::string readIn(
    std::string_view wire, std::size_t piece, ResponseReader::Body body = ResponseReader::Body::AsTold)
{
    ResponseReader reader(body, limits);
    for (std::size_t at = 0; at < wire.size() && !reader.isWhole(); at += piece) {
        if (const Result<> taken = reader.take(asBytes(wire.substr(at, piece))); !taken)
            return told(taken.error());
    }
    if (!reader.isWhole()) {
        if (const Result<> ended = reader.end(); !ended)
            return told(ended.error());
    }
    return shown(reader.takeResponse());
}

std::string number(http::Irregularity::Kind kind)
{
    return std::to_string(static_cast<int>(kind));
}

QByteArray bytes(std::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

} // namespace

class ResponseReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatServersSend_data();
    void readsWhatServersSend();
    void readsNoBodyAfterHead();
    void tellsOfEveryCut();
    void refusesAnEndlessHeader_data();
    void refusesAnEndlessHeader();
    void takesNoMoreBodyThanItMay_data();
    void takesNoMoreBodyThanItMay();
    void leavesWhatFollowsAlone();
    void keepsTheHeaderAsItCame();
    void isContentWithHalfABodyWhenTimeIsUp();
};

void ResponseReaderTest::readsWhatServersSend_data()
{
    using Kind = http::Irregularity::Kind;
    using namespace std::string_view_literals;
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<std::string>("result");
    const auto row = [](const char* name, std::string_view wire, const std::string& result) {
        QTest::newRow(name) << bytes(wire) << result;
    };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "200 [hello]");
    row("no field at all", "HTTP/1.0 200 OK\r\n\r\nhello", "200 [hello]");
    row("no reason phrase", "HTTP/1.1 404\r\nContent-Length: 0\r\n\r\n", "404 []");
    row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 2\n\nhi", "200 [hi]");
    row("to the end of the connection", "HTTP/1.1 200 OK\r\nA: b\r\n\r\nall of it", "200 [all of it]");
    row("length nought", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nmore", "200 []");
    row("the same length twice", "HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\n\r\nhi", "200 [hi]");
    row("different lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nhello",
        "200 [hello] " + number(Kind::DamagedLength));
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nhello",
        "200 [hello] " + number(Kind::DamagedLength));
    row("signed length", "HTTP/1.1 200 OK\r\nContent-Length: +2\r\n\r\nhello",
        "200 [hello] " + number(Kind::DamagedLength));
    row("length with a unit", "HTTP/1.1 200 OK\r\nContent-Length: 2 bytes\r\n\r\nhello",
        "200 [hello] " + number(Kind::DamagedLength));
    row("length beyond 64 bits", "HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551616\r\n\r\nhi",
        "200 [hi] " + number(Kind::DamagedLength));
    row("body shorter than told", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello",
        "200 [hello] cut " + number(Kind::EarlyEnd));
    row("no content", "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello", "204 []");
    row("not modified", "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", "304 []");
    row("interim responses",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\n"
        "Content-Length: 2\r\n\r\nhi",
        "200 [hi]");
    row("switched protocols", "HTTP/1.1 101 Switching Protocols\r\n\r\n\x81\x01x", "101 []");
    row("chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0a\r\n0123456789\r\n0\r\n\r\n",
        "200 [abc0123456789]");
    row("chunks with extensions and trailers",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n3 ;a=\"b\"\r\nabc\r\n0\r\nX: y\r\n\r\n",
        "200 [abc]");
    row("chunks with bare line feeds", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n3\nabc\n0\n\n",
        "200 [abc]");
    row("chunks beside a length",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
        "200 [abc]");
    row("a compressed transfer",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
        "200 [abc] coded");
    row("a transfer that does not end in chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nabc",
        "200 [abc] coded");
    row("chunks from HTTP/1.0", "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "200 [0\r\n\r\n] coded");
    row("compressed unasked", "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 2\r\n\r\nhi",
        "200 [hi] coded");
    row("a chunk's size that is none",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nxyz\r\n",
        "200 [abc] cut " + number(Kind::DamagedChunk));
    row("a chunk's size in hexadecimal notation",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0x3\r\nabc\r\n",
        "200 [] cut " + number(Kind::DamagedChunk));
    row("a negative chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n",
        "200 [] cut " + number(Kind::DamagedChunk));
    row("a chunk beyond 64 bits",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10000000000000000\r\nabc\r\n",
        "200 [] cut " + number(Kind::DamagedChunk));
    row("a chunk longer than told",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n",
        "200 [abc] cut " + number(Kind::DamagedChunk));
    row("chunks without an end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
        "200 [abc] cut " + number(Kind::EarlyEnd));
    row("an empty chunk size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\nabc",
        "200 [] cut " + number(Kind::DamagedChunk));
    row("nothing", "", "connection-lost at 0");
    row("half a header", "HTTP/1.1 200 OK\r\nServer", "connection-lost at 23");
    row("only interim", "HTTP/1.1 100 Continue\r\n\r\n", "connection-lost at 25");
    row("SSH", "SSH-2.0-OpenSSH_9.2p1\r\n", "not-http: the port speaks SSH");
    row("mail", "220 mail.example ESMTP\r\n", "not-http: the port speaks like a server for mail or FTP");
    row("a TLS alert", "\x15\x03\x01\x00\x02\x02\x46"sv, "not-http: the port speaks TLS; try https");
    row("HTTP/2", "\0\0\x12\x04\0\0\0\0\0"sv, "not-http: the port speaks HTTP/2 only");
    row("HTTP/0.9", "<html>old</html>", "not-http: a page came without a header, as in HTTP/0.9");
    row("garbage", "\xFF\xFE\x00garbage"sv, "not-http");
    row("garbage of one byte", "x", "not-http");
    row("an empty line before", "\r\nHTTP/1.1 200 OK\r\n\r\n", "not-http");
}

void ResponseReaderTest::readsWhatServersSend()
{
    QFETCH(QByteArray, wire);
    QFETCH(std::string, result);
    const std::string text = wire.toStdString();
    for (const std::size_t piece : { text.size() + 1, std::size_t{ 1 }, std::size_t{ 2 }, std::size_t{ 7 } })
        QCOMPARE(readIn(text, piece), result);
}

void ResponseReaderTest::readsNoBodyAfterHead()
{
    QCOMPARE(readIn("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", 100, ResponseReader::Body::None),
        std::string("200 []"));
}

void ResponseReaderTest::tellsOfEveryCut()
{
    constexpr std::string_view head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const std::string wire = std::string(head) + "4\r\nbody\r\n0\r\nTrailer: x\r\n\r\n";
    for (std::size_t size = 0; size <= wire.size(); ++size) {
        const std::string result = readIn(std::string_view(wire).substr(0, size), 3);
        if (size < head.size())
            QCOMPARE(result, "connection-lost at " + std::to_string(size));
        else if (size < wire.size())
            QVERIFY2(result.starts_with("200 [") && result.contains("] cut"), result.c_str());
        else
            QCOMPARE(result, std::string("200 [body]"));
    }
}

void ResponseReaderTest::refusesAnEndlessHeader_data()
{
    QTest::addColumn<std::string>("more");
    QTest::newRow("one line") << std::string("x");
    QTest::newRow("many lines") << std::string("X-Line: y\r\n");
    QTest::newRow("interim responses") << std::string("HTTP/1.1 102 Processing\r\n\r\n");
}

void ResponseReaderTest::refusesAnEndlessHeader()
{
    QFETCH(std::string, more);
    ResponseReader reader(ResponseReader::Body::AsTold, limits);
    Result<> taken = more.starts_with("HTTP") ? Result<>() : reader.take(asBytes("HTTP/1.1 200 OK\r\n"));
    std::size_t sent = 0;
    for (; taken && sent < 2 * limits.headerBytes; sent += more.size())
        taken = reader.take(asBytes(more));
    QVERIFY(!taken);
    QCOMPARE(told(taken.error()), std::string("too-large: its header does not end"));
    QVERIFY(sent <= limits.headerBytes + more.size());
}

void ResponseReaderTest::takesNoMoreBodyThanItMay_data()
{
    QTest::addColumn<std::string>("head");
    QTest::addColumn<std::string>("more");
    QTest::addColumn<int>("most");
    QTest::newRow("to the end") << std::string("HTTP/1.1 200 OK\r\n\r\n") << std::string(300, 'x') << 1000;
    QTest::newRow("length") << std::string("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")
                            << std::string(300, 'x') << 1000;
    QTest::newRow("chunks") << std::string("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                            << "12c\r\n" + std::string(300, 'x') + "\r\n"
                            << 1000;
    QTest::newRow("a redirect's") << std::string("HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n")
                                  << std::string(300, 'x') << 100;
}

void ResponseReaderTest::takesNoMoreBodyThanItMay()
{
    QFETCH(std::string, head);
    QFETCH(std::string, more);
    QFETCH(int, most);
    ResponseReader reader(ResponseReader::Body::AsTold, limits);
    QVERIFY(reader.take(asBytes(head)));
    for (int i = 0; i < 10 && !reader.isWhole(); ++i)
        QVERIFY(reader.take(asBytes(more)));
    QVERIFY(reader.isWhole());
    const ReadResponse read = reader.takeResponse();
    QVERIFY(read.isBodyCut);
    QCOMPARE(int(read.body.size()), most);
}

void ResponseReaderTest::leavesWhatFollowsAlone()
{
    ResponseReader reader(ResponseReader::Body::AsTold, limits);
    QVERIFY(
        reader.take(asBytes("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhiHTTP/1.1 500 Injected\r\n\r\n")));
    QVERIFY(reader.isWhole());
    const ReadResponse read = reader.takeResponse();
    QCOMPARE(read.body, std::string("hi"));
    QCOMPARE(int(read.bodyBytes), 2);
}

void ResponseReaderTest::keepsTheHeaderAsItCame()
{
    constexpr std::string_view head = "HTTP/1.1 200 OK\r\nb: 2\r\nA: 1\r\nb: 3\r\nServer: caf\xE9\r\n\r\n";
    ResponseReader reader(ResponseReader::Body::AsTold, limits);
    QVERIFY(reader.take(asBytes("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n")));
    QVERIFY(reader.take(asBytes(head)));
    QVERIFY(reader.end());
    const ReadResponse read = reader.takeResponse();
    QCOMPARE(std::string(asText(read.rawHeader)), std::string(head));
    std::string names;
    for (const http::Field& field : read.head.response.fields)
        names += field.name + "=" + field.value + " ";
    QCOMPARE(names, std::string("b=2 A=1 b=3 Server=caf\xE9 "));
}

void ResponseReaderTest::isContentWithHalfABodyWhenTimeIsUp()
{
    ResponseReader reader(ResponseReader::Body::AsTold, limits);
    QVERIFY(reader.take(asBytes("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel")));
    QVERIFY(reader.hasHeader());
    reader.giveUp();
    QVERIFY(reader.isWhole());
    QCOMPARE(shown(reader.takeResponse()), std::string("200 [hel] cut"));
}

QTEST_GUILESS_MAIN(ResponseReaderTest)
#include "response_reader_test.moc"
