// SPDX-License-Identifier: Apache-2.0
#include "core/token/csrf_token.h"

#include "core/base/encoding.h"
#include "core/base/translatable.h"
#include "core/crypto/compare.h"
#include "core/crypto/hmac.h"
#include "core/crypto/random.h"
#include "core/token/instant.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace core::token {
namespace {

constexpr const char* rfc2104[] = { "RFC 2104 section 3", "CWE-352" };

constexpr std::size_t goodKeySize = 32;

constexpr FindingKind shortKey{
    .id = "csrf-key-short",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::token", "The key is too short: %1 of the 32 bytes of the digest"),
    .why = TRANSLATABLE("core::token", "Whoever has one token can try keys on it without asking the server."),
    .fix = TRANSLATABLE("core::token", "Use 32 random bytes that only the server knows."),
    .references = rfc2104,
};

constexpr std::size_t randomSize = 22;
constexpr std::size_t signatureSize = 43;
constexpr std::size_t mostTimestampDigits = 12;

struct Parts {
    std::string_view timestamp;
    std::string_view random;
    std::string_view signature;
    std::int64_t madeAt = 0;
};

CsrfCheck malformed(const char* member, std::size_t byte, Cause cause)
{
    return { .verdict = CsrfVerdict::Malformed,
        .place = Place{ .byte = byte, .line = {}, .column = {}, .member = member },
        .cause = cause };
}

/// Nothing where the part is Base64url of as many bytes as belong into it.
std::optional<CsrfCheck> faultOf(
    std::string_view part, const char* member, std::size_t offset, std::size_t size)
{
    const Result<Bytes> decoded = fromBase64Url(part);
    if (!decoded) {
        const Error& error = decoded.error();
        const std::size_t at = error.place && error.place->byte ? *error.place->byte : 0;
        // A wrong length says more than the bits that it leaves over.
        const bool isLeftOver = error.cause == Cause::Truncated || error.cause == Cause::TrailingBits;
        if (part.size() == size || !isLeftOver)
            return malformed(member, offset + at, error.cause.value_or(Cause::IllegalCharacter));
    }
    if (part.empty())
        return malformed(member, offset, Cause::Empty);
    if (part.size() != size)
        return malformed(member, offset + std::min(part.size(), size),
            part.size() < size ? Cause::Truncated : Cause::TextAfterEnd);
    return {};
}

std::optional<CsrfCheck> faultOfTimestamp(std::string_view text, std::int64_t& seconds)
{
    if (text.empty())
        return malformed("timestamp", 0, Cause::Empty);
    const std::size_t foreign = text.find_first_not_of("0123456789");
    if (foreign != std::string_view::npos)
        return malformed("timestamp", foreign, Cause::IllegalCharacter);
    if (text.size() > 1 && text.front() == '0')
        return malformed("timestamp", 0, Cause::LeadingZero);
    if (text.size() > mostTimestampDigits)
        return malformed("timestamp", 0, Cause::OutOfRange);
    std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (seconds > latestSecond)
        return malformed("timestamp", 0, Cause::OutOfRange);
    return {};
}

std::optional<CsrfCheck> takeApart(std::string_view token, Parts& parts)
{
    const std::size_t first = std::min(token.find(':'), token.size());
    parts.timestamp = token.substr(0, first);
    if (std::optional<CsrfCheck> fault = faultOfTimestamp(parts.timestamp, parts.madeAt))
        return fault;
    if (first == token.size())
        return malformed("random", first, Cause::Truncated);
    const std::size_t second = std::min(token.find(':', first + 1), token.size());
    parts.random = token.substr(first + 1, second - first - 1);
    if (std::optional<CsrfCheck> fault = faultOf(parts.random, "random", first + 1, randomSize))
        return fault;
    if (second == token.size())
        return malformed("signature", second, Cause::Truncated);
    parts.signature = token.substr(second + 1);
    return faultOf(parts.signature, "signature", second + 1, signatureSize);
}

Result<std::string> signatureOf(
    ByteView key, std::string_view timestamp, std::string_view random, ByteView sessionId)
{
    crypto::Hmac hmac = TRY(crypto::Hmac::start(crypto::DigestAlgorithm::Sha256, key));
    for (const std::string_view part : { timestamp, std::string_view(":"), random, std::string_view(":") })
        hmac.update(asBytes(part));
    hmac.update(sessionId);
    return toBase64Url(TRY(hmac.finish()));
}

Result<> refuseInputs(ByteView key, ByteView sessionId)
{
    // Anybody could make tokens under it.
    if (key.empty())
        return fail(ErrorCode::InvalidParameter, "the key", Cause::Empty);
    if (sessionId.empty())
        return fail(ErrorCode::InvalidParameter, "the session id", Cause::Empty);
    if (sessionId.size() > SecureBytes::largestSize)
        return fail(ErrorCode::SecretTooLarge, "the session id");
    return {};
}

} // namespace

Result<SecureBytes> makeCsrfToken(ByteView key, ByteView sessionId, std::int64_t now)
{
    std::array<std::byte, csrfRandomBytes> random{};
    TRY(crypto::fillWithRandom(random));
    return makeCsrfToken(key, sessionId, now, random);
}

Result<SecureBytes> makeCsrfToken(ByteView key, ByteView sessionId, std::int64_t now, ByteView random)
{
    TRY(refuseInputs(key, sessionId));
    if (now < 0 || now > latestSecond)
        return fail(ErrorCode::InvalidParameter, "time", Cause::OutOfRange);
    if (random.size() != csrfRandomBytes)
        return fail(ErrorCode::InvalidParameter, "random", Cause::OutOfRange);
    const std::string timestamp = std::to_string(now);
    const std::string drawn = toBase64Url(random);
    const std::string signature = TRY(signatureOf(key, timestamp, drawn, sessionId));
    return SecureBytes::copyOf(asBytes(timestamp + ":" + drawn + ":" + signature));
}

Result<CsrfCheck> verifyCsrfToken(
    std::string_view token, ByteView key, ByteView sessionId, std::int64_t now, const CsrfLimits& limits)
{
    TRY(refuseInputs(key, sessionId));
    if (limits.maximumAge < 0 || limits.clockSkew < 0)
        return fail(ErrorCode::InvalidParameter, "maximum age", Cause::OutOfRange);
    Parts parts;
    if (const std::optional<CsrfCheck> fault = takeApart(token, parts))
        return *fault;
    CsrfCheck check{ .madeAt = parts.madeAt, .age = now - parts.madeAt };
    const std::string expected = TRY(signatureOf(key, parts.timestamp, parts.random, sessionId));
    if (!crypto::isEqualInConstantTime(asBytes(expected), asBytes(parts.signature))) {
        check.verdict = CsrfVerdict::WrongSignature;
    } else if (check.age > limits.maximumAge) {
        check.verdict = CsrfVerdict::Expired;
        check.beyond = check.age - limits.maximumAge;
    } else if (-check.age > limits.clockSkew) {
        check.verdict = CsrfVerdict::FromTheFuture;
        check.beyond = -check.age - limits.clockSkew;
    }
    return check;
}

std::vector<Finding> judgeCsrfKey(ByteView key)
{
    if (key.empty() || key.size() >= goodKeySize)
        return {};
    return { { .kind = &shortKey, .subject = "HMAC-SHA-256", .value = std::to_string(key.size()) } };
}

const char* idOf(CsrfVerdict verdict)
{
    constexpr const char* ids[]
        = { "accepted", "malformed", "wrong-signature", "expired", "from-the-future" };
    return ids[static_cast<std::size_t>(verdict)];
}

} // namespace core::token
