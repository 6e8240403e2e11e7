// SPDX-License-Identifier: Apache-2.0
#include "core/password/breach_list.h"

namespace core::password {

Result<BreachList> BreachList::open(const std::filesystem::path& path, const StopFlag& stop)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return BreachList(TRY(BreachFolder::open(path, stop)));
    return BreachList(TRY(BreachFile::open(TRY(io::openRandomAccessFile(path)), path.native())));
}

BreachHashKind BreachList::kind() const
{
    return std::visit([](const auto& list) { return list.kind(); }, m_list);
}

std::optional<std::uint64_t> BreachList::size() const
{
    const auto* file = std::get_if<BreachFile>(&m_list);
    return file ? std::optional(file->size()) : std::nullopt;
}

bool BreachList::endsTooEarly() const
{
    const auto* file = std::get_if<BreachFile>(&m_list);
    return file && file->endsTooEarly();
}

Result<BreachSighting> BreachList::find(const BreachHash& hash)
{
    return std::visit([&](auto& list) { return list.find(hash); }, m_list);
}

} // namespace core::password
