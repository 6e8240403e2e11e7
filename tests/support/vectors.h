// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <map>
#include <string>
#include <vector>

namespace tests {

/// One case of a NIST-style response file: its "name = value" lines. Names that repeat begin the next case.
struct VectorCase {
    int line = 0; ///< where it begins
    std::map<std::string, std::string, std::less<>> fields;

    bool has(std::string_view name) const { return fields.contains(name); }
    /// Aborts where the field is missing or is no number: a broken vector file must not pass for few cases.
    std::string text(std::string_view name) const;
    std::size_t number(std::string_view name) const;
    /// Hexadecimal, or text in double quotes; anything else aborts.
    core::Bytes bytes(std::string_view name) const;
    std::string title() const;
};

/// The cases of a file below tests/data; aborts where there is no such file or no case in it. A case that
/// lacks everything but what the section says (as "[L = 256]") is not counted.
std::vector<VectorCase> readVectors(const std::string& path);

} // namespace tests
