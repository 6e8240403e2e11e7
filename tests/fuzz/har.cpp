// SPDX-License-Identifier: Apache-2.0
#include "core/http/header_text.h"
#include "tests/fuzz/fuzz.h"

using namespace core;
using namespace core::http;
using fuzz::require;

/// The archive is fuzzed as text; what is no archive is left to the target header_text.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    const Result<HeaderText> text = readHeaderText(bytes, { .url = "https://example.com/style.css" });
    if (!text || text->form != TextForm::Har)
        return 0;
    require(text->chosen < text->exchanges.size() && text->irregularities.empty());
    std::size_t hops = 0;
    for (const Exchange& exchange : text->exchanges) {
        require(!exchange.hops.empty());
        hops += exchange.hops.size();
        for (const Response& hop : exchange.hops) {
            require(hop.status == 0 || (hop.status >= 100 && hop.status <= 999));
            for (const Field& field : hop.fields) {
                require(!field.name.empty() && field.name.find_first_of(":\n") == std::string::npos);
                require(!field.value.contains('\n') && *field.place->byte < size);
            }
        }
    }
    // Each response needs more than a byte, and comes once.
    require(hops <= size);
    return 0;
}
