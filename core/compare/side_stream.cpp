// SPDX-License-Identifier: Apache-2.0
#include "core/compare/side_stream.h"

#include <algorithm>

namespace core::compare {
namespace {

constexpr std::size_t excerptSize = 256;

} // namespace

Excerpt SideStream::excerpt(std::uint64_t begin) const
{
    Excerpt excerpt{ .offset = begin, .bytes = {} };
    std::uint64_t at = m_offset - m_before.size();
    for (const ByteView block : { m_before, m_current, m_fetched.value_or(ByteView()) }) {
        const std::uint64_t first = std::max(begin, at);
        const std::uint64_t end = std::min<std::uint64_t>(begin + excerptSize, at + block.size());
        if (first < end) {
            const ByteView part = block.subspan(first - at, end - first);
            excerpt.bytes.insert(excerpt.bytes.end(), part.begin(), part.end());
        }
        at += block.size();
    }
    return excerpt;
}

Result<ByteView> SideStream::read()
{
    if (m_hasEnded)
        return ByteView();
    const ByteView block = TRY(m_reader.next());
    m_bytesRead += block.size();
    m_hasEnded = block.size() < m_blockSize;
    return block;
}

} // namespace core::compare
