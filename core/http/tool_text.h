// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/pasted_fields.h"

// Private to the readers of pasted text.

namespace core::http {

/// How fields are laid out where they are no message.
enum class Layout : std::uint8_t {
    FieldLines, ///< "name: value"
    NameColonValue, ///< "name:" and the value on the next line, as Chrome's tools once copied
    NameThenValue, ///< "name" and the value on the next line, as they do now
    Table, ///< PowerShell's "Key  Value" with a line of dashes below it
    Tabs, ///< "name", a tab, and the value
    List, ///< PowerShell's "Key   : name", "Value : value"
    Configuration, ///< directives of nginx, Apache and IIS
};

Layout layoutOf(const LineReader& lines);
/// All but field lines.
Result<Answer> readLayout(LineReader lines, Layout layout);

} // namespace core::http
