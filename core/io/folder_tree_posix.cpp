// SPDX-License-Identifier: Apache-2.0
#include "core/io/folder_tree.h"
#include "core/io/folder_walk_posix.h"
#include "core/io/system_error.h"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <climits>

namespace core::io {
namespace {

EntryKind kindOf(mode_t mode)
{
    if (S_ISREG(mode))
        return EntryKind::File;
    if (S_ISDIR(mode))
        return EntryKind::Folder;
    if (S_ISLNK(mode))
        return EntryKind::Link;
    if (S_ISFIFO(mode))
        return EntryKind::Pipe;
    return S_ISSOCK(mode) ? EntryKind::Socket : EntryKind::Device;
}

/// By what readdir() says; where that is nothing, a file.
EntryKind kindOfType(unsigned char type)
{
    switch (type) {
    case DT_DIR:
        return EntryKind::Folder;
    case DT_LNK:
        return EntryKind::Link;
    case DT_FIFO:
        return EntryKind::Pipe;
    case DT_SOCK:
        return EntryKind::Socket;
    case DT_CHR:
    case DT_BLK:
        return EntryKind::Device;
    default:
        return EntryKind::File;
    }
}

std::int64_t modificationOf(const struct stat& status)
{
    constexpr std::int64_t nanoseconds = 1'000'000'000;
#ifdef __APPLE__
    const struct timespec& time = status.st_mtimespec;
#else
    const struct timespec& time = status.st_mtim;
#endif
    return std::int64_t{ time.tv_sec } * nanoseconds + time.tv_nsec;
}

TreeEntry entryOf(std::string path, const struct stat& status)
{
    const EntryKind kind = kindOf(status.st_mode);
    return { .path = std::move(path),
        .kind = kind,
        .size = kind == EntryKind::File ? std::uint64_t(std::max<off_t>(0, status.st_size)) : 0,
        .modified = modificationOf(status),
        .device = std::uint64_t(status.st_dev),
        .file = std::uint64_t(status.st_ino),
        .deviceNumber = kind == EntryKind::Device ? std::uint64_t(status.st_rdev) : 0 };
}

/// The errno, or 0.
int readTarget(int folder, const char* name, std::string& target)
{
    std::array<char, PATH_MAX> text;
    const ssize_t length = ::readlinkat(folder, name, text.data(), text.size());
    if (length < 0)
        return errno;
    target.assign(text.data(), std::size_t(length));
    return 0;
}

} // namespace

Result<FolderTree> listTree(const std::filesystem::path& folder, const Skip& skip, const StopFlag& stop)
{
    FolderTree tree;
    const auto report = [&](const std::string& path, int error) {
        tree.unreadable.push_back(failWith(error, Access::Reading, path).error());
    };
    const auto visit = [&](const WalkedEntry& walked) {
        if (skip && skip(walked.path))
            return Step::Over;
        struct stat status{};
        if (::fstatat(walked.folder, walked.name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
            // It has gone since its folder was read: as if it had never been there.
            if (errno != ENOENT) {
                report(walked.path, errno);
                tree.entries.push_back({ .path = walked.path, .kind = kindOfType(walked.type) });
            }
            return Step::Over;
        }
        TreeEntry entry = entryOf(walked.path, status);
        if (entry.kind == EntryKind::Link) {
            if (const int error = readTarget(walked.folder, walked.name, entry.linkTarget))
                report(walked.path, error);
        }
        const bool isFolder = entry.kind == EntryKind::Folder;
        tree.entries.push_back(std::move(entry));
        return isFolder ? Step::Into : Step::Over;
    };
    TRY(walkFolder(folder, stop, visit, report));
    std::ranges::sort(tree.entries, {}, &TreeEntry::path);
    std::ranges::sort(tree.unreadable, {}, &Error::subject);
    return tree;
}

} // namespace core::io
