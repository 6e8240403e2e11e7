// SPDX-License-Identifier: Apache-2.0
// Runs the sessions beside this file through a shell, with the program under test first in the path.
#include "tests/support/peers.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// "$ command", then what it must print: standard output as it is, "! " before standard error, "? " before
/// the exit code where that is not 0. "# needs rhash" anywhere skips the session where rhash is absent.
struct Step {
    int line = 0;
    QByteArray command;
    QByteArray output;
    QByteArray messages;
    int exitCode = 0;
};

QList<Step> stepsOf(const QByteArray& session)
{
    QList<Step> steps;
    int number = 0;
    for (const QByteArray& line : session.split('\n')) {
        ++number;
        if (line.startsWith("$ "))
            steps.append({ .line = number, .command = line.mid(2), .output = {}, .messages = {} });
        else if (line.startsWith("> ") && !steps.isEmpty())
            steps.last().command += '\n' + line.mid(2);
        else if (line.startsWith("# ") || line == "#" || steps.isEmpty())
            continue;
        else if (line.startsWith("! "))
            steps.last().messages += line.mid(2) + '\n';
        else if (line.startsWith("? "))
            steps.last().exitCode = line.mid(2).toInt();
        else if (!line.isEmpty())
            steps.last().output += line + '\n';
    }
    return steps;
}

QStringList peersOf(const QByteArray& session)
{
    QStringList peers;
    for (const QByteArray& line : session.split('\n')) {
        if (line.startsWith("# needs "))
            peers.append(QString::fromUtf8(line.mid(8)));
    }
    return peers;
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsWhatTheSessionSays_data();
    void printsWhatTheSessionSays();
};

void SessionTest::printsWhatTheSessionSays_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SESSIONS));
    for (const QString& name : folder.entryList({ QStringLiteral("*.txt") }, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void SessionTest::printsWhatTheSessionSays()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray session = file.readAll();
    for (const QString& peer : peersOf(session))
        SKIP_WITHOUT_PEER(tests::hasPeer(peer), peer);
    const QList<Step> steps = stepsOf(session);
    QVERIFY2(!steps.isEmpty(), "the session has no command");

    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        QStringLiteral("PATH"), QStringLiteral(PROGRAMS ":") + environment.value(QStringLiteral("PATH")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const Step& step : steps) {
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("sh"), { QStringLiteral("-c"), QString::fromUtf8(step.command) });
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished(120'000));
        const QByteArray where = "line " + QByteArray::number(step.line) + ": " + step.command + "\n";
        const auto compare = [&](const char* what, const QByteArray& actual, const QByteArray& expected) {
            if (actual != expected)
                QFAIL((where + what + " was\n" + actual + "\ninstead of\n" + expected).constData());
        };
        compare("standard output", shell.readAllStandardOutput(), step.output);
        compare("standard error", shell.readAllStandardError(), step.messages);
        compare("the exit code", QByteArray::number(shell.exitCode()), QByteArray::number(step.exitCode));
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
