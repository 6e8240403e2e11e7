// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>

namespace core::hash {

/// Looks at what lies below a folder without opening it. Nothing is asked of a name that is absolute, climbs
/// out with "..", or leads through a link: even a look may make the system mount something or wait.
class FolderGlance {
public:
    explicit FolderGlance(std::filesystem::path folder);
    /// A link at the end of the name is there itself.
    bool holds(const std::filesystem::path& name);
    /// 0 for all but regular files.
    std::uint64_t sizeOf(const std::filesystem::path& name);

private:
    std::filesystem::file_type typeOf(const std::filesystem::path& name);
    bool isFolderInside(const std::filesystem::path& name) const;

    std::filesystem::path m_folder;
    // Files of one folder stand together in most lists.
    std::filesystem::path m_lastParent;
    bool m_isLastInside = true;
};

} // namespace core::hash
