// SPDX-License-Identifier: Apache-2.0
#include "core/http/structured_field.h"

#include "tests/fuzz/fuzz.h"

#include <string_view>

using namespace core;
using namespace core::http::structured;
using fuzz::require;

namespace {

/// What was read can be written, and the canonical form is read and written as the same; a failure names a
/// byte of the text.
template <typename Value>
void requireRoundTrip(Result<Value> (*parse)(std::string_view), std::string_view text)
{
    const Result<Value> value = parse(text);
    if (!value) {
        require(value.error().code == ErrorCode::InvalidEncoding && value.error().place->byte <= text.size());
        return;
    }
    const Result<std::string> canonical = serialize(*value);
    require(canonical.has_value());
    const Result<Value> again = parse(*canonical);
    require(again.has_value());
    const Result<std::string> same = serialize(*again);
    require(same.has_value() && *same == *canonical);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    requireRoundTrip<Item>(parseItem, text);
    requireRoundTrip<List>(parseList, text);
    requireRoundTrip<Dictionary>(parseDictionary, text);
    return 0;
}
