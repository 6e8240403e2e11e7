// SPDX-License-Identifier: Apache-2.0
#include "core/http/report.h"
#include "tests/support/responses.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace core::http;
using tests::audited;
using Json = nlohmann::ordered_json;

namespace {

Json parsed(const std::string& text)
{
    return Json::parse(text);
}

/// A string without its quotes.
QByteArray said(const Json& value)
{
    return QByteArray::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

QByteArray keysOf(const Json& object)
{
    QByteArrayList keys;
    for (const auto& [key, value] : object.items())
        keys.append(QByteArray::fromStdString(key));
    return keys.join(' ');
}

const tests::Sample& sampleOf(const QByteArray& name)
{
    return *std::ranges::find_if(
        tests::sampleResponses(), [&](const tests::Sample& sample) { return name == sample.name; });
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsScriptsWhatWasFound();
    void hasTheSameMembersForEveryResponse();
    void keepsBytesThatAreNotUtf8();
    void keepsRedirectsApart();
    void keepsCookieValuesOutOfFindings();
    void writesSarifThatIsConsistent();
    void pointsAtLines();
    void makesAUriOfAnyName_data();
    void makesAUriOfAnyName();
    void tellsScriptsOfPolicies();
};

void ReportTest::tellsScriptsWhatWasFound()
{
    const Audit audit = audited("HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n"
                                "Strict-Transport-Security: max-age=60\n\n");
    const std::string text = auditJson(audit);
    QVERIFY(text.ends_with("}\n"));
    const Json json = parsed(text);
    QCOMPARE(said(json["url"]), "https://example.com/");
    QVERIFY(json["score"].is_number_integer());
    QCOMPARE(json["score"].get<int>(), audit.score.score);
    QCOMPARE(json["grade"].get<std::string>(), std::string(audit.score.grade));
    QCOMPARE(json["algorithm"].get<int>(), 6);
    QCOMPARE(said(json["profile"]), "web");
    QCOMPARE(json["tests"].size(), std::size_t{ 12 });
    QCOMPARE(said(json["tests"][0]),
        R"({"name":"content-security-policy","result":"csp-not-implemented","modifier":-25,"pass":false})");
    QCOMPARE(said(json["hops"]),
        R"([{"url":"https://example.com/","status":200,"headers":[["Content-Type","text/html; charset=utf-8"],)"
        R"(["Strict-Transport-Security","max-age=60"]]}])");
    const auto found = std::ranges::find_if(
        json["findings"], [](const Json& finding) { return finding["id"] == "hsts-short"; });
    QVERIFY(found != json["findings"].end());
    QCOMPARE(said((*found)["severity"]), "low");
    QCOMPARE(said((*found)["header"]), "strict-transport-security");
    QCOMPARE(said((*found)["place"]), R"({"hop":0,"field":1,"offset":0,"size":10,"line":3,"column":1})");
}

void ReportTest::hasTheSameMembersForEveryResponse()
{
    const char* profiles[] = { "web", "api", "static" };
    for (const tests::Sample& sample : tests::sampleResponses()) {
        for (const Profile profile : { Profile::WebPage, Profile::Api, Profile::StaticAssets }) {
            const Json json = parsed(auditJson(audited(sample.text, { .profile = profile }, "")));
            QCOMPARE(keysOf(json),
                "url score grade algorithm profile passed penalty bonus bonus_counts status_graded tests "
                "findings "
                "hops policies cross_origin_isolated hsts_preload");
            QCOMPARE(said(json["url"]), "");
            QCOMPARE(said(json["profile"]), profiles[static_cast<std::size_t>(profile)]);
            QCOMPARE(keysOf(json["cross_origin_isolated"]),
                "isolated because opener_policy embedder_policy secure_context");
            QCOMPARE(keysOf(json["hsts_preload"]), "eligible issues");
            for (const Json& finding : json["findings"]) {
                QCOMPARE(keysOf(finding), "id severity header message value why fix references place");
                QVERIFY2(finding["message"].get<std::string>().find("%1") == std::string::npos,
                    finding.dump().c_str());
            }
        }
    }
}

void ReportTest::keepsBytesThatAreNotUtf8()
{
    const Json json
        = parsed(auditJson(audited("HTTP/1.1 200 OK\nContent-Type: text/html\nServer: caf\xE9\n\n")));
    QCOMPARE(said(json["hops"][0]["headers"][1]), "[\"Server\",\"caf\xEF\xBF\xBD\"]");
    QCOMPARE(said(json["hops"][0]["headers_base64"]),
        R"([{"field":1,"name_base64":"U2VydmVy","value_base64":"Y2Fm6Q=="}])");
    const Json sarif = parsed(auditSarif(audited("HTTP/1.1 200 OK\nX-Powered-By: caf\xE9\n\n"), "a"));
    QCOMPARE(said(sarif["version"]), "2.1.0");
}

void ReportTest::keepsRedirectsApart()
{
    const Json json
        = parsed(auditJson(audited("HTTP/1.1 301 Moved Permanently\nLocation: https://example.com/\n\n"
                                   "HTTP/1.1 200 OK\nContent-Type: text/html\n\n",
            {}, "https://example.com/")));
    QCOMPARE(json["hops"].size(), std::size_t{ 2 });
    QCOMPARE(json["hops"][0]["status"].get<int>(), 301);
    QCOMPARE(said(json["hops"][1]["headers"][0][0]), "Content-Type");
}

void ReportTest::keepsCookieValuesOutOfFindings()
{
    for (const tests::Sample& sample : tests::sampleResponses()) {
        const Audit audit = audited(sample.text);
        Json json = parsed(auditJson(audit));
        json.erase("hops");
        QVERIFY2(json.dump().find("h1dden") == std::string::npos, sample.name);
        QVERIFY2(auditSarif(audit, "a").find("h1dden") == std::string::npos, sample.name);
    }
}

void ReportTest::writesSarifThatIsConsistent()
{
    for (const tests::Sample& sample : tests::sampleResponses()) {
        const Audit audit = audited(sample.text);
        const Json sarif = parsed(auditSarif(audit, "response.txt"));
        QCOMPARE(keysOf(sarif), "$schema version runs");
        const Json& run = sarif["runs"][0];
        const Json& rules = run["tool"]["driver"]["rules"];
        QCOMPARE(said(run["tool"]["driver"]["name"]), "Assay");
        QCOMPARE(said(run["artifacts"][0]["location"]["uri"]), "response.txt");
        QCOMPARE(run["results"].size(), audit.findings.size());
        std::set<std::string> ids;
        for (const Json& rule : rules) {
            QVERIFY2(ids.insert(rule["id"]).second, "each rule once");
            QVERIFY(!rule["shortDescription"]["text"].get<std::string>().empty());
            QVERIFY(!rule["fullDescription"]["text"].get<std::string>().empty());
            QCOMPARE(said(rule["properties"]["tags"][0]), "security");
        }
        for (const Json& result : run["results"]) {
            const std::size_t index = result["ruleIndex"];
            QVERIFY(index < rules.size());
            QCOMPARE(said(result["ruleId"]), said(rules[index]["id"]));
            QCOMPARE(said(result["level"]), said(rules[index]["defaultConfiguration"]["level"]));
            QVERIFY((std::set<std::string>{ "error", "warning", "note" }.contains(result["level"])));
            const Json& physical = result["locations"][0]["physicalLocation"];
            QCOMPARE(said(physical["artifactLocation"]["uri"]), "response.txt");
            if (physical.contains("region"))
                QVERIFY(physical["region"]["startLine"].get<int>() >= 1);
        }
    }
}

void ReportTest::pointsAtLines()
{
    const Json sarif
        = parsed(auditSarif(audited("HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n"
                                    "Strict-Transport-Security: max-age=60; includeSubDomains\n\n"),
            "a"));
    const Json& results = sarif["runs"][0]["results"];
    const auto found
        = std::ranges::find_if(results, [](const Json& result) { return result["ruleId"] == "hsts-short"; });
    QVERIFY(found != results.end());
    QCOMPARE(said((*found)["level"]), "note");
    QCOMPARE(
        (*found)["locations"][0]["physicalLocation"]["region"].dump(), R"({"startLine":3,"startColumn":1})");
    QCOMPARE(said((*found)["locations"][0]["logicalLocations"][0]["name"]), "strict-transport-security");
}

void ReportTest::makesAUriOfAnyName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("uri");
    const auto row = [](const char* name, const char* uri) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(uri);
    };
    row("response.txt", "response.txt");
    row("a b/c#d?e.har", "a%20b/c%23d%3Fe.har");
    row("/tmp/a:b", "file:///tmp/a%3Ab");
    row("c:d", "c%3Ad");
    row("caf\xC3\xA9", "caf%C3%A9");
    row("\xFF", "%FF");
    row("100%", "100%25");
    row("https://example.com/a?b=%20#c", "https://example.com/a?b=%20#c");
    row("https://example.com/\"<x>", "https://example.com/%22%3Cx%3E");
}

void ReportTest::makesAUriOfAnyName()
{
    QFETCH(QByteArray, name);
    const Audit audit = audited(sampleOf("many mistakes").text);
    const Json sarif = parsed(auditSarif(audit, name.toStdString()));
    QTEST(QByteArray::fromStdString(sarif["runs"][0]["artifacts"][0]["location"]["uri"]), "uri");
}

void ReportTest::tellsScriptsOfPolicies()
{
    const std::string text
        = policyJson(csp::evaluator::evaluate("script-src 'unsafe-inline'; object-src 'none'"));
    const Json json = parsed(text);
    QCOMPARE(keysOf(json), "findings");
    const auto find = [&](const char* type) {
        const auto found = std::ranges::find_if(
            json["findings"], [&](const Json& finding) { return finding["type"] == type; });
        return found == json["findings"].end() ? QByteArray() : said(*found);
    };
    QCOMPARE(find("SCRIPT_UNSAFE_INLINE"),
        R"({"type":"SCRIPT_UNSAFE_INLINE","severity":10,"directive":"script-src","value":"'unsafe-inline'",)"
        R"("source":"default"})");
    QCOMPARE(find("REPORTING_DESTINATION_MISSING"),
        R"({"type":"REPORTING_DESTINATION_MISSING","severity":60,"directive":"report-uri","value":null,)"
        R"("source":"extra"})");
}

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
