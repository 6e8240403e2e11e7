// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetch.h"

namespace core::fetch {

struct Surroundings;

struct ProbedServer {
    std::string host;
    std::uint16_t port = 0;
    bool isPublic = false; ///< it has answered from a public address, and is not asked at a private one
};

/// Which of TLS 1.0 to 1.3 a server speaks: one connection each, with a ClientHello of our own that offers
/// this version alone, ended after the server's answer. Fails only when cancelled or forbidden (Offline); a
/// server that cannot be reached is NotProbed.
Result<std::vector<VersionProbe>> probeVersions(
    const ProbedServer& server, const Limits& limits, Watcher& watcher, const Progress& progress);
/// The same in other surroundings.
Result<std::vector<VersionProbe>> probeVersions(const ProbedServer& server, const Limits& limits,
    Watcher& watcher, const Progress& progress, const Surroundings& surroundings);

} // namespace core::fetch
