// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/fetch/chunk_reader.h"
#include "core/http/header_text.h"

#include <optional>

namespace core::fetch {

/// A response as it came.
struct ReadResponse {
    http::HeaderBlock head; ///< with irregularities of the framing
    Bytes rawHeader; ///< of the final response, with its empty line
    std::string body; ///< without its chunks; other codings are left
    std::uint64_t bodyBytes = 0; ///< as they came
    bool isBodyCut = false; ///< longer than the limit, or ended before its end
    bool isCoded = false; ///< compressed, though nothing of the kind was asked for
};

/// Reads one response of HTTP/1.0 or 1.1 as its bytes come, without a socket. Strict about framing and limits
/// only; interim responses (1xx) are stepped over. What is wrong with a body is told, and no error.
class ResponseReader {
public:
    enum class Body : std::uint8_t { AsTold, None }; ///< the answer to HEAD has none
    struct Limits {
        std::size_t headerBytes; ///< interim responses included
        std::size_t bodyBytes; ///< decoded
        std::size_t redirectBytes; ///< the same where there is a redirect, whose body nobody reads
    };

    ResponseReader(Body body, const Limits& limits);

    /// Fails with NotHttp or TooLarge. Bytes behind the end are left alone.
    Result<> take(ByteView more);
    /// The server has closed the connection: fails with ConnectionLost where the header is not whole.
    Result<> end();
    /// What is there has to be enough, because time is up.
    void giveUp();
    bool hasHeader() const { return m_part != Part::Head; }
    bool isWhole() const { return m_part == Part::Done; }
    /// Once, and only when it is whole.
    ReadResponse takeResponse();

private:
    enum class Part : std::uint8_t { Head, Length, Chunks, ToClose, Done };

    Result<> takeHead(ByteView& more);
    Result<> checkBegin() const;
    Result<> endHead();
    void choosePart();
    void takeBody(ByteView& more);
    void cut();
    void note(http::Irregularity::Kind kind);

    Body m_body;
    Limits m_limits;
    Part m_part = Part::Head;
    std::string m_head;
    std::size_t m_lineBegin = 0; ///< in m_head
    std::size_t m_interimBytes = 0;
    std::uint64_t m_received = 0;
    std::uint64_t m_left = 0; ///< of a body whose length was told
    std::size_t m_mostBody = 0;
    ChunkReader m_chunks;
    ReadResponse m_response;
};

} // namespace core::fetch
