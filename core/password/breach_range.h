// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/breach.h"

namespace core::password {

/// Where haveibeenpwned.com answers.
inline constexpr std::string_view pwnedPasswordsAddress = "https://api.pwnedpasswords.com";

/// The question by k-anonymity: only the first five digits of a hash are told, the answer is searched here.
struct RangeRequest {
    std::string path; ///< "/range/21BD1", behind the path of the server's address
    std::string query; ///< "?mode=ntlm", or empty
    const char* fieldName = "Add-Padding"; ///< so that the size of the answer betrays nothing
    const char* fieldValue = "true";
    const char* accepted = "text/plain";
};
RangeRequest rangeRequestFor(BreachHashKind kind, std::string_view prefix);

enum class Counts : std::uint8_t { Optional, Required };

/// No answer is longer.
inline constexpr std::size_t largestRange = std::size_t{ 4 } * 1024 * 1024;

/// Searches the answer "SUFFIX:COUNT" for a hash that has its prefix; every line is read and compared,
/// wherever the hash is. `name` is what errors call the answer. NotABreachList comes with line and column.
Result<BreachSighting> findInRange(
    std::string_view answer, const BreachHash& hash, std::string_view name, Counts counts);

} // namespace core::password
