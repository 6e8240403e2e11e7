// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/io/file_stream.h"

#include <filesystem>
#include <memory>

namespace core::io {

/// A folder whose files are opened without ever leaving it, whatever names and links somebody has put there.
class EnclosedFolder {
public:
    static Result<EnclosedFolder> open(const std::filesystem::path& folder);
    ~EnclosedFolder();
    EnclosedFolder(EnclosedFolder&&) noexcept;
    EnclosedFolder& operator=(EnclosedFolder&&) noexcept;

    /// Opens a regular file by its relative name. A name or a link that leads outside, and an absolute link
    /// wherever it leads, is OutsideFolder; a device, pipe or socket is ReadFailed with Cause::NotRegular and
    /// is not waited for. Where the system cannot follow links safely, any link is taken for one that leads
    /// outside.
    Result<FileSource> openFile(const std::filesystem::path& name, const StopFlag& stop = {}) const;

private:
    struct State;
    explicit EnclosedFolder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace core::io
