// SPDX-License-Identifier: Apache-2.0
#include "core/http/observatory/ecma_text.h"
#include "core/http/observatory/tag_scan.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace core::http::observatory;

class EcmaTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsUtf8ElseLatin1();
    void trimsAndSplitsAtItsWhiteSpace();
    void lowersLettersOfOtherScriptsToo();
    void readsLeadingIntegers();
    void decodesUriComponents();
    void sortsAsciiByTheCldr();
    void sortsOtherLetters();
    void scansTags_data();
    void scansTags();
};

void EcmaTextTest::readsUtf8ElseLatin1()
{
    QCOMPARE(textOf("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"), Text(u"a\u00e9\u20ac\U0001f600"));
    QCOMPARE(textOf("a\xE9"), Text(u"a\u00e9"));
    QCOMPARE(textOf("\xED\xA0\x80"), Text(u"\u00ed\u00a0\u0080"));
    QCOMPARE(asciiOf(u"a\u00e9"), std::string("a\x7f"));
}

void EcmaTextTest::trimsAndSplitsAtItsWhiteSpace()
{
    QCOMPARE(trimmed(u"\ufeff\u00a0\t a \u3000\u2028\r\n"), TextView(u"a"));
    QCOMPARE(trimmed(u" \u200b "), TextView(u"\u200b"));
    QCOMPARE(trimmed(u" \t"), TextView());
    QCOMPARE(splitAtSpaces(u"a \u00a0b\u2003c"), (std::vector<TextView>{ u"a", u"b", u"c" }));
    QCOMPARE(splitAtSpaces(u""), (std::vector<TextView>{ u"" }));
    QCOMPARE(splitAtSpaces(u" a "), (std::vector<TextView>{ u"", u"a", u"" }));
    QCOMPARE(split(u"a;;b;", u';'), (std::vector<TextView>{ u"a", u"", u"b", u"" }));
}

void EcmaTextTest::lowersLettersOfOtherScriptsToo()
{
    QCOMPARE(lowerCased(u"AZ@[\u00c9\u00d7\u0160\u0393\u0416\u212a\u0130"),
        Text(u"az@[\u00e9\u00d7\u0161\u03b3\u0436ki\u0307"));
}

void EcmaTextTest::readsLeadingIntegers()
{
    QCOMPARE(leadingInteger(u" \u00a0+31abc"), std::optional(31.0));
    QCOMPARE(leadingInteger(u"-0012"), std::optional(-12.0));
    QCOMPARE(leadingInteger(u"1e9"), std::optional(1.0));
    QCOMPARE(leadingInteger(u"0x10"), std::optional(0.0));
    QVERIFY(leadingInteger(u"99999999999999999999999") > 1e22);
    for (const TextView text : { TextView(), TextView(u"\"1\""), TextView(u"--1"), TextView(u"+ 1") })
        QVERIFY(!leadingInteger(text));
}

void EcmaTextTest::decodesUriComponents()
{
    QCOMPARE(uriDecoded(u"a%20%C3%a9%F0%9F%98%80+"), std::optional<Text>(u"a \u00e9\U0001f600+"));
    for (const TextView text : { TextView(u"%"), TextView(u"%4"), TextView(u"%zz"), TextView(u"%80"),
             TextView(u"%c0%80"), TextView(u"%C3"), TextView(u"%C3a9"), TextView(u"%ed%a0%80"),
             TextView(u"%f5%80%80%80"), TextView(u"%ff") })
        QVERIFY(!uriDecoded(text));
}

void EcmaTextTest::sortsAsciiByTheCldr()
{
    const TextView order = u" _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789aAbByYzZ";
    for (std::size_t i = 1; i < order.size(); ++i) {
        QVERIFY(collate(order.substr(i - 1, 1), order.substr(i, 1)) < 0);
        QVERIFY(collate(order.substr(i, 1), order.substr(i - 1, 1)) > 0);
    }
    // What differs in capitals only is told apart last.
    QVERIFY(collate(u"Ab", u"aC") < 0);
    QVERIFY(collate(u"ab", u"Ab") < 0);
    QVERIFY(collate(u"a", u"ab") < 0);
    QVERIFY(collate(u"https://a-b", u"https://a.b") < 0);
    QCOMPARE(collate(u"'self'", u"'self'"), 0);
}

void EcmaTextTest::sortsOtherLetters()
{
    std::array<TextView, 8> words{ u"z", u"\u00e9a", u"eb", u"ea", u"\u0436", u"\u00dfa", u"st", u"sr" };
    std::ranges::sort(words, [](TextView left, TextView right) { return collate(left, right) < 0; });
    QCOMPARE(words,
        (std::array<TextView, 8>{ u"ea", u"\u00e9a", u"eb", u"sr", u"\u00dfa", u"st", u"z", u"\u0436" }));
    QCOMPARE(collate(u"a\u0001\u200bb", u"ab"), 0);
}

void EcmaTextTest::scansTags_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("values");
    const auto add = [](const char* html, const char* values) { QTest::newRow(html) << html << values; };
    add("<meta a=1><META A='2'><meta\na = \"3\" a=4/>", "1|2|3");
    add("<meta a=1/><meta/a=2><meta a><meta =x a=3><meta b>", "1/|2||3|-");
    add("<!-- <meta a=1> --><meta a=2><!--><meta a=3><!---><meta a=4>", "2|3|4");
    add("<!><meta a=1><meta a=2><!-><meta a=3>", "2");
    add("<![CDATA[<meta a=1>]]><meta a=2><![CDAT<meta a=3><meta a=4>", "2|4");
    add("<?x <meta a=1><meta a=2></x <meta a=3><meta a=4></ ><meta a=5>", "2|4|5");
    add("<script><meta a=1></script/></script ><meta a=2><Title><meta a=3></title>", "2");
    add("<script/><meta a=1><xmp><meta a=2></xmp><noscript><meta a=3>", "1|3");
    add("<scripts><meta a=1></scripts><style><meta a=2>", "1");
    add("<meta a='&lt;&amp;'><meta a=\"x>y\"><meta a=1", "<&|x>y");
    add("<<meta a=1>< meta a=2><metax a=3><meta a=>", "1|");
}

void EcmaTextTest::scansTags()
{
    QFETCH(QString, html);
    QFETCH(QString, values);
    QStringList found;
    const std::string text = html.toStdString();
    for (const ScannedTag& tag : scanTags(text, "meta"))
        found += QString::fromStdString(tag.attribute("a").value_or("-"));
    QCOMPARE(found.join('|'), values);
}

QTEST_GUILESS_MAIN(EcmaTextTest)
#include "ecma_text_test.moc"
