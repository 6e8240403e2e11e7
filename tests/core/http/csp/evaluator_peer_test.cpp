// SPDX-License-Identifier: Apache-2.0
// The same findings as Google's own code, on policies that nobody would write.
#include "core/http/csp/evaluator.h"
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/policies.h"
#include "tests/support/process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core::http::csp;

namespace {

constexpr int count = 20'000;

QJsonArray told(const evaluator::Finding& finding)
{
    const bool isDefault = finding.origin == evaluator::Origin::Default;
    return { QString::fromLatin1(finding.kind->name), finding.severity,
        QString::fromStdString(finding.directive),
        finding.value.empty() ? QJsonValue() : QString::fromStdString(finding.value),
        isDefault ? QStringLiteral("default") : QStringLiteral("extra") };
}

/// Where the Evaluator gives up on a source, its check finds nothing at all: those types are left out.
QString linesOf(const QJsonArray& findings, const QJsonArray& without)
{
    QString lines;
    for (const QJsonValue& finding : findings) {
        if (!without.contains(finding.toArray().at(0)))
            lines += QString::fromUtf8(QJsonDocument(finding.toArray()).toJson(QJsonDocument::Compact))
                + QLatin1Char('\n');
    }
    return lines;
}

QByteArray jsonText(const std::string& text)
{
    const QByteArray array
        = QJsonDocument(QJsonArray{ QString::fromStdString(text) }).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

class EvaluatorPeerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheEvaluatorFinds_data();
    void findsWhatTheEvaluatorFinds();
};

void EvaluatorPeerTest::findsWhatTheEvaluatorFinds_data()
{
    QTest::addColumn<quint64>("seed");
    const quint64 first = qgetenv("ASSAY_SEED").toULongLong();
    QTest::addRow("seed %llu", first) << first;
}

void EvaluatorPeerTest::findsWhatTheEvaluatorFinds()
{
    QFETCH(quint64, seed);
    NEEDS_NODE_PEER("csp_evaluator");

    tests::PolicyGenerator generator(seed);
    std::vector<std::string> policies;
    std::string input;
    for (int i = 0; i < count; ++i) {
        policies.push_back(generator.next());
        input += jsonText(policies.back()).toStdString() + "\n";
    }
    const tests::TemporaryFolder folder;
    tests::put(folder.path() / "policies", input);
    const tests::Ended theirs = tests::run(
        { .words = { "node", tests::nodePeerFolder().toStdString() + "/csp_evaluator.mjs", "policies" },
            .folder = folder.path() });
    QCOMPARE(theirs.messages, std::string());
    const QList<QByteArray> lines = QByteArray::fromStdString(theirs.output).trimmed().split('\n');
    QCOMPARE(lines.size(), count);
    int completeOnes = 0;
    for (int i = 0; i < count; ++i) {
        const std::string& policy = policies[static_cast<std::size_t>(i)];
        const QJsonObject expected = QJsonDocument::fromJson(lines[i]).object();
        const QJsonArray threw = expected[QStringLiteral("threw")].toArray();
        QJsonArray ours;
        for (const evaluator::Finding& finding : evaluator::evaluate(policy))
            ours.append(told(finding));
        QVERIFY2(linesOf(ours, threw) == linesOf(expected[QStringLiteral("findings")].toArray(), threw),
            qPrintable(QStringLiteral("%1\nours:\n%2\ntheirs:\n%3")
                    .arg(QString::fromUtf8(jsonText(policy)), linesOf(ours, threw),
                        QString::fromUtf8(lines[i]))));
        completeOnes += threw.isEmpty() ? 1 : 0;
    }
    // Else the generator would test little.
    QVERIFY2(completeOnes > count / 3, qPrintable(QString::number(completeOnes)));
}

QTEST_GUILESS_MAIN(EvaluatorPeerTest)
#include "evaluator_peer_test.moc"
