// SPDX-License-Identifier: Apache-2.0
#include "core/hash/checksum_file.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/hash/clear_signed_frame.h"
#include "core/hash/corz_comment.h"
#include "core/hash/hashdeep_list.h"
#include "core/hash/list_name.h"
#include "core/hash/mistaken_input.h"
#include "core/hash/tool_output.h"

#include <algorithm>
#include <ranges>
#include <unordered_set>
#include <utility>

namespace core::hash {
namespace {

constexpr std::string_view whiteSpace = " \t";

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(whiteSpace) == std::string_view::npos;
}

bool isComment(std::string_view line)
{
    return isBlank(line) || line.front() == '#' || line.front() == ';';
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

/// The size of what signify puts above the text that it signs: a comment and a signature, a line each.
std::size_t signifyHeadSize(std::string_view text)
{
    const std::size_t first = text.find('\n');
    const std::size_t second = first == std::string_view::npos ? first : text.find('\n', first + 1);
    if (second == std::string_view::npos
        || recogniseSignature(text.substr(0, second)) != SignatureForm::Signify)
        return 0;
    return second + 1;
}

/// One list, line by line.
class Reader {
public:
    explicit Reader(const ChecksumHints& hints)
        : m_hints(hints)
        , m_guess(hints)
    {
    }

    void read(std::string_view line, std::uint64_t number)
    {
        if (m_openPgp.swallows(line, number)) {
            breakOff();
            return;
        }
        if (m_hashdeep.takesHead(line))
            return;
        if (m_hashdeep.isOpen())
            readRow(line, number);
        else if (!readTool(line, number) && !readComment(line) && !readEntry(line, number))
            readNameless(line, number);
    }

    ChecksumFile finish()
    {
        m_powerShell.finish();
        takeTools();
        for (const std::uint64_t line : m_powerShell.leftOver())
            noteUnreadable(line);
        dropHeading();
        settleBare();
        if (m_openPgp.wasSeen()) {
            m_file.frame = SignatureForm::ClearSigned;
            dropUnsigned();
        }
        relate();
        if (m_openPgp.isOpen())
            noteUnreadable(m_openPgp.begin());
        std::ranges::sort(m_unreadable);
        m_file.unreadableLines = std::move(m_unreadable);
        return std::move(m_file);
    }

private:
    struct Heading {
        CertutilHeading heading;
        std::uint64_t line;
    };

    /// Nothing that begins on one side of a frame goes on on the other.
    void breakOff()
    {
        m_powerShell.finish();
        takeTools();
        dropHeading();
        m_corz.reset();
    }

    /// What somebody put around a signed text must not pass for signed.
    void dropUnsigned()
    {
        std::uint64_t told = 0; // a line may list several digests
        std::erase_if(m_file.entries, [&](const ChecksumEntry& entry) {
            if (m_openPgp.encloses(entry.line))
                return false;
            if (std::exchange(told, entry.line) != entry.line)
                noteUnreadable(entry.line);
            return true;
        });
    }

    void readRow(std::string_view line, std::uint64_t number)
    {
        std::vector<ChecksumEntry> entries = m_hashdeep.row(line);
        if (entries.empty() && !isBlank(line))
            noteUnreadable(number);
        for (ChecksumEntry& entry : entries)
            add(std::move(entry), number);
    }

    bool readTool(std::string_view line, std::uint64_t number)
    {
        const bool isTaken = m_powerShell.takes(line, number);
        takeTools();
        return isTaken;
    }

    bool readComment(std::string_view line)
    {
        if (const auto algorithm = parseCorzComment(line))
            m_corz = algorithm;
        return isComment(line);
    }

    bool readEntry(std::string_view line, std::uint64_t number)
    {
        const std::optional<Algorithm> corz = std::exchange(m_corz, {});
        std::optional<ChecksumEntry> entry = parseChecksumLine(line, m_guess);
        if (!entry)
            return false;
        if (corz && entry->format == ChecksumFormat::Gnu && !m_hints.algorithm
            && crypto::digestSize(*corz) == entry->digest.size()) {
            entry->format = ChecksumFormat::Corz;
            entry->algorithm = *corz;
            // The program runs on Windows, where no name holds a backslash.
            std::ranges::replace(entry->name, '\\', '/');
        }
        dropHeading();
        add(*std::move(entry), number);
        return true;
    }

    void readNameless(std::string_view line, std::uint64_t number)
    {
        if (std::optional<Bytes> digest = parseBareDigest(line))
            addNameless(*std::move(digest), number);
        else if (auto heading = parseCertutilHeading(line)) {
            dropHeading();
            m_heading = Heading{ .heading = *std::move(heading), .line = number };
        } else if (!isCertutilEnd(line)) {
            noteUnreadable(number);
        }
    }

    void addNameless(Bytes digest, std::uint64_t number)
    {
        const std::optional<Heading> above = std::exchange(m_heading, {});
        std::optional<Algorithm> algorithm = above ? above->heading.algorithm : std::nullopt;
        if (!algorithm)
            algorithm = m_guess.forSize(digest.size());
        if (!algorithm || !canBeDigestOf(*algorithm, digest.size())) {
            if (above)
                noteUnreadable(above->line);
            noteUnreadable(number);
            return;
        }
        ChecksumEntry entry{ .name = above ? above->heading.name : std::string(),
            .algorithm = *algorithm,
            .digest = std::move(digest),
            .format = above ? ChecksumFormat::Certutil : ChecksumFormat::Bare,
            .line = number };
        addPerhapsBare(std::move(entry));
    }

    void takeTools()
    {
        for (ToolDigest& digest : m_powerShell.take()) {
            std::optional<Algorithm> algorithm = digest.algorithm;
            if (!algorithm)
                algorithm = m_guess.forSize(digest.digest.size());
            if (!algorithm) {
                noteUnreadable(digest.line);
                continue;
            }
            addPerhapsBare({ .name = std::move(digest.name),
                .algorithm = *algorithm,
                .digest = std::move(digest.digest),
                .format = digest.format,
                .line = digest.line });
        }
    }

    /// No file system takes a NUL in a name, and the calls that open files would stop reading there.
    void addPerhapsBare(ChecksumEntry&& entry)
    {
        if (entry.name.contains('\0'))
            noteUnreadable(entry.line);
        else if (entry.name.empty())
            m_bare.push_back(std::move(entry));
        else
            add(std::move(entry), entry.line);
    }

    /// One digest without a name is for the file that the list is named for.
    void settleBare()
    {
        const std::string_view subject = subjectOf(m_hints.fileName);
        const bool isTold = m_file.entries.empty() && m_bare.size() == 1 && !subject.empty();
        for (ChecksumEntry& entry : m_bare) {
            if (isTold) {
                entry.name = subject;
                entry.format = ChecksumFormat::Bare;
                m_file.entries.push_back(std::move(entry));
            } else {
                noteUnreadable(entry.line);
            }
        }
    }

    void relate()
    {
        std::vector<ChecksumEntry*> entries;
        for (ChecksumEntry& entry : m_file.entries) {
            if (entry.format == ChecksumFormat::PowerShell || entry.format == ChecksumFormat::Certutil)
                entries.push_back(&entry);
        }
        makeRelative(entries);
    }

    void add(ChecksumEntry&& entry, std::uint64_t number)
    {
        entry.line = number;
        m_file.entries.push_back(std::move(entry));
    }

    void dropHeading()
    {
        if (m_heading)
            noteUnreadable(m_heading->line);
        m_heading.reset();
    }

    void noteUnreadable(std::uint64_t line)
    {
        constexpr std::size_t mostKept = 100; // nobody reads more, and a hostile list could hold millions
        ++m_file.unreadableCount;
        if (m_unreadable.size() < mostKept)
            m_unreadable.push_back(line);
    }

    const ChecksumHints& m_hints;
    AlgorithmGuess m_guess;
    ClearSignedFrame m_openPgp;
    HashdeepList m_hashdeep;
    PowerShellOutput m_powerShell;
    std::optional<Algorithm> m_corz; ///< of the comment above
    std::optional<Heading> m_heading; ///< a line that may be certutil's, till the next one tells
    std::vector<ChecksumEntry> m_bare;
    std::vector<std::uint64_t> m_unreadable;
    ChecksumFile m_file;
};

Result<ChecksumFile> parseUtf8(std::string_view text, const ChecksumHints& hints)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.empty())
        return fail(ErrorCode::NotAChecksumFile, hints.fileName, Cause::Empty);
    Reader reader(hints);
    const bool endsWithCr = hasWindowsLineEnds(text);
    const std::size_t head = signifyHeadSize(text);
    std::string_view rest = text.substr(head);
    for (std::uint64_t number = head > 0 ? 3 : 1; !rest.empty(); ++number) {
        const std::size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (endsWithCr && line.ends_with('\r'))
            line.remove_suffix(1);
        reader.read(line, number);
    }
    ChecksumFile file = reader.finish();
    if (head > 0)
        file.frame = SignatureForm::Signify;
    if (file.entries.empty()) {
        std::optional<Place> place;
        const std::optional<Cause> cause = whatElse(text);
        if (!file.unreadableLines.empty() && !cause)
            place = Place{ .byte = {}, .line = file.unreadableLines.front(), .column = {}, .member = {} };
        return fail(ErrorCode::NotAChecksumFile, hints.fileName, cause, std::move(place));
    }
    return file;
}

} // namespace

Result<ChecksumFile> parseChecksums(std::string_view text, const ChecksumHints& hints)
{
    if (isUtf16Marked(text)) {
        const std::optional<std::string> utf8 = utf8FromUtf16(text);
        if (!utf8)
            return fail(ErrorCode::NotAChecksumFile, hints.fileName, Cause::Utf16);
        return parseUtf8(*utf8, hints);
    }
    if (looksLikeUtf16(text))
        return fail(ErrorCode::NotAChecksumFile, hints.fileName, Cause::Utf16);
    return parseUtf8(text, hints);
}

Result<ChecksumFile> readChecksums(io::Source& source, const ChecksumHints& hints, const StopFlag& stop)
{
    constexpr std::size_t pieceSize = std::size_t{ 64 } * 1024;
    std::string text;
    for (std::size_t filled = pieceSize; filled == pieceSize;) {
        if (stop.isRequested())
            return fail(ErrorCode::Cancelled);
        const std::size_t before = text.size();
        text.resize(before + pieceSize);
        filled = TRY(source.read(std::as_writable_bytes(std::span(text).subspan(before))));
        text.resize(before + filled);
        // An image or an archive given by mistake shows itself in the first piece.
        const bool isBinary = before == 0 && text.contains('\0') && !isUtf16Marked(text);
        if (isBinary || text.size() > largestChecksumFile)
            return fail(ErrorCode::NotAChecksumFile, hints.fileName, whatElse(text));
    }
    return parseChecksums(text, hints);
}

std::vector<Algorithm> weakAlgorithms(const ChecksumFile& list)
{
    const auto isStrong
        = [](const ChecksumEntry& entry) { return traitsOf(entry.algorithm).fitness == Fitness::Security; };
    std::unordered_set<std::string_view> protectedNames;
    for (const ChecksumEntry& entry : list.entries | std::views::filter(isStrong))
        protectedNames.insert(entry.name);
    std::vector<Algorithm> weak;
    for (const ChecksumEntry& entry : list.entries) {
        const bool isKnown = std::ranges::find(weak, entry.algorithm) != weak.end();
        if (!isKnown && !protectedNames.contains(entry.name))
            weak.push_back(entry.algorithm);
    }
    return weak;
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
