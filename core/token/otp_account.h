// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/one_time_password.h"

#include <utility>

namespace core::token {

/// What an authenticator app keeps for one account.
struct OtpAccount {
    std::string issuer{}; ///< UTF-8, may be empty
    std::string name{}; ///< UTF-8, mostly a mail address
    CodeParameters parameters{};
    SecureBytes secret{};
    /// Parameters of the address that mean nothing here, decoded, in their order; they are written again.
    std::vector<std::pair<std::string, std::string>> others{};
};

struct ReadAccount {
    OtpAccount account;
    std::vector<Finding> findings;
};

} // namespace core::token
