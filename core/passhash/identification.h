// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/passhash/password_hash.h"

#include <string_view>
#include <vector>

namespace core::passhash {

/// More text than this is no password hash.
inline constexpr std::size_t largestText = std::size_t{ 64 } * 1024;

/// What a pasted text may be, the likeliest first; never an empty list. Takes lines of /etc/shadow, htpasswd
/// and pwdump, white space, quotes and a locked account's "!" around it. A text that begins as a kind does
/// and goes on wrongly is NotAPasswordHash with the kind as subject, the byte and the cause.
Result<std::vector<PasswordHash>> identify(std::string_view text);

/// Whether text from a command line is what a shell leaves of a hash between double quotes or none.
bool looksExpandedByShell(std::string_view text);

} // namespace core::passhash
