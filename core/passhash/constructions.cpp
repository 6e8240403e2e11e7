// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/constructions.h"

#include "core/base/scratch.h"
#include "core/crypto/secret_digest.h"
#include "core/passhash/alphabet.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>

namespace core::passhash {
namespace {

using crypto::Digest;
using crypto::DigestAlgorithm;

Result<Bytes> digestOf(DigestAlgorithm algorithm, std::initializer_list<ByteView> parts)
{
    Digest digest = TRY(Digest::start(algorithm));
    for (const ByteView part : parts)
        digest.update(part);
    return digest.finish();
}

/// Feeds so many bytes of the digest, over and over.
void updateRepeated(Digest& digest, ByteView block, std::size_t size)
{
    for (; size > 0; size -= std::min(size, block.size()))
        digest.update(block.first(std::min(size, block.size())));
}

Scratch repeated(ByteView block, std::size_t size)
{
    Scratch whole(size);
    for (std::size_t i = 0; i < size; ++i)
        whole.bytes()[i] = block[i % block.size()];
    return whole;
}

/// Triples of places in the digest, most significant first, each written as four characters.
std::string textOf(const Bytes& digest, std::span<const std::array<std::size_t, 3>> order)
{
    const auto at = [&](std::size_t i) { return std::to_integer<std::uint32_t>(digest[i]); };
    std::string text;
    for (const auto& [high, middle, low] : order)
        text += encodeLittle((at(high) << 16U) | (at(middle) << 8U) | at(low), 4);
    return text;
}

Result<Bytes> apr1Start(ByteView password, ByteView salt)
{
    const SecureBytes inner = TRY(crypto::secretDigestOf(DigestAlgorithm::Md5, { password, salt, password }));
    Digest digest = TRY(Digest::start(DigestAlgorithm::Md5));
    digest.update(password);
    digest.update(asBytes("$apr1$"));
    digest.update(salt);
    updateRepeated(digest, inner.bytes(), password.size());
    const std::byte zero{ 0 };
    for (std::size_t i = password.size(); i > 0; i /= 2)
        digest.update(i % 2 == 1 ? ByteView(&zero, 1) : password.first(1));
    return digest.finish();
}

Result<Bytes> shaStart(ByteView password, ByteView salt)
{
    const SecureBytes inner
        = TRY(crypto::secretDigestOf(DigestAlgorithm::Sha256, { password, salt, password }));
    Digest digest = TRY(Digest::start(DigestAlgorithm::Sha256));
    digest.update(password);
    digest.update(salt);
    updateRepeated(digest, inner.bytes(), password.size());
    for (std::size_t i = password.size(); i > 0; i /= 2)
        digest.update(i % 2 == 1 ? inner.bytes() : password);
    return digest.finish();
}

Result<Bytes> digestOfRepeated(ByteView part, std::size_t times)
{
    Digest digest = TRY(Digest::start(DigestAlgorithm::Sha256));
    for (std::size_t i = 0; i < times; ++i)
        digest.update(part);
    return digest.finish();
}

/// The rounds that md5crypt and sha256crypt share.
Result<Bytes> stir(
    DigestAlgorithm algorithm, Bytes state, ByteView password, ByteView salt, std::uint32_t rounds)
{
    for (std::uint32_t i = 0; i < rounds; ++i) {
        Digest digest = TRY(Digest::start(algorithm));
        digest.update(i % 2 == 1 ? password : ByteView(state));
        if (i % 3 != 0)
            digest.update(salt);
        if (i % 7 != 0)
            digest.update(password);
        digest.update(i % 2 == 1 ? ByteView(state) : password);
        state = TRY(digest.finish());
    }
    return state;
}

} // namespace

Result<std::string> apr1Checksum(ByteView password, std::string_view salt)
{
    constexpr std::array<std::array<std::size_t, 3>, 5> order{ { { 0, 6, 12 }, { 1, 7, 13 }, { 2, 8, 14 },
        { 3, 9, 15 }, { 4, 10, 5 } } };
    constexpr std::uint32_t rounds = 1000;
    const ByteView saltBytes = asBytes(salt.substr(0, 8));
    const Bytes digest
        = TRY(stir(DigestAlgorithm::Md5, TRY(apr1Start(password, saltBytes)), password, saltBytes, rounds));
    return textOf(digest, order) + encodeLittle(std::to_integer<std::uint32_t>(digest[11]), 2);
}

Result<std::string> sha256CryptChecksum(ByteView password, std::string_view salt, std::uint32_t rounds)
{
    constexpr std::array<std::array<std::size_t, 3>, 10> order{ { { 0, 10, 20 }, { 21, 1, 11 }, { 12, 22, 2 },
        { 3, 13, 23 }, { 24, 4, 14 }, { 15, 25, 5 }, { 6, 16, 26 }, { 27, 7, 17 }, { 18, 28, 8 },
        { 9, 19, 29 } } };
    const ByteView saltBytes = asBytes(salt);
    Bytes state = TRY(shaStart(password, saltBytes));
    const SecureBytes passwordDigest
        = TRY(crypto::madeSecret(TRY(digestOfRepeated(password, password.size()))));
    const std::size_t saltTimes = 16 + std::to_integer<std::size_t>(state[0]);
    const Bytes saltDigest = TRY(digestOfRepeated(saltBytes, saltTimes));
    const Scratch stirredPassword = repeated(passwordDigest.bytes(), password.size());
    const Scratch stirredSalt = repeated(saltDigest, salt.size());
    state = TRY(stir(
        DigestAlgorithm::Sha256, std::move(state), stirredPassword.bytes(), stirredSalt.bytes(), rounds));
    const std::uint32_t last
        = (std::to_integer<std::uint32_t>(state[31]) << 8U) | std::to_integer<std::uint32_t>(state[30]);
    return textOf(state, order) + encodeLittle(last, 3);
}

Result<std::string> phpassChecksum(ByteView password, const PhpassScheme& scheme)
{
    Bytes state = TRY(digestOf(scheme.algorithm, { asBytes(scheme.salt), password }));
    const std::uint64_t rounds = std::uint64_t{ 1 } << scheme.roundsLog2;
    for (std::uint64_t i = 0; i < rounds; ++i)
        state = TRY(digestOf(scheme.algorithm, { state, password }));
    // Drupal keeps 55 characters of what would be more.
    return encodeLittle(state).substr(0, scheme.checksum.size());
}

} // namespace core::passhash
