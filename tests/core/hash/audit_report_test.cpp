// SPDX-License-Identifier: Apache-2.0
#include "core/hash/audit_report.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace core;
using namespace core::hash;

namespace {

Bytes bytes(std::initializer_list<int> values)
{
    Bytes made;
    for (const int value : values)
        made.push_back(static_cast<std::byte>(value));
    return made;
}

AuditedFile named(std::string name)
{
    return { .name = std::move(name), .verdict = Verdict::New };
}

AuditedFile changed()
{
    return { .name = "a,b \"c\".txt",
        .verdict = Verdict::Changed,
        .line = 7,
        .algorithm = Algorithm::Crc32,
        .expected = bytes({ 0, 1, 2, 3 }),
        .actual = bytes({ 0, 1, 2, 255 }),
        .expectedSize = 14,
        .size = 12 };
}

std::string csvLineOf(const AuditedFile& file)
{
    const std::string csv = csvOf({ .folder = "/f", .files = std::span(&file, 1) });
    return csv.substr(csv.find("\r\n") + 2);
}

} // namespace

class AuditReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void csvHoldsEveryColumn()
    {
        QCOMPARE(csvOf({ .folder = "/f", .files = {} }),
            std::string("verdict,file,line,algorithm,expected,actual,expected_size,size,reason,former_file,"
                        "file_base64\r\n"));
        QCOMPARE(csvLineOf(changed()),
            std::string("changed,\"a,b \"\"c\"\".txt\",7,crc32,00010203,000102ff,14,12,,,\r\n"));
        AuditedFile refused = named("../x");
        refused.verdict = Verdict::Refused;
        refused.refusal = Refusal::ParentFolder;
        QCOMPARE(csvLineOf(refused), std::string("refused,../x,,,,,,,parent-folder,,\r\n"));
    }

    void csvBeginsNoFormula_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("=") << QByteArray("=1+1") << QByteArray("\"'=1+1\"");
        QTest::newRow("+") << QByteArray("+1") << QByteArray("\"'+1\"");
        QTest::newRow("-") << QByteArray("-rf") << QByteArray("\"'-rf\"");
        QTest::newRow("@") << QByteArray("@SUM(A1)") << QByteArray("\"'@SUM(A1)\"");
        QTest::newRow("with quotes") << QByteArray("=\"x\"") << QByteArray("\"'=\"\"x\"\"\"");
        QTest::newRow("behind a separator") << QByteArray("a;=1") << QByteArray("\"a;=1\"");
        QTest::newRow("harmless") << QByteArray("a=1") << QByteArray("a=1");
    }
    void csvBeginsNoFormula()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvLineOf(named(name.toStdString())), "new," + cell.toStdString() + ",,,,,,,,,\r\n");
    }

    void csvKeepsNamesThatAreNoText()
    {
        const std::string line = csvLineOf(named("caf\xE9"));
        QVERIFY(line.ends_with(",Y2Fm6Q==\r\n"));
        // A line break stays inside its quotes.
        QVERIFY(csvLineOf(named("a\nb")).starts_with("new,\"a\nb\","));
    }

    void jsonHoldsEveryFile()
    {
        AuditedFile moved = named("new name");
        moved.formerName = "old\xE9";
        AuditedFile busy = named("log");
        busy.verdict = Verdict::Unreadable;
        busy.error = Error{ .code = ErrorCode::ReadFailed, .cause = Cause::ChangedMeanwhile };
        const std::vector files{ changed(), moved, busy, named("caf\xE9") };
        const auto json = nlohmann::json::parse(
            jsonOf({ .list = "/f/SUMS", .folder = "/f", .isComplete = false, .files = files }));
        QCOMPARE(json["list"].get<std::string>(), std::string("/f/SUMS"));
        QCOMPARE(json["complete"].get<bool>(), false);
        QCOMPARE(json["summary"]["changed"].get<int>(), 1);
        QCOMPARE(json["summary"]["new"].get<int>(), 2);
        QCOMPARE(json["summary"]["ok"].get<int>(), 0);
        QCOMPARE(json["files"].size(), std::size_t(4));
        QCOMPARE(json["files"][0]["actual"].get<std::string>(), std::string("000102ff"));
        QCOMPARE(json["files"][0]["expected_size"].get<int>(), 14);
        QVERIFY(json["files"][1].contains("former_file_base64"));
        QCOMPARE(json["files"][2]["reason"].get<std::string>(), std::string("changed-meanwhile"));
        QCOMPARE(json["files"][3]["file_base64"].get<std::string>(), std::string("Y2Fm6Q=="));
    }

    void jsonOfNothingIsJson()
    {
        const auto json = nlohmann::json::parse(jsonOf({ .folder = "/f", .files = {} }));
        QVERIFY(json["files"].empty());
        QVERIFY(!json.contains("list"));
    }
};

QTEST_APPLESS_MAIN(AuditReportTest)
#include "audit_report_test.moc"
