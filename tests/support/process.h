// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/child.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tests {

/// What to start and where. Words are bytes, which QProcess cannot pass on when they are not UTF-8.
struct Command {
    std::vector<std::string>
        words; ///< the first is looked for beside the program under test, then in the path
    std::filesystem::path folder{};
    std::string input{}; ///< what standard input holds
    int inputDescriptor = -1; ///< instead of `input`; remains the caller's
    std::string terminal{}; ///< of a session of its own; without one the process shares the test's
};

/// How a process ended.
struct Ended {
    std::string output;
    std::string messages; ///< standard error
    int exitCode = -1; ///< 128 + N after signal N, as shells have it
    long peakKiB = 0; ///< memory; at least what the test itself used when it started the process
};

/// A started process; killed if it still runs when this goes.
class Process {
public:
    explicit Process(const Command& command);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    pid_t id() const { return m_id; }
    void send(int signal) const;
    /// What it has written so far.
    std::string outputSoFar() const;
    std::string messagesSoFar() const;
    /// Nothing when it still runs after that time.
    std::optional<Ended> waitFor(std::chrono::milliseconds time);
    /// Until the kernel says that it sleeps, for lack of input or of work.
    bool waitUntilIdle() const;

private:
    pid_t m_id;
    int m_output;
    int m_messages;
    bool m_isRunning = true;
};

/// Waits five minutes at most; the exit code is -1 after that.
Ended run(const Command& command);
/// Through sh, for redirections and pipes.
Ended shell(const std::string& line, const std::filesystem::path& folder);

/// Waits ten seconds at most until the condition holds, and says whether it does.
bool eventually(const std::function<bool()>& condition);

} // namespace tests
