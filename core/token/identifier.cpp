// SPDX-License-Identifier: Apache-2.0
#include "core/token/identifier.h"

#include "core/base/encoding.h"
#include "core/token/identifier_findings.h"
#include "core/token/plausibility.h"
#include "core/token/uuid_reading.h"

#include <algorithm>
#include <array>

namespace core::token {
namespace {

using Bits = std::array<std::byte, 16>;

constexpr std::size_t uuidDigits = 32;
constexpr std::size_t ulidSize = 26;
constexpr std::size_t objectIdSize = 24;
constexpr std::size_t ksuidSize = 27;
constexpr std::size_t nanoIdSize = 21;

std::unexpected<Error> notAnIdentifier(std::size_t at, Cause cause)
{
    return fail(
        ErrorCode::NotAnIdentifier, {}, cause, Place{ .byte = at, .line = {}, .column = {}, .member = {} });
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
        identifier.randomBits = 0;
        identifier.parts = { { 0, ulidSize, PartRole::Fixed } };
        return identifier;
    }
    identifier.time = ofMilliseconds(numberOf(ByteView(bits).first(6)));
    identifier.decimals = 3;
    identifier.guess = Guess::Ordered;
    identifier.randomBits = 80;
    return identifier;
}

std::optional<Identifier> objectIdOf(std::string_view text)
{
    const Result<Bytes> digits = fromHex(text);
    if (!digits)
        return {};
    const Bytes& bytes = *digits;
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
    if (text.size() == objectIdSize && std::ranges::all_of(text, isHexDigit))
        return objectIdOf(text);
    if (text.size() == ksuidSize && std::ranges::all_of(text, isAlphanumeric))
        return ksuidOf(text);
    const auto isNanoIdSymbol = [](char c) { return isAlphanumeric(c) || c == '-' || c == '_'; };
    if (text.size() == nanoIdSize && std::ranges::all_of(text, isNanoIdSymbol)) {
        Identifier identifier{ .kind = IdentifierKind::NanoId,
            .text = std::string(text),
            .parts = { { 0, text.size(), PartRole::Custom } } };
        identifier.guess = Guess::Random;
        identifier.randomBits = 126;
        return identifier;
    }
    return {};
}

/// Digests, keys and session ids are as long: what cannot well be such an identifier is none.
bool canBe(const Identifier& identifier, const Instant& now)
{
    if (identifier.guess == Guess::Constant)
        return true;
    std::string text = identifier.text;
    if (identifier.kind == IdentifierKind::Uuid)
        std::erase(text, '-');
    return identifier.guess != Guess::Unknown && hasPlausibleTime(identifier, now) && !hasPattern(text);
}

/// The digits that are said to be random, and the two among them that are given.
std::string randomDigits(const Identifier& identifier)
{
    using enum PartRole;
    std::string digits;
    for (const IdentifierPart& part : identifier.parts) {
        if (part.role == Random || part.role == Version || part.role == Variant)
            digits += identifier.text.substr(part.offset, part.size);
    }
    return digits;
}

/// Of one that says itself what it is.
Doubt doubtOf(const Identifier& identifier, const Instant& now)
{
    if (identifier.guess != Guess::Random && identifier.guess != Guess::Ordered)
        return Doubt::None; // it promises nothing
    if (identifier.kind == IdentifierKind::Ulid && !hasPlausibleTime(identifier, now))
        return Doubt::Length;
    // Of one that was given the time of what it names, however long ago, the rest is as random.
    if (isAhead(identifier, now))
        return Doubt::Time;
    return hasPattern(randomDigits(identifier)) ? Doubt::Pattern : Doubt::None;
}

/// Takes back what it would promise without the doubt.
void withdraw(Identifier& identifier, const Instant& now)
{
    identifier.guess = Guess::Unknown;
    identifier.randomBits.reset();
    if (identifier.kind == IdentifierKind::Ulid && !hasPlausibleTime(identifier, now)) {
        identifier.time.reset();
        identifier.parts = { { 0, ulidSize, PartRole::Custom } };
    }
}

Result<Identifier> recognised(std::string_view text, const Instant& now)
{
    const Unwrapped inner = unwrapped(text);
    if (inner.text.empty())
        return fail(ErrorCode::NotAnIdentifier, {}, Cause::Empty);
    if (inner.text.size() == ulidSize && !inner.text.contains('-'))
        return readUlid(inner.text, inner.start);
    std::optional<Identifier> other = byItsLength(inner.text);
    const bool isByLength = other || (inner.text.size() == uuidDigits && !inner.isUrn);
    Identifier identifier = other ? *std::move(other) : identifierOf(TRY(uuidIn(inner)));
    if (isByLength && !canBe(identifier, now))
        return fail(ErrorCode::NotAnIdentifier);
    if (isByLength && identifier.guess != Guess::Constant)
        identifier.doubt = Doubt::Length;
    return identifier;
}

} // namespace

Result<Identifier> readIdentifier(std::string_view text, const Instant& now)
{
    Identifier identifier = TRY(recognised(text, now));
    if (identifier.doubt == Doubt::None)
        identifier.doubt = doubtOf(identifier, now);
    judge(identifier, now);
    if (identifier.doubt != Doubt::None)
        withdraw(identifier, now);
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

const char* idOf(Doubt doubt)
{
    constexpr const char* ids[] = { "none", "length", "time", "pattern" };
    return ids[static_cast<std::size_t>(doubt)];
}

const char* idOf(Guess guess)
{
    constexpr const char* ids[]
        = { "constant", "reproducible", "predictable", "ordered", "random", "unknown" };
    return ids[static_cast<std::size_t>(guess)];
}

} // namespace core::token
