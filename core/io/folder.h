// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace core::io {

/// What lies in a folder and below; paths are relative to it, in the order of their bytes.
struct FolderListing {
    std::vector<std::filesystem::path> files;
    std::vector<std::filesystem::path> others; ///< links, devices, pipes and sockets
    std::vector<Error> unreadable; ///< folders, with their whole path; what is in them is missing above
};

/// Walks the folder as `find -type f` does: no link in it is followed. Fails only when the folder itself
/// cannot be listed or the flag asks to stop.
Result<FolderListing> listFiles(const std::filesystem::path& folder, const StopFlag& stop = {});

} // namespace core::io
