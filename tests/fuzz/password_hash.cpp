// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/grade.h"
#include "core/passhash/identification.h"
#include "core/passhash/phc_string.h"
#include "core/passhash/verification.h"
#include "tests/fuzz/fuzz.h"

using namespace core::passhash;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto phc = parsePhc(text))
        require(toText(*phc) == text);
    static_cast<void>(looksExpandedByShell(text));
    const auto hashes = identify(text);
    if (!hashes) {
        const auto& place = hashes.error().place;
        require(!place || !place->byte || *place->byte <= size);
        return 0;
    }
    require(!hashes->empty());
    for (const PasswordHash& hash : *hashes) {
        require(hash.offset + hash.text.size() <= size);
        for (const Field& field : hash.fields)
            require(field.offset + field.size <= size);
        require(!gradeOf(hash).findings.empty());
        require(!nameOf(hash).empty());
        // What takes next to nothing is computed; nothing else may be.
        const auto verification = verify(
            hash, core::asBytes("password"), { .limits = { .seconds = 1e-4, .memoryInBytes = 1 << 20 } });
        require(verification || verification.error().code != core::ErrorCode::Internal);
    }
    return 0;
}
