// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/hash/checksum_line.h"
#include "core/hash/list_signature.h"
#include "core/io/stream.h"

#include <string>
#include <vector>

namespace core::hash {

struct ChecksumFile {
    std::vector<ChecksumEntry> entries;
    /// Neither a checksum nor a comment nor part of a whole OpenPGP frame, and checksums outside such a
    /// frame, which nobody signed: their number, and the first of them.
    std::uint64_t unreadableCount = 0;
    std::vector<std::uint64_t> unreadableLines;
    std::optional<SignatureForm> frame{}; ///< what surrounds the lines; its signature was not looked at
};

/// Takes the lines of every ChecksumFormat, mixed as they come, with LF or CRLF, in UTF-8 or whatever bytes
/// the names have, or in UTF-16 with its mark, as PowerShell 5 writes files. Fails when no line is a
/// checksum; the cause says what else the text is, where that shows.
Result<ChecksumFile> parseChecksums(std::string_view text, const ChecksumHints& hints);

inline constexpr std::size_t largestChecksumFile = std::size_t{ 128 } * 1024 * 1024;

/// Reads and parses; gives up early on what is no text and on more than largestChecksumFile.
Result<ChecksumFile> readChecksums(io::Source& source, const ChecksumHints& hints, const StopFlag& stop);

/// The algorithms of the list that are unfit for security, each once, where a file has no other digest: a
/// weak one beside a strong one of the same name takes nothing away.
std::vector<Algorithm> weakAlgorithms(const ChecksumFile& list);

/// SFV knows no escapes: a name that would be read as another, or as a comment, is refused.
Result<std::string> sfvLine(std::string_view crc32, std::string_view name);

} // namespace core::hash
