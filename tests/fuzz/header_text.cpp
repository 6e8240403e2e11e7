// SPDX-License-Identifier: Apache-2.0
#include "core/http/header_text.h"

#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace core;
using namespace core::http;
using fuzz::require;

namespace {

bool isPlainName(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

void requirePlaces(const Response& response, std::size_t size)
{
    for (const Field& field : response.fields) {
        require(!field.value.contains('\n'));
        if (field.place)
            require(*field.place->byte < size && *field.place->line >= 1 && *field.place->column >= 1);
    }
}

/// What was read can be written, and says the same when it is read again.
void requireRoundTrip(const Response& response)
{
    const bool isPlain = std::ranges::all_of(response.fields, isPlainName, &Field::name);
    if (!isPlain || response.fields.empty())
        return;
    const std::string text = headerTextOf(response);
    const Result<HeaderText> again = readHeaderText(asBytes(text), {});
    require(again.has_value() && again->exchanges.size() == 1);
    const Response& same = again->exchanges[0].judged();
    require(same.status == response.status);
    require(std::ranges::equal(same.fields, response.fields, [](const Field& left, const Field& right) {
        return left.name == right.name && left.value == right.value;
    }));
    const Result<HeaderBlock> block = readHeaderBlock(asBytes(text));
    require(block.has_value() && block->response.fields.size() == response.fields.size());
}

void requireBlock(ByteView bytes)
{
    const Result<HeaderBlock> block = readHeaderBlock(bytes);
    if (!block)
        return;
    requirePlaces(block->response, bytes.size());
    for (const Irregularity& irregularity : block->irregularities)
        require(*irregularity.place.byte <= bytes.size());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    requireBlock(bytes);
    const Result<HeaderText> text = readHeaderText(bytes, { .url = "https://example.com/" });
    if (!text)
        return 0;
    require(text->chosen < text->exchanges.size());
    for (const Exchange& exchange : text->exchanges) {
        require(!exchange.hops.empty());
        for (const Response& hop : exchange.hops)
            requirePlaces(hop, size);
    }
    const Exchange& chosen = text->exchanges[text->chosen];
    for (const Irregularity& irregularity : text->irregularities) {
        require(*irregularity.place.byte <= size && *irregularity.hop < chosen.hops.size());
        require(!irregularity.field || *irregularity.field < chosen.hops[*irregularity.hop].fields.size());
    }
    requireRoundTrip(chosen.judged());
    return 0;
}
