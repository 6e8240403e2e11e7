// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/token/identifier.h"

namespace core::token {

/// What is left without what people copy along: a pair of braces, brackets or quotes, "urn:uuid:".
struct Unwrapped {
    std::string_view text;
    std::size_t start = 0; ///< in the whole
    bool isUrn = false;
};
Unwrapped unwrapped(std::string_view text);

/// Any UUID, whatever its bits say: in any case, also in braces, quotes, as urn:uuid: or without hyphens.
Result<Uuid> readUuid(std::string_view text);
/// The same of what is left; places are of the whole.
Result<Uuid> uuidIn(const Unwrapped& unwrapped);

/// What its bits say; without findings.
Identifier identifierOf(const Uuid& uuid);

/// The value of some bytes, the first one the highest.
std::uint64_t numberOf(ByteView bytes);
Instant ofMilliseconds(std::uint64_t milliseconds);

} // namespace core::token
