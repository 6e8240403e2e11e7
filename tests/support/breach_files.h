// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/io/random_access_file.h"
#include "core/password/breach.h"

#include <string>
#include <vector>

namespace tests {

/// A breach list in memory that may change under its reader's hands.
class MemoryFile final : public core::io::RandomAccessFile {
public:
    explicit MemoryFile(std::string text, bool changes = false)
        : m_text(std::move(text))
        , m_changes(changes)
    {
    }
    core::Result<std::size_t> readAt(std::uint64_t offset, std::span<std::byte> into) override;
    std::uint64_t size() const override { return m_text.size(); }
    bool hasChanged() const override { return m_changes; }

private:
    std::string m_text;
    bool m_changes;
};

/// 45 GB of 900 million lines that are made when they are read, and how much was.
class HugeFile final : public core::io::RandomAccessFile {
public:
    enum class Spread : std::uint8_t {
        Even, ///< as hashes are
        Crowded, ///< nearly all hashes begin alike
    };
    static constexpr std::uint64_t lineCount = 900'000'000;

    HugeFile(Spread spread, std::uint64_t& bytesRead)
        : m_spread(spread)
        , m_bytesRead(bytesRead)
    {
    }
    /// "HASH:0000123\r\n"
    static std::string line(Spread spread, std::uint64_t index);
    core::Result<std::size_t> readAt(std::uint64_t offset, std::span<std::byte> into) override;
    std::uint64_t size() const override;
    bool hasChanged() const override { return false; }

private:
    Spread m_spread;
    std::uint64_t& m_bytesRead;
};

/// "HASH:COUNT" for each in the order of the hashes; the count is 1 for the first password and so on.
std::string sortedBreachList(const std::vector<std::string>& passwords, core::password::BreachHashKind kind);

} // namespace tests
