// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/checksum_file.h"

#include <filesystem>
#include <span>
#include <string>

namespace core::hash {

struct ChecksumLine {
    std::string name; ///< the bytes of the file name, unescaped
    Algorithm algorithm;
    Bytes digest;
    std::uint64_t size = 0; ///< of the file; only hashdeep lists tell it
};

/// Those that writeChecksums() writes.
bool isWritable(ChecksumFormat format);

/// Whether one list of this format can hold digests of all these algorithms: in GNU lines, which do not name
/// theirs, one; in SFV lines CRC-32; in hashdeep lists MD5, SHA-1 and SHA-256. NotInThisFormat names the
/// first that it cannot.
Result<> checkAlgorithms(ChecksumFormat format, std::span<const Algorithm> algorithms);

/// The text of a whole checksum file. NotInThisFormat names what the format cannot hold, also file names. The
/// lines of a file stand together, in hashdeep lists in the same order for all files.
Result<std::string> writeChecksums(ChecksumFormat format, std::span<const ChecksumLine> lines);

/// How a list in the folder names the file: with "/", and OutsideFolder where that would take "..". Links to
/// folders are followed, for both may have been named by different ways.
Result<std::string> nameRelativeTo(const std::filesystem::path& folder, const std::filesystem::path& file);

} // namespace core::hash
