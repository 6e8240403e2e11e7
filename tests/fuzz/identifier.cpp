// SPDX-License-Identifier: Apache-2.0
#include "core/token/identifier.h"

#include "core/token/api_key.h"
#include "core/token/csrf_token.h"
#include "tests/fuzz/fuzz.h"

using namespace core::token;
using fuzz::require;

/// The canonical text is read as the same, and its parts lie in it, in order.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const ApiKeyCheck key = checkApiKey(text);
    require(key.at <= size);
    const auto csrf = verifyCsrfToken(text, {}, core::asBytes(std::string_view("s")), 0, {});
    require(csrf.has_value() && csrf->verdict != CsrfVerdict::Accepted);
    const auto read = readIdentifier(text);
    if (!read) {
        require(!read.error().place || read.error().place->byte.value() <= size);
        return 0;
    }
    const auto again = readIdentifier(read->text);
    require(again.has_value() && again->text == read->text && again->kind == read->kind);
    require(again->time == read->time && again->guess == read->guess && !read->findings.empty());
    std::size_t end = 0;
    for (const IdentifierPart& part : read->parts) {
        require(part.offset >= end && part.size > 0);
        end = part.offset + part.size;
    }
    require(end == read->text.size());
    return 0;
}
