// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace core::crypto {

/// Whether the system has libxcrypt; without it the functions below are AlgorithmUnavailable.
bool hasUnixCrypt();

/// A passphrase of this many bytes is refused by crypt(3), and TooLarge here.
inline constexpr std::size_t unixCryptPassphraseLimit = 512;

/// crypt(3): the whole string that belongs to the password under the method, parameters and salt of
/// `setting`, which may be such a string itself. The password ends before its first NUL. A setting that the
/// library does not know is an InvalidParameter.
Result<std::string> unixCrypt(ByteView password, std::string_view setting);

/// A setting for a new password: prefix as "$y$", the library's own scale of cost (0 is its choice), and
/// 16 random bytes or more.
Result<std::string> unixCryptSetting(std::string_view prefix, std::uint32_t cost, ByteView random);

} // namespace core::crypto
