// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/tls.h"

namespace core::fetch {

/// What a server says to a ClientHello, as far as it can be read without keys.
struct ServerAnswer {
    std::optional<TlsVersion> version{}; ///< of a ServerHello or HelloRetryRequest
    std::uint16_t cipher = 0;
    std::string group{}; ///< "X25519", "DHE 2048"; empty where none was named
    std::optional<std::uint8_t> alert{}; ///< the description, RFC 8446 section 6
};

/// Reads records (RFC 8446 section 5.1, RFC 5246 section 6.2) as they come, and takes in 128 KiB at most.
class ServerAnswerReader {
public:
    enum class State : std::uint8_t {
        Reading,
        Done, ///< all that is of interest is there
        NotTls, ///< or not well-formed, or too long
    };
    State feed(ByteView bytes);
    const ServerAnswer& answer() const { return m_answer; }

private:
    State takeRecord(std::uint8_t type, ByteView content);
    State takeMessages();
    State takeMessage(std::uint8_t type, ByteView body);
    State takeHello(ByteView body);

    Bytes m_records; ///< not yet whole ones
    Bytes m_messages;
    std::size_t m_received = 0;
    State m_state = State::Reading;
    ServerAnswer m_answer;
};

/// RFC 8446 section 4.2.7: "P-256"; "0x1234" for one that is not known.
std::string groupName(std::uint16_t group);

} // namespace core::fetch
