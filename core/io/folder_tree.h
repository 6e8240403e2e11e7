// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace core::io {

enum class EntryKind : std::uint8_t { File, Folder, Link, Pipe, Socket, Device };

/// One name below a folder, as it was when it was listed.
struct TreeEntry {
    std::string path; ///< relative, with "/" between its parts
    EntryKind kind = EntryKind::File;
    std::uint64_t size = 0; ///< of files
    std::int64_t modified = 0; ///< nanoseconds since 1970, UTC
    std::string linkTarget{};
    std::uint64_t device = 0; ///< with `file`, the same for all names of one file; 0 where not known
    std::uint64_t file = 0;
    std::uint64_t deviceNumber = 0; ///< of a device: what it leads to
};

struct FolderTree {
    std::vector<TreeEntry> entries; ///< in the order of the bytes of their paths
    std::vector<Error>
        unreadable; ///< folders and entries, by their path in the tree; what is in them is missing, and of
                    ///< what could not be looked at only the path is known, and perhaps the kind
};

/// Asked for the relative path of each entry; one that is skipped is not entered either.
using Skip = std::function<bool(const std::string& path)>;

/// Walks the folder without following a link in it. Fails only when the folder itself cannot be listed or the
/// flag asks to stop.
Result<FolderTree> listTree(
    const std::filesystem::path& folder, const Skip& skip = {}, const StopFlag& stop = {});

} // namespace core::io
