// SPDX-License-Identifier: Apache-2.0
#include "cli/progress_line.h"

#include "cli/terminal.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

namespace cli {

using namespace std::chrono_literals;

ProgressLine::~ProgressLine()
{
    pause([] { });
}

void ProgressLine::show(core::Amount amount)
{
    const std::scoped_lock lock(m_mutex);
    const Clock::time_point now = Clock::now();
    if (now < m_next)
        return;
    m_next = now + 200ms;
    m_isShown = true;
    writeError("\r\x1b[K" + progressText(amount, now - m_begin).substr(0, terminalWidth() - 1));
}

void ProgressLine::pause(const std::function<void()>& write)
{
    const std::scoped_lock lock(m_mutex);
    if (std::exchange(m_isShown, false))
        writeError("\r\x1b[K");
    write();
}

std::string sizeText(double bytes)
{
    constexpr std::array units{ "B", "kB", "MB", "GB", "TB", "PB", "EB" };
    std::size_t unit = 0;
    for (; bytes >= 999.5 && unit + 1 < units.size(); ++unit)
        bytes /= 1000;
    std::array<char, 32> text{};
    const int decimals = unit == 0 || bytes >= 99.95 ? 0 : bytes >= 9.995 ? 1 : 2;
    std::snprintf(text.data(), text.size(), "%.*f %s", decimals, bytes, units[unit]);
    return text.data();
}

std::string progressText(core::Amount amount, std::chrono::duration<double> elapsed)
{
    const auto done = static_cast<double>(amount.done);
    const double speed = elapsed.count() > 0 ? done / elapsed.count() : 0;
    std::string text;
    if (amount.total && *amount.total > 0) {
        const auto total = static_cast<double>(*amount.total);
        text += std::to_string(std::min(100L, std::lround(std::floor(100 * done / total)))) + " %, ";
        text += sizeText(done) + " of " + sizeText(total);
    } else {
        text += sizeText(done);
    }
    text += ", " + sizeText(speed) + "/s";
    if (amount.total && speed > 0 && *amount.total >= amount.done) {
        const long seconds = std::lround(static_cast<double>(*amount.total - amount.done) / speed);
        text += ", " + (seconds >= 60 ? std::to_string(seconds / 60) + " min " : std::string())
            + std::to_string(seconds % 60) + " s left";
    }
    return text;
}

} // namespace cli
