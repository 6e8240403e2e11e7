// SPDX-License-Identifier: Apache-2.0
#include "core/compare/text_reasons.h"

#include "core/compare/difference_findings.h"

#include <algorithm>

namespace core::compare {
namespace {

using Encoding = PlainText::Encoding;

// What is held back, in case that it is at the end of a line or of the file, must not grow with the file.
constexpr std::size_t mostSpaces = 4096;
constexpr std::uint64_t mostNewlines = 65'536;
/// How far one side may be ahead of the other: UTF-16 and UTF-8 read in step drift apart.
constexpr std::size_t mostLag = std::size_t{ 8 } * 1024 * 1024;

constexpr std::size_t headSize = 4;

/// English text in UTF-16 has a zero in every second byte.
Encoding encodingOf(ByteView head)
{
    const auto byte = [&](std::size_t index) { return std::to_integer<unsigned>(head[index]); };
    if (head.size() < 2)
        return Encoding::EightBit;
    if (byte(0) == 0xFF && byte(1) == 0xFE)
        return Encoding::Utf16Le;
    if (byte(0) == 0xFE && byte(1) == 0xFF)
        return Encoding::Utf16Be;
    if (head.size() < headSize)
        return Encoding::EightBit;
    if (byte(0) != 0 && byte(1) == 0 && byte(2) != 0 && byte(3) == 0)
        return Encoding::Utf16Le;
    if (byte(0) == 0 && byte(1) != 0 && byte(2) == 0 && byte(3) != 0)
        return Encoding::Utf16Be;
    return Encoding::EightBit;
}

std::size_t markSize(ByteView head, Encoding encoding)
{
    const std::string_view text = asText(head);
    if (encoding == Encoding::EightBit)
        return text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") ? 2 : 0;
}

const char* nameOf(Encoding encoding, bool hasMark)
{
    switch (encoding) {
    case Encoding::EightBit:
        return hasMark ? "UTF-8 BOM" : "UTF-8";
    case Encoding::Utf16Le:
        return "UTF-16LE";
    case Encoding::Utf16Be:
        return "UTF-16BE";
    }
    std::unreachable();
}

} // namespace

void PlainText::begin(ByteView first, bool isBeginning)
{
    m_encoding = encodingOf(first);
    const std::size_t mark = markSize(first, m_encoding);
    m_hasMark = mark > 0;
    m_toSkip = isBeginning ? mark : 0;
}

void PlainText::add(ByteView bytes)
{
    const std::size_t skipped = std::min(m_toSkip, bytes.size());
    m_toSkip -= skipped;
    for (const std::byte byte : bytes.subspan(skipped)) {
        const auto value = std::to_integer<unsigned char>(byte);
        if (m_encoding == Encoding::EightBit) {
            addByte(static_cast<char>(value));
        } else if (!m_halfUnit) {
            m_halfUnit = value;
        } else {
            const unsigned first = *std::exchange(m_halfUnit, {});
            addUnit(m_encoding == Encoding::Utf16Le ? first | unsigned{ value } << 8 : first << 8 | value);
        }
    }
}

void PlainText::finish()
{
    if (m_halfUnit)
        addByte(static_cast<char>(*m_halfUnit));
    if (const std::optional<unsigned> high = std::exchange(m_highSurrogate, {}))
        addCharacter(*high);
    if (std::exchange(m_isAfterCr, false))
        newline(m_cr);
    m_droppedSpaces += m_spaces.size();
    m_spaces.clear();
    m_hasEnded = true;
}

void PlainText::addUnit(unsigned unit)
{
    if (const std::optional<unsigned> high = std::exchange(m_highSurrogate, {})) {
        if (unit >= 0xDC00 && unit < 0xE000)
            return addCharacter(0x10000 + ((*high - 0xD800) << 10) + (unit - 0xDC00));
        addCharacter(*high);
    }
    if (unit >= 0xD800 && unit < 0xDC00)
        m_highSurrogate = unit;
    else
        addCharacter(unit);
}

void PlainText::addCharacter(unsigned codePoint)
{
    const auto tail = [&](unsigned shift) { addByte(static_cast<char>(0x80 | (codePoint >> shift & 0x3F))); };
    if (codePoint < 0x80)
        return addByte(static_cast<char>(codePoint));
    if (codePoint < 0x800) {
        addByte(static_cast<char>(0xC0 | codePoint >> 6));
    } else if (codePoint < 0x10000) {
        addByte(static_cast<char>(0xE0 | codePoint >> 12));
        tail(6);
    } else {
        addByte(static_cast<char>(0xF0 | codePoint >> 18));
        tail(12);
        tail(6);
    }
    tail(0);
}

void PlainText::addByte(char c)
{
    if (std::exchange(m_isAfterCr, false)) {
        if (c == '\n')
            return newline(m_crLf);
        newline(m_cr);
    }
    if (c == '\r') {
        m_isAfterCr = true;
    } else if (c == '\n') {
        newline(m_lf);
    } else if (c == ' ' || c == '\t') {
        m_spaces += c;
        if (m_spaces.size() > mostSpaces)
            writeHeldBack();
    } else {
        writeHeldBack();
        m_text += c;
    }
}

void PlainText::newline(std::uint64_t& counter)
{
    ++counter;
    m_droppedSpaces += m_spaces.size();
    m_spaces.clear();
    if (++m_newlines > mostNewlines)
        writeHeldBack();
}

void PlainText::writeHeldBack()
{
    m_text.append(m_newlines, '\n');
    m_newlines = 0;
    m_text += m_spaces;
    m_spaces.clear();
}

std::string PlainText::lineEnds() const
{
    std::string names;
    const auto add = [&](std::uint64_t count, const char* name) {
        if (count > 0)
            names.append(names.empty() ? "" : "+").append(name);
    };
    add(m_lf, "LF");
    add(m_crLf, "CRLF");
    add(m_cr, "CR");
    return names;
}

TextReasons::TextReasons(ByteView leftHead, ByteView rightHead, std::uint64_t offset)
{
    of(Side::Left).begin(leftHead, offset == 0);
    of(Side::Right).begin(rightHead, offset == 0);
}

std::optional<Side> TextReasons::wanted() const
{
    const PlainText& left = of(Side::Left);
    const PlainText& right = of(Side::Right);
    if (!m_isPossible || (left.hasEnded() && right.hasEnded()))
        return {};
    if (left.hasEnded() || right.hasEnded())
        return left.hasEnded() ? Side::Right : Side::Left;
    // Whoever is ahead waits.
    return left.text().empty() ? Side::Left : Side::Right;
}

void TextReasons::add(Side side, ByteView bytes)
{
    if (!m_isPossible)
        return;
    of(side).add(bytes);
    compare();
}

void TextReasons::end(Side side)
{
    if (!m_isPossible || of(side).hasEnded())
        return;
    of(side).finish();
    compare();
}

void TextReasons::compare()
{
    std::string& left = of(Side::Left).text();
    std::string& right = of(Side::Right).text();
    const std::size_t common = std::min(left.size(), right.size());
    m_isPossible = left.compare(0, common, right, 0, common) == 0;
    left.erase(0, common);
    right.erase(0, common);
    const bool isTooMuch = (of(Side::Left).hasEnded() && !right.empty())
        || (of(Side::Right).hasEnded() && !left.empty()) || std::max(left.size(), right.size()) > mostLag;
    m_isPossible = m_isPossible && !isTooMuch;
}

std::vector<Finding> TextReasons::findings() const
{
    const PlainText& left = of(Side::Left);
    const PlainText& right = of(Side::Right);
    std::vector<Finding> findings;
    const auto pair = [](const std::string& one, const std::string& other) { return one + ", " + other; };
    if (left.encoding() != right.encoding())
        findings.push_back({ .kind = &encodingDiffers,
            .value
            = pair(nameOf(left.encoding(), left.hasMark()), nameOf(right.encoding(), right.hasMark())) });
    else if (left.hasMark() != right.hasMark())
        findings.push_back({ .kind = left.hasMark() ? &markOnTheLeft : &markOnTheRight });
    if (left.lineEnds() != right.lineEnds() && !left.lineEnds().empty() && !right.lineEnds().empty())
        findings.push_back({ .kind = &lineEndsDiffer, .value = pair(left.lineEnds(), right.lineEnds()) });
    if (left.spacesAtLineEnds() != right.spacesAtLineEnds())
        findings.push_back({ .kind = &spacesAtLineEndsDiffer });
    if (left.newlinesAtEnd() != right.newlinesAtEnd())
        findings.push_back({ .kind = &newlinesAtEndDiffer });
    if (findings.empty())
        findings.push_back(left.mixesLineEnds() || right.mixesLineEnds()
                ? Finding{ .kind = &lineEndsDiffer, .value = pair(left.lineEnds(), right.lineEnds()) }
                : Finding{ .kind = &spacesAtLineEndsDiffer });
    return findings;
}

} // namespace core::compare
