// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <string>

namespace core::fetch {

/// Takes the chunked coding apart, RFC 9112 section 7.1: as it comes, in pieces of any size. Extensions and
/// trailer fields are stepped over; a line of more than 4 KiB and trailers of more than 64 KiB count as
/// damage.
class ChunkReader {
public:
    enum class State : std::uint8_t { Reading, Whole, Damaged };

    /// Appends the decoded bytes to `body`, as far as it stays below `most` bytes; the rest of the bytes is
    /// looked at all the same. What follows after the end is left alone.
    State take(ByteView more, std::string& body, std::size_t most);

private:
    enum class Part : std::uint8_t { Size, Data, AfterData, Trailer };

    void endLine();
    void endSize();
    void endTrailer();
    void takeData(ByteView& more, std::string& body, std::size_t most);

    State m_state = State::Reading;
    Part m_part = Part::Size;
    std::string m_line;
    std::uint64_t m_left = 0; ///< of the chunk's data
    std::size_t m_trailerSize = 0;
};

} // namespace core::fetch
