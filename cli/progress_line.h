// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <string>

namespace cli {

/// One line at the bottom of the terminal: share, amount, speed and time left. Appears after a second, and
/// only where standard error is a terminal; wiped before anything else is written there.
class ProgressLine {
public:
    ProgressLine() = default;
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(core::Amount amount);
    /// Wipes the line, and draws it no more until `write` is done.
    void pause(const std::function<void()>& write);

private:
    using Clock = std::chrono::steady_clock;

    std::mutex m_mutex; // work reports from its own threads
    Clock::time_point m_begin = Clock::now();
    Clock::time_point m_next = m_begin + std::chrono::seconds(1);
    bool m_isShown = false;
};

/// "412 MB/s", "3.17 GB": decimal units, three digits.
std::string sizeText(double bytes);

/// "38 %, 1.2 GB of 3.1 GB, 412 MB/s, 5 s left"
std::string progressText(core::Amount amount, std::chrono::duration<double> elapsed);

} // namespace cli
