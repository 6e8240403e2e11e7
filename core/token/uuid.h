// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/random.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace core::token {

/// RFC 9562.
struct Uuid {
    std::array<std::byte, 16> bytes{};

    /// Lower case, with hyphens.
    std::string text() const;
    friend bool operator==(const Uuid&, const Uuid&) = default;
};

inline constexpr Uuid nilUuid{};
Uuid maxUuid();

enum class UuidNamespace : std::uint8_t { Dns, Url, Oid, X500 };
/// RFC 9562 section 6.6.
Uuid uuidOf(UuidNamespace space);

/// Version 4: 122 random bits.
Result<Uuid> randomUuid();

/// Version 5: the same for the same namespace and name, which is taken byte by byte.
Result<Uuid> namedUuid(const Uuid& space, std::string_view name);

inline constexpr std::int64_t latestUuidTime = (std::int64_t{ 1 } << 48) - 1;

/// Version 7, in ascending order: within a millisecond the 12 bits behind the version count up from a random
/// start (RFC 9562 section 6.2, method 1), 62 bits are random in each. Where the counter runs over, or the
/// clock goes back, the time of the last one goes on.
class UuidSequence {
public:
    /// Milliseconds since 1970, 0 to latestUuidTime.
    Result<Uuid> next(std::int64_t milliseconds);

private:
    std::int64_t m_milliseconds = -1;
    std::uint32_t m_counter = 0;
};

/// ULIDs, in ascending order: within a millisecond each is the last one plus 1, as the specification has it.
class UlidSequence {
public:
    /// Milliseconds since 1970, 0 to latestUuidTime; fails where the 80 bits run over.
    Result<std::string> next(std::int64_t milliseconds);
    Result<std::string> next(std::int64_t milliseconds, const crypto::RandomWord& nextWord);

private:
    std::int64_t m_milliseconds = -1;
    std::array<std::byte, 16> m_last{};
};

/// 26 digits in Crockford's Base32, upper case, of the 128 bits.
std::string ulidText(const std::array<std::byte, 16>& bytes);

} // namespace core::token
