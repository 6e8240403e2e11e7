// SPDX-License-Identifier: Apache-2.0
#include "core/password/audit_list.h"

#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace core;
using namespace core::password;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    const auto lines = static_cast<std::uint64_t>(
                           std::ranges::count(asText(bytes), '\n') + std::ranges::count(asText(bytes), '\r'))
        + 1;
    Scratch text;
    text.append(bytes);
    const Result<AuditList> list = AuditList::of(std::move(text), "list");
    if (!list) {
        require(list.error().code == ErrorCode::InvalidEncoding);
        require(!list.error().place || list.error().place->line.value_or(0) <= lines);
        return 0;
    }
    require(list->size() > 0);
    std::uint64_t last = 0;
    for (std::size_t row = 0; row < list->size(); ++row) {
        require(!list->password(row).empty() && list->password(row).size() <= size);
        require(list->line(row) > last && list->line(row) <= lines);
        last = list->line(row);
        // In lines every byte of a password stands in the input as it is.
        require(list->format() != AuditListFormat::Lines || asText(bytes).contains(list->password(row)));
    }
    return 0;
}
