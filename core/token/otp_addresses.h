// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/otp_account.h"

namespace core::token {

/// What one or more addresses hold together.
struct OtpAddresses {
    std::vector<OtpAccount> accounts{};
    std::vector<Finding> findings{};
    /// Of an export of which not all parts were read, the number that they share.
    std::optional<std::int32_t> openExport{};
};

/// otpauth and otpauth-migration addresses, apart by blanks or line breaks; the parts of an export in any
/// order. An error names the line of the address that it is about, where there are several.
Result<OtpAddresses> readOtpAddresses(std::string_view text);

} // namespace core::token
