// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <dirent.h>
#include <sys/stat.h>

#include <filesystem>
#include <functional>
#include <string>

namespace core::io {

struct WalkedEntry {
    std::string path; ///< relative to where the walk began
    int folder; ///< the descriptor of the folder that the entry is in
    const char* name; ///< in that folder
    unsigned char type; ///< as readdir() has it, which may be DT_UNKNOWN
};

enum class Step : std::uint8_t { Over, Into };

/// Visits all that lies below the folder, in no order, and enters what visit() asks for unless it is a link.
/// `report` is told the path and errno of each folder that cannot be read; an empty path is the folder
/// itself, midway. Fails when the folder cannot be opened or the flag asks to stop.
Result<> walkFolder(const std::filesystem::path& folder, const StopFlag& stop,
    const std::function<Step(const WalkedEntry&)>& visit,
    const std::function<void(const std::string& path, int error)>& report);

} // namespace core::io
