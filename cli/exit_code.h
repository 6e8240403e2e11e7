// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cli {

/// What scripts rely on; every command means the same by them.
enum class ExitCode : int {
    Yes = 0, ///< or done
    No = 1, ///< the honest answer is no: a mismatch, an invalid signature
    WrongUsage = 2,
    BadInput = 3, ///< unreadable or malformed
    NotWritten = 4,
    WrongKey = 5,
    Cancelled = 130,
};

/// Of several inputs the gravest counts: 130, 4, 5, 3, 1, 0.
ExitCode graver(ExitCode a, ExitCode b);

} // namespace cli
