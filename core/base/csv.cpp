// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv.h"

namespace core {
namespace {

/// What stands first tells a spreadsheet that a formula begins.
bool beginsAFormula(std::string_view value)
{
    constexpr std::string_view beginnings = "=+-@\t\r\n";
    return !value.empty() && beginnings.contains(value.front());
}

} // namespace

std::string csvCell(std::string_view value)
{
    const bool isFormula = beginsAFormula(value);
    if (!isFormula && value.find_first_of(",;\"\r\n\t'") == std::string_view::npos)
        return std::string(value);
    std::string quoted = isFormula ? "\"'" : "\"";
    for (const char each : value) {
        if (each == '"')
            quoted += '"';
        quoted += each;
    }
    return quoted + '"';
}

} // namespace core
