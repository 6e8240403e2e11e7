// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/base/scratch.h"
#include "core/base/text.h"
#include "core/token/otpauth_uri.h"
#include "core/token/random_token.h"

namespace core::token {
namespace {

/// RFC 3986 section 2.3: everything but unreserved characters.
std::string encoded(std::string_view text)
{
    constexpr std::string_view unreserved
        = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    std::string uri;
    for (const char c : text)
        uri += unreserved.contains(c) ? std::string(1, c)
                                      : "%" + toHex(asBytes({ &c, 1 }), LetterCase::Upper);
    return uri;
}

std::string parametersText(const OtpAccount& account)
{
    const CodeParameters& parameters = account.parameters;
    std::string text;
    const auto add = [&](std::string_view name, std::string_view value) {
        text += "&" + encoded(name) + "=" + encoded(value);
    };
    if (!account.issuer.empty())
        add("issuer", account.issuer);
    using enum crypto::DigestAlgorithm;
    add("algorithm",
        parameters.algorithm == Sha256       ? "SHA256"
            : parameters.algorithm == Sha512 ? "SHA512"
                                             : "SHA1");
    add("digits", std::to_string(codeLength(parameters)));
    if (parameters.kind == CodeKind::Hotp)
        add("counter", std::to_string(parameters.counter));
    else
        add("period", std::to_string(parameters.period));
    if (parameters.kind == CodeKind::Steam)
        add("encoder", "steam");
    for (const auto& [name, value] : account.others)
        add(name, value);
    return text;
}

/// "issuer:name". An issuer with a colon would be taken apart on reading: it stands in its parameter only.
/// A name with a colon needs one before it.
std::string labelOf(const OtpAccount& account)
{
    const std::string issuer = account.issuer.contains(':') ? "" : encoded(account.issuer);
    const bool needsColon = !issuer.empty() || account.name.contains(':');
    return issuer + (needsColon ? ":" : "") + encoded(account.name);
}

Result<> refuseBadText(std::string_view text, const char* what)
{
    if (const auto bad = firstInvalidUtf8(text))
        return fail(ErrorCode::InvalidEncoding, what, Cause::NotUtf8,
            Place{ .byte = *bad, .line = {}, .column = {}, .member = {} });
    return {};
}

} // namespace

Result<SecureBytes> writeOtpauthUri(const OtpAccount& account)
{
    TRY(refuseBadText(account.issuer, "the issuer"));
    TRY(refuseBadText(account.name, "the name"));
    // Also says whether the parameters are in range.
    (void)TRY(codeAt(account.secret.bytes(), account.parameters, 0));
    // The format has no parameter for it: another device would show other codes.
    if (account.parameters.kind != CodeKind::Hotp && account.parameters.start != 0)
        return fail(
            ErrorCode::NotInThisFormat, "a start of " + std::to_string(account.parameters.start) + " s");
    const char* kind = account.parameters.kind == CodeKind::Hotp ? "hotp" : "totp";
    const SecureBytes secret = TRY(encodeSecret(account.secret.bytes(), TokenEncoding::Base32));
    Scratch uri;
    uri.append(asBytes(std::string("otpauth://") + kind + "/" + labelOf(account) + "?secret="));
    uri.append(secret.bytes());
    uri.append(asBytes(parametersText(account)));
    if (uri.size() > largestOtpauthUri)
        return fail(ErrorCode::TooLarge, "otpauth");
    return SecureBytes::copyOf(uri.bytes());
}

} // namespace core::token
