// SPDX-License-Identifier: Apache-2.0
#include "core/hash/expected_value.h"

#include "core/base/encoding.h"
#include "tests/fuzz/fuzz.h"

using namespace core;
using namespace core::hash;
using fuzz::require;

namespace {

/// "id:hex" is the plainest way to write a value down.
void requireFoundAgain(const Bytes& digest, Algorithm algorithm)
{
    const auto again = findExpectedValues(traitsOf(algorithm).id + (":" + toHex(digest)));
    require(again && again->size() == 1);
    const ExpectedValue& value = again->front();
    require(value.digest == digest && value.fileName.empty());
    require(value.algorithms == std::vector{ algorithm });
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto values = findExpectedValues(std::string_view(reinterpret_cast<const char*>(data), size));
    if (!values) {
        require(values.error().code == ErrorCode::NotAChecksumFile);
        return 0;
    }
    require(!values->empty());
    for (const ExpectedValue& value : *values) {
        require(!value.digest.empty() && !value.algorithms.empty());
        require(!value.fileName.contains('\n'));
        for (const Algorithm algorithm : value.algorithms) {
            require(
                crypto::hasVariableLength(algorithm) || crypto::digestSize(algorithm) == value.digest.size());
            requireFoundAgain(value.digest, algorithm);
        }
    }
    return 0;
}
