// SPDX-License-Identifier: Apache-2.0
#include "core/hash/checksum_line.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::hash {
namespace {

constexpr std::string_view whiteSpace = " \t";

/// "Also escape the name with \\ for backslash, \n for newline and \r for carriage return" (coreutils, sha2
/// utilities)
std::optional<std::string> unescaped(std::string_view name)
{
    std::string plain;
    plain.reserve(name.size());
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] != '\\') {
            plain.push_back(name[i]);
            continue;
        }
        if (++i == name.size())
            return {};
        switch (name[i]) {
        case '\\':
            plain.push_back('\\');
            break;
        case 'n':
            plain.push_back('\n');
            break;
        case 'r':
            plain.push_back('\r');
            break;
        default:
            return {};
        }
    }
    return plain;
}

std::string escaped(std::string_view name)
{
    std::string text;
    text.reserve(name.size() + 8);
    for (const char c : name) {
        if (c == '\\')
            text += "\\\\";
        else if (c == '\n')
            text += "\\n";
        else if (c == '\r')
            text += "\\r";
        else
            text.push_back(c);
    }
    return text;
}

/// The commonest algorithm of each length first.
constexpr std::array byPopularity{ Algorithm::Md5, Algorithm::Sha1, Algorithm::Sha224, Algorithm::Sha256,
    Algorithm::Sha384, Algorithm::Sha512, Algorithm::Crc32 };

/// "sha3-256sums.txt" names SHA3-256, "image.iso.sha256" SHA-256, "B2SUMS" BLAKE2b; the longest name found
/// counts.
std::optional<Algorithm> algorithmNamedIn(std::string_view fileName, std::size_t digestSize)
{
    const auto plain = [](std::string_view text) {
        std::string letters;
        for (const char c : text) {
            if (c != '-' && c != '_')
                letters.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
        }
        return letters;
    };
    const std::string name = plain(fileName);
    std::optional<Algorithm> found;
    std::size_t longest = 0;
    const auto consider = [&](std::string_view spelling, Algorithm algorithm) {
        const std::string wanted = plain(spelling);
        if (crypto::digestSize(algorithm) == digestSize && wanted.size() > longest && name.contains(wanted)) {
            found = algorithm;
            longest = wanted.size();
        }
    };
    for (const AlgorithmTraits& traits : allAlgorithms()) {
        consider(traits.id, traits.algorithm);
        consider(traits.tag, traits.algorithm);
    }
    consider("b2sum", Algorithm::Blake2b512);
    if (name.ends_with(".b2"))
        consider(".b2", Algorithm::Blake2b512);
    consider("rmd160", Algorithm::Ripemd160);
    return found;
}

/// Hex, else Base64 as `cksum --base64` writes it.
std::optional<Bytes> digestBytes(std::string_view text, std::optional<Algorithm> algorithm = {})
{
    if (Result<Bytes> hex = fromHex(text); hex && !hex->empty())
        return *std::move(hex);
    // A length that may be any tells no Base64 from damaged hex.
    if (algorithm && crypto::hasVariableLength(*algorithm))
        return {};
    if (Result<Bytes> base64 = fromBase64(text); base64 && !base64->empty())
        return *std::move(base64);
    return {};
}

/// Nothing where the name is empty or could not be unescaped; the caller numbers the line.
std::optional<ChecksumEntry> entryOf(
    ChecksumFormat format, Algorithm algorithm, Bytes digest, std::optional<std::string> name)
{
    if (!name || name->empty())
        return {};
    return ChecksumEntry{ .name = *std::move(name),
        .algorithm = algorithm,
        .digest = std::move(digest),
        .format = format,
        .line = 0 };
}

/// "SHA256 (name) = hex", "SHA2-256(name)= hex". A name may hold ") = " itself, so the last one counts.
std::optional<ChecksumEntry> parseTagLine(std::string_view line, bool isEscaped)
{
    const std::size_t open = line.find('(');
    if (open == std::string_view::npos || open == 0)
        return {};
    const std::string_view tag = line.substr(0, line.find_last_not_of(whiteSpace, open - 1) + 1);
    const std::optional<Algorithm> algorithm = algorithmNamed(tag);
    if (!algorithm)
        return {};
    std::size_t close = line.rfind(")= ");
    std::size_t digestBegin = close == std::string_view::npos ? 0 : close + 3;
    const std::size_t spaced = line.rfind(") = ");
    if (spaced != std::string_view::npos && (close == std::string_view::npos || spaced > close)) {
        close = spaced;
        digestBegin = spaced + 4;
    }
    if (close == std::string_view::npos || close <= open)
        return {};
    const std::string_view name = line.substr(open + 1, close - open - 1);
    std::optional<Bytes> digest = digestBytes(line.substr(digestBegin), algorithm);
    if (!digest)
        return {};
    if (!canBeDigestOf(*algorithm, digest->size()))
        return {};
    return entryOf(ChecksumFormat::BsdTag, *algorithm, *std::move(digest),
        isEscaped ? unescaped(name) : std::string(name));
}

/// "hex  name" and "hex *name"; a single space, as `md5 -r` writes it, and none before the star, as in corz
/// lists, are taken too.
std::optional<ChecksumEntry> parseGnuLine(std::string_view line, bool isEscaped, AlgorithmGuess& guess)
{
    const std::size_t space = line.find_first_of(" \t*");
    if (space == std::string_view::npos || space + 1 >= line.size())
        return {};
    // Without a tag, 64 letters with a wrong one among them are a damaged SHA-256, not the Base64 of a
    // SHA-384.
    const std::string_view text = line.substr(0, space);
    if (!text.ends_with('=') && !std::ranges::all_of(text, isHexDigit))
        return {};
    std::optional<Bytes> digest = digestBytes(text, guess.given());
    if (!digest)
        return {};
    const std::optional<Algorithm> algorithm = guess.forSize(digest->size());
    if (!algorithm)
        return {};
    const char marker = line[space] == '*' ? '\0' : line[space + 1];
    // An SFV line whose name looks like a CRC has one space; coreutils writes two.
    if (*algorithm == Algorithm::Crc32 && marker != ' ' && marker != '*')
        return {};
    const std::string_view name = line.substr(space + (marker == ' ' || marker == '*' ? 2 : 1));
    return entryOf(
        ChecksumFormat::Gnu, *algorithm, *std::move(digest), isEscaped ? unescaped(name) : std::string(name));
}

std::optional<ChecksumEntry> parseSfvLine(std::string_view line)
{
    constexpr std::size_t crcLength = 8;
    line = line.substr(0, line.find_last_not_of(whiteSpace) + 1);
    if (line.size() < crcLength + 2)
        return {};
    const std::string_view crc = line.substr(line.size() - crcLength);
    std::string_view name = line.substr(0, line.size() - crcLength);
    if (!std::ranges::all_of(crc, isHexDigit) || !whiteSpace.contains(name.back()))
        return {};
    name = name.substr(0, name.find_last_not_of(whiteSpace) + 1);
    return entryOf(ChecksumFormat::Sfv, Algorithm::Crc32, fromHex(crc).value(), std::string(name));
}

} // namespace

const char* nameOf(ChecksumFormat format)
{
    switch (format) {
    case ChecksumFormat::Gnu:
        return "GNU";
    case ChecksumFormat::BsdTag:
        return "BSD";
    case ChecksumFormat::Sfv:
        return "SFV";
    case ChecksumFormat::Hashdeep:
        return "hashdeep";
    case ChecksumFormat::Corz:
        return "corz";
    case ChecksumFormat::PowerShell:
        return "PowerShell";
    case ChecksumFormat::Certutil:
        return "certutil";
    case ChecksumFormat::Bare:
        return "digest";
    }
    std::unreachable();
}

const char* idOf(ChecksumFormat format)
{
    switch (format) {
    case ChecksumFormat::Gnu:
        return "gnu";
    case ChecksumFormat::BsdTag:
        return "bsd";
    case ChecksumFormat::Sfv:
        return "sfv";
    case ChecksumFormat::Hashdeep:
        return "hashdeep";
    case ChecksumFormat::Corz:
        return "corz";
    case ChecksumFormat::PowerShell:
        return "powershell";
    case ChecksumFormat::Certutil:
        return "certutil";
    case ChecksumFormat::Bare:
        return "bare";
    }
    std::unreachable();
}

bool canBeDigestOf(Algorithm algorithm, std::size_t size)
{
    if (!crypto::hasVariableLength(algorithm))
        return crypto::digestSize(algorithm) == size;
    // The lengths that OpenSSL prints unless told otherwise.
    const std::size_t least = algorithm == Algorithm::Shake128 ? 16 : 32;
    return size >= least && size <= crypto::largestVariableLength;
}

std::optional<Algorithm> AlgorithmGuess::forSize(std::size_t digestSize)
{
    if (m_hints.algorithm) {
        return canBeDigestOf(*m_hints.algorithm, digestSize) ? m_hints.algorithm : std::nullopt;
    }
    const auto known = std::ranges::find(m_known, digestSize, &Known::digestSize);
    if (known != m_known.end())
        return known->algorithm;
    std::optional<Algorithm> algorithm = algorithmNamedIn(m_hints.fileName, digestSize);
    const auto* popular = std::ranges::find(byPopularity, digestSize, crypto::digestSize);
    if (!algorithm && popular != byPopularity.end())
        algorithm = *popular;
    // Digests have few lengths, but a hostile line may hold anything of any length.
    constexpr std::size_t largestKept = 64;
    if (digestSize <= largestKept)
        m_known.push_back({ .digestSize = digestSize, .algorithm = algorithm });
    return algorithm;
}

std::optional<ChecksumEntry> parseChecksumLine(std::string_view line, AlgorithmGuess& guess)
{
    // No file system takes a NUL in a name, and the calls that open files would stop reading there.
    if (line.contains('\0'))
        return {};
    const bool isEscaped = line.starts_with('\\');
    const std::string_view body = line.substr(isEscaped ? 1 : 0);
    if (auto entry = parseTagLine(body, isEscaped))
        return entry;
    if (auto entry = parseGnuLine(body, isEscaped, guess))
        return entry;
    return parseSfvLine(line);
}

std::string gnuLine(std::string_view digest, std::string_view name)
{
    const std::string safeName = escaped(name);
    std::string line(safeName.size() == name.size() ? "" : "\\");
    return line.append(digest).append("  ").append(safeName).append("\n");
}

std::string tagLine(std::string_view tag, std::string_view digest, std::string_view name)
{
    const std::string safeName = escaped(name);
    std::string line(safeName.size() == name.size() ? "" : "\\");
    return line.append(tag).append(" (").append(safeName).append(") = ").append(digest).append("\n");
}

} // namespace core::hash
