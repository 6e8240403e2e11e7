// SPDX-License-Identifier: Apache-2.0
#include "core/io/descriptor_posix.h"
#include "core/io/enclosed_folder.h"
#include "core/io/system_error.h"

#include <fcntl.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/syscall.h>
#endif
#if defined(__linux__) && defined(SYS_openat2)
#include <linux/openat2.h>
#endif

namespace core::io {

struct EnclosedFolder::State {
    Descriptor folder;
};

namespace {

// Without waiting: a pipe is recognised once it is open.
constexpr int fileFlags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;

/// The kernel's own walk; nothing where it has none, or a sandbox forbids it.
std::optional<Descriptor> openByKernel(
    [[maybe_unused]] const Descriptor& folder, [[maybe_unused]] const std::filesystem::path& name)
{
#if defined(__linux__) && defined(SYS_openat2)
    struct open_how how{};
    how.flags = fileFlags;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    Descriptor file(static_cast<int>(uninterrupted(
        [&] { return ::syscall(SYS_openat2, folder.number(), name.c_str(), &how, sizeof how); })));
    // EAGAIN: somebody moved a folder during the walk.
    if (file || (errno != ENOSYS && errno != EPERM && errno != EAGAIN))
        return file;
#endif
    return {};
}

/// Step by step, through no link and no "..".
Descriptor openByStep(const Descriptor& folder, const std::filesystem::path& name)
{
    Descriptor at(::fcntl(folder.number(), F_DUPFD_CLOEXEC, 3));
    for (auto step = name.begin(); at && step != name.end(); ++step) {
        const char* part = step->empty() ? "." : step->c_str();
        const int flags = std::next(step) == name.end() ? fileFlags : O_RDONLY | O_CLOEXEC | O_DIRECTORY;
        struct stat status{};
        const bool isLink
            = ::fstatat(at.number(), part, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
        if (isLink || *step == "..") {
            errno = EXDEV;
            return {};
        }
        at = Descriptor(uninterrupted([&] { return ::openat(at.number(), part, flags | O_NOFOLLOW); }));
    }
    return at;
}

} // namespace

EnclosedFolder::EnclosedFolder(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
EnclosedFolder::~EnclosedFolder() = default;
EnclosedFolder::EnclosedFolder(EnclosedFolder&&) noexcept = default;
EnclosedFolder& EnclosedFolder::operator=(EnclosedFolder&&) noexcept = default;

Result<EnclosedFolder> EnclosedFolder::open(const std::filesystem::path& folder)
{
    Descriptor opened(
        uninterrupted([&] { return ::open(folder.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECTORY); }));
    if (!opened)
        return failWith(errno, Access::Reading, folder.native());
    return EnclosedFolder(std::make_unique<State>(State{ std::move(opened) }));
}

Result<FileSource> EnclosedFolder::openFile(const std::filesystem::path& name, const StopFlag& stop) const
{
    if (name.is_absolute())
        return fail(ErrorCode::OutsideFolder, name.native());
    std::optional<Descriptor> found = openByKernel(m_state->folder, name);
    Descriptor file = found ? std::move(*found) : openByStep(m_state->folder, name);
    if (!file && errno == EXDEV)
        return fail(ErrorCode::OutsideFolder, name.native());
    struct stat status{};
    if (!file || ::fstat(file.number(), &status) != 0)
        return failWith(errno, Access::Reading, name.native());
    if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode))
        return fail(ErrorCode::ReadFailed, name.native(), Cause::NotRegular);
    return FileSource::ofDescriptor(file.release(), name.native(), stop);
}

} // namespace core::io
