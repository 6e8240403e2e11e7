// SPDX-License-Identifier: Apache-2.0
#include "core/token/csrf_token.h"
#include "core/token/pasted_token.h"
#include "tests/fuzz/fuzz.h"

using namespace core::token;
using fuzz::require;

/// The canonical text is read as the same, and its parts lie in it, in order.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    constexpr Instant now{ .seconds = 1'800'000'000 };
    const auto key = checkApiKey(text);
    require(key.has_value() && (!*key || (*key)->checksumAt < size));
    const auto pasted = readPastedToken(text, now);
    const auto csrf = verifyCsrfToken(
        text, core::asBytes(std::string_view("k")), core::asBytes(std::string_view("s")), 0, {});
    require(csrf.has_value() && csrf->verdict != CsrfVerdict::Accepted);
    const auto read = readIdentifier(text, now);
    require(pasted || !read);
    if (!read) {
        require(!read.error().place || read.error().place->byte.value() <= size);
        return 0;
    }
    const auto again = readIdentifier(read->text, now);
    require(again.has_value() && again->text == read->text && again->kind == read->kind);
    // Of a UUID without hyphens the canonical text says what it is.
    const bool isSame = again->guess == read->guess || read->doubt == Doubt::Length;
    require(again->time == read->time && isSame && !read->findings.empty());
    std::size_t end = 0;
    for (const IdentifierPart& part : read->parts) {
        require(part.offset >= end && part.size > 0);
        end = part.offset + part.size;
    }
    require(end == read->text.size());
    return 0;
}
