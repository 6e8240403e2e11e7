// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/io/stream.h"
#include "core/io/team.h"

#include <array>
#include <optional>

namespace core::compare {

/// Reads a stream by blocks of one size, on the calling thread or, with readAhead(), on another.
class BlockReader {
public:
    static constexpr std::size_t largestBlock = std::size_t{ 256 } * 1024;

    BlockReader(io::Source& source, std::size_t blockSize)
        : m_source(source)
        , m_blockSize(blockSize)
    {
    }

    /// A block that is not full is the last; an empty one is behind it. This block and the two before it stay
    /// valid until the next call.
    Result<ByteView> next();

    /// Reads until the end or until the team is stopped, three blocks ahead at most; next() only hands over
    /// from then on. For one helper of the team.
    void readAhead(io::Team& team);
    /// Before the team runs: somebody is going to read ahead.
    void expectReader(io::Team& team) { m_team = &team; }

private:
    static constexpr std::size_t kept = 3;
    static constexpr std::size_t ahead = 3;

    struct Block {
        Bytes bytes;
        std::size_t size = 0;
    };
    /// Whether anything more is to come.
    bool readBlock(std::uint64_t number);
    bool isEnded(std::uint64_t number) const { return m_blocks && number >= *m_blocks; }
    Block& slot(std::uint64_t number) { return m_ring[number % m_ring.size()]; }

    io::Source& m_source;
    std::size_t m_blockSize;
    io::Team* m_team = nullptr;
    std::array<Block, kept + ahead> m_ring;
    std::uint64_t m_taken = 0;
    std::uint64_t m_read = 0;
    std::optional<std::uint64_t> m_blocks; ///< how many there are in all, once the end was seen
    std::optional<Error> m_error;
};

} // namespace core::compare
