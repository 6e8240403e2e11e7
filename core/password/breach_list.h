// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/breach_file.h"
#include "core/password/breach_folder.h"

#include <variant>

namespace core::password {

/// A list on this machine in either form; it stays open for many questions. One thread at a time.
class BreachList {
public:
    static Result<BreachList> open(const std::filesystem::path& path, const StopFlag& stop = {});

    BreachHashKind kind() const;
    /// Of the file; nothing for a folder.
    std::optional<std::uint64_t> size() const;
    bool isFolder() const { return std::holds_alternative<BreachFolder>(m_list); }
    bool endsTooEarly() const;
    Result<BreachSighting> find(const BreachHash& hash);

private:
    using Either = std::variant<BreachFile, BreachFolder>;
    explicit BreachList(Either list)
        : m_list(std::move(list))
    {
    }

    Either m_list;
};

} // namespace core::password
