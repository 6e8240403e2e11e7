// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/hash/checksum_file.h"

#include <array>
#include <filesystem>
#include <functional>

namespace core::hash {

enum class Verdict : std::uint8_t { Ok, Changed, Missing, New, Refused, Unreadable };
inline constexpr std::size_t verdictCount = 6;

/// Why a listed name is not looked at.
enum class Refusal : std::uint8_t { AbsoluteName, ParentFolder, LinkOutside, NotRegular };

/// The English words.
const char* messageOf(Refusal refusal);

/// The verdict on one name, whatever the number of lines that list it.
struct AuditedFile {
    std::string name;
    Verdict verdict;
    /// Of the entry that the file fails, else of the first that lists it; 0 for a new file.
    std::uint64_t line = 0;
    std::optional<Refusal> refusal{};
    std::optional<Error> error{};
    // Of the same entry.
    std::optional<Algorithm> algorithm{};
    Bytes expected{};
    Bytes actual{}; ///< empty where the file was not read, as when its size alone tells
    std::optional<std::uint64_t> expectedSize{};
    std::optional<std::uint64_t> size{}; ///< of the file, where it could be opened
    /// Of a new file: the missing one that has its content.
    std::string formerName{};
};

/// New files are also links, pipes and devices.
enum class NewFiles : std::uint8_t { Ignore, Report };

struct AuditScope {
    std::filesystem::path folder; ///< which the listed names are relative to; nothing outside it is opened
    NewFiles newFiles = NewFiles::Ignore;
    std::filesystem::path checksumFile{}; ///< itself not a new file
    /// Bytes of new files that are read to find missing files among them.
    std::uint64_t mostToSearch = std::uint64_t(16) << 30;
};

struct AuditTotals {
    std::array<std::uint64_t, verdictCount> files{};
    std::uint64_t bytes = 0; ///< that were read of listed files

    std::uint64_t count(Verdict verdict) const { return files[static_cast<std::size_t>(verdict)]; }
};

/// Hears of every listed file of a MiB and more while it is read, and once with nothing when that ends;
/// called by several threads at once.
using FileWatch = std::function<void(std::string_view name, std::optional<Amount> amount)>;

/// Compares the folder with the list, each file in one pass and many at once; hands over the listed files in
/// the order of the list, then the new ones by name. A file that somebody writes to is read again once, then
/// it is unreadable. Fails only when cancelled or when the folder itself cannot be read.
Result<AuditTotals> auditFolder(const ChecksumFile& list, const AuditScope& scope, const Progress& progress,
    const std::function<void(AuditedFile&&)>& take, const FileWatch& watch = {});

} // namespace core::hash
