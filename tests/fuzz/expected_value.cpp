// SPDX-License-Identifier: Apache-2.0
#include "core/hash/expected_value.h"

#include "core/base/encoding.h"
#include "core/hash/near_miss.h"
#include "core/hash/recognition.h"
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

void requireSensible(const DigestRecognition& recognition, std::size_t values)
{
    require(recognition.certainty >= 1 && recognition.certainty <= 100);
    require(recognition.values >= 1 && recognition.values <= values);
    require(recognition.digits >= 2 && !recognition.algorithms.empty());
}

void requireSensible(const NearMiss& miss, std::size_t size)
{
    require(miss.digits >= 8 && miss.wanted >= 8 && miss.character < size);
    require((miss.kind == NearMissKind::TooLong) == (miss.digits > miss.wanted));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto values = findExpectedValues(text);
    if (const auto miss = nearMissIn(text))
        requireSensible(*miss, size);
    if (const auto recognition = recogniseDigest(text))
        requireSensible(*recognition, values.value().size());
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
