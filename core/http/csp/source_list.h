// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/csp/policy.h"
#include "core/http/url.h"

#include <unordered_map>
#include <unordered_set>

namespace core::http::csp {

enum class Redirected : std::uint8_t { No, Yes };

/// A directive's sources, sorted so that a page of many resources meets a policy of many hosts without
/// trying each with each.
class SourceList {
public:
    explicit SourceList(const std::vector<std::string>& values);

    /// CSP section 6.7.2.7.
    bool allows(const Url& url, const Url& self, Redirected redirected) const;
    bool hasKeyword(const std::string& keyword) const { return m_keywords.contains(keyword); }
    bool hasNonce(const std::string& nonce) const { return m_nonces.contains(nonce); }
    bool hasNonces() const { return !m_nonces.empty(); }
    /// The value in either alphabet, with or without padding.
    bool hasHash(const std::string& algorithm, std::string_view value) const;
    bool hasHashes() const { return !m_hashes.empty(); }
    /// CSP section 6.7.3.2: 'unsafe-inline', and nothing that switches it off.
    bool allowsAllInlineScripts() const;
    bool allowsAllInlineStyles() const;

private:
    bool matchesAny(const std::string& host, const Url& url, const Url& self, Redirected redirected) const;

    std::unordered_set<std::string> m_keywords;
    std::unordered_set<std::string> m_nonces;
    std::unordered_set<std::string> m_hashes; ///< "sha256-" and the value as in the standard alphabet
    std::unordered_set<std::string> m_schemes;
    std::unordered_multimap<std::string, Source> m_hosts; ///< by the host as it is written
};

} // namespace core::http::csp
