// SPDX-License-Identifier: Apache-2.0
#include "tests/support/process.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <thread>

namespace tests {
namespace {

using namespace std::chrono_literals;

/// A file without a name, so that neither side waits for the other.
int namelessFile(const std::string& contents = {})
{
    const int file = memfd_create("stream", MFD_CLOEXEC);
    if (file < 0 || write(file, contents.data(), contents.size()) != static_cast<ssize_t>(contents.size())
        || lseek(file, 0, SEEK_SET) != 0)
        std::abort();
    return file;
}

std::string readWhole(int file)
{
    struct stat status{};
    fstat(file, &status);
    std::string text(static_cast<std::size_t>(status.st_size), '\0');
    const ssize_t count = pread(file, text.data(), text.size(), 0);
    text.resize(count < 0 ? 0 : static_cast<std::size_t>(count));
    return text;
}

[[noreturn]] void become(const Command& command, int input, int output, int messages)
{
    // Being the first terminal that the leader of a session opens makes it the session's own.
    if (!command.terminal.empty() && (setsid() < 0 || open(command.terminal.c_str(), O_RDWR | O_CLOEXEC) < 0))
        _exit(126);
    if (!command.folder.empty() && chdir(command.folder.c_str()) != 0)
        _exit(126);
    dup2(input, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(messages, STDERR_FILENO);
    const char* path = std::getenv("PATH");
    setenv("PATH", (std::string(PROGRAMS ":") + (path ? path : "")).c_str(), 1);
    setenv("LC_ALL", "C", 1);
    std::vector<char*> words;
    std::vector<std::string> copies = command.words;
    for (std::string& word : copies)
        words.push_back(word.data());
    words.push_back(nullptr);
    execvp(words.front(), words.data());
    _exit(127);
}

} // namespace

Process::Process(const Command& command)
    : m_output(namelessFile())
    , m_messages(namelessFile())
{
    const int input = command.inputDescriptor < 0 ? namelessFile(command.input) : command.inputDescriptor;
    m_id = start([&] { become(command, input, m_output, m_messages); });
    if (command.inputDescriptor < 0)
        close(input);
}

Process::~Process()
{
    if (m_isRunning) {
        send(SIGKILL);
        waitpid(m_id, nullptr, 0);
    }
    close(m_output);
    close(m_messages);
}

void Process::send(int signal) const
{
    kill(m_id, signal);
}

std::string Process::outputSoFar() const
{
    return readWhole(m_output);
}

std::string Process::messagesSoFar() const
{
    return readWhole(m_messages);
}

std::optional<Ended> Process::waitFor(std::chrono::milliseconds time)
{
    const auto deadline = std::chrono::steady_clock::now() + time;
    int status = 0;
    struct rusage usage{};
    while (wait4(m_id, &status, WNOHANG, &usage) == 0) {
        if (std::chrono::steady_clock::now() > deadline)
            return {};
        std::this_thread::sleep_for(2ms);
    }
    m_isRunning = false;
    return Ended{ .output = outputSoFar(),
        .messages = messagesSoFar(),
        .exitCode = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status),
        .peakKiB = usage.ru_maxrss };
}

bool Process::waitUntilIdle() const
{
    int timesIdle = 0;
    return eventually([&] {
        std::string line;
        std::ifstream status("/proc/" + std::to_string(m_id) + "/status");
        bool sleeps = false;
        while (std::getline(status, line))
            sleeps = sleeps || line.starts_with("State:\tS");
        timesIdle = sleeps ? timesIdle + 1 : 0;
        return timesIdle > 25;
    });
}

Ended run(const Command& command)
{
    Process process(command);
    return process.waitFor(5min).value_or(Ended{});
}

Ended shell(const std::string& line, const std::filesystem::path& folder)
{
    return run({ .words = { "sh", "-c", line }, .folder = folder });
}

bool eventually(const std::function<bool()>& condition)
{
    for (const auto deadline = std::chrono::steady_clock::now() + 10s;
        std::chrono::steady_clock::now() < deadline;) {
        if (condition())
            return true;
        std::this_thread::sleep_for(4ms);
    }
    return condition();
}

} // namespace tests
