// SPDX-License-Identifier: Apache-2.0
#include "tests/support/breach_files.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace tests {
namespace {

/// SplitMix64: looks random and is the same everywhere.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

std::string hexOf(std::uint64_t value)
{
    std::array<char, 17> text{};
    std::snprintf(text.data(), text.size(), "%016llX", static_cast<unsigned long long>(value));
    return text.data();
}

} // namespace

core::Result<std::size_t> MemoryFile::readAt(std::uint64_t offset, std::span<std::byte> into)
{
    const std::size_t begin = std::min<std::size_t>(offset, m_text.size());
    const std::size_t size = std::min(into.size(), m_text.size() - begin);
    std::ranges::copy(core::asBytes(std::string_view(m_text).substr(begin, size)), into.begin());
    return size;
}

std::string HugeFile::line(Spread spread, std::uint64_t index)
{
    const std::uint64_t step = spread == Spread::Even ? ~std::uint64_t{ 0 } / lineCount : 16;
    // The last line lies at the end, or the list would seem to be cut off.
    const bool isLast = index + 1 == lineCount;
    const std::uint64_t key = isLast ? ~std::uint64_t{ 0 } : index * step + mixed(index) % step;
    return hexOf(key) + hexOf(mixed(index + 1)) + hexOf(mixed(index + 2)).substr(0, 8) + ":0000123\r\n";
}

std::uint64_t HugeFile::size() const
{
    return lineCount * line(m_spread, 0).size();
}

core::Result<std::size_t> HugeFile::readAt(std::uint64_t offset, std::span<std::byte> into)
{
    const std::uint64_t length = line(m_spread, 0).size();
    std::size_t filled = 0;
    for (std::uint64_t at = offset; filled < into.size() && at < size();) {
        const std::string text = line(m_spread, at / length);
        const auto within = static_cast<std::size_t>(at % length);
        const std::size_t count = std::min(text.size() - within, into.size() - filled);
        std::ranges::copy(
            core::asBytes(std::string_view(text).substr(within, count)), into.subspan(filled).begin());
        filled += count;
        at += count;
    }
    m_bytesRead += filled;
    return filled;
}

std::string sortedBreachList(const std::vector<std::string>& passwords, core::password::BreachHashKind kind)
{
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < passwords.size(); ++i) {
        const auto hash = core::password::breachHashOf(core::asBytes(passwords[i]), kind);
        if (hash)
            lines.push_back(std::string(hash->text()) + ":" + std::to_string(i + 1));
    }
    std::ranges::sort(lines);
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

} // namespace tests
