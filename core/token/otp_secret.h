// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/one_time_password.h"

namespace core::token {

/// A secret as services show it: Base32 in any case, in groups, with or without padding. A last character
/// with too many bits is taken as other authenticators take it, and remarked on. The error names the byte.
Result<SecureBytes> readSecretText(std::string_view text);

/// Remarks on what readSecretText() has put right, and where it refuses the text on what was probably meant.
std::vector<Finding> judgeSecretText(std::string_view text);

/// Remarks on the length of the secret and on parameters that few apps know.
std::vector<Finding> judgeSecret(ByteView secret, const CodeParameters& parameters);

/// Upper case, in groups of four.
Result<SecureBytes> groupedSecretText(ByteView secret);

} // namespace core::token
