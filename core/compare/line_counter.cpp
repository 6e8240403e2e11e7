// SPDX-License-Identifier: Apache-2.0
#include "core/compare/line_counter.h"

#include <algorithm>

namespace core::compare {
namespace {

/// By 64 at once, which compilers turn into vectors.
std::uint64_t countNewlines(std::string_view text)
{
    constexpr std::size_t step = 64;
    std::uint64_t count = 0;
    for (; text.size() >= step; text.remove_prefix(step)) {
        unsigned char inStep = 0;
        for (std::size_t i = 0; i < step; ++i)
            inStep = static_cast<unsigned char>(inStep + (text[i] == '\n' ? 1U : 0U));
        count += inStep;
    }
    return count + static_cast<std::uint64_t>(std::ranges::count(text, '\n'));
}

} // namespace

void LineCounter::add(ByteView block, std::uint64_t offset)
{
    if (!m_isText)
        return;
    const std::string_view text = asText(block);
    m_isText = text.find('\0') == std::string_view::npos;
    m_newlines += countNewlines(text);
    if (const std::size_t last = text.rfind('\n'); last != std::string_view::npos)
        m_lineBegin = offset + last + 1;
}

Place LineCounter::placeAt(std::uint64_t offset) const
{
    Place place;
    place.byte = offset;
    if (m_isText) {
        place.line = m_newlines + 1;
        place.column = offset - m_lineBegin + 1;
    }
    return place;
}

} // namespace core::compare
