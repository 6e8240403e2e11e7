// SPDX-License-Identifier: Apache-2.0
// Asking for a key on a terminal.
#include "tests/support/files.h"
#include "tests/support/process.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>

#include <array>
#include <csignal>

using namespace std::chrono_literals;
using tests::Ended;
using tests::Process;

namespace {

/// Both ends of a pseudo terminal.
class Terminal {
public:
    Terminal()
        : m_person(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_person < 0 || grantpt(m_person) != 0 || unlockpt(m_person) != 0)
            qFatal("no pseudo terminal");
        m_path = ptsname(m_person);
        // Held open: the settings would go with the last process that uses it.
        m_device = open(m_path.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    ~Terminal()
    {
        close(m_device);
        close(m_person);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    const std::string& path() const { return m_path; }
    int device() const { return m_device; }

    void type(const std::string& text) const
    {
        if (write(m_person, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
            qFatal("the terminal takes nothing");
    }

    /// Whether the words appear on the screen within ten seconds.
    bool shows(const std::string& words)
    {
        return tests::eventually([&] { return screen().contains(words); });
    }

    /// All that has appeared so far.
    const std::string& screen()
    {
        struct pollfd readable{ .fd = m_person, .events = POLLIN, .revents = 0 };
        while (poll(&readable, 1, 0) > 0) {
            std::array<char, 4096> piece;
            const ssize_t count = read(m_person, piece.data(), piece.size());
            if (count <= 0)
                break;
            m_screen.append(piece.data(), static_cast<std::size_t>(count));
        }
        return m_screen;
    }

    bool echoes() const
    {
        termios settings{};
        tcgetattr(m_device, &settings);
        return (settings.c_lflag & ECHO) != 0;
    }

private:
    int m_person;
    int m_device = -1;
    std::string m_path;
    std::string m_screen;
};

} // namespace

class PromptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void asksOnTheTerminalAndShowsNothing();
    void asksThoughTheStreamsAreElsewhere();
    void takesWhatIsTypedAsItWasMeant_data();
    void takesWhatIsTypedAsItWasMeant();
    void ctrlCRestoresTheEcho();
    void requestToEndRestoresTheEcho();
    void endOfInputIsNoKey();
    void asksTwiceForANewSecret_data();
    void asksTwiceForANewSecret();
    void saysNothingOnTheScreenThatTellsAPassword();

private:
    tests::Command hmac(const std::vector<std::string>& options = {}) const;
    std::string expected(const std::string& key) const;

    tests::TemporaryFolder m_folder;
    std::unique_ptr<Terminal> m_terminal;
};

void PromptTest::initTestCase()
{
    // A bare chroot or container may have none.
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        QSKIP("there are no pseudo terminals here");
    close(terminal);
}

void PromptTest::init()
{
    m_terminal = std::make_unique<Terminal>();
    tests::put(m_folder.path() / "message", "what do ya want for nothing?");
}

tests::Command PromptTest::hmac(const std::vector<std::string>& options) const
{
    std::vector<std::string> words{ "assay", "hmac", "--bare", "message" };
    words.insert(words.end(), options.begin(), options.end());
    return { .words = words, .folder = m_folder.path(), .terminal = m_terminal->path() };
}

/// What the same command prints when the key comes from a file.
std::string PromptTest::expected(const std::string& key) const
{
    tests::put(m_folder.path() / "key", key);
    return tests::run({ .words = { "assay", "hmac", "--bare", "message", "--key-file", "key", "--binary" },
                          .folder = m_folder.path() })
        .output;
}

void PromptTest::asksOnTheTerminalAndShowsNothing()
{
    tests::Command command = hmac();
    command.inputDescriptor = m_terminal->device();
    Process process(command);
    QVERIFY(m_terminal->shows("Enter the HMAC key: "));
    QVERIFY(tests::eventually([&] { return !m_terminal->echoes(); }));
    m_terminal->type("Jefe\n");
    const std::optional<Ended> ended = process.waitFor(10s);
    QVERIFY(ended);
    QCOMPARE(ended->exitCode, 0);
    QCOMPARE(
        ended->output, std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843\n"));
    QCOMPARE(m_terminal->screen(), std::string("Enter the HMAC key: \r\n"));
    QVERIFY(m_terminal->echoes());
}

void PromptTest::asksThoughTheStreamsAreElsewhere()
{
    tests::Command command = hmac();
    command.input = "not the key\n";
    Process process(command);
    QVERIFY(m_terminal->shows("Enter the HMAC key: "));
    QVERIFY(tests::eventually([&] { return !m_terminal->echoes(); }));
    m_terminal->type("Jefe\n");
    const std::optional<Ended> ended = process.waitFor(10s);
    QVERIFY(ended);
    QCOMPARE(ended->output, expected("Jefe"));
}

/// Ranks, exact guesses, lengths and the list would name a word to whoever looks on.
void PromptTest::saysNothingOnTheScreenThatTellsAPassword()
{
    tests::put(m_folder.path() / "password", "congratulations");
    const std::string command = "exec assay password check --password-file password --attacker 1 ";
    const auto checkOnScreen = [&](const std::string& options) {
        return tests::run({ .words = { "sh", "-c", command + options + " >" + m_terminal->path() },
                              .folder = m_folder.path() })
            .exitCode;
    };
    QCOMPARE(checkOnScreen(""), 0);
    QVERIFY2(m_terminal->shows("Score 0 of 4, under 10^3 guesses, 8 characters or more\r\n"),
        m_terminal->screen().c_str());
    QVERIFY(m_terminal->shows("  ****  under 10^3      A word of a list\r\n"));
    QVERIFY(m_terminal->shows("say more"));
    for (const char* const part : { "777", "778", "15 char", "film", "minutes", "NIST", "*****" })
        QVERIFY2(!m_terminal->screen().contains(part), part);
    QCOMPARE(checkOnScreen("--show"), 0);
    QVERIFY(m_terminal->shows("congratulations  777"));
}

void PromptTest::takesWhatIsTypedAsItWasMeant_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("blanks") << QByteArray(" a b \n") << QByteArray(" a b ") << QByteArray("text");
    QTest::newRow("UTF-8") << QByteArray("schl\xC3\xBCssel\n") << QByteArray("schl\xC3\xBCssel")
                           << QByteArray("text");
    QTest::newRow("corrected") << QByteArray("Jefx\x7F"
                                             "e\n")
                               << QByteArray("Jefe") << QByteArray("text");
    QTest::newRow("carriage return") << QByteArray("Jefe\r") << QByteArray("Jefe") << QByteArray("text");
    QTest::newRow("hex") << QByteArray("4a656665\n") << QByteArray("Jefe") << QByteArray("hex");
    QTest::newRow("base64") << QByteArray("SmVmZQ==\n") << QByteArray("Jefe") << QByteArray("base64");
    QTest::newRow("long") << QByteArray(1000, 'k') + "\n" << QByteArray(1000, 'k') << QByteArray("text");
}

void PromptTest::takesWhatIsTypedAsItWasMeant()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, encoding);

    Process process(hmac({ "--key-encoding", encoding.toStdString() }));
    QVERIFY(m_terminal->shows("Enter the HMAC key: "));
    QVERIFY(tests::eventually([&] { return !m_terminal->echoes(); }));
    m_terminal->type(typed.toStdString());
    const std::optional<Ended> ended = process.waitFor(10s);
    QVERIFY(ended);
    QCOMPARE(ended->exitCode, 0);
    QCOMPARE(ended->output, expected(key.toStdString()));
}

void PromptTest::ctrlCRestoresTheEcho()
{
    Process process(hmac());
    QVERIFY(m_terminal->shows("Enter the HMAC key: "));
    QVERIFY(tests::eventually([&] { return !m_terminal->echoes(); }));
    m_terminal->type("half a ke\x03");
    const std::optional<Ended> ended = process.waitFor(1s);
    QVERIFY(ended);
    QCOMPARE(ended->exitCode, 130);
    QCOMPARE(ended->messages, std::string("assay: Cancelled\n"));
    QCOMPARE(ended->output, std::string());
    QVERIFY(m_terminal->echoes());
    QVERIFY(!m_terminal->screen().contains("half"));
}

void PromptTest::requestToEndRestoresTheEcho()
{
    Process process(hmac());
    QVERIFY(m_terminal->shows("Enter the HMAC key: "));
    QVERIFY(tests::eventually([&] { return !m_terminal->echoes(); }));
    process.send(SIGTERM);
    const std::optional<Ended> ended = process.waitFor(1s);
    QVERIFY(ended);
    QCOMPARE(ended->exitCode, 130);
    QVERIFY(m_terminal->echoes());
}

void PromptTest::endOfInputIsNoKey()
{
    Process process(hmac());
    QVERIFY(m_terminal->shows("Enter the HMAC key: "));
    QVERIFY(tests::eventually([&] { return !m_terminal->echoes(); }));
    m_terminal->type("\x04");
    const std::optional<Ended> ended = process.waitFor(10s);
    QVERIFY(ended);
    QCOMPARE(ended->exitCode, 130);
    QCOMPARE(ended->output, std::string());
}

void PromptTest::asksTwiceForANewSecret_data()
{
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("the same") << QByteArray("correct horse\n") << 0 << QByteArray();
    QTest::newRow("a slip") << QByteArray("correct hores\n") << 3
                            << QByteArray("assay: the two entries of the password differ\n");
    QTest::newRow("too short") << QByteArray("correct\n") << 3
                               << QByteArray("assay: the two entries of the password differ\n");
    QTest::newRow("nothing") << QByteArray("\n") << 3
                             << QByteArray("assay: the two entries of the password differ\n");
    QTest::newRow("the end") << QByteArray("\x04") << 130 << QByteArray("assay: Cancelled\n");
}

void PromptTest::asksTwiceForANewSecret()
{
    QFETCH(QByteArray, again);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, message);

    Process process({ .words = { "assay", "passhash", "create", "--algorithm", "bcrypt", "--cost", "4" },
        .folder = m_folder.path(),
        .inputDescriptor = m_terminal->device(),
        .terminal = m_terminal->path() });
    QVERIFY(m_terminal->shows("Enter the password: "));
    QVERIFY(tests::eventually([&] { return !m_terminal->echoes(); }));
    m_terminal->type("correct horse\n");
    QVERIFY(m_terminal->shows("Repeat the password: "));
    QVERIFY(tests::eventually([&] { return !m_terminal->echoes(); }));
    m_terminal->type(again.toStdString());
    const std::optional<Ended> ended = process.waitFor(10s);
    QVERIFY(ended);
    QCOMPARE(ended->exitCode, exitCode);
    QCOMPARE(ended->messages, message.toStdString());
    QCOMPARE(ended->output.starts_with("$2b$04$"), exitCode == 0);
    QVERIFY(m_terminal->echoes());
}

QTEST_GUILESS_MAIN(PromptTest)
#include "prompt_test.moc"
