// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/hash/checksum_file.h"
#include "core/io/file_stream.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace core::hash {

enum class Arrangement : std::uint8_t {
    OneForAll,
    BesideEach, ///< "x.iso.sha256" beside "x.iso"
};

struct CreationPlan {
    std::vector<std::filesystem::path> inputs; ///< files and folders; these are entered, links not followed
    std::vector<Algorithm> algorithms;
    ChecksumFormat format = ChecksumFormat::Gnu;
    Arrangement arrangement = Arrangement::OneForAll;
    std::filesystem::path list{}; ///< for OneForAll; the names in it are relative to its folder
    io::Existing existing = io::Existing::Refuse;
};

/// One file that was to be listed.
struct CreatedFile {
    std::filesystem::path path;
    std::string name; ///< in the list: relative to its folder
    std::uint64_t size = 0;
    std::vector<Bytes> digests{}; ///< in the order of the plan's algorithms; empty with an error
    std::optional<Error> error{};
};

/// Why something in an entered folder is in no list.
enum class Omission : std::uint8_t { ChecksumFile, NotRegular };

struct Omitted {
    std::filesystem::path path;
    Omission why;
};

struct Creation {
    std::vector<CreatedFile> files; ///< as the inputs name them, folders in the order of their names
    std::vector<Omitted> omitted;
    std::vector<Error> unreadableFolders;
    std::uint64_t failures = 0; ///< files with an error, and folders
};

/// What becomes of the lists when a file could not be read.
enum class Failures : std::uint8_t {
    Refuse, ///< while a file failed nothing is written
    LeaveOut,
};

/// Fails where the format cannot hold these algorithms, or, before anything is read, where a list is there
/// that may not be replaced.
Result<> checkPlan(const CreationPlan& plan);

/// Hashes what the plan names, each file in one pass and many at once; writes nothing. A file that cannot be
/// read, that changed while it was read, or whose name the list cannot hold carries its error. `take` sees
/// every file once, in order, before it goes into the result; it may be empty.
Result<Creation> hashForLists(const CreationPlan& plan, const Progress& progress,
    const std::function<void(const CreatedFile&)>& take = {});

/// The text of one list of all files, failed ones left out.
Result<std::string> listText(const CreationPlan& plan, const Creation& creation);

/// Writes the list, or the lists beside the files, and returns their paths. With Failures::Refuse and a
/// failed file, the error is that file's and nothing is written. Of many lists those before the failing one
/// stay.
Result<std::vector<std::filesystem::path>> writeLists(
    const CreationPlan& plan, const Creation& creation, Failures failures);

/// The lists that BesideEach writes for the file: "x.iso.sha256" for each algorithm of GNU lines and for the
/// only one of BSD lines, which go into "x.iso.sums" otherwise; "x.iso.sfv", "x.iso.hashdeep".
std::vector<std::filesystem::path> listsBeside(const CreationPlan& plan, const std::filesystem::path& file);

} // namespace core::hash
