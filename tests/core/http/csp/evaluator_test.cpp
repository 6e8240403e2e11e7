// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/evaluator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace core::http::csp;
using evaluator::Finding;
using evaluator::Origin;

namespace {

QString lineOf(
    const QString& type, int severity, const QString& directive, const QString& value, bool isDefault)
{
    return QStringLiteral("%1 %2 %3 [%4] %5\n")
        .arg(type)
        .arg(severity)
        .arg(directive, value, isDefault ? QStringLiteral("default") : QStringLiteral("extra"));
}

QString told(const std::vector<Finding>& findings)
{
    QString lines;
    for (const Finding& finding : findings)
        lines += lineOf(QString::fromLatin1(finding.kind->name), finding.severity,
            QString::fromStdString(finding.directive), QString::fromStdString(finding.value),
            finding.origin == Origin::Default);
    return lines;
}

QString told(const QJsonArray& findings)
{
    QString lines;
    for (const QJsonValue& one : findings) {
        const QJsonArray finding = one.toArray();
        lines += lineOf(finding[0].toString(), finding[1].toInt(), finding[2].toString(),
            finding[3].toString(), finding[4].toString() == QStringLiteral("default"));
    }
    return lines;
}

int countOf(const std::vector<Finding>& findings, const char* type)
{
    return int(std::ranges::count_if(
        findings, [&](const Finding& finding) { return std::string(finding.kind->name) == type; }));
}

} // namespace

class EvaluatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheEvaluatorFindsInItsOwnTests_data();
    void findsWhatTheEvaluatorFindsInItsOwnTests();
    void namesTheHostThatBypasses_data();
    void namesTheHostThatBypasses();
    void takesNoUrlForNoBypass_data();
    void takesNoUrlForNoBypass();
    void seesTheAddressOfAHost_data();
    void seesTheAddressOfAHost();
    void readsPoliciesAsJavaScriptDoes_data();
    void readsPoliciesAsJavaScriptDoes();
    void saysWhatSeveritiesMean();
};

void EvaluatorTest::findsWhatTheEvaluatorFindsInItsOwnTests_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("findings");
    QFile file(QStringLiteral(TEST_DATA "/http/csp-evaluator/policies.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int number = 0;
    for (const QByteArray& line : file.readAll().trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QVERIFY(object.contains(QStringLiteral("policy")));
        QTest::addRow("line %d", ++number) << object[QStringLiteral("policy")].toString().toUtf8()
                                           << told(object[QStringLiteral("findings")].toArray());
    }
    QCOMPARE(number, 113);
}

void EvaluatorTest::findsWhatTheEvaluatorFindsInItsOwnTests()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, findings);
    QCOMPARE(told(evaluator::evaluate(policy.toStdString())), findings);
}

void EvaluatorTest::namesTheHostThatBypasses_data()
{
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<std::string>("host");
    QTest::newRow("Angular") << std::string("script-src cdnjs.cloudflare.com")
                             << std::string("cdnjs.cloudflare.com");
    QTest::newRow("Angular before JSONP")
        << std::string("script-src https://*.googleapis.com") << std::string("ajax.googleapis.com");
    QTest::newRow("JSONP by its path")
        << std::string("script-src //vimeo.com/api/oembed.json/") << std::string("vimeo.com");
    QTest::newRow("below a path") << std::string("script-src yandex.st/angularjs/")
                                  << std::string("yandex.st");
    QTest::newRow("another path") << std::string("script-src yandex.st/other/") << std::string();
    QTest::newRow("JSONP that needs eval")
        << std::string("script-src www.googletagmanager.com") << std::string();
    QTest::newRow("and has it") << std::string("script-src www.googletagmanager.com 'unsafe-eval'")
                                << std::string("www.googletagmanager.com");
    QTest::newRow("Flash") << std::string("object-src vk.com") << std::string("vk.com");
    QTest::newRow("in any case") << std::string("script-src CDNJS.cloudflare.COM")
                                 << std::string("cdnjs.cloudflare.com");
    QTest::newRow("switched off") << std::string("script-src cdnjs.cloudflare.com 'strict-dynamic'")
                                  << std::string();
}

void EvaluatorTest::namesTheHostThatBypasses()
{
    QFETCH(std::string, policy);
    QFETCH(std::string, host);
    std::string found;
    for (const Finding& finding : evaluator::evaluate(policy)) {
        if (!finding.detail.empty())
            found = finding.detail;
    }
    QCOMPARE(found, host);
}

void EvaluatorTest::takesNoUrlForNoBypass_data()
{
    QTest::addColumn<std::string>("source");
    for (const char* source : { "a.b:x", "a.b:65536", "1.2.3.4.5", "a%.b", "a.b@", "?.", "[x].y" })
        QTest::newRow(source) << std::string(source);
}

// The Evaluator itself gives up on these, and finds nothing else.
void EvaluatorTest::takesNoUrlForNoBypass()
{
    QFETCH(std::string, source);
    const auto findings = evaluator::evaluate("script-src 'unsafe-inline' " + source);
    QCOMPARE(countOf(findings, "SCRIPT_ALLOWLIST_BYPASS"), 0);
    QCOMPARE(countOf(findings, "IP_SOURCE"), 0);
    QCOMPARE(countOf(findings, "SCRIPT_UNSAFE_INLINE"), 1);
}

void EvaluatorTest::seesTheAddressOfAHost_data()
{
    QTest::addColumn<std::string>("source");
    QTest::addColumn<int>("count");
    const auto row
        = [](const char* source, int count) { QTest::newRow(source) << std::string(source) << count; };
    row("127.0.0.1", 1);
    row("http://10.0.0.1:8080/x", 1);
    row("0x7f.1", 1);
    row("1", 1);
    row("017700000001", 1);
    row("[::1]:*", 1);
    row("[1:2]@example.com", 1);
    row("[::1]@example.com", 1);
    row("user@127.0.0.1", 1);
    row("\xEF\xBC\x91.1.1.1", 1);
    row("1.2.3.4.example.com", 0);
    row("'none'", 0);
    row("*.1.2.3", 0);
}

void EvaluatorTest::seesTheAddressOfAHost()
{
    QFETCH(std::string, source);
    QFETCH(int, count);
    QCOMPARE(countOf(evaluator::evaluate("img-src " + source), "IP_SOURCE"), count);
}

void EvaluatorTest::readsPoliciesAsJavaScriptDoes_data()
{
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<QStringList>("unknown");
    const auto row = [](const char* name, const char* policy, const QStringList& unknown) {
        QTest::newRow(name) << std::string(policy) << unknown;
    };
    row("numbers come first", "b; 10; a; 9; 007", { "9", "10", "b", "a", "007" });
    row("every object has them", "constructor x; __proto__ y; z", { "z" });
    row("the first counts", "a 1; A 2", { "a" });
    row("white space of all kinds",
        "\xC2\xA0"
        "a\xE3\x80\x80"
        "b;\xEF\xBB\xBF"
        "c",
        { "a", "c" });
    row("a Kelvin sign is a k", "bloc\xE2\x84\xAA-all-mixed-content", {});
    row("a final sigma", "\xCE\x91\xCE\xA3", { QString::fromUtf8("\xCE\xB1\xCF\x82") });
    row("commas part nothing", "a, b; c", { "a,", "c" });
}

void EvaluatorTest::readsPoliciesAsJavaScriptDoes()
{
    QFETCH(std::string, policy);
    QFETCH(QStringList, unknown);
    QStringList found;
    for (const Finding& finding : evaluator::evaluate(policy)) {
        if (std::string(finding.kind->name) == "UNKNOWN_DIRECTIVE")
            found.append(QString::fromStdString(finding.directive));
    }
    QCOMPARE(found, unknown);
}

void EvaluatorTest::saysWhatSeveritiesMean()
{
    QCOMPARE(evaluator::severityName(10), "high");
    QCOMPARE(evaluator::severityName(20), "syntax");
    QCOMPARE(evaluator::severityName(30), "medium");
    QCOMPARE(evaluator::severityName(40), "high-maybe");
    QCOMPARE(evaluator::severityName(45), "strict-csp");
    QCOMPARE(evaluator::severityName(50), "medium-maybe");
    QCOMPARE(evaluator::severityName(60), "info");
    QCOMPARE(evaluator::severityName(100), "none");
}

QTEST_GUILESS_MAIN(EvaluatorTest)
#include "evaluator_test.moc"
