// SPDX-License-Identifier: Apache-2.0
#include "core/hash/folder_glance.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace core::hash {

namespace fs = std::filesystem;

FolderGlance::FolderGlance(fs::path folder)
    : m_folder(std::move(folder))
{
}

bool FolderGlance::holds(const fs::path& name)
{
    const fs::file_type type = typeOf(name);
    return type != fs::file_type::none && type != fs::file_type::not_found;
}

std::uint64_t FolderGlance::sizeOf(const fs::path& name)
{
    if (typeOf(name) != fs::file_type::regular)
        return 0;
    std::error_code failure;
    const std::uintmax_t size = fs::file_size(m_folder / name, failure);
    return failure ? 0 : size;
}

fs::file_type FolderGlance::typeOf(const fs::path& name)
{
    constexpr std::size_t longest = 4096; // as long as systems take; the lines of hostile lists are longer
    const bool climbsOut = std::ranges::find(name, fs::path("..")) != name.end();
    if (name.empty() || name.native().size() > longest || name.has_root_path() || climbsOut)
        return fs::file_type::none;
    const fs::path parent = name.parent_path();
    if (parent != m_lastParent) {
        m_lastParent = parent;
        m_isLastInside = isFolderInside(parent);
    }
    std::error_code ignored;
    return m_isLastInside ? fs::symlink_status(m_folder / name, ignored).type() : fs::file_type::none;
}

bool FolderGlance::isFolderInside(const fs::path& name) const
{
    fs::path folder = m_folder;
    return std::ranges::all_of(name, [&](const fs::path& part) {
        folder /= part;
        std::error_code ignored;
        return fs::symlink_status(folder, ignored).type() == fs::file_type::directory;
    });
}

} // namespace core::hash
