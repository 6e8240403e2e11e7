// SPDX-License-Identifier: Apache-2.0
#include "core/hash/checksum_file.h"

#include "core/base/encoding.h"
#include "core/hash/clear_signed_frame.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::hash {
namespace {

constexpr std::string_view whiteSpace = " \t";

/// By its mark, or by a NUL in every second byte.
std::optional<Cause> looksLikeUtf16(std::string_view text)
{
    const bool isMarked = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
    const auto hasNulAt
        = [&](std::size_t at) { return text.size() > at + 2 && text[at] == '\0' && text[at + 2] == '\0'; };
    return isMarked || hasNulAt(0) || hasNulAt(1) ? std::optional(Cause::Utf16) : std::nullopt;
}

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
    consider("rmd160", Algorithm::Ripemd160);
    return found;
}

std::optional<Algorithm> algorithmOfSize(std::size_t digestSize, const ChecksumHints& hints)
{
    if (hints.algorithm) {
        const bool fits = crypto::hasVariableLength(*hints.algorithm)
            || crypto::digestSize(*hints.algorithm) == digestSize;
        return fits ? hints.algorithm : std::nullopt;
    }
    if (const auto named = algorithmNamedIn(hints.fileName, digestSize))
        return named;
    const auto* popular = std::ranges::find(byPopularity, digestSize, crypto::digestSize);
    return popular == byPopularity.end() ? std::nullopt : std::optional(*popular);
}

/// Hex, else Base64 as `cksum --base64` writes it.
std::optional<Bytes> digestBytes(std::string_view text)
{
    if (Result<Bytes> hex = fromHex(text); hex && !hex->empty())
        return *std::move(hex);
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
    std::optional<Bytes> digest = digestBytes(line.substr(digestBegin));
    if (!digest)
        return {};
    if (!crypto::hasVariableLength(*algorithm) && digest->size() != crypto::digestSize(*algorithm))
        return {};
    return entryOf(ChecksumFormat::BsdTag, *algorithm, *std::move(digest),
        isEscaped ? unescaped(name) : std::string(name));
}

/// "hex  name" and "hex *name"; a single space, as `md5 -r` writes it, is taken too.
std::optional<ChecksumEntry> parseGnuLine(std::string_view line, bool isEscaped, const ChecksumHints& hints)
{
    const std::size_t space = line.find_first_of(whiteSpace);
    if (space == std::string_view::npos || space + 1 >= line.size())
        return {};
    // Without a tag, 64 letters with a wrong one among them are a damaged SHA-256, not the Base64 of a
    // SHA-384.
    const std::string_view text = line.substr(0, space);
    if (!text.ends_with('=') && !std::ranges::all_of(text, isHexDigit))
        return {};
    std::optional<Bytes> digest = digestBytes(text);
    if (!digest)
        return {};
    const std::optional<Algorithm> algorithm = algorithmOfSize(digest->size(), hints);
    if (!algorithm)
        return {};
    const char marker = line[space + 1];
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

std::optional<ChecksumEntry> parseLine(std::string_view line, const ChecksumHints& hints)
{
    // No file system takes a NUL in a name, and the calls that open files would stop reading there.
    if (line.contains('\0'))
        return {};
    const bool isEscaped = line.starts_with('\\');
    const std::string_view body = line.substr(isEscaped ? 1 : 0);
    if (auto entry = parseTagLine(body, isEscaped))
        return entry;
    if (auto entry = parseGnuLine(body, isEscaped, hints))
        return entry;
    return parseSfvLine(line);
}

bool isComment(std::string_view line)
{
    return line.find_first_not_of(whiteSpace) == std::string_view::npos || line.front() == '#'
        || line.front() == ';';
}

/// A file written on Windows ends every line with CRLF; elsewhere a CR is part of a name.
bool hasWindowsLineEnds(std::string_view text)
{
    std::size_t lines = 0;
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
        at = text.find('\n', at + 1), ++lines) {
        if (at == 0 || text[at - 1] != '\r')
            return false;
    }
    return lines > 0;
}

void noteUnreadable(ChecksumFile& file, std::uint64_t line)
{
    constexpr std::size_t mostKept = 100; // nobody reads more, and a hostile list could hold millions
    ++file.unreadableCount;
    if (file.unreadableLines.size() < mostKept)
        file.unreadableLines.push_back(line);
}

} // namespace

Result<ChecksumFile> parseChecksums(std::string_view text, const ChecksumHints& hints)
{
    if (looksLikeUtf16(text))
        return fail(ErrorCode::NotAChecksumFile, hints.fileName, Cause::Utf16);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.empty())
        return fail(ErrorCode::NotAChecksumFile, hints.fileName, Cause::Empty);

    ChecksumFile file;
    ClearSignedFrame frame;
    const bool endsWithCr = hasWindowsLineEnds(text);
    for (std::uint64_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (endsWithCr && line.ends_with('\r'))
            line.remove_suffix(1);
        if (frame.swallows(line, number) || isComment(line))
            continue;
        if (auto entry = parseLine(line, hints)) {
            entry->line = number;
            file.entries.push_back(*std::move(entry));
        } else {
            noteUnreadable(file, number);
        }
    }
    file.isClearSigned = frame.wasSeen();
    if (frame.isOpen()) {
        noteUnreadable(file, frame.begin());
        std::ranges::sort(file.unreadableLines);
    }
    if (file.entries.empty()) {
        std::optional<Place> place;
        if (!file.unreadableLines.empty())
            place = Place{ .byte = {}, .line = file.unreadableLines.front(), .column = {}, .member = {} };
        return fail(ErrorCode::NotAChecksumFile, hints.fileName, {}, std::move(place));
    }
    return file;
}

Result<ChecksumFile> readChecksums(io::Source& source, const ChecksumHints& hints, const StopFlag& stop)
{
    constexpr std::size_t pieceSize = std::size_t{ 64 } * 1024;
    constexpr std::size_t largestList = std::size_t{ 128 } * 1024 * 1024;
    std::string text;
    for (std::size_t filled = pieceSize; filled == pieceSize;) {
        if (stop.isRequested())
            return fail(ErrorCode::Cancelled);
        const std::size_t before = text.size();
        text.resize(before + pieceSize);
        filled = TRY(source.read(std::as_writable_bytes(std::span(text).subspan(before))));
        text.resize(before + filled);
        // An image or an archive given by mistake shows itself in the first piece.
        if ((before == 0 && text.contains('\0')) || text.size() > largestList)
            return fail(ErrorCode::NotAChecksumFile, hints.fileName, looksLikeUtf16(text));
    }
    return parseChecksums(text, hints);
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

Result<std::string> sfvLine(std::string_view crc32, std::string_view name)
{
    std::string line = std::string(name).append(" ").append(crc32).append("\n");
    const Result<ChecksumFile> list = parseChecksums(line, {});
    const bool isReadBack = list && list->entries.size() == 1 && list->entries.front().name == name;
    if (!isReadBack || name.find_first_of("\r\n") != std::string_view::npos)
        return fail(ErrorCode::NotInThisFormat, std::string(name));
    return line;
}

} // namespace core::hash
