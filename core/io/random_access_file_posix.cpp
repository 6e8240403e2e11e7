// SPDX-License-Identifier: Apache-2.0
#include "core/io/descriptor_posix.h"
#include "core/io/random_access_file.h"
#include "core/io/system_error.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <limits>

namespace core::io {
namespace {

class OpenedFile final : public RandomAccessFile {
public:
    OpenedFile(Descriptor file, const struct stat& status, std::string name)
        : m_file(std::move(file))
        , m_status(status)
        , m_name(std::move(name))
    {
    }

    Result<std::size_t> readAt(std::uint64_t offset, std::span<std::byte> into) override
    {
        constexpr std::size_t mostAtOnce = std::size_t(1) << 30; // some systems refuse more than INT_MAX
        std::size_t filled = 0;
        while (filled < into.size()) {
            const std::uint64_t at = offset + filled;
            if (at < offset || at > std::uint64_t(std::numeric_limits<off_t>::max()))
                break;
            const std::size_t wanted = std::min(into.size() - filled, mostAtOnce);
            const ssize_t count = uninterrupted(
                [&] { return ::pread(m_file.number(), into.data() + filled, wanted, off_t(at)); });
            if (count < 0)
                return failWith(errno, Access::Reading, m_name);
            if (count == 0)
                break;
            filled += std::size_t(count);
        }
        return filled;
    }

    std::uint64_t size() const override { return std::uint64_t(std::max<off_t>(0, m_status.st_size)); }

    bool hasChanged() const override
    {
        struct stat now{};
        return ::fstat(m_file.number(), &now) != 0 || now.st_size != m_status.st_size || now.st_nlink == 0
            || !isSameTime(now, m_status);
    }

private:
    static bool isSameTime(const struct stat& a, const struct stat& b)
    {
#ifdef __APPLE__
        const auto [left, right] = std::pair(a.st_mtimespec, b.st_mtimespec);
#else
        const auto [left, right] = std::pair(a.st_mtim, b.st_mtim);
#endif
        return left.tv_sec == right.tv_sec && left.tv_nsec == right.tv_nsec;
    }

    Descriptor m_file;
    struct stat m_status;
    std::string m_name;
};

} // namespace

Result<std::unique_ptr<RandomAccessFile>> openRandomAccessFile(const std::filesystem::path& path)
{
    const std::string& name = path.native();
    if (name.find('\0') != std::string::npos)
        return fail(ErrorCode::FileNotFound, name, Cause::IllegalCharacter);
    // Opening a pipe would wait for its writer.
    constexpr int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
    Descriptor file(uninterrupted([&] { return ::open(path.c_str(), flags); }));
    struct stat status{};
    if (!file || ::fstat(file.number(), &status) != 0)
        return failWith(errno, Access::Reading, name);
    if (S_ISDIR(status.st_mode))
        return failWith(EISDIR, Access::Reading, name);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::ReadFailed, name, Cause::NotRegular);
#ifdef POSIX_FADV_RANDOM
    ::posix_fadvise(file.number(), 0, 0, POSIX_FADV_RANDOM);
#endif
    return std::make_unique<OpenedFile>(std::move(file), status, name);
}

} // namespace core::io
