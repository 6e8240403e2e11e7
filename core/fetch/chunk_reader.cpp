// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/chunk_reader.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace core::fetch {
namespace {

constexpr std::size_t longestLine = std::size_t{ 4 } * 1024;
constexpr std::size_t largestTrailer = std::size_t{ 64 } * 1024;

} // namespace

ChunkReader::State ChunkReader::take(ByteView more, std::string& body, std::size_t most)
{
    while (m_state == State::Reading && !more.empty()) {
        if (m_part == Part::Data) {
            takeData(more, body, most);
            continue;
        }
        const std::string_view text = asText(more);
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (m_line.size() + end > longestLine) {
            m_state = State::Damaged;
            break;
        }
        m_line += text.substr(0, end);
        const bool isLine = end < text.size();
        more = more.subspan(isLine ? end + 1 : end);
        if (isLine)
            endLine();
    }
    return m_state;
}

void ChunkReader::takeData(ByteView& more, std::string& body, std::size_t most)
{
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, more.size()));
    const std::size_t room = most - std::min(most, body.size());
    body += asText(more.first(std::min(size, room)));
    more = more.subspan(size);
    m_left -= size;
    if (m_left == 0)
        m_part = Part::AfterData;
}

void ChunkReader::endLine()
{
    if (m_line.ends_with('\r'))
        m_line.pop_back();
    if (m_part == Part::Size)
        endSize();
    else if (m_part == Part::Trailer)
        endTrailer();
    else if (m_line.empty())
        m_part = Part::Size;
    else
        m_state = State::Damaged;
    m_line.clear();
}

void ChunkReader::endSize()
{
    const char* const begin = m_line.data();
    const char* const end = begin + m_line.size();
    const auto [rest, error] = std::from_chars(begin, end, m_left, 16);
    // White space before an extension is tolerated, as RFC 9112 section 7.1.1 says.
    const std::string_view after(rest, static_cast<std::size_t>(end - rest));
    const std::size_t text = after.find_first_not_of(" \t");
    if (error != std::errc{} || m_line.starts_with('-')
        || (text != std::string_view::npos && after[text] != ';')) {
        m_state = State::Damaged;
        return;
    }
    m_part = m_left == 0 ? Part::Trailer : Part::Data;
}

void ChunkReader::endTrailer()
{
    m_trailerSize += m_line.size() + 1;
    if (m_line.empty())
        m_state = State::Whole;
    else if (m_trailerSize > largestTrailer)
        m_state = State::Damaged;
}

} // namespace core::fetch
