// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/failure.h"
#include "cli/options.h"

namespace cli {

/// The present time, or what --time gives in its place.
class ClockOption {
public:
    void declare(Options& options);
    /// Since 1970; refuses what --time gives beyond the year 9999.
    Outcome<std::int64_t> seconds() const;
    Outcome<std::int64_t> milliseconds() const;

private:
    std::optional<std::uint64_t> m_seconds;
};

} // namespace cli
