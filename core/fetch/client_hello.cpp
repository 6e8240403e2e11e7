// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/client_hello.h"

#include "core/crypto/random.h"
#include "core/fetch/cipher_suite.h"
#include "core/http/host.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace core::fetch {
namespace {

/// Appends big-endian numbers, and lengths of what follows them.
class Writer {
public:
    void put8(std::size_t value) { m_bytes.push_back(static_cast<std::byte>(value & 0xffU)); }
    void put16(std::size_t value)
    {
        put8(value >> 8U);
        put8(value);
    }
    void put(ByteView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    /// What `fill` writes, after its length in so many bytes.
    template <typename Fill> void sized(std::size_t width, Fill fill)
    {
        const std::size_t at = m_bytes.size();
        m_bytes.resize(at + width);
        fill(*this);
        const std::size_t size = m_bytes.size() - at - width;
        for (std::size_t i = 0; i < width; ++i)
            m_bytes[at + i] = static_cast<std::byte>((size >> (8U * (width - 1 - i))) & 0xffU);
    }
    Bytes take() && { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

enum Extension : std::uint16_t {
    ServerName = 0,
    SupportedGroups = 10,
    PointFormats = 11,
    SignatureAlgorithms = 13,
    ApplicationProtocols = 16,
    SupportedVersions = 43,
    PskExchangeModes = 45,
    KeyShare = 51,
    RenegotiationInfo = 0xff01,
};

void putList(Writer& out, Extension type, std::initializer_list<std::uint16_t> values)
{
    out.put16(type);
    out.sized(2, [values](Writer& extension) {
        extension.sized(2, [values](Writer& list) {
            for (const std::uint16_t value : values)
                list.put16(value);
        });
    });
}

bool isAddress(std::string_view host)
{
    return host.contains(':') || http::endsInNumber(host);
}

void putServerName(Writer& out, std::string_view host)
{
    if (host.ends_with('.'))
        host.remove_suffix(1);
    if (host.empty() || isAddress(host))
        return;
    out.put16(ServerName);
    out.sized(2, [host](Writer& extension) {
        extension.sized(2, [host](Writer& list) {
            list.put8(0); // host_name
            list.sized(2, [host](Writer& name) { name.put(asBytes(host)); });
        });
    });
}

/// RFC 8446 section 4.2.3; SHA-1 too, since old servers have nothing else.
void putSignatureAlgorithms(Writer& out)
{
    putList(out, SignatureAlgorithms,
        { 0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b, 0x0401,
            0x0501, 0x0601, 0x0301, 0x0303, 0x0201, 0x0203 });
}

void putApplicationProtocols(Writer& out)
{
    out.put16(ApplicationProtocols);
    out.sized(2, [](Writer& extension) {
        extension.sized(
            2, [](Writer& list) { list.sized(1, [](Writer& name) { name.put(asBytes("http/1.1")); }); });
    });
}

void putExtensions(Writer& out, TlsVersion version, std::string_view host)
{
    putServerName(out, host);
    // RFC 8422, RFC 7919: X25519, P-256, P-384, P-521, X448, finite fields; X25519MLKEM768 for TLS 1.3 alone
    if (version == TlsVersion::Tls13)
        putList(out, SupportedGroups, { 0x11ec, 29, 23, 24, 25, 30, 256, 257, 258 });
    else
        putList(out, SupportedGroups, { 29, 23, 24, 25, 30, 256, 257, 258 });
    out.put16(PointFormats);
    out.sized(2, [](Writer& extension) { extension.sized(1, [](Writer& list) { list.put8(0); }); });
    if (version >= TlsVersion::Tls12)
        putSignatureAlgorithms(out);
    putApplicationProtocols(out);
    if (version != TlsVersion::Tls13) {
        out.put16(RenegotiationInfo);
        out.sized(2, [](Writer& extension) { extension.put8(0); });
        return;
    }
    out.put16(SupportedVersions);
    out.sized(2, [](Writer& extension) { extension.sized(1, [](Writer& list) { list.put16(0x0304); }); });
    out.put16(PskExchangeModes);
    out.sized(2, [](Writer& extension) { extension.sized(1, [](Writer& list) { list.put8(1); }); });
    putList(out, KeyShare, {});
}

} // namespace

Result<Bytes> clientHello(TlsVersion version, std::string_view host)
{
    std::array<std::byte, 64> random{};
    TRY(crypto::fillWithRandom(random));
    // TLS 1.3 calls itself 1.2 here, and has a session identifier for the sake of old middle boxes.
    const std::size_t legacy = 0x0301 + std::min(static_cast<std::size_t>(version), std::size_t{ 2 });
    Writer out;
    out.put8(22); // handshake
    out.put16(0x0301);
    out.sized(2, [&](Writer& record) {
        record.put8(1); // client_hello
        record.sized(3, [&](Writer& hello) {
            hello.put16(legacy);
            hello.put(std::span(random).first(32));
            hello.sized(1, [&](Writer& session) {
                if (version == TlsVersion::Tls13)
                    session.put(std::span(random).last(32));
            });
            hello.sized(2, [&](Writer& ciphers) {
                for (const CipherSuite& suite : allCipherSuites()) {
                    if ((suite.number >> 8U == 0x13U) == (version == TlsVersion::Tls13))
                        ciphers.put16(suite.number);
                }
            });
            hello.sized(1, [](Writer& compressions) { compressions.put8(0); });
            hello.sized(2, [&](Writer& extensions) { putExtensions(extensions, version, host); });
        });
    });
    return std::move(out).take();
}

} // namespace core::fetch
