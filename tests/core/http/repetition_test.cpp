// SPDX-License-Identifier: Apache-2.0
#include "core/http/repetition.h"
#include "core/http/url.h"
#include "tests/support/child.h"

#include <QTest>

using namespace core::http;

namespace {

Audit auditOf(const std::vector<Field>& fields, std::string body = {})
{
    Response response{ .url = "https://example.com/", .status = 200, .fields = fields };
    response.body = std::move(body);
    return audit({ .hops = { std::move(response) } }, {});
}

Field policy(std::string value)
{
    return { .name = "Content-Security-Policy", .value = std::move(value) };
}

std::string told(const std::vector<HeaderFinding>& findings)
{
    std::string text;
    for (const HeaderFinding& one : findings) {
        text += std::string(one.finding.kind->id) + " '" + one.finding.value + "'";
        if (one.spot)
            text += " " + std::to_string(one.spot->field) + ":" + std::to_string(one.spot->offset) + "+"
                + std::to_string(one.spot->size);
        text += "; ";
    }
    return text;
}

OriginProbe probe(OriginProbe::Kind kind, std::string origin, std::string_view allowed, bool asUser)
{
    OriginProbe it{ .kind = kind, .origin = std::move(origin), .response = {} };
    if (!allowed.empty())
        it.response.fields.push_back(
            { .name = "Access-Control-Allow-Origin", .value = std::string(allowed) });
    if (asUser)
        it.response.fields.push_back({ .name = "access-control-allow-credentials", .value = "true" });
    return it;
}

} // namespace

class RepetitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNoncesThatComeAgain_data();
    void findsNoncesThatComeAgain();
    void looksIntoThePage();
    void triesTellingOrigins();
    void judgesWhomServersAllow_data();
    void judgesWhomServersAllow();
    void putsFindingsInTheirPlace();
};

void RepetitionTest::findsNoncesThatComeAgain_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("hasOne");
    QTest::addColumn<std::string>("findings");
    QTest::newRow("none") << "script-src 'self'" << "script-src 'self'" << false << std::string();
    QTest::newRow("new ones") << "script-src 'nonce-Zmlyc3Q='" << "script-src 'nonce-c2Vjb25k'" << true
                              << std::string();
    QTest::newRow("the same") << "script-src 'self' 'nonce-c2FtZQ=='" << "script-src 'nonce-c2FtZQ=='" << true
                              << std::string("csp-nonce-reused 'c2FtZQ==' 0:25+8; ");
    QTest::newRow("in two directives")
        << "script-src 'nonce-c2FtZQ=='; style-src 'nonce-c2FtZQ=='" << "style-src 'nonce-c2FtZQ=='" << true
        << std::string("csp-nonce-reused 'c2FtZQ==' 0:18+8; ");
    QTest::newRow("other letters") << "script-src 'nonce-abcdefgh'" << "script-src 'nonce-ABCDEFGH'" << true
                                   << std::string();
    QTest::newRow("gone") << "script-src 'nonce-c2FtZQ=='" << "script-src 'self'" << true << std::string();
}

void RepetitionTest::findsNoncesThatComeAgain()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, hasOne);
    QFETCH(std::string, findings);
    const Audit one = auditOf({ policy(first.toStdString()) });
    QCOMPARE(hasNonce(one), hasOne);
    QCOMPARE(told(judgeRepetition(one, auditOf({ policy(second.toStdString()) }))), findings);
}

void RepetitionTest::looksIntoThePage()
{
    const std::string page = "<head><meta http-equiv=content-security-policy content=\"script-src "
                             "'nonce-c2FtZQ=='\"></head>";
    const Audit one = auditOf({ { .name = "Content-Type", .value = "text/html" } }, page);
    QVERIFY(hasNonce(one));
    QCOMPARE(told(judgeRepetition(one, one)), std::string("csp-nonce-reused 'c2FtZQ=='; "));
}

void RepetitionTest::triesTellingOrigins()
{
    const auto originsFor = [](const char* url) {
        std::string text;
        for (const auto& [kind, origin] : probeOriginsFor(*parseUrl(url)))
            text += origin + " ";
        return text;
    };
    QCOMPARE(originsFor("https://example.com:8443/a"),
        std::string("https://assay-probe.example null https://example.com.assay-probe.example "
                    "https://assay-probeexample.com "));
    QCOMPARE(originsFor("http://127.0.0.1/"), std::string("https://assay-probe.example null "));
    QCOMPARE(originsFor("http://[::1]/"), std::string("https://assay-probe.example null "));
}

void RepetitionTest::judgesWhomServersAllow_data()
{
    QTest::addColumn<QStringList>("allowed"); // for foreign, null, begins alike, ends alike
    QTest::addColumn<bool>("asUser");
    QTest::addColumn<std::string>("findings");
    const QStringList origins{ "https://other", "null", "https://a.b", "https://ba" };
    QTest::newRow("nobody") << QStringList{ "", "", "", "" } << true << std::string();
    QTest::newRow("everybody, as *") << QStringList{ "*", "*", "*", "*" } << false << std::string();
    QTest::newRow("one of its own") << QStringList{ "https://x", "https://x", "https://x", "https://x" }
                                    << true << std::string();
    QTest::newRow("everybody") << origins << true
                               << std::string("cors-probe-any-origin-with-credentials 'https://other'; ");
    QTest::newRow("everybody without cookies")
        << origins << false << std::string("cors-probe-any-origin 'https://other'; ");
    QTest::newRow("null") << QStringList{ "", "null", "", "" } << true
                          << std::string("cors-probe-null-with-credentials 'null'; ");
    QTest::newRow("null without cookies")
        << QStringList{ "", "null", "", "" } << false << std::string("cors-probe-null 'null'; ");
    QTest::newRow("look-alikes") << QStringList{ "", "", "https://a.b", "https://ba" } << true
                                 << std::string("cors-probe-look-alike-with-credentials 'https://a.b'; ");
    QTest::newRow("one look-alike") << QStringList{ "", "", "", "https://ba" } << false
                                    << std::string("cors-probe-look-alike 'https://ba'; ");
}

void RepetitionTest::judgesWhomServersAllow()
{
    using Kind = OriginProbe::Kind;
    QFETCH(QStringList, allowed);
    QFETCH(bool, asUser);
    QFETCH(std::string, findings);
    const std::pair<Kind, const char*> asked[] = { { Kind::Foreign, "https://other" }, { Kind::Null, "null" },
        { Kind::BeginsAlike, "https://a.b" }, { Kind::EndsAlike, "https://ba" } };
    std::vector<OriginProbe> probes;
    for (qsizetype i = 0; i < 4; ++i)
        probes.push_back(probe(asked[i].first, asked[i].second, allowed[i].toStdString(), asUser));
    QCOMPARE(told(judgeOrigins(probes)), findings);
}

void RepetitionTest::putsFindingsInTheirPlace()
{
    Audit one = auditOf({ policy("script-src 'nonce-c2FtZQ=='") });
    const std::size_t before = one.findings.size();
    addFindings(one, judgeRepetition(one, one));
    QCOMPARE(one.findings.size(), before + 1);
    for (std::size_t i = 1; i < one.findings.size(); ++i)
        QVERIFY(one.findings[i - 1].finding.kind->severity >= one.findings[i].finding.kind->severity);
}

QTEST_APPLESS_MAIN(RepetitionTest)
#include "repetition_test.moc"
