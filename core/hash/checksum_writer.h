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
};

/// The text of a whole checksum file. NotInThisFormat names what the format cannot hold: in GNU lines, which
/// do not name their algorithm, a second one; in SFV lines any but CRC-32, and some file names.
Result<std::string> writeChecksums(ChecksumFormat format, std::span<const ChecksumLine> lines);

/// How a list in the folder names the file: with "/", and OutsideFolder where that would take "..". Links to
/// folders are followed, for both may have been named by different ways.
Result<std::string> nameRelativeTo(const std::filesystem::path& folder, const std::filesystem::path& file);

} // namespace core::hash
