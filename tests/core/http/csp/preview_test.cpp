// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/preview.h"

#include <QTest>

using namespace core::http;
using namespace core::http::csp;
using Kind = Resource::Kind;

Q_DECLARE_METATYPE(Resource)

namespace {

const Url self = *parseUrl("https://example.com/dir/page");

std::vector<std::string> valuesOf(const std::string& list)
{
    const Policy policy = parse("x " + list);
    return policy.directives.front().values;
}

/// "allowed", "blocked by script-src-elem (default-src): remedy", "reported by …".
std::string told(const Verdict& verdict)
{
    if (!verdict.isBlocked && !verdict.isReported)
        return "allowed";
    std::string text = verdict.isBlocked ? "blocked by " : "reported by ";
    text += verdict.directive + " (" + verdict.effectiveDirective + ")";
    return verdict.remedy.empty() ? text : text + ": " + verdict.remedy;
}

Policy metaPolicy(const char* text, std::size_t index)
{
    Policy policy = parse(text);
    policy.source = PolicySource::Meta;
    policy.field = index;
    return policy;
}

} // namespace

class PreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesAddresses_data();
    void matchesAddresses();
    void forgetsPathsAfterRedirects();
    void saysWhatIsBlocked_data();
    void saysWhatIsBlocked();
    void everyPolicyMustAllow();
    void metaPoliciesCountForWhatFollows();
    void followsTheBaseElement();
    void upgradesBeforeItMatches();
    void remediesHelp();
};

void PreviewTest::matchesAddresses_data()
{
    QTest::addColumn<std::string>("sources");
    QTest::addColumn<std::string>("url");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char* sources, const char* url, bool isAllowed) {
        QTest::addRow("%s: %s", sources, url) << std::string(sources) << std::string(url) << isAllowed;
    };
    row("", "https://example.com/", false);
    row("'none'", "https://example.com/", false);
    row("'none' https:", "https://example.com/", true);
    row("'self'", "https://example.com/a", true);
    row("'self'", "https://example.com:8443/a", false);
    row("'self'", "http://example.com/a", false);
    row("'self'", "wss://example.com/a", true);
    row("'self'", "https://sub.example.com/a", false);
    row("*", "http://other.example/", true);
    row("*", "wss://other.example/", true);
    row("https:", "http://other.example/", false);
    row("http:", "https://other.example/", true);
    row("HTTP:", "https://other.example/", true);
    row("other.example", "https://other.example/", true);
    row("OTHER.example", "https://other.example/", true);
    row("other.example", "http://other.example/", false);
    row("http://other.example", "http://other.example/", true);
    row("http://other.example", "https://other.example/", true);
    row("https://other.example", "http://other.example/", false);
    row("http://other.example:80", "https://other.example/", true);
    row("other.example", "https://other.example:8443/", false);
    row("other.example:8443", "https://other.example:8443/", true);
    row("other.example:443", "https://other.example/", true);
    row("other.example:*", "https://other.example:8443/", true);
    row("*:8443", "https://other.example:8443/", true);
    row("*:8443", "https://other.example/", false);
    row("https://*", "https://other.example/", true);
    row("https://*", "http://other.example/", false);
    row("*.example.com", "https://a.example.com/", true);
    row("*.example.com", "https://a.b.example.com/", true);
    row("*.example.com", "https://example.com/", false);
    row("*.example.com", "https://aexample.com/", false);
    row("other.example/js/", "https://other.example/js/a/b.js", true);
    row("other.example/js/", "https://other.example/jsx", false);
    row("other.example/js", "https://other.example/js", true);
    row("other.example/js", "https://other.example/js/", false);
    row("other.example/js", "https://other.example/JS", false);
    row("other.example/", "https://other.example/anything", true);
    row("other.example/a%2Db", "https://other.example/a-b", true);
    row("other.example/a", "https://other.example/a?q=1", true);
    row("127.0.0.1", "https://127.0.0.1/", true);
    row("10.0.0.1", "https://10.0.0.1/", false);
    row("'nonce-abc'", "https://example.com/", false);
}

void PreviewTest::matchesAddresses()
{
    QFETCH(std::string, sources);
    QFETCH(std::string, url);
    QFETCH(bool, isAllowed);
    const auto parsed = parseUrl(url);
    QVERIFY(parsed);
    QCOMPARE(allows(valuesOf(sources), *parsed, self), isAllowed);
}

void PreviewTest::forgetsPathsAfterRedirects()
{
    const Url url = *parseUrl("https://other.example/elsewhere");
    QVERIFY(!allows({ "other.example/js/" }, url, self));
    QVERIFY(allows({ "other.example/js/" }, url, self, true));
}

void PreviewTest::saysWhatIsBlocked_data()
{
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<Resource>("resource");
    QTest::addColumn<std::string>("verdict");
    const auto row = [](const char* policy, Resource resource, const char* verdict) {
        QTest::addRow("%s, %d, %s", policy, int(resource.kind), (resource.url + resource.text).c_str())
            << std::string(policy) << std::move(resource) << std::string(verdict);
    };
    const auto of = [](Kind kind, const char* url) { return Resource{ .kind = kind, .url = url }; };
    const auto code = [](Kind kind, const char* text, const char* nonce = "") {
        return Resource{ .kind = kind, .text = text, .nonce = nonce };
    };
    row("img-src 'self'", of(Kind::Script, "https://evil.example/x.js"), "allowed");
    row("default-src 'none'", of(Kind::Script, "a.js"), "blocked by script-src-elem (default-src): 'self'");
    row("script-src 'self'", of(Kind::Script, "a.js"), "allowed");
    row("script-src 'self'", of(Kind::Script, "//cdn.example/a.js"),
        "blocked by script-src-elem (script-src): https://cdn.example");
    row("script-src 'self'; script-src-elem cdn.example", of(Kind::Script, "//cdn.example/a.js"), "allowed");
    row("script-src 'self'", of(Kind::Script, "data:text/javascript,1"),
        "blocked by script-src-elem (script-src): data:");
    row("script-src data:", of(Kind::Script, "data:text/javascript,1"), "allowed");
    row("script-src *", of(Kind::Script, "data:text/javascript,1"),
        "blocked by script-src-elem (script-src): data:");
    // The hashes are those that browsers' consoles print.
    row("script-src 'self'", code(Kind::InlineScript, "alert('Hello, world.');"),
        "blocked by script-src-elem (script-src): 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    row("script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
        code(Kind::InlineScript, "alert('Hello, world.');"), "allowed");
    row("script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG-HiZ1guq6ZZDob_Tng'",
        code(Kind::InlineScript, "alert('Hello, world.');"), "allowed");
    row("script-src 'unsafe-inline'", code(Kind::InlineScript, "1"), "allowed");
    row("script-src 'unsafe-inline' 'nonce-abc'", code(Kind::InlineScript, "1", "abc"), "allowed");
    row("script-src 'nonce-abc'", code(Kind::InlineScript, "", "ABC"),
        "blocked by script-src-elem (script-src): 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    row("script-src 'unsafe-inline' 'nonce-{x}'", code(Kind::InlineScript, "1"), "allowed");
    row("script-src 'nonce-abc'", Resource{ .kind = Kind::Script, .url = "//x.example/", .nonce = "abc" },
        "allowed");
    row("script-src 'strict-dynamic' 'nonce-abc' https:", of(Kind::Script, "https://x.example/"),
        "blocked by script-src-elem (script-src)");
    row("script-src 'strict-dynamic' 'nonce-abc'",
        Resource{ .kind = Kind::Script, .url = "//x.example/", .isParserInserted = false }, "allowed");
    row("script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
        Resource{ .kind = Kind::Script,
            .url = "//x.example/",
            .integrity = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            .hasIntegrity = true },
        "allowed");
    row("script-src 'unsafe-inline'; script-src-attr 'none'", code(Kind::EventHandler, "x()"),
        "blocked by script-src-attr (script-src-attr): 'unsafe-hashes' "
        "'sha256-D6IGS8VMvCoyaR/l0h9tERrBTATY01CoPS7l6xDv0kI='");
    row("script-src 'unsafe-hashes' 'sha256-D6IGS8VMvCoyaR/l0h9tERrBTATY01CoPS7l6xDv0kI='",
        code(Kind::EventHandler, "x()"), "allowed");
    row("script-src 'nonce-abc'", code(Kind::EventHandler, "", "abc"),
        "blocked by script-src-attr (script-src): 'unsafe-hashes' "
        "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    row("style-src 'unsafe-inline'", code(Kind::InlineStyle, "a{}"), "allowed");
    row("style-src 'unsafe-inline' 'strict-dynamic'", code(Kind::StyleAttribute, "a"), "allowed");
    row("style-src 'self'", of(Kind::Style, "//cdn.example/a.css"),
        "blocked by style-src-elem (style-src): https://cdn.example");
    row("default-src 'self'; child-src frames.example", of(Kind::Frame, "https://frames.example/"),
        "allowed");
    row("default-src *; child-src 'none'", of(Kind::Frame, "https://frames.example/"),
        "blocked by frame-src (child-src): https://frames.example");
    row("default-src 'none'", of(Kind::Frame, "about:blank"), "allowed");
    row("default-src 'none'", of(Kind::Form, "https://evil.example/"), "allowed");
    row("form-action 'self'", of(Kind::Form, "https://evil.example/"),
        "blocked by form-action (form-action): https://evil.example");
    row("form-action 'self'", of(Kind::Form, ""), "allowed");
    row("form-action 'none'", of(Kind::Form, ""), "blocked by form-action (form-action): 'self'");
    row("default-src 'none'", of(Kind::Base, "https://evil.example/"), "allowed");
    row("base-uri 'self'", of(Kind::Base, "https://evil.example/"),
        "blocked by base-uri (base-uri): https://evil.example");
    row("default-src 'none'", of(Kind::Manifest, "/m.json"), "blocked by manifest-src (default-src): 'self'");
    row("script-src 'self'; default-src *", of(Kind::Worker, "//w.example/"),
        "blocked by worker-src (script-src): https://w.example");
    row("object-src 'none'", of(Kind::Object, "/x"), "blocked by object-src (object-src): 'self'");
    row("img-src 'self'", of(Kind::Image, "//i.example:8443/x"),
        "blocked by img-src (img-src): https://i.example:8443");
    row("media-src 'self'", of(Kind::Media, "/x"), "allowed");
    row("font-src 'none'", of(Kind::Font, "/x"), "blocked by font-src (font-src): 'self'");
    row("connect-src 'none'", of(Kind::Connect, "/x"), "blocked by connect-src (connect-src): 'self'");
    row("sandbox allow-forms", of(Kind::Script, "/x"), "blocked by sandbox (sandbox): allow-scripts");
    row("sandbox Allow-Scripts", of(Kind::Script, "/x"), "allowed");
}

void PreviewTest::saysWhatIsBlocked()
{
    QFETCH(std::string, policy);
    QFETCH(Resource, resource);
    QFETCH(std::string, verdict);
    const Page page{ .metas = {}, .resources = { resource } };
    QCOMPARE(told(preview({ parse(policy) }, page, self).front()), verdict);
    const std::string reported
        = verdict.starts_with("blocked") ? "reported" + verdict.substr(7) : std::string("allowed");
    if (!policy.starts_with("sandbox"))
        QCOMPARE(told(preview({ parse(policy, Disposition::Report) }, page, self).front()), reported);
}

void PreviewTest::everyPolicyMustAllow()
{
    const Page page{ .metas = {}, .resources = { { .kind = Kind::Image, .url = "//i.example/" } } };
    const auto verdicts = preview({ parse("img-src *"), parse("img-src 'none'", Disposition::Report),
                                      parse("default-src 'self'"), parse("img-src 'none'") },
        page, self);
    QVERIFY(verdicts.front().isBlocked);
    QVERIFY(verdicts.front().isReported);
    QCOMPARE(verdicts.front().policy, std::optional<std::size_t>(2));
    QCOMPARE(verdicts.front().effectiveDirective, std::string("default-src"));
}

void PreviewTest::metaPoliciesCountForWhatFollows()
{
    Page page{ .metas
        = { {}, { .httpEquiv = "content-security-policy", .content = {}, .resourcesBefore = 1 } },
        .resources = { { .kind = Kind::Script, .url = "a.js" }, { .kind = Kind::Script, .url = "b.js" } } };
    const auto verdicts = preview({ metaPolicy("script-src 'none'", 1) }, page, self);
    QVERIFY(!verdicts[0].isBlocked);
    QVERIFY(verdicts[1].isBlocked);
}

void PreviewTest::followsTheBaseElement()
{
    const Page page{ .metas = {},
        .resources = { { .kind = Kind::Base, .url = "https://cdn.example/x/" },
            { .kind = Kind::Image, .url = "a.png" } },
        .baseHref = "https://cdn.example/x/" };
    QVERIFY(!preview({ parse("img-src cdn.example/x/") }, page, self)[1].isBlocked);
    QCOMPARE(told(preview({ parse("img-src 'self'") }, page, self)[1]),
        std::string("blocked by img-src (img-src): https://cdn.example"));
    QVERIFY(!preview({ parse("img-src 'self'; base-uri 'none'") }, page, self)[1].isBlocked);
}

void PreviewTest::upgradesBeforeItMatches()
{
    const Page page{ .metas = {}, .resources = { { .kind = Kind::Image, .url = "http://i.example/" } } };
    QVERIFY(preview({ parse("img-src https:") }, page, self).front().isBlocked);
    QVERIFY(!preview({ parse("img-src https:; upgrade-insecure-requests") }, page, self).front().isBlocked);
}

// What is offered as a remedy is one.
void PreviewTest::remediesHelp()
{
    const Page page{ .metas = {},
        .resources = { { .kind = Kind::Script, .url = "//cdn.example:8443/a.js" },
            { .kind = Kind::InlineScript, .text = "x" }, { .kind = Kind::EventHandler, .text = "y" },
            { .kind = Kind::Image, .url = "data:image/png," }, { .kind = Kind::InlineStyle, .text = "z" },
            { .kind = Kind::StyleAttribute, .text = "w" }, { .kind = Kind::Form, .url = "/f" },
            { .kind = Kind::Frame, .url = "http://plain.example/" } } };
    const std::string base = "default-src 'none'; form-action 'none'";
    for (const Verdict& verdict : preview({ parse(base) }, page, self)) {
        QVERIFY(verdict.isBlocked);
        QVERIFY(!verdict.remedy.empty());
        const std::string better = verdict.effectiveDirective == "form-action"
            ? "form-action " + verdict.remedy
            : "default-src " + verdict.remedy;
        QVERIFY2(!preview({ parse(better) }, page, self)[verdict.resource].isBlocked, better.c_str());
    }
}

QTEST_GUILESS_MAIN(PreviewTest)
#include "preview_test.moc"
