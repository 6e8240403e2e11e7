// SPDX-License-Identifier: Apache-2.0
#include "core/token/identifier.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/token/identifier_findings.h"

#include <algorithm>
#include <array>

namespace core::token {
namespace {

using Bits = std::array<std::byte, 16>;

constexpr std::size_t uuidDigits = 32;
constexpr std::size_t uuidSize = 36;
constexpr std::size_t ulidSize = 26;
constexpr std::size_t objectIdSize = 24;
constexpr std::size_t ksuidSize = 27;
constexpr std::size_t nanoIdSize = 21;
constexpr std::array<std::size_t, 4> hyphens{ 8, 13, 18, 23 };

std::unexpected<Error> notAnIdentifier(std::size_t at, Cause cause)
{
    return fail(
        ErrorCode::NotAnIdentifier, {}, cause, Place{ .byte = at, .line = {}, .column = {}, .member = {} });
}

/// The value of some bytes, the first one the highest.
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

Identifier uuidOf(const Bits& bits)
{
    const Uuid uuid{ bits };
    Identifier identifier{ .kind = IdentifierKind::Uuid, .text = uuid.text(), .twin = ulidText(bits) };
    identifier.variant = variantOf(bits[8]);
    if (uuid == nilUuid || uuid == maxUuid()) {
        identifier.guess = Guess::Constant;
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

Result<Identifier> readUuid(std::string_view text, std::size_t start)
{
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isHyphenPlace = std::ranges::find(hyphens, i) != hyphens.end();
        if (text[i] == '-' && isHyphenPlace && text.size() > uuidDigits)
            continue;
        if (!isHexDigit(text[i]))
            return notAnIdentifier(start + i, Cause::IllegalCharacter);
        digits.push_back(text[i]);
    }
    if (digits.size() != uuidDigits)
        return notAnIdentifier(start + std::min(text.size(), uuidSize),
            digits.size() < uuidDigits ? Cause::Truncated : Cause::TextAfterEnd);
    const Bytes bytes = TRY(fromHex(digits));
    Bits bits{};
    std::ranges::copy(bytes, bits.begin());
    return uuidOf(bits);
}

/// Crockford's Base32; -1 for a character that is not in it.
int crockfordValue(char c)
{
    constexpr std::string_view symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (upper == 'O')
        return 0;
    if (upper == 'I' || upper == 'L')
        return 1;
    const std::size_t at = symbols.find(upper);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

Result<Identifier> readUlid(std::string_view text, std::size_t start)
{
    // 26 digits have 130 bits: a byte more than there is room for
    std::array<unsigned, 17> wide{};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int value = crockfordValue(text[i]);
        if (value < 0)
            return notAnIdentifier(start + i, Cause::IllegalCharacter);
        if (i == 0 && value > 7)
            return notAnIdentifier(start, Cause::OutOfRange);
        unsigned carry = static_cast<unsigned>(value);
        for (std::size_t k = wide.size(); k > 0; --k) {
            carry += wide.at(k - 1) << 5U;
            wide.at(k - 1) = carry & 0xFFU;
            carry >>= 8U;
        }
    }
    Bits bits{};
    for (std::size_t i = 0; i < bits.size(); ++i)
        bits.at(i) = static_cast<std::byte>(wide.at(i + 1));
    Identifier identifier{ .kind = IdentifierKind::Ulid,
        .text = ulidText(bits),
        .twin = Uuid{ bits }.text(),
        .parts = { { 0, 10, PartRole::Time }, { 10, 16, PartRole::Random } } };
    if (Uuid{ bits } == nilUuid || Uuid{ bits } == maxUuid()) {
        identifier.guess = Guess::Constant;
        identifier.parts = { { 0, ulidSize, PartRole::Fixed } };
        return identifier;
    }
    identifier.time = ofMilliseconds(numberOf(ByteView(bits).first(6)));
    identifier.decimals = 3;
    identifier.guess = Guess::Ordered;
    identifier.randomBits = 80;
    return identifier;
}

Result<Identifier> readObjectId(std::string_view text)
{
    const Bytes bytes = TRY(fromHex(text));
    Identifier identifier{ .kind = IdentifierKind::ObjectId,
        .text = toHex(bytes),
        .parts = { { 0, 8, PartRole::Time }, { 8, 10, PartRole::Random }, { 18, 6, PartRole::Counter } } };
    identifier.time = Instant{ .seconds = static_cast<std::int64_t>(numberOf(ByteView(bytes).first(4))) };
    identifier.guess = Guess::Predictable;
    return identifier;
}

/// Nothing where the number is larger than 160 bits.
std::optional<Identifier> ksuidOf(std::string_view text)
{
    constexpr std::string_view symbols = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::array<unsigned, 20> wide{};
    for (const char c : text) {
        auto carry = static_cast<unsigned>(symbols.find(c));
        for (std::size_t k = wide.size(); k > 0; --k) {
            carry += wide.at(k - 1) * 62;
            wide.at(k - 1) = carry & 0xFFU;
            carry >>= 8U;
        }
        if (carry > 0)
            return {};
    }
    constexpr std::int64_t epoch = 1'400'000'000;
    std::int64_t seconds = 0;
    for (std::size_t i = 0; i < 4; ++i)
        seconds = seconds * 256 + wide.at(i);
    Identifier identifier{ .kind = IdentifierKind::Ksuid, .text = std::string(text) };
    identifier.time = Instant{ .seconds = epoch + seconds };
    identifier.guess = Guess::Ordered;
    identifier.randomBits = 128;
    identifier.parts = { { 0, ksuidSize, PartRole::Custom } };
    return identifier;
}

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::optional<Identifier> byItsLength(std::string_view text)
{
    if (text.size() == ksuidSize && std::ranges::all_of(text, isAlphanumeric))
        return ksuidOf(text);
    const auto isNanoIdSymbol = [](char c) { return isAlphanumeric(c) || c == '-' || c == '_'; };
    if (text.size() == nanoIdSize && std::ranges::all_of(text, isNanoIdSymbol)) {
        Identifier identifier{ .kind = IdentifierKind::NanoId,
            .text = std::string(text),
            .parts = { { 0, text.size(), PartRole::Random } } };
        identifier.guess = Guess::Random;
        identifier.randomBits = 126;
        return identifier;
    }
    return {};
}

/// Without what people copy along: a pair of braces, brackets or quotes, "urn:uuid:".
std::string_view unwrapped(std::string_view text)
{
    constexpr std::string_view pairs[] = { "{}", "()", "[]", "\"\"", "''", "<>", "``" };
    const auto isWrapped = [&](std::string_view pair) {
        return text.size() >= 2 && text.front() == pair[0] && text.back() == pair[1];
    };
    for (int layers = 0; layers < 3 && std::ranges::any_of(pairs, isWrapped); ++layers)
        text = trimmed(text.substr(1, text.size() - 2));
    constexpr std::string_view urn = "urn:uuid:";
    const auto isUrn = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    if (text.size() >= urn.size() && std::ranges::equal(text.substr(0, urn.size()), urn, isUrn))
        text.remove_prefix(urn.size());
    return text;
}

} // namespace

Result<Identifier> readIdentifier(std::string_view text)
{
    std::string_view inner = text;
    while (!inner.empty() && static_cast<unsigned char>(inner.back()) <= ' ')
        inner.remove_suffix(1);
    while (!inner.empty() && static_cast<unsigned char>(inner.front()) <= ' ')
        inner.remove_prefix(1);
    inner = unwrapped(inner);
    if (inner.empty())
        return fail(ErrorCode::NotAnIdentifier, {}, Cause::Empty);
    const auto start = static_cast<std::size_t>(inner.data() - text.data());
    Result<Identifier> identifier = [&]() -> Result<Identifier> {
        if (inner.size() == ulidSize && !inner.contains('-'))
            return readUlid(inner, start);
        if (inner.size() == objectIdSize && std::ranges::all_of(inner, isHexDigit))
            return readObjectId(inner);
        if (std::optional<Identifier> other = byItsLength(inner))
            return *std::move(other);
        return readUuid(inner, start);
    }();
    if (identifier)
        judge(*identifier);
    return identifier;
}

const char* idOf(IdentifierKind kind)
{
    constexpr const char* ids[] = { "uuid", "ulid", "objectid", "ksuid", "nanoid" };
    return ids[static_cast<std::size_t>(kind)];
}

const char* idOf(UuidVariant variant)
{
    constexpr const char* ids[] = { "ncs", "rfc9562", "microsoft", "reserved" };
    return ids[static_cast<std::size_t>(variant)];
}

const char* idOf(PartRole role)
{
    constexpr const char* ids[] = { "time", "version", "variant", "random", "counter", "clock-sequence",
        "node", "digest", "local-id", "local-domain", "custom", "fixed" };
    return ids[static_cast<std::size_t>(role)];
}

const char* idOf(Guess guess)
{
    constexpr const char* ids[]
        = { "constant", "reproducible", "predictable", "ordered", "random", "unknown" };
    return ids[static_cast<std::size_t>(guess)];
}

} // namespace core::token
