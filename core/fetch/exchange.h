// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/chain.h"
#include "core/fetch/cookie_jar.h"

namespace core::fetch {

/// What one request needs to know besides the errand.
struct Question {
    const Errand& errand;
    const http::Url& url;
    const CookieJar& cookies;
    const Surroundings& surroundings;
    bool cameFromPublic = false; ///< redirected by a server with a public address
    Patience patience; ///< for the whole errand
};

/// Connects, asks, and reads the response. Nothing comes back where a public server's redirect leads to a
/// private address and that was not allowed: then nothing was sent.
Result<std::optional<Hop>> ask(const Question& question, Watcher& watcher, const Progress& progress);

} // namespace core::fetch
