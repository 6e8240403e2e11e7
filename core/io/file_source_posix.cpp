// SPDX-License-Identifier: Apache-2.0
#include "core/io/descriptor_posix.h"
#include "core/io/file_stream.h"
#include "core/io/system_error.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>

#include <algorithm>

namespace core::io {

namespace {

/// What changes when a file is written to.
struct Version {
    off_t size = 0;
    std::int64_t seconds = 0;
    std::int64_t nanoseconds = 0;
    bool hasName = true;

    bool operator==(const Version&) const = default;
};

Version versionOf(const struct stat& status)
{
#ifdef __APPLE__
    const struct timespec& modified = status.st_mtimespec;
#else
    const struct timespec& modified = status.st_mtim;
#endif
    return { .size = status.st_size,
        .seconds = modified.tv_sec,
        .nanoseconds = modified.tv_nsec,
        .hasName = status.st_nlink > 0 };
}

} // namespace

struct FileSource::State {
    Descriptor file;
    std::string name;
    bool isOurs = true;
    bool hasEnded = false; // a terminal would go on after its ^D
    bool mayWait = false; // a pipe or a device
    std::optional<std::uint64_t> rest{};
    Version version{};
    StopFlag stop;

    State(Descriptor descriptor, std::string subject, bool own, StopFlag stopFlag)
        : file(std::move(descriptor))
        , name(std::move(subject))
        , isOurs(own)
        , stop(std::move(stopFlag))
    {
    }
    ~State()
    {
        if (!isOurs)
            file.release();
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    // The errno, or 0.
    int examine(bool isFresh)
    {
        struct stat status{};
        if (::fstat(file.number(), &status) != 0)
            return errno;
        if (S_ISDIR(status.st_mode))
            return EISDIR;
        mayWait = !S_ISREG(status.st_mode);
        version = versionOf(status);
        // The files of /proc say 0 and hold something.
        if (S_ISREG(status.st_mode) && status.st_size > 0) {
            const off_t offset = isFresh ? 0 : std::max<off_t>(0, ::lseek(file.number(), 0, SEEK_CUR));
            rest = std::uint64_t(std::max<off_t>(0, status.st_size - offset));
        }
#ifdef POSIX_FADV_SEQUENTIAL
        // A small file is read at once; the call would be a tenth of what it costs.
        constexpr off_t worthReadingAhead = off_t(1) << 20;
        if (status.st_size > worthReadingAhead)
            ::posix_fadvise(file.number(), 0, 0, POSIX_FADV_SEQUENTIAL);
#endif
        return 0;
    }

    /// Until there is something to read, or the end. Whoever asks to stop wakes nobody up: the signal may
    /// have gone to another thread, or come just before the call.
    Result<> wait() const
    {
        constexpr int patienceMs = 100;
        struct pollfd readable{ .fd = file.number(), .events = POLLIN, .revents = 0 };
        while (!stop.isRequested()) {
            // What cannot be polled shows that when it is read.
            const int count = ::poll(&readable, 1, patienceMs);
            if (count > 0 || (count < 0 && errno != EINTR))
                return {};
        }
        return fail(ErrorCode::Cancelled);
    }
};

FileSource::FileSource(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
FileSource::~FileSource() = default;
FileSource::FileSource(FileSource&&) noexcept = default;
FileSource& FileSource::operator=(FileSource&&) noexcept = default;

Result<FileSource> FileSource::open(const std::filesystem::path& path, const StopFlag& stop)
{
    const std::string& name = path.native();
    if (name.find('\0') != std::string::npos)
        return fail(ErrorCode::FileNotFound, name, Cause::IllegalCharacter);
    constexpr int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY;
    // Opening a pipe would wait for its writer, deaf to the stop; so the first read waits instead.
    Descriptor file(uninterrupted([&] { return ::open(path.c_str(), flags | O_NONBLOCK); }));
    // The file is leased to somebody, who is asked to give it back.
    if (!file && errno == EWOULDBLOCK)
        file = Descriptor(uninterrupted([&] { return ::open(path.c_str(), flags); }));
    if (!file)
        return failWith(errno, Access::Reading, name);
    auto state = std::make_unique<State>(std::move(file), name, true, stop);
    if (const int error = state->examine(true))
        return failWith(error, Access::Reading, name);
    return FileSource(std::move(state));
}

FileSource FileSource::standardInput(std::string name, const StopFlag& stop)
{
    auto state = std::make_unique<State>(Descriptor(STDIN_FILENO), std::move(name), false, stop);
    // What is wrong with it shows at the first read.
    state->examine(false);
    return FileSource(std::move(state));
}

Result<FileSource> FileSource::ofDescriptor(int descriptor, std::string name, const StopFlag& stop)
{
    // The next file to be opened would become a standard stream.
    const bool isOurs = descriptor > STDERR_FILENO;
    auto state = std::make_unique<State>(Descriptor(descriptor), name, isOurs, stop);
    if (const int error = state->examine(false))
        return failWith(error, Access::Reading, std::move(name));
    if (isOurs)
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    return FileSource(std::move(state));
}

Result<std::size_t> FileSource::read(std::span<std::byte> into)
{
    constexpr std::size_t mostAtOnce = std::size_t(1) << 30; // some systems refuse more than INT_MAX
    std::size_t filled = 0;
    while (filled < into.size() && !m_state->hasEnded) {
        if (m_state->mayWait)
            TRY(m_state->wait());
        const std::size_t wanted = std::min(into.size() - filled, mostAtOnce);
        const ssize_t count = ::read(m_state->file.number(), into.data() + filled, wanted);
        if (count > 0) {
            filled += std::size_t(count);
        } else if (count == 0) {
            m_state->hasEnded = true;
        } else if (errno == EAGAIN) {
            // Somebody else reads here too, and was quicker.
            TRY(m_state->wait());
        } else if (errno != EINTR) {
            return failWith(errno, Access::Reading, m_state->name);
        }
    }
    if (std::optional<std::uint64_t>& rest = m_state->rest)
        *rest -= std::min<std::uint64_t>(*rest, filled);
    return filled;
}

std::optional<std::uint64_t> FileSource::sizeHint() const
{
    return m_state->rest;
}

Result<> FileSource::seek(std::uint64_t offset)
{
    struct stat status{};
    if (m_state->mayWait || ::fstat(m_state->file.number(), &status) != 0)
        return fail(ErrorCode::ReadFailed, m_state->name, Cause::NotRegular);
    const auto size = std::uint64_t(std::max<off_t>(0, status.st_size));
    if (::lseek(m_state->file.number(), off_t(std::min(offset, size)), SEEK_SET) < 0)
        return failWith(errno, Access::Reading, m_state->name);
    m_state->hasEnded = false;
    if (m_state->rest)
        m_state->rest = size - std::min(offset, size);
    return {};
}

bool FileSource::hasChanged() const
{
    struct stat status{};
    return !m_state->mayWait && ::fstat(m_state->file.number(), &status) == 0
        && versionOf(status) != m_state->version;
}

} // namespace core::io
