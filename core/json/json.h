// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core::json {

struct Member;
class Value;
using Array = std::vector<Value>;
using Object = std::vector<Member>; ///< in the order of the text, duplicates included

/// A number as it is written: 12345678901234567000 stays what it is.
struct Number {
    std::string text;
};

class Value {
public:
    using Content = std::variant<std::nullptr_t, bool, Number, std::string, Array, Object>;
    Content content;
    std::uint64_t offset = 0; ///< of its first byte in the text

    template <typename Type> const Type* as() const { return std::get_if<Type>(&content); }
    /// The first member of that name; null where there is none, or this is no object.
    const Value* find(std::string_view name) const;
    /// The text of a string member; null where it is missing or no string.
    const std::string* text(std::string_view name) const;
    /// A whole number that fits; nothing else.
    std::optional<std::int64_t> integer() const;
};

struct Member {
    std::string name;
    std::uint64_t offset; ///< of the name's quote
    Value value;
};

/// RFC 8259, UTF-8, a byte order mark allowed. Refuses more than `depth` levels; the error names byte, line
/// and column. Half a surrogate pair, which is grammatical, becomes U+FFFD. Refuses more than 8 million
/// values.
Result<Value> parse(std::string_view text, std::size_t depth = 256);

/// Names that appear twice in one object, as JSON pointers (RFC 6901), with their places.
struct Duplicate {
    std::string pointer;
    Place place;
};
/// At most 100 of them.
std::vector<Duplicate> duplicatesIn(std::string_view text, const Value& value);

} // namespace core::json
