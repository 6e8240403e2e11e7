// SPDX-License-Identifier: Apache-2.0
#include "core/http/url.h"

#include <QTest>

using namespace core::http;

namespace {

QByteArray textOf(const std::optional<Url>& url)
{
    return url ? QByteArray::fromStdString(url->text()) : QByteArray("<none>");
}

} // namespace

class UrlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesAsBrowsersDo_data();
    void parsesAsBrowsersDo();
    void resolvesReferences_data();
    void resolvesReferences();
    void takesAUrlApart();
    void knowsAddresses_data();
    void knowsAddresses();
    void knowsLoopback_data();
    void knowsLoopback();
    void survivesEveryTruncationAndBitFlip();
    void takesLongPathsInLinearTime();
};

// Most cases are those of the URL standard's own tests.
void UrlTest::parsesAsBrowsersDo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const QByteArray& text, const char* expected) {
        QTest::newRow(text.left(60).toPercentEncoding(":/?#[]@%\\ ").constData())
            << text << QByteArray(expected);
    };
    constexpr const char* none = "<none>";
    row("http://example.com", "http://example.com/");
    row("HTTPS://EXAMPLE.com:443/A", "https://example.com/A");
    row("http://example.com:80", "http://example.com/");
    row("http://example.com:443", "http://example.com:443/");
    row("ws://a:80/x", "ws://a/x");
    row("wss://a:443/x", "wss://a/x");
    row("http://a:000000000000000000080/", "http://a/");
    row("http://a:/", "http://a/");
    row("http://a:65535/", "http://a:65535/");
    row("http://a:65536/", none);
    row("http://a:b/", none);
    row("http://a:-1/", none);
    row("  \x01 http://a/b c \t", "http://a/b%20c");
    row("h\nt\ttp://a\r.example/\nx", "http://a.example/x");
    row("http:\\\\a\\b\\c?d\\e", "http://a/b/c?d\\e");
    row("http:a", "http://a/");
    row("http:/a", "http://a/");
    row("http:////a//b", "http://a//b");
    row("http://user@a/", "http://a/");
    row("http://user:pass@a:81/", "http://a:81/");
    row("http://a@b@c/", "http://c/");
    row("http://a:b@c:d@e:80/", "http://e/");
    row("http://@:80/", none);
    row("http://a@/x", none);
    row("http://", none);
    row("http:///", none);
    row("http://?", none);
    row("http://a?b#c?d", "http://a/?b#c?d");
    row("http://a#b", "http://a/#b");
    row("http://a/?", "http://a/?");
    row("http://a/#", "http://a/#");
    row("http://a/?#", "http://a/?#");
    row("http://a/./b/../c/.", "http://a/c/");
    row("http://a/b/..", "http://a/");
    row("http://a/../../b", "http://a/b");
    row("http://a/b/%2e%2E/c/%2e", "http://a/c/");
    row("http://a/b/.%2e/c", "http://a/c");
    row("http://a/.../b/..c/c..", "http://a/.../b/..c/c..");
    row("http://a//../b", "http://a/b");
    row("http://a/b//../c", "http://a/b/c");
    row("http://a/%zz%41", "http://a/%zz%41");
    row("http://a/\"<>`{}|^'", "http://a/%22%3C%3E%60%7B%7D|%5E'");
    row("http://a/?\"<>`{}|^'", "http://a/?%22%3C%3E`{}|^%27");
    row("http://a/#\"<>`{}|^'", "http://a/#%22%3C%3E%60{}|^'");
    row("http://a/\xC3\xA9?\xC3\xA9#\xC3\xA9", "http://a/%C3%A9?%C3%A9#%C3%A9");
    row("http://a/\x7F", "http://a/%7F");
    row("http://ex%41mple.com", "http://example.com/");
    row("http://a%2Fb", none);
    row("http://a%00b", none);
    row("http://a b/", none);
    row("http://a<b", none);
    row("http://a^b", none);
    row("http://a|b", none);
    row("http://a%b", none);
    row("http://a%25b", none);
    row("http://a_b.example", "http://a_b.example/");
    row("http://-a-.example", "http://-a-.example/");
    row("http://a.example./", "http://a.example./");
    row("http://a..b/", "http://a..b/");
    row("http://xn--bcher-kva.example", "http://xn--bcher-kva.example/");
    row("http://1.2.3.4", "http://1.2.3.4/");
    row("http://1.2.3.4.", "http://1.2.3.4/");
    row("http://127.1", "http://127.0.0.1/");
    row("http://2130706433/", "http://127.0.0.1/");
    row("http://0x7f.1/", "http://127.0.0.1/");
    row("http://0X7F000001", "http://127.0.0.1/");
    row("http://0300.0250.1", "http://192.168.0.1/");
    row("http://0/", "http://0.0.0.0/");
    row("http://0x", "http://0.0.0.0/");
    row("http://4294967295", "http://255.255.255.255/");
    row("http://4294967296", none);
    row("http://256.1.1.1", none);
    row("http://1.2.3.4.5", none);
    row("http://1.2.3.08", none);
    row("http://1.2..4", none);
    row("http://1.2.3.256", none);
    row("http://1.65536.1", none);
    row("http://99999999999999999999999", none);
    row("http://a.1", none);
    row("http://a.0x4", none);
    row("http://1.a", "http://1.a/");
    row("http://0x4.g", "http://0x4.g/");
    row("http://[::1]", "http://[::1]/");
    row("http://[::]:8080/", "http://[::]:8080/");
    row("http://[2001:DB8:0:0:1:0:0:1]", "http://[2001:db8::1:0:0:1]/");
    row("http://[1:0:0:2:0:0:0:3]", "http://[1:0:0:2::3]/");
    row("http://[1:0:2:3:4:5:6:7]", "http://[1:0:2:3:4:5:6:7]/");
    row("http://[0:0:0:0:0:0:0:0]", "http://[::]/");
    row("http://[1:2:3:4:5:6:7::]", "http://[1:2:3:4:5:6:7:0]/");
    row("http://[::2:3:4:5:6:7:8]", "http://[0:2:3:4:5:6:7:8]/");
    row("http://[::ffff:1.2.3.4]", "http://[::ffff:102:304]/");
    row("http://[1:2:3:4:5:6:1.2.3.4]", "http://[1:2:3:4:5:6:102:304]/");
    row("http://[00001::]", none);
    row("http://[1::2::3]", none);
    row("http://[:1]", none);
    row("http://[1:]", none);
    row("http://[1:2:3:4:5:6:7]", none);
    row("http://[1:2:3:4:5:6:7:8:9]", none);
    row("http://[1:2:3:4:5:6:7:8::]", none);
    row("http://[:::1]", none);
    row("http://[::1.2.3]", none);
    row("http://[::1.2.3.4.5]", none);
    row("http://[::01.2.3.4]", none);
    row("http://[::1.2.3.256]", none);
    row("http://[::1.2.3.4:5]", none);
    row("http://[::1%25eth0]", none);
    row("http://[::g]", none);
    row("http://[::1", none);
    row("http://::1]", none);
    row("http://[]", none);
    row("http://[::1]a", none);
    row("http://a]b", none);
    row("", none);
    row("a", none);
    row("//a/b", none);
    row("/a", none);
    row("ftp://a/", none);
    row("javascript:alert(1)", none);
    row("data:text/html,x", none);
    row("about:blank", none);
    row("http", none);
    row("1http://a", none);
    row(":http://a", none);
}

void UrlTest::parsesAsBrowsersDo()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto url = parseUrl(text.toStdString());
    QCOMPARE(textOf(url), expected);
    if (url)
        QCOMPARE(parseUrl(url->text()), url);
}

void UrlTest::resolvesReferences_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const QByteArray& reference, const char* expected) {
        QTest::newRow(("<" + reference + ">").constData()) << reference << QByteArray(expected);
    };
    // RFC 3986 section 5.4, as browsers resolve them.
    row("g", "http://a/b/c/g");
    row("./g", "http://a/b/c/g");
    row("g/", "http://a/b/c/g/");
    row("/g", "http://a/g");
    row("//g", "http://g/");
    row("?y", "http://a/b/c/d;p?y");
    row("g?y", "http://a/b/c/g?y");
    row("#s", "http://a/b/c/d;p?q#s");
    row("g#s", "http://a/b/c/g#s");
    row("g?y#s", "http://a/b/c/g?y#s");
    row(";x", "http://a/b/c/;x");
    row("g;x=1/../y", "http://a/b/c/y");
    row("", "http://a/b/c/d;p?q");
    row(".", "http://a/b/c/");
    row("./", "http://a/b/c/");
    row("..", "http://a/b/");
    row("../g", "http://a/b/g");
    row("../..", "http://a/");
    row("../../../g", "http://a/g");
    row("/./g", "http://a/g");
    row("g.", "http://a/b/c/g.");
    row("..g", "http://a/b/c/..g");
    row("g?y/../x", "http://a/b/c/g?y/../x");
    row("http:g", "http://a/b/c/g");
    row("http:/g", "http://a/g");
    row("http:", "http://a/b/c/d;p?q");
    row("http:?y", "http://a/b/c/d;p?y");
    row("https:g", "https://g/");
    row("https:/g", "https://g/");
    row("https://g/h", "https://g/h");
    row("\\g", "http://a/g");
    row("\\\\g\\h", "http://g/h");
    row("/\\g", "http://g/");
    row("g\\h", "http://a/b/c/g/h");
    row("///g", "http://g/");
    row("//g:80/", "http://g/");
    row("//user@g", "http://g/");
    row("//", "<none>");
    row("//g:x", "<none>");
    row(" g ", "http://a/b/c/g");
    row("\tg\n", "http://a/b/c/g");
    row("mailto:x", "<none>");
    row("javascript:alert(1)", "<none>");
    row("a:b", "<none>");
    row("1:b", "http://a/b/c/1:b");
    row("g:80", "<none>");
}

void UrlTest::resolvesReferences()
{
    QFETCH(QByteArray, reference);
    QFETCH(QByteArray, expected);
    const Url base = parseUrl("http://a/b/c/d;p?q#f").value();
    QCOMPARE(textOf(resolve(base, reference.toStdString())), expected);
}

void UrlTest::takesAUrlApart()
{
    const Url url = parseUrl("WSS://me:pw@Example.COM:8443/a/../b?c=d#e").value();
    QCOMPARE(url.scheme, std::string("wss"));
    QCOMPARE(url.host, std::string("example.com"));
    QCOMPARE(url.port, std::optional<std::uint16_t>(8443));
    QCOMPARE(url.path, std::string("/b"));
    QCOMPARE(url.query, std::string("?c=d"));
    QCOMPARE(url.fragment, std::string("#e"));
    QVERIFY(url.isSecure());
    QCOMPARE(url.effectivePort(), std::uint16_t(8443));
    QCOMPARE(url.origin(), std::string("wss://example.com:8443"));
    QCOMPARE(parseUrl("http://a").value().effectivePort(), std::uint16_t(80));
    QCOMPARE(parseUrl("https://a").value().effectivePort(), std::uint16_t(443));
    QCOMPARE(parseUrl("https://a").value().origin(), std::string("https://a"));
    QVERIFY(!parseUrl("http://a").value().isSecure());
    QCOMPARE(parseUrl("http://B\xC3\x9C.example").value().host, std::string("b\xC3\x9C.example"));
    const Url bare{ .scheme = "http", .host = "a" };
    QCOMPARE(resolve(bare, "b").value().text(), std::string("http://a/b"));
}

void UrlTest::knowsAddresses_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isAddress");
    for (const char* host :
        { "1.2.3.4", "127.1", "0x7f000001", "[::1]", "[2001:db8::1]", "[::ffff:1.2.3.4]" })
        QTest::newRow(host) << QByteArray(host) << true;
    for (const char* host :
        { "", "example.com", "1.2.3.4.example", "1.2.3.4.5", "256.0.0.1", "::1", "[::1", "[]", "a.1" })
        QTest::newRow(host) << QByteArray(host) << false;
}

void UrlTest::knowsAddresses()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, isAddress);
    QCOMPARE(isAddressLiteral(host.toStdString()), isAddress);
}

void UrlTest::knowsLoopback_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isLoopbackHost");
    for (const char* host : { "localhost", "LocalHost", "localhost.", "a.localhost", "127.0.0.1",
             "127.255.255.254", "127.1", "[::1]", "[0:0::1]" })
        QTest::newRow(host) << QByteArray(host) << true;
    for (const char* host : { "", "localhost.example", "mylocalhost", "128.0.0.1", "[::2]", "[::]", "0.0.0.0",
             "127.0.0.1.example" })
        QTest::newRow(host) << QByteArray(host) << false;
}

void UrlTest::knowsLoopback()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, isLoopbackHost);
    QCOMPARE(isLoopback(host.toStdString()), isLoopbackHost);
}

void UrlTest::survivesEveryTruncationAndBitFlip()
{
    const Url base = parseUrl("https://a/b").value();
    for (const std::string text :
        { "http://u:p@[2001:db8::1.2.3.4]:81/a/../%2e/b?c#d", "https://0x7f.1:443\\a/./b" }) {
        for (std::size_t length = 0; length <= text.size(); ++length)
            (void)resolve(base, std::string_view(text).substr(0, length));
        for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
            std::string flipped = text;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            if (const auto url = resolve(base, flipped))
                QCOMPARE(parseUrl(url->text()), url);
        }
    }
}

void UrlTest::takesLongPathsInLinearTime()
{
    // Quadratic work on these would not come back.
    for (const char* piece : { "/..", "/a", "/a/..", "/%2e%2e", "\\", "a", "?", "@", ":", "[" }) {
        std::string text = "http://a/";
        for (int i = 0; i < 500'000; ++i)
            text += piece;
        (void)parseUrl(text);
        (void)parseUrl("http://" + text.substr(9));
    }
}

QTEST_APPLESS_MAIN(UrlTest)
#include "url_test.moc"
