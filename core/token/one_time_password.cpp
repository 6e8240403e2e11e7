// SPDX-License-Identifier: Apache-2.0
#include "core/token/one_time_password.h"

#include "core/crypto/compare.h"
#include "core/crypto/hmac.h"
#include "core/token/instant.h"

#include <array>
#include <limits>

namespace core::token {
namespace {

constexpr std::string_view decimalDigits = "0123456789";
constexpr std::string_view steamSymbols = "23456789BCDFGHJKMNPQRTVWXY";

std::unexpected<Error> outOfRange(const char* what)
{
    return fail(ErrorCode::InvalidParameter, what, Cause::OutOfRange);
}

Result<> refuseBad(ByteView secret, const CodeParameters& parameters)
{
    if (secret.empty())
        return fail(ErrorCode::InvalidParameter, "the secret", Cause::Empty);
    using enum crypto::DigestAlgorithm;
    if (parameters.algorithm != Sha1 && parameters.algorithm != Sha256 && parameters.algorithm != Sha512)
        return fail(ErrorCode::UnknownAlgorithm, crypto::nameOf(parameters.algorithm));
    if (parameters.kind != CodeKind::Steam
        && (parameters.digits < leastDigits || parameters.digits > mostDigits))
        return outOfRange("digits");
    if (parameters.period < 1 || parameters.period > mostPeriod)
        return outOfRange("period");
    return {};
}

/// RFC 4226 section 5.3: 31 bits at the place that the last four bits name, in SHA-256 and SHA-512 as well.
std::uint32_t truncated(ByteView tag)
{
    const std::size_t at = std::to_integer<std::size_t>(tag.back() & std::byte{ 0x0F });
    std::uint32_t number = 0;
    for (const std::byte byte : tag.subspan(at, 4))
        number = number << 8U | std::to_integer<std::uint32_t>(byte);
    return number & 0x7FFF'FFFFU;
}

std::string decimal(std::uint32_t number, unsigned digits)
{
    std::string text(digits, '0');
    for (std::size_t i = digits; i > 0; --i) {
        text[i - 1] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
    return text;
}

std::string steamText(std::uint32_t number)
{
    std::string text;
    for (unsigned i = 0; i < steamCharacters; ++i) {
        text.push_back(steamSymbols[number % steamSymbols.size()]);
        number /= static_cast<std::uint32_t>(steamSymbols.size());
    }
    return text;
}

Result<std::string> codeOf(ByteView secret, const CodeParameters& parameters, std::uint64_t counter)
{
    std::array<std::byte, 8> message{};
    for (std::size_t i = 0; i < message.size(); ++i)
        message.at(i) = static_cast<std::byte>(counter >> (8 * (7 - i)) & 0xFFU);
    const std::uint32_t number = truncated(TRY(crypto::hmacOf(parameters.algorithm, secret, message)));
    return parameters.kind == CodeKind::Steam ? steamText(number) : decimal(number, parameters.digits);
}

Result<std::uint64_t> stepAt(const CodeParameters& parameters, std::int64_t now)
{
    if (parameters.start < -latestSecond || parameters.start > latestSecond || now > latestSecond)
        return outOfRange("time");
    if (now < parameters.start)
        return outOfRange("time");
    return static_cast<std::uint64_t>((now - parameters.start) / parameters.period);
}

std::int64_t startOf(const CodeParameters& parameters, std::uint64_t step)
{
    return parameters.start + static_cast<std::int64_t>(step) * parameters.period;
}

/// As it is compared: without what people put in to read it, in upper case.
std::string plainCode(std::string_view code)
{
    std::string plain;
    for (const char c : code) {
        if (c != ' ' && c != '-' && c != '\t' && c != '\n' && c != '\r')
            plain.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
    }
    return plain;
}

/// Nothing where it could be a code.
std::optional<CodeVerdict> faultOf(const std::string& plain, const CodeParameters& parameters)
{
    const std::string_view symbols = parameters.kind == CodeKind::Steam ? steamSymbols : decimalDigits;
    if (plain.find_first_not_of(symbols) != std::string::npos)
        return CodeVerdict::ForeignCharacter;
    if (plain.size() != codeLength(parameters))
        return CodeVerdict::WrongLength;
    return {};
}

void accept(CodeCheck& check, std::int64_t offset, std::uint64_t step)
{
    check.verdict = CodeVerdict::Accepted;
    check.offset = offset;
    check.step = step;
}

bool isEqual(const std::string& a, const std::string& b)
{
    return crypto::isEqualInConstantTime(asBytes(a), asBytes(b));
}

Result<CodeCheck> verifyCounter(
    ByteView secret, const CodeParameters& parameters, const std::string& code, std::uint64_t window)
{
    CodeCheck check;
    for (std::uint64_t i = 0; i <= window; ++i) {
        if (i > std::numeric_limits<std::uint64_t>::max() - parameters.counter)
            break;
        const bool matches = isEqual(TRY(codeOf(secret, parameters, parameters.counter + i)), code);
        if (matches && !check.isAccepted()) {
            const std::uint64_t counter = parameters.counter + i;
            accept(check, static_cast<std::int64_t>(i), counter);
            if (counter < std::numeric_limits<std::uint64_t>::max())
                check.nextCounter = counter + 1;
        }
    }
    return check;
}

} // namespace

unsigned codeLength(const CodeParameters& parameters)
{
    return parameters.kind == CodeKind::Steam ? steamCharacters : parameters.digits;
}

Result<std::string> codeAt(ByteView secret, const CodeParameters& parameters, std::uint64_t counter)
{
    TRY(refuseBad(secret, parameters));
    return codeOf(secret, parameters, counter);
}

Result<CodesNow> codesAt(ByteView secret, const CodeParameters& parameters, std::int64_t now)
{
    TRY(refuseBad(secret, parameters));
    if (parameters.kind == CodeKind::Hotp)
        return fail(ErrorCode::InvalidParameter, "HOTP");
    const std::uint64_t step = TRY(stepAt(parameters, now));
    CodesNow codes{ .previous = {},
        .code = TRY(codeOf(secret, parameters, step)),
        .next = TRY(codeOf(secret, parameters, step + 1)),
        .step = step,
        .validFrom = startOf(parameters, step),
        .validUntil = startOf(parameters, step + 1) };
    if (step > 0)
        codes.previous = TRY(codeOf(secret, parameters, step - 1));
    return codes;
}

Result<CodeCheck> verifyCode(ByteView secret, const CodeParameters& parameters, std::string_view code,
    std::int64_t now, std::uint64_t window)
{
    TRY(refuseBad(secret, parameters));
    if (window > mostWindow)
        return outOfRange("window");
    const std::string plain = plainCode(code);
    if (const std::optional<CodeVerdict> fault = faultOf(plain, parameters))
        return CodeCheck{ .verdict = *fault };
    if (parameters.kind == CodeKind::Hotp)
        return verifyCounter(secret, parameters, plain, window);
    const std::uint64_t step = TRY(stepAt(parameters, now));
    CodeCheck check;
    const auto tryOffset = [&](std::int64_t offset) -> Result<> {
        if (offset < 0 && static_cast<std::uint64_t>(-offset) > step)
            return {};
        const std::uint64_t tried = step + static_cast<std::uint64_t>(offset);
        const bool matches = isEqual(TRY(codeOf(secret, parameters, tried)), plain);
        if (matches && !check.isAccepted()) {
            accept(check, offset, tried);
            const std::int64_t ahead = startOf(parameters, tried) - now;
            if (offset != 0)
                check.drift = Drift{ .least = ahead, .most = ahead + parameters.period - 1 };
        }
        return {};
    };
    TRY(tryOffset(0));
    // Of two at the same distance the earlier one is likelier: people type slowly.
    for (std::int64_t offset = 1; offset <= static_cast<std::int64_t>(window); ++offset) {
        TRY(tryOffset(-offset));
        TRY(tryOffset(offset));
    }
    return check;
}

const char* idOf(CodeVerdict verdict)
{
    constexpr const char* ids[] = { "accepted", "wrong-length", "foreign-character", "not-in-window" };
    return ids[static_cast<std::size_t>(verdict)];
}

} // namespace core::token
