// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/hash/checksum_file.h"
#include "core/io/enclosed_folder.h"

#include <span>

namespace core::hash {

/// A listed file that is not there.
struct MissingFile {
    std::string name;
    const ChecksumEntry* entry;
};

/// For each of the files which missing one has its content; each is found once at most, an empty one never.
/// Reads, in their order, only what may be a missing one, no more than `mostToRead` bytes, and nothing once
/// all are found.
Result<std::vector<std::optional<std::size_t>>> findMoved(const io::EnclosedFolder& folder,
    std::span<const std::filesystem::path> files, std::span<const std::uint64_t> sizes,
    std::span<const MissingFile> missing, std::uint64_t mostToRead, ProgressSum& progress,
    const StopFlag& stop);

} // namespace core::hash
