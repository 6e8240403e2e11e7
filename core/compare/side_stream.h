// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/block_reader.h"
#include "core/compare/file_comparison.h"

#include <utility>

namespace core::compare {

/// One of two streams, as far as it has come: the current block, the one before it and the one that was
/// fetched ahead.
class SideStream {
public:
    SideStream(io::Source& source, std::size_t blockSize)
        : m_size(source.sizeHint())
        , m_reader(source, blockSize)
        , m_blockSize(blockSize)
    {
    }

    /// An empty block is behind the end.
    Result<> advance()
    {
        m_before = m_current;
        if (const std::optional<ByteView> fetched = std::exchange(m_fetched, {}))
            m_current = *fetched;
        else
            m_current = TRY(read());
        m_offset += m_before.size();
        return {};
    }
    /// The block after the current one, ahead of its turn.
    Result<> fetch()
    {
        if (!m_fetched)
            m_fetched = TRY(read());
        return {};
    }

    ByteView current() const { return m_current; }
    ByteView before() const { return m_before; }
    /// Of the current block.
    std::uint64_t offset() const { return m_offset; }
    bool isAtEnd() const { return m_hasEnded && !m_fetched; }
    /// Exact once it has ended.
    std::optional<std::uint64_t> size() const { return m_hasEnded ? m_bytesRead : m_size; }
    BlockReader& reader() { return m_reader; }

    /// The bytes from there on, where they are in the blocks at hand.
    Excerpt excerpt(std::uint64_t begin) const;

private:
    Result<ByteView> read();

    std::optional<std::uint64_t> m_size;
    BlockReader m_reader;
    std::size_t m_blockSize;
    ByteView m_before;
    ByteView m_current;
    std::optional<ByteView> m_fetched;
    std::uint64_t m_offset = 0;
    std::uint64_t m_bytesRead = 0;
    bool m_hasEnded = false;
};

} // namespace core::compare
