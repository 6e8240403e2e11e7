// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/http/csp/policy.h"
#include "core/http/header_text.h"
#include "core/http/message.h"
#include "core/http/observatory/observatory.h"

namespace core::http {

/// What the response is for; an API is not scolded for what only pages need.
enum class Profile : std::uint8_t { WebPage, Api, StaticAssets };

/// The part of a response that a finding points at.
struct Spot {
    std::size_t hop = 0; ///< index into Exchange::hops
    std::size_t field = 0; ///< index into its fields
    std::size_t offset = 0; ///< in the field's value
    std::size_t size = 0; ///< bytes; 0: the whole field
};

/// A judgement on a response: its kind's subject is the header's name in lower case.
struct HeaderFinding {
    Finding finding;
    std::optional<Spot> spot{};
    std::vector<Change> fix{}; ///< what would mend it; empty where only a person can
};

/// Whether the page may use SharedArrayBuffer and exact timers: COOP, COEP and a secure context together.
struct Isolation {
    bool isIsolated = false;
    bool hasOpenerPolicy = false; ///< COOP same-origin
    bool hasEmbedderPolicy = false; ///< COEP require-corp or credentialless
    bool isSecureContext = false;
    bool isPermitted = true; ///< no Permissions-Policy says cross-origin-isolated=()
};

enum class IsolationReason : std::uint8_t {
    Isolated,
    InsecureContext,
    NoPolicies,
    NoOpenerPolicy,
    NoEmbedderPolicy,
    NotPermitted,
};
/// Why the page is isolated, or what is the first to be mended.
IsolationReason reasonOf(const Isolation& isolation);

struct AuditOptions {
    Profile profile = Profile::WebPage;
    observatory::Algorithm algorithm = observatory::Algorithm::Six;
    const PreloadList* preloaded = nullptr;
};

struct Audit {
    Exchange exchange;
    Profile profile;
    observatory::Score score;
    std::vector<HeaderFinding> findings; ///< the heaviest first, then in the order of the response
    std::vector<csp::Policy> policies; ///< of fields and page
    PreloadEligibility preload;
    Isolation isolation;
};

/// Judges the last hop, and the way to it. Never fails: what cannot be judged is not.
Audit audit(
    Exchange exchange, const AuditOptions& options, const std::vector<Irregularity>& irregularities = {});

/// A line of the list that people read: one of our findings, or a test of the Observatory that none of them
/// speaks of. A test's lost points stand at the heaviest finding on its header.
struct Line {
    const FindingKind* kind;
    std::string subject; ///< the header's name in lower case, or the test's
    const HeaderFinding* finding = nullptr; ///< into the audit; null for a test
    const observatory::TestResult* test = nullptr; ///< where points come from; null where there are none
    bool isGood = false; ///< for the group that is shown folded
};
/// Points into the audit: it must outlive them.
std::vector<Line> linesOf(const Audit& audit);

/// Score and grade after the changes of one finding.
observatory::Score scoreWith(
    const Audit& audit, const std::vector<Change>& changes, const AuditOptions& options);

} // namespace core::http
