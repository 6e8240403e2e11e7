// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"

#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <cctype>

using namespace core;
using fuzz::require;

namespace {

std::string upperCase(std::string_view text)
{
    std::string upper(text);
    std::ranges::transform(
        upper, upper.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return upper;
}

/// Strict decoding accepts one spelling only: what was decoded encodes to the text it came from.
void requireRoundTrip(const Result<Bytes>& decoded, std::string_view text, std::string (*encode)(ByteView))
{
    if (decoded)
        require(encode(*decoded) == text);
    else
        require(decoded.error().code == ErrorCode::InvalidEncoding);
}

void requireSame(const Result<SecureBytes>& secret, const Result<Bytes>& decoded)
{
    if (!secret && secret.error().code == ErrorCode::SecretTooLarge)
        return;
    require(secret.has_value() == decoded.has_value());
    if (secret)
        require(std::ranges::equal(secret->bytes(), *decoded));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::string upper = upperCase(text);

    requireRoundTrip(fromHex(text), upper, [](ByteView bytes) { return toHex(bytes, LetterCase::Upper); });
    requireRoundTrip(fromBase64(text), text, [](ByteView bytes) { return toBase64(bytes); });
    requireRoundTrip(fromBase64(text, Padding::Absent), text,
        [](ByteView bytes) { return toBase64(bytes, Padding::Absent); });
    requireRoundTrip(fromBase64Url(text), text, toBase64Url);
    requireRoundTrip(fromBase32(text), upper, [](ByteView bytes) { return toBase32(bytes); });
    requireRoundTrip(fromBase32(text, Padding::Absent), upper,
        [](ByteView bytes) { return toBase32(bytes, Padding::Absent); });

    requireSame(secretFromHex(text), fromHex(text));
    requireSame(secretFromBase64(text), fromBase64(text));
    requireSame(secretFromBase64Url(text), fromBase64Url(text));
    requireSame(secretFromBase32(text), fromBase32(text));

    const ByteView bytes = asBytes(text);
    require(fromHex(toHex(bytes)).has_value());
    require(fromBase64(toBase64(bytes)).has_value());
    require(fromBase64(toBase64(bytes, Padding::Absent), Padding::Optional).has_value());
    require(fromBase64Url(toBase64Url(bytes)).has_value());
    require(fromBase32(toBase32(bytes)).has_value());
    return 0;
}
