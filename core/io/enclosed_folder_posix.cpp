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

/// The file, or the errno that kept it closed.
struct Opened {
    Descriptor file{};
    int error = 0;
};

Opened opened(int descriptor)
{
    return descriptor >= 0 ? Opened{ .file = Descriptor(descriptor) } : Opened{ .error = errno };
}

/// The kernel's own walk; nothing where it has none, or a sandbox forbids it.
std::optional<Opened> openByKernel(
    [[maybe_unused]] const Descriptor& folder, [[maybe_unused]] const std::filesystem::path& name)
{
#if defined(__linux__) && defined(SYS_openat2)
    struct open_how how{};
    how.flags = fileFlags;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    Opened found = opened(static_cast<int>(uninterrupted(
        [&] { return ::syscall(SYS_openat2, folder.number(), name.c_str(), &how, sizeof how); })));
    // EAGAIN: somebody moved a folder during the walk.
    if (found.error != ENOSYS && found.error != EPERM && found.error != EAGAIN)
        return found;
#endif
    return {};
}

/// Step by step, through no link and no "..".
Opened openByStep(const Descriptor& folder, const std::filesystem::path& name)
{
    Opened at = opened(::fcntl(folder.number(), F_DUPFD_CLOEXEC, 3));
    for (auto step = name.begin(); at.file && step != name.end(); ++step) {
        const char* part = step->empty() ? "." : step->c_str();
        const int flags = std::next(step) == name.end() ? fileFlags : O_RDONLY | O_CLOEXEC | O_DIRECTORY;
        struct stat status{};
        const bool isLink
            = ::fstatat(at.file.number(), part, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
        if (isLink || *step == "..")
            return { .error = EXDEV };
        at = opened(uninterrupted([&] { return ::openat(at.file.number(), part, flags | O_NOFOLLOW); }));
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
    Opened found
        = opened(uninterrupted([&] { return ::open(folder.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECTORY); }));
    if (!found.file)
        return failWith(found.error, Access::Reading, folder.native());
    return EnclosedFolder(std::make_unique<State>(State{ std::move(found.file) }));
}

Result<FileSource> EnclosedFolder::openFile(const std::filesystem::path& name, const StopFlag& stop) const
{
    if (name.is_absolute())
        return fail(ErrorCode::OutsideFolder, name.native());
    std::optional<Opened> walked = openByKernel(m_state->folder, name);
    Opened found = walked ? *std::move(walked) : openByStep(m_state->folder, name);
    if (found.error == EXDEV)
        return fail(ErrorCode::OutsideFolder, name.native());
    if (!found.file)
        return failWith(found.error, Access::Reading, name.native());
    struct stat status{};
    if (::fstat(found.file.number(), &status) != 0)
        return failWith(errno, Access::Reading, name.native());
    if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode))
        return fail(ErrorCode::ReadFailed, name.native(), Cause::NotRegular);
    return FileSource::ofDescriptor(found.file.release(), name.native(), stop);
}

} // namespace core::io
