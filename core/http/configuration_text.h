// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

// Private to the readers of pasted text.

namespace core::http {

/// `add_header X "v" always;`, `Header set X "v"`, `<add name="X" value="v" />`: name and value; nothing for
/// other lines. The name is a part of the line.
struct ConfiguredField {
    std::string_view name;
    std::string value;
};
std::optional<ConfiguredField> readConfigurationLine(std::string_view line);

/// The value of an element's attribute as it is written, in either quotes.
std::optional<std::string_view> attributeIn(std::string_view element, std::string_view name);
/// With the character references that XML and policies need taken for what they stand for.
std::string withoutReferences(std::string_view text);

} // namespace core::http
