// SPDX-License-Identifier: Apache-2.0
#include "core/http/observatory/observatory.h"
#include "tests/support/files.h"
#include "tests/support/rated.h"

#include <QTest>

#include <nlohmann/json.hpp>

using core::http::Exchange;
using core::http::Response;
using namespace core::http::observatory;
using Json = nlohmann::ordered_json;
using tests::find;
using tests::Given;
using tests::scoreOf;

namespace {

Response responseOf(const std::string& url)
{
    return { .url = url, .status = 200 };
}

Given policy(const std::string& text)
{
    return { .fields = { "Content-Security-Policy: " + text } };
}

Exchange withFields(std::vector<core::http::Field> fields)
{
    Response response = responseOf("https://www.example.com/");
    response.fields = std::move(fields);
    return { .hops = { response } };
}

} // namespace

class ObservatoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsPointsAsTheObservatoryDoes();
    void gradesByTheChart();
    void tellsWhichStatusIsGraded();
    void splitsPoliciesAtCommasByTheNewerAlgorithmOnly();
    void takesAMissingContentTypeForHtmlByTheNewerAlgorithmOnly();
    void takesRedirectsThatBeginWithHttp();
    void judgesWithoutAnAddress();
    void joinsRepeatedHeaders();
    void survivesThousandsOfPolicies();
    void answersAsTheNewestVersionDid();
};

void ObservatoryTest::addsPointsAsTheObservatoryDoes()
{
    const Score bare = scoreOf({}, Algorithm::Six);
    QCOMPARE(bare.penalty, -25 - 20 - 5 - 20);
    QCOMPARE(bare.bonus, 0);
    QVERIFY(!bare.bonusCounts);
    QCOMPARE(bare.score, 30);
    QCOMPARE(std::string(bare.grade), std::string("D"));
    QCOMPARE(bare.passed, 8);

    Given good{ .fields = { "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
                    "Strict-Transport-Security: max-age=63072000", "X-Content-Type-Options: nosniff",
                    "Referrer-Policy: no-referrer", "Cross-Origin-Resource-Policy: same-origin" } };
    Score score = scoreOf(good, Algorithm::Six);
    QCOMPARE(score.penalty, 0);
    QVERIFY(score.bonusCounts);
    QCOMPARE(score.score, 100 + 10 + 5 + 5 + 10);
    QCOMPARE(std::string(score.grade), std::string("A+"));

    // With less than 90 left, no bonus is added.
    good.fields[1] = "Strict-Transport-Security: x";
    score = scoreOf(good, Algorithm::Six);
    QCOMPARE(score.bonus, 30);
    QVERIFY(!score.bonusCounts);
    QCOMPARE(score.score, 80);

    const Score worst = scoreOf(
        { .fields = { "Set-Cookie: session=1", "Content-Security-Policy: x", "Strict-Transport-Security: x" },
            .body = "<script src=http://cdn.net/a.js></script>" },
        Algorithm::Six);
    QCOMPARE(worst.score, 0);
    QCOMPARE(std::string(worst.grade), std::string("F"));
}

void ObservatoryTest::gradesByTheChart()
{
    const std::pair<int, std::string> chart[]
        = { { 135, "A+" }, { 100, "A+" }, { 99, "A" }, { 95, "A" }, { 90, "A" }, { 89, "A-" }, { 85, "A-" },
              { 80, "B+" }, { 79, "B" }, { 70, "B" }, { 65, "B-" }, { 60, "C+" }, { 55, "C" }, { 50, "C" },
              { 45, "C-" }, { 40, "D+" }, { 35, "D" }, { 30, "D" }, { 25, "D-" }, { 24, "F" }, { 0, "F" } };
    for (const auto& [score, grade] : chart)
        QCOMPARE(std::string(gradeOf(score)), grade);
    QCOMPARE(allGrades().size(), std::size_t{ 13 });
    QCOMPARE(std::string(allGrades().front()), std::string("A+"));
    QCOMPARE(std::string(allGrades().back()), std::string("F"));
}

void ObservatoryTest::tellsWhichStatusIsGraded()
{
    const std::pair<int, bool> statuses[] = { { 0, true }, { 200, true }, { 204, true }, { 399, true },
        { 401, true }, { 403, true }, { 100, false }, { 400, false }, { 404, false }, { 500, false } };
    for (const auto& [status, isGraded] : statuses) {
        Exchange exchange = withFields({});
        exchange.hops.front().status = status;
        QCOMPARE(rate(exchange, Algorithm::Six).isStatusGraded, isGraded);
    }
}

void ObservatoryTest::splitsPoliciesAtCommasByTheNewerAlgorithmOnly()
{
    const Given given = policy("default-src 'self', default-src 'self'");
    QVERIFY(find(scoreOf(given, Algorithm::Six), "csp-implemented-with-no-unsafe") != nullptr);
    // There the comma and what follows are sources.
    const Given broad = policy("default-src 'self', script-src *; object-src 'none'");
    QVERIFY(find(scoreOf(broad, Algorithm::Four), "csp-implemented-with-unsafe-inline") != nullptr);
}

void ObservatoryTest::takesAMissingContentTypeForHtmlByTheNewerAlgorithmOnly()
{
    Exchange exchange = withFields({});
    exchange.hops.front().body = "<script src=https://cdn.net/a.js></script>";
    QVERIFY(find(rate(exchange, Algorithm::Four), "sri-not-implemented-response-not-html") != nullptr);
    QVERIFY(find(rate(exchange, Algorithm::Six), "sri-not-implemented-but-external-scripts-loaded-securely")
        != nullptr);
}

void ObservatoryTest::takesRedirectsThatBeginWithHttp()
{
    Exchange exchange{ .hops = { responseOf("http://example.com/"), responseOf("https://example.com/") } };
    exchange.hops.front().fields = { { .name = "Set-Cookie", .value = "session=1" } };
    const Score score = rate(exchange, Algorithm::Six);
    QVERIFY(find(score, "redirection-to-https") != nullptr);
    QVERIFY(find(score, "hsts-not-implemented") != nullptr);
    // Cookies count wherever they were set on the way.
    QVERIFY(find(score, "cookies-session-without-secure-flag") != nullptr);
}

void ObservatoryTest::judgesWithoutAnAddress()
{
    Exchange exchange = withFields({ { .name = "Set-Cookie", .value = "a=1; Secure; Domain=example.com" } });
    exchange.hops.front().url.clear();
    const Score score = rate(exchange, Algorithm::Six);
    QVERIFY(find(score, "redirection-not-needed-no-http") != nullptr);
    QVERIFY(find(score, "hsts-not-implemented") != nullptr);
    QVERIFY(find(score, "cookies-secure-with-httponly-sessions") != nullptr);
}

void ObservatoryTest::joinsRepeatedHeaders()
{
    const Score score = rate(
        withFields({ { .name = "x-frame-options", .value = "DENY" },
            { .name = "X-Frame-Options", .value = "DENY" }, { .name = "Content-Type", .value = "text/html" },
            { .name = "content-type", .value = "application/json" } }),
        Algorithm::Four);
    QVERIFY(find(score, "x-frame-options-header-invalid") != nullptr);
    // Of the content type the first counts.
    QVERIFY(find(score, "sri-not-implemented-but-no-scripts-loaded") != nullptr);
}

void ObservatoryTest::survivesThousandsOfPolicies()
{
    std::string sources = "img-src";
    // Of one length: none is the beginning of another, which would go.
    for (int i = 10'000; i < 30'000; ++i)
        sources += " a" + std::to_string(i);
    std::string value = sources + "," + sources;
    for (int i = 0; i < 20'000; ++i)
        value += ",img-src b";
    const Score score = scoreOf(policy(value), Algorithm::Six);
    QVERIFY(find(score, "csp-header-invalid") != nullptr);
}

void ObservatoryTest::answersAsTheNewestVersionDid()
{
    const Json cases = Json::parse(tests::contentsOf(TEST_DATA "/http/observatory6.json"));
    QVERIFY(cases.size() >= 300);
    for (const Json& each : cases) {
        const tests::ExchangeCase it = tests::exchangeCaseFrom(each.at("exchange").dump());
        const std::string answer = tests::answerTo(it, Algorithm::Six);
        QVERIFY2(answer == each.at("answer").dump(), (each.dump() + "\nours: " + answer).c_str());
    }
}

QTEST_GUILESS_MAIN(ObservatoryTest)
#include "observatory_test.moc"
