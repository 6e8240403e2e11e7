// SPDX-License-Identifier: Apache-2.0
#include "core/hash/hashdeep_list.h"

#include "core/base/encoding.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace core::hash {
namespace {

constexpr std::string_view mark = "%%%% ";
constexpr std::string_view version = "%%%% HASHDEEP-1.0";
constexpr std::string_view invokedFrom = "## Invoked from: ";

bool isWindowsFolder(std::string_view folder)
{
    return folder.starts_with("\\\\") || (folder.size() >= 3 && folder[1] == ':' && folder[2] == '\\');
}

/// What stands before the next comma, which is taken off as well; nothing where there is no comma.
std::optional<std::string_view> takeColumn(std::string_view& line)
{
    const std::size_t comma = line.find(',');
    if (comma == std::string_view::npos)
        return {};
    const std::string_view column = line.substr(0, comma);
    line.remove_prefix(comma + 1);
    return column;
}

std::optional<std::uint64_t> number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

bool HashdeepList::takesHead(std::string_view line)
{
    if (trimmed(line) == version) {
        m_isOpen = true;
        m_columns.clear();
        m_folder.clear();
        return true;
    }
    if (!m_isOpen)
        return false;
    if (line.starts_with(mark) && m_columns.empty()) {
        readColumns(trimmed(line.substr(mark.size())));
        return !m_columns.empty();
    }
    if (line.starts_with(invokedFrom) && m_folder.empty()) {
        m_folder = line.substr(invokedFrom.size());
        const char separator = isWindowsFolder(m_folder) ? '\\' : '/';
        if (!m_folder.ends_with(separator))
            m_folder += separator;
    }
    return line.starts_with('#');
}

void HashdeepList::readColumns(std::string_view names)
{
    std::vector<Column> columns;
    while (const auto name = takeColumn(names)) {
        if (*name == "size")
            columns.push_back({ .meaning = Meaning::Size });
        else if (const auto algorithm = algorithmNamed(*name))
            columns.push_back({ .meaning = Meaning::Digest, .algorithm = *algorithm });
        else
            columns.push_back({ .meaning = Meaning::Unknown });
    }
    if (names == "filename")
        m_columns = std::move(columns);
}

std::string HashdeepList::nameIn(std::string_view written) const
{
    const bool isWindows = isWindowsFolder(m_folder);
    if (!m_folder.empty() && written.starts_with(m_folder) && written.size() > m_folder.size())
        written.remove_prefix(m_folder.size());
    else if (written.starts_with(isWindows ? ".\\" : "./") && written.size() > 2)
        written.remove_prefix(2);
    std::string name(written);
    if (isWindows)
        std::ranges::replace(name, '\\', '/');
    return name;
}

std::vector<ChecksumEntry> HashdeepList::row(std::string_view line) const
{
    std::optional<std::uint64_t> size;
    std::vector<ChecksumEntry> entries;
    for (const Column& column : m_columns) {
        const auto text = takeColumn(line);
        if (!text)
            return {};
        if (column.meaning == Meaning::Size) {
            size = number(*text);
            if (!size)
                return {};
        } else if (column.meaning == Meaning::Digest) {
            Result<Bytes> digest = fromHex(*text);
            if (!digest || digest->size() != crypto::digestSize(column.algorithm))
                return {};
            entries.push_back({ .name = {},
                .algorithm = column.algorithm,
                .digest = *std::move(digest),
                .format = ChecksumFormat::Hashdeep,
                .line = 0 });
        }
    }
    if (line.empty() || line.contains('\0'))
        return {};
    const std::string name = nameIn(line);
    for (ChecksumEntry& entry : entries) {
        entry.name = name;
        entry.size = size;
    }
    return entries;
}

bool isOfHashdeep(Algorithm algorithm)
{
    return algorithm == Algorithm::Md5 || algorithm == Algorithm::Sha1 || algorithm == Algorithm::Sha256;
}

std::string hashdeepHead(const std::vector<Algorithm>& algorithms)
{
    std::string head = std::string(version) + "\n" + std::string(mark) + "size";
    for (const Algorithm algorithm : algorithms)
        head.append(",").append(traitsOf(algorithm).id);
    return head.append(",filename\n");
}

Result<std::string> hashdeepLine(std::uint64_t size, const std::vector<Bytes>& digests, std::string_view name)
{
    if (name.contains('\n') || name.ends_with('\r') || name.empty())
        return fail(ErrorCode::NotInThisFormat, std::string(name));
    std::string line = std::to_string(size);
    for (const Bytes& digest : digests)
        line.append(",").append(toHex(digest));
    // "hashdeep -r -a -k LIST ." compares with names that begin so.
    return line.append(name.starts_with('/') || name.starts_with("./") ? "," : ",./")
        .append(name)
        .append("\n");
}

} // namespace core::hash
