// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/hash/algorithm.h"

#include <string>
#include <vector>

namespace core::hash {

enum class ChecksumFormat : std::uint8_t {
    Gnu, ///< coreutils: "hex  name", "hex *name"; a leading \ says that the name is escaped
    BsdTag, ///< "SHA256 (name) = hex", also as OpenSSL writes it: "SHA2-256(name)= hex"
    Sfv, ///< "name crc32"
    Hashdeep, ///< "size,digest,…,name" below "%%%% HASHDEEP-1.0" and a line that names the columns
    Corz, ///< "digest *name" below "#md5#name#time"
    PowerShell, ///< Get-FileHash as table, list or CSV
    Certutil, ///< certutil -hashfile
    Bare, ///< a digest alone; the list's own name says whose: "x.iso.sha256"
};

/// "GNU lines", "SFV": for sentences, the same in every language.
const char* nameOf(ChecksumFormat format);
/// Stable, for scripts: "gnu", "bsd", "sfv".
const char* idOf(ChecksumFormat format);

struct ChecksumEntry {
    std::string name; ///< the bytes of the file name, unescaped
    Algorithm algorithm;
    Bytes digest;
    ChecksumFormat format;
    std::uint64_t line; ///< from 1
    std::optional<std::uint64_t> size{}; ///< of the file, where the list tells it
};

/// What the lines themselves do not say.
struct ChecksumHints {
    std::string fileName{}; ///< "B2SUMS" or "x.sm3" tell which algorithm of that length is meant
    std::optional<Algorithm> algorithm{}; ///< overrides what length and file name suggest
};

/// Whether a list's digest of so many bytes can be of the algorithm. Of SHAKE it needs 16 (SHAKE128) or 32
/// (SHAKE256): a file that has a shorter one is soon made.
bool canBeDigestOf(Algorithm algorithm, std::size_t size);

/// Which algorithm a digest in a line without a tag is of: what the hints say, else the commonest of that
/// length. Remembers, for a list asks the same again and again.
class AlgorithmGuess {
public:
    explicit AlgorithmGuess(const ChecksumHints& hints)
        : m_hints(hints)
    {
    }
    explicit AlgorithmGuess(ChecksumHints&&) = delete; // they must outlive this
    std::optional<Algorithm> forSize(std::size_t digestSize);
    /// What the hints say.
    std::optional<Algorithm> given() const { return m_hints.algorithm; }

private:
    struct Known {
        std::size_t digestSize;
        std::optional<Algorithm> algorithm;
    };
    const ChecksumHints& m_hints;
    std::vector<Known> m_known;
};

/// A GNU, BSD tag or SFV line without its line break; the caller numbers it.
std::optional<ChecksumEntry> parseChecksumLine(std::string_view line, AlgorithmGuess& guess);

// One line each, with its LF. `digest` is in hex, or in Base64 as `cksum --base64` has it.

std::string gnuLine(std::string_view digest, std::string_view name);
std::string tagLine(std::string_view tag, std::string_view digest, std::string_view name);

} // namespace core::hash
