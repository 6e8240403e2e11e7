// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>

namespace gui {

/// "36.0 kB", "5.09 GB": decimal prefixes, three digits, a no-break space before the unit.
QString sizeText(std::uint64_t bytes);
/// "3.17 GB of 5.09 GB".
QString amountText(std::uint64_t done, std::uint64_t total);
/// "412 MB/s".
QString speedText(double bytesPerSecond);
/// "5 s", "3 min", "2 h 10 min"; rounded so that it does not flicker.
QString durationText(std::chrono::milliseconds duration);
/// "62 %".
QString percentText(int percent);
/// "1,010" in the chosen language.
QString countText(std::uint64_t count);

} // namespace gui
