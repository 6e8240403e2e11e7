// SPDX-License-Identifier: Apache-2.0
#include "core/hash/multi_digest.h"

#include "core/crypto/hmac.h"
#include "core/io/fan_out.h"

namespace core::hash {
namespace {

template <typename Computation>
Result<Digests> feedAll(io::Source& source, std::vector<Computation>& computations, const Progress& progress)
{
    std::vector<io::Consumer> consumers;
    consumers.reserve(computations.size());
    for (Computation& computation : computations) {
        consumers.emplace_back([&computation](ByteView block) -> Result<> {
            computation.update(block);
            return {};
        });
    }
    Digests digests{ .size = TRY(io::fanOut(source, consumers, progress)), .values = {} };
    digests.values.reserve(computations.size());
    for (Computation& computation : computations)
        digests.values.push_back(TRY(computation.finish()));
    return digests;
}

} // namespace

Result<Digests> digest(io::Source& source, std::span<const Wanted> wanted, const Progress& progress)
{
    std::vector<crypto::Digest> computations;
    computations.reserve(wanted.size());
    for (const Wanted& each : wanted)
        computations.push_back(TRY(crypto::Digest::start(each.algorithm, each.length)));
    return feedAll(source, computations, progress);
}

Result<Digests> authenticate(io::Source& source, std::span<const Algorithm> algorithms,
    const SecureBytes& key, const Progress& progress)
{
    std::vector<crypto::Hmac> computations;
    computations.reserve(algorithms.size());
    for (const Algorithm algorithm : algorithms)
        computations.push_back(TRY(crypto::Hmac::start(algorithm, key.bytes())));
    return feedAll(source, computations, progress);
}

} // namespace core::hash
