// SPDX-License-Identifier: Apache-2.0
#include "core/http/hsts.h"

#include <QTest>

using namespace core::http;
using namespace Qt::StringLiterals;

namespace {

QString told(const std::optional<Hsts>& hsts)
{
    if (!hsts)
        return "ignored"_L1;
    QString text = QString::number(*hsts->maxAge);
    if (hsts->includesSubdomains)
        text += " subdomains"_L1;
    if (hsts->wantsPreload)
        text += " preload"_L1;
    return text;
}

/// "!code" for errors, "code" for warnings.
QStringList told(const std::vector<PreloadIssue>& issues)
{
    QStringList codes;
    for (const PreloadIssue& issue : issues)
        codes << (issue.level == PreloadIssue::Level::Error ? "!"_L1 : ""_L1)
                + QString::fromLatin1(issue.code);
    return codes;
}

constexpr const char* good = "max-age=31536000; includeSubDomains; preload";

Response response(const char* url, int status, std::vector<Field> fields)
{
    return { .url = url, .status = status, .fields = std::move(fields) };
}

Response page(const char* url, const char* hsts = good)
{
    return response(url, 200, { { .name = "Strict-Transport-Security", .value = hsts } });
}

Response redirect(const char* url, const char* location, const char* hsts = nullptr)
{
    Response result = response(url, 301, { { .name = "Location", .value = location } });
    if (hsts)
        result.fields.push_back({ .name = "strict-transport-security", .value = hsts });
    return result;
}

} // namespace

Q_DECLARE_METATYPE(Exchange)

class HstsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsBrowsersDo_data();
    void readsAsBrowsersDo();
    void tellsWhatIsWrong();
    void agreesWithHstspreload_data();
    void agreesWithHstspreload();
    void judgesEligibility_data();
    void judgesEligibility();
    void neverPassesWhatWasNotSeen();
    void isLinearInUnknownDirectives();
};

void HstsTest::readsAsBrowsersDo_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char* value, const char* reading) {
        QTest::addRow("%s", value) << QString::fromLatin1(value) << QString::fromLatin1(reading);
    };
    // RFC 6797 section 6.2
    row("max-age=31536000", "31536000");
    row("max-age=15768000 ; includeSubDomains", "15768000 subdomains");
    row("max-age=\"31536000\"", "31536000");
    row("max-age=0", "0");
    row("max-age=0; includeSubDomains", "0 subdomains");
    row("", "ignored");
    row(" ; ", "ignored");
    row("  MAX-AGE =\t10 ;INCLUDESUBDOMAINS; Preload", "10 subdomains preload");
    row(";;max-age=10;;", "10");
    row("max-age=010", "10");
    row("max-age=99999999999999999999999", "18446744073709551615");
    row("max-age", "ignored");
    row("max-age=", "ignored");
    row("max-age=abc", "ignored");
    row("max-age=-1", "ignored");
    row("max-age=+1", "ignored");
    row("max-age=1.5", "ignored");
    row("max-age=10 20", "ignored");
    row("max-age=10, max-age=10", "ignored");
    row("max-age=\"\"", "ignored");
    row("max-age=\" 10\"", "ignored");
    row("max-age='10'", "ignored");
    row("includeSubDomains", "ignored");
    row("max-age=10; max-age=10", "ignored");
    row("max-age=10; includeSubDomains; includesubdomains", "ignored");
    row("max-age=10; includeSubDomains=1", "ignored");
    row("max-age=10; includeSubDomains=", "ignored");
    row("max-age=10; preload; preload", "10 preload");
    row("max-age=10; preload=1", "10");
    row("max-age=10; unknown", "10");
    row("max-age=10; unknown=\"; max-age=20\"", "10");
    row("max-age=10; unknown=\"\\\"; max-age=20\"", "10");
    row("max-age=10; includeSubDomain", "10");
    row("maxage=10", "ignored");
    row("max-age=10; unknown=\"", "10");
}

void HstsTest::readsAsBrowsersDo()
{
    QFETCH(QString, value);
    QFETCH(QString, reading);
    QCOMPARE(told(parseHsts(value.toStdString())), reading);
}

void HstsTest::tellsWhatIsWrong()
{
    const auto check = [](const std::string& value, HstsFlaw flaw, const std::string& part) {
        const HstsReading reading = readHsts(value);
        QVERIFY2(reading.flaw == flaw, value.c_str());
        QCOMPARE(value.substr(reading.offset, reading.size), part);
    };
    check("max-age=10", HstsFlaw::None, "");
    check("preload", HstsFlaw::NoMaxAge, "");
    check("preload; max-age=x ;", HstsFlaw::MaxAgeNotANumber, "max-age=x");
    check("max-age=1;Max-Age=2", HstsFlaw::RepeatedDirective, "Max-Age=2");
    check("max-age=1; includeSubDomains=true", HstsFlaw::UnexpectedValue, "includeSubDomains=true");
}

// The tables of chromium/hstspreload's header_test.go; those that its parser alone is tested with have what
// PreloadableHeader() adds.
void HstsTest::agreesWithHstspreload_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char* name, const char* header, const QStringList& codes) {
        QTest::newRow(name) << QString::fromLatin1(header) << codes;
    };
    const QString noPreload = "!header.preloadable.preload.missing"_L1;
    const QString noSubdomains = "!header.preloadable.include_sub_domains.missing"_L1;
    const QString noMaxAge = "!header.preloadable.max_age.missing"_L1;
    const QString isShort = "!header.preloadable.max_age.below_1_year"_L1;
    const QString isLong = "header.preloadable.max_age.over_10_years"_L1;
    const QString unknown = "header.parse.unknown_directive"_L1;
    const QString emptyDirective = "header.parse.empty_directive"_L1;
    const QString noValue = "!header.parse.invalid.max_age.no_value"_L1;
    const QString nonDigits = "!header.parse.max_age.non_digit_characters"_L1;
    row("without preload", "includeSubDomains; max-age=1337", { noPreload, isShort });
    row("without includeSubDomains", "preload; max-age=1337", { noSubdomains, isShort });
    row("without max-age", "preload; includeSubDomains", { noMaxAge });
    row("full", "max-age=31536000; includeSubDomains; preload", {});
    row("any order", "includeSubDomains; preload; max-age=4321", { isShort });
    row("extra whitespace", "   max-age=10886400  ;     includeSubDomains    ;     preload      ",
        { isShort });
    row("larger max-age", "includeSubDomains; preload; max-age=12345678", { isShort });
    row("reordered", "max-age=10886400; preload; includeSubDomains", { isShort });
    row("reordered, without preload", "max-age=10886400; includeSubDomains", { noPreload, isShort });
    row("case-insensitive", "inCLUDESUBDomaINs; max-AGe=12345678", { noPreload, isShort });
    row("empty", "", { "header.parse.empty"_L1, noSubdomains, noPreload, noMaxAge });
    row("repeated preload", "preload; includeSubDomains; preload; max-age=12345678; preload",
        { "header.parse.repeated.preload"_L1, isShort });
    row("single extra directive", "includeSubDomains; max-age=12345678; preload; extraDirective",
        { unknown, isShort });
    row("multiple extra directives", "max-age=12345678; extra; includeSubDomains; directives; preload",
        { unknown, unknown, isShort });
    row("semicolon only", ";", { emptyDirective, noSubdomains, noPreload, noMaxAge });
    row("trailing semicolon", "max-age=10886400; includeSubDomains; preload;", { emptyDirective, isShort });
    row("prefixed by semicolon", "; max-age=10886400; includeSubDomains; preload",
        { emptyDirective, isShort });
    row("bad max-age: leading 0", "max-age=01234",
        { "header.parse.max_age.leading_zero"_L1, noSubdomains, noPreload, isShort });
    row("bad max-age: empty value",
        "max-age=", { "!header.parse.max_age.parse_int_error"_L1, noSubdomains, noPreload, noMaxAge });
    row("bad max-age: no value", "max-age", { noValue, noSubdomains, noPreload, noMaxAge });
    row("max-age: minus", "max-age=-101", { nonDigits, noSubdomains, noPreload, noMaxAge });
    row("max-age: plus", "max-age=+101", { nonDigits, noSubdomains, noPreload, noMaxAge });
    row("no max-age value, trailing semicolon", "max-age;",
        { noValue, emptyDirective, noSubdomains, noPreload, noMaxAge });
    row("no max-age value, unknown directive, trailing semicolon", "includeDomains; max-age;",
        { unknown, noValue, emptyDirective, noSubdomains, noPreload, noMaxAge });
    row("max-age > 10 years", "max-age=315360001; preload; includeSubDomains", { isLong });
    row("missing preload", "includeSubDomains; max-age=31536000", { noPreload });
    row("missing includeSubdomains", "preload; max-age=31536000", { noSubdomains });
    row("missing max-age", "includeSubDomains; preload", { noMaxAge });
    row("only preload", "preload", { noSubdomains, noMaxAge });
    row("only includeSubdomains", "includeSubDomains", { noPreload, noMaxAge });
    row("only max-age", "max-age=123456789", { noSubdomains, noPreload });
    row("max-age without value", "includeSubDomains; preload; max-age", { noValue, noMaxAge });
    row("maxAge=0", "includeSubDomains; preload; max-age=0", { "!header.preloadable.max_age.zero"_L1 });
    row("maxAge=100", "includeSubDomains; preload; max-age=100", { isShort });
    row("maxAge=10886400", "includeSubDomains; preload; max-age=10886400", { isShort });
    row("missing preload, >10 years", "max-age=315360001; includeSubDomains", { noPreload, isLong });

    // By its source.
    row("quoted", "max-age=\"31536000\"; includeSubDomains; preload", { nonDigits, noMaxAge });
    row("repeated max-age", "max-age=31536000; max-age=1; includeSubDomains; preload",
        { "header.parse.repeated.max_age"_L1 });
    row("extra parts", "max-age=31536000; includeSubDomains; preload; preloaded; includeSubDomains=1",
        { "header.parse.invalid.preload"_L1, "header.parse.invalid.include_sub_domains"_L1 });
    row("zero and letters", "max-age=0x10; includeSubDomains; preload",
        { "header.parse.max_age.leading_zero"_L1, nonDigits, noMaxAge });
    row("beyond 64 bits", "max-age=18446744073709551616; includeSubDomains; preload",
        { "!header.parse.max_age.parse_int_error"_L1, noMaxAge });
    row("64 bits", "max-age=18446744073709551615; includeSubDomains; preload", { isLong });
    row("space before the value", "max-age= 31536000; includeSubDomains; preload", { nonDigits, noMaxAge });
}

void HstsTest::agreesWithHstspreload()
{
    QFETCH(QString, header);
    QFETCH(QStringList, codes);
    QCOMPARE(told(preloadIssuesOf(header.toStdString())), codes);
}

void HstsTest::judgesEligibility_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char* name, Exchange exchange, const QStringList& codes) {
        QTest::newRow(name) << std::move(exchange) << codes;
    };
    const QString www = "domain.www.not_seen"_L1;
    const QString plain = "redirects.http.not_seen"_L1;
    const Response start = redirect("http://example.com/", "https://example.com/");
    row("all seen",
        { .hops = { start, redirect("https://example.com/", "https://www.example.com/", good),
              page("https://www.example.com/") } },
        {});
    row("www not seen", { .hops = { start, page("https://example.com/") } }, { www });
    row("plain http not seen", { .hops = { page("https://example.com/") } }, { plain, www });
    row("plain http asked for and absent",
        { .hops = { page("https://example.com/") }, .plainHops = std::vector<Response>() },
        { "redirects.http.does_not_exist"_L1, www });
    row("plain http asked for",
        { .hops = { page("https://example.com/") },
            .plainHops = std::vector{ start, page("https://example.com/") } },
        { www });
    row("only plain http", { .hops = { start } }, { "response.not_seen"_L1, "redirects.not_seen"_L1, www });
    row("nobody told the domain", { .hops = { page("") } }, { "domain.not_seen"_L1 });
    row("no header", { .hops = { start, response("https://example.com/", 200, {}) } },
        { "!response.no_header"_L1, www });
    row("two headers",
        { .hops = { start,
              response("https://example.com/", 200,
                  { { .name = "Strict-Transport-Security", .value = good },
                      { .name = "strict-transport-security", .value = good } }) } },
        { "!response.multiple_headers"_L1, www });
    row("the header comes too late",
        { .hops = { start, redirect("https://example.com/", "https://www.example.com/"),
              page("https://www.example.com/") } },
        { "!response.no_header"_L1 });
    row("refused certificate",
        { .hops = { start,
              { .url = "https://example.com/",
                  .status = 200,
                  .fields = { { .name = "Strict-Transport-Security", .value = good } },
                  .isVerified = false } } },
        { "!domain.tls.invalid_cert_chain"_L1, www });
    row("a subdomain",
        { .hops = { redirect("http://a.example.com/", "https://a.example.com/"),
              page("https://a.example.com/") } },
        { "!domain.is_subdomain"_L1 });
    row("a public suffix",
        { .hops = { redirect("http://co.uk/", "https://co.uk/"), page("https://co.uk/") } },
        { "!domain.format.public_suffix"_L1 });
    row("an address",
        { .hops = { redirect("http://192.0.2.1/", "https://192.0.2.1/"), page("https://192.0.2.1/") } },
        { "!domain.format.is_ip_address"_L1 });
    row("an underscore",
        { .hops = { redirect("http://a_b.com/", "https://a_b.com/"), page("https://a_b.com/") } },
        { "!domain.format.invalid_characters"_L1, www });
    // redirects_test.go, with the answers that its hosts gave.
    row("different host",
        { .hops = { redirect("http://example.com/", "https://www.example.org/"),
              page("https://www.example.org/") } },
        { "response.not_seen"_L1, "!redirects.http.first_redirect.insecure"_L1, www });
    row("same origin",
        { .hops = { redirect("http://example.com/", "/fandom"),
              redirect("http://example.com/fandom", "https://example.com/"), page("https://example.com/") } },
        { "!redirects.http.first_redirect.insecure"_L1, www });
    row("www first and > 3 redirects",
        { .hops = { redirect("http://example.com/", "http://www.example.com/"),
              redirect("http://www.example.com/", "https://www.example.com/1"),
              redirect("https://www.example.com/1", "https://www.example.com/2"),
              redirect("https://www.example.com/2", "https://www.example.com/3"),
              page("https://www.example.com/3") } },
        { "response.not_seen"_L1, "!redirects.too_many"_L1, "!redirects.http.www_first"_L1 });
    row("correct origin but not HSTS",
        { .hops = { page("https://example.com/") },
            .plainHops = std::vector{ start, response("https://example.com/", 200, {}) } },
        { "!redirects.http.first_redirect.no_hsts"_L1, www });
    row("no redirect",
        { .hops = { page("https://example.com/") },
            .plainHops = std::vector{ response("http://example.com/", 200, {}) } },
        { "!redirects.http.no_redirect"_L1, www });
    row("header over http",
        { .hops = { redirect("http://example.com/", "https://example.com/", good),
              page("https://example.com/") } },
        { "redirects.http.useless_header"_L1, www });
    row("insecure redirect",
        { .hops = { start, redirect("https://example.com/", "http://example.com/a", good),
              page("http://example.com/a") } },
        { "!redirects.insecure.initial"_L1, "!redirects.insecure.subsequent"_L1, www });
    row("almost too many",
        { .hops = { start, redirect("https://example.com/", "/1", good),
              redirect("https://example.com/1", "/2"), page("https://example.com/2") } },
        { www });
    row("too many",
        { .hops
            = { start, redirect("https://example.com/", "/1", good), redirect("https://example.com/1", "/2"),
                redirect("https://example.com/2", "/3"), page("https://example.com/3") } },
        { "!redirects.too_many"_L1, www });
}

void HstsTest::judgesEligibility()
{
    QFETCH(Exchange, exchange);
    QFETCH(QStringList, codes);
    const PreloadEligibility eligibility = preloadEligibilityOf(exchange);
    QCOMPARE(told(eligibility.issues), codes);
    const bool isHindered = std::ranges::any_of(
        codes, [](const QString& code) { return code.startsWith(u'!') || code.endsWith("not_seen"_L1); });
    QCOMPARE(eligibility.isEligible, !isHindered);
}

void HstsTest::neverPassesWhatWasNotSeen()
{
    QVERIFY(!preloadEligibilityOf({ .hops = { page("https://example.com/") } }).isEligible);
    QVERIFY(!preloadEligibilityOf({ .hops = { Response() } }).isEligible);
}

void HstsTest::isLinearInUnknownDirectives()
{
    std::string value;
    for (int i = 0; i < 100'000; ++i)
        value += "x;preload;";
    // Would take minutes otherwise; the test's own limit of time notices.
    QCOMPARE(preloadIssuesOf(value).size(), std::size_t{ 100'004 });
}

QTEST_GUILESS_MAIN(HstsTest)
#include "hsts_test.moc"
