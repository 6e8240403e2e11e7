// SPDX-License-Identifier: Apache-2.0
#include "core/io/descriptor_posix.h"
#include "core/io/file_mode_posix.h"
#include "core/io/file_stream.h"
#include "core/io/system_error.h"
#include "core/io/target_posix.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>

#include <algorithm>
#include <random>

namespace core::io {

namespace {

std::string randomName()
{
    std::random_device random;
    std::string name = ".assay-";
    for (int i = 0; i < 16; ++i)
        name += "0123456789abcdef"[random() & 15];
    return name;
}

// Returns the errno, or 0.
int synced(const Descriptor& file)
{
    if (!file || uninterrupted([&] { return ::fsync(file.number()); }) == 0)
        return 0;
    // Pipes, devices, some file systems and folders that one may not list know no fsync.
    return errno == EINVAL || errno == ENOTSUP || errno == EBADF || errno == EROFS ? 0 : errno;
}

#ifdef O_TMPFILE
std::string pathOfOpen(const Descriptor& file)
{
    return "/proc/self/fd/" + std::to_string(file.number());
}

// A file without a name vanishes with the process, however that ends.
Descriptor openNameless(const Target& target)
{
    Descriptor file(uninterrupted(
        [&] { return ::openat(target.folder.number(), ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600); }));
    // It will get its name through /proc, which may not be there.
    if (file && ::access(pathOfOpen(file).c_str(), F_OK) != 0)
        return {};
    return file;
}

int giveName(const Descriptor& file, const Target& target, const std::string& name)
{
    const bool done = ::linkat(AT_FDCWD, pathOfOpen(file).c_str(), target.folder.number(), name.c_str(),
                          AT_SYMLINK_FOLLOW)
        == 0;
    return done ? 0 : errno;
}
#else
Descriptor openNameless(const Target&)
{
    return {};
}
int giveName(const Descriptor&, const Target&, const std::string&)
{
    return ENOTSUP;
}
#endif

Descriptor openNamed(const Target& target, const std::string& name)
{
    constexpr int flags = O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC;
    return Descriptor(
        uninterrupted([&] { return ::openat(target.folder.number(), name.c_str(), flags, 0600); }));
}

} // namespace

struct FileSink::State {
    State(Target followed, std::string subject, Secrecy secrecyWanted, Existing existingIs)
        : target(std::move(followed))
        , name(std::move(subject))
        , secrecy(secrecyWanted)
        , existing(existingIs)
    {
    }
    ~State() { discard(); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    Target target;
    std::string name; ///< what errors call it
    Secrecy secrecy;
    Existing existing;
    Descriptor file{};
    std::string temporary{}; ///< empty while the file has no name
    std::uint64_t written = 0;
    bool isWrittenThrough = false;
    bool isStandardOutput = false;
    bool isCommitted = false;
    std::optional<Error> failure{};

    Result<> check(int error) const;
    Result<> open();
    Result<> openThrough();
    Result<> write(ByteView bytes);
    Result<> finish();
    int rename();
    int renameUnlessTaken();
    void discard();
    template <typename Step> Result<> attempt(Step step);
};

Result<> FileSink::State::check(int error) const
{
    if (error != 0)
        return failWith(error, Access::Writing, name);
    return {};
}

Result<> FileSink::State::open()
{
    if (target.isOpenFile || (target.status && !S_ISREG(target.status->st_mode)))
        return openThrough();
    if (target.status && existing == Existing::Refuse)
        return check(EEXIST);
    file = openNameless(target);
    while (!file) {
        temporary = randomName();
        file = openNamed(target, temporary);
        if (!file) {
            const int error = errno;
            temporary.clear();
            if (error != EEXIST)
                return check(error);
        }
    }
    return {};
}

Result<> FileSink::State::openThrough()
{
    if (target.isPlanted)
        return fail(ErrorCode::PermissionDenied, name, Cause::NotRegular);
    isWrittenThrough = true;
    // An open file is appended to: the shell's ">>" has made it so.
    const int flags = O_WRONLY | O_NOCTTY | O_CLOEXEC | (target.isOpenFile ? O_APPEND : O_NOFOLLOW);
    file = Descriptor(
        uninterrupted([&] { return ::openat(target.folder.number(), target.name.c_str(), flags); }));
    struct stat status{};
    if (!file || ::fstat(file.number(), &status) != 0)
        return check(errno);
    if (S_ISREG(status.st_mode) && !target.isOpenFile)
        return check(EEXIST);
    return {};
}

Result<> FileSink::State::write(ByteView bytes)
{
    constexpr std::size_t mostAtOnce = std::size_t(1) << 30; // some systems refuse more than INT_MAX
    while (!bytes.empty()) {
        const ssize_t count = ::write(file.number(), bytes.data(), std::min(bytes.size(), mostAtOnce));
        if (count > 0) {
            bytes = bytes.subspan(std::size_t(count));
            written += std::uint64_t(count);
        } else if (count == 0) {
            return check(EIO);
        } else if (errno == EAGAIN) {
            // Standard output may have been made non-blocking by whoever shares it.
            struct pollfd writable{ .fd = file.number(), .events = POLLOUT, .revents = 0 };
            ::poll(&writable, 1, -1);
        } else if (errno != EINTR) {
            return check(errno);
        }
    }
    return {};
}

Result<> FileSink::State::finish()
{
    if (isWrittenThrough) {
        if (!isStandardOutput)
            TRY(check(synced(file)));
        return check(file.close());
    }
    struct stat status{};
    if (::fstat(file.number(), &status) != 0)
        return check(errno);
    if (std::uint64_t(status.st_size) != written)
        return fail(ErrorCode::WriteFailed, name, Cause::SizeChanged);
    // The old file's mode may have been tightened since.
    TRY(check(refresh(target)));
    if (secrecy == Secrecy::Plain)
        TRY(check(takeOverMode(file.number(), target)));
    else if (::fchmod(file.number(), 0600) != 0)
        return check(errno);
    TRY(check(synced(file)));
    // From here to the rename only a kill can leave a temporary; it is complete and private.
    while (temporary.empty()) {
        const std::string free = randomName();
        const int error = giveName(file, target, free);
        if (error == 0)
            temporary = free;
        else if (error != EEXIST)
            return check(error);
    }
    TRY(check(file.close()));
    TRY(check(existing == Existing::Refuse ? renameUnlessTaken() : rename()));
    temporary.clear();
    TRY(check(synced(target.folder)));

    TRY(check(refresh(target)));
    if (!target.status)
        return check(ENOENT);
    // Somebody else's later file may be there already; that is no failure.
    const bool isOurs = target.status->st_ino == status.st_ino && target.status->st_dev == status.st_dev;
    if (isOurs && std::uint64_t(target.status->st_size) != written)
        return fail(ErrorCode::WriteFailed, name, Cause::SizeChanged);
    return {};
}

int FileSink::State::rename()
{
    const int folder = target.folder.number();
    return ::renameat(folder, temporary.c_str(), folder, target.name.c_str()) == 0 ? 0 : errno;
}

int FileSink::State::renameUnlessTaken()
{
    const int folder = target.folder.number();
    if (::linkat(folder, temporary.c_str(), folder, target.name.c_str(), 0) == 0) {
        ::unlinkat(folder, temporary.c_str(), 0);
        return 0;
    }
    if (errno == EEXIST)
        return EEXIST;
    // Without hard links (FAT, some network folders) an empty file reserves the name.
    if (!openNamed(target, target.name))
        return errno;
    const int error = rename();
    if (error != 0)
        ::unlinkat(folder, target.name.c_str(), 0);
    return error;
}

void FileSink::State::discard()
{
    file.close();
    if (!temporary.empty())
        ::unlinkat(target.folder.number(), temporary.c_str(), 0);
    temporary.clear();
}

template <typename Step> Result<> FileSink::State::attempt(Step step)
{
    if (failure)
        return std::unexpected(*failure);
    if (isCommitted)
        return fail(ErrorCode::Internal, name);
    Result<> done = step();
    if (!done) {
        failure = done.error();
        discard();
    }
    return done;
}

FileSink::FileSink(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
FileSink::~FileSink() = default;
FileSink::FileSink(FileSink&&) noexcept = default;
FileSink& FileSink::operator=(FileSink&&) noexcept = default;

Result<FileSink> FileSink::create(const std::filesystem::path& path, Secrecy secrecy, Existing existing)
{
    auto state = std::make_unique<State>(TRY(followLinks(path)), path.native(), secrecy, existing);
    TRY(state->open());
    return FileSink(std::move(state));
}

FileSink FileSink::standardOutput(std::string name)
{
    auto state = std::make_unique<State>(Target{}, std::move(name), Secrecy::Plain, Existing::Replace);
    state->isWrittenThrough = true;
    state->isStandardOutput = true;
    // A descriptor of its own can be closed, which is when some file systems tell of a failed write.
    state->file = Descriptor(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3));
    return FileSink(std::move(state));
}

Result<> FileSink::write(ByteView bytes)
{
    return m_state->attempt([&] { return m_state->write(bytes); });
}

Result<> FileSink::commit()
{
    return m_state->attempt([&] {
        Result<> done = m_state->finish();
        m_state->isCommitted = done.has_value();
        return done;
    });
}

} // namespace core::io
