// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/policy.h"

#include <algorithm>

namespace core::http::csp {
namespace {

using Kind = Source::Kind;

constexpr std::string_view keywords[]
    = { "self", "unsafe-inline", "unsafe-eval", "strict-dynamic", "unsafe-hashes", "report-sample",
          "unsafe-allow-redirects", "wasm-unsafe-eval", "trusted-types-eval", "report-sha256",
          "report-sha384", "report-sha512", "inline-speculation-rules", "unsafe-webtransport-hashes" };

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Browsers take the underscore, too, which the grammar lacks.
bool isHostCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '-' || c == '_';
}

bool isScheme(std::string_view text)
{
    return !text.empty() && isLetter(text.front()) && std::ranges::all_of(text, [](char c) {
        return isLetter(c) || isDigit(c) || c == '+' || c == '-' || c == '.';
    });
}

bool isHost(std::string_view text)
{
    if (text == "*")
        return true;
    if (text.starts_with("*."))
        text.remove_prefix(2);
    if (text.ends_with('.'))
        text.remove_suffix(1);
    bool isLabelEmpty = true;
    for (const char c : text) {
        if (c == '.' ? isLabelEmpty : !isHostCharacter(c))
            return false;
        isLabelEmpty = c == '.';
    }
    return !isLabelEmpty;
}

bool isPort(std::string_view text)
{
    return text == "*" || (!text.empty() && std::ranges::all_of(text, isDigit));
}

/// CSP's base64-value: either alphabet, at most two characters of padding.
bool isBase64Value(std::string_view text)
{
    for (int i = 0; i < 2 && text.ends_with('='); ++i)
        text.remove_suffix(1);
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return isLetter(c) || isDigit(c) || c == '+' || c == '/' || c == '-' || c == '_';
    });
}

Source quotedSource(std::string_view inner)
{
    const std::string lower = lowered(inner);
    if (lower == "none")
        return { .kind = Kind::None };
    if (std::ranges::find(keywords, lower) != std::end(keywords))
        return { .kind = Kind::Keyword, .value = lower };
    const std::size_t dash = std::min(inner.find('-'), inner.size());
    const std::string prefix = lower.substr(0, dash);
    const std::string_view value = inner.substr(std::min(dash + 1, inner.size()));
    if (!isBase64Value(value))
        return { .kind = Kind::Invalid };
    if (prefix == "nonce")
        return { .kind = Kind::Nonce, .value = std::string(value) };
    if (prefix == "sha256" || prefix == "sha384" || prefix == "sha512")
        return { .kind = Kind::Hash, .algorithm = prefix, .value = std::string(value) };
    return { .kind = Kind::Invalid };
}

Source hostSource(std::string_view text)
{
    Source source{ .kind = Kind::Host };
    if (const std::size_t at = text.find("://"); at != std::string_view::npos) {
        source.scheme = lowered(text.substr(0, at));
        if (!isScheme(source.scheme))
            return { .kind = Kind::Invalid };
        text.remove_prefix(at + 3);
    }
    const std::size_t hostEnd = std::min(text.find_first_of(":/?#"), text.size());
    source.host = lowered(text.substr(0, hostEnd));
    text.remove_prefix(hostEnd);
    if (text.starts_with(':')) {
        const std::size_t portEnd = std::min(text.find_first_of("/?#"), text.size());
        source.port = text.substr(1, portEnd - 1);
        text.remove_prefix(portEnd);
        if (!isPort(source.port))
            return { .kind = Kind::Invalid };
    }
    // Browsers drop a query or a fragment.
    source.path = text.substr(0, text.find_first_of("?#"));
    return isHost(source.host) ? source : Source{ .kind = Kind::Invalid };
}

} // namespace

Source parseSource(std::string_view value)
{
    if (value.size() >= 2 && value.starts_with('\'') && value.ends_with('\''))
        return quotedSource(value.substr(1, value.size() - 2));
    if (value.ends_with(':') && isScheme(value.substr(0, value.size() - 1)))
        return { .kind = Kind::Scheme, .scheme = lowered(value.substr(0, value.size() - 1)) };
    return hostSource(value);
}

} // namespace core::http::csp
