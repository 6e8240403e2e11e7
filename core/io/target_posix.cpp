// SPDX-License-Identifier: Apache-2.0
#include "core/io/target_posix.h"

#include "core/io/system_error.h"

#include <fcntl.h>

#include <array>
#include <climits>
#ifdef __linux__
#include <linux/magic.h>
#include <sys/vfs.h>
#endif

namespace core::io {

namespace {

constexpr int mostLinks = 40; // as the kernel has it

Descriptor openFolder(int from, const std::string& path)
{
    constexpr int flags = O_DIRECTORY | O_CLOEXEC;
    const char* const name = path.empty() ? "." : path.c_str();
    Descriptor folder(uninterrupted([&] { return ::openat(from, name, O_RDONLY | flags); }));
#ifdef O_PATH
    // One may write into a folder that one may not list; only its fsync is lost.
    if (!folder && errno == EACCES)
        folder = Descriptor(uninterrupted([&] { return ::openat(from, name, O_PATH | flags); }));
#endif
    return folder;
}

bool isPlanted(const struct stat& status, const struct stat& folder)
{
    const bool everybodyMayAdd = (folder.st_mode & S_ISVTX) && (folder.st_mode & S_IWOTH);
    return everybodyMayAdd && status.st_uid != ::geteuid() && status.st_uid != folder.st_uid;
}

// The links in /proc/self/fd are no paths: their text may read "pipe:[7]".
bool holdsLinksToOpenFiles([[maybe_unused]] const Descriptor& folder)
{
#ifdef __linux__
    struct statfs system{};
    return ::fstatfs(folder.number(), &system) == 0 && system.f_type == PROC_SUPER_MAGIC;
#else
    return false;
#endif
}

} // namespace

int refresh(Target& target)
{
    struct stat folder{};
    struct stat status{};
    target.status.reset();
    target.isPlanted = false;
    if (::fstat(target.folder.number(), &folder) != 0)
        return errno;
    if (::fstatat(target.folder.number(), target.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? 0 : errno;
    target.status = status;
    target.isPlanted = isPlanted(status, folder);
    return 0;
}

Result<Target> followLinks(const std::filesystem::path& path)
{
    const std::string& subject = path.native();
    if (subject.find('\0') != std::string::npos)
        return fail(ErrorCode::WriteFailed, subject, Cause::IllegalCharacter);
    if (subject.empty())
        return failWith(ENOENT, Access::Writing, subject);

    Target target;
    std::filesystem::path rest = path;
    for (int links = 0; links <= mostLinks; ++links) {
        const int from = target.folder ? target.folder.number() : AT_FDCWD;
        target.folder = openFolder(from, rest.parent_path().native());
        if (!target.folder)
            return failWith(errno, Access::Writing, subject);
        target.name = rest.filename().native();
        if (target.name.empty() || target.name == "." || target.name == "..")
            return fail(ErrorCode::IsAFolder, subject);
        if (const int error = refresh(target))
            return failWith(error, Access::Writing, subject);
        if (!target.status)
            return target;
        if (S_ISDIR(target.status->st_mode))
            return fail(ErrorCode::IsAFolder, subject);
        if (!S_ISLNK(target.status->st_mode))
            return target;
        if (target.isPlanted)
            return fail(ErrorCode::UnsafeLink, subject);
        if (holdsLinksToOpenFiles(target.folder)) {
            target.isOpenFile = true;
            return target;
        }
        std::array<char, PATH_MAX> text;
        const ssize_t length
            = ::readlinkat(target.folder.number(), target.name.c_str(), text.data(), text.size());
        if (length < 0)
            return failWith(errno, Access::Writing, subject);
        if (std::size_t(length) == text.size())
            return failWith(ENAMETOOLONG, Access::Writing, subject);
        rest = std::string(text.data(), std::size_t(length));
    }
    return failWith(ELOOP, Access::Writing, subject);
}

} // namespace core::io
