// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/server_answer.h"

#include "core/fetch/cipher_suite.h"

#include <algorithm>
#include <array>
#include <bit>

namespace core::fetch {
namespace {

using State = ServerAnswerReader::State;

constexpr std::size_t mostBytes = std::size_t{ 128 } * 1024;
constexpr std::size_t recordHeader = 5;
constexpr std::size_t messageHeader = 4;
constexpr std::size_t largestRecord = std::size_t{ 16384 } + 2048;

/// Takes big-endian numbers off the front; once anything is missing, all that follows is 0 and empty.
class Reader {
public:
    explicit Reader(ByteView bytes)
        : m_rest(bytes)
    {
    }
    std::size_t number(std::size_t width)
    {
        std::size_t value = 0;
        for (const std::byte byte : bytes(width))
            value = value << 8U | std::to_integer<std::size_t>(byte);
        return value;
    }
    ByteView bytes(std::size_t size)
    {
        if (size > m_rest.size()) {
            m_isBroken = true;
            m_rest = {};
            return {};
        }
        const ByteView taken = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return taken;
    }
    /// What follows its length in so many bytes.
    ByteView sized(std::size_t width) { return bytes(number(width)); }
    bool isAtEnd() const { return m_rest.empty(); }
    bool isBroken() const { return m_isBroken; }

private:
    ByteView m_rest;
    bool m_isBroken = false;
};

std::optional<TlsVersion> versionOf(std::size_t number)
{
    if (number < 0x0301 || number > 0x0304)
        return {};
    return static_cast<TlsVersion>(number - 0x0301);
}

bool namesAGroupLater(const ServerAnswer& answer)
{
    const std::string cipher = cipherName(answer.cipher);
    return cipher.starts_with("TLS_ECDHE_") || cipher.starts_with("TLS_DHE_")
        || cipher.starts_with("TLS_ECDH_anon_") || cipher.starts_with("TLS_DH_anon_");
}

std::size_t bitsOf(ByteView number)
{
    while (!number.empty() && number.front() == std::byte{ 0 })
        number = number.subspan(1);
    if (number.empty())
        return 0;
    return (number.size() - 1) * 8 + std::bit_width(std::to_integer<unsigned>(number.front()));
}

/// RFC 8422 section 5.4, RFC 5246 section 7.4.3.
std::string exchangedGroup(const ServerAnswer& answer, ByteView body)
{
    Reader reader(body);
    if (cipherName(answer.cipher).starts_with("TLS_ECDH")) {
        constexpr std::size_t namedCurve = 3;
        const bool isNamed = reader.number(1) == namedCurve;
        const auto group = static_cast<std::uint16_t>(reader.number(2));
        return isNamed && !reader.isBroken() ? groupName(group) : std::string();
    }
    const ByteView prime = reader.sized(2);
    return reader.isBroken() ? std::string() : "DHE " + std::to_string(bitsOf(prime));
}

} // namespace

std::string groupName(std::uint16_t group)
{
    struct Row {
        std::uint16_t group;
        const char* name;
    };
    constexpr std::array rows = { Row{ 22, "secp256k1" }, Row{ 23, "P-256" }, Row{ 24, "P-384" },
        Row{ 25, "P-521" }, Row{ 26, "brainpoolP256r1" }, Row{ 27, "brainpoolP384r1" },
        Row{ 28, "brainpoolP512r1" }, Row{ 29, "X25519" }, Row{ 30, "X448" }, Row{ 256, "DHE 2048" },
        Row{ 257, "DHE 3072" }, Row{ 258, "DHE 4096" }, Row{ 259, "DHE 6144" }, Row{ 260, "DHE 8192" },
        Row{ 0x11eb, "SecP256r1MLKEM768" }, Row{ 0x11ec, "X25519MLKEM768" },
        Row{ 0x11ed, "SecP384r1MLKEM1024" } };
    const auto row = std::ranges::find(rows, group, &Row::group);
    return row != rows.end() ? row->name : registryNumber(group);
}

ServerAnswerReader::State ServerAnswerReader::feed(ByteView bytes)
{
    if (m_state != State::Reading)
        return m_state;
    m_received += bytes.size();
    if (m_received > mostBytes)
        return m_state = State::NotTls;
    m_records.insert(m_records.end(), bytes.begin(), bytes.end());
    std::size_t at = 0;
    while (m_state == State::Reading && m_records.size() - at >= recordHeader) {
        Reader reader(ByteView(m_records).subspan(at));
        const auto type = static_cast<std::uint8_t>(reader.number(1));
        const std::size_t version = reader.number(2);
        const std::size_t size = reader.number(2);
        // The version of a record says little, but its first byte has always been 3.
        if (version >> 8U != 3 || size > largestRecord) {
            m_state = State::NotTls;
        } else if (m_records.size() - at < recordHeader + size) {
            break;
        } else {
            m_state = takeRecord(type, reader.bytes(size));
            at += recordHeader + size;
        }
    }
    m_records.erase(m_records.begin(), m_records.begin() + static_cast<std::ptrdiff_t>(at));
    return m_state;
}

State ServerAnswerReader::takeRecord(std::uint8_t type, ByteView content)
{
    constexpr std::uint8_t alert = 21;
    constexpr std::uint8_t handshake = 22;
    if (type == handshake) {
        m_messages.insert(m_messages.end(), content.begin(), content.end());
        return takeMessages();
    }
    if (type != alert || content.size() != 2)
        return m_answer.version ? State::Done : State::NotTls;
    constexpr std::byte unrecognizedName{ 112 };
    constexpr std::byte warning{ 1 };
    // Some servers warn that they do not know the name, and go on.
    if (content[0] == warning && content[1] == unrecognizedName)
        return State::Reading;
    m_answer.alert = std::to_integer<std::uint8_t>(content[1]);
    return State::Done;
}

State ServerAnswerReader::takeMessages()
{
    std::size_t at = 0;
    State state = State::Reading;
    while (state == State::Reading && m_messages.size() - at >= messageHeader) {
        Reader reader(ByteView(m_messages).subspan(at));
        const auto type = static_cast<std::uint8_t>(reader.number(1));
        const std::size_t size = reader.number(3);
        if (m_messages.size() - at < messageHeader + size)
            break;
        state = takeMessage(type, reader.bytes(size));
        at += messageHeader + size;
    }
    m_messages.erase(m_messages.begin(), m_messages.begin() + static_cast<std::ptrdiff_t>(at));
    return state;
}

State ServerAnswerReader::takeMessage(std::uint8_t type, ByteView body)
{
    enum Message : std::uint8_t { ServerHello = 2, ServerKeyExchange = 12, ServerHelloDone = 14 };
    if (!m_answer.version)
        return type == ServerHello ? takeHello(body) : State::NotTls;
    if (type == ServerKeyExchange)
        m_answer.group = exchangedGroup(m_answer, body);
    return type == ServerKeyExchange || type == ServerHelloDone ? State::Done : State::Reading;
}

State ServerAnswerReader::takeHello(ByteView body)
{
    enum Extension : std::uint16_t { SupportedVersions = 43, KeyShare = 51 };
    Reader reader(body);
    std::optional<TlsVersion> version = versionOf(reader.number(2));
    reader.bytes(32);
    reader.sized(1);
    m_answer.cipher = static_cast<std::uint16_t>(reader.number(2));
    reader.number(1);
    if (reader.isBroken())
        return State::NotTls;
    Reader extensions(reader.isAtEnd() ? ByteView{} : reader.sized(2));
    while (!extensions.isAtEnd()) {
        const std::size_t type = extensions.number(2);
        Reader content(extensions.sized(2));
        if (type == SupportedVersions)
            version = versionOf(content.number(2));
        else if (type == KeyShare)
            m_answer.group = groupName(static_cast<std::uint16_t>(content.number(2)));
        if (content.isBroken())
            return State::NotTls;
    }
    if (reader.isBroken() || extensions.isBroken() || !version)
        return State::NotTls;
    m_answer.version = version;
    return version == TlsVersion::Tls13 || !namesAGroupLater(m_answer) ? State::Done : State::Reading;
}

} // namespace core::fetch
