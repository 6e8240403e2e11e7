// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/http/judges/policy_case.h"

#include <algorithm>
#include <set>

namespace core::http::judges {
namespace {

using csp::Directive;
using csp::Source;

/// What a value is judged with.
struct Value {
    const PolicyCase& policy;
    const Directive& directive;
    std::size_t index;

    const std::string& text() const { return directive.values[index]; }
    PolicyPart part() const { return partOf(directive, index); }
    void report(const FindingKind& kind, std::vector<Change> fix = {}) const
    {
        policy.report(kind, part(), text(), std::move(fix));
    }
};

bool hasSources(std::string_view directive)
{
    return directive.ends_with("-src") || directive.ends_with("-src-elem") || directive.ends_with("-src-attr")
        || directive == "base-uri" || directive == "form-action" || directive == "frame-ancestors";
}

std::string_view withoutQuotes(std::string_view text)
{
    constexpr std::string_view quotes = "'\"`";
    text.remove_prefix(std::min(text.find_first_not_of(quotes), text.size()));
    return text.substr(0, text.find_last_not_of(quotes) + 1);
}

std::string quoted(std::string_view text)
{
    return "'" + std::string(text) + "'";
}

/// The word would mean something in single quotes; a word like "script" may also be a host.
bool isKeywordInQuotes(std::string_view text)
{
    const Source source = csp::parseSource(quoted(text));
    return source.kind != Source::Kind::Invalid;
}

bool looksLikeHost(std::string_view text)
{
    const Source source = csp::parseSource(text);
    return source.kind == Source::Kind::Scheme
        || (source.kind == Source::Kind::Host && (text.contains('.') || text.contains("://") || text == "*"));
}

/// Words that stand where a random value should: of templates, and of documentation that is copied a lot.
bool looksStatic(std::string_view nonce)
{
    constexpr std::string_view examples[] = { "nonce", "random", "rand0m", "r@nd0m", "abc", "abc123",
        "abcdef", "123", "1234", "123456", "12345678", "test", "secret", "changeme", "value", "base64",
        "base64value", "your-nonce", "your-nonce-here", "yournonce", "nonce-value", "random-nonce",
        "randomnonce", "ednnf03nceiofn39fn3e9h3sdfa", "2726c7f26c", "randomvalue", "random-value",
        "dgvzdgluzw", "416d1177" };
    std::string lower = lowered(nonce);
    while (lower.ends_with('='))
        lower.pop_back();
    if (lower.find_first_of("{}<>$%[]()") != std::string::npos)
        return true;
    const bool isOneLetter = std::set<char>(lower.begin(), lower.end()).size() < 3;
    return isOneLetter || std::ranges::find(examples, lower) != std::end(examples);
}

void judgeNonce(const Value& value, std::string_view nonce)
{
    constexpr std::size_t shortest = 16;
    if (looksStatic(nonce))
        value.report(policy_kinds::nonceStatic);
    else if (nonce.size() < shortest)
        value.report(policy_kinds::nonceShort);
}

std::size_t sizeOf(std::string_view algorithm)
{
    return algorithm == "sha256" ? 32 : algorithm == "sha384" ? 48 : 64;
}

void judgeHash(const Value& value, const Source& source)
{
    std::string standard = source.value;
    std::ranges::replace(standard, '-', '+');
    std::ranges::replace(standard, '_', '/');
    while (standard.ends_with('='))
        standard.pop_back();
    // Bits that pad the last character do not change the bytes that are compared.
    const std::size_t bytes = standard.size() * 3 / 4;
    if (bytes != sizeOf(source.algorithm) || standard.size() % 4 == 1)
        return value.report(policy_kinds::hashLength);
    const std::string written = source.value.substr(0, source.value.find('='));
    if (written == standard)
        return;
    std::string inner = source.algorithm + "-" + standard;
    inner.append((4 - standard.size() % 4) % 4, '=');
    value.report(policy_kinds::hashBase64Url, value.policy.replacing(value.part(), quoted(inner)));
}

/// A value in quotes that is nothing known.
void judgeQuoted(const Value& value)
{
    const std::string_view inner = withoutQuotes(value.text());
    const std::string lower = lowered(inner);
    if (lower.starts_with("nonce-"))
        value.report(looksStatic(inner.substr(6)) ? policy_kinds::nonceStatic : policy_kinds::nonceInvalid);
    else if (lower.starts_with("sha") || lower.starts_with("md5-"))
        value.report(policy_kinds::hashInvalid);
    else if (isKeywordInQuotes(inner))
        // Quotes of another kind, or only one.
        value.report(policy_kinds::unquotedKeyword, value.policy.replacing(value.part(), quoted(inner)));
    else if (looksLikeHost(inner))
        value.report(policy_kinds::quotedHost, value.policy.replacing(value.part(), inner));
    else
        value.report(policy_kinds::unknownKeyword);
}

/// Where an open source is a weakness of its own, more than its http is.
bool isJudgedElsewhere(std::string_view directive)
{
    return directive.starts_with("script-src") || directive == "default-src" || directive == "object-src"
        || directive == "base-uri" || directive == "form-action" || directive == "frame-ancestors";
}

void judgePlainHttp(const Value& value, const Source& source)
{
    const bool isOpen = source.kind == Source::Kind::Scheme || source.host == "*";
    if (source.scheme != "http" || !value.policy.it().isSecure()
        || (isOpen && isJudgedElsewhere(value.directive.name)))
        return;
    value.report(policy_kinds::plainHttp,
        value.policy.replacing({ .offset = value.part().offset, .size = 4 }, "https"));
}

void judgeHost(const Value& value, const Source& source)
{
    if (isKeywordInQuotes(source.host) && source.scheme.empty() && source.port.empty() && source.path.empty())
        return value.report(
            policy_kinds::unquotedKeyword, value.policy.replacing(value.part(), quoted(value.text())));
    if (isLoopback(source.host))
        return value.report(policy_kinds::loopback, value.policy.withoutValue(value.directive, value.index));
    if (isAddressLiteral(source.host))
        return value.report(policy_kinds::address);
    judgePlainHttp(value, source);
}

void judgeInvalid(const Value& value)
{
    const std::string& text = value.text();
    constexpr std::string_view quotes = "'\"`";
    if (quotes.contains(text.front()) || quotes.contains(text.back()))
        return judgeQuoted(value);
    // Base64 has characters that no host has.
    if (isKeywordInQuotes(text))
        return value.report(
            policy_kinds::unquotedKeyword, value.policy.replacing(value.part(), quoted(text)));
    if (text.starts_with('[') || text.contains("://["))
        return value.report(policy_kinds::address);
    value.report(policy_kinds::invalidSource);
}

void judgeValue(const Value& value)
{
    const Source source = csp::parseSource(value.text());
    switch (source.kind) {
    case Source::Kind::None:
        if (value.directive.values.size() > 1)
            value.report(policy_kinds::noneNotAlone, value.policy.withoutValue(value.directive, value.index));
        return;
    case Source::Kind::Nonce:
        return judgeNonce(value, source.value);
    case Source::Kind::Hash:
        return judgeHash(value, source);
    case Source::Kind::Host:
        return judgeHost(value, source);
    case Source::Kind::Invalid:
        return judgeInvalid(value);
    case Source::Kind::Scheme:
        return judgePlainHttp(value, source);
    case Source::Kind::Keyword:
        return;
    }
}

} // namespace

void judgePolicySources(const PolicyCase& policy)
{
    // The same nonce in several directives is one cause.
    std::set<std::string_view> seen;
    for (const Directive& directive : policy.policy().directives) {
        if (directive.isIgnored || !hasSources(directive.name))
            continue;
        for (std::size_t i = 0; i < directive.values.size(); ++i) {
            const bool isNone = equalsIgnoringCase(directive.values[i], "'none'");
            if (isNone || seen.insert(directive.values[i]).second)
                judgeValue({ .policy = policy, .directive = directive, .index = i });
        }
    }
}

} // namespace core::http::judges
