// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// What a server sends, byte for byte.
struct Reply {
    std::vector<std::string> pieces{}; ///< each in a packet of its own, as far as the system lets it
    std::chrono::milliseconds pause{ 0 }; ///< between the pieces
    std::string endless{}; ///< again and again after them, as long as somebody reads
    bool staysOpen = false; ///< the client has to close
};
Reply reply(std::string bytes);
/// "HTTP/1.1 200 OK", these field lines, Content-Length and the body.
Reply page(std::string_view fields = {}, std::string_view body = "<!doctype html><title>Page</title>");
/// With a Location.
Reply redirect(int status, std::string_view location, std::string_view fields = {});

/// A certificate chain in PEM, and the key of its first.
struct Identity {
    std::string chain;
    std::string key;
};
/// An authority of this run, and certificates that it issues for a week around now.
class TestAuthority {
public:
    TestAuthority();
    Identity identityFor(
        const std::vector<std::string>& names, const std::vector<std::string>& addresses) const;
    /// Ended a day ago.
    Identity expiredIdentityFor(const std::vector<std::string>& names) const;
    const std::string& pem() const { return m_pem; }
    std::vector<std::byte> der() const;

private:
    struct Made;
    std::shared_ptr<Made> m_made;
    std::string m_pem;
};

/// A server on a free port of 127.0.0.1, on a thread of its own, that answers as its script says.
class ScriptedServer {
public:
    /// Called on the server's thread with each request's head; a server that speaks first is asked with an
    /// empty text.
    using Script = std::function<Reply(const std::string& request)>;
    enum class Speaks : std::uint8_t { Second, First };

    explicit ScriptedServer(Script script, Speaks speaks = Speaks::Second);
    /// Over TLS.
    ScriptedServer(Script script, const Identity& identity);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;

    std::uint16_t port() const { return m_port; }
    /// "http://127.0.0.1:PORT/path", or https.
    std::string url(std::string_view path = "/", std::string_view host = "127.0.0.1") const;
    /// All so far.
    std::vector<std::string> requests() const;
    std::size_t connectionCount() const;

private:
    struct State;
    void start();

    std::unique_ptr<State> m_state;
    std::uint16_t m_port = 0;
};

/// The path of a request's head: "/login?next=1".
std::string pathOf(std::string_view request);
/// A port on which nobody listens.
std::uint16_t unusedPort();

} // namespace tests
