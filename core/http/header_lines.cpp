// SPDX-License-Identifier: Apache-2.0
#include "core/http/header_lines.h"

#include "core/base/text.h"

#include <algorithm>

namespace core::http {
namespace {

constexpr std::string_view fence = "```";

std::size_t indentationOf(std::string_view line)
{
    return std::min(line.find_first_not_of(" \t"), line.size());
}

/// Without one level of "> "; nothing where the line has none.
std::optional<std::string_view> unquoted(std::string_view line)
{
    line.remove_prefix(indentationOf(line));
    if (!line.starts_with('>'))
        return {};
    line.remove_prefix(1);
    if (line.starts_with(' '))
        line.remove_prefix(1);
    return line;
}

bool isFence(std::string_view line)
{
    line = trimmed(line);
    return line.starts_with(fence) && !line.contains(':');
}

/// A fenced block is all that counts, wherever it begins: people write a sentence before it.
void findFence(std::string_view text, Framing& framing)
{
    constexpr int mostLinesBefore = 20;
    LineReader lines(text, framing);
    for (int i = 0; i < mostLinesBefore; ++i) {
        const auto line = lines.next();
        if (!line)
            return;
        if (!isFence(line->text))
            continue;
        framing.begin = lines.offset();
        for (std::size_t end = lines.offset(); const auto inside = lines.next(); end = lines.offset()) {
            if (isFence(inside->text)) {
                framing.end = end;
                return;
            }
        }
        return;
    }
}

/// "< " lines are curl's, and its "> " lines are no quotation.
void countQuotes(std::string_view text, Framing& framing)
{
    constexpr std::size_t mostQuotes = 8;
    for (; framing.quotes < mostQuotes; ++framing.quotes) {
        LineReader lines(text, framing);
        bool isQuoted = false;
        while (const auto line = lines.next()) {
            if (line->isBlank())
                continue;
            if (!unquoted(line->text))
                return;
            isQuoted = true;
        }
        if (!isQuoted)
            return;
    }
}

void measureIndentation(std::string_view text, Framing& framing)
{
    std::optional<std::size_t> least;
    LineReader lines(text, framing);
    while (const auto line = lines.next()) {
        if (line->isBlank())
            continue;
        least = std::min(least.value_or(line->text.size()), indentationOf(line->text));
        if (*least == 0)
            return;
    }
    framing.indentation = least.value_or(0);
}

} // namespace

bool Line::isBlank() const
{
    return trimmed(text).empty();
}

Framing framingOf(std::string_view text)
{
    Framing framing{ .begin = text.starts_with("\xEF\xBB\xBF") ? std::size_t{ 3 } : 0, .end = text.size() };
    framing.endsWithCarriageReturn = !text.contains('\n') && text.contains('\r');
    findFence(text, framing);
    countQuotes(text, framing);
    measureIndentation(text, framing);
    return framing;
}

LineReader::LineReader(std::string_view text, const Framing& framing)
    : m_text(text.substr(0, framing.end))
    , m_framing(framing)
    , m_at(framing.begin)
{
    const std::string_view before = text.substr(0, framing.begin);
    const char end = framing.endsWithCarriageReturn ? '\r' : '\n';
    m_number += static_cast<std::uint64_t>(std::ranges::count(before, end));
    m_lineBegin = before.rfind(end) + 1; // 0 where there is none
}

std::optional<Line> LineReader::next()
{
    if (m_at >= m_text.size())
        return {};
    const std::size_t end = m_text.find(m_framing.endsWithCarriageReturn ? '\r' : '\n', m_at);
    const bool isEnded = end != std::string_view::npos;
    Line line{ .text = m_text.substr(m_at, isEnded ? end - m_at : end), .number = m_number };
    if (isEnded && m_framing.endsWithCarriageReturn) {
        line.end = Line::End::CarriageReturn;
    } else if (isEnded && line.text.ends_with('\r')) {
        line.end = Line::End::CarriageReturnLineFeed;
        line.text.remove_suffix(1);
    } else if (isEnded) {
        line.end = Line::End::LineFeed;
    }
    for (std::size_t i = 0; i < m_framing.quotes; ++i)
        line.text = unquoted(line.text).value_or(line.text);
    line.text.remove_prefix(std::min(m_framing.indentation, indentationOf(line.text)));
    line.byte = static_cast<std::uint64_t>(line.text.data() - m_text.data());
    line.column = line.byte - m_lineBegin + 1;
    m_at = isEnded ? end + 1 : m_text.size();
    m_lineBegin = m_at;
    m_number += isEnded ? 1 : 0;
    return line;
}

std::optional<Line> LineReader::peek() const
{
    return LineReader(*this).next();
}

std::optional<Line> LineReader::peekText() const
{
    LineReader ahead(*this);
    auto line = ahead.next();
    while (line && line->isBlank())
        line = ahead.next();
    return line;
}

void LineReader::skip(std::size_t size)
{
    const std::string_view skipped = rest().substr(0, size);
    const char end = m_framing.endsWithCarriageReturn ? '\r' : '\n';
    m_number += static_cast<std::uint64_t>(std::ranges::count(skipped, end));
    if (const std::size_t last = skipped.rfind(end); last != std::string_view::npos)
        m_lineBegin = m_at + last + 1;
    m_at += skipped.size();
}

bool isTokenByte(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9') || std::string_view("!#$%&'*+-.^_`|~").contains(letter);
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isTokenByte);
}

std::optional<std::string_view> fieldNameIn(std::string_view line)
{
    const std::string_view name = trimmed(line.substr(0, line.find(':')));
    return name.size() < line.size() && line.contains(':') && isToken(name) ? std::optional(name)
                                                                            : std::nullopt;
}

} // namespace core::http
