// SPDX-License-Identifier: Apache-2.0
#include "core/hash/near_miss.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/base/translatable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::hash {
namespace {

constexpr std::size_t fewestDigits = 8;
constexpr std::size_t mostCharacters = 4096; // beyond that nobody pastes one digest

/// Of MD5, SHA-1, SHA-256, SHA-384 and SHA-512.
constexpr std::array<std::size_t, 5> commonDigits{ 32, 40, 64, 96, 128 };

std::size_t digitsOf(Algorithm algorithm)
{
    return 2 * crypto::digestSize(algorithm);
}

bool isLengthOfADigest(std::size_t digits)
{
    return std::ranges::any_of(
        allAlgorithms(), [&](const AlgorithmTraits& traits) { return digitsOf(traits.algorithm) == digits; });
}

/// Takes "sha256:" and the like off the text.
std::optional<Algorithm> takeLabel(std::string_view& text)
{
    const std::size_t end = text.find_first_of(":= \t");
    if (end == std::string_view::npos)
        return {};
    const std::optional<Algorithm> named = algorithmNamed(text.substr(0, end));
    if (named)
        text.remove_prefix(std::min(text.size(), text.find_first_not_of(":= \t", end)));
    return named;
}

/// A digit or two too many happen; more than that, and the rest of a longer digest is missing.
std::size_t commonDigitsNear(std::size_t digits)
{
    constexpr std::size_t mostExtra = 4;
    for (const std::size_t common : commonDigits) {
        if (digits <= common + mostExtra)
            return common;
    }
    return commonDigits.back();
}

std::size_t wantedDigits(std::size_t digits, std::optional<Algorithm> named, std::optional<Algorithm> likely)
{
    if (named)
        return digitsOf(*named);
    if (likely && digits < digitsOf(*likely))
        return digitsOf(*likely);
    return commonDigitsNear(digits);
}

} // namespace

std::optional<NearMiss> nearMissIn(std::string_view text, std::optional<Algorithm> likely)
{
    const char* const begin = text.data();
    while (text.starts_with('\n') || text.starts_with('\r'))
        text.remove_prefix(1);
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    text = trimmed(text);
    if (text.size() > mostCharacters || text.contains('\n'))
        return {};
    const std::optional<Algorithm> named = takeLabel(text);
    if (named && crypto::hasVariableLength(*named))
        return {};
    constexpr std::size_t mostForeign = 2;
    std::size_t digits = 0;
    std::size_t foreign = 0;
    std::size_t firstForeign = 0;
    for (const char& c : text) {
        if (isHexDigit(c)) {
            ++digits;
        } else if (c != ' ' && c != ':' && c != '-') {
            if (foreign++ == 0)
                firstForeign = static_cast<std::size_t>(&c - begin);
        }
    }
    const std::size_t all = digits + foreign;
    if (digits < fewestDigits || foreign > mostForeign)
        return {};
    const bool isLengthRight = named ? all == digitsOf(*named) : isLengthOfADigest(all);
    if (isLengthRight && foreign > 0)
        return NearMiss{ NearMissKind::ForeignCharacter, digits, all, firstForeign };
    if (isLengthRight || foreign > 0)
        return {};
    const std::size_t wanted = wantedDigits(digits, named, likely);
    return NearMiss{ digits < wanted ? NearMissKind::TooShort : NearMissKind::TooLong, digits, wanted };
}

const char* messageOf(NearMissKind kind)
{
    switch (kind) {
    case NearMissKind::TooShort:
        return TRANSLATABLE("core::hash", "%1 of %2 hex digits; the others are missing");
    case NearMissKind::TooLong:
        return TRANSLATABLE("core::hash", "%1 hex digits, which is more than the %2 of a digest");
    case NearMissKind::ForeignCharacter:
        return TRANSLATABLE("core::hash", "Character %3 is not a hex digit");
    }
    std::unreachable();
}

} // namespace core::hash
