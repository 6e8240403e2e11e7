// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <filesystem>

namespace core::compare {

/// A run of bytes that differ, or that one of the files no longer has.
struct DifferingRange {
    std::uint64_t begin = 0;
    std::uint64_t end = 0; ///< behind the last byte

    bool operator==(const DifferingRange&) const = default;
};

/// The first range that ends behind `from`; nothing when there is none. A range that is longer than 16 MiB is
/// cut there. For regular files.
Result<std::optional<DifferingRange>> findNextDifference(const std::filesystem::path& left,
    const std::filesystem::path& right, std::uint64_t from, const Progress& progress = {});

/// The last range that begins before `before`, to its whole length or 16 MiB of it.
Result<std::optional<DifferingRange>> findPreviousDifference(const std::filesystem::path& left,
    const std::filesystem::path& right, std::uint64_t before, const Progress& progress = {});

/// Up to `size` bytes from `offset` on; fewer where the file ends, none behind its end.
Result<Bytes> readExcerpt(
    const std::filesystem::path& file, std::uint64_t offset, std::size_t size, const StopFlag& stop = {});

} // namespace core::compare
