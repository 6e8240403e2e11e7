// SPDX-License-Identifier: Apache-2.0
#include "core/http/audit.h"
#include "tests/support/responses.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace core::http;
using tests::audited;
using tests::Sample;

namespace {

constexpr AuditOptions profiles[]
    = { { .profile = Profile::WebPage }, { .profile = Profile::Api }, { .profile = Profile::StaticAssets },
          { .profile = Profile::WebPage, .algorithm = observatory::Algorithm::Four } };

QByteArray idsOf(const Audit& audit, core::Severity least = core::Severity::Info)
{
    QByteArrayList ids;
    for (const HeaderFinding& finding : audit.findings) {
        if (finding.finding.kind->severity >= least)
            ids.append(finding.finding.kind->id);
    }
    return ids.join(' ');
}

bool has(const Audit& audit, const HeaderFinding& wanted)
{
    return std::ranges::any_of(audit.findings, [&](const HeaderFinding& finding) {
        return finding.finding.kind == wanted.finding.kind
            && finding.finding.subject == wanted.finding.subject
            && finding.finding.value == wanted.finding.value;
    });
}

QByteArray describe(const Sample& sample, const HeaderFinding& finding)
{
    QByteArray text = QByteArray(sample.name) + ": " + finding.finding.kind->id + " "
        + QByteArray::fromStdString(finding.finding.value);
    for (const Change& change : finding.fix)
        text += "\n  " + QByteArray::fromStdString(change.name + ": " + change.value.value_or("(away)"));
    return text;
}

} // namespace

class HeaderAuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWeighs_data();
    void findsWhatWeighs();
    void putsTheHeaviestFirst();
    void pointsIntoTheResponse();
    void attributesEveryPointOnce();
    void putsLostPointsAtTheHeaviestFinding();
    void keepsGoodTestsApart();
    void everyFixMendsWhatItIsFor();
    void noFixLosesPoints();
    void takesPoliciesOfTheHeadOnly();
    void readsNoPageInWhatIsNotHtml();
    void tellsWhyAPageIsNotIsolated();
    void repeatsNoCookieValue();
    void staysLinearWithManyFields();
    void staysLinearWithLongValues_data();
    void staysLinearWithLongValues();
    void survivesTruncations();
};

void HeaderAuditTest::findsWhatWeighs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("profile");
    QTest::addColumn<QByteArray>("ids");
    const auto row = [](const char* name, Profile profile, const char* ids) {
        const auto sample = std::ranges::find_if(
            tests::sampleResponses(), [&](const Sample& each) { return QByteArray(each.name) == name; });
        QVERIFY2(sample != tests::sampleResponses().end(), name);
        QTest::addRow("%s, %d", name, static_cast<int>(profile))
            << sample->text << static_cast<int>(profile) << QByteArray(ids);
    };
    const char* const nothing = "csp-missing framing-unrestricted hsts-missing";
    row("nginx, as installed", Profile::WebPage, nothing);
    row("nginx, as installed", Profile::StaticAssets, "hsts-missing");
    row("Apache with PHP", Profile::WebPage,
        "cookie-session-without-secure cookie-session-without-httponly csp-missing framing-unrestricted "
        "hsts-missing");
    row("Express, as installed", Profile::WebPage, nothing);
    row("Express, as installed", Profile::Api, "hsts-missing");
    row("Express with helmet", Profile::WebPage, "");
    row("Django, deployed as its checklist says", Profile::WebPage, "csp-missing");
    row("WordPress", Profile::WebPage, nothing);
    row("a code host's front page", Profile::WebPage, "");
    row("a content delivery network's asset", Profile::WebPage, "csp-missing framing-unrestricted");
    row("a content delivery network's asset", Profile::StaticAssets, "");
    row("an API behind a gateway", Profile::Api, "hsts-missing");
    row("IIS with ASP.NET", Profile::WebPage,
        "cookie-session-without-secure csp-missing framing-unrestricted hsts-missing");
    row("a strict page", Profile::WebPage, "");
    row("a strict page", Profile::Api, "");
    row("many mistakes", Profile::WebPage,
        "csp-script-data cors-null-origin csp-object-src-broad csp-keyword-unquoted "
        "x-frame-options-allow-from referrer-policy-full-url permissions-policy-old-syntax coop-invalid "
        "cookie-none-without-secure cookie-host-prefix csp-meta-directive-ignored integrity-script-missing "
        "mixed-content-active");
}

void HeaderAuditTest::findsWhatWeighs()
{
    QFETCH(QByteArray, text);
    QFETCH(int, profile);
    QTEST(idsOf(audited(text, { .profile = static_cast<Profile>(profile) }), core::Severity::Medium), "ids");
}

void HeaderAuditTest::putsTheHeaviestFirst()
{
    for (const Sample& sample : tests::sampleResponses()) {
        const Audit audit = audited(sample.text);
        const auto isInOrder = [](const HeaderFinding& left, const HeaderFinding& right) {
            if (left.finding.kind->severity != right.finding.kind->severity)
                return left.finding.kind->severity > right.finding.kind->severity;
            if (!left.spot || !right.spot)
                return left.spot.has_value() || !right.spot.has_value();
            return std::pair(left.spot->hop, left.spot->field)
                <= std::pair(right.spot->hop, right.spot->field);
        };
        for (std::size_t i = 1; i < audit.findings.size(); ++i)
            QVERIFY2(isInOrder(audit.findings[i - 1], audit.findings[i]), sample.name);
    }
}

void HeaderAuditTest::pointsIntoTheResponse()
{
    for (const Sample& sample : tests::sampleResponses()) {
        for (const AuditOptions& options : profiles) {
            const Audit audit = audited(sample.text, options);
            for (const HeaderFinding& finding : audit.findings) {
                const QByteArray what = describe(sample, finding);
                QVERIFY2(lowered(finding.finding.subject) == finding.finding.subject, what.constData());
                if (!finding.spot)
                    continue;
                QVERIFY2(finding.spot->hop < audit.exchange.hops.size(), what.constData());
                const Response& response = audit.exchange.hops[finding.spot->hop];
                QVERIFY2(finding.spot->field < response.fields.size(), what.constData());
                const Field& field = response.fields[finding.spot->field];
                QVERIFY2(finding.spot->offset + finding.spot->size <= field.value.size(), what.constData());
            }
        }
    }
}

void HeaderAuditTest::attributesEveryPointOnce()
{
    for (const Sample& sample : tests::sampleResponses()) {
        for (const AuditOptions& options : profiles) {
            const Audit audit = audited(sample.text, options);
            const std::vector<Line> lines = linesOf(audit);
            std::set<const observatory::TestResult*> seen;
            std::set<const HeaderFinding*> findings;
            int points = 0;
            for (const Line& line : lines) {
                if (line.finding)
                    QVERIFY2(findings.insert(line.finding).second, sample.name);
                if (!line.test)
                    continue;
                QVERIFY2(seen.insert(line.test).second, sample.name);
                points += line.test->modifier;
            }
            QCOMPARE(points, audit.score.penalty + audit.score.bonus);
            QCOMPARE(findings.size(), audit.findings.size());
        }
    }
}

void HeaderAuditTest::putsLostPointsAtTheHeaviestFinding()
{
    const Audit audit = audited("HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n"
                                "Strict-Transport-Security: max-age=60\n\n");
    const std::vector<Line> lines = linesOf(audit);
    std::vector<QByteArray> found;
    for (const Line& line : lines) {
        if (line.test && QByteArray(line.test->test) == "strict-transport-security")
            found.push_back(QByteArray(line.kind->id) + " " + QByteArray::number(line.test->modifier));
    }
    QCOMPARE(found, std::vector<QByteArray>{ "hsts-short -10" });
}

void HeaderAuditTest::keepsGoodTestsApart()
{
    const Audit audit = audited(tests::sampleResponses()[10].text);
    QCOMPARE(audit.score.grade, "A+");
    const std::vector<Line> lines = linesOf(audit);
    const auto firstGood = std::ranges::find_if(lines, &Line::isGood);
    QVERIFY(firstGood != lines.end());
    QVERIFY(
        std::all_of(firstGood, lines.end(), [](const Line& line) { return line.isGood && !line.finding; }));
    QVERIFY(std::any_of(firstGood, lines.end(), [](const Line& line) { return line.test->modifier > 0; }));
}

/// Whoever applies a fix must not be told the same again.
void HeaderAuditTest::everyFixMendsWhatItIsFor()
{
    for (const Sample& sample : tests::sampleResponses()) {
        for (const AuditOptions& options : profiles) {
            const Audit before = audited(sample.text, options);
            for (const HeaderFinding& finding : before.findings) {
                if (finding.fix.empty())
                    continue;
                const Audit after = audit(changed(before.exchange, finding.fix), options);
                QVERIFY2(!has(after, finding), describe(sample, finding).constData());
            }
        }
    }
}

void HeaderAuditTest::noFixLosesPoints()
{
    for (const Sample& sample : tests::sampleResponses()) {
        const Audit before = audited(sample.text);
        for (const HeaderFinding& finding : before.findings) {
            const observatory::Score after = scoreWith(before, finding.fix, {});
            QVERIFY2(after.score >= before.score.score, describe(sample, finding).constData());
        }
    }
}

void HeaderAuditTest::takesPoliciesOfTheHeadOnly()
{
    const Audit audit = audited(
        "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Security-Policy: default-src 'self', img-src *\n"
        "Content-Security-Policy-Report-Only: default-src 'none'\n\n"
        "<html><head><meta http-equiv=content-security-policy content=\"script-src 'none'\">"
        "<meta http-equiv=content-security-policy-report-only content=\"script-src 'self'\"></head>"
        "<body><meta http-equiv=content-security-policy content=\"style-src 'none'\"></body></html>");
    QByteArrayList policies;
    for (const csp::Policy& policy : audit.policies) {
        policies.append((policy.disposition == csp::Disposition::Report ? "report " : "enforce ")
            + QByteArray(policy.source == csp::PolicySource::Meta ? "meta " : "header ")
            + QByteArray::fromStdString(policy.text).trimmed());
    }
    std::ranges::sort(policies);
    QCOMPARE(policies.join('\n'),
        "enforce header default-src 'self'\nenforce header img-src *\nenforce meta script-src 'none'\n"
        "report header default-src 'none'");
}

void HeaderAuditTest::readsNoPageInWhatIsNotHtml()
{
    const QByteArray meta = "\n<meta http-equiv=content-security-policy content=\"script-src 'none'\">";
    const auto policies = [&](const QByteArray& type) {
        return audited("HTTP/1.1 200 OK\nServer: a\n" + type + meta).policies.size();
    };
    QCOMPARE(policies("Content-Type: text/html\n"), std::size_t{ 1 });
    QCOMPARE(policies("Content-Type: Text/HTML; charset=utf-8\n"), std::size_t{ 1 });
    QCOMPARE(policies("Content-Type: application/xhtml+xml\n"), std::size_t{ 1 });
    QCOMPARE(policies(""), std::size_t{ 1 });
    QCOMPARE(policies("Content-Type: text/plain\n"), std::size_t{ 0 });
    QCOMPARE(policies("Content-Type: text/html-like\n"), std::size_t{ 0 });
}

void HeaderAuditTest::tellsWhyAPageIsNotIsolated()
{
    const QByteArray opener = "Cross-Origin-Opener-Policy: same-origin\n";
    const QByteArray embedder = "Cross-Origin-Embedder-Policy: require-corp\n";
    const auto isolation = [](const QByteArray& fields, const std::string& url) {
        return audited("HTTP/1.1 200 OK\nContent-Type: text/html\n" + fields + "\n", {}, url).isolation;
    };
    QVERIFY(isolation(opener + embedder, "https://example.com/").isIsolated);
    QVERIFY(isolation(opener + embedder, "").isIsolated);
    const Isolation half = isolation(embedder, "https://example.com/");
    QVERIFY(!half.isIsolated && !half.hasOpenerPolicy && half.hasEmbedderPolicy && half.isSecureContext);
    const Isolation plain = isolation(opener + embedder, "http://example.com/");
    QVERIFY(!plain.isIsolated && !plain.isSecureContext);
}

void HeaderAuditTest::repeatsNoCookieValue()
{
    for (const Sample& sample : tests::sampleResponses()) {
        for (const AuditOptions& options : profiles) {
            for (const HeaderFinding& finding : audited(sample.text, options).findings) {
                const QByteArray said
                    = QByteArray::fromStdString(finding.finding.subject + " " + finding.finding.value);
                QVERIFY2(!said.contains("h1dden"), describe(sample, finding).constData());
            }
        }
    }
}

// The next ones end soon where the time grows with the size, and not at all where it grows with its square.

void HeaderAuditTest::staysLinearWithManyFields()
{
    constexpr const char* fields[] = { "Set-Cookie: session=1; Domain=example.com; SameSite=None\n",
        "Content-Security-Policy: default-src *; script-src 'unsafe-inline'\n", "X-Powered-By: PHP\n",
        "Access-Control-Allow-Origin: *\n", "Permissions-Policy: camera=*, camera 'none'\n", "Nonsense: 1\n",
        "Cross-Origin-Opener-Policy: same-origin\n", "Reporting-Endpoints: a=\"https://a.example/\"\n",
        "Strict-Transport-Security: max-age=1; preload\n", "Referrer-Policy: unsafe-url, x\n",
        "X-Frame-Options: DENY\n", "Content-Type: text/html\n",
        "Integrity-Policy: blocked-destinations=(x)\n" };
    for (const char* field : fields) {
        const Audit audit = audited("HTTP/1.1 200 OK\n" + QByteArray(field).repeated(10'000) + "\n");
        QCOMPARE(audit.exchange.judged().fields.size(), std::size_t{ 10'000 });
        QVERIFY(linesOf(audit).size() >= audit.findings.size());
    }
}

void HeaderAuditTest::staysLinearWithLongValues_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char* unit :
        { ";", ",", " ", "a", "'", "\"", "a;", "a,", "a ", "'a' ", "\\\"", "(", "(a)", "a=b,", "a=(b c);d, ",
            "script-src 'self' http://a.example;", "max-age=1;", "https://a.example/ ", "{", "[", "%",
            "a=b; Domain=c;", "=", "<", "*.a ", "\xC3\xA9", "\x80", "A-B: C" })
        QTest::addRow("%s", QByteArray(unit).toPercentEncoding().constData()) << QByteArray(unit);
}

void HeaderAuditTest::staysLinearWithLongValues()
{
    QFETCH(QByteArray, unit);
    const QByteArray value = unit.repeated(200'000 / unit.size());
    for (const char* name :
        { "Content-Security-Policy", "Strict-Transport-Security", "Set-Cookie", "Permissions-Policy",
            "Referrer-Policy", "X-Frame-Options", "X-Content-Type-Options", "Cross-Origin-Opener-Policy",
            "Cross-Origin-Embedder-Policy", "Cross-Origin-Resource-Policy", "Access-Control-Allow-Origin",
            "Access-Control-Allow-Methods", "Reporting-Endpoints", "Report-To", "NEL", "Integrity-Policy",
            "Cache-Control", "Clear-Site-Data", "Content-Type", "Server", "X-XSS-Protection", "Vary",
            "Location", "Feature-Policy", "X-Nonsense", "Link", "Document-Policy" }) {
        const Audit audit = audited("HTTP/1.1 200 OK\n" + QByteArray(name) + ": " + value + "\n\n");
        QVERIFY(!audit.score.tests.empty());
    }
}

void HeaderAuditTest::survivesTruncations()
{
    for (const Sample& sample : tests::sampleResponses()) {
        for (qsizetype size = 0; size < sample.text.size(); size += 7) {
            const QByteArray cut = sample.text.left(size);
            const std::string_view view(cut.constData(), static_cast<std::size_t>(cut.size()));
            auto read = readHeaderText(core::asBytes(view), {});
            if (!read)
                continue;
            for (Exchange& exchange : read->exchanges) {
                const Audit cutShort = audit(std::move(exchange), {}, read->irregularities);
                QVERIFY(linesOf(cutShort).size() >= cutShort.findings.size());
            }
        }
    }
}

QTEST_GUILESS_MAIN(HeaderAuditTest)
#include "audit_test.moc"
