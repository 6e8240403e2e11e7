// SPDX-License-Identifier: Apache-2.0
// What the program leaves behind when it is stopped, or when nobody takes what it writes.
#include "tests/support/files.h"
#include "tests/support/process.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/stat.h>

#include <array>
#include <csignal>

using namespace std::chrono_literals;
using tests::Ended;
using tests::Process;
using Words = std::vector<std::string>;

Q_DECLARE_METATYPE(Words)

namespace {

/// Standard input that neither ends nor says anything.
class SilentPipe {
public:
    SilentPipe()
    {
        if (pipe2(m_ends.data(), O_CLOEXEC) != 0)
            qFatal("no pipe");
    }
    ~SilentPipe()
    {
        close(m_ends[0]);
        close(m_ends[1]);
    }
    SilentPipe(const SilentPipe&) = delete;
    SilentPipe& operator=(const SilentPipe&) = delete;
    int reader() const { return m_ends[0]; }

private:
    std::array<int, 2> m_ends{};
};

} // namespace

class InterruptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesNoFileBehind_data();
    void leavesNoFileBehind();
    void keepsTheFileThatWasToBeReplaced();
    void hearsAtOnceWhileItWaits_data();
    void hearsAtOnceWhileItWaits();
    void saysItInJson();
    void endsAtOnceWhileAPasswordIsHashed_data();
    void endsAtOnceWhileAPasswordIsHashed();
    void endsWithoutAReader_data();
    void endsWithoutAReader();
    void saysThatTheDiskIsFull_data();
    void saysThatTheDiskIsFull();

private:
    std::unique_ptr<tests::TemporaryFolder> m_folder;
};

void InterruptionTest::init()
{
    m_folder = std::make_unique<tests::TemporaryFolder>();
}

void InterruptionTest::leavesNoFileBehind_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<Words>("inputs");
    QTest::newRow("Ctrl+C") << SIGINT << Words{ "/dev/zero" };
    QTest::newRow("request to end") << SIGTERM << Words{ "/dev/zero" };
    QTest::newRow("closed terminal") << SIGHUP << Words{ "/dev/zero" };
    QTest::newRow("several digests") << SIGINT << Words{ "-a", "sha256,md5", "/dev/zero" };
    QTest::newRow("several files") << SIGINT << Words{ "/dev/zero", "/dev/zero", "/dev/zero" };
}

void InterruptionTest::leavesNoFileBehind()
{
    QFETCH(int, signal);
    QFETCH(Words, inputs);

    Words words{ "assay", "hash", "-o", "SUMS" };
    words.insert(words.end(), inputs.begin(), inputs.end());
    Process process({ .words = words, .folder = m_folder->path() });
    std::this_thread::sleep_for(300ms);
    process.send(signal);
    const std::optional<Ended> ended = process.waitFor(5s);
    QVERIFY(ended);
    QCOMPARE(ended->exitCode, 130);
    QCOMPARE(ended->messages, std::string("assay: Cancelled\n"));
    QCOMPARE(ended->output, std::string());
    QCOMPARE(tests::namesIn(m_folder->path()), std::string());
}

void InterruptionTest::keepsTheFileThatWasToBeReplaced()
{
    tests::put(m_folder->path() / "SUMS", "old");
    Process process(
        { .words = { "assay", "hash", "--force", "-o", "SUMS", "/dev/zero" }, .folder = m_folder->path() });
    std::this_thread::sleep_for(300ms);
    process.send(SIGINT);
    QCOMPARE(process.waitFor(5s).value_or(Ended{}).exitCode, 130);
    QCOMPARE(tests::namesIn(m_folder->path()), std::string("SUMS"));
    QCOMPARE(tests::contentsOf(m_folder->path() / "SUMS"), std::string("old"));
}

void InterruptionTest::hearsAtOnceWhileItWaits_data()
{
    QTest::addColumn<Words>("words");
    QTest::newRow("standard input") << Words{ "assay", "hash" };
    QTest::newRow("several digests") << Words{ "assay", "hash", "-a", "sha256,md5" };
    QTest::newRow("standard input and a file") << Words{ "assay", "hash", "-", "pipe" };
    QTest::newRow("list") << Words{ "assay", "hash", "--check", "-" };
    QTest::newRow("key") << Words{ "assay", "hmac", "--key-file", "-", "file" };
    QTest::newRow("pipe without a writer") << Words{ "assay", "hash", "pipe" };
    QTest::newRow("key from a pipe") << Words{ "assay", "hmac", "--key-file", "pipe", "file" };
}

void InterruptionTest::hearsAtOnceWhileItWaits()
{
    QFETCH(Words, words);
    tests::put(m_folder->path() / "file", "text");
    QCOMPARE(mkfifo((m_folder->path() / "pipe").c_str(), 0600), 0);

    const SilentPipe input;
    Process process({ .words = words, .folder = m_folder->path(), .inputDescriptor = input.reader() });
    QVERIFY(process.waitUntilIdle());
    QElapsedTimer timer;
    timer.start();
    process.send(SIGINT);
    const std::optional<Ended> ended = process.waitFor(5s);
    QVERIFY(ended);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(ended->exitCode, 130);
    QCOMPARE(ended->messages, std::string("assay: Cancelled\n"));
    QCOMPARE(ended->output, std::string());
}

void InterruptionTest::saysItInJson()
{
    const SilentPipe input;
    Process process({ .words = { "assay", "hash", "--json" }, .inputDescriptor = input.reader() });
    QVERIFY(process.waitUntilIdle());
    process.send(SIGINT);
    const Ended ended = process.waitFor(5s).value_or(Ended{});
    QCOMPARE(ended.exitCode, 130);
    QCOMPARE(ended.messages, std::string());
    const QJsonObject error
        = QJsonDocument::fromJson(QByteArray::fromStdString(ended.output)).object()["error"].toObject();
    QCOMPARE(error["id"].toString(), QStringLiteral("cancelled"));
    QCOMPARE(error["message"].toString(), QStringLiteral("Cancelled"));
}

void InterruptionTest::endsAtOnceWhileAPasswordIsHashed_data()
{
    QTest::addColumn<Words>("words");
    QTest::newRow("create") << Words{ "assay", "passhash", "create", "--memory", "65536", "--passes",
        "100000", "--password-file", "password", "-o", "made" };
    QTest::newRow("verify") << Words{ "assay", "passhash", "verify", "--max-time", "100000",
        "--password-file", "password",
        "$argon2id$v=19$m=65536,t=100000,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4" };
}

void InterruptionTest::endsAtOnceWhileAPasswordIsHashed()
{
    QFETCH(Words, words);
    tests::put(m_folder->path() / "password", "password");
    Process process({ .words = words, .folder = m_folder->path() });
    std::this_thread::sleep_for(500ms);
    process.send(SIGINT);
    const std::optional<Ended> ended = process.waitFor(5s);
    QVERIFY(ended);
    QCOMPARE(ended->exitCode, 130);
    QCOMPARE(ended->messages, std::string("assay: Cancelled\n"));
    QCOMPARE(ended->output, std::string());
    QCOMPARE(tests::namesIn(m_folder->path()), std::string("password"));
}

void InterruptionTest::endsWithoutAReader_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("lines") << "";
    QTest::newRow("JSON") << "--json";
}

void InterruptionTest::endsWithoutAReader()
{
    QFETCH(QString, format);
    // Sparse, and hours of work if all of them were read.
    for (int i = 0; i < 4000; ++i)
        tests::put(m_folder->path() / std::to_string(i), std::to_string(i));
    const std::string huge = m_folder->path() / "~huge";
    tests::put(huge, "");
    QCOMPARE(truncate(huge.c_str(), off_t(1) << 42), 0);

    Process process(
        { .words = { "sh", "-c",
              "{ assay hash -r . " + format.toStdString() + "; echo $? >&2; } | head -n 1 >/dev/null" },
            .folder = m_folder->path() });
    const std::optional<Ended> ended = process.waitFor(20s);
    QVERIFY(ended);
    QCOMPARE(ended->messages, std::string("assay: standard output could not be written\n4\n"));
}

void InterruptionTest::saysThatTheDiskIsFull_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("hash") << "hash file";
    QTest::newRow("hash in JSON") << "hash --json file";
    QTest::newRow("hash -o") << "hash file -o /dev/full";
    QTest::newRow("hmac") << "hmac --key-file file file";
    QTest::newRow("check") << "hash --check LIST";
    QTest::newRow("check in JSON") << "hash --check LIST --json";
    QTest::newRow("help") << "--help";
    QTest::newRow("help of a command") << "hash --help";
    QTest::newRow("version") << "--version";
    QTest::newRow("self-test") << "--self-test";
    QTest::newRow("debug info") << "--debug-info";
}

void InterruptionTest::saysThatTheDiskIsFull()
{
    QFETCH(QString, words);
    tests::put(m_folder->path() / "file", std::string(64, 'x'));
    QCOMPARE(tests::shell("assay hash file >LIST", m_folder->path()).exitCode, 0);

    const Ended ended = tests::shell("assay " + words.toStdString() + " >/dev/full", m_folder->path());
    QCOMPARE(ended.exitCode, 4);
    QVERIFY2(ended.messages.contains("No space left") || words.contains("--json"), ended.messages.c_str());
}

QTEST_GUILESS_MAIN(InterruptionTest)
#include "interruption_test.moc"
