// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/passhash/expense.h"
#include "core/passhash/password_hash.h"

#include <optional>
#include <string>
#include <vector>

namespace core::passhash {

/// What a hash of unknown origin may cost.
struct Limits {
    double seconds = 30;
    double memoryInBytes = 1024.0 * 1024 * 1024;
    Speed speed{}; ///< by which the seconds are foretold: nothing here can be stopped half-way
};

struct VerificationOptions {
    Limits limits{};
    std::optional<std::string> user{}; ///< PostgreSQL's MD5 needs it, where the hash's own line has none
    ByteView secret{}; ///< an Argon2 key or pepper that is kept elsewhere
};

enum class Verdict : std::uint8_t {
    Match,
    Mismatch,
    UserMissing, ///< it cannot be told without the user's name
    NoHash, ///< there is none to compare with; the first finding says why
};

struct Verification {
    Verdict verdict;
    std::vector<Finding>
        findings{}; ///< what of the password did not count, how it was read; then the remarks
};

/// Compares in constant time. AlgorithmUnavailable where no library here computes it, TooExpensive, at once,
/// where it would take more than the limits.
Result<Verification> verify(
    const PasswordHash& hash, ByteView password, const VerificationOptions& options = {});

/// What bcrypt is given in place of the password.
Result<SecureBytes> prehashed(ByteView password, Prehash prehash, std::string_view saltText);

} // namespace core::passhash
