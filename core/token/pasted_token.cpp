// SPDX-License-Identifier: Apache-2.0
#include "core/token/pasted_token.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/token/identifier_findings.h"
#include "core/token/plausibility.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace core::token {
namespace {

struct Issuer {
    std::string_view prefix;
    const char* name;
};

constexpr Issuer issuers[] = {
    { "github_pat_", "GitHub" },
    { "ghp_", "GitHub" },
    { "gho_", "GitHub" },
    { "ghu_", "GitHub" },
    { "ghs_", "GitHub" },
    { "ghr_", "GitHub" },
    { "glpat-", "GitLab" },
    { "sk_live_", "Stripe" },
    { "sk_test_", "Stripe" },
    { "pk_live_", "Stripe" },
    { "pk_test_", "Stripe" },
    { "rk_live_", "Stripe" },
    { "rk_test_", "Stripe" },
    { "xoxb-", "Slack" },
    { "xoxp-", "Slack" },
    { "xapp-", "Slack" },
    { "AKIA", "AWS" },
    { "ASIA", "AWS" },
    { "npm_", "npm" },
    { "pypi-", "PyPI" },
    { "hf_", "Hugging Face" },
};

bool isPrintable(char c)
{
    return c > ' ' && c <= '~';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

TokenAlphabet alphabetOf(std::string_view text)
{
    const auto hasOnly = [text](auto isOne) { return std::ranges::all_of(text, isOne); };
    const auto isEither = [](char c) { return isLower(c) || isUpper(c) || isDigit(c); };
    using enum TokenAlphabet;
    if (hasOnly(isDigit))
        return Digits;
    if (hasOnly(isHexDigit) && !(std::ranges::any_of(text, isLower) && std::ranges::any_of(text, isUpper)))
        return Hex;
    if (hasOnly([](char c) { return isUpper(c) || (c >= '2' && c <= '7'); }))
        return Base32;
    if (hasOnly(isEither))
        return LettersAndDigits;
    if (hasOnly([isEither](char c) { return isEither(c) || c == '-' || c == '_'; }))
        return UrlSafe;
    if (hasOnly([isEither](char c) { return isEither(c) || c == '+' || c == '/'; }))
        return Base64;
    return Printable;
}

double symbolsOf(TokenAlphabet alphabet)
{
    constexpr double symbols[] = { 10, 16, 32, 62, 64, 64, 94 };
    return symbols[static_cast<std::size_t>(alphabet)];
}

/// What was meant as a UUID is told where it goes wrong.
bool beginsAsUuid(std::string_view text)
{
    constexpr std::size_t group = 8;
    constexpr std::size_t longestLead = 12; // "{urn:uuid:"
    for (std::size_t at = 0; at <= longestLead && at + group < text.size(); ++at) {
        if (text[at + group] == '-' && std::ranges::all_of(text.substr(at, group), isHexDigit))
            return true;
    }
    return false;
}

const Issuer* issuerOf(std::string_view text)
{
    const auto* const found = std::ranges::find_if(
        issuers, [text](const Issuer& issuer) { return text.starts_with(issuer.prefix); });
    return found == std::end(issuers) ? nullptr : found;
}

OpaqueToken opaque(std::string_view text, const Issuer* issuer)
{
    OpaqueToken token{ .length = text.size() };
    if (issuer) {
        token.issuer = issuer->name;
        text.remove_prefix(issuer->prefix.size());
    }
    for (int padding = 0; padding < 2 && text.ends_with('='); ++padding)
        text.remove_suffix(1);
    token.alphabet = alphabetOf(text);
    if (hasPattern(text))
        token.findings.push_back(patternFinding("token"));
    else
        token.mostBits = static_cast<double>(text.size()) * std::log2(symbolsOf(token.alphabet));
    return token;
}

} // namespace

Result<PastedToken> readPastedToken(std::string_view text, const Instant& now)
{
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    Result<Identifier> identifier = readIdentifier(text, now);
    if (identifier && identifier->doubt == Doubt::None)
        return *std::move(identifier);
    if (std::optional<ApiKeyCheck> key = TRY(checkApiKey(text)))
        return *std::move(key);
    const bool canBeToken = text.size() >= leastTokenSize && std::ranges::all_of(text, isPrintable);
    const Issuer* issuer = canBeToken ? issuerOf(text) : nullptr;
    if (issuer)
        return opaque(text, issuer);
    if (identifier)
        return *std::move(identifier);
    if (!canBeToken || beginsAsUuid(text))
        return std::unexpected(std::move(identifier).error());
    return opaque(text, nullptr);
}

const char* idOf(TokenAlphabet alphabet)
{
    constexpr const char* ids[]
        = { "digits", "hex", "base32", "letters-and-digits", "urlsafe", "base64", "printable" };
    return ids[static_cast<std::size_t>(alphabet)];
}

} // namespace core::token
