// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/audit_list.h"
#include "core/password/breach_list.h"
#include "core/password/policy.h"
#include "core/password/redaction.h"

#include <array>
#include <bitset>

namespace core::password {

inline constexpr std::size_t patternCount = 7;

/// What a password of a list is like: no more than what a report may say.
struct AuditedPassword {
    std::uint64_t line = 0;
    LengthClass length = LengthClass::Under8;
    std::uint8_t score = 0;
    int guessesPower = 0; ///< guesses are at least ten to this
    std::bitset<patternCount> patterns{}; ///< by Pattern: what its pieces are
    /// So often or more. Nothing where no breach list was asked or none could answer; 1 also where the list
    /// does not say how often.
    std::optional<std::uint64_t> timesLeaked{};
    std::bitset<allStandards.size()> refusedBy{}; ///< by Standard; empty where tellsStandards() forbids it
    bool isRefusedByOwnPolicy = false;
    std::uint32_t reuseGroup = 0; ///< from 1: those that are the same; 0: there is no other
    std::uint32_t similarGroup = 0; ///< from 1; see similarGroups()
    // What it is for, where that was asked for.
    std::string title{};
    std::string url{};
    std::string userName{};

    bool isLeaked() const { return timesLeaked.value_or(0) > 0; }
};

/// Whether a report may say what a password is for.
enum class Labels : std::uint8_t { LeaveOut, Keep };

struct AuditOptions {
    int minimumScore = 3;
    int year = 2026;
    std::vector<UserWord> words{}; ///< besides the title, user name and host of each row
    BreachList* breaches = nullptr; ///< asked for each password that is there
    std::optional<OwnPolicy> policy{};
    Labels labels = Labels::LeaveOut;
};

struct AuditSummary {
    std::size_t passwords = 0;
    std::size_t distinct = 0;
    std::size_t weak = 0; ///< with a lower score than the least
    std::size_t leaked = 0;
    std::size_t unanswered = 0; ///< the breach list was asked and could not say
    std::size_t reused = 0; ///< that are in a group
    std::size_t similar = 0; ///< the same
    std::size_t refused = 0; ///< by the own policy
    std::size_t withoutPassword = 0; ///< rows of the list
    std::array<std::size_t, 5> scores{};
    std::uint64_t bytesRead = 0; ///< of the breach list
};

struct PasswordAudit {
    AuditListFormat format = AuditListFormat::Lines;
    int minimumScore = 3;
    bool askedBreaches = false;
    bool askedPolicy = false;
    Labels labels = Labels::LeaveOut;
    AuditSummary summary{};
    std::vector<AuditedPassword> passwords{}; ///< in the order of the list

    bool isWeak(const AuditedPassword& one) const { return one.score < minimumScore; }
    /// The breach list has an end missing, or the password is no text and the list one of NT hashes.
    bool isUnanswered(const AuditedPassword& one) const { return askedBreaches && !one.timesLeaked; }
    /// None is weak, leaked or refused by the own policy, and each has its answer. Reuse does not count: a
    /// list may hold one account twice.
    bool isPassed() const
    {
        return summary.weak + summary.leaked + summary.unanswered + summary.refused == 0;
    }
};

/// Measures all of them, on all processors. The progress counts bytes of the list, once for each look at it.
Result<PasswordAudit> audit(const AuditList& list, const AuditOptions& options, const Progress& progress);

} // namespace core::password
