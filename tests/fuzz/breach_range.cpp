// SPDX-License-Identifier: Apache-2.0
#include "core/password/breach_range.h"

#include "tests/fuzz/fuzz.h"

using namespace core;
using namespace core::password;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const char* digits :
        { "21BD12DC183F740EE76F27B78EB39C8AD972A757", "A4F49C406510BDCAB6824EE7C30FD852" }) {
        const Result<BreachHash> hash = readBreachHash(digits);
        require(hash.has_value());
        const Result<BreachSighting> strict = findInRange(text, *hash, "answer", Counts::Required);
        const Result<BreachSighting> loose = findInRange(text, *hash, "answer", Counts::Optional);
        require(loose || !strict);
        if (!strict) {
            require(strict.error().code == ErrorCode::NotABreachList
                || strict.error().code == ErrorCode::TooLarge);
            continue;
        }
        require(strict->isFound == (strict->count.value_or(0) > 0));
        require(strict->candidates > 0 || !strict->isFound);
        require((strict->candidates + strict->padding) * hash->suffix().size() <= size);
    }
    return 0;
}
