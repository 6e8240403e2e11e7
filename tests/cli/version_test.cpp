// SPDX-License-Identifier: Apache-2.0
#include "tests/support/process.h"

#include <QDir>
#include <QSysInfo>

#include <algorithm>

using tests::Ended;

class VersionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsTheVersionOfTheProject();
    void passesItsSelfTest();
    void tellsNothingOfTheUser_data();
    void tellsNothingOfTheUser();
};

void VersionTest::printsTheVersionOfTheProject()
{
    const Ended ended = tests::run({ .words = { "assay", "--version" } });
    QCOMPARE(ended.output, std::string("assay " PROJECT_VERSION "\n"));
    QCOMPARE(ended.messages, std::string());
    QCOMPARE(ended.exitCode, 0);
}

void VersionTest::passesItsSelfTest()
{
    const Ended ended = tests::run({ .words = { "assay", "--self-test" } });
    QCOMPARE(ended.exitCode, 0);
    const QList<QByteArray> lines = QByteArray::fromStdString(ended.output).trimmed().split('\n');
    QVERIFY(lines.size() > 20);
    for (const QByteArray& line : lines)
        QVERIFY2(line.startsWith("passed  "), line.constData());
}

void VersionTest::tellsNothingOfTheUser_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("text") << "";
    QTest::newRow("JSON") << "--json";
}

void VersionTest::tellsNothingOfTheUser()
{
    QFETCH(QString, option);
    const Ended ended = tests::shell("HOME=/home/mallory USER=mallory LOGNAME=mallory HOSTNAME=secrethost "
                                     "assay --debug-info "
            + option.toStdString(),
        "/");
    QCOMPARE(ended.exitCode, 0);
    const QString text = QString::fromStdString(ended.output);
    QVERIFY(text.contains(PROJECT_VERSION));
    for (const QString& word : { QStringLiteral("mallory"), QStringLiteral("secrethost"), QDir::homePath(),
             QDir::currentPath(), QSysInfo::machineHostName() })
        QVERIFY2(word.size() < 3 || !text.contains(word, Qt::CaseInsensitive), qPrintable(word));
}

QTEST_GUILESS_MAIN(VersionTest)
#include "version_test.moc"
