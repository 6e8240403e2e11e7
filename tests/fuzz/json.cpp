// SPDX-License-Identifier: Apache-2.0
#include "core/json/json.h"

#include "tests/fuzz/fuzz.h"

using namespace core;
using fuzz::require;

namespace {

/// What a value is shows in its first byte.
void requirePlaces(std::string_view text, const json::Value& value)
{
    require(value.offset < text.size());
    const char first = text[value.offset];
    require((first == '"') == (value.as<std::string>() != nullptr));
    require((first == '{') == (value.as<json::Object>() != nullptr));
    require((first == '[') == (value.as<json::Array>() != nullptr));
    if (const auto* number = value.as<json::Number>())
        require(text.substr(value.offset, number->text.size()) == number->text);
    std::uint64_t last = value.offset;
    if (const auto* array = value.as<json::Array>()) {
        for (const json::Value& element : *array) {
            require(element.offset > last);
            last = element.offset;
            requirePlaces(text, element);
        }
    }
    if (const auto* object = value.as<json::Object>()) {
        for (const json::Member& member : *object) {
            require(member.offset > last && text[member.offset] == '"' && value.find(member.name) != nullptr);
            last = member.offset;
            requirePlaces(text, member.value);
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Result<json::Value> value = json::parse(text, 64);
    if (!value) {
        const Place place = value.error().place.value();
        require(value.error().code == ErrorCode::InvalidEncoding && *place.byte <= size);
        require(*place.column >= 1 && *place.column <= *place.byte + 1);
        return 0;
    }
    requirePlaces(text, *value);
    for (const json::Duplicate& duplicate : json::duplicatesIn(text, *value))
        require(duplicate.pointer.starts_with('/') && text[*duplicate.place.byte] == '"');
    return 0;
}
