// SPDX-License-Identifier: Apache-2.0
#include "core/io/descriptor_posix.h"
#include "core/io/folder.h"
#include "core/io/system_error.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <memory>
#include <string>

namespace core::io {

namespace {

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

enum class Links : std::uint8_t { Follow, Refuse };

Folder openFolder(int from, const char* name, Links links)
{
    const int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (links == Links::Refuse ? O_NOFOLLOW : 0);
    Descriptor descriptor(uninterrupted([&] { return ::openat(from, name, flags); }));
    if (!descriptor)
        return nullptr;
    Folder folder(::fdopendir(descriptor.number()));
    if (folder)
        descriptor.release();
    return folder;
}

enum class Kind : std::uint8_t { Regular, Directory, Other, Unknown };

Kind kindOf(const dirent& entry, int folder)
{
    if (entry.d_type == DT_REG)
        return Kind::Regular;
    if (entry.d_type == DT_DIR)
        return Kind::Directory;
    if (entry.d_type != DT_UNKNOWN)
        return Kind::Other;
    // Some file systems do not say in the folder what an entry is.
    struct stat status{};
    if (::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return Kind::Unknown;
    return S_ISREG(status.st_mode) ? Kind::Regular : S_ISDIR(status.st_mode) ? Kind::Directory : Kind::Other;
}

struct Level {
    Folder folder;
    std::string path; ///< relative, with a slash at its end; empty for the first
};

std::vector<std::filesystem::path> inOrder(std::vector<std::string> names)
{
    // As strings: the order of std::filesystem::path goes by its parts, "a/b" before "a-b".
    std::ranges::sort(names);
    return { std::make_move_iterator(names.begin()), std::make_move_iterator(names.end()) };
}

} // namespace

Result<FolderListing> listFiles(const std::filesystem::path& folder, const StopFlag& stop)
{
    std::vector<std::string> files;
    std::vector<std::string> others;
    std::vector<Error> unreadable;
    const auto report = [&](const std::string& path, int error) {
        unreadable.push_back(failWith(error, Access::Reading, (folder / path).native()).error());
    };

    // Each level stays open, so that no link that is slipped in meanwhile leads out of the folder.
    std::vector<Level> levels;
    levels.push_back({ openFolder(AT_FDCWD, folder.c_str(), Links::Follow), {} });
    if (!levels.back().folder) {
        if (errno == ENOTDIR && std::filesystem::exists(folder))
            return fail(ErrorCode::ReadFailed, folder.native());
        return failWith(errno, Access::Reading, folder.native());
    }
    while (!levels.empty()) {
        if (stop.isRequested())
            return fail(ErrorCode::Cancelled);
        const Level& level = levels.back();
        errno = 0;
        const dirent* const entry = ::readdir(level.folder.get());
        if (!entry) {
            if (errno != 0)
                report(level.path, errno);
            levels.pop_back();
            continue;
        }
        const std::string_view name = entry->d_name;
        if (name == "." || name == "..")
            continue;
        const int parent = ::dirfd(level.folder.get());
        std::string path = level.path + entry->d_name;
        const Kind kind = kindOf(*entry, parent);
        if (kind == Kind::Regular) {
            files.push_back(std::move(path));
        } else if (kind == Kind::Other) {
            others.push_back(std::move(path));
        } else if (Folder below
            = kind == Kind::Directory ? openFolder(parent, entry->d_name, Links::Refuse) : nullptr) {
            levels.push_back({ std::move(below), path + '/' });
        } else {
            report(path, errno);
        }
    }
    std::ranges::sort(unreadable, {}, &Error::subject);
    return FolderListing{
        .files = inOrder(std::move(files)),
        .others = inOrder(std::move(others)),
        .unreadable = std::move(unreadable),
    };
}

} // namespace core::io
