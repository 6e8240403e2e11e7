// SPDX-License-Identifier: Apache-2.0
#include "core/io/file_stream.h"
#include "core/io/short_lived_folder.h"
#include "core/io/system_error.h"

#include <cerrno>
#include <cstdlib>

namespace core::io {

namespace fs = std::filesystem;

ShortLivedFolder::ShortLivedFolder(fs::path path)
    : m_path(std::move(path))
{
}

ShortLivedFolder::~ShortLivedFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
}

ShortLivedFolder::ShortLivedFolder(ShortLivedFolder&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

ShortLivedFolder& ShortLivedFolder::operator=(ShortLivedFolder&& other) noexcept
{
    std::swap(m_path, other.m_path);
    return *this;
}

Result<ShortLivedFolder> ShortLivedFolder::create()
{
    std::error_code failure;
    const fs::path place = fs::temp_directory_path(failure);
    if (failure)
        return failWith(failure.value(), Access::Writing, place.native());
    std::string pattern = (place / "assay-XXXXXX").native();
    if (!::mkdtemp(pattern.data()))
        return failWith(errno, Access::Writing, place.native());
    return ShortLivedFolder(fs::path(pattern));
}

Result<> ShortLivedFolder::put(const fs::path& name, ByteView content) const
{
    const fs::path file = m_path / name;
    std::error_code failure;
    fs::create_directories(file.parent_path(), failure);
    if (failure)
        return failWith(failure.value(), Access::Writing, file.native());
    FileSink sink = TRY(FileSink::create(file, Secrecy::Plain, Existing::Replace));
    TRY(sink.write(content));
    return sink.commit();
}

} // namespace core::io
