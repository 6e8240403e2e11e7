// SPDX-License-Identifier: Apache-2.0
#include "cli/network/catalog.h"

#include "cli/catalog.h"
#include "cli/network/headers.h"
#include "cli/network/password_breach.h"
#include "cli/network/practice.h"

#include <algorithm>
#include <string_view>

namespace cli {
namespace {

/// The row as the other program has it, so that its help is the same.
template <typename Made> CommandRow rowOf(std::string_view path)
{
    CommandRow row = *std::ranges::find(allCommands(), path, &CommandRow::path);
    row.create = []() -> std::unique_ptr<Command> { return std::make_unique<Made>(); };
    return row;
}

} // namespace

std::span<const CommandRow> networkCommands()
{
    static const CommandRow rows[] = { rowOf<FetchedHeadersCommand>("headers"),
        rowOf<ServedPracticeCommand>("practice"), rowOf<AskedBreachCommand>("password breach") };
    return rows;
}

} // namespace cli
