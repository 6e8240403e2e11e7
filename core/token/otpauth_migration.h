// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/otp_account.h"

#include <span>

namespace core::token {

/// What Google Authenticator exports: `otpauth-migration://offline?data=`, a protobuf message in Base64.
struct OtpMigration {
    std::vector<OtpAccount> accounts{};
    std::uint32_t version = 1;
    std::uint32_t batchSize = 1; ///< of how many QR codes the export is made
    std::uint32_t batchIndex = 0; ///< which of them this is, from 0
    std::int32_t batchId = 0; ///< the same in all QR codes of an export
};

struct ReadMigration {
    OtpMigration migration;
    std::vector<Finding> findings;
};

bool isMigrationUri(std::string_view text);

/// Steps over fields that are not known; places are bytes of the decoded message. An account without a secret
/// or with an algorithm that is not computed here is left out with a remark.
Result<ReadMigration> readMigration(std::string_view text);

/// What the format has no place for is refused: Steam, 7, 9 and 10 digits, periods other than 30 s.
Result<SecureBytes> writeMigration(const OtpMigration& migration);

/// The same in as many addresses as the app would make of them: ten accounts in each.
Result<std::vector<SecureBytes>> writeMigrations(std::span<const OtpAccount> accounts);

} // namespace core::token
