// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>

namespace gui::hash {

/// A folder of our own below the system's for temporary files, gone with everything in it at the end.
class SampleFolder {
public:
    explicit SampleFolder(std::filesystem::path path)
        : m_path(std::move(path))
    {
    }
    ~SampleFolder();
    SampleFolder(const SampleFolder&) = delete;
    SampleFolder& operator=(const SampleFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A list, and files of every verdict.
struct ChecksumSample {
    std::shared_ptr<const SampleFolder> folder;
    std::filesystem::path list;
};
/// On any thread.
core::Result<ChecksumSample> makeChecksumSample();

} // namespace gui::hash
