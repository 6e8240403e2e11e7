// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/io/descriptor_posix.h"

#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <string>

namespace core::io {

/// Where a path leads when its links are followed: a name in a folder that may be moved meanwhile.
struct Target {
    Descriptor folder;
    std::string name;
    std::optional<struct stat> status; ///< what bears the name; nothing where it is free
    /// Another user put it where everybody may put files: what it is and its mode are not to be trusted.
    bool isPlanted = false;
    /// /dev/stdout and its like: the name leads to an open file, which may have no other name.
    bool isOpenFile = false;
};

/// Refuses folders, and links that another user planted; a dangling link leads to the free name.
Result<Target> followLinks(const std::filesystem::path& path);

/// Sees what bears the name now; returns errno or 0.
int refresh(Target& target);

} // namespace core::io
