// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/evaluator_policy.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <unordered_set>

namespace core::http::csp::evaluator {
namespace {

constexpr std::string_view knownDirectives[] = { "child-src", "connect-src", "default-src", "font-src",
    "frame-src", "img-src", "media-src", "object-src", "script-src", "script-src-attr", "script-src-elem",
    "style-src", "style-src-attr", "style-src-elem", "prefetch-src", "manifest-src", "worker-src", "base-uri",
    "plugin-types", "sandbox", "disown-opener", "form-action", "frame-ancestors", "navigate-to", "report-to",
    "report-uri", "block-all-mixed-content", "upgrade-insecure-requests", "reflected-xss", "referrer",
    "require-sri-for", "trusted-types", "require-trusted-types-for", "webrtc" };

constexpr std::string_view fetchDirectives[] = { "child-src", "connect-src", "default-src", "font-src",
    "frame-src", "img-src", "manifest-src", "media-src", "object-src", "script-src", "script-src-attr",
    "script-src-elem", "style-src", "style-src-attr", "style-src-elem", "worker-src" };

constexpr std::string_view keywords[] = { "'self'", "'none'", "'unsafe-inline'", "'unsafe-eval'",
    "'wasm-eval'", "'wasm-unsafe-eval'", "'strict-dynamic'", "'unsafe-hashed-attributes'", "'unsafe-hashes'",
    "'report-sample'", "'block'", "'allow'", "'inline-speculation-rules'" };

/// How many bytes of white space, as JavaScript has it, the text begins with: 0 where it is none.
std::size_t whiteSpaceAt(std::string_view text)
{
    const char first = text.front();
    if (first == ' ' || (first >= '\t' && first <= '\r'))
        return 1;
    if (text.starts_with("\xC2\xA0"))
        return 2;
    constexpr std::string_view wide[] = { "\xE1\x9A\x80", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF",
        "\xE2\x81\x9F", "\xE3\x80\x80", "\xEF\xBB\xBF" };
    const std::string_view three = text.substr(0, 3);
    const bool isSpace = std::ranges::find(wide, three) != std::end(wide)
        || (three >= "\xE2\x80\x80" && three <= "\xE2\x80\x8A");
    return isSpace ? 3 : 0;
}

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> found;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t space = at < text.size() ? whiteSpaceAt(text.substr(at)) : 1;
        if (space > 0 && at > begin)
            found.push_back(text.substr(begin, at - begin));
        at += std::max<std::size_t>(space, 1);
        if (space > 0)
            begin = at;
    }
    return found;
}

/// Keywords and schemes lose their case, nothing else does.
std::string normalized(std::string_view value)
{
    std::string lower = lowerCase(value);
    return isKeyword(lower) || isUrlScheme(value) ? lower : std::string(value);
}

EvaluatorPolicy::Values valuesOf(const std::vector<std::string_view>& parts)
{
    EvaluatorPolicy::Values values;
    std::unordered_set<std::string> seen;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        std::string value = normalized(parts[i]);
        if (seen.insert(value).second)
            values.push_back(std::move(value));
    }
    return values;
}

/// JavaScript puts members whose names are such numbers first, in their order.
std::optional<std::uint32_t> arrayIndex(std::string_view name)
{
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    const bool isIndex = error == std::errc() && end == name.data() + name.size() && number != UINT32_MAX
        && (name.size() == 1 || name.front() != '0');
    return isIndex ? std::optional(number) : std::nullopt;
}

void orderAsObject(std::vector<EvaluatorPolicy::Entry>& entries)
{
    std::map<std::uint32_t, EvaluatorPolicy::Entry> numbered;
    std::vector<EvaluatorPolicy::Entry> named;
    for (EvaluatorPolicy::Entry& entry : entries) {
        if (const auto index = arrayIndex(entry.directive))
            numbered.emplace(*index, std::move(entry));
        else
            named.push_back(std::move(entry));
    }
    entries.clear();
    for (auto& [index, entry] : numbered)
        entries.push_back(std::move(entry));
    std::ranges::move(named, std::back_inserter(entries));
}

bool isBase64Character(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
        || c == '_' || c == '-';
}

/// 'prefix…' with base64 of either alphabet and at most two characters of padding.
bool isStrict(std::string_view value, std::string_view prefix)
{
    if (!value.starts_with(prefix) || !value.ends_with('\'') || value.size() == prefix.size())
        return false;
    value = value.substr(prefix.size(), value.size() - prefix.size() - 1);
    for (int i = 0; i < 2 && value.ends_with('='); ++i)
        value.remove_suffix(1);
    return !value.empty() && std::ranges::all_of(value, isBase64Character);
}

} // namespace

EvaluatorPolicy EvaluatorPolicy::parse(std::string_view text)
{
    // JavaScript's objects are born with the last two.
    std::unordered_set<std::string> seen{ "constructor", "__proto__" };
    EvaluatorPolicy policy;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(';', at), text.size());
        const std::vector<std::string_view> parts = words(text.substr(at, end - at));
        at = end + 1;
        if (parts.empty())
            continue;
        std::string name = lowerCase(parts.front());
        if (seen.insert(name).second)
            policy.m_entries.push_back({ .directive = std::move(name), .values = valuesOf(parts) });
    }
    orderAsObject(policy.m_entries);
    return policy;
}

const EvaluatorPolicy::Entry* EvaluatorPolicy::find(std::string_view directive) const
{
    const auto found = std::ranges::find(m_entries, directive, &Entry::directive);
    return found == m_entries.end() ? nullptr : &*found;
}

const EvaluatorPolicy::Values& EvaluatorPolicy::values(std::string_view directive) const
{
    static const Values none;
    const Entry* entry = find(directive);
    return entry ? entry->values : none;
}

std::string EvaluatorPolicy::effectiveDirective(std::string_view directive) const
{
    if (has(directive))
        return std::string(directive);
    for (const std::string_view parent : { "script-src", "style-src" }) {
        const bool isChild = directive.starts_with(parent)
            && (directive.substr(parent.size()) == "-attr" || directive.substr(parent.size()) == "-elem");
        if (isChild && has(parent))
            return std::string(parent);
    }
    const bool isFetched = std::ranges::find(fetchDirectives, directive) != std::end(fetchDirectives);
    return std::string(isFetched ? "default-src" : directive);
}

std::vector<std::string> EvaluatorPolicy::effectiveDirectives(
    const std::vector<std::string_view>& wanted) const
{
    std::vector<std::string> effective;
    for (const std::string_view directive : wanted) {
        std::string found = effectiveDirective(directive);
        if (std::ranges::find(effective, found) == effective.end())
            effective.push_back(std::move(found));
    }
    return effective;
}

bool EvaluatorPolicy::hasNonces(std::string_view directive) const
{
    return std::ranges::any_of(values(effectiveDirective(directive)), isStrictNonce);
}

bool EvaluatorPolicy::hasHashes(std::string_view directive) const
{
    return std::ranges::any_of(values(effectiveDirective(directive)), isStrictHash);
}

bool EvaluatorPolicy::hasStrictDynamic(std::string_view directive) const
{
    return contains(values(effectiveDirective(directive)), "'strict-dynamic'");
}

bool contains(const EvaluatorPolicy::Values& values, std::string_view value)
{
    return std::ranges::find(values, value) != values.end();
}

bool isKnownDirective(std::string_view name)
{
    return std::ranges::find(knownDirectives, name) != std::end(knownDirectives);
}

bool isKeyword(std::string_view value)
{
    return std::ranges::find(keywords, value) != std::end(keywords);
}

bool isKeywordWithoutQuotes(std::string_view value)
{
    return std::ranges::any_of(
        keywords, [&](std::string_view keyword) { return keyword.substr(1, keyword.size() - 2) == value; });
}

bool isUrlScheme(std::string_view value)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (value.size() < 2 || !value.ends_with(':') || !isLetter(value.front()))
        return false;
    return std::ranges::all_of(value.substr(1, value.size() - 2),
        [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-'; });
}

bool isStrictNonce(std::string_view value)
{
    return isStrict(value, "'nonce-");
}

bool isStrictHash(std::string_view value)
{
    return isStrict(value, "'sha256-") || isStrict(value, "'sha384-") || isStrict(value, "'sha512-");
}

} // namespace core::http::csp::evaluator
