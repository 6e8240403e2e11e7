// SPDX-License-Identifier: Apache-2.0
#include "core/token/uuid_reading.h"

#include "core/base/encoding.h"
#include "core/base/text.h"

#include <algorithm>

namespace core::token {
namespace {

using Bits = std::array<std::byte, 16>;

constexpr std::size_t uuidDigits = 32;
constexpr std::size_t uuidSize = 36;
constexpr std::array<std::size_t, 4> hyphens{ 8, 13, 18, 23 };

std::unexpected<Error> notAUuid(std::size_t at, Cause cause)
{
    return fail(
        ErrorCode::NotAnIdentifier, {}, cause, Place{ .byte = at, .line = {}, .column = {}, .member = {} });
}

/// Of 100 nanoseconds since 15 October 1582.
Instant ofGregorianTicks(std::uint64_t ticks)
{
    constexpr std::uint64_t ticksPerSecond = 10'000'000;
    constexpr std::int64_t secondsTo1970 = 12'219'292'800;
    return { .seconds = static_cast<std::int64_t>(ticks / ticksPerSecond) - secondsTo1970,
        .nanoseconds = static_cast<std::uint32_t>(ticks % ticksPerSecond) * 100 };
}

UuidVariant variantOf(std::byte byte)
{
    const auto bits = std::to_integer<unsigned>(byte);
    if ((bits & 0x80U) == 0)
        return UuidVariant::Ncs;
    if ((bits & 0x40U) == 0)
        return UuidVariant::Rfc9562;
    return (bits & 0x20U) == 0 ? UuidVariant::Microsoft : UuidVariant::Reserved;
}

void setNode(Identifier& identifier, ByteView node)
{
    std::string text;
    for (const std::byte byte : node)
        text += (text.empty() ? "" : ":") + toHex({ &byte, 1 });
    identifier.node = text;
    identifier.isNodeRandom = (node[0] & std::byte{ 1 }) != std::byte{ 0 };
}

/// One role for each of the five groups; version and variant stand at the head of the third and fourth.
void setParts(Identifier& identifier, const std::array<PartRole, 5>& roles)
{
    identifier.parts = { { 0, 8, roles[0] }, { 9, 4, roles[1] }, { 14, 1, PartRole::Version },
        { 15, 3, roles[2] }, { 19, 1, PartRole::Variant }, { 20, 3, roles[3] }, { 24, 12, roles[4] } };
}

/// Version 1, 2 and 6: time, clock sequence and node.
void readTimeBased(Identifier& identifier, const Bits& bits)
{
    const ByteView all(bits);
    const std::uint64_t low = numberOf(all.first(4));
    const std::uint64_t middle = numberOf(all.subspan(4, 2));
    const std::uint64_t high = numberOf(all.subspan(6, 2)) & 0xFFFU;
    identifier.guess = Guess::Predictable;
    identifier.randomBits = 0;
    identifier.decimals = 7;
    identifier.clockSequence = static_cast<unsigned>(numberOf(all.subspan(8, 2)) & 0x3FFFU);
    setNode(identifier, all.subspan(10));
    setParts(identifier,
        { PartRole::Time, PartRole::Time, PartRole::Time, PartRole::ClockSequence, PartRole::Node });
    if (identifier.version == 6U) {
        identifier.time = ofGregorianTicks(low << 28U | middle << 12U | high);
    } else if (identifier.version == 1U) {
        identifier.time = ofGregorianTicks(high << 48U | middle << 32U | low);
    } else {
        identifier.time = ofGregorianTicks(high << 48U | middle << 32U);
        identifier.decimals = 0;
        identifier.localId = static_cast<std::uint32_t>(low);
        identifier.clockSequence = *identifier.clockSequence >> 8U;
        identifier.localDomain = std::to_integer<unsigned>(bits[9]);
        setParts(identifier,
            { PartRole::LocalId, PartRole::Time, PartRole::Time, PartRole::ClockSequence, PartRole::Node });
        identifier.parts[5] = { 20, 1, PartRole::ClockSequence };
        identifier.parts.insert(identifier.parts.begin() + 6, { 21, 2, PartRole::LocalDomain });
    }
}

void setAllParts(Identifier& identifier, PartRole role)
{
    setParts(identifier, { role, role, role, role, role });
}

void readVersion(Identifier& identifier, const Bits& bits)
{
    switch (*identifier.version) {
    case 1:
    case 2:
    case 6:
        readTimeBased(identifier, bits);
        break;
    case 3:
    case 5:
        identifier.guess = Guess::Reproducible;
        identifier.randomBits = 0;
        setAllParts(identifier, PartRole::Digest);
        break;
    case 4:
        identifier.guess = Guess::Random;
        identifier.randomBits = 122;
        setAllParts(identifier, PartRole::Random);
        break;
    case 7:
        identifier.guess = Guess::Ordered;
        identifier.randomBits = 74;
        identifier.time = ofMilliseconds(numberOf(ByteView(bits).first(6)));
        identifier.decimals = 3;
        setParts(identifier,
            { PartRole::Time, PartRole::Time, PartRole::Random, PartRole::Random, PartRole::Random });
        break;
    default:
        setAllParts(identifier, PartRole::Custom);
    }
}

/// Without a pair of braces, brackets or quotes.
std::string_view unquoted(std::string_view text)
{
    constexpr std::string_view pairs[] = { "{}", "()", "[]", "\"\"", "''", "<>", "``" };
    const auto isWrapped = [&](std::string_view pair) {
        return text.size() >= 2 && text.front() == pair[0] && text.back() == pair[1];
    };
    for (int layers = 0; layers < 3 && std::ranges::any_of(pairs, isWrapped); ++layers)
        text = trimmed(text.substr(1, text.size() - 2));
    return text;
}

} // namespace

std::uint64_t numberOf(ByteView bytes)
{
    std::uint64_t number = 0;
    for (const std::byte byte : bytes)
        number = number << 8U | std::to_integer<std::uint64_t>(byte);
    return number;
}

Instant ofMilliseconds(std::uint64_t milliseconds)
{
    return { .seconds = static_cast<std::int64_t>(milliseconds / 1000),
        .nanoseconds = static_cast<std::uint32_t>(milliseconds % 1000) * 1'000'000 };
}

Unwrapped unwrapped(std::string_view text)
{
    std::string_view inner = text;
    while (!inner.empty() && static_cast<unsigned char>(inner.back()) <= ' ')
        inner.remove_suffix(1);
    while (!inner.empty() && static_cast<unsigned char>(inner.front()) <= ' ')
        inner.remove_prefix(1);
    inner = unquoted(inner);
    constexpr std::string_view urn = "urn:uuid:";
    const auto isSame = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    const bool isUrn
        = inner.size() >= urn.size() && std::ranges::equal(inner.substr(0, urn.size()), urn, isSame);
    if (isUrn)
        inner.remove_prefix(urn.size());
    return { .text = inner, .start = static_cast<std::size_t>(inner.data() - text.data()), .isUrn = isUrn };
}

Result<Uuid> uuidIn(const Unwrapped& unwrapped)
{
    const std::string_view text = unwrapped.text;
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isHyphenPlace = std::ranges::find(hyphens, i) != hyphens.end();
        if (text[i] == '-' && isHyphenPlace && text.size() > uuidDigits)
            continue;
        if (!isHexDigit(text[i]))
            return notAUuid(unwrapped.start + i, Cause::IllegalCharacter);
        digits.push_back(text[i]);
    }
    if (digits.size() != uuidDigits)
        return notAUuid(unwrapped.start + std::min(text.size(), uuidSize),
            digits.size() < uuidDigits ? Cause::Truncated : Cause::TextAfterEnd);
    const Bytes bytes = TRY(fromHex(digits));
    Uuid uuid;
    std::ranges::copy(bytes, uuid.bytes.begin());
    return uuid;
}

Result<Uuid> readUuid(std::string_view text)
{
    const Unwrapped inner = unwrapped(text);
    if (inner.text.empty())
        return fail(ErrorCode::NotAnIdentifier, {}, Cause::Empty);
    return uuidIn(inner);
}

Identifier identifierOf(const Uuid& uuid)
{
    const Bits& bits = uuid.bytes;
    Identifier identifier{ .kind = IdentifierKind::Uuid, .text = uuid.text(), .twin = ulidText(bits) };
    identifier.variant = variantOf(bits[8]);
    if (uuid == nilUuid || uuid == maxUuid()) {
        identifier.guess = Guess::Constant;
        identifier.randomBits = 0;
        identifier.parts = { { 0, uuidSize, PartRole::Fixed } };
    } else if (identifier.variant == UuidVariant::Rfc9562) {
        identifier.version = std::to_integer<unsigned>(bits[6]) >> 4U;
        readVersion(identifier, bits);
    } else {
        identifier.parts
            = { { 0, 18, PartRole::Custom }, { 19, 1, PartRole::Variant }, { 20, 16, PartRole::Custom } };
    }
    return identifier;
}

} // namespace core::token
