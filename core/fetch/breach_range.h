// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetch.h"
#include "core/fetch/surroundings.h"
#include "core/password/breach_range.h"

namespace core::fetch {

/// One question to a server of Pwned Passwords.
struct RangeQuestion {
    http::Url base; ///< "https://api.pwnedpasswords.com", or a mirror with a path before "/range"
    password::BreachHashKind kind = password::BreachHashKind::Sha1;
    std::string prefix{}; ///< five digits; nothing else of the hash comes here
    std::vector<Bytes> authorities{}; ///< certificates in DER, trusted besides the system's
};

struct RangeReply {
    int status = 0;
    std::string answer{}; ///< whole, for findInRange(); empty unless the status is 200
    std::uint64_t received = 0; ///< bytes of the answer
    std::vector<TrustFailure> untrusted{}; ///< not empty: nothing was sent
};

/// The request byte for byte, as a server that is asked directly gets it.
std::string rangeRequestText(const RangeQuestion& question);

/// Asks once, follows no redirect, and sends nothing to a server whose certificate is not trusted. Blocks;
/// fails as fetch() does, and with TooLarge, or NotABreachList where half an answer came.
Result<RangeReply> askRange(const RangeQuestion& question, Watcher& watcher, const Progress& progress);
/// The same in other surroundings.
Result<RangeReply> askRange(const RangeQuestion& question, Watcher& watcher, const Progress& progress,
    const Surroundings& surroundings);

/// The base that a person gives: "https://mirror.example/pwned/"; nothing where it is no http or https
/// address, or has a query. Without a scheme it is https.
std::optional<http::Url> readRangeBase(std::string_view text);

} // namespace core::fetch
