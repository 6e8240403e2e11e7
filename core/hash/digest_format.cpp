// SPDX-License-Identifier: Apache-2.0
#include "core/hash/digest_format.h"

#include "core/base/encoding.h"

#include <utility>

namespace core::hash {
namespace {

// "an unsigned variable-length integer, as defined in unsigned-varint" (multihash, Format)
void appendVarint(Bytes& to, std::uint64_t number)
{
    for (; number >= 0x80; number >>= 7U)
        to.push_back(static_cast<std::byte>((number & 0x7FU) | 0x80U));
    to.push_back(static_cast<std::byte>(number));
}

std::string multihash(const AlgorithmTraits& traits, ByteView digest)
{
    Bytes bytes;
    appendVarint(bytes, traits.multicodec);
    appendVarint(bytes, digest.size());
    bytes.insert(bytes.end(), digest.begin(), digest.end());
    return toHex(bytes);
}

} // namespace

Result<std::string> formatDigest(DigestFormat format, Algorithm algorithm, ByteView digest)
{
    const AlgorithmTraits& traits = traitsOf(algorithm);
    switch (format) {
    case DigestFormat::Hex:
        return toHex(digest);
    case DigestFormat::UpperHex:
        return toHex(digest, LetterCase::Upper);
    case DigestFormat::Base64:
        return toBase64(digest);
    case DigestFormat::Base64Url:
        return toBase64Url(digest);
    case DigestFormat::Sri:
        if (!traits.sri)
            return fail(ErrorCode::NotInThisFormat, crypto::nameOf(algorithm));
        return traits.sri + ('-' + toBase64(digest));
    case DigestFormat::Oci:
        if (!traits.oci)
            return fail(ErrorCode::NotInThisFormat, crypto::nameOf(algorithm));
        return traits.oci + (':' + toHex(digest));
    case DigestFormat::Multihash:
        return multihash(traits, digest);
    }
    std::unreachable();
}

} // namespace core::hash
