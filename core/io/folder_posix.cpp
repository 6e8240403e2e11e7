// SPDX-License-Identifier: Apache-2.0
#include "core/io/folder.h"
#include "core/io/folder_walk_posix.h"
#include "core/io/system_error.h"

#include <fcntl.h>

#include <algorithm>
#include <iterator>

namespace core::io {

namespace {

enum class Kind : std::uint8_t { Regular, Directory, Other, Unknown };

Kind kindOf(const WalkedEntry& entry)
{
    if (entry.type == DT_REG)
        return Kind::Regular;
    if (entry.type == DT_DIR)
        return Kind::Directory;
    if (entry.type != DT_UNKNOWN)
        return Kind::Other;
    // Some file systems do not say in the folder what an entry is.
    struct stat status{};
    if (::fstatat(entry.folder, entry.name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return Kind::Unknown;
    return S_ISREG(status.st_mode) ? Kind::Regular : S_ISDIR(status.st_mode) ? Kind::Directory : Kind::Other;
}

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
    const auto visit = [&](const WalkedEntry& entry) {
        switch (kindOf(entry)) {
        case Kind::Directory:
            return Step::Into;
        case Kind::Regular:
            files.push_back(entry.path);
            break;
        case Kind::Other:
            others.push_back(entry.path);
            break;
        case Kind::Unknown:
            report(entry.path, errno);
            break;
        }
        return Step::Over;
    };
    TRY(walkFolder(folder, stop, visit, report));
    std::ranges::sort(unreadable, {}, &Error::subject);
    return FolderListing{
        .files = inOrder(std::move(files)),
        .others = inOrder(std::move(others)),
        .unreadable = std::move(unreadable),
    };
}

} // namespace core::io
