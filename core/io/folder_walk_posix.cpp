// SPDX-License-Identifier: Apache-2.0
#include "core/io/folder_walk_posix.h"

#include "core/io/descriptor_posix.h"
#include "core/io/system_error.h"

#include <fcntl.h>

#include <memory>
#include <vector>

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

struct Level {
    Folder folder;
    std::string path; ///< relative, with a slash at its end; empty for the first
};

} // namespace

Result<> walkFolder(const std::filesystem::path& folder, const StopFlag& stop,
    const std::function<Step(const WalkedEntry&)>& visit,
    const std::function<void(const std::string& path, int error)>& report)
{
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
        const WalkedEntry walked{
            .path = level.path + entry->d_name, .folder = parent, .name = entry->d_name, .type = entry->d_type
        };
        if (visit(walked) == Step::Over)
            continue;
        if (Folder below = openFolder(parent, entry->d_name, Links::Refuse))
            levels.push_back({ std::move(below), walked.path + '/' });
        else
            report(walked.path, errno);
    }
    return {};
}

} // namespace core::io
