// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/source_list.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <charconv>

namespace core::http::csp {
namespace {

/// Policies compare hashes by their bytes: one alphabet, no padding.
std::string hashKey(const std::string& algorithm, std::string_view value)
{
    std::string key = algorithm + "-" + std::string(value);
    const std::size_t begin = algorithm.size() + 1;
    std::replace(key.begin() + static_cast<std::ptrdiff_t>(begin), key.end(), '-', '+');
    std::ranges::replace(key, '_', '/');
    while (key.ends_with('='))
        key.pop_back();
    return key;
}

/// CSP section 6.7.2.9: a source that names a scheme allows its secure twin, too.
bool schemeMatches(std::string_view source, std::string_view scheme)
{
    return source == scheme || (source == "http" && scheme == "https")
        || (source == "ws" && (scheme == "wss" || scheme == "http" || scheme == "https"))
        || (source == "wss" && scheme == "https");
}

bool isNetworkScheme(std::string_view scheme)
{
    return scheme == "http" || scheme == "https" || scheme == "ws" || scheme == "wss";
}

/// CSP section 6.7.2.11.
bool portMatches(const std::string& source, const Url& url)
{
    constexpr std::uint16_t http = 80;
    constexpr std::uint16_t https = 443;
    if (source == "*")
        return true;
    if (source.empty())
        return !url.port;
    unsigned number = 0;
    const auto [end, error] = std::from_chars(source.data(), source.data() + source.size(), number);
    if (error != std::errc() || end != source.data() + source.size())
        return false;
    return number == url.effectivePort()
        || (number == http && url.effectivePort() == https && url.isSecure());
}

std::string percentDecoded(std::string_view text)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isEscape
            = text[i] == '%' && i + 2 < text.size() && isHexDigit(text[i + 1]) && isHexDigit(text[i + 2]);
        unsigned value = static_cast<unsigned char>(text[i]);
        if (isEscape)
            std::from_chars(text.data() + i + 1, text.data() + i + 3, value, 16);
        decoded += static_cast<char>(static_cast<unsigned char>(value));
        i += isEscape ? 2 : 0;
    }
    return decoded;
}

/// CSP section 6.7.2.12: a path that ends with a slash allows all below it. Escapes of a slash part nothing
/// there, so the pieces are decoded one by one.
bool pathMatches(std::string_view source, std::string_view path)
{
    if (source.empty() || (source == "/" && path.empty()))
        return true;
    while (true) {
        const std::size_t sourceEnd = std::min(source.find('/'), source.size());
        const std::size_t pathEnd = std::min(path.find('/'), path.size());
        if (percentDecoded(source.substr(0, sourceEnd)) != percentDecoded(path.substr(0, pathEnd)))
            return false;
        if (sourceEnd == source.size())
            return pathEnd == path.size();
        if (pathEnd == path.size())
            return false;
        source.remove_prefix(sourceEnd + 1);
        path.remove_prefix(pathEnd + 1);
        if (source.empty())
            return true;
    }
}

/// CSP section 6.7.2.8, the part about 'self'.
bool isSelf(const Url& url, const Url& self)
{
    if (url.scheme == self.scheme)
        return url.host == self.host && url.effectivePort() == self.effectivePort();
    const bool isSamePort = url.port == self.port;
    return url.host == self.host && isSamePort
        && (url.isSecure() || (self.scheme == "http" && url.scheme == "ws"));
}

bool sourceMatches(const Source& source, const Url& url, const Url& self, Redirected redirected)
{
    if (!schemeMatches(source.scheme.empty() ? self.scheme : source.scheme, url.scheme))
        return false;
    return portMatches(source.port, url)
        && (redirected == Redirected::Yes || pathMatches(source.path, url.path));
}

} // namespace

SourceList::SourceList(const std::vector<std::string>& values)
{
    for (const std::string& value : values) {
        Source source = parseSource(value);
        switch (source.kind) {
        case Source::Kind::Keyword:
            m_keywords.insert(std::move(source.value));
            break;
        case Source::Kind::Nonce:
            m_nonces.insert(std::move(source.value));
            break;
        case Source::Kind::Hash:
            m_hashes.insert(hashKey(source.algorithm, source.value));
            break;
        case Source::Kind::Scheme:
            m_schemes.insert(std::move(source.scheme));
            break;
        case Source::Kind::Host:
            m_hosts.emplace(source.host, source);
            break;
        case Source::Kind::None:
        case Source::Kind::Invalid:
            break;
        }
    }
}

bool SourceList::hasHash(const std::string& algorithm, std::string_view value) const
{
    return m_hashes.contains(hashKey(algorithm, value));
}

bool SourceList::allowsAllInlineStyles() const
{
    return hasKeyword("unsafe-inline") && !hasNonces() && !hasHashes();
}

bool SourceList::allowsAllInlineScripts() const
{
    return allowsAllInlineStyles() && !hasKeyword("strict-dynamic");
}

bool SourceList::matchesAny(
    const std::string& host, const Url& url, const Url& self, Redirected redirected) const
{
    const auto [begin, end] = m_hosts.equal_range(host);
    return std::any_of(
        begin, end, [&](const auto& entry) { return sourceMatches(entry.second, url, self, redirected); });
}

bool SourceList::allows(const Url& url, const Url& self, Redirected redirected) const
{
    const bool isSchemeListed = std::ranges::any_of(
        m_schemes, [&](const std::string& scheme) { return schemeMatches(scheme, url.scheme); });
    if (isSchemeListed || (hasKeyword("self") && isSelf(url, self)))
        return true;
    // A bare asterisk means the network, whatever the page's own scheme is.
    const auto [begin, end] = m_hosts.equal_range("*");
    const bool hasAsterisk = std::any_of(begin, end, [](const auto& entry) {
        return entry.second.scheme.empty() && entry.second.port.empty() && entry.second.path.empty();
    });
    if (hasAsterisk && (isNetworkScheme(url.scheme) || url.scheme == self.scheme))
        return true;
    if (url.host.empty())
        return false;
    if (matchesAny("*", url, self, redirected))
        return true;
    // Addresses do not match, but for one.
    if (isAddressLiteral(url.host) && url.host != "127.0.0.1")
        return false;
    if (matchesAny(url.host, url, self, redirected))
        return true;
    for (std::size_t dot = url.host.find('.'); dot != std::string::npos; dot = url.host.find('.', dot + 1)) {
        if (matchesAny("*" + url.host.substr(dot), url, self, redirected))
            return true;
    }
    return false;
}

} // namespace core::http::csp
