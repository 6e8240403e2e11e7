// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/policy.h"
#include "core/http/csp/policy_text.h"

#include <QTest>

using namespace core::http;
using namespace core::http::csp;

namespace {

/// "name value value; !ignored" of each directive.
std::string told(const Policy& policy)
{
    std::string text;
    for (const Directive& directive : policy.directives) {
        text += text.empty() ? "" : "; ";
        text += (directive.isIgnored ? "!" : "") + directive.name;
        for (const std::string& value : directive.values)
            text += " " + value;
    }
    return text;
}

std::string told(const std::vector<Policy>& policies)
{
    std::string text;
    for (const Policy& policy : policies) {
        text += text.empty() ? "" : " | ";
        text += policy.disposition == Disposition::Report ? "report: " : "";
        text += policy.source == PolicySource::Meta ? "meta: " : "";
        text += told(policy);
    }
    return text;
}

} // namespace

class PolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAPolicyApart_data();
    void takesAPolicyApart();
    void knowsWhereEverythingStands();
    void fallsBackAsBrowsersDo_data();
    void fallsBackAsBrowsersDo();
    void takesEveryPolicyOfAResponse();
    void takesWhatPeoplePaste_data();
    void takesWhatPeoplePaste();
    void refusesWhatHoldsNoPolicy_data();
    void refusesWhatHoldsNoPolicy();
    void survivesManyDirectives();
};

void PolicyTest::takesAPolicyApart_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("directives");
    const auto row = [](const char* name, const char* text, const char* directives) {
        QTest::newRow(name) << std::string(text) << std::string(directives);
    };
    row("plain", "default-src 'self'; img-src *", "default-src 'self'; img-src *");
    row("the name in lower case, values as written", "DEFAULT-Src 'SELF' Example.com/A",
        "default-src 'SELF' Example.com/A");
    row("white space of all kinds", "\t a\f b\n\n c \r; d", "a b c; d");
    row("no-break space is none",
        "a\xC2\xA0"
        "b",
        "!a\xC2\xA0"
        "b");
    row("empty directives", ";; a;;b ; ;", "a; b");
    row("nothing", "", "");
    row("only separators", " ; ;; ", "");
    row("the first of two counts", "a 1; b; A 2", "a 1; b; !a 2");
    row("beyond ASCII", "a \xE2\x80\x98self\xE2\x80\x99; a b", "!a \xE2\x80\x98self\xE2\x80\x99; a b");
    row("commas are letters here", "a b,c", "a b,c");
}

void PolicyTest::takesAPolicyApart()
{
    QFETCH(std::string, text);
    QFETCH(std::string, directives);
    const Policy policy = parse(text);
    QCOMPARE(told(policy), directives);
    QCOMPARE(policy.text, text);
}

void PolicyTest::knowsWhereEverythingStands()
{
    const Policy policy = parse(" img-src  *;;\tscript-src 'self'\n'none'");
    for (const Directive& directive : policy.directives) {
        QCOMPARE(policy.text.substr(directive.offset, directive.name.size()), directive.name);
        QCOMPARE(directive.values.size(), directive.valueOffsets.size());
        for (std::size_t i = 0; i < directive.values.size(); ++i)
            QCOMPARE(policy.text.substr(directive.valueOffsets[i], directive.values[i].size()),
                directive.values[i]);
    }
    QCOMPARE(policy.directives.back().valueOffsets, (std::vector<std::size_t>{ 25, 32 }));
}

void PolicyTest::fallsBackAsBrowsersDo_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("wanted");
    QTest::addColumn<std::string>("found");
    const auto row = [](const char* text, const char* wanted, const char* found) {
        QTest::addRow("%s of %s", wanted, text)
            << std::string(text) << std::string(wanted) << std::string(found);
    };
    row("default-src a", "script-src-elem", "default-src");
    row("default-src a; script-src b", "script-src-elem", "script-src");
    row("default-src a; script-src b", "script-src-attr", "script-src");
    row("script-src-elem a", "script-src-attr", "");
    row("default-src a; style-src b", "style-src-attr", "style-src");
    row("default-src a; child-src b", "frame-src", "child-src");
    row("default-src a; frame-src b", "fenced-frame-src", "frame-src");
    row("default-src a; script-src b", "worker-src", "script-src");
    row("default-src a; child-src c; script-src b", "worker-src", "child-src");
    row("default-src a", "manifest-src", "default-src");
    row("default-src a", "base-uri", "");
    row("default-src a", "form-action", "");
    row("default-src a", "frame-ancestors", "");
    row("default-src a", "report-uri", "");
    row("img-src a", "default-src", "");
    row("img-src a; img-src b", "img-src", "img-src");
}

void PolicyTest::fallsBackAsBrowsersDo()
{
    QFETCH(std::string, text);
    QFETCH(std::string, wanted);
    QFETCH(std::string, found);
    const Policy policy = parse(text);
    const Directive* directive = policy.effective(wanted);
    QCOMPARE(directive ? directive->name : std::string(), found);
    QVERIFY(!directive || !directive->isIgnored);
}

void PolicyTest::takesEveryPolicyOfAResponse()
{
    Response response;
    response.fields = { { .name = "content-security-POLICY", .value = "a b,\tc d , ;, " },
        { .name = "Server", .value = "x" }, { .name = "Content-Security-Policy-Report-Only", .value = "e" } };
    const std::vector<Policy> policies = policiesOf(response);
    QCOMPARE(told(policies), std::string("a b | c d | report: e"));
    QCOMPARE(policies[1].field, std::size_t(0));
    QCOMPARE(policies[1].offset, std::size_t(5));
    QCOMPARE(policies[2].field, std::size_t(2));
}

void PolicyTest::takesWhatPeoplePaste_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("policies");
    const auto row = [](const char* name, const char* text, const char* policies) {
        QTest::newRow(name) << std::string(text) << std::string(policies);
    };
    row("a policy", "script-src 'self';\nobject-src 'none'\n", "script-src 'self'; object-src 'none'");
    row("a comma parts none", "script-src a, b c", "script-src a, b c");
    row("in double quotes", "\"script-src 'self'\"\n", "script-src 'self'");
    row("in single quotes", "'script-src *'", "script-src *");
    row("quotes of its own", "'self'", "'self'");
    row("behind its name", "Content-Security-Policy: script-src 'self'", "script-src 'self'");
    row("behind its name in quotes", "\"Content-Security-Policy: script-src 'self'\"", "script-src 'self'");
    row("that only reports", "content-security-policy-report-only:script-src a", "report: script-src a");
    row("two of a field", "Content-Security-Policy: a b, c d", "a b | c d");
    row("a response", "HTTP/1.1 200 OK\r\nServer: x\r\nContent-Security-Policy: a b\r\n\r\n", "a b");
    row("fields", "Server: x\nContent-Security-Policy: a b\nContent-Security-Policy-Report-Only: c\n",
        "a b | report: c");
    row("a meta element", "<meta http-equiv=Content-Security-Policy content=\"script-src 'self'\">",
        "meta: script-src 'self'");
    row("a directive that looks like a field", "script-src: 'self'", "script-src: 'self'");
    row("an asterisk first", "* 'self'", "* 'self'");
    row("no directive, but something", ";;", "");
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "a b",
        "a b");
}

void PolicyTest::takesWhatPeoplePaste()
{
    QFETCH(std::string, text);
    QFETCH(std::string, policies);
    const auto read = readPolicies(text);
    QVERIFY(read);
    QCOMPARE(told(*read), policies);
}

void PolicyTest::refusesWhatHoldsNoPolicy_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("nothing") << std::string();
    QTest::newRow("white space") << std::string(" \n\t");
    QTest::newRow("a response without one") << std::string("HTTP/1.1 200 OK\nServer: x\n\n");
    QTest::newRow("a page without one") << std::string("<!doctype html><html><head></head></html>");
    QTest::newRow("an empty field") << std::string("Content-Security-Policy: \n");
    QTest::newRow("no text") << std::string("a\0b", 3);
}

void PolicyTest::refusesWhatHoldsNoPolicy()
{
    QFETCH(std::string, text);
    const auto read = readPolicies(text);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), int(core::ErrorCode::NoPolicy));
}

// Each name compared with each would take minutes.
void PolicyTest::survivesManyDirectives()
{
    std::string text;
    for (int i = 0; i < 200'000; ++i)
        text += "d" + std::to_string(i) + ";";
    QCOMPARE(parse(text).directives.size(), std::size_t(200'000));
    QCOMPARE(int(readPolicies(text).error().code), int(core::ErrorCode::TooLarge));
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
