// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/otp_account.h"

namespace core::token {

inline constexpr std::size_t largestOtpauthUri = std::size_t{ 16 } * 1024;

/// Whether the text says that it is one: its scheme, in any case, behind blanks; also Bitwarden's
/// `steam://SECRET`.
bool isOtpauthUri(std::string_view text);

/// `otpauth://totp/Issuer:name?secret=…`, also hotp and steam, and `steam://SECRET`. What other apps would
/// take differently is a remark, what cannot be meant is an error with its place; the findings include those
/// on the secret.
Result<ReadAccount> readOtpauthUri(std::string_view text);

/// Canonical: issuer in the label (unless it holds a colon) and as a parameter, all parameters of the codes,
/// everything but unreserved characters encoded. Refuses what is not UTF-8, and a start, for which the format
/// has no parameter.
Result<SecureBytes> writeOtpauthUri(const OtpAccount& account);

} // namespace core::token
