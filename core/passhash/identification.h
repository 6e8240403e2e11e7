// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/passhash/password_hash.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::passhash {

/// More text than this is no password hash.
inline constexpr std::size_t largestText = std::size_t{ 64 } * 1024;

/// What a pasted text may be, the likeliest first; never an empty list. Takes lines of /etc/shadow, htpasswd
/// and pwdump, white space, quotes and a locked account's "!" around it. Of several lines the first that
/// holds a hash counts, with a remark; of those with a user's name, where `user` is given, the first of that
/// name. A text that begins as a kind does and goes on wrongly is NotAPasswordHash with the kind as subject,
/// the byte and the cause.
Result<std::vector<PasswordHash>> identify(
    std::string_view text, const std::optional<std::string>& user = {});

/// A line that holds a hash, or stands for an account.
struct TextLine {
    std::optional<std::string> user{}; ///< nothing for a hash that stands alone
};
/// For asking whose hash is meant, where there is more than one.
std::vector<TextLine> linesOf(std::string_view text);

/// Whether text from a command line is what a shell leaves of a hash between double quotes or none.
bool looksExpandedByShell(std::string_view text);

} // namespace core::passhash
