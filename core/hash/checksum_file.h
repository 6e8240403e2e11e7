// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/hash/algorithm.h"
#include "core/io/stream.h"

#include <string>
#include <vector>

namespace core::hash {

enum class ChecksumFormat : std::uint8_t {
    Gnu, ///< coreutils: "hex  name", "hex *name"; a leading \ says that the name is escaped
    BsdTag, ///< "SHA256 (name) = hex", also as OpenSSL writes it: "SHA2-256(name)= hex"
    Sfv, ///< "name crc32"
};

struct ChecksumEntry {
    std::string name; ///< the bytes of the file name, unescaped
    Algorithm algorithm;
    Bytes digest;
    ChecksumFormat format;
    std::uint64_t line; ///< from 1
};

struct ChecksumFile {
    std::vector<ChecksumEntry> entries;
    /// Neither a checksum nor a comment nor part of a whole OpenPGP frame: their number, and the first of
    /// them.
    std::uint64_t unreadableCount = 0;
    std::vector<std::uint64_t> unreadableLines;
    bool isClearSigned = false; ///< an OpenPGP frame surrounds the lines; its signature was not looked at
};

/// What the lines themselves do not say.
struct ChecksumHints {
    std::string fileName{}; ///< "B2SUMS" or "x.sm3" tell which algorithm of that length is meant
    std::optional<Algorithm> algorithm{}; ///< overrides what length and file name suggest
};

/// Takes GNU, BSD tag and SFV lines, mixed as they come, with LF or CRLF; fails when no line is a checksum.
Result<ChecksumFile> parseChecksums(std::string_view text, const ChecksumHints& hints);

/// Reads and parses; gives up early on what is no text and on more than 128 MiB.
Result<ChecksumFile> readChecksums(io::Source& source, const ChecksumHints& hints, const StopFlag& stop);

// One line each, with its LF. `digest` is in hex, or in Base64 as `cksum --base64` has it.

std::string gnuLine(std::string_view digest, std::string_view name);
std::string tagLine(std::string_view tag, std::string_view digest, std::string_view name);
/// SFV knows no escapes: a name that would be read as another, or as a comment, is refused.
Result<std::string> sfvLine(std::string_view crc32, std::string_view name);

} // namespace core::hash
