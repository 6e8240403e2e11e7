// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/io/file_stream.h"

#include <filesystem>
#include <initializer_list>
#include <string>

namespace tests {

/// A new folder that goes away with all that is in it; QTemporaryDir keeps names that are not UTF-8.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Creates a folder in it with this mode, whatever the umask.
    std::filesystem::path makeFolder(const std::string& name, int mode) const;

private:
    std::filesystem::path m_path;
};

void put(const std::filesystem::path& path, const std::string& text);
/// "(none)" where no file can be read.
std::string contentsOf(const std::filesystem::path& path);
/// All names in the folder in their order, with a blank between.
std::string namesIn(const std::filesystem::path& folder);
/// The texts with a blank between; unlike operands of +, they are computed from left to right.
std::string joined(std::initializer_list<std::string> texts);
/// As in ls: "0640".
std::string modeOf(const std::filesystem::path& path);

/// Writes in pieces of 10,000 bytes and commits.
core::Result<> save(const std::filesystem::path& path, const std::string& text,
    core::io::Existing existing = core::io::Existing::Replace,
    core::io::Secrecy secrecy = core::io::Secrecy::Plain);

} // namespace tests
