// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"
#include "core/http/url.h"

namespace core::http {

/// Whether a policy of the audit has a nonce, so that a second answer could tell something.
bool hasNonce(const Audit& audit);

/// What two answers to one question show together: nonces that are used again. On the first one's fields.
std::vector<HeaderFinding> judgeRepetition(const Audit& first, const Audit& second);

/// A question as a page of another site would put it, and the answer.
struct OriginProbe {
    enum class Kind : std::uint8_t {
        Foreign, ///< somebody else's
        Null, ///< of sandboxed frames and local files
        BeginsAlike, ///< "https://example.com.attacker.example"
        EndsAlike, ///< "https://attackerexample.com"
    } kind;
    std::string origin;
    Response response;
};
/// The origins to try on a URL, the telling ones first; addresses have no look-alikes.
std::vector<std::pair<OriginProbe::Kind, std::string>> probeOriginsFor(const Url& url);

/// Which of these origins a server allows to read its answers (CORS).
std::vector<HeaderFinding> judgeOrigins(const std::vector<OriginProbe>& probes);

/// Puts findings where they belong among the audit's others.
void addFindings(Audit& audit, std::vector<HeaderFinding> findings);

} // namespace core::http
