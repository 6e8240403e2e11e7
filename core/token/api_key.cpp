// SPDX-License-Identifier: Apache-2.0
#include "core/token/api_key.h"

#include "core/crypto/digest.h"
#include "core/token/secret_word.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core::token {
namespace {

constexpr std::string_view base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

using Checksum = std::array<std::byte, apiKeyChecksumDigits>;

Result<Checksum> checksumOf(ByteView digits)
{
    std::uint64_t number = 0;
    for (const std::byte byte : TRY(crypto::digestOf(crypto::DigestAlgorithm::Crc32, digits)))
        number = number << 8 | std::to_integer<std::uint64_t>(byte);
    Checksum text{};
    for (std::size_t i = text.size(); i > 0; --i) {
        text.at(i - 1) = static_cast<std::byte>(base62[number % base62.size()]);
        number /= base62.size();
    }
    return text;
}

/// The first character that a prefix cannot have there; its size where it is as it should be.
std::size_t firstBadInPrefix(std::string_view prefix)
{
    for (std::size_t i = 0; i < prefix.size(); ++i) {
        const bool isInside = i > 0 && i + 1 < prefix.size();
        if (prefix[i] == '_' ? !isInside || prefix[i - 1] == '_' : !base62.contains(prefix[i]))
            return i;
    }
    return std::min(prefix.size(), mostPrefixCharacters);
}

bool isPrefix(std::string_view prefix)
{
    return !prefix.empty() && firstBadInPrefix(prefix) == prefix.size();
}

/// As those are that people give; chance mixes in capitals and digits.
bool isUsual(std::string_view prefix)
{
    return std::ranges::all_of(prefix, [](char c) { return c == '_' || (c >= 'a' && c <= 'z'); });
}

} // namespace

double apiKeyEntropyBits()
{
    return static_cast<double>(apiKeyRandomDigits) * std::log2(static_cast<double>(base62.size()));
}

Result<SecureBytes> makeApiKey(std::string_view prefix)
{
    return makeApiKey(prefix, secretWord);
}

Result<SecureBytes> makeApiKey(std::string_view prefix, const crypto::RandomWord& nextWord)
{
    if (!isPrefix(prefix))
        return fail(ErrorCode::InvalidParameter, "the prefix",
            prefix.empty()                             ? Cause::Empty
                : prefix.size() > mostPrefixCharacters ? Cause::NameTooLong
                                                       : Cause::IllegalCharacter,
            Place{ .byte = firstBadInPrefix(prefix), .line = {}, .column = {}, .member = {} });
    const std::size_t start = prefix.size() + 1;
    SecureBytes key = TRY(SecureBytes::ofSize(start + apiKeyRandomDigits + apiKeyChecksumDigits));
    std::ranges::copy(asBytes(prefix), key.bytes().begin());
    key.bytes()[prefix.size()] = std::byte{ '_' };
    const auto random = key.bytes().subspan(start, apiKeyRandomDigits);
    for (std::byte& digit : random)
        digit = static_cast<std::byte>(base62[TRY(crypto::randomBelow(base62.size(), nextWord))]);
    const Checksum checksum = TRY(checksumOf(random));
    std::ranges::copy(checksum, key.bytes().last(apiKeyChecksumDigits).begin());
    return key;
}

Result<std::optional<ApiKeyCheck>> checkApiKey(std::string_view text)
{
    const std::size_t separator = text.rfind('_');
    if (separator == std::string_view::npos || !isPrefix(text.substr(0, separator)))
        return std::nullopt;
    const std::string_view digits = text.substr(separator + 1);
    if (digits.size() != apiKeyRandomDigits + apiKeyChecksumDigits
        || digits.find_first_not_of(base62) != std::string_view::npos)
        return std::nullopt;
    const std::string_view prefix = text.substr(0, separator);
    const Checksum checksum = TRY(checksumOf(asBytes(digits.substr(0, apiKeyRandomDigits))));
    const bool isRight = std::ranges::equal(checksum, asBytes(digits.substr(apiKeyRandomDigits)));
    if (!isRight && !isUsual(prefix))
        return std::nullopt;
    return ApiKeyCheck{ .prefix = std::string(prefix),
        .isChecksumRight = isRight,
        .checksumAt = separator + 1 + apiKeyRandomDigits };
}

} // namespace core::token
