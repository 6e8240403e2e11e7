// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::passhash {

struct PhcParameter {
    std::string name;
    std::string value;
    std::size_t offset = 0; ///< of the value
};

/// The PHC string format: $id[$v=n][$name=value(,name=value)*][$salt[$hash]].
struct PhcString {
    std::string id;
    std::optional<std::uint32_t> version{};
    std::vector<PhcParameter> parameters{};
    std::optional<std::string> salt{}; ///< as it is written: what it means is the function's affair
    std::optional<std::string> hash{};
    std::size_t versionOffset = 0; ///< of the number
    std::size_t saltOffset = 0;
    std::size_t hashOffset = 0;

    const PhcParameter* parameter(std::string_view name) const;
};

/// Whether the grammar alone is kept, or also the one way of writing a number and Base64.
enum class PhcReading : std::uint8_t {
    Tolerant, ///< takes needless zeros, and padding and the URL-safe alphabet in salt and hash
    Strict,
};

/// The error names the byte, and why.
Result<PhcString> parsePhc(std::string_view text, PhcReading reading = PhcReading::Strict);
std::string toText(const PhcString& phc);

} // namespace core::passhash
