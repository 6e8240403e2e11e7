// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace core::io {

/// What can be read anywhere without what is before it. One thread at a time.
class RandomAccessFile {
public:
    virtual ~RandomAccessFile() = default;
    /// Fills the whole span unless the file ends; returns how many bytes it filled.
    virtual Result<std::size_t> readAt(std::uint64_t offset, std::span<std::byte> into) = 0;
    /// When it was opened.
    virtual std::uint64_t size() const = 0;
    /// Whether somebody wrote to the file or removed it since it was opened.
    virtual bool hasChanged() const = 0;

protected:
    RandomAccessFile() = default;
    RandomAccessFile(const RandomAccessFile&) = default;
    RandomAccessFile(RandomAccessFile&&) = default;
    RandomAccessFile& operator=(const RandomAccessFile&) = default;
    RandomAccessFile& operator=(RandomAccessFile&&) = default;
};

/// Refuses folders, and with Cause::NotRegular pipes and devices. Nothing is read ahead.
Result<std::unique_ptr<RandomAccessFile>> openRandomAccessFile(const std::filesystem::path& path);

} // namespace core::io
