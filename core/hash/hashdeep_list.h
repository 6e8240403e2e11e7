// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/checksum_line.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::hash {

/// Reads the lists of hashdeep, whose head says what stands in their columns.
class HashdeepList {
public:
    /// Whether the line is part of the head or a comment.
    bool takesHead(std::string_view line);
    /// Whether a head was seen: all that follows belongs to it.
    bool isOpen() const { return m_isOpen; }
    /// One entry for each digest of an algorithm that we know; none when the line is no row of this list.
    /// Names lose the folder that hashdeep was started in.
    std::vector<ChecksumEntry> row(std::string_view line) const;

private:
    enum class Meaning : std::uint8_t { Size, Digest, Unknown };
    struct Column {
        Meaning meaning;
        Algorithm algorithm{};
    };
    void readColumns(std::string_view names);
    std::string nameIn(std::string_view written) const;

    bool m_isOpen = false;
    std::vector<Column> m_columns; ///< without the name, which is the last
    std::string m_folder; ///< with its separator; empty where the head does not tell it
};

/// Of those that we know: MD5, SHA-1 and SHA-256.
bool isOfHashdeep(Algorithm algorithm);

/// Without the lines that tell in which folder it was made: hashdeep does not need them, and they are
/// nobody's business.
std::string hashdeepHead(const std::vector<Algorithm>& algorithms);
/// A name with a line break, or a CR at its end, cannot be written; `digests` are in the order of the head.
Result<std::string> hashdeepLine(
    std::uint64_t size, const std::vector<Bytes>& digests, std::string_view name);

} // namespace core::hash
