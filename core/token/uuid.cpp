// SPDX-License-Identifier: Apache-2.0
#include "core/token/uuid.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/token/secret_word.h"

#include <algorithm>

namespace core::token {
namespace {

constexpr std::byte byteOf(unsigned value)
{
    return static_cast<std::byte>(value & 0xFFU);
}

constexpr std::size_t timeBytes = 6;

void setTime(std::array<std::byte, 16>& bytes, std::int64_t milliseconds)
{
    for (std::size_t i = 0; i < timeBytes; ++i)
        bytes.at(i) = static_cast<std::byte>(milliseconds >> (8 * (timeBytes - 1 - i)) & 0xFF);
}

void setVersion(Uuid& uuid, unsigned version)
{
    uuid.bytes[6] = (uuid.bytes[6] & std::byte{ 0x0F }) | byteOf(version << 4U);
    uuid.bytes[8] = (uuid.bytes[8] & std::byte{ 0x3F }) | std::byte{ 0x80 };
}

Result<> refuseTime(std::int64_t milliseconds)
{
    if (milliseconds < 0 || milliseconds > latestUuidTime)
        return fail(ErrorCode::InvalidParameter, "time", Cause::OutOfRange);
    return {};
}

/// False where they were all ones.
bool addOne(std::span<std::byte> number)
{
    for (std::size_t i = number.size(); i > 0; --i) {
        number[i - 1] = byteOf(std::to_integer<unsigned>(number[i - 1]) + 1);
        if (number[i - 1] != std::byte{ 0 })
            return true;
    }
    return false;
}

} // namespace

std::string Uuid::text() const
{
    std::string text = toHex(bytes);
    for (const std::size_t hyphen : { 20U, 16U, 12U, 8U })
        text.insert(hyphen, 1, '-');
    return text;
}

Uuid maxUuid()
{
    Uuid uuid;
    uuid.bytes.fill(std::byte{ 0xFF });
    return uuid;
}

Uuid uuidOf(UuidNamespace space)
{
    // 6ba7b810-9dad-11d1-80b4-00c04fd430c8 is the first; they differ in one byte.
    Uuid uuid{ { byteOf(0x6B), byteOf(0xA7), byteOf(0xB8), byteOf(0x10), byteOf(0x9D), byteOf(0xAD),
        byteOf(0x11), byteOf(0xD1), byteOf(0x80), byteOf(0xB4), byteOf(0x00), byteOf(0xC0), byteOf(0x4F),
        byteOf(0xD4), byteOf(0x30), byteOf(0xC8) } };
    const unsigned steps = space == UuidNamespace::Dns ? 0
        : space == UuidNamespace::Url                  ? 1
        : space == UuidNamespace::Oid                  ? 2
                                                       : 4;
    uuid.bytes[3] = byteOf(0x10 + steps);
    return uuid;
}

Result<Uuid> randomUuid()
{
    Uuid uuid;
    TRY(crypto::fillWithSecretRandom(uuid.bytes));
    setVersion(uuid, 4);
    return uuid;
}

Result<Uuid> namedUuid(const Uuid& space, std::string_view name)
{
    crypto::Digest digest = TRY(crypto::Digest::start(crypto::DigestAlgorithm::Sha1));
    digest.update(space.bytes);
    digest.update(asBytes(name));
    const Bytes whole = TRY(digest.finish());
    Uuid uuid;
    std::copy_n(whole.begin(), uuid.bytes.size(), uuid.bytes.begin());
    setVersion(uuid, 5);
    return uuid;
}

Result<Uuid> UuidSequence::next(std::int64_t milliseconds)
{
    TRY(refuseTime(milliseconds));
    constexpr std::uint32_t counterEnd = 1U << 12U;
    Uuid uuid;
    TRY(crypto::fillWithSecretRandom(uuid.bytes));
    if (milliseconds > m_milliseconds) {
        m_milliseconds = milliseconds;
        // The highest bit is 0 at first, so that at least 2048 follow within the millisecond.
        m_counter = (std::to_integer<std::uint32_t>(uuid.bytes[6]) << 8U
                        | std::to_integer<std::uint32_t>(uuid.bytes[7]))
            & 0x7FFU;
    } else if (++m_counter == counterEnd) {
        TRY(refuseTime(m_milliseconds + 1));
        ++m_milliseconds;
        m_counter = 0;
    }
    setTime(uuid.bytes, m_milliseconds);
    uuid.bytes[6] = byteOf(m_counter >> 8U);
    uuid.bytes[7] = byteOf(m_counter);
    setVersion(uuid, 7);
    return uuid;
}

Result<std::string> UlidSequence::next(std::int64_t milliseconds)
{
    return next(milliseconds, secretWord);
}

Result<std::string> UlidSequence::next(std::int64_t milliseconds, const crypto::RandomWord& nextWord)
{
    TRY(refuseTime(milliseconds));
    const auto random = std::span(m_last).subspan(timeBytes);
    if (milliseconds > m_milliseconds) {
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < random.size(); ++i) {
            word = i % sizeof word == 0 ? TRY(nextWord()) : word >> 8U;
            random[i] = static_cast<std::byte>(word & 0xFFU);
        }
        m_milliseconds = milliseconds;
    } else if (!addOne(random)) {
        return fail(ErrorCode::InvalidParameter, "ULID", Cause::OutOfRange);
    }
    setTime(m_last, m_milliseconds);
    return ulidText(m_last);
}

std::string ulidText(const std::array<std::byte, 16>& bytes)
{
    constexpr std::string_view symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr std::size_t digits = 26;
    std::string text(digits, '0');
    // 130 bits, of which the first two are zero
    unsigned held = 0;
    unsigned heldBits = 2;
    std::size_t next = 0;
    for (const std::byte byte : bytes) {
        held = (held << 8U | std::to_integer<unsigned>(byte)) & 0xFFFFU;
        heldBits += 8;
        while (heldBits >= 5) {
            heldBits -= 5;
            text[next++] = symbols[held >> heldBits & 0x1FU];
        }
    }
    return text;
}

} // namespace core::token
