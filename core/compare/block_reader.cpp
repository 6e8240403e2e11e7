// SPDX-License-Identifier: Apache-2.0
#include "core/compare/block_reader.h"

namespace core::compare {

bool BlockReader::readBlock(std::uint64_t number)
{
    Block& block = slot(number);
    block.bytes.resize(m_blockSize);
    Result<std::size_t> count = m_source.read(block.bytes);
    if (!count) {
        m_error = std::move(count).error();
        return false;
    }
    block.size = *count;
    return block.size == m_blockSize;
}

void BlockReader::readAhead(io::Team& team)
{
    io::Team::Lock lock = team.lock();
    while (!team.isStopped() && !m_blocks && !m_error) {
        if (m_read - m_taken >= ahead) {
            team.waitForChange(lock);
            continue;
        }
        const std::uint64_t number = m_read;
        lock.unlock();
        const bool hasMore = readBlock(number);
        lock.lock();
        ++m_read;
        if (!hasMore)
            m_blocks = m_read;
        team.tellChange();
    }
}

Result<ByteView> BlockReader::next()
{
    io::Team::Lock lock;
    if (m_team) {
        lock = m_team->lock();
        while (m_taken == m_read && !m_blocks && !m_team->isStopped())
            m_team->waitForChange(lock);
    } else if (m_taken == m_read && !m_blocks) {
        const bool hasMore = readBlock(m_read);
        ++m_read;
        if (!hasMore)
            m_blocks = m_read;
    }
    if (m_taken == m_read)
        return ByteView();
    if (m_error && m_taken + 1 == m_read)
        return std::unexpected(*m_error);
    const Block& block = slot(m_taken);
    ++m_taken;
    if (m_team)
        m_team->tellChange();
    return ByteView(block.bytes).first(block.size);
}

} // namespace core::compare
