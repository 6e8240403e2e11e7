// SPDX-License-Identifier: Apache-2.0
// Where a key must not be found while the program runs.
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <array>

using namespace std::chrono_literals;

namespace {

const std::string secret = "correct horse battery staple";

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keyIsNeitherInTheArgumentsNorInTheEnvironment();
    void coreCannotBeDumped();
    void memoryCannotBeReadInReleaseBuilds();

private:
    std::string ofProcess(const char* name) const
    {
        return tests::contentsOf("/proc/" + std::to_string(m_process->id()) + "/" + name);
    }

    tests::TemporaryFolder m_folder;
    std::array<int, 2> m_input{};
    std::unique_ptr<tests::Process> m_process;
};

/// Starts an HMAC that has its key and waits for the text.
void SecretsTest::init()
{
    NEEDS_PEER("setpriv");
    tests::put(m_folder.path() / "key", secret + "\n");
    QCOMPARE(pipe2(m_input.data(), O_CLOEXEC), 0);
    std::vector<std::string> words{ "assay", "hmac", "--key-file", "key" };
    if (geteuid() == 0)
        words.insert(words.begin(), { "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups" });
    m_process = std::make_unique<tests::Process>(
        tests::Command{ .words = words, .folder = m_folder.path(), .inputDescriptor = m_input[0] });
    close(m_input[0]);
    QVERIFY(m_process->waitUntilIdle());
}

void SecretsTest::cleanup()
{
    if (!m_process)
        return;
    close(m_input[1]);
    const std::optional<tests::Ended> ended = m_process->waitFor(10s);
    QVERIFY(ended);
    QCOMPARE(ended->exitCode, 0);
    QVERIFY(!ended->output.contains(secret) && !ended->messages.contains(secret));
    m_process.reset();
}

void SecretsTest::keyIsNeitherInTheArgumentsNorInTheEnvironment()
{
    QVERIFY(ofProcess("cmdline").contains("--key-file"));
    QVERIFY(!ofProcess("cmdline").contains("horse"));
    QVERIFY(!ofProcess("environ").contains("horse"));
}

void SecretsTest::coreCannotBeDumped()
{
    const std::string limits = ofProcess("limits");
    const std::size_t at = limits.find("Max core file size");
    QVERIFY(at != std::string::npos);
    const QString line = QString::fromStdString(limits.substr(at, limits.find('\n', at) - at)).simplified();
    QCOMPARE(line, QStringLiteral("Max core file size 0 0 bytes"));
}

void SecretsTest::memoryCannotBeReadInReleaseBuilds()
{
#ifdef NDEBUG
    // A process that is not dumpable belongs to root in /proc, whoever runs it.
    struct stat status{};
    QCOMPARE(stat(("/proc/" + std::to_string(m_process->id()) + "/environ").c_str(), &status), 0);
    QCOMPARE(status.st_uid, uid_t(0));
#else
    QSKIP("set in release builds only");
#endif
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
