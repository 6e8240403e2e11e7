// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// RFC 9651, with the types of RFC 8941 and Date and Display String.
namespace core::http::structured {

struct Token {
    std::string text;
    bool operator==(const Token&) const = default;
};
/// Thousandths; the RFC allows three decimals.
struct Decimal {
    std::int64_t thousandths;
    bool operator==(const Decimal&) const = default;
};
struct Date {
    std::int64_t seconds;
    bool operator==(const Date&) const = default;
};
struct DisplayString {
    std::string text;
    bool operator==(const DisplayString&) const = default;
};

using BareItem = std::variant<std::int64_t, Decimal, std::string, Token, Bytes, bool, Date, DisplayString>;
using Parameters = std::vector<std::pair<std::string, BareItem>>;

struct Item {
    BareItem value;
    Parameters parameters{};
    std::size_t offset = 0; ///< in the text
};
struct InnerList {
    std::vector<Item> items;
    Parameters parameters{};
    std::size_t offset = 0;
};
using Entry = std::variant<Item, InnerList>;
using List = std::vector<Entry>;
struct DictionaryMember {
    std::string key;
    Entry value;
    std::size_t offset = 0; ///< of the key
};
using Dictionary
    = std::vector<DictionaryMember>; ///< a repeated key keeps its first position and its last value

/// All fail with InvalidEncoding and the byte.
Result<Item> parseItem(std::string_view text);
Result<List> parseList(std::string_view text);
Result<Dictionary> parseDictionary(std::string_view text);
/// That byte.
std::size_t offsetOf(const Error& error);

/// The canonical form, RFC 9651 section 4.1.
Result<std::string> serialize(const Item& item);
Result<std::string> serialize(const List& list);
Result<std::string> serialize(const Dictionary& dictionary);

} // namespace core::http::structured
