// SPDX-License-Identifier: Apache-2.0
#include "core/hash/checksum_writer.h"

#include "core/base/encoding.h"
#include "core/hash/hashdeep_list.h"
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
        // In upper case, as the SFV programs write it.
        return sfvLine(toHex(line.digest, LetterCase::Upper), line.name);
    case ChecksumFormat::Hashdeep:
    case ChecksumFormat::Corz:
    case ChecksumFormat::PowerShell:
    case ChecksumFormat::Certutil:
    case ChecksumFormat::Bare:
        break;
    }
    return fail(ErrorCode::InvalidParameter, "format");
}

std::vector<Algorithm> algorithmsOf(std::span<const ChecksumLine> lines)
{
    std::vector<Algorithm> algorithms;
    for (const ChecksumLine& line : lines) {
        if (std::ranges::find(algorithms, line.algorithm) == algorithms.end())
            algorithms.push_back(line.algorithm);
    }
    return algorithms;
}

Result<std::string> hashdeepText(std::span<const ChecksumLine> lines)
{
    const std::vector<Algorithm> algorithms = algorithmsOf(lines);
    std::string text = hashdeepHead(algorithms);
    for (std::size_t at = 0; at < lines.size(); at += algorithms.size()) {
        const auto row = lines.subspan(at, std::min(algorithms.size(), lines.size() - at));
        const auto isOfRow = [&](const ChecksumLine& line) { return line.name == row.front().name; };
        if (!std::ranges::equal(row, algorithms, {}, &ChecksumLine::algorithm)
            || !std::ranges::all_of(row, isOfRow))
            return fail(ErrorCode::InvalidParameter, row.front().name);
        std::vector<Bytes> digests;
        for (const ChecksumLine& line : row)
            digests.push_back(line.digest);
        text += TRY(hashdeepLine(row.front().size, digests, row.front().name));
    }
    return text;
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

bool isWritable(ChecksumFormat format)
{
    return format == ChecksumFormat::Gnu || format == ChecksumFormat::BsdTag || format == ChecksumFormat::Sfv
        || format == ChecksumFormat::Hashdeep;
}

Result<> checkAlgorithms(ChecksumFormat format, std::span<const Algorithm> algorithms)
{
    for (const Algorithm algorithm : algorithms) {
        const bool isUnfit = (format == ChecksumFormat::Gnu && algorithm != algorithms.front())
            || (format == ChecksumFormat::Sfv && algorithm != Algorithm::Crc32)
            || (format == ChecksumFormat::Hashdeep && !isOfHashdeep(algorithm));
        if (isUnfit)
            return fail(ErrorCode::NotInThisFormat, crypto::nameOf(algorithm));
    }
    return {};
}

Result<std::string> writeChecksums(ChecksumFormat format, std::span<const ChecksumLine> lines)
{
    TRY(checkAlgorithms(format, algorithmsOf(lines)));
    if (std::ranges::any_of(lines, [](const ChecksumLine& line) { return line.name.empty(); }))
        return fail(ErrorCode::InvalidParameter, "name");
    if (format == ChecksumFormat::Hashdeep)
        return hashdeepText(lines);
    std::string text;
    for (const ChecksumLine& line : lines)
        text += TRY(written(format, line));
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
