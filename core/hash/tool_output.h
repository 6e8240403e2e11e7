// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/checksum_line.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core::hash {

/// A digest as a program printed it for people.
struct ToolDigest {
    ChecksumFormat format;
    std::optional<Algorithm> algorithm; ///< where the output names it; its length fits
    Bytes digest;
    std::string name; ///< as it was printed; empty where it was not, or was cut off
    std::uint64_t line;
};

/// Reads what PowerShell's Get-FileHash prints, line by line: a table, a list whose long values go on in the
/// next lines, or CSV.
class PowerShellOutput {
public:
    /// Whether the line belongs to such output. A line that does not ends a list.
    bool takes(std::string_view line, std::uint64_t number);
    /// After the last line.
    void finish() { endRecord(); }
    /// What is complete by now, in order.
    std::vector<ToolDigest> take() { return std::exchange(m_digests, {}); }
    /// Lines that were taken and came to nothing.
    const std::vector<std::uint64_t>& leftOver() const { return m_leftOver; }

private:
    /// A list as it is being read.
    struct Record {
        std::optional<std::string> algorithm;
        std::optional<std::string> hash;
        std::optional<std::string> path;
        std::string* last = nullptr; ///< what a line that goes on belongs to
        std::vector<std::uint64_t> lines;
    };
    bool takesListLine(std::string_view line, std::uint64_t number);
    bool takesCsvLine(std::string_view line, std::uint64_t number);
    bool takesTableLine(std::string_view line, std::uint64_t number);
    void endRecord();

    Record m_record;
    bool m_isInTable = false;
    char m_separator = '\0'; ///< of CSV, once its head was seen
    std::vector<std::string> m_columns; ///< of CSV, in lower case
    std::vector<ToolDigest> m_digests;
    std::vector<std::uint64_t> m_leftOver;
};

/// The line above a digest of `certutil -hashfile`: "SHA256 hash of image.iso:", in whatever language.
struct CertutilHeading {
    std::optional<Algorithm> algorithm;
    std::string name; ///< empty where the algorithm is not named, for then the words are not known
};

std::optional<CertutilHeading> parseCertutilHeading(std::string_view line);

/// Its last line; the rest of that is in the language of the system.
bool isCertutilEnd(std::string_view line);

/// A digest without a name: hex alone, perhaps in groups parted by blanks.
std::optional<Bytes> parseBareDigest(std::string_view line);

/// Makes names of the tools' paths: with "/", and absolute ones without the folder that they share.
void makeRelative(std::vector<ChecksumEntry*>& entries);

} // namespace core::hash
