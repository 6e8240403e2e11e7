// SPDX-License-Identifier: Apache-2.0
#include "core/http/difference.h"
#include "tests/support/responses.h"

#include <QTest>

#include <algorithm>

using namespace core::http;
using tests::audited;
using Kind = FieldDifference::Kind;

namespace {

const char* word(Kind kind)
{
    constexpr const char* words[] = { "same", "changed", "left", "right" };
    return words[static_cast<std::size_t>(kind)];
}

QByteArray joined(const std::vector<std::string>& values)
{
    QByteArrayList list;
    for (const std::string& value : values)
        list.append(QByteArray::fromStdString(value));
    return list.join('|');
}

/// "changed server: nginx > Caddy"
QByteArray told(const std::vector<FieldDifference>& fields)
{
    QByteArrayList lines;
    for (const FieldDifference& field : fields) {
        lines.append(QByteArray(word(field.kind)) + ' ' + QByteArray::fromStdString(field.name) + ": "
            + joined(field.left) + " > " + joined(field.right));
    }
    return lines.join('\n');
}

QByteArray idsOf(const Difference& difference, Kind kind)
{
    QByteArrayList ids;
    for (const FindingDifference& finding : difference.findings) {
        if (finding.kind == kind)
            ids.append((finding.left ? finding.left : finding.right)->finding.kind->id);
    }
    std::ranges::sort(ids);
    return ids.join(' ');
}

QByteArray response(const QByteArray& fields)
{
    return "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n" + fields + "\n";
}

} // namespace

class DifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesFieldsByName_data();
    void comparesFieldsByName();
    void findsNothingBetweenEquals();
    void pairsEachFindingOnce();
    void callsTheSameComplaintChanged();
    void comparesTestsOfBothAlgorithms();
};

void DifferenceTest::comparesFieldsByName_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("difference");
    QTest::newRow("case of names") << QByteArray("Server: a\n") << QByteArray("SERVER: a\n")
                                   << QByteArray("same server: a > a");
    QTest::newRow("case of values") << QByteArray("Server: a\n") << QByteArray("Server: A\n")
                                    << QByteArray("changed server: a > A");
    QTest::newRow("one side each") << QByteArray("Server: a\n") << QByteArray("Via: b\n")
                                   << QByteArray("left server: a > \nright via:  > b");
    QTest::newRow("one more") << QByteArray("Vary: a\n") << QByteArray("Vary: a\nVary: b\n")
                              << QByteArray("changed vary: a > a|b");
    QTest::newRow("order of values") << QByteArray("Vary: a\nVary: b\n") << QByteArray("Vary: b\nVary: a\n")
                                     << QByteArray("changed vary: a|b > b|a");
    QTest::newRow("order of names") << QByteArray("Vary: a\nServer: b\n")
                                    << QByteArray("Server: b\nVary: a\n")
                                    << QByteArray("same vary: a > a\nsame server: b > b");
}

void DifferenceTest::comparesFieldsByName()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, difference);
    const Audit before = audited("HTTP/1.1 200 OK\n" + left + "\n");
    const Audit after = audited("HTTP/1.1 200 OK\n" + right + "\n");
    QCOMPARE(told(compare(before, after).fields), difference);
}

void DifferenceTest::findsNothingBetweenEquals()
{
    for (const tests::Sample& sample : tests::sampleResponses()) {
        const Audit audit = audited(sample.text);
        const Difference difference = compare(audit, audit);
        QVERIFY(std::ranges::all_of(difference.fields, [](auto& each) { return each.kind == Kind::Same; }));
        QVERIFY(std::ranges::all_of(difference.findings, [](auto& each) { return each.kind == Kind::Same; }));
        QVERIFY(std::ranges::all_of(difference.tests,
            [](auto& each) { return each.left && each.left->outcome == each.right->outcome; }));
        QCOMPARE(difference.findings.size(), audit.findings.size());
        QCOMPARE(difference.tests.size(), audit.score.tests.size());
    }
}

void DifferenceTest::pairsEachFindingOnce()
{
    const Audit before = audited(response("X-Powered-By: Express\nX-Powered-By: Express\n"));
    const Audit after = audited(response("X-Powered-By: Express\n"));
    const auto count = [](const Audit& audit) { return static_cast<int>(audit.findings.size()); };
    const Difference less = compare(before, after);
    const auto same = std::ranges::count(less.findings, Kind::Same, &FindingDifference::kind);
    const auto gone = std::ranges::count(less.findings, Kind::OnlyLeft, &FindingDifference::kind);
    const auto come = std::ranges::count(less.findings, Kind::OnlyRight, &FindingDifference::kind);
    const auto turned = std::ranges::count(less.findings, Kind::Changed, &FindingDifference::kind);
    QCOMPARE(same + turned + gone, count(before));
    QCOMPARE(same + turned + come, count(after));
}

void DifferenceTest::callsTheSameComplaintChanged()
{
    const Audit before = audited(response("Strict-Transport-Security: max-age=60; includeSubDomains\n"));
    const Audit after = audited(response("Strict-Transport-Security: max-age=61; includeSubDomains\n"));
    const Difference difference = compare(before, after);
    QCOMPARE(idsOf(difference, Kind::Changed), "hsts-short");
    QCOMPARE(idsOf(difference, Kind::OnlyLeft), "");
    QCOMPARE(idsOf(difference, Kind::OnlyRight), "");

    const Audit mended
        = audited(response("Strict-Transport-Security: max-age=63072000; includeSubDomains\n"));
    QCOMPARE(idsOf(compare(after, mended), Kind::OnlyLeft), "hsts-short");
    QCOMPARE(idsOf(compare(mended, after), Kind::OnlyRight), "hsts-short");
}

void DifferenceTest::comparesTestsOfBothAlgorithms()
{
    const Audit six = audited(response(""));
    const Audit four = audited(response(""), { .algorithm = observatory::Algorithm::Four });
    const auto onlyHere = [](const std::vector<TestDifference>& tests, auto other) {
        QByteArrayList names;
        for (const TestDifference& test : tests) {
            if (!(test.*other))
                names.append((test.left ? test.left : test.right)->test);
        }
        return names.join(' ');
    };
    QCOMPARE(onlyHere(compare(six, four).tests, &TestDifference::right),
        "cross-origin-embedder-policy cross-origin-opener-policy");
    QCOMPARE(onlyHere(compare(four, six).tests, &TestDifference::left),
        "cross-origin-embedder-policy cross-origin-opener-policy");
    QCOMPARE(compare(four, six).tests.size(), std::size_t{ 12 });
}

QTEST_GUILESS_MAIN(DifferenceTest)
#include "difference_test.moc"
