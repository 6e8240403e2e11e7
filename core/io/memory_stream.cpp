// SPDX-License-Identifier: Apache-2.0
#include "core/io/memory_stream.h"

#include <algorithm>
#include <utility>

namespace core::io {

Result<std::size_t> MemorySource::read(std::span<std::byte> into)
{
    const std::size_t count = std::min(into.size(), m_rest.size());
    std::ranges::copy(m_rest.first(count), into.begin());
    m_rest = m_rest.subspan(count);
    return count;
}

Result<> MemorySink::write(ByteView bytes)
{
    m_pending.append(bytes);
    return {};
}

Result<> MemorySink::commit()
{
    m_committed = std::move(m_pending);
    return {};
}

} // namespace core::io
