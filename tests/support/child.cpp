// SPDX-License-Identifier: Apache-2.0
#include "tests/support/child.h"

#include <fcntl.h>
#include <grp.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <exception>
#include <filesystem>
#include <iterator>
#include <span>
#include <thread>

namespace tests {

namespace {

bool install(std::span<struct sock_filter> filter)
{
    const struct sock_fprog program{ static_cast<unsigned short>(filter.size()), filter.data() };
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

constexpr struct sock_filter load(std::size_t offset)
{
    return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(offset));
}

constexpr struct sock_filter answer(int error)
{
    return BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | static_cast<unsigned>(error));
}

constexpr struct sock_filter allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);

} // namespace

pid_t start(const std::function<void()>& work)
{
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    return child;
}

std::string inChild(const std::function<std::string()>& work)
{
    std::array<int, 2> pipe{};
    if (pipe2(pipe.data(), O_CLOEXEC) != 0)
        return "no pipe";
    const pid_t child = start([&] {
        signal(SIGPIPE, SIG_IGN);
        signal(SIGXFSZ, SIG_IGN);
        std::string text;
        try {
            text = work();
        } catch (const std::exception& exception) {
            text = exception.what();
        }
        // The work may have refused itself write(2).
        const struct iovec piece{ text.data(), text.size() };
        syscall(SYS_writev, pipe[1], &piece, 1);
    });
    close(pipe[1]);
    std::string text;
    std::array<char, 4096> piece;
    for (ssize_t count = 0; (count = read(pipe[0], piece.data(), piece.size())) > 0;)
        text.append(piece.data(), std::size_t(count));
    close(pipe[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? "signal " + std::to_string(WTERMSIG(status)) : text;
}

std::string asNobody(const std::function<std::string()>& work)
{
    return inChild([&]() -> std::string {
        constexpr uid_t nobody = 65534;
        if (geteuid() == 0
            && (setgroups(0, nullptr) != 0 || setresgid(nobody, nobody, nobody) != 0
                || setresuid(nobody, nobody, nobody) != 0))
            return "cannot become nobody";
        return work();
    });
}

std::size_t countThreads()
{
    const std::filesystem::directory_iterator threads("/proc/self/task");
    return std::size_t(std::distance(begin(threads), end(threads)));
}

bool hasAtMostThreads(std::size_t most)
{
    for (int attempt = 0; attempt < 1000; ++attempt) {
        if (countThreads() <= most)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return false;
}

bool mountSmall(const std::string& folder, std::size_t size)
{
    const std::string options = "size=" + std::to_string(size);
    return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("none", folder.c_str(), "tmpfs", 0, options.c_str()) == 0;
}

bool remountReadOnly(const std::string& folder)
{
    return mount("none", folder.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

bool refuseCall(int number, int error)
{
    std::array<struct sock_filter, 4> filter{
        load(offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(number), 0, 1),
        answer(error),
        allow,
    };
    return install(filter);
}

bool limitThreads(std::size_t most)
{
    const struct rlimit limit{ most, most };
    return setrlimit(RLIMIT_NPROC, &limit) == 0;
}

bool refuseNamelessFiles()
{
    constexpr unsigned nameless = O_TMPFILE & ~O_DIRECTORY;
    std::array<struct sock_filter, 7> filter{
        load(offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 0, 4),
        load(offsetof(struct seccomp_data, args) + 2 * sizeof(__u64)), // the flags; little-endian
        BPF_STMT(BPF_ALU | BPF_AND | BPF_K, nameless),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, nameless, 0, 1),
        answer(EOPNOTSUPP),
        allow,
    };
    return install(filter);
}

std::string told(const core::Error& error)
{
    std::string text = core::idOf(error.code);
    if (error.cause)
        text += std::string(": ") + core::messageOf(*error.cause);
    return text;
}

} // namespace tests
