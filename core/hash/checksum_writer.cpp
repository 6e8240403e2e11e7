// SPDX-License-Identifier: Apache-2.0
#include "core/hash/checksum_writer.h"

#include "core/base/encoding.h"
#include "core/io/system_error.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace core::hash {
namespace {

namespace fs = std::filesystem;

Result<std::string> written(ChecksumFormat format, const ChecksumLine& line)
{
    switch (format) {
    case ChecksumFormat::Gnu:
        return gnuLine(toHex(line.digest), line.name);
    case ChecksumFormat::BsdTag:
        return tagLine(traitsOf(line.algorithm).tag, toHex(line.digest), line.name);
    case ChecksumFormat::Sfv:
        if (line.algorithm != Algorithm::Crc32)
            return fail(ErrorCode::NotInThisFormat, crypto::nameOf(line.algorithm));
        // In upper case, as the SFV programs write it.
        return sfvLine(toHex(line.digest, LetterCase::Upper), line.name);
    }
    std::unreachable();
}

Result<fs::path> resolved(const fs::path& folder)
{
    std::error_code error;
    fs::path path = fs::weakly_canonical(fs::absolute(folder, error), error);
    if (error)
        return io::failWith(error.value(), io::Access::Reading, folder.string());
    return path;
}

} // namespace

Result<std::string> writeChecksums(ChecksumFormat format, std::span<const ChecksumLine> lines)
{
    std::string text;
    for (const ChecksumLine& line : lines) {
        if (line.name.empty())
            return fail(ErrorCode::InvalidParameter, "name");
        if (format == ChecksumFormat::Gnu && line.algorithm != lines.front().algorithm)
            return fail(ErrorCode::NotInThisFormat, crypto::nameOf(line.algorithm));
        text += TRY(written(format, line));
    }
    return text;
}

Result<std::string> nameRelativeTo(const fs::path& folder, const fs::path& file)
{
    // The file itself may be a link, which keeps its name.
    const fs::path from = TRY(resolved(folder));
    const fs::path to
        = TRY(resolved(file.has_parent_path() ? file.parent_path() : fs::path("."))) / file.filename();
    const fs::path name = to.lexically_relative(from);
    const auto leadsOut = [](const fs::path& part) { return part == ".." || part == "."; };
    if (name.empty() || !file.has_filename() || std::ranges::any_of(name, leadsOut))
        return fail(ErrorCode::OutsideFolder, file.string());
    return name.generic_string();
}

} // namespace core::hash
