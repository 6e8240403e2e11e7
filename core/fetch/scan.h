// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetch.h"
#include "core/http/audit.h"

namespace core::fetch {

struct Surroundings;

/// What is asked besides the page itself; each is one or more connections.
struct ScanOptions {
    bool asksPlain = true; ///< http://host/ and its redirects, for the redirection test and preload
    bool asksTwice = true; ///< whether nonces are used again
    bool asksPreflight = true; ///< OPTIONS with an Origin (CORS)
    bool reflectsOrigin = false; ///< CORS with foreign, null and look-alike origins; opt-in
    bool probesVersions = true;
};

/// A connection that was made, and what went over it: before TLS, headers included.
struct Visit {
    Connection connection;
    std::uint64_t sent = 0;
    std::uint64_t received = 0;
};

/// What was asked besides the page and came to nothing.
struct Unanswered {
    Connection::Purpose purpose;
    Error error;
};

/// A URL, all that came back, and the judgement.
struct Scan {
    Chain chain;
    std::optional<Chain> plain{}; ///< from http://host/ on; not asked where the address has a port of its own
    std::optional<Error> plainError{}; ///< why there is none
    std::optional<TlsReport> tls{}; ///< of the last hop's server
    http::Audit audit; ///< of `exchangeOf()`, with the findings that only a connection shows
    std::vector<Visit> connections{};
    std::vector<Unanswered> unanswered{}; ///< but for `plain`
};

/// What is judged of all that came back.
http::Exchange exchangeOf(const Chain& chain, const std::optional<Chain>& plain);

/// Fails only where the page itself cannot be had; whatever else fails is told in the result. `now` in
/// seconds since 1970.
Result<Scan> scan(const Request& request, const ScanOptions& options, const http::AuditOptions& auditOptions,
    std::int64_t now, Watcher& watcher, const Progress& progress);
/// The same in other surroundings.
Result<Scan> scan(const Request& request, const ScanOptions& options, const http::AuditOptions& auditOptions,
    std::int64_t now, Watcher& watcher, const Progress& progress, const Surroundings& surroundings);

} // namespace core::fetch
