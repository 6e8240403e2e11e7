// SPDX-License-Identifier: Apache-2.0
#include "core/token/otpauth_uri.h"

#include "tests/fuzz/fuzz.h"

using namespace core::token;
using fuzz::require;

/// What is read can be written, and is then the same.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto read = readOtpauthUri(text);
    if (!read)
        return 0;
    require(!read->account.secret.isEmpty());
    require(codeAt(read->account.secret.bytes(), read->account.parameters, 1).has_value());
    const auto uri = writeOtpauthUri(read->account);
    if (!uri) {
        require(uri.error().code == core::ErrorCode::TooLarge);
        return 0;
    }
    const auto again = readOtpauthUri(core::asText(uri->bytes()));
    require(again.has_value());
    require(again->account.parameters == read->account.parameters);
    require(again->account.secret == read->account.secret);
    require(again->account.others == read->account.others);
    return 0;
}
