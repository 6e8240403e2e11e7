// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/quit_signals.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

namespace gui {
namespace {

constexpr std::array quitSignals{ SIGTERM, SIGINT, SIGHUP };

/// A handler may do next to nothing; the event loop hears of it through a pipe, which stays open.
struct Pipe {
    std::array<int, 2> ends{ -1, -1 };

    Pipe()
    {
        if (::pipe(ends.data()) != 0)
            return;
        for (const int end : ends) {
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
            ::fcntl(end, F_SETFL, O_NONBLOCK);
        }
    }
};

std::atomic<int> writingEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void tellEventLoop(int /*signal*/)
{
    const int error = errno;
    const char byte = 0;
    // A full pipe has told it already.
    [[maybe_unused]] const ssize_t written = ::write(writingEnd, &byte, 1);
    errno = error;
}

} // namespace

QuitSignals::QuitSignals(QObject* parent)
    : QObject(parent)
{
    static const Pipe pipe;
    if (pipe.ends[1] < 0)
        return;
    writingEnd = pipe.ends[1];
    auto* notifier = new QSocketNotifier(pipe.ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (::read(pipe.ends[0], bytes.data(), bytes.size()) > 0) { }
        Q_EMIT raised();
    });
    for (const int signal : quitSignals)
        std::signal(signal, tellEventLoop);
}

QuitSignals::~QuitSignals()
{
    for (const int signal : quitSignals)
        std::signal(signal, SIG_DFL);
}

} // namespace gui
