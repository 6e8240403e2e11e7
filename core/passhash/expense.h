// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/passhash/password_hash.h"

#include <cstdint>

namespace core::passhash {

/// Seconds that one unit of work takes. The defaults are those of an ordinary desktop processor.
struct Speed {
    double bcryptRound = 5.5e-5; ///< of 2^cost
    double argon2Block = 1.2e-6; ///< of KiB times passes
    double scryptBlock = 2.6e-7; ///< of N times r times p
    double sha1Iteration = 2.1e-7;
    double sha256Iteration = 2.3e-7;
    double sha512Iteration = 4.5e-7;
};

/// What verifying takes, about; far beyond any machine where the parameters are a bomb.
struct Expense {
    double seconds = 0;
    double memoryInBytes = 0;
};
Expense expenseOf(const Scheme& scheme, const Speed& speed = {});

} // namespace core::passhash
