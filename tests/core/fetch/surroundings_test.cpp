// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/address.h"
#include "core/fetch/surroundings.h"
#include "tests/support/child.h"

#include <QTest>

using namespace core;

class SurroundingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsPrivateAddresses_data();
    void knowsPrivateAddresses();
    void asksNobodyForLocalhost_data();
    void asksNobodyForLocalhost();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void asksThisMachineWithoutProxy();
};

void SurroundingsTest::knowsPrivateAddresses_data()
{
    QTest::addColumn<bool>("isPrivate");
    // The first and last address of each block, and their neighbours.
    for (const char* address : { "0.0.0.0", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255",
             "127.0.0.1", "127.255.255.255", "169.254.169.254", "172.16.0.0", "172.31.255.255", "192.168.0.0",
             "192.168.255.255", "198.18.0.1", "198.19.255.255", "::", "::1", "fc00::1", "fdff::1", "fe80::1",
             "febf::1", "fec0::1", "::ffff:10.0.0.1", "64:ff9b::c0a8:1", "2002:c0a8:1::1" })
        QTest::newRow(address) << true;
    for (const char* address : { "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
             "126.255.255.255", "128.0.0.0", "169.253.255.255", "172.15.255.255", "172.32.0.0",
             "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "2606:4700::1111", "fbff::1",
             "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1" })
        QTest::newRow(address) << false;
}

void SurroundingsTest::knowsPrivateAddresses()
{
    QFETCH(bool, isPrivate);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(fetch::isPrivateAddress(address), isPrivate);
}

void SurroundingsTest::asksNobodyForLocalhost_data()
{
    QTest::addColumn<QString>("addresses");
    QTest::newRow("localhost") << "127.0.0.1 ::1";
    QTest::newRow("app.localhost") << "127.0.0.1 ::1";
    QTest::newRow("192.0.2.1") << "192.0.2.1";
    QTest::newRow("[2001:db8::1]") << "2001:db8::1";
    QTest::newRow("mylocalhost") << "";
    QTest::newRow("example.com") << "";
}

void SurroundingsTest::asksNobodyForLocalhost()
{
    QFETCH(QString, addresses);
    QStringList found;
    for (const QHostAddress& address : fetch::literalAddresses(QTest::currentDataTag()))
        found << address.toString();
    QCOMPARE(found.join(u' '), addresses);
}

void SurroundingsTest::readsWhatPeopleType_data()
{
    QTest::addColumn<std::string>("typed");
    QTest::addColumn<std::string>("url");
    const auto row = [](const char* typed, const char* url) {
        QTest::newRow(typed) << std::string(typed) << std::string(url);
    };
    row("https://example.com", "https://example.com/");
    row(" http://example.com/a?b#c ", "http://example.com/a?b#c");
    row("example.com", "? https://example.com/");
    row("example.com/login", "? https://example.com/login");
    row("//example.com/login", "? https://example.com/login");
    row("localhost:8080/x", "? https://localhost:8080/x");
    row("192.168.1.1", "? https://192.168.1.1/");
    row("[::1]:8443", "? https://[::1]:8443/");
    row("https://user:secret@example.com/", "https://example.com/");
    row("b\xC3\xBC"
        "cher.example",
        "? https://xn--bcher-kva.example/");
    row("HTTPS://EXAMPLE.COM", "https://example.com/");
    row("ftp://example.com/", "");
    row("ws://example.com/", "");
    row("mailto:me@example.com", "");
    row("javascript:alert(1)", "");
    row("file:///etc/passwd", "");
    row("", "");
    row("https://", "");
    row("two words", "");
    row("https://1.2.3.999/", "");
}

void SurroundingsTest::readsWhatPeopleType()
{
    QFETCH(std::string, typed);
    QFETCH(std::string, url);
    const auto address = fetch::readAddress(typed);
    const std::string found
        = !address ? "" : (address->scheme == fetch::Scheme::SecureFirst ? "? " : "") + address->url.text();
    QCOMPARE(found, url);
}

void SurroundingsTest::asksThisMachineWithoutProxy()
{
    qputenv("http_proxy", "http://127.0.0.1:9");
    qputenv("https_proxy", "http://127.0.0.1:9");
    const fetch::Surroundings surroundings = fetch::systemSurroundings();
    const auto typeFor = [&](const char* url) { return surroundings.proxyFor(*http::parseUrl(url)).type(); };
    QCOMPARE(typeFor("http://localhost:8080/"), QNetworkProxy::NoProxy);
    QCOMPARE(typeFor("https://[::1]/"), QNetworkProxy::NoProxy);
    QCOMPARE(typeFor("https://example.com/"), QNetworkProxy::HttpProxy);
    qunsetenv("http_proxy");
    qunsetenv("https_proxy");
}

QTEST_GUILESS_MAIN(SurroundingsTest)
#include "surroundings_test.moc"
