// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

namespace gui::hash {

/// Since 1970; tests give another than the system's.
using TokenClock = std::function<std::chrono::milliseconds()>;

inline TokenClock systemClock()
{
    return [] {
        using namespace std::chrono;
        return duration_cast<milliseconds>(system_clock::now().time_since_epoch());
    };
}

} // namespace gui::hash
