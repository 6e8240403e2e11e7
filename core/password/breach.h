// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secure_bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Pwned Passwords: the hashes of passwords that were found in leaks, each with how often it was.

namespace core::password {

enum class BreachHashKind : std::uint8_t {
    Sha1, ///< of the password's bytes as they are, which for nearly all leaks is UTF-8
    Ntlm, ///< Windows' NT hash: MD4 of UTF-16LE
};
/// "SHA-1". Not translated.
const char* nameOf(BreachHashKind kind);
/// Stable, for scripts: "sha1".
const char* idOf(BreachHashKind kind);
/// 40 or 32.
std::size_t digitCount(BreachHashKind kind);

inline constexpr std::size_t breachPrefixLength = 5;

/// The hash of a password, as secret as a bad password is: who has it can guess.
struct BreachHash {
    BreachHashKind kind = BreachHashKind::Sha1;
    SecureBytes digits; ///< hexadecimal, upper case

    std::string_view text() const { return asText(digits.bytes()); }
    /// What is told to a server; about 800 hashes in the list, and millions outside it, have the same.
    std::string prefix() const { return std::string(text().substr(0, breachPrefixLength)); }
    std::string_view suffix() const { return text().substr(breachPrefixLength); }
};

/// NTLM takes UTF-8 only: InvalidEncoding with Cause::NotUtf8.
Result<BreachHash> breachHashOf(ByteView password, BreachHashKind kind);

/// A hash that is there already: 40 digits are SHA-1, 32 NTLM; white space around it is dropped. Otherwise
/// InvalidEncoding with the place, or NotABreachList's cause OtherHashLength.
Result<BreachHash> readBreachHash(std::string_view text);

/// The answer for one hash, and what was looked at for it.
struct BreachSighting {
    bool isFound = false;
    std::optional<std::uint64_t> count{}; ///< times; nothing in lists that do not say
    std::uint64_t bytesRead = 0;
    std::uint32_t reads = 0; ///< calls that read from the file
    std::size_t candidates = 0; ///< of a range: hashes with the same prefix
    std::size_t padding = 0; ///< of a range: lines with the count 0, which stand for nothing
    /// The hash is behind the end of a file that seems to end too early: "not found" says nothing then.
    bool isBehindEnd = false;
};

} // namespace core::password
