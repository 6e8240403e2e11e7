// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/io/stream.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace core::compare {

enum class Side : std::uint8_t { Left, Right };

/// Bytes of one file around a place: 256 or as many as there are; the offset is a multiple of 16.
struct Excerpt {
    std::uint64_t offset = 0;
    Bytes bytes;
};

struct FirstDifference {
    Place place; ///< the byte; line and column too, where neither file holds a NUL up to there
    Excerpt left;
    Excerpt right;
};

/// What differs within the length that both files have.
struct DifferenceCount {
    std::uint64_t bytes = 0;
    std::uint64_t ranges = 0; ///< runs of bytes that differ without one between that does not
};

struct FileComparison {
    std::optional<std::uint64_t> leftSize; ///< nothing of a pipe that was not read to its end
    std::optional<std::uint64_t> rightSize;
    std::optional<FirstDifference> first; ///< nothing when the files are equal
    std::optional<Side> prefix; ///< the file that the other one begins with
    std::optional<DifferenceCount> count; ///< when the whole files were asked for
    std::vector<Finding> findings; ///< how the difference probably came about
    bool isOneFile = false; ///< both names lead to one file, which was not read
};

enum class Extent : std::uint8_t { UpToFirstDifference, WholeFiles };

struct FileOptions {
    Extent extent = Extent::UpToFirstDifference;
    /// Told as soon as the first difference is known; called on the thread that compares.
    std::function<void(const FirstDifference&)> found{};
};

/// Reads both streams at once, in constant memory. Also up to the first difference it reads on while a
/// probable reason, such as other line ends, still explains all that it sees.
Result<FileComparison> compareFiles(
    io::Source& left, io::Source& right, const FileOptions& options = {}, const Progress& progress = {});

/// As above; a file that changes while it is read is ReadFailed with Cause::ChangedMeanwhile.
Result<FileComparison> compareFiles(const std::filesystem::path& left, const std::filesystem::path& right,
    const FileOptions& options = {}, const Progress& progress = {});

/// The offset of the first byte that differs, be it missing on one side; nothing when all are equal.
Result<std::optional<std::uint64_t>> findFirstDifference(
    io::Source& left, io::Source& right, const Progress& progress = {});

} // namespace core::compare
