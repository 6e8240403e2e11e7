// SPDX-License-Identifier: Apache-2.0
#include "core/http/registrable_domain.h"

#include <QTest>

using core::http::isPublicSuffix;
using core::http::isSameSite;
using core::http::registrableDomain;
using core::http::SuffixRules;

class RegistrableDomainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void leavesPrivateRulesAside();
    void knowsSuffixes();
    void comparesSites();
};

// From the list's own checkPublicSuffix() cases.
void RegistrableDomainTest::finds_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("domain");
    const auto add = [](const char* host, const char* domain) { QTest::newRow(host) << host << domain; };
    add("", "");
    add("COM", "");
    add("example.COM", "example.com");
    add("WwW.example.COM", "example.com");
    add(".com", "");
    add(".example.com", "");
    add("example.com.", "example.com");
    add("a..example.com", "");
    add("example", "");
    add("b.example.example", "example.example");
    add("biz", "");
    add("a.b.domain.biz", "domain.biz");
    add("uk.com", "");
    add("a.b.example.uk.com", "example.uk.com");
    add("co.uk", "");
    add("www.example.co.uk", "example.co.uk");
    add("ck", "");
    add("test.ck", "");
    add("a.b.test.ck", "b.test.ck");
    add("www.www.ck", "www.ck");
    add("ide.kyoto.jp", "");
    add("a.b.ide.kyoto.jp", "b.ide.kyoto.jp");
    add("city.kobe.jp", "city.kobe.jp");
    add("www.city.kobe.jp", "city.kobe.jp");
    add("a.c.kobe.jp", "a.c.kobe.jp");
    add("xn--85x722f.com.cn", "xn--85x722f.com.cn");
    add("www.xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn");
    add("user.github.io", "user.github.io");
    add("localhost", "");
    add("127.0.0.1", "");
    add("[::1]", "");
    add("::1", "");
    add("a b.com", "");
    add("_dmarc.example.com", "example.com");
}

void RegistrableDomainTest::finds()
{
    QFETCH(QString, host);
    QFETCH(QString, domain);
    const auto found = registrableDomain(host.toStdString());
    QCOMPARE(QString::fromStdString(found.value_or("")), domain);
    QCOMPARE(found.has_value(), !domain.isEmpty());
}

void RegistrableDomainTest::leavesPrivateRulesAside()
{
    QCOMPARE(
        registrableDomain("user.github.io", SuffixRules::IcannOnly), std::optional<std::string>("github.io"));
    QCOMPARE(registrableDomain("github.io"), std::optional<std::string>());
    QCOMPARE(registrableDomain("www.example.co.uk", SuffixRules::IcannOnly),
        std::optional<std::string>("example.co.uk"));
    QCOMPARE(registrableDomain(std::string(300, 'a') + ".com"), std::optional<std::string>());
}

void RegistrableDomainTest::knowsSuffixes()
{
    QVERIFY(isPublicSuffix("com"));
    QVERIFY(isPublicSuffix("Co.UK"));
    QVERIFY(isPublicSuffix("github.io"));
    QVERIFY(isPublicSuffix("unheard-of"));
    QVERIFY(!isPublicSuffix("example.com"));
    QVERIFY(!isPublicSuffix("www.ck"));
    QVERIFY(!isPublicSuffix("127.0.0.1"));
    QVERIFY(!isPublicSuffix(""));
}

void RegistrableDomainTest::comparesSites()
{
    QVERIFY(isSameSite("a.example.com", "b.EXAMPLE.com"));
    QVERIFY(isSameSite("localhost", "LOCALHOST"));
    QVERIFY(isSameSite("10.0.0.1", "10.0.0.1"));
    QVERIFY(!isSameSite("10.0.0.1", "10.0.0.2"));
    QVERIFY(!isSameSite("a.github.io", "b.github.io"));
    QVERIFY(!isSameSite("example.com", "example.org"));
}

QTEST_GUILESS_MAIN(RegistrableDomainTest)
#include "registrable_domain_test.moc"
