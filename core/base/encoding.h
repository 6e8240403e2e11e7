// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

enum class LetterCase : std::uint8_t { Lower, Upper };
enum class Padding : std::uint8_t { Required, Absent, Optional };

bool isHexDigit(char c);

std::string toHex(ByteView bytes, LetterCase letters = LetterCase::Lower);
/// RFC 4648 section 4.
std::string toBase64(ByteView bytes, Padding padding = Padding::Required);
/// RFC 4648 section 5, without padding, as JOSE has it (RFC 7515 section 2).
std::string toBase64Url(ByteView bytes);
/// RFC 4648 section 6, upper case.
std::string toBase32(ByteView bytes, Padding padding = Padding::Required);

// Reading is strict: no white space, no foreign character, no non-zero trailing bits, and padding as asked
// for. The error names the byte and the probable cause; its subject is left to the caller.

/// Upper and lower case.
Result<Bytes> fromHex(std::string_view text);
Result<Bytes> fromBase64(std::string_view text, Padding padding = Padding::Required);
Result<Bytes> fromBase64Url(std::string_view text, Padding padding = Padding::Absent);
/// Upper and lower case.
Result<Bytes> fromBase32(std::string_view text, Padding padding = Padding::Required);

/// As above, for keys: the decoded bytes are never in ordinary memory.
Result<SecureBytes> secretFromHex(std::string_view text);
Result<SecureBytes> secretFromBase64(std::string_view text, Padding padding = Padding::Required);
Result<SecureBytes> secretFromBase64Url(std::string_view text, Padding padding = Padding::Absent);
Result<SecureBytes> secretFromBase32(std::string_view text, Padding padding = Padding::Required);

} // namespace core
