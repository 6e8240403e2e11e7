// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/hash/checksum_file.h"

#include <filesystem>
#include <functional>

namespace core::hash {

enum class Verdict : std::uint8_t { Ok, Changed, Missing, New, Refused, Unreadable };

/// Why a listed name is not looked at.
enum class Refusal : std::uint8_t { AbsoluteName, ParentFolder, LinkOutside, NotRegular };

/// The English words.
const char* messageOf(Refusal refusal);

/// The verdict on one name, whatever the number of lines that list it.
struct AuditedFile {
    std::string name;
    Verdict verdict;
    std::uint64_t line = 0; ///< the first that lists it; 0 for a new file
    std::optional<Refusal> refusal{};
    std::optional<Error> error{};
};

enum class NewFiles : std::uint8_t { Ignore, Report }; ///< also links, pipes and devices

struct AuditScope {
    std::filesystem::path folder; ///< which the listed names are relative to; nothing outside it is opened
    NewFiles newFiles = NewFiles::Ignore;
    std::filesystem::path checksumFile{}; ///< itself not a new file
};

/// Compares the folder with the list, each file in one pass and many at once; hands over the listed files in
/// the order of the list, then the new ones by name. Fails only when cancelled or when the folder itself
/// cannot be read.
Result<> auditFolder(const ChecksumFile& list, const AuditScope& scope, const Progress& progress,
    const std::function<void(AuditedFile&&)>& take);

} // namespace core::hash
