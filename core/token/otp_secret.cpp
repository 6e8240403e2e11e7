// SPDX-License-Identifier: Apache-2.0
#include "core/token/otp_secret.h"

#include "core/base/translatable.h"
#include "core/token/random_token.h"

#include <algorithm>
#include <iterator>

namespace core::token {
namespace {

constexpr const char* lengthRule[] = { "RFC 4226 section 4, R6" };
constexpr const char* algorithmRule[] = { "RFC 6238 section 1.2", "RFC 6194 section 3.3" };
constexpr const char* periodRule[] = { "RFC 6238 section 5.2" };
constexpr const char* digitRule[] = { "RFC 4226 section 5.3" };

constexpr FindingKind lowerCase{
    .id = "otp-secret-lower-case",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "Lower-case letters were taken for upper-case ones"),
    .why = TRANSLATABLE("core::token", "Base32 is written in upper case; some apps refuse anything else."),
    .fix = "",
};
constexpr FindingKind grouped{
    .id = "otp-secret-grouped",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "Spaces and hyphens were left out"),
    .why = TRANSLATABLE("core::token", "They are there for reading; they are no part of the secret."),
    .fix = "",
};
constexpr FindingKind padded{
    .id = "otp-secret-padded",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "The = at the end were left out"),
    .why = TRANSLATABLE("core::token", "The format has no padding; some apps refuse it."),
    .fix = "",
};
constexpr FindingKind percent{
    .id = "otp-secret-percent",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "The secret ends with %3D, a = that was encoded for an address"),
    .why = TRANSLATABLE("core::token", "It was left out; some apps refuse such a secret."),
    .fix = TRANSLATABLE("core::token", "Write the secret without padding."),
};
constexpr FindingKind leftOver{
    .id = "otp-secret-left-over-bits",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "The last character holds bits that fill no byte"),
    .why = TRANSLATABLE("core::token",
        "They were left out, as most apps do. Either the secret was made of random letters, or its end is "
        "missing."),
    .fix = "",
};
constexpr FindingKind lookAlike{
    .id = "otp-secret-look-alike",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "Base32 has no 0, 1, 8 and 9"),
    .why
    = TRANSLATABLE("core::token", "Read from paper, 0 is the letter O, 1 the letter I or L, 8 the letter B."),
    .fix = TRANSLATABLE("core::token", "Compare these characters with where the secret comes from."),
};
constexpr FindingKind shortSecret{
    .id = "otp-secret-short",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::token", "The secret has %1 bits, fewer than 128"),
    .why = TRANSLATABLE("core::token",
        "The specification asks for 128 bits and recommends 160. Whoever sees some codes can try short "
        "secrets on "
        "them."),
    .fix = TRANSLATABLE("core::token", "Let the service make a new secret, if it offers a longer one."),
    .references = lengthRule,
};
constexpr FindingKind sha1{
    .id = "otp-sha1",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "SHA-1 is no weakness here"),
    .why = TRANSLATABLE("core::token",
        "It is broken for signatures. In HMAC it is not, and apps that know nothing else are many."),
    .fix = "",
    .references = algorithmRule,
};
constexpr FindingKind otherAlgorithm{
    .id = "otp-algorithm",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "Some apps take %1 for SHA-1 without saying so"),
    .why = TRANSLATABLE("core::token", "Their codes are then wrong each time."),
    .fix = TRANSLATABLE("core::token", "Try the app with a first code before you rely on it."),
    .references = algorithmRule,
};
constexpr FindingKind otherPeriod{
    .id = "otp-period",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::token", "A period of %1 s is unusual"),
    .why = TRANSLATABLE("core::token",
        "Nearly all services use 30 s, and some apps know nothing else. A long period gives more time to use "
        "a code "
        "that was seen."),
    .fix = "",
    .references = periodRule,
};
constexpr FindingKind tenDigits{
    .id = "otp-ten-digits",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::token", "Ten digits are hardly better than nine"),
    .why = TRANSLATABLE("core::token", "31 bits are cut out of the tag: the first digit is 0, 1 or 2."),
    .fix = "",
    .references = digitRule,
};

// Between groups: as pages and word processors write blanks and hyphens, too (U+00A0, U+2007, U+2009, U+200B,
// U+202F, U+2010, U+2011, U+2012, U+2013).
constexpr std::string_view fillers[] = { " ", "-", "\t", "\r", "\n", "\u00A0", "\u2007", "\u2009", "\u200B",
    "\u202F", "\u2010", "\u2011", "\u2012", "\u2013" };

/// The size of the one that the text begins with, or 0.
std::size_t fillerAtStart(std::string_view text)
{
    const auto* const found
        = std::ranges::find_if(fillers, [&](std::string_view filler) { return text.starts_with(filler); });
    return found == std::end(fillers) ? 0 : found->size();
}

std::size_t fillerAtEnd(std::string_view text)
{
    const auto* const found
        = std::ranges::find_if(fillers, [&](std::string_view filler) { return text.ends_with(filler); });
    return found == std::end(fillers) ? 0 : found->size();
}

/// -1 for what is not in Base32.
int valueOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a';
    return c >= '2' && c <= '7' ? c - '2' + 26 : -1;
}

/// Where the padding, the fillers among it and what is encoded of it begin.
std::size_t bodySize(std::string_view text)
{
    for (;;) {
        while (text.ends_with('=') || fillerAtEnd(text) > 0)
            text.remove_suffix(text.ends_with('=') ? 1 : fillerAtEnd(text));
        if (!text.ends_with("%3D") && !text.ends_with("%3d"))
            return text.size();
        text.remove_suffix(3);
    }
}

/// Where the first byte that is neither Base32 nor a filler stands, or npos.
std::size_t firstForeign(std::string_view body)
{
    for (std::size_t i = 0; i < body.size(); ++i) {
        if (const std::size_t filler = fillerAtStart(body.substr(i)); filler > 0)
            i += filler - 1;
        else if (valueOf(body[i]) < 0)
            return i;
    }
    return std::string_view::npos;
}

bool hasFiller(std::string_view text)
{
    return std::ranges::any_of(fillers, [&](std::string_view filler) { return text.contains(filler); });
}

std::unexpected<Error> badAt(std::size_t offset, Cause cause)
{
    return fail(ErrorCode::InvalidEncoding, "the secret", cause,
        Place{ .byte = offset, .line = {}, .column = {}, .member = {} });
}

} // namespace

Result<SecureBytes> readSecretText(std::string_view text)
{
    const std::string_view body = text.substr(0, bodySize(text));
    SecureBytes secret = TRY(SecureBytes::ofSize(body.size() * 5 / 8 + 1));
    std::uint32_t held = 0;
    unsigned heldBits = 0;
    std::size_t size = 0;
    std::size_t symbols = 0;
    for (std::size_t i = 0; i < body.size(); ++i) {
        if (const std::size_t filler = fillerAtStart(body.substr(i)); filler > 0) {
            i += filler - 1;
            continue;
        }
        const int value = valueOf(body[i]);
        if (value < 0)
            return badAt(i, body[i] == '=' ? Cause::UnneededPadding : Cause::IllegalCharacter);
        ++symbols;
        held = (held << 5U | static_cast<std::uint32_t>(value)) & 0xFFFFU;
        heldBits += 5;
        if (heldBits >= 8) {
            heldBits -= 8;
            secret.bytes()[size++] = static_cast<std::byte>(held >> heldBits & 0xFFU);
        }
    }
    if (symbols == 0)
        return badAt(0, Cause::Empty);
    // A whole symbol that adds no byte comes from no encoder.
    if (heldBits >= 5)
        return badAt(body.size(), Cause::Truncated);
    secret.shrink(size);
    return secret;
}

std::vector<Finding> judgeSecretText(std::string_view text)
{
    const std::size_t size = bodySize(text);
    const std::string_view body = text.substr(0, size);
    const std::string_view end = text.substr(size);
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    std::vector<Finding> findings;
    const auto remark
        = [&](const FindingKind& kind) { findings.push_back({ .kind = &kind, .subject = "the secret" }); };
    std::size_t symbols = 0;
    int last = 0;
    for (const char c : body) {
        if (const int value = valueOf(c); value >= 0) {
            ++symbols;
            last = value;
        }
    }
    if (std::ranges::any_of(body, isLower))
        remark(lowerCase);
    if (hasFiller(text))
        remark(grouped);
    if (end.contains('%'))
        remark(percent);
    else if (end.contains('='))
        remark(padded);
    const unsigned leftOverBits = symbols * 5 % 8;
    if (leftOverBits < 5 && (static_cast<unsigned>(last) & ((1U << leftOverBits) - 1)) != 0)
        remark(leftOver);
    // Of the byte that is refused: a picture, or a sentence, holds some of them anywhere.
    const std::size_t foreign = firstForeign(body);
    if (foreign != std::string_view::npos && std::string_view("0189").contains(body[foreign]))
        remark(lookAlike);
    return findings;
}

std::vector<Finding> judgeSecret(ByteView secret, const CodeParameters& parameters)
{
    constexpr std::size_t leastBits = 128;
    constexpr std::int64_t usualPeriod = 30;
    std::vector<Finding> findings;
    const auto remark = [&](const FindingKind& kind, const char* subject, std::string value) {
        findings.push_back({ .kind = &kind, .subject = subject, .value = std::move(value) });
    };
    if (8 * secret.size() < leastBits)
        remark(shortSecret, "the secret", std::to_string(8 * secret.size()));
    const char* algorithm = crypto::nameOf(parameters.algorithm);
    if (parameters.algorithm == crypto::DigestAlgorithm::Sha1)
        remark(sha1, "algorithm", algorithm);
    else
        remark(otherAlgorithm, "algorithm", algorithm);
    if (parameters.kind != CodeKind::Hotp && parameters.period != usualPeriod)
        remark(otherPeriod, "period", std::to_string(parameters.period));
    if (parameters.kind != CodeKind::Steam && parameters.digits == mostDigits)
        remark(tenDigits, "digits", std::to_string(parameters.digits));
    return findings;
}

Result<SecureBytes> groupedSecretText(ByteView secret)
{
    constexpr std::size_t group = 4;
    const SecureBytes text = TRY(encodeSecret(secret, TokenEncoding::Base32));
    const std::size_t gaps = text.isEmpty() ? 0 : (text.size() - 1) / group;
    SecureBytes spaced = TRY(SecureBytes::ofSize(text.size() + gaps));
    for (std::size_t i = 0; i < text.size(); ++i) {
        spaced.bytes()[i + i / group] = text.bytes()[i];
        if (i % group == group - 1 && i + 1 < text.size())
            spaced.bytes()[i + i / group + 1] = std::byte{ ' ' };
    }
    return spaced;
}

} // namespace core::token
