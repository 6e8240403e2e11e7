// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetch.h"
#include "core/fetch/surroundings.h"

#include <span>

namespace core::fetch {

/// "host:port", as errors name a server.
std::string serverName(const http::Url& url);

enum class OwnFields : std::uint8_t { ToTypedOrigin, Never };

/// One question: the person's own, or one that is asked besides.
struct Errand {
    const Request& request;
    http::Url typed; ///< the person's URL; the own fields are for its origin
    http::Url url;
    Clock::time_point end; ///< of all waiting
    std::string method = "GET";
    Connection::Purpose purpose = Connection::Purpose::Page;
    std::span<const http::Field> extra{}; ///< no secrets: Origin
    OwnFields ownFields = OwnFields::ToTypedOrigin;
    int redirects = 0;
    bool cameFromPublic = false; ///< a server with a public address has led to the URL
};

/// Asks, and follows redirects up to the errand's number.
Result<Chain> run(
    const Errand& errand, Watcher& watcher, const Progress& progress, const Surroundings& surroundings);

/// As the public one, in other surroundings.
Result<Chain> fetch(
    const Request& request, Watcher& watcher, const Progress& progress, const Surroundings& surroundings);

} // namespace core::fetch
