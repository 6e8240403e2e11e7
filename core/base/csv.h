// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace core {

/// A cell of CSV as RFC 4180 has it. A value that a spreadsheet would take for a formula has an apostrophe
/// before it, as OWASP says on CSV injection.
std::string csvCell(std::string_view value);

} // namespace core
