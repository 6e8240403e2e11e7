// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/io/random_access_file.h"
#include "core/password/breach.h"

#include <memory>
#include <vector>

namespace core::password {

/// One file "HASH:COUNT" in the order of the hashes, as the downloader of Pwned Passwords writes it: 40 GB,
/// of which a search reads some 20 KB. Counts may be missing, lines may end in LF or CRLF, letters may be of
/// either case.
class BreachFile {
public:
    /// Looks at both ends of the file: NotABreachList with Cause::Compressed, NotSorted (as the lists
    /// "ordered by count" are), OtherHashLength, Empty, Truncated or IllegalCharacter and the byte.
    static Result<BreachFile> open(std::unique_ptr<io::RandomAccessFile> file, std::string name);

    /// Told by the length of its hashes. A list of MD5 cannot be told from one of NTLM.
    BreachHashKind kind() const { return m_kind; }
    std::uint64_t size() const { return m_file->size(); }
    /// Its last hash is so far from the greatest possible one that lines must be missing.
    bool endsTooEarly() const { return m_endsTooEarly; }

    /// Contradictions that come to light on the way are NotABreachList with Cause::NotSorted and the byte; a
    /// file that somebody writes to is ReadFailed with Cause::ChangedMeanwhile.
    Result<BreachSighting> find(const BreachHash& hash);

private:
    struct Line {
        std::uint64_t byte;
        std::string digits;
        std::optional<std::uint64_t> count;
    };
    /// The lines that lie in a piece of the file as a whole.
    struct Window {
        std::vector<Line> lines;
        std::uint64_t end = 0; ///< behind the last of them
    };
    /// Where the hash must be, if anywhere. The keys are the beginnings of the hashes outside.
    struct Span {
        std::uint64_t begin;
        std::uint64_t end;
        std::string before{}; ///< the hash of the line before; empty: none is known
        std::string behind{};
    };

    BreachFile(std::unique_ptr<io::RandomAccessFile> file, std::string name);

    Result<Bytes> readHead();
    Result<> readEnds(const Bytes& head);
    Result<Bytes> read(std::uint64_t offset, std::size_t size);
    Result<Window> readWindow(std::uint64_t at, std::size_t size, bool beginsALine);
    Result<Window> windowIn(std::string_view text, std::uint64_t at, bool beginsALine) const;
    Result<> checkOrder(const Window& window, const Span& span) const;
    std::uint64_t guess(const Span& span, std::string_view wanted) const;
    std::unexpected<Error> refuse(Cause cause, std::uint64_t byte) const;

    std::unique_ptr<io::RandomAccessFile> m_file;
    std::string m_name;
    BreachHashKind m_kind = BreachHashKind::Sha1;
    std::uint64_t m_begin = 0; ///< behind a byte order mark
    std::uint64_t m_end = 0; ///< before empty lines at the end
    std::string m_last{}; ///< hash
    bool m_endsTooEarly = false;
    std::uint64_t m_bytesRead = 0;
    std::uint32_t m_reads = 0;
};

} // namespace core::password
