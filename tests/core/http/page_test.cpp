// SPDX-License-Identifier: Apache-2.0
#include "core/http/page.h"

#include <QTest>

#include <algorithm>
#include <optional>

using core::http::MetaElement;
using core::http::Page;
using core::http::readFragmentMetas;
using core::http::readPage;
using core::http::Resource;
using Kind = core::http::Resource::Kind;

Q_DECLARE_METATYPE(Kind)

namespace {

std::string repeated(std::string_view text, std::size_t count)
{
    std::string all;
    all.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

std::vector<Resource> ofKind(const Page& page, Kind kind)
{
    std::vector<Resource> found;
    std::ranges::copy_if(
        page.resources, std::back_inserter(found), [&](const Resource& each) { return each.kind == kind; });
    return found;
}

/// What a hostile page looks like: its beginning, and what is repeated until it is megabytes long.
struct Bomb {
    const char* name;
    std::string text;
};

std::vector<Bomb> bombs()
{
    constexpr std::size_t many = 200'000;
    std::string formatting;
    for (int i = 0; i < 390; ++i)
        formatting += "<font a=" + std::to_string(i) + ">";
    std::string attributes = "<a";
    for (std::size_t i = 0; i < many; ++i)
        attributes += " a" + std::to_string(i);
    std::string merged;
    for (int i = 0; i < 100'000; ++i)
        merged += "<body a" + std::to_string(i) + ">";
    return {
        { "elements", repeated("<div>", many) },
        { "lists", repeated("<li><dd>", many) },
        { "tables", repeated("<table><td>", many) },
        { "formatting", repeated("<b>", many) },
        { "formatting in blocks", "<div>" + formatting + "</div>" + repeated("<p>x", many) },
        { "formatting behind barriers", repeated("<b><table><td></b></table>", many / 2) },
        { "end tags of others", repeated("<i><div></i></span></em>", many / 2) },
        { "ordinary elements around blocks", repeated("<span>" + repeated("<div>", 300) + "</span>", 500) },
        { "items in formatting", repeated("<b><li></b><b><dd></b>", many / 4) },
        { "groups of options", repeated("<optgroup>", many) },
        { "foreign", "<svg>" + repeated("<g>", many) },
        { "foreign scripts", "<svg><desc><div></svg></div></desc><script>" + repeated("<g>", many) },
        { "framesets", "<frameset><style>" + repeated("<frameset>", many) },
        { "comments in scripts", "<script><!--<script></script><!-- </script>" + repeated("<g>", many) },
        { "selects", repeated("<select><option>", many) },
        { "templates", repeated("<template>", many) },
        { "attributes", attributes + ">" },
        { "merged attributes", merged },
    };
}

} // namespace

class PageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEachKind_data();
    void findsEachKind();
    void keepsInlineCodeAsHashesSeeIt();
    void tellsWhatIsRunFromData();
    void readsTheAttributesOfResources();
    void saysWhereElementsStand();
    void readsMetas();
    void countsWhatComesBeforeAMeta();
    void leavesTemplatesAndNoscriptToTheirRules();
    void readsFragmentsWithScriptsOn();
    void takesTheFirstBase();
    void resolvesCharacterReferences();
    void repairsInvalidUtf8();
    void readsAnOrdinaryPageCompletely();
    void endsInTime_data();
    void endsInTime();
};

void PageTest::findsEachKind_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("url");
    const auto add
        = [](const char* html, Kind kind, const char* url) { QTest::newRow(html) << html << kind << url; };
    add("<script src=/a.js></script>", Kind::Script, "/a.js");
    add("<link rel=modulepreload href=/a.js>", Kind::Script, "/a.js");
    add("<link rel=preload as=script href=/a.js>", Kind::Script, "/a.js");
    add("<link rel='alternate STYLESHEET' href=/a.css>", Kind::Style, "/a.css");
    add("<img src=a.png>", Kind::Image, "a.png");
    add("<img srcset='a.png 1x, b.png 2x'>", Kind::Image, "a.png");
    add("<picture><source srcset=a.png></picture>", Kind::Image, "a.png");
    add("<input type=IMAGE src=a.png>", Kind::Image, "a.png");
    add("<video poster=a.png></video>", Kind::Image, "a.png");
    add("<link rel='shortcut icon' href=/favicon.ico>", Kind::Image, "/favicon.ico");
    add("<svg><image xlink:href=a.png></svg>", Kind::Image, "a.png");
    add("<video src=a.mp4></video>", Kind::Media, "a.mp4");
    add("<audio><source src=a.ogg></audio>", Kind::Media, "a.ogg");
    add("<video><track src=a.vtt></video>", Kind::Media, "a.vtt");
    add("<link rel=preload as=font href=a.woff2>", Kind::Font, "a.woff2");
    add("<iframe src=//ads.net/></iframe>", Kind::Frame, "//ads.net/");
    add("<frameset><frame src=a.html></frameset>", Kind::Frame, "a.html");
    add("<object data=a.swf></object>", Kind::Object, "a.swf");
    add("<embed src=a.swf>", Kind::Object, "a.swf");
    add("<form action=/login></form>", Kind::Form, "/login");
    add("<button formaction=/other>", Kind::Form, "/other");
    add("<link rel=manifest href=/m.json>", Kind::Manifest, "/m.json");
    add("<base href=/x/>", Kind::Base, "/x/");
    add("<link rel=preload as=worker href=w.js>", Kind::Worker, "w.js");
    add("<a ping=/count href=/>", Kind::Connect, "/count");
    add("<a href='java\nscript:go()'>", Kind::ScriptUrl, "java\nscript:go()");
    add("<iframe src=' JavaScript:1'></iframe>", Kind::ScriptUrl, " JavaScript:1");
}

void PageTest::findsEachKind()
{
    QFETCH(QString, html);
    QFETCH(Kind, kind);
    QFETCH(QString, url);

    const std::vector<Resource> found = ofKind(readPage(html.toStdString()), kind);
    QVERIFY(!found.empty());
    QCOMPARE(QString::fromStdString(found.front().url), url);
    QVERIFY(found.front().place.byte.has_value());
}

void PageTest::keepsInlineCodeAsHashesSeeIt()
{
    const Page page = readPage("<script> a &amp; b <!-- c\r\n</script><style>\np{}</style>"
                               "<p onclick='go(&quot;x&quot;)' style=color:red>");
    QCOMPARE(ofKind(page, Kind::InlineScript).at(0).text, std::string(" a &amp; b <!-- c\n"));
    QCOMPARE(ofKind(page, Kind::InlineStyle).at(0).text, std::string("\np{}"));
    QCOMPARE(ofKind(page, Kind::EventHandler).at(0).text, std::string("go(\"x\")"));
    QCOMPARE(ofKind(page, Kind::EventHandler).at(0).element, std::string("p"));
    QCOMPARE(ofKind(page, Kind::StyleAttribute).at(0).text, std::string("color:red"));
}

void PageTest::tellsWhatIsRunFromData()
{
    const Page page
        = readPage("<script type=application/json>{}</script><script type=module>a</script>"
                   "<script type='Text/JavaScript '>b</script><script type=''>c</script>"
                   "<script type=text/template src=x></script><script language=VBScript>d</script>"
                   "<svg><script>e</script></svg><script></script>");
    QCOMPARE(page.scripts.size(), std::size_t{ 8 });
    QCOMPARE(std::ranges::count(page.scripts, false, &core::http::ScriptElement::isHtml), 1);
    std::string run;
    for (const Resource& each : ofKind(page, Kind::InlineScript))
        run += each.text;
    QCOMPARE(run, std::string("abce"));
    QVERIFY(ofKind(page, Kind::Script).empty());
}

void PageTest::readsTheAttributesOfResources()
{
    const Page page
        = readPage("<script src=a nonce=N integrity='sha256-x' crossorigin=Use-Credentials></script>"
                   "<script src=b integrity></script>");
    const std::vector<Resource> scripts = ofKind(page, Kind::Script);
    QCOMPARE(scripts.at(0).nonce, std::string("N"));
    QCOMPARE(scripts.at(0).integrity, std::string("sha256-x"));
    QVERIFY(scripts.at(0).hasIntegrity);
    QCOMPARE(scripts.at(0).crossOrigin, std::string("use-credentials"));
    QVERIFY(scripts.at(0).hasCrossOrigin);
    QVERIFY(scripts.at(1).hasIntegrity);
    QVERIFY(scripts.at(1).integrity.empty());
    QVERIFY(!scripts.at(1).hasCrossOrigin);
}

void PageTest::saysWhereElementsStand()
{
    const Page page = readPage("<p>\n  <img src=a>");
    const core::Place place = ofKind(page, Kind::Image).at(0).place;
    QCOMPARE(place.byte, std::optional<std::uint64_t>(6));
    QCOMPARE(place.line, std::optional<std::uint64_t>(2));
    QCOMPARE(place.column, std::optional<std::uint64_t>(3));
}

void PageTest::readsMetas()
{
    const Page page = readPage("<meta HTTP-EQUIV=' Content-Security-Policy\n' content=\"default-src 'self'\">"
                               "<body><meta name=Referrer content=origin>");
    QCOMPARE(page.metas.size(), std::size_t{ 2 });
    QCOMPARE(page.metas[0].httpEquiv, std::string("content-security-policy"));
    QCOMPARE(page.metas[0].content, std::string("default-src 'self'"));
    QVERIFY(page.metas[0].hasHttpEquiv);
    QVERIFY(page.metas[0].isInHead);
    QCOMPARE(page.metas[1].name, std::string("referrer"));
    QVERIFY(!page.metas[1].hasHttpEquiv);
    QVERIFY(!page.metas[1].isInHead);
}

void PageTest::countsWhatComesBeforeAMeta()
{
    const Page page = readPage("<script src=a></script><meta name=a><img src=b><meta name=b>");
    QCOMPARE(page.metas.at(0).resourcesBefore, std::size_t{ 1 });
    QCOMPARE(page.metas.at(1).resourcesBefore, std::size_t{ 2 });
}

void PageTest::leavesTemplatesAndNoscriptToTheirRules()
{
    const Page page = readPage("<template><script src=a></script><meta name=a></template>"
                               "<noscript><img src=b></noscript>");
    QVERIFY(page.metas.empty());
    QVERIFY(page.scripts.empty());
    QCOMPARE(ofKind(page, Kind::Image).size(), std::size_t{ 1 });
}

void PageTest::readsFragmentsWithScriptsOn()
{
    const auto names = [](std::string_view html) {
        std::string text;
        for (const MetaElement& meta : readFragmentMetas(html))
            text += meta.name;
        return text;
    };
    QCOMPARE(names("<html><head><meta name=a></head><body><p><meta name=b>"), std::string("ab"));
    QCOMPARE(names("<noscript><meta name=a></noscript><meta name=b>"), std::string("b"));
    QCOMPARE(names("<NOSCRIPT><!-- </noscript ><meta name=b><noscript><script></noscript><meta name=c>"),
        std::string("bc"));
    QCOMPARE(names("<!-- <noscript> --><meta name=a>"), std::string("a"));
}

void PageTest::takesTheFirstBase()
{
    QCOMPARE(readPage("<base target=x><base href=/a/><base href=/b/>").baseHref, std::string("/a/"));
    QCOMPARE(readPage("<base href=''><base href=/b/>").baseHref, std::string());
}

void PageTest::resolvesCharacterReferences()
{
    using core::http::decodedAttribute;
    QCOMPARE(decodedAttribute("a\"b"), std::string("a\"b"));
    QCOMPARE(decodedAttribute("&amp;&lt&quot;&#65;&#x42;\"'"), std::string("&<\"AB\"'"));
    QCOMPARE(decodedAttribute("?a=1&copy=2&copy;&ltx"), std::string("?a=1&copy=2\xC2\xA9&ltx"));
    QCOMPARE(decodedAttribute("<b>&sol;"), std::string("<b>/"));
}

void PageTest::repairsInvalidUtf8()
{
    const Page page = readPage(std::string_view("<script>\xFF\0</script>", 19));
    QCOMPARE(ofKind(page, Kind::InlineScript).at(0).text, std::string("\xEF\xBF\xBD\xEF\xBF\xBD"));
}

void PageTest::readsAnOrdinaryPageCompletely()
{
    const std::string row
        = "<tr class=\"row\"><td><a href=\"/x\"><b>text</b></a><ul><li>one<li>two</ul><p>text<p>more"
          "<svg viewBox='0 0 1 1'><path d='M0 0'/><title>x</title></svg>"
          "<script>if (a<b && c<d) document.write('<div><div><div>')</script></td></tr>";
    const Page page = readPage("<!DOCTYPE html><html><head></head><body><table>" + repeated(row, 5000)
        + "</table><img src=last></body></html>");
    QVERIFY(page.isComplete);
    QCOMPARE(page.resources.back().url, std::string("last"));

    const Page deep = readPage(repeated("<div>", 390) + "<img src=a>" + repeated("</div>", 390));
    QVERIFY(deep.isComplete);
    QCOMPARE(deep.resources.size(), std::size_t{ 1 });
}

void PageTest::endsInTime_data()
{
    QTest::addColumn<QByteArray>("html");
    for (const Bomb& bomb : bombs())
        QTest::newRow(bomb.name) << QByteArray::fromStdString(bomb.text);
}

void PageTest::endsInTime()
{
    QFETCH(QByteArray, html);
    const std::string_view text(html.constData(), static_cast<std::size_t>(html.size()));
    const Page page = readPage(text);
    QVERIFY(!page.isComplete);
    readFragmentMetas(text);
}

QTEST_GUILESS_MAIN(PageTest)
#include "page_test.moc"
