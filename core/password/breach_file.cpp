// SPDX-License-Identifier: Apache-2.0
#include "core/password/breach_file.h"

#include "core/base/encoding.h"
#include "core/password/breach_line.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace core::password {
namespace {

constexpr std::size_t windowSize = 4096;
constexpr std::size_t tailSize = 1024;
constexpr std::size_t fewestDigits = 8; ///< of what is a hash of another kind, and no word
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isCompressed(std::string_view head)
{
    using namespace std::string_view_literals;
    constexpr std::string_view marks[] = { "7z\xBC\xAF\x27\x1C"sv, "PK\x03\x04"sv, "\x1F\x8B"sv,
        "\xFD\x37zXZ\0"sv, "\x28\xB5\x2F\xFD"sv, "BZh"sv, "Rar!"sv };
    return std::ranges::any_of(marks, [&](std::string_view mark) { return head.starts_with(mark); });
}

/// Its first 16 digits; hashes are spread evenly over these.
std::uint64_t keyOf(std::string_view digits)
{
    std::uint64_t key = 0;
    std::from_chars(digits.data(), digits.data() + std::min<std::size_t>(digits.size(), 16), key, 16);
    return key;
}

} // namespace

BreachFile::BreachFile(std::unique_ptr<io::RandomAccessFile> file, std::string name)
    : m_file(std::move(file))
    , m_name(std::move(name))
    , m_end(m_file->size())
{
}

Result<BreachFile> BreachFile::open(std::unique_ptr<io::RandomAccessFile> file, std::string name)
{
    BreachFile list(std::move(file), std::move(name));
    const Bytes head = TRY(list.readHead());
    TRY(list.readEnds(head));
    return list;
}

std::unexpected<Error> BreachFile::refuse(Cause cause, std::uint64_t byte) const
{
    Place place;
    place.byte = byte;
    return fail(ErrorCode::NotABreachList, m_name, cause, std::move(place));
}

Result<Bytes> BreachFile::read(std::uint64_t offset, std::size_t size)
{
    Bytes bytes(size);
    bytes.resize(TRY(m_file->readAt(offset, bytes)));
    ++m_reads;
    m_bytesRead += bytes.size();
    if (bytes.size() < size)
        return fail(ErrorCode::ReadFailed, m_name, Cause::ChangedMeanwhile);
    return bytes;
}

Result<Bytes> BreachFile::readHead()
{
    Bytes bytes = TRY(read(0, static_cast<std::size_t>(std::min<std::uint64_t>(m_end, windowSize))));
    const std::string_view head = asText(bytes);
    if (isCompressed(head))
        return fail(ErrorCode::NotABreachList, m_name, Cause::Compressed);
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"))
        return fail(ErrorCode::NotABreachList, m_name, Cause::Utf16);
    m_begin = head.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    const std::string_view text = head.substr(m_begin);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return fail(ErrorCode::NotABreachList, m_name, Cause::Empty);
    if (text.contains('\0'))
        return fail(ErrorCode::NotABreachList, m_name, Cause::Binary);
    const std::size_t digits = leadingHexDigits(text);
    const bool isHash = digits >= fewestDigits
        && (digits == text.size() || std::string_view(":\r\n \t").contains(text[digits]));
    if (digits == digitCount(BreachHashKind::Sha1))
        m_kind = BreachHashKind::Sha1;
    else if (digits == digitCount(BreachHashKind::Ntlm))
        m_kind = BreachHashKind::Ntlm;
    else if (isHash)
        return fail(ErrorCode::NotABreachList, m_name, Cause::OtherHashLength);
    else
        return refuse(text.starts_with('<') ? Cause::WebPage : Cause::IllegalCharacter, m_begin + digits);
    return bytes;
}

Result<> BreachFile::readEnds(const Bytes& head)
{
    const std::uint64_t tailBegin = m_end > windowSize ? m_end - tailSize : 0;
    const Bytes tail
        = m_end > windowSize ? TRY(read(tailBegin, static_cast<std::size_t>(m_end - tailBegin))) : head;
    const std::size_t last = asText(tail).find_last_not_of(" \t\r\n");
    if (last == std::string_view::npos)
        return refuse(Cause::Empty, tailBegin);
    // One line break, or none, belongs to the last line; more are empty lines.
    const std::size_t lineBreak = asText(tail).find('\n', last);
    m_end = lineBreak == std::string_view::npos ? m_end : tailBegin + lineBreak + 1;
    const auto upToEnd = [&](const Bytes& bytes, std::uint64_t at) {
        return asText(bytes).substr(0, static_cast<std::size_t>(m_end - at));
    };
    const Window first = TRY(windowIn(upToEnd(head, 0).substr(m_begin), m_begin, true));
    TRY(checkOrder(first, { .begin = m_begin, .end = m_end }));
    const bool isOne = tailBegin == 0;
    const Window final = isOne ? first : TRY(windowIn(upToEnd(tail, tailBegin), tailBegin, false));
    TRY(checkOrder(final, { .begin = m_begin, .end = m_end }));
    m_last = final.lines.back().digits;
    if (m_last < first.lines.front().digits)
        return refuse(Cause::NotSorted, final.lines.back().byte);
    // Hashes are random: between the last of n and the greatest possible one is a gap of one in n, give or
    // take; 64 times as much happens once in 10^27 lists.
    constexpr double gapsTooMany = 64;
    const double meanLine
        = static_cast<double>(first.end - m_begin) / static_cast<double>(first.lines.size());
    const double lines = static_cast<double>(m_end - m_begin) / meanLine;
    const double share = 1 - static_cast<double>(keyOf(m_last)) / std::exp2(64);
    m_endsTooEarly = share * lines > gapsTooMany;
    return {};
}

Result<BreachFile::Window> BreachFile::readWindow(std::uint64_t at, std::size_t size, bool beginsALine)
{
    const Bytes bytes = TRY(read(at, size));
    return windowIn(asText(bytes), at, beginsALine);
}

Result<BreachFile::Window> BreachFile::windowIn(
    std::string_view text, std::uint64_t at, bool beginsALine) const
{
    std::size_t begin = 0;
    if (!beginsALine) {
        begin = text.find('\n');
        if (begin == std::string_view::npos)
            return refuse(Cause::IllegalCharacter, at);
        ++begin;
    }
    Window window;
    while (begin < text.size()) {
        std::size_t end = text.find('\n', begin);
        const bool isCut = end == std::string_view::npos;
        if (isCut && at + text.size() != m_end && text.size() - begin <= longestBreachLine)
            break;
        end = isCut ? text.size() : end;
        if (end - begin > longestBreachLine)
            return refuse(Cause::IllegalCharacter, at + begin + longestBreachLine);
        const auto line = readBreachLine(text.substr(begin, end - begin), digitCount(m_kind));
        if (!line) {
            const bool isEnd = isCut && line.error().byte == text.size() - begin;
            return refuse(isEnd ? Cause::Truncated : line.error().cause, at + begin + line.error().byte);
        }
        window.lines.push_back(
            { .byte = at + begin, .digits = std::string(line->digits()), .count = line->count });
        begin = isCut ? end : end + 1;
        window.end = at + begin;
    }
    if (window.lines.empty())
        return refuse(Cause::IllegalCharacter, at);
    return window;
}

Result<> BreachFile::checkOrder(const Window& window, const Span& span) const
{
    const auto fallsAt = std::ranges::adjacent_find(
        window.lines, [](const Line& a, const Line& b) { return b.digits < a.digits; });
    if (fallsAt != window.lines.end())
        return refuse(Cause::NotSorted, std::next(fallsAt)->byte);
    if (!span.before.empty() && window.lines.front().digits < span.before)
        return refuse(Cause::NotSorted, window.lines.front().byte);
    if (!span.behind.empty() && window.lines.back().digits > span.behind)
        return refuse(Cause::NotSorted, window.lines.back().byte);
    return {};
}

/// Where in the file the hash is to be expected, were the hashes spread evenly.
std::uint64_t BreachFile::guess(const Span& span, std::string_view wanted) const
{
    const double before = span.before.empty() ? 0 : static_cast<double>(keyOf(span.before));
    const double behind = span.behind.empty() ? std::exp2(64) : static_cast<double>(keyOf(span.behind));
    const double key = static_cast<double>(keyOf(wanted));
    const double share = behind > before ? std::clamp((key - before) / (behind - before), 0.0, 1.0) : 0.5;
    const std::uint64_t size = span.end - span.begin;
    return span.begin + std::min(size, static_cast<std::uint64_t>(share * static_cast<double>(size)));
}

Result<BreachSighting> BreachFile::find(const BreachHash& hash)
{
    if (hash.kind != m_kind)
        return fail(ErrorCode::NotABreachList, m_name, Cause::OtherHashLength);
    const std::string_view wanted = hash.text();
    BreachSighting sighting;
    Span span{ .begin = m_begin, .end = m_end };
    bool isHalving = false;
    while (span.begin < span.end && !sighting.isFound) {
        const std::uint64_t width = span.end - span.begin;
        const std::uint64_t middle = isHalving ? span.begin + width / 2 : guess(span, wanted);
        const std::uint64_t latest = width > windowSize ? span.end - windowSize : span.begin;
        const std::uint64_t at
            = std::clamp(middle - std::min<std::uint64_t>(middle, windowSize / 2), span.begin, latest);
        const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(windowSize, span.end - at));
        const Window window = TRY(readWindow(at, size, at == span.begin));
        TRY(checkOrder(window, span));
        const Line& first = window.lines.front();
        const Line& last = window.lines.back();
        if (wanted < first.digits) {
            span.end = first.byte;
            span.behind = first.digits;
        } else if (wanted > last.digits) {
            span.begin = window.end;
            span.before = last.digits;
        } else {
            const auto line = std::ranges::lower_bound(window.lines, wanted, {}, &Line::digits);
            sighting.isFound = line->digits == wanted;
            sighting.count = sighting.isFound ? line->count : std::nullopt;
            break;
        }
        // Hashes that are not spread evenly must not make this slower than a binary search.
        isHalving = !isHalving && span.end - span.begin > width / 2;
    }
    if (m_file->hasChanged())
        return fail(ErrorCode::ReadFailed, m_name, Cause::ChangedMeanwhile);
    // What opening has read belongs to the first answer.
    sighting.bytesRead = std::exchange(m_bytesRead, 0);
    sighting.reads = std::exchange(m_reads, 0);
    sighting.isBehindEnd = !sighting.isFound && m_endsTooEarly && wanted > m_last;
    return sighting;
}

} // namespace core::password
