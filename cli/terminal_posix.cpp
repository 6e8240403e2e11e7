// SPDX-License-Identifier: Apache-2.0
#include "cli/exit_code.h"
#include "cli/terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <csignal>

namespace cli {
namespace {

// A signal handler can reach nothing but a global.
const core::StopFlag* interruptStop = nullptr;

std::string_view lastWordsOnInterrupt;

extern "C" void onInterrupt(int signal)
{
    interruptStop->request();
    std::signal(signal, SIG_DFL);
}

extern "C" void endOnInterrupt(int /*signal*/)
{
    writeError(lastWordsOnInterrupt);
    _exit(static_cast<int>(ExitCode::Cancelled));
}

constexpr int interrupts[] = { SIGINT, SIGTERM, SIGHUP };

/// Where that one handles a signal, the other will.
void exchangeHandler(void (*from)(int), void (*to)(int))
{
    struct sigaction action{};
    action.sa_handler = to;
    for (const int signal : interrupts) {
        struct sigaction before{};
        if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler == from)
            sigaction(signal, &action, nullptr);
    }
}

/// Turns the echo off as long as it lives.
class SilentTerminal {
public:
    explicit SilentTerminal(int descriptor)
        : m_descriptor(descriptor)
    {
        tcgetattr(m_descriptor, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        tcsetattr(m_descriptor, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { tcsetattr(m_descriptor, TCSAFLUSH, &m_before); }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    int m_descriptor;
    termios m_before{};
};

core::Result<core::SecureBytes> readLine(int descriptor)
{
    core::SecureBytes line = TRY(core::SecureBytes::ofSize(core::SecureBytes::largestSize));
    std::size_t length = 0;
    while (length < line.size()) {
        const ssize_t count = read(descriptor, line.bytes().data() + length, 1);
        // Ctrl+C, or Ctrl+D instead of an answer.
        if (count < 0 || (count == 0 && length == 0))
            return core::fail(core::ErrorCode::Cancelled);
        if (count == 0 || line.bytes()[length] == std::byte{ '\n' })
            break;
        ++length;
    }
    return core::SecureBytes::copyOf(line.bytes().first(length));
}

} // namespace

bool isTerminal(Stream stream)
{
    switch (stream) {
    case Stream::Input:
        return isatty(STDIN_FILENO) == 1;
    case Stream::Output:
        return isatty(STDOUT_FILENO) == 1;
    case Stream::Error:
        return isatty(STDERR_FILENO) == 1;
    }
    std::unreachable();
}

std::size_t terminalWidth()
{
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

void writeError(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = write(STDERR_FILENO, text.data(), text.size());
        if (written <= 0)
            return; // there is nobody left to tell
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

void holdStandardStreams()
{
    for (const int stream : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO }) {
        // Opened the wrong way round: whoever uses the stream is told that it is closed.
        if (fcntl(stream, F_GETFD) == -1)
            (void)open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

void stopOnInterrupt(const core::StopFlag& stop)
{
    // A handler can run as long as the program does.
    static core::StopFlag held;
    held = stop;
    interruptStop = &held;
    struct sigaction action{};
    action.sa_handler = onInterrupt; // without SA_RESTART: a read that waits must wake up
    for (const int signal : interrupts) {
        struct sigaction before{};
        if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
}

EndingAtOnce::EndingAtOnce(std::string_view lastWords)
{
    lastWordsOnInterrupt = lastWords;
    exchangeHandler(onInterrupt, endOnInterrupt);
}

EndingAtOnce::~EndingAtOnce()
{
    exchangeHandler(endOnInterrupt, onInterrupt);
}

void waitForStop(const core::StopFlag& stop)
{
    // A signal ends the wait at once; it may also have come just before.
    constexpr int milliseconds = 200;
    while (!stop.isRequested())
        poll(nullptr, 0, milliseconds);
}

void ignoreBrokenPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

std::optional<core::Result<core::SecureBytes>> askSecret(std::string_view prompt)
{
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return {};
    std::optional<core::Result<core::SecureBytes>> answer;
    if (write(terminal, prompt.data(), prompt.size()) == static_cast<ssize_t>(prompt.size())) {
        const SilentTerminal silent(terminal);
        answer = readLine(terminal);
    }
    close(terminal);
    return answer;
}

} // namespace cli
