// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>

namespace core::io {

/// A folder among the system's temporary files that nobody else may enter, and that goes with all that is in
/// it.
class ShortLivedFolder {
public:
    static Result<ShortLivedFolder> create();
    ~ShortLivedFolder();
    ShortLivedFolder(ShortLivedFolder&& other) noexcept;
    ShortLivedFolder& operator=(ShortLivedFolder&& other) noexcept;

    const std::filesystem::path& path() const { return m_path; }
    /// Writes a file by its relative name, and creates the folders on its way.
    Result<> put(const std::filesystem::path& name, ByteView content) const;

private:
    explicit ShortLivedFolder(std::filesystem::path path);
    std::filesystem::path m_path;
};

} // namespace core::io
