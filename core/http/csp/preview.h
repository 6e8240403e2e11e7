// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/csp/policy.h"
#include "core/http/page.h"
#include "core/http/url.h"

namespace core::http::csp {

/// What the policies would do to one resource of the page.
struct Verdict {
    std::size_t resource; ///< index into Page::resources
    bool isBlocked = false;
    bool isReported = false; ///< a report-only policy would report it
    std::string directive{}; ///< of the first policy that blocks, or else reports: "script-src-elem"
    std::string effectiveDirective{}; ///< the one in the policy that governs it: "default-src"
    std::optional<std::size_t> policy{}; ///< which blocks, or else reports
    std::string
        remedy{}; ///< a source expression that would allow it: a host, 'sha256-…'; empty where there is none
};

/// CSP sections 6.7 and 6.8 on every resource, of the first 64 policies. Meta policies count for what follows
/// them.
std::vector<Verdict> preview(const std::vector<Policy>& policies, const Page& page, const Url& pageUrl);

/// The same of the first script that one of the leading policies blocks, among the page's first thousand;
/// the other policies count for base and upgrades only.
std::optional<Verdict> firstScriptBlockedBy(
    std::size_t leading, const std::vector<Policy>& policies, const Page& page, const Url& pageUrl);

/// CSP section 6.7.2.7: whether one source list allows the URL; `self` is the page's.
bool allows(
    const std::vector<std::string>& sources, const Url& url, const Url& self, bool wasRedirected = false);

} // namespace core::http::csp
