// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/evaluator_url.h"

#include "core/base/text.h"
#include "core/http/host.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <vector>

// The Evaluator makes an https URL of every source, whatever it is: 'none' has the host "'none'" and 1 the
// host 0.0.0.1. What depends on that is here; core/http/url reads addresses that are meant as such.

namespace core::http::csp::evaluator {
namespace {

constexpr std::string_view placeholder = "wildcard_placeholder";

struct Address {
    std::string host;
    std::string path;
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '_';
}

std::string replacedOnce(std::string_view text, std::string_view what, std::string_view by)
{
    std::string result(text);
    if (const std::size_t at = result.find(what); at != std::string::npos)
        result.replace(at, what.size(), by);
    return result;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::vector<std::string_view> labelsOf(std::string_view host)
{
    std::vector<std::string_view> labels;
    for (std::size_t at = 0; at <= host.size();) {
        const std::size_t end = std::min(host.find('.', at), host.size());
        labels.push_back(host.substr(at, end - at));
        at = end + 1;
    }
    if (labels.size() > 1 && labels.back().empty())
        labels.pop_back();
    return labels;
}

/// Full-width letters and digits are plain ones, and the ideographic full stop parts labels.
std::optional<std::string> parsedHost(std::string_view written)
{
    if (isAscii(written))
        return canonicalHost(written);
    std::string host = compatibilityFolded(written);
    constexpr std::string_view fullStop = "\xE3\x80\x82";
    for (std::size_t at = host.find(fullStop); at != std::string::npos; at = host.find(fullStop, at))
        host.replace(at, fullStop.size(), ".");
    return canonicalHost(host);
}

/// What stands between the user name, if any, and the path; without a port that is one.
std::optional<std::string_view> hostPart(std::string_view authority)
{
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos)
        authority.remove_prefix(at + 1);
    const std::size_t bracket = authority.starts_with('[') ? authority.find(']') : 0;
    const std::size_t colon = authority.find(':', std::min(bracket, authority.size()));
    if (colon == std::string_view::npos)
        return authority;
    const std::string_view port = authority.substr(colon + 1);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    const bool isPort
        = port.empty() || (error == std::errc() && end == port.data() + port.size() && number <= UINT16_MAX);
    return isPort ? std::optional(authority.substr(0, colon)) : std::nullopt;
}

/// With its dot segments resolved.
std::string parsedPath(std::string_view written)
{
    std::vector<std::string> segments;
    for (std::size_t at = 0; at < written.size();) {
        const std::size_t end = std::min(written.find_first_of("/\\", at + 1), written.size());
        const std::string segment(written.substr(at + 1, end - at - 1));
        std::string dots = lowerCase(segment);
        for (std::size_t dot = dots.find("%2e"); dot != std::string::npos; dot = dots.find("%2e", dot))
            dots.replace(dot, 3, ".");
        const bool isLast = end == written.size();
        at = end;
        if (dots == "..") {
            if (!segments.empty())
                segments.pop_back();
        } else if (dots != ".") {
            segments.push_back(segment);
            continue;
        }
        if (isLast)
            segments.emplace_back();
    }
    std::string path;
    for (const std::string& segment : segments)
        path += "/" + segment;
    return path.empty() ? "/" : path;
}

/// `text` stands behind "https://".
std::optional<Address> parsedAddress(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= 0x20)
        text.remove_suffix(1);
    text.remove_prefix(std::min(text.find_first_not_of("/\\"), text.size()));
    const std::size_t end = std::min(text.find_first_of("/\\?#"), text.size());
    const auto written = hostPart(text.substr(0, end));
    auto host = written ? parsedHost(*written) : std::nullopt;
    if (!host)
        return {};
    const std::string_view rest = text.substr(end);
    return Address{ .host = *std::move(host), .path = parsedPath(rest.substr(0, rest.find_first_of("?#"))) };
}

std::optional<Address> addressOf(std::string_view source)
{
    return parsedAddress(replacedOnce(replacedOnce(withoutScheme(source), ":*", ""), "*", placeholder));
}

bool allowsPath(std::string_view allowed, std::string_view path)
{
    if (allowed == "/")
        return true;
    return allowed.ends_with('/') ? path.starts_with(allowed) : path == allowed;
}

} // namespace

std::string_view withoutScheme(std::string_view source)
{
    std::size_t end = source.empty() || !isWordCharacter(source.front()) ? 0 : 1;
    const auto isSchemeCharacter
        = [](char c) { return isWordCharacter(c) || c == '+' || c == '.' || c == '-'; };
    while (end > 0 && end < source.size() && isSchemeCharacter(source[end]))
        ++end;
    if (end > 0 && source.substr(end).starts_with("://"))
        source.remove_prefix(end + 3);
    if (source.starts_with("//"))
        source.remove_prefix(2);
    return source;
}

const data::Bypass* matchingBypass(std::string_view source, std::span<const data::Bypass> bypasses)
{
    const auto address = addressOf(source);
    if (!address)
        return nullptr;
    const std::string_view host = address->host;
    const bool hasWildcard
        = host.starts_with(placeholder) && host.substr(placeholder.size()).starts_with('.');
    // Any word character may stand for the first letter of the placeholder there.
    const bool hasPrefix
        = !host.empty() && isWordCharacter(host.front()) && host.substr(1).starts_with(placeholder.substr(1));
    const std::string_view suffix = hasPrefix ? host.substr(placeholder.size()) : host;
    const auto found = std::ranges::find_if(bypasses, [&](const data::Bypass& bypass) {
        return bypass.host.ends_with(suffix) && (hasWildcard || host == bypass.host)
            && allowsPath(address->path, bypass.path);
    });
    return found == bypasses.end() ? nullptr : &*found;
}

std::optional<std::string> hostOf(std::string_view source)
{
    const auto address = addressOf(source);
    if (!address)
        return {};
    std::string host = replacedOnce(address->host, placeholder, "*");
    const auto beginsWithDigitsInBrackets = [](std::string_view text) {
        const std::size_t end = text.find_first_not_of("0123456789:", 1);
        return text.starts_with('[') && end != std::string_view::npos && end > 1 && text[end] == ']';
    };
    if (beginsWithDigitsInBrackets(withoutScheme(source)) && !beginsWithDigitsInBrackets(host))
        return "[" + host + "]";
    return host;
}

bool looksLikeAddress(std::string_view host)
{
    if (host.starts_with('[') && host.ends_with(']'))
        return true;
    const auto isShortNumber = [](std::string_view text) {
        return !text.empty() && text.size() <= 3 && std::ranges::all_of(text, isDigit);
    };
    const std::vector<std::string_view> labels = labelsOf(host);
    return labels.size() == 4 && !host.ends_with('.') && std::ranges::all_of(labels, isShortNumber);
}

} // namespace core::http::csp::evaluator
