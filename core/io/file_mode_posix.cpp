// SPDX-License-Identifier: Apache-2.0
#include "core/io/file_mode_posix.h"

#include <cstdlib>
#include <fstream>
#ifdef __linux__
#include <sys/xattr.h>
#endif

#include <optional>
#include <string>

namespace core::io {

namespace {

mode_t currentUmask()
{
    // Asking umask(2) means setting it for all threads.
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("Umask:"))
            return mode_t(std::strtoul(line.c_str() + 6, nullptr, 8));
    }
    // A file that another thread creates in this moment gets too few permissions, not too many.
    const mode_t mask = ::umask(077);
    ::umask(mask);
    return mask;
}

#ifdef __linux__
// The old file may be unreadable, so it is reached by its name.
std::string accessListOf(const Target& old)
{
    const std::string path = "/proc/self/fd/" + std::to_string(old.folder.number()) + '/' + old.name;
    std::string list(65536, '\0');
    const ssize_t size = ::lgetxattr(path.c_str(), "system.posix_acl_access", list.data(), list.size());
    list.resize(size > 0 ? std::size_t(size) : 0);
    return list;
}

bool setAccessList(int file, const std::string& list)
{
    return ::fsetxattr(file, "system.posix_acl_access", list.data(), list.size(), 0) == 0;
}
#else
std::string accessListOf(const Target&)
{
    return {};
}

bool setAccessList(int, const std::string&)
{
    return false;
}
#endif

} // namespace

int takeOverMode(int file, const Target& old)
{
    if (!old.status || !S_ISREG(old.status->st_mode) || old.isPlanted)
        return ::fchmod(file, 0666 & ~currentUmask()) == 0 ? 0 : errno;

    // Not the set-user-id and set-group-id bits: they were given to other contents.
    mode_t mode = old.status->st_mode & 0777;
    const bool keepsGroup = ::fchown(file, old.status->st_uid, old.status->st_gid) == 0
        || ::fchown(file, uid_t(-1), old.status->st_gid) == 0;
    // What the old group might do, our group may only do if everybody might.
    if (!keepsGroup)
        mode &= 0707 | ((mode & 07) << 3);
    const std::string list = accessListOf(old);
    // With a list, the group bits are the most that anybody on the list may do, and no longer the group's
    // own.
    if (!list.empty() && !(keepsGroup && setAccessList(file, list)))
        mode &= 0700;
    return ::fchmod(file, mode) == 0 ? 0 : errno;
}

} // namespace core::io
