// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/base/scratch.h"
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

} // namespace

Result<SecureBytes> writeOtpauthUri(const OtpAccount& account)
{
    if (account.issuer.contains(':') || (account.issuer.empty() && account.name.contains(':')))
        return fail(ErrorCode::InvalidParameter, account.issuer.empty() ? "the name" : "the issuer",
            Cause::IllegalCharacter);
    // Also says whether the parameters are in range.
    (void)TRY(codeAt(account.secret.bytes(), account.parameters, 0));
    // The format has no parameter for it: another device would show other codes.
    if (account.parameters.kind != CodeKind::Hotp && account.parameters.start != 0)
        return fail(ErrorCode::NotInThisFormat, "start " + std::to_string(account.parameters.start));
    const std::string issuer = account.issuer.empty() ? "" : encoded(account.issuer) + ":";
    const char* kind = account.parameters.kind == CodeKind::Hotp ? "hotp" : "totp";
    const SecureBytes secret = TRY(encodeSecret(account.secret.bytes(), TokenEncoding::Base32));
    Scratch uri;
    uri.append(asBytes(std::string("otpauth://") + kind + "/" + issuer + encoded(account.name) + "?secret="));
    uri.append(secret.bytes());
    uri.append(asBytes(parametersText(account)));
    if (uri.size() > largestOtpauthUri)
        return fail(ErrorCode::TooLarge, "otpauth");
    return SecureBytes::copyOf(uri.bytes());
}

} // namespace core::token
