// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/token/otpauth_migration.h"
#include "tests/fuzz/fuzz.h"

#include <string>

using namespace core::token;
using fuzz::require;

/// The message as it is, in an address of our own; and the input as an address.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    (void)readMigration(text);
    const auto read
        = readMigration("otpauth-migration://offline?data=" + core::toBase64(core::asBytes(text)));
    if (!read || read->migration.accounts.empty())
        return 0;
    const auto uri = writeMigration(read->migration);
    // Larger than what is encoded, or read, at once.
    if (!uri)
        return 0;
    const auto again = readMigration(core::asText(uri->bytes()));
    if (!again)
        return 0;
    require(again->migration.accounts.size() == read->migration.accounts.size());
    for (std::size_t i = 0; i < read->migration.accounts.size(); ++i) {
        require(again->migration.accounts[i].secret == read->migration.accounts[i].secret);
        require(again->migration.accounts[i].issuer == read->migration.accounts[i].issuer);
    }
    return 0;
}
