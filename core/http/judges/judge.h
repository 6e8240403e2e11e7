// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"
#include "core/http/page.h"
#include "core/http/url.h"

namespace core::http::judges {

/// What each judge is given. A judge is a function per header family; audit.cpp calls them all.
struct Case {
    const Exchange& exchange;
    const Response& response; ///< the judged one
    std::size_t hop; ///< its index
    Profile profile;
    std::optional<Url> url; ///< of the judged response
    const Page* page; ///< null where there is no HTML body
    const std::vector<csp::Policy>& policies; ///< enforced and report-only, of fields and page
    const std::vector<Irregularity>& irregularities;

    /// Unknown counts as https: what is pasted without an address is a production site.
    bool isSecure() const { return !url || url->isSecure(); }
};

/// Judges append what they find.
using HeaderFindings = std::vector<HeaderFinding>;

void judgePolicies(const Case& it, HeaderFindings& findings); // policies.cpp
void judgeFraming(const Case& it, HeaderFindings& findings); // framing.cpp: X-Frame-Options
void judgeTransport(const Case& it, HeaderFindings& findings); // transport.cpp: HSTS, preload, redirects
void judgeCookies(const Case& it, HeaderFindings& findings); // cookies.cpp
void judgeIntegrity(const Case& it, HeaderFindings& findings); // integrity.cpp: SRI, Integrity-Policy
void judgeSharing(const Case& it, HeaderFindings& findings); // sharing.cpp
void judgeIsolation(const Case& it, HeaderFindings& findings); // isolation.cpp: COOP, COEP, CORP
void judgePermissions(const Case& it, HeaderFindings& findings); // permissions.cpp
void judgeContent(const Case& it, HeaderFindings& findings); // content.cpp: nosniff, Referrer-Policy, charset
void judgeReporting(const Case& it, HeaderFindings& findings); // reporting.cpp
void judgeDisclosure(const Case& it, HeaderFindings& findings); // disclosure.cpp: Server and 86 others
void judgeCaching(const Case& it, HeaderFindings& findings); // caching.cpp: Cache-Control, Clear-Site-Data
void judgeWire(const Case& it, HeaderFindings& findings); // wire.cpp: duplicates, bytes, deprecated names

Isolation isolationOf(const Case& it);

} // namespace core::http::judges
