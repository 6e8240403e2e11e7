// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/file_comparison.h"
#include "core/io/folder_tree.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace core::compare {

enum class EntryVerdict : std::uint8_t { Same, Different, OnlyLeft, OnlyRight, KindDiffers, Unreadable };

/// What a verdict rests on.
enum class Basis : std::uint8_t {
    Content, ///< every byte was read, or all up to the first that differs
    Size, ///< the sizes differ, so nothing was read
    SizeAndTime, ///< both are equal, and a quick comparison was asked for
    OneFile, ///< both names lead to the same file
    LinkTarget,
    Device, ///< the numbers of what two devices lead to
    Kind, ///< both are folders, or pipes and the like, of which nothing is read
    Presence,
};

/// How far the two names of an entry are from being the same bytes.
enum class NameMatch : std::uint8_t { Exact, NormalForm, LetterCase };

struct ComparedEntry {
    std::string name; ///< relative, with "/"; the left one where there are two
    std::string rightName{}; ///< where it is not the same bytes
    NameMatch nameMatch = NameMatch::Exact;
    EntryVerdict verdict = EntryVerdict::Same;
    Basis basis = Basis::Presence;
    std::optional<io::TreeEntry> left{};
    std::optional<io::TreeEntry> right{};
    std::optional<std::uint64_t> firstDifference{}; ///< where contents were read
    std::string movedTo{}; ///< of a file that is on one side only: an equal one under this name on the other
    std::optional<Error> error{};
    std::optional<Side> unreadableSide{};
};

enum class Thoroughness : std::uint8_t {
    Contents,
    SizeAndTime, ///< files of one size whose times are within 2 seconds, as FAT has them, pass for equal
};

struct FolderPair {
    std::filesystem::path left;
    std::filesystem::path right;
    Thoroughness thoroughness = Thoroughness::Contents;
    /// Names left out on both sides, with all that is in them: "*.o" fits a name in any folder, "a/*.o" a
    /// whole relative path.
    std::vector<std::string> ignored{};
};

struct FolderTotals {
    std::uint64_t entries = 0;
    std::uint64_t bytes = 0; ///< that are going to be read of either side
    bool isOneFolder = false;
};

/// Told before the first entry.
using TellTotals = std::function<void(const FolderTotals&)>;
using TakeEntry = std::function<void(ComparedEntry&&)>;

/// Compares what is in both folders and below, empty folders included: kinds, targets of links, contents; not
/// permissions, owners or times. Follows no link and opens nothing outside the folders. Hands over the
/// entries in the order of their names, on the calling thread; files are read many at once. Memory grows with
/// the number of entries. Fails only when cancelled or when one of the folders cannot be listed. Progress
/// counts the bytes of one side.
Result<> compareFolders(
    const FolderPair& folders, const Progress& progress, const TakeEntry& take, const TellTotals& tell = {});

} // namespace core::compare
