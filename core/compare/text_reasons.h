// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/finding.h"
#include "core/compare/file_comparison.h"

#include <array>
#include <string>
#include <vector>

namespace core::compare {

/// One file as plain text: UTF-8 without a mark, LF at the ends of lines, no white space before them and no
/// empty lines at the end; with what had to be left out for it.
class PlainText {
public:
    enum class Encoding : std::uint8_t { EightBit, Utf16Le, Utf16Be };

    /// The encoding is told by the beginning; `isBeginning` is whether these are the file's first bytes.
    void begin(ByteView first, bool isBeginning);
    void add(ByteView bytes);
    void finish();

    /// What has come so far and was not taken.
    std::string& text() { return m_text; }
    const std::string& text() const { return m_text; }
    bool hasEnded() const { return m_hasEnded; }

    Encoding encoding() const { return m_encoding; }
    bool hasMark() const { return m_hasMark; }
    /// "LF", "CRLF", "LF+CRLF", …; empty without a line end.
    std::string lineEnds() const;
    bool mixesLineEnds() const { return (m_lf > 0) + (m_crLf > 0) + (m_cr > 0) > 1; }
    std::uint64_t spacesAtLineEnds() const { return m_droppedSpaces; }
    std::uint64_t newlinesAtEnd() const { return m_newlines; }

private:
    void addUnit(unsigned unit);
    void addCharacter(unsigned codePoint);
    void addByte(char c);
    void newline(std::uint64_t& counter);
    void writeHeldBack();

    Encoding m_encoding = Encoding::EightBit;
    bool m_hasMark = false;
    std::size_t m_toSkip = 0;
    std::string m_text;
    std::string m_spaces;
    std::uint64_t m_newlines = 0;
    std::uint64_t m_lf = 0;
    std::uint64_t m_crLf = 0;
    std::uint64_t m_cr = 0;
    std::uint64_t m_droppedSpaces = 0;
    bool m_isAfterCr = false;
    bool m_hasEnded = false;
    std::optional<unsigned char> m_halfUnit;
    std::optional<unsigned> m_highSurrogate;
};

/// Finds out whether two files hold the same text though their bytes differ. Begins shortly before the first
/// difference; takes the bytes of both sides as they come.
class TextReasons {
public:
    /// The bytes at the beginning of both files tell their encodings. What is added then begins at `offset`,
    /// which is 0 where those are not alike.
    TextReasons(ByteView leftHead, ByteView rightHead, std::uint64_t offset);

    /// The side of which more is needed; nothing when it is clear that the texts differ, or both have ended.
    std::optional<Side> wanted() const;
    bool isPossible() const { return m_isPossible; }
    void add(Side side, ByteView bytes);
    void end(Side side);
    /// When both have ended and it is still possible.
    std::vector<Finding> findings() const;

private:
    PlainText& of(Side side) { return m_texts[static_cast<std::size_t>(side)]; }
    const PlainText& of(Side side) const { return m_texts[static_cast<std::size_t>(side)]; }
    void compare();

    std::array<PlainText, 2> m_texts;
    bool m_isPossible = true;
};

} // namespace core::compare
