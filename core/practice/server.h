// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/practice/answer.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace core::practice {

/// An answer that was given; the path is at most 200 printable ASCII characters, without its query.
struct ServedRequest {
    std::string method; ///< empty where the request could not be read
    std::string path;
    int status = 0;
    bool isSecure = false;
};

/// How long a client may keep the server waiting.
struct Patience {
    std::chrono::milliseconds request{ 10'000 }; ///< for the whole head of the next request
    std::chrono::milliseconds reading{ 10'000 }; ///< for any progress with what it is sent
    std::chrono::milliseconds endless{ 60'000 }; ///< how long an endless page goes on
    std::chrono::milliseconds drip{ 250 }; ///< between two bytes of a slow one
};

/// Of http, https, and each special server.
inline constexpr int portCount = 7;
inline constexpr std::uint16_t largestPort = 65536 - portCount;

struct ServerOptions {
    /// Of http, from 1 to `largestPort`; https and the special servers take the next ones. 0: any that are
    /// free.
    std::uint16_t port = 0;
    std::int64_t now = 0; ///< seconds since 1970; the certificates are made for it
    std::function<void(const ServedRequest&)> served{}; ///< called on the server's thread
    Patience patience{};
};

/// A web server for exercises on the loopback addresses only, with good, bad and odd configurations over http
/// and https. Its certificate authority is made for this run and lives in memory; its key never touches a
/// disk. Opens no file. Runs on a thread of its own until it is destroyed. Needs a QCoreApplication.
class Server {
public:
    /// Refuses a port that another program has (PortInUse), or that only an administrator may take.
    static Result<Server> start(ServerOptions options);
    /// Ends all connections.
    ~Server();
    Server(Server&&) noexcept;
    Server& operator=(Server&&) noexcept;

    const Ports& ports() const;
    /// The authority's certificate in PEM, for --cacert.
    const std::string& authority() const;
    /// "https://localhost:8443/csp/unsafe-inline"; empty where its server does not run.
    std::string addressOf(const Exercise& exercise) const;

private:
    struct State;
    explicit Server(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace core::practice
